import { clientHeightOf, documentOf, ownerOf, scrollHeightOf } from '../dom';
import { parentOf } from './deep';
import { frameOf, scrollerOf, viewOf } from './geometry';
import { scrollLeftOf, scrollTopOf } from './own';

/** Where everything stood that we scrolled. */
const before = new Map<Element, { x: number; y: number }>();

function isRoot(element: Element): boolean {
  return element === scrollerOf(ownerOf(element) as Document);
}

/** The scroll position of an element or, for a document's own scroller, of its viewport; fractions kept. */
export function positionOf(element: Element): { x: number; y: number } {
  if (!isRoot(element)) return { x: scrollLeftOf(element), y: scrollTopOf(element) };
  const view = viewOf(ownerOf(element) as Document);
  return { x: view.scrollX, y: view.scrollY };
}

/** The scroll position at the beginning of the content: lists laid out from their end (column-reverse) count from there. */
export function startOf(element: Element): number {
  const { display, flexDirection } = viewOf(ownerOf(element) as Document).getComputedStyle(element);
  const isReverse = flexDirection === 'column-reverse' && display.includes('flex');
  return isReverse ? clientHeightOf(element) - scrollHeightOf(element) : 0;
}

/** Scrolls at once, whatever `scroll-behavior` says, and remembers where it stood before the first time. */
export function scrollTo(element: Element, { x, y }: { x?: number; y: number }): void {
  if (!before.has(element)) before.set(element, positionOf(element));
  const to: ScrollToOptions = { top: y, behavior: 'instant' };
  if (x !== undefined) to.left = x;
  if (isRoot(element)) viewOf(ownerOf(element) as Document).scrollTo(to);
  else (Element.prototype.scrollTo as (to: ScrollToOptions) => void).call(element, to);
}

/** Everything around an element that scrolls, from the inside out, frames included. */
export function scrollersAround(element: Element): Element[] {
  const doc = ownerOf(element) as Document;
  const found: Element[] = [];
  const root = scrollerOf(doc);
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at === root || at === documentOf.root(doc)) continue;
    const { overflowY, overflowX } = viewOf(doc).getComputedStyle(at);
    if (/auto|scroll|hidden|overlay/.test(`${overflowY} ${overflowX}`)) found.push(at);
  }
  if (element !== root) found.push(root);
  const frame = frameOf(doc);
  return frame ? [...found, ...scrollersAround(frame)] : found;
}

/** Remembers where things stand, before something that scrolls several of them. */
export function remember(elements: readonly Element[]): void {
  for (const one of elements) if (!before.has(one)) before.set(one, positionOf(one));
}

/** Puts everything back that was scrolled. */
export function putBack(): void {
  for (const [element, position] of before) {
    try {
      scrollTo(element, position);
    } catch {
      // Its document is gone.
    }
  }
  before.clear();
}
