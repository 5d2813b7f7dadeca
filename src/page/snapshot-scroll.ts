import {
  childNodesOf,
  documentOf,
  nodeTypeOf,
  ownerOf,
  rectOf,
  scrollLeftOf,
  scrollTopOf,
  tagOf,
} from './dom';
import type { Work } from './snapshot-work';

/** The animation whose first moment puts a scroller where it stood. Stands in the head of every document of a copy. */
export const scrollKeyframes = '@keyframes snapshot-scroll{from,to{scroll-snap-type:both mandatory}}';

const mostSiblings = 300;

/**
 * Where an element is scrolled to (CSS px), with the style that puts it there again without a script: while a short
 * animation lasts the browser snaps to the one place we name. null when it stands at its beginning.
 */
export function scrollStyle(
  element: Element,
  work: Work,
): { top: number; left: number; style: string } | null {
  const doc = ownerOf(element);
  const isRoot = element === documentOf.root(doc);
  const scroller = isRoot ? (documentOf.scroller(doc) ?? element) : element;
  const [top, left] = [Math.round(scrollTopOf(scroller)), Math.round(scrollLeftOf(scroller))];
  // In quirks mode the body stands for the whole page, which the root speaks for.
  if ((top === 0 && left === 0) || (!isRoot && element === documentOf.scroller(doc))) return null;
  // The copy of the whole page opens at its top, as a document does.
  const isPage = isRoot && doc === document && window === window.top;
  return { top, left, style: isPage ? '' : snapStyle(element, { top, left, isRoot }, work) };
}

type Place = { top: number; left: number; isRoot: boolean };

function snapStyle(scroller: Element, place: Place, work: Work): string {
  const style = getComputedStyle(scroller);
  const children = [...childNodesOf(scroller)]
    .filter((node) => nodeTypeOf(node) === Node.ELEMENT_NODE)
    .slice(0, mostSiblings) as Element[];
  const anchor = children.find(isAnchor);
  // An animation of the page's own is not disturbed.
  if (!anchor || style.animationName !== 'none') return '';
  const box = rectOf(anchor);
  // How far the anchor stands from where the view begins now: the view has to begin that far from it again.
  const origin = place.isRoot ? { top: 0, left: 0 } : insideOf(scroller, style);
  const marginTop = Math.round((box.top - origin.top) * 100) / 100;
  const marginLeft = Math.round((box.left - origin.left) * 100) / 100;
  lend(
    work,
    anchor,
    `scroll-snap-align:start!important;scroll-margin:${marginTop}px 0 0 ${marginLeft}px!important`,
  );
  if (style.getPropertyValue('scroll-snap-type') !== 'none') {
    for (const child of children) if (child !== anchor) lend(work, child, 'scroll-snap-align:none!important');
  }
  work.scrollers += 1;
  return 'animation:snapshot-scroll 400ms;scroll-padding:0!important;scroll-behavior:auto!important';
}

function lend(work: Work, element: Element, style: string): void {
  const before = work.lent.get(element);
  work.lent.set(element, before ? `${before};${style}` : style);
}

/** Something that has a box and scrolls along. */
function isAnchor(element: Element): boolean {
  if (['script', 'style', 'link', 'template', 'slot', 'br', 'head'].includes(tagOf(element))) return false;
  const { width, height } = rectOf(element);
  const style = getComputedStyle(element);
  return (
    width + height > 0 && !['fixed', 'sticky'].includes(style.position) && !style.display.startsWith('inline')
  );
}

function insideOf(scroller: Element, style: CSSStyleDeclaration): { top: number; left: number } {
  const box = rectOf(scroller);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return { top: box.top + px('border-top-width'), left: box.left + px('border-left-width') };
}
