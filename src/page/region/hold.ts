import type { Held } from '../../messages/protocol';
import { rectOf, scrollHeightOf } from '../dom';
import { isWithin, parentOf, rootIn, treeOf } from './deep';
import { type Found, findFloating, note, type Share } from './floating';
import { clipAround, scrollerOf, type Target, viewOf, viewportOf } from './geometry';
import { byTag, isConnected } from './own';
import { pathTo } from './path';
import { removeRules, setRules, shadowRootsRuled } from './sheets';

/** Which of the things that float are shown now. */
export type Showing = { isFirst: boolean; isLast: boolean; bare: boolean };

/** More elements than this, and rules for every one of them would cost the visitor seconds. */
const mostForAll = 150_000;

const still =
  'scroll-behavior:auto!important;scroll-snap-type:none!important;overflow-anchor:none!important;' +
  'transition:none!important;animation-play-state:paused!important;caret-color:transparent!important';
const rootRules =
  ':root,body{scroll-behavior:auto!important;scroll-snap-type:none!important;overflow-anchor:none!important;background-attachment:scroll!important}';
const unstuck = 'position:relative!important;inset:auto!important';
const gone =
  'opacity:0!important;transition:none!important;animation:none!important;backdrop-filter:none!important;pointer-events:none!important';

let found: Found | null = null;
let holding: Target | null = null;
let isHeld = false;
/** Things over an inner region that are not fixed: seen at its edges. */
const covering = new Set<Element>();
let shown: Showing = { isFirst: true, isLast: false, bare: false };

/** Holds the document of a target still. */
export function hold(target: Target): void {
  if (holding === target && found) return;
  release();
  holding = target;
  found = findFloating(target);
  shown = { isFirst: true, isLast: false, bare: false };
  writeRules();
}

/** Shows what belongs on this screen. True: something was changed. */
export function show(showing: Showing): boolean {
  if (!found || !holding) return false;
  shown = showing;
  return writeRules();
}

/** Looks for what appeared since: a bar that comes while scrolling, a button over a chat. True: something was hidden. */
export function lookForMore(): boolean {
  if (!found || !holding || !isHeld) return false;
  const { doc, element } = holding;
  const view = viewOf(doc);
  let isNew = false;
  for (const hit of hits(holding)) {
    for (let at: Element | null = hit; at; at = parentOf(at)) {
      if (note(at, { style: view.getComputedStyle(at), found, target: holding })) isNew = true;
      if (!element || found.fixed.has(at) || covering.has(at)) continue;
      if (isWithin(at, element) || isWithin(element, at)) continue;
      const parent = parentOf(at);
      if (parent && isWithin(element, parent)) {
        covering.add(at);
        isNew = true;
      }
    }
  }
  return isNew && writeRules();
}

/** Whether something that is shown now reaches into the lowest rows, which the next screen shows too. */
export function isCoveredBelow(rows: number): boolean {
  if (!found || !holding || !isHeld || shown.bare) return false;
  const { bottom } = viewportOf(holding.doc);
  for (const [element, share] of found.fixed) {
    if (share === 'backdrop' || !isShown(share)) continue;
    const rect = rectOf(element);
    if (rect.width > 0 && rect.height > 0 && rect.bottom > bottom - rows) return true;
  }
  return false;
}

/** What was done, for the record. */
export function whatIsHeld(): Held {
  const shares = [...(found?.fixed.values() ?? [])];
  return {
    isHeld,
    sticky: found?.sticky.size ?? 0,
    fixed: shares.filter((share) => share !== 'backdrop').length + covering.size,
    released:
      shares.filter((share) => share === 'backdrop').length +
      (found?.late.size ?? 0) +
      (found?.still.size ?? 0),
    shadowRoots: shadowRootsRuled(),
    isWhole: found?.isWhole ?? true,
  };
}

/** Lets everything move again. */
export function release(): void {
  removeRules();
  covering.clear();
  found = null;
  holding = null;
  isHeld = false;
}

function isShown(share: Share): boolean {
  if (shown.bare) return false;
  return (share === 'first' && shown.isFirst) || (share === 'last' && shown.isLast) || share === 'backdrop';
}

/** Rules name elements by their place, which changes as the page does: written anew for each screen, set if different. */
function writeRules(): boolean {
  const rules = new Map<Document | ShadowRoot, string[]>();
  const { doc } = holding!;
  const all = byTag(doc, '*').length <= mostForAll;
  const everything = all ? `*,::before,::after{${still}}` : '';
  for (const tree of found!.trees) rules.set(tree, tree === doc ? [rootRules, everything] : [everything]);
  const add = (element: Element, css: string, pseudo = '') => {
    const tree = treeOf(element);
    if (!isConnected(element) || !(rules.has(tree) || tree === doc)) return;
    const path = pathTo(element);
    rules.get(tree)!.push(`${path}${pseudo}{${css}}`);
  };
  for (const element of found!.sticky) add(element, unstuck);
  for (const element of found!.still) add(element, 'background-attachment:scroll!important');
  for (const element of found!.late) add(element, 'content-visibility:visible!important');
  for (const element of covering) add(element, gone);
  for (const [element, share] of found!.fixed) {
    if (share === 'backdrop') add(element, laidOut(doc));
    else if (!isShown(share)) {
      add(element, gone);
      add(element, gone, '::backdrop');
    }
  }
  const before = isHeld;
  let changed = false;
  for (const [tree, lines] of rules) {
    const text = lines.join('');
    if (texts.get(tree) !== text) changed = true;
    texts.set(tree, text);
    isHeld = setRules(tree, text);
    if (!isHeld) return before;
  }
  return changed;
}
const texts = new WeakMap<Document | ShadowRoot, string>();

/** A background that stands still on the window, as it would look on a window as tall as the page. */
function laidOut(doc: Document): string {
  const height = scrollHeightOf(scrollerOf(doc));
  return `position:absolute!important;top:0!important;left:0!important;right:0!important;bottom:auto!important;height:${height}px!important`;
}

/** What lies on top at points along the upper and lower edge of what is seen of the target, and in its middle. */
function hits({ doc, element }: Target): Set<Element> {
  const edges = element ? clipAround(element) : viewportOf(doc);
  const { left, right, top, bottom } = element ? inside(element, edges) : edges;
  const found = new Set<Element>();
  const at = (x: number, y: number) => {
    const hit = deepest(doc, left + (right - left) * x, y);
    if (hit) found.add(hit);
  };
  for (const y of [top + 3, top + 30, bottom - 4, bottom - 30])
    for (const x of [0.03, 0.35, 0.5, 0.65, 0.97]) at(x, y);
  at(0.5, (top + bottom) / 2);
  return found;
}

function inside(element: Element, edges: ReturnType<typeof viewportOf>): ReturnType<typeof viewportOf> {
  const rect = rectOf(element);
  return {
    left: Math.max(rect.left, edges.left),
    right: Math.min(rect.right, edges.right),
    top: Math.max(rect.top, edges.top),
    bottom: Math.min(rect.bottom, edges.bottom),
  };
}

/** The element drawn on top at a point, within shadow roots too; px of the document's viewport. */
export function deepest(doc: Document, x: number, y: number): Element | null {
  let hit = Document.prototype.elementFromPoint.call(doc, x, y);
  for (let depth = 0; hit && depth < 50; depth++) {
    const root = rootIn(hit);
    const inner = root?.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}
