import type { ChatRow } from '../../core/reading/talk/transcript';
import { isDate, namesTalk } from '../../core/reading/talk/words';
import { attributeOf, clientHeightOf, documentOf, ownerOf, rectOf, scrollHeightOf, tagOf } from '../dom';
import { eachElement, isWithin } from '../region/deep';
import { scrollerOf } from '../region/geometry';
import {
  edgesOfList,
  isLong,
  isMessageLike,
  type List,
  listIn,
  listInDocument,
  namesAround,
  rowsOf,
} from './list';
import { readRow } from './row';
import { areStacked, kidsOf, styleOf, wordsIn } from './tree';

/** A list that looks like a talk, the more the higher its score. */
export type Found = { list: List; score: number; rows: number };

const bounds = { nodes: 40_000, ms: 1500, frames: true };
/** px: what is smaller, nobody reads a talk in. */
const smallest = { width: 160, height: 120 };
/** Rows that are read to tell what a list is: the last ones, where people have just spoken. */
const sample = 40;
const least = 5;

/** The list of messages of this document, its same-origin frames and shadow roots; null when nothing looks like one. */
export function findList(): Found | null {
  const seen = lookThrough();
  let best: Found | null = null;
  for (const list of candidates(seen)) {
    const found = judge(list, seen.inputs);
    if (found.score >= least && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

type Seen = { scrollers: Element[]; holders: Element[]; inputs: Element[] };

function lookThrough(): Seen {
  const seen: Seen = { scrollers: [], holders: [], inputs: [] };
  eachElement(document, bounds, (element) => {
    if (isInput(element)) seen.inputs.push(element);
    const { width, height } = rectOf(element);
    if (width < smallest.width || height < smallest.height) return;
    const kids = kidsOf(element);
    if (kids.length >= 2 && kids.length < 5000) {
      const tags = new Set(kids.slice(0, 50).map(tagOf));
      if (tags.size < Math.min(kids.length, 50) && kids.length >= 3) seen.holders.push(element);
    }
    if (element === scrollerOf(ownerOf(element) as Document) || tagOf(element) === 'html') return;
    if (/auto|scroll|overlay|hidden/.test(styleOf(element).overflowY)) seen.scrollers.push(element);
  });
  return seen;
}

function isInput(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'textarea' || attributeOf(element, 'role') === 'textbox') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable && editable !== 'false') return true;
  return tag === 'input' && /^(text|)$/.test(attributeOf(element, 'type'));
}

function* candidates({ scrollers, holders }: Seen): Generator<List> {
  for (const scroller of scrollers) {
    const isOpen = /auto|scroll|overlay/.test(styleOf(scroller).overflowY);
    const list = listIn(scroller, ownerOf(scroller) as Document);
    // Boxes that only cut off what is too long are everywhere; one that is scrolled by a script is longer inside.
    if (isOpen || isLong(list)) yield list;
  }
  const inScroller = (element: Element) => scrollers.some((one) => isLongOpen(one) && isWithin(element, one));
  for (const holder of holders) {
    if (inScroller(holder)) continue;
    const kids = kidsOf(holder);
    if (!areStacked(kids.slice(0, 200)) || kids.filter(isMessageLike).length < 2) continue;
    yield listInDocument(holder, ownerOf(holder) as Document);
  }
}

function isLongOpen(scroller: Element): boolean {
  return (
    /auto|scroll|overlay/.test(styleOf(scroller).overflowY) &&
    scrollHeightOf(scroller) > clientHeightOf(scroller) + 8
  );
}

function judge(list: List, inputs: readonly Element[]): Found {
  const elements = rowsOf(list);
  const at = { list: edgesOfList(list), top: 0 };
  const tail = elements.slice(-sample);
  const rows = tail
    .map((element) => ({ element, row: readRow(element, at) }))
    .filter((one) => one.row !== null);
  const none = { list, score: 0, rows: elements.length };
  const messages = rows.filter(({ row }) => row!.kind === 'message');
  if (messages.length === 0 || messages.length < rows.length / 3) return none;
  const share = (test: (row: ChatRow) => boolean) =>
    messages.filter(({ row }) => test(row!)).length / messages.length;
  const sides = new Set(messages.map(({ row }) => row!.side));
  const hasBothSides = sides.has('left') && sides.has('right');
  const hasInput = inputs.some((input) => standsBelow(input, list));
  const isNamed = namesTalk(namesAround(list)) || namesTalk(headingOf(list.doc));
  if (!hasBothSides && !hasInput && !isNamed) return none;
  const hasDays = rows.some(({ row }) => row!.kind === 'separator' && isDate(row!.text));
  const links = messages.filter(({ element }) => isPressed(element)).length / messages.length;
  let score = 0;
  if (hasBothSides) score += 4;
  if (share((row) => row.time !== '') >= 0.3 || hasDays) score += 2;
  if (share((row) => row.speaker !== '') >= 0.3) score += 1;
  if (hasInput) score += 3;
  if (isNamed) score += 2;
  if (messages.length >= 3) score += 1;
  if (messages.length >= 8) score += 1;
  if (isLong(list) && !list.isDocument) score += 1;
  // A list of talks to choose from, not a talk.
  if (links >= 0.6) score -= 6;
  return { list, score, rows: elements.length };
}

function isPressed(row: Element): boolean {
  if (tagOf(row) === 'a' || tagOf(row) === 'button') return true;
  const kids = kidsOf(row);
  return styleOf(row).cursor === 'pointer' || (kids.length === 1 && /^(a|button)$/.test(tagOf(kids[0]!)));
}

/** Where one writes stands under the list, and not far. */
function standsBelow(input: Element, list: List): boolean {
  if (list.isDocument && ownerOf(input) !== list.doc) return false;
  const [box, at] = [rectOf(input), edgesOfList(list)];
  if (box.width < 60 || box.height < 12) return false;
  const isUnder = box.top >= at.bottom - 30 && box.top <= at.bottom + 260;
  return isUnder && box.left < at.right && box.right > at.left;
}

function headingOf(doc: Document): string {
  const heading = Document.prototype.querySelector.call(doc, 'h1, h2');
  return `${documentOf.title(doc)} ${heading ? wordsIn(heading, 100) : ''}`;
}
