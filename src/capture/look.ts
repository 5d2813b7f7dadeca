import browser from 'webextension-polyfill';
import { AppError, asAppError, type ErrorCode } from '../core/errors';
import type { Gap } from '../core/evidence/record';
import { type Clause, readClauses } from '../core/reading/clauses';
import { readingDigest } from '../core/reading/digest';
import type { Fields } from '../core/reading/fields';
import { type KindFound, readKind } from '../core/reading/kind';
import { readNotices } from '../core/reading/notice';
import { type PageReading, parseReading } from '../core/reading/page-reading';
import { readFields } from '../core/reading/read-fields';
import { askPage, enterPage } from '../messages/ask';
import pageScript from '../page/page.ts?iife';
import { withFrames } from './read-frames';
import { type Reloaded, reloadedJustNow } from './reload';
import { type TargetTab, takePicture } from './screenshot';

/** The viewport as it was when the user asked, or why there is no picture. */
export type FirstPicture = { picture: Blob; takenAt: string } | { gap: Gap };

/** A page seen but not sealed: everything the popup shows before a capture, and what the capture starts from. */
export type Look = {
  tab: TargetTab;
  /** Device time of the click, UTC ISO. */
  startedAt: string;
  reading: PageReading;
  found: KindFound;
  fields: Fields;
  items: Fields[];
  clauses: Clause[];
  notices: string[];
  /** Equal for the same page state; '' when the page could not be read. */
  digest: string;
  first: FirstPicture;
  /** Why the words are missing; null when they were read. */
  readingGap: Gap | null;
  /** When the page was loaded anew on the user's order, just before. */
  reloaded?: Reloaded;
  /** Nobody clicked: the page is neither scrolled nor drawn again, and no picture is asked for that is not allowed. */
  isQuiet?: true;
};

/** The tab in front. Throws AppError('private-window' | 'page-forbidden'). */
export async function tabInFront(): Promise<TargetTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return targetTab(tab);
}

/** A tab by its number, as long as the user's click lets us know its address. Throws AppError('tab-gone' | …). */
export async function tabOf(tabId: number): Promise<TargetTab> {
  const tab = await browser.tabs.get(tabId).catch((cause) => {
    throw new AppError('tab-gone', String(cause), { cause });
  });
  return targetTab(tab);
}

/** A browser's tab as a target. Throws AppError('private-window' | 'page-forbidden'). */
export function targetTab(tab: browser.Tabs.Tab | undefined): TargetTab {
  if (tab?.incognito) throw new AppError('private-window');
  if (tab?.id === undefined || tab.windowId === undefined) throw new AppError('page-forbidden', 'no tab');
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/**
 * Looks at a tab: reads the page, and takes the untouched viewport at the same moment. Nothing is stored. A page that
 * breaks its own reading can still be kept as a picture: `readingGap` then says that its words are missing. Throws
 * AppError('page-forbidden' | 'page-silent' | 'tab-gone').
 */
export function lookAt(tab: TargetTab): Promise<Look> {
  return lookWith(tab, firstPicture);
}

/**
 * The same where nobody clicked, on a site the user switched on: a page that is scrolled or drawn over while its reader
 * pays would be worse than a gap. `picture` says how the viewport is come by.
 */
export async function lookQuietly(
  tab: TargetTab,
  picture: (tab: TargetTab) => Promise<FirstPicture>,
): Promise<Look> {
  return { ...(await lookWith(tab, picture)), isQuiet: true };
}

async function lookWith(tab: TargetTab, picture: (tab: TargetTab) => Promise<FirstPicture>): Promise<Look> {
  const startedAt = new Date().toISOString();
  const [{ reading, gap }, first] = await Promise.all([readTab(tab), picture(tab)]);
  if (gap && 'gap' in first) throw new AppError(gap.reason as ErrorCode, gap.detail);
  const found = readKind(reading);
  const { fields, items } = readFields(reading);
  const reloaded = await reloadedJustNow(tab, reading);
  return {
    tab,
    startedAt,
    reading,
    readingGap: gap,
    found,
    fields,
    items,
    clauses: clausesOf(reading, found, fields),
    notices: readNotices(reading, found.kind),
    digest: gap ? '' : await readingDigest(reading, found.kind),
    first,
    ...(reloaded && { reloaded }),
  };
}

/** Only where the shop speaks for itself: in a chat or ticket the buyer's own words would count as its promise. */
const speaksForItself = new Set(['product', 'rules', 'order', 'complaint-form', 'refusal']);

function clausesOf(reading: PageReading, { kind }: KindFound, fields: Fields): Clause[] {
  if (!speaksForItself.has(kind)) return [];
  // The name of the goods may hold a promise's words ("自动发货") and is none.
  return readClauses(reading).filter((clause) => clause.text !== fields.productName?.value);
}

/** Puts the page script into a tab. Throws AppError('page-forbidden'). */
export function enterTab(tab: TargetTab): Promise<void> {
  return enterPage(tab.id, pageScript);
}

async function readTab(tab: TargetTab): Promise<{ reading: PageReading; gap: Gap | null }> {
  await enterTab(tab);
  try {
    return { reading: await readAgain(tab), gap: null };
  } catch (thrown) {
    const { code, message } = asAppError(thrown);
    // Its picture is worth having all the same, also that of a page that takes too long to be read.
    if (!['page-broken', 'page-reading-invalid', 'page-silent'].includes(code)) throw thrown;
    return { reading: emptyReading(tab.url), gap: { step: 'reading', reason: code, detail: message } };
  }
}

/** What the page says now, and the windows of other sites in it that we are let into. Throws AppError('page-broken' | 'page-reading-invalid' | 'page-silent' | 'page-forbidden'). */
export async function readAgain(tab: TargetTab, signal?: AbortSignal): Promise<PageReading> {
  const answer = await askPage(tab.id, 'readPage', {}, signal);
  let reading: PageReading;
  try {
    reading = parseReading(answer);
  } catch (cause) {
    throw new AppError('page-reading-invalid', String(cause), { cause });
  }
  return withFrames(tab, reading, signal);
}

function emptyReading(url: string): PageReading {
  const viewport = { width: 0, height: 0, scrollX: 0, scrollY: 0, pageWidth: 0, pageHeight: 0, dprMilli: 0 };
  const nothing = { title: '', language: '', referrer: '', frames: [], blocks: [], runs: [], candidates: [] };
  return { v: 1, url, readAt: new Date().toISOString(), viewport, ...nothing };
}

/** The viewport as it is now, or the gap where the browser gives none. */
export async function firstPicture(tab: TargetTab): Promise<FirstPicture> {
  try {
    return { picture: await takePicture(tab), takenAt: new Date().toISOString() };
  } catch (thrown) {
    const reason = thrown instanceof AppError ? thrown.code : 'unexpected';
    return { gap: { step: 'viewport', reason, detail: thrown instanceof Error ? thrown.message : '' } };
  }
}
