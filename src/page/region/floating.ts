import { documentOf, ownerOf, rectOf } from '../dom';
import { eachElement, isWithin, parentOf, treeOf } from './deep';
import { type Target, viewOf, viewportOf } from './geometry';

/** On which screens something that stands still on the window is shown. */
export type Share = 'first' | 'last' | 'never' | 'backdrop';

/** What was found that would repeat on every screen, or that would not be drawn far away. */
export type Found = {
  sticky: Set<Element>;
  fixed: Map<Element, Share>;
  /** Backgrounds that stand still on the window. */
  still: Set<Element>;
  /** Contents the browser draws only when they are near. */
  late: Set<Element>;
  trees: Set<Document | ShadowRoot>;
  isWhole: boolean;
};

const bounds = { nodes: 20_000, ms: 250, frames: false };
const mostLate = 1000;

/** Looks through the document a target lies in. */
export function findFloating(target: Target): Found {
  const found: Found = {
    sticky: new Set(),
    fixed: new Map(),
    still: new Set(),
    late: new Set(),
    trees: new Set([target.doc]),
    isWhole: true,
  };
  const view = viewOf(target.doc);
  found.isWhole = eachElement(target.doc, bounds, (element) => {
    const style = view.getComputedStyle(element);
    note(element, { style, found, target });
    if (style.backgroundAttachment.includes('fixed')) found.still.add(element);
    if (style.getPropertyValue('content-visibility') === 'auto' && found.late.size < mostLate)
      found.late.add(element);
    const tree = treeOf(element);
    if (tree !== target.doc) found.trees.add(tree);
  });
  return found;
}

/** Notes an element that sticks or floats. True: it is new. */
export function note(
  element: Element,
  { style, found, target }: { style: CSSStyleDeclaration; found: Found; target: Target },
): boolean {
  const { position } = style;
  if (position !== 'sticky' && position !== 'fixed') return false;
  if (found.sticky.has(element) || found.fixed.has(element)) return false;
  // What lies around the region is how it is seen at all.
  if (target.element && isWithin(target.element, element)) return false;
  if (position === 'sticky') {
    found.sticky.add(element);
    return true;
  }
  if (!standsOnWindow(element) || isInFixed(element, found)) return false;
  found.fixed.set(element, shareOf(element, style, target));
  return true;
}

function isInFixed(element: Element, found: Found): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (found.fixed.has(at)) return true;
  return false;
}

/** Inside something transformed, "fixed" scrolls along like everything else. */
function standsOnWindow(element: Element): boolean {
  const view = viewOf(ownerOf(element) as Document);
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const of = (name: string) => style.getPropertyValue(name) || 'none';
    if (
      ['transform', 'perspective', 'filter', 'backdrop-filter', 'rotate', 'scale', 'translate'].some(
        (name) => of(name) !== 'none',
      )
    )
      return isRootLike(at);
    if (/transform|perspective|filter/.test(of('will-change'))) return false;
    if (/paint|layout|strict|content/.test(of('contain'))) return false;
    if (of('container-type') !== 'none' && of('container-type') !== 'normal') return false;
  }
  return true;
}

function isRootLike(element: Element): boolean {
  return element === documentOf.root(ownerOf(element) as Document);
}

function shareOf(element: Element, style: CSSStyleDeclaration, target: Target): Share {
  if (target.what !== 'page') return 'never';
  const rect = rectOf(element);
  const { right: width, bottom: height } = viewportOf(target.doc);
  const isWide = rect.width >= width * 0.9;
  if (isWide && rect.height >= height * 0.9 && Number(style.zIndex) < 0) return 'backdrop';
  const isShort = rect.height <= height * 0.4;
  const isAtBottom = height - rect.bottom < rect.top;
  return isShort && isAtBottom && rect.bottom > height * 0.6 ? 'last' : 'first';
}
