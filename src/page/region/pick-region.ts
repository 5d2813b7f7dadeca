import type { Region } from '../../messages/protocol';
import { documentOf, innerDocument, ownerOf, tagOf } from '../dom';
import { regionOf } from './book';
import { parentOf, treeOf } from './deep';
import { scrolls } from './find-regions';
import { deepest } from './hold';
import { byTag, isConnected } from './own';
import { pathTo } from './path';
import { removeRules, setRules } from './sheets';

const patienceMs = 60_000;
const outline =
  'outline:3px solid #1f61aa!important;outline-offset:-3px!important;box-shadow:inset 0 0 0 9999px rgb(31 97 170/.12)!important';
/** What a click is made of: none of it may reach the page while its visitor points for us. */
const swallowed =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend keydown keyup keypress'.split(
    ' ',
  );

type Choice = Region | { cancelled: true };
let stop: ((choice: Choice) => void) | null = null;

/** Ends the pointing, if any. */
export function cancelPick(): Record<string, never> {
  stop?.({ cancelled: true });
  return {};
}

/**
 * Lets the visitor point: what lies under the pointer is outlined, ↑ and ↓ take the one around it and back, a click
 * chooses, Esc or a minute without choice ends it.
 */
export function pickRegion(): Promise<Choice> {
  cancelPick();
  return new Promise((resolve) => {
    const ended = new AbortController();
    /** From the outlined element down to the one under the pointer. */
    let chain: Element[] = [];
    const timer = setTimeout(cancelPick, patienceMs);
    stop = (choice) => {
      stop = null;
      clearTimeout(timer);
      removeRules();
      // A click follows the press that chose: it is swallowed too.
      setTimeout(() => ended.abort(), 'cancelled' in choice ? 0 : 400);
      resolve(choice);
    };
    const draw = () => drawOutline(chain[0]);
    const act = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!stop) return;
      if (event.type === 'click' && chain[0]) return stop(choiceOf(chain[0]));
      if (event.type === 'keydown') chain = step(chain, (event as KeyboardEvent).key);
      draw();
    };
    const point = (event: MouseEvent, doc: Document) => {
      if (!stop) return;
      const hit = deepest(doc, event.clientX, event.clientY);
      if (!hit || hit === chain.at(-1)) return;
      chain = [hit];
      draw();
    };
    for (const doc of documents(document)) {
      const view = documentOf.view(doc)!;
      const options = { capture: true, passive: false, signal: ended.signal };
      for (const type of swallowed) view.addEventListener(type, act, options);
      view.addEventListener('mousemove', (event) => point(event, doc), { ...options, passive: true });
    }
  });
}

function step(chain: Element[], key: string): Element[] {
  if (key === 'Escape') cancelPick();
  const [at, ...inner] = chain;
  if (key === 'ArrowUp' && at) {
    const outer = parentOf(at);
    return outer ? [outer, ...chain] : chain;
  }
  return key === 'ArrowDown' && inner.length > 0 ? inner : chain;
}

/** The nearest thing that scrolls is what people mean when they point into a chat and it is nearly as large. */
function choiceOf(element: Element): Region {
  return regionOf(element, scrolls(element) ? 'scroller' : 'element');
}

function drawOutline(element: Element | undefined): void {
  removeRules();
  if (!element || !isConnected(element)) return;
  setRules(ownerOf(element) as Document, '*{cursor:crosshair!important}');
  const tree = treeOf(element);
  const pointer = tree === ownerOf(element) ? '*{cursor:crosshair!important}' : '';
  setRules(tree, `${pointer}${pathTo(element)}{${outline}}`);
}

function documents(doc: Document): Document[] {
  const inner: Document[] = [];
  const frames = byTag(doc, 'iframe');
  for (let i = 0; i < Math.min(frames.length, 50); i++) {
    const frame = frames[i]!;
    const content = tagOf(frame) === 'iframe' ? innerDocument(frame) : null;
    if (content) inner.push(...documents(content));
  }
  return [doc, ...inner];
}
