import { type ChatRow, type ChatScreen, transcriptLimits } from '../core/reading/talk/transcript';
import type { Box, ChatFoundAnswer, OlderAnswer, RegionId } from '../messages/protocol';
import { findList } from './chat/find';
import { edgesOfList, type List, listIn, listInDocument, rowsOf, sightOf } from './chat/list';
import { askForOlder } from './chat/older';
import { readRow } from './chat/row';
import { attributeOf, scrollHeightOf } from './dom';
import { regionOf, targetOf } from './region/book';
import { scrollerOf, viewportOf } from './region/geometry';
import { positionOf } from './region/positions';
import { pause } from './region/settle';

/** The lists handed out: where the rows of one stand in a document is kept with it. */
const holders = new Map<RegionId, Element>();

/** The message list of this frame, found by what it looks like. */
export function findChat(): ChatFoundAnswer {
  // The script of the frame around this one finds it, and knows where it stands.
  if (hasReadableParent()) return { none: true };
  const found = findList();
  if (!found) return { none: true };
  const { list, rows, score } = found;
  const region = regionOf(list.scroller, 'scroller');
  region.label = attributeOf(list.scroller, 'aria-label').trim().slice(0, 80) || region.label;
  if (list.isDocument) holders.set(region.id, list.container);
  return { region, rows, score };
}

function hasReadableParent(): boolean {
  try {
    return window.frameElement !== null;
  } catch {
    return false;
  }
}

function listOf(id: RegionId): List {
  const { doc, element } = targetOf(id);
  const holder = holders.get(id);
  if (holder?.isConnected) return listInDocument(holder, doc);
  return element ? listIn(element, doc) : listInDocument(scrollerOf(doc), doc);
}

/** How far from its end a list stood before it was scrolled for older messages: more above changes every other number. */
let leftAt: { list: List; fromEnd: number } | null = null;
let watchdog: ReturnType<typeof setTimeout> | undefined;

/** With nobody asking for this long (window closed mid-way), the list is put back by itself. */
const abandonedAfterMs = 12_000;
const longestWalkMs = 300_000;

/** One try to have older messages: see askForOlder. */
export async function loadOlder({ region }: { region: RegionId }): Promise<OlderAnswer> {
  const list = listOf(region);
  leftAt ??= { list, fromEnd: scrollHeightOf(list.scroller) - positionOf(list.scroller).y };
  keepAlive(abandonedAfterMs);
  return askForOlder(list, (y) => scroll(list, y));
}

/** Where the document stood before a frame in it was brought to view. */
let stoodAt: { x: number; y: number } | null = null;

/** Scrolls the document as little as possible, so that a box of its viewport can be seen. */
export function bringToView({ box }: { box: Box }): { x: number; y: number } {
  stoodAt ??= { x: window.scrollX, y: window.scrollY };
  // A long walk through a frame asks the frame only: it ends before this, or was abandoned.
  keepAlive(longestWalkMs);
  const before = { x: window.scrollX, y: window.scrollY };
  const view = viewportOf(document);
  window.scrollBy({
    left: nearest(box.left, box.width, view.right),
    top: nearest(box.top, box.height, view.bottom),
    behavior: 'instant',
  });
  return { x: before.x - window.scrollX, y: before.y - window.scrollY };
}

function keepAlive(ms: number): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(leaveChat, ms);
}

function nearest(from: number, size: number, room: number): number {
  if (from < 0 || size > room) return from;
  return Math.max(0, from + size - room);
}

/** Puts everything back: the document, and the list to the messages that stood in view before older ones were asked for. */
export function leaveChat(): Record<string, never> {
  clearTimeout(watchdog);
  if (leftAt) scroll(leftAt.list, scrollHeightOf(leftAt.list.scroller) - leftAt.fromEnd);
  if (stoodAt) window.scrollTo({ left: stoodAt.x, top: stoodAt.y, behavior: 'instant' });
  leftAt = null;
  stoodAt = null;
  return {};
}

function scroll({ scroller }: List, top: number): void {
  const scrollTo = Element.prototype.scrollTo as (to: ScrollToOptions) => void;
  scrollTo.call(scroller, { top, behavior: 'instant' });
}

/** A list that has not drawn its rows yet is waited for, in steps of this, at most so many times. */
const drawing = { stepMs: 50, most: 24 };

/**
 * The rows in sight and a little beyond, from top to bottom. A virtualised list puts its rows up a moment after it was
 * scrolled: it is waited for until they fill what is seen.
 */
export async function readRows({ region }: { region: RegionId }): Promise<ChatScreen> {
  const list = listOf(region);
  if (leftAt) keepAlive(abandonedAfterMs);
  for (let tries = 0; ; tries++) {
    const screen = readNow(list);
    // In a document other things than rows fill the view too.
    if (isFilled(screen) || tries >= drawing.most || (list.isDocument && screen.rows.length > 0))
      return { ...screen, isLate: tries > 0 };
    await pause(drawing.stepMs);
  }
}

function readNow(list: List): ChatScreen {
  const { edges, top } = sightOf(list);
  const height = edges.bottom - edges.top;
  const range = { top: edges.top - height / 2, bottom: edges.bottom + height / 2 };
  const at = { list: { ...edgesOfList(list), top: edges.top }, top };
  const rows: ChatRow[] = [];
  for (const element of rowsOf(list, range).slice(0, transcriptLimits.screen)) {
    const row = readRow(element, at);
    if (row) rows.push(row);
  }
  return {
    top: Math.round(top),
    height: Math.round(height),
    contentHeight: Math.round(scrollHeightOf(list.scroller)),
    isLate: false,
    rows,
  };
}

/** Whether rows stand over what is seen without a hole that a row could fill. */
function isFilled({ top, height, contentHeight, rows }: ChatScreen): boolean {
  if (rows.length === 0) return false;
  const bottom = Math.min(top + height, contentHeight);
  const holes = rows.map((row, i) => row.top - (i === 0 ? top : rows[i - 1]!.top + rows[i - 1]!.height));
  const usual = holes.slice(1).sort((a, b) => a - b)[rows.length >> 1] ?? 0;
  const last = rows.at(-1)!;
  const most = 16 + 2 * Math.max(0, usual);
  // At its very beginning and end a list may have room of its own, a button, a line.
  const atEnds =
    (top <= 1 ? holes[0]! <= 90 : holes[0]! <= most) &&
    bottom - last.top - last.height <= (bottom >= contentHeight - 1 ? 90 : most);
  return (
    atEnds &&
    holes
      .slice(1)
      .every((hole, i) => hole <= most || rows[i]!.top + rows[i]!.height >= bottom || rows[i + 1]!.top <= top)
  );
}
