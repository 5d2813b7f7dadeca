import type { PageCalls, RegionId, ScrolledTo } from '../../messages/protocol';
import { documentOf, ownerOf } from '../dom';
import { sizeOf, targetOf, visibleOf } from './book';
import {
  boxOf,
  clientBoxOf,
  clipAround,
  clipOf,
  edgesOf,
  frameOf,
  moved,
  offsetOf,
  scrollerOf,
  type Target,
  viewOf,
} from './geometry';
import { deepest, hold, isCoveredBelow, lookForMore, release, show, whatIsHeld } from './hold';
import { isConnected, scrollTopOf } from './own';
import { positionOf, putBack, remember, scrollersAround, scrollTo, startOf } from './positions';
import { nextFrame, pause, untilDrawn, untilLoaded, untilQuiet } from './settle';

/** With nobody asking for this long (popup closed mid-way), the page is put back by itself. */
const abandonedAfterMs = 4000;
const imagePatienceMs = 1500;
/** Rows that two screens share, at most; something that floats over them makes them differ. */
const sharedRows = 90;

/** `late`: pictures that were not there when a screen was taken, on any screen so far. */
let walking: { id: RegionId; target: Target; late: Set<Element> } | null = null;
let watchdog: ReturnType<typeof setTimeout> | undefined;
/** Things seen on earlier screens, and how far from the content's top they stood. */
const anchors = new Map<Element, number>();

/** Holds the page still (`loose`: not so) and goes to the top of a region; `images`: once through all of it before. */
export async function prepare({
  region,
  images = false,
  loose = false,
}: Parameters<PageCalls['prepare']>[0]): Promise<ScrolledTo> {
  begin(region, loose);
  const target = walking!.target;
  await untilLoaded(target.doc);
  if (images) await walkThrough(target);
  return goTo({ region, top: 0 });
}

/** Brings a row to the visible top, waits until it is drawn, and says where the region stands. */
export async function goTo({
  region,
  top,
  bare = false,
  leaves = false,
}: Parameters<PageCalls['scrollTo']>[0]): Promise<ScrolledTo> {
  if (leaves) await nextFrame();
  begin(region);
  const { target } = walking!;
  const stoodAt = firstRow(target);
  // From the top on everything is seen anew.
  if (top <= 0) anchors.clear();
  const shift = movedSince(target);
  reach(target, top);
  const showing = () => ({ isFirst: firstRow(target) <= 0.5, isLast: isAtEnd(target), bare });
  show(showing());
  await untilQuiet(target.element ?? target.doc, target.what === 'scroller' ? 3 : 2);
  if (lookForMore()) await untilQuiet(target.doc);
  for (const image of await untilDrawn(target.doc, imagePatienceMs)) walking?.late.add(image);
  // What was loaded may have moved the row away; or the page does not let itself be scrolled, and takes it back again.
  if (Math.abs(firstRow(target) - top) > 0.5 && !isAtEnd(target)) {
    reach(target, top);
    await untilQuiet(target.doc);
  }
  if (show(showing())) await untilQuiet(target.doc);
  keepAlive();
  rememberAnchors(target);
  return { ...standing(target), stoodAt, moved: shift };
}

/** Where a region stands; whoever asks is still there. */
export function whereIs({ region }: { region: RegionId }): { top: number; moved: number } {
  const target = targetOf(region);
  if (walking) keepAlive();
  return { top: firstRow(target), moved: movedSince(target) };
}

/** Puts everything back as the visitor had it. */
export function restore(): Record<string, never> {
  clearTimeout(watchdog);
  release();
  putBack();
  anchors.clear();
  walking = null;
  return {};
}

function begin(id: RegionId, loose = false): void {
  if (walking?.id !== id) {
    restore();
    const target = targetOf(id);
    walking = { id, target, late: new Set() };
    if (target.element) remember(scrollersAround(target.element));
    if (!loose) hold(target);
    bringIntoView(target);
  }
  keepAlive();
}

function keepAlive(): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(restore, abandonedAfterMs);
}

/** Scrolls what is around a region, as little as possible, so that it can be seen. */
function bringIntoView({ doc, element }: Target): void {
  const inner = element ?? frameOf(doc);
  if (!inner || (doc === document && !element)) return;
  remember([...scrollersAround(inner)]);
  const { top, bottom } = edgesOf(inner);
  const clip = clipAround(inner);
  const block = bottom - top > clip.bottom - clip.top ? 'start' : 'nearest';
  Element.prototype.scrollIntoView.call(inner, { block, inline: 'nearest', behavior: 'instant' });
}

/** Where in the viewport a row of the content lies. */
function placeOfRow({ doc, element, what }: Target, row: number): number {
  if (!element) return row - positionOf(scrollerOf(doc)).y;
  return what === 'element'
    ? edgesOf(element).top + row
    : clientBoxOf(element).top + row - scrollTopOf(element) + startOf(element);
}

/** The first row of the content that can be seen. */
function firstRow(target: Target): number {
  const row = visibleOf(target).top - placeOfRow(target, 0);
  return Math.max(0, row);
}

function isAtEnd(target: Target): boolean {
  const { top, bottom } = visibleOf(target);
  return firstRow(target) + bottom - top >= sizeOf(target).height - 1;
}

function reach(target: Target, row: number): void {
  const { doc, element, what } = target;
  const own = what === 'element' ? null : (element ?? scrollerOf(doc));
  if (own) scrollTo(own, { y: positionOf(own).y + placeOfRow(target, row) - visibleOf(target).top });
  const outermost = element ?? frameOf(doc) ?? null;
  if (!outermost || (doc === document && !element)) return;
  for (const scroller of scrollersAround(outermost)) {
    const clip = element ? clipAround(element) : clipOf(doc);
    const hidden = edgesOf(outermost).bottom - (element ? clip.bottom : clipAround(outermost).bottom);
    const away = placeOfRow(target, row) - visibleOf(target).top;
    const by = what === 'element' ? placeOfRow(target, row) - clip.top : Math.min(away, Math.max(0, hidden));
    if (Math.abs(away) < 0.5 || (away > 0 && by <= 0.5)) return;
    const before = positionOf(scroller).y;
    scrollTo(scroller, { y: before + by });
  }
}

function standing(target: Target): Omit<ScrolledTo, 'stoodAt' | 'moved'> {
  const { x, y } = offsetOf(target.doc);
  const visible = visibleOf(target);
  const size = sizeOf(target);
  return {
    top: firstRow(target),
    box: boxOf(moved(visible, x, y)),
    contentHeight: size.height,
    contentWidth: size.width,
    viewportHeight: window.innerHeight,
    viewportWidth: window.innerWidth,
    dpr: window.devicePixelRatio,
    isEnd: isAtEnd(target),
    isCovered: isCoveredBelow(sharedRows),
    late: walking?.late.size ?? 0,
    held: whatIsHeld(),
  };
}

/** Elements of this screen, and where they stand in the content. In lists that reuse their rows nothing keeps its place. */
function rememberAnchors(target: Target): void {
  if (target.what === 'scroller' || anchors.size > 400) return;
  const { left, right, top, bottom } = visibleOf(target);
  for (const [x, y] of [
    [0.5, 0.35],
    [0.3, 0.6],
    [0.6, 0.85],
  ] as const) {
    const hit = deepest(target.doc, left + (right - left) * x, top + (bottom - top) * y);
    if (!hit || anchors.has(hit) || hit === target.element || hit === documentOf.body(target.doc)) continue;
    if (edgesOf(hit).bottom - edgesOf(hit).top > (bottom - top) * 0.8) continue;
    if (viewOf(ownerOf(hit) as Document).getComputedStyle(hit).position === 'fixed') continue;
    anchors.set(hit, edgesOf(hit).top - placeOfRow(target, 0));
  }
}

/** By how much what was seen before has moved: as far as at least two things, and a third of all, agree. */
function movedSince(target: Target): number {
  const shifts = new Map<number, number>();
  let all = 0;
  for (const [element, was] of anchors) {
    if (!isConnected(element)) continue;
    all++;
    const by = Math.round(edgesOf(element).top - placeOfRow(target, 0) - was);
    shifts.set(by, (shifts.get(by) ?? 0) + 1);
  }
  for (const [by, times] of shifts) if (Math.abs(by) > 1 && times >= 2 && times >= all / 3) return by;
  return 0;
}

/** Once through a region, a screen at a time, so that what loads late is there; ends after a few seconds. */
async function walkThrough(target: Target): Promise<void> {
  const end = performance.now() + 6000;
  for (let row = 0; performance.now() < end; ) {
    reach(target, row);
    await untilQuiet(target.doc);
    await untilDrawn(target.doc, 800);
    keepAlive();
    if (isAtEnd(target)) break;
    const { top, bottom } = visibleOf(target);
    row = firstRow(target) + Math.max(50, bottom - top);
  }
  await pause(0);
}
