import { isTime } from '../../core/reading/talk/words';
import { attributeOf, clientHeightOf, documentOf, rectOf, scrollHeightOf, tagOf } from '../dom';
import { parentOf } from '../region/deep';
import { clientBoxOf, type Edges, edgesOf, scrollerOf, viewportOf } from '../region/geometry';
import { positionOf, startOf } from '../region/positions';
import { areStacked, hasOwnText, kidsOf, namesOf, styleOf, wordsIn } from './tree';

/** Something that scrolls rows, and the element whose children (or their children) those rows are. */
export type List = { scroller: Element; container: Element; isDocument: boolean; doc: Document };

const deepestGroup = 5;

/** A list that scrolls by itself. */
export function listIn(scroller: Element, doc: Document): List {
  return { scroller, container: rowHolder(scroller), isDocument: false, doc };
}

/** Rows that stand in the document itself, which scrolls them. */
export function listInDocument(container: Element, doc: Document): List {
  return { scroller: scrollerOf(doc), container, isDocument: true, doc };
}

/** The list's box, where its sides are judged by. */
export function edgesOfList({ scroller, container, isDocument }: List): Edges {
  return isDocument ? edgesOf(container) : clientBoxOf(scroller);
}

/** What of the list's scroller is seen, viewport px, and the content px at its upper edge. */
export function sightOf({ scroller, isDocument, doc }: List): { edges: Edges; top: number } {
  const edges = isDocument ? viewportOf(doc) : clientBoxOf(scroller);
  return { edges, top: positionOf(scroller).y - startOf(scroller) };
}

/** The rows from top to bottom; with a range, only those that reach into it (viewport px). */
export function rowsOf(list: List, range?: { top: number; bottom: number }): Element[] {
  const rows: Element[] = [];
  flatten(list.container, { depth: 0, rows, range });
  // Lists that use their nodes again stand in any order in the page.
  return rows
    .map((row) => ({ row, top: rectOf(row).top }))
    .sort((a, b) => a.top - b.top)
    .map(({ row }) => row);
}

type Flattening = { depth: number; rows: Element[]; range: { top: number; bottom: number } | undefined };

function flatten(container: Element, { depth, rows, range }: Flattening): void {
  for (const kid of kidsOf(container)) {
    const { top, bottom } = rectOf(kid);
    if (range && (bottom <= range.top || top >= range.bottom)) continue;
    if (styleOf(kid).visibility !== 'visible') continue;
    if (depth < deepestGroup && isGroup(kid, depth)) flatten(kid, { depth: depth + 1, rows, range });
    else rows.push(kid);
  }
}

/** Whether an element is no row but holds several: a day with its messages, a virtualiser's wrapper. */
function isGroup(element: Element, depth: number): boolean {
  if (depth > deepestGroup || hasOwnText(element)) return false;
  const kids = kidsOf(element);
  if (kids.length === 1) return isGroup(kids[0]!, depth + 1);
  if (kids.length === 0 || !areStacked(kids)) return false;
  const alike = kids.filter(isMessageLike).length;
  return alike >= 2 || (alike === 1 && kids.some((kid) => isTime(wordsIn(kid, 70))));
}

/** Whether an element has what messages have beside their words: a portrait or a time, in a place of its own. */
export function isMessageLike(element: Element): boolean {
  const signs = { words: 0, hasTime: false, hasFace: false, left: 80 };
  look(element, signs);
  return (signs.hasFace && signs.words >= 1) || (signs.hasTime && signs.words >= 2);
}

type Signs = { words: number; hasTime: boolean; hasFace: boolean; left: number };

function look(element: Element, signs: Signs): void {
  if (signs.left-- <= 0) return;
  const kids = kidsOf(element);
  if (kids.length === 0 || hasOwnText(element)) {
    const words = wordsIn(element, 70);
    const { width, height } = rectOf(element);
    if (words === '') {
      const isSquare = width >= 20 && width <= 80 && Math.abs(width - height) <= 6;
      signs.hasFace ||= isSquare && (tagOf(element) === 'img' || isPainted(element));
    } else {
      signs.words++;
      signs.hasTime ||= isTime(words);
    }
  }
  for (const kid of kids) look(kid, signs);
}

function isPainted(element: Element): boolean {
  const { backgroundImage, backgroundColor } = styleOf(element);
  return backgroundImage !== 'none' || !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor);
}

/** Down from a scroller, past wrappers, to the element that holds the rows. */
function rowHolder(scroller: Element): Element {
  let at = scroller;
  for (let depth = 0; depth < 8; depth++) {
    const kids = kidsOf(at);
    const large = kids.find((kid) => sizeOf(kid) >= sizeOf(at) * 0.6 && sizeOf(kid) > 0);
    if (!large) return at;
    const others = kids.filter((kid) => kid !== large);
    if (others.some(isMessageLike) || others.some((kid) => isTime(wordsIn(kid, 70)))) return at;
    const inner = kidsOf(large);
    if (hasOwnText(large) || (inner.length > 1 && !areStacked(inner))) return at;
    if (inner.length < 3 && !(inner.length === 1 && sizeOf(inner[0]!) > 0) && !inner.some(isMessageLike))
      return at;
    if (inner.length === 1 && isMessageLike(large) && !holdsSeveral(inner[0]!)) return at;
    at = large;
  }
  return at;
}

/** How many elements there are inside. */
function sizeOf(element: Element): number {
  return Element.prototype.getElementsByTagName.call(element, '*').length;
}

function holdsSeveral(element: Element): boolean {
  const kids = kidsOf(element);
  return kids.length >= 2 ? areStacked(kids) : kids.length === 1 && holdsSeveral(kids[0]!);
}

/** Whether what a list scrolls is longer than what it shows. */
export function isLong({ scroller }: List): boolean {
  return scrollHeightOf(scroller) > clientHeightOf(scroller) + 8;
}

/** What a list and what is around it is called. */
export function namesAround(list: List): string {
  const names: string[] = [];
  let at: Element | null = list.isDocument ? list.container : list.scroller;
  for (let up = 0; at && up < 3 && at !== documentOf.body(list.doc); up++, at = parentOf(at))
    names.push(namesOf(at));
  if (attributeOf(list.scroller, 'role') === 'log') names.push('log');
  return names.join(' ');
}
