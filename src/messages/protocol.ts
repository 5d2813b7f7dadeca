import type { PageReading } from '../core/reading/page-reading';

export const missingReasons = [
  'frame-unreadable',
  'resource-not-fetched',
  'too-large',
  'too-many',
  'too-deep',
] as const;

/** A page's own HTML as text, with what could not be put in. */
export type Snapshot = {
  /** The address the page had when this was made. */
  url: string;
  html: string;
  missing: { reason: (typeof missingReasons)[number]; detail: string }[];
  /** The page's own pictures that were fetched again. */
  fetched: string[];
};

/** The shop server's own clock, as its Date header gave it. Times are device times, UTC ISO. */
export type ServerTime = {
  url: string;
  status: number;
  date: string;
  askedAt: string;
  answeredAt: string;
  /** Server minus device in ms, at the middle of the request; the header has whole seconds only. */
  offsetMs: number;
};

/** Where the document stands, CSS px. The content is narrower than the viewport by the scrollbar. */
export type ScrolledTo = {
  top: number;
  pageHeight: number;
  pageWidth: number;
  viewportHeight: number;
  viewportWidth: number;
  contentWidth: number;
};

/**
 * Every call our pages make into a website. A call is a verb; its request and its value are plain JSON. Pages answer,
 * they never ask: a website that broke into the page script's world has nobody to talk to.
 */
export type PageCalls = {
  readPage(request: Record<string, never>): PageReading;
  /** Scrolls the document; answers where it stands after two frames. */
  scrollTo(request: { top: number }): ScrolledTo;
  /** Where the document stands now, px: a page can scroll by itself while its picture is taken. */
  whereIs(request: Record<string, never>): { top: number };
  /** Puts the scroll position back to where it was before the first scrollTo. */
  restoreScroll(request: Record<string, never>): Record<string, never>;
  snapshotPage(request: { fetchResources: boolean }): Snapshot;
  askServerTime(request: Record<string, never>): ServerTime | { refused: string };
};

/** What a page call comes back as: JSON, since errors do not survive the way. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

/** The name under which the page script waits in its isolated world, which the website cannot see. */
export const pageDoor = 'liuzheng.page';
