import type { PageReading } from '../core/reading/page-reading';
import type { ChatScreen } from '../core/reading/talk/transcript';

export const missingReasons = [
  'frame-unreadable',
  'resource-not-fetched',
  'sheet-unreadable',
  'canvas-tainted',
  'canvas-blank',
  'media-left-out',
  'too-large',
  'too-many',
  'too-deep',
] as const;

/**
 * `token` begins every placeholder of this frame's copy; `mark` ends every reference of the whole copy. No page can
 * guess them.
 */
export type SnapshotRequest = {
  token: string;
  mark: string;
  fetchResources: boolean;
};

/**
 * A frame's own HTML as text, with what could not be put in. `<token>r<n>_<w>x<h>_` stands for the bytes of source n
 * (shown at w × h CSS px), `<token>f<n>_<d>_` for the page of frame n, to be escaped d times.
 */
export type Snapshot = {
  /** The address the frame had when this was made, and its place among its parents' frames. */
  url: string;
  path: number[];
  html: string;
  missing: { reason: (typeof missingReasons)[number]; detail: string }[];
  /** Addresses of pictures and fonts; `data:` for bytes that the page itself held. */
  sources: string[];
  /** Frames that only their own script may read: the path of their parent, and their number among its frame elements. */
  frames: { path: number[]; child: number; url: string }[];
  /** Addresses of style sheets that were fetched as text. */
  texts: string[];
};

/** One picture or font in base64, as its server calls it; or why there is none. */
export type Fetched = { type: string; base64: string } | { refused: string };

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

/** A part of a page that can be captured: 0 is the document; others live as long as the page script. */
export type RegionId = number;

/** CSS px, in the viewport of the frame that answers. */
export type Box = { left: number; top: number; width: number; height: number };

/** Something to capture: the page, something that scrolls inside it, or one element. */
export type Region = {
  id: RegionId;
  what: 'page' | 'scroller' | 'element';
  /** What it is for people, in words of its own. */
  label: string;
  box: Box;
  contentHeight: number;
  contentWidth: number;
};

/** What was done to hold a page still, as counts; undone by `restore`. */
export type Held = {
  /** False where the browser takes no style sheet of ours: bars then repeat on every screen. */
  isHeld: boolean;
  sticky: number;
  fixed: number;
  /** Fixed backgrounds laid over the whole page, contents drawn although far away. */
  released: number;
  shadowRoots: number;
  /** False when the page has more nodes than are looked through. */
  isWhole: boolean;
};

/** Where a region stands after a scroll, CSS px, fractions kept. */
export type ScrolledTo = {
  /** The first row of the region's content that is visible, at the top of `box`. */
  top: number;
  box: Box;
  contentHeight: number;
  contentWidth: number;
  viewportHeight: number;
  viewportWidth: number;
  dpr: number;
  /** Where it stood before this call. */
  stoodAt: number;
  isEnd: boolean;
  /** px by which what was seen on earlier screens has moved since. */
  moved: number;
  /** Something floats over the rows that the next screen will share with this one. */
  isCovered: boolean;
  /** Pictures that had not come when waiting ended, on this screen and those before. */
  late: number;
  held: Held;
};

/**
 * What a frame's own script knows of where it stands. `path` are the places in each parent's list of frames, from the
 * top down; -1 for a frame that stands in a shadow tree, which no list names.
 */
export type FrameFacts = {
  url: string;
  path: number[];
  /** Of its viewport, CSS px. */
  width: number;
  height: number;
  /** The frame elements in it: their place in the list, their address, their inside in this viewport, CSS px. */
  children: { index: number; url: string; left: number; top: number; width: number; height: number }[];
};

/** The message list of a frame: the more it looks like one, the higher its score. `rows` are those mounted now. */
export type ChatFoundAnswer = { region: Region; rows: number; score: number } | { none: true };

/** What a try to have older messages came to. `pressed`: the words of the button that was pressed, or ''. */
export type OlderAnswer = {
  grew: boolean;
  pressed: string;
  atTop: boolean;
  /** Only some rows were there: a list that puts up what is in sight alone. */
  isVirtual: boolean;
  contentHeight: number;
  rows: number;
};

/** What is selected in a frame; the box (left, top, width, height, CSS px in page coordinates) in the top frame only. */
export type Selected = { text: string; box: [number, number, number, number] | null };

/**
 * Every call our pages make into a website. A call is a verb; its request and its value are plain JSON. Pages answer,
 * they never ask: a website that broke into the page script's world has nobody to talk to.
 */
export type PageCalls = {
  readPage(request: Record<string, never>): PageReading;
  readSelection(request: Record<string, never>): Selected;
  /** What scrolls inside the page and is visible, best first. */
  findRegions(request: Record<string, never>): Region[];
  /** Lets the visitor point at something; resolves when he clicked or pressed Esc, or after a minute. */
  pickRegion(request: Record<string, never>): Region | { cancelled: true };
  /** Ends the pointing, if any. */
  cancelPick(request: Record<string, never>): Record<string, never>;
  /**
   * Holds the page still for a walk: nothing moves, sticks or floats (`loose`: not so). `images`: first through all of
   * it once, so that what loads late is there.
   */
  prepare(request: { region: RegionId; images?: boolean; loose?: boolean }): ScrolledTo;
  /**
   * Brings a row of a region's content to its visible top; answers when it is drawn. `bare`: nothing floats at all.
   * `leaves`: the browser is copying what is shown, and gets a frame's time for it.
   */
  scrollTo(request: { region: RegionId; top: number; bare?: boolean; leaves?: boolean }): ScrolledTo;
  /** Where a region stands now: a page can scroll by itself while its picture is taken. */
  whereIs(request: { region: RegionId }): { top: number; moved: number };
  /** Undoes everything prepare and scrollTo did. */
  restore(request: Record<string, never>): Record<string, never>;
  describeFrame(request: Record<string, never>): FrameFacts;
  snapshotPage(request: SnapshotRequest): Snapshot;
  /** The bytes of a source of the snapshot last made with this token; at most `most` of them. */
  fetchResource(request: { token: string; source: number; most: number }): Fetched;
  /** The list of messages in this frame, found by what it looks like. */
  findChat(request: Record<string, never>): ChatFoundAnswer;
  /** Goes to the list's beginning, presses a button there that asks for older messages, waits for the list to grow. */
  loadOlder(request: { region: RegionId }): OlderAnswer;
  /** Scrolls the document so that a box of its viewport can be seen; answers by how much the box moved, px. */
  bringToView(request: { box: Box }): { x: number; y: number };
  /** Undoes bringToView, and puts a list back to what stood in view before the first loadOlder. */
  leaveChat(request: Record<string, never>): Record<string, never>;
  /** The rows of the list in sight and a little beyond, as soon as they are drawn. */
  readRows(request: { region: RegionId }): ChatScreen;
  askServerTime(request: Record<string, never>): ServerTime | { refused: string };
};

/** A page drawn again: PNG in base64, px; `isWhole` when nothing was cut off. */
export type Redrawn =
  | { base64: string; width: number; height: number; isWhole: boolean }
  | { refused: string };

/** What a page call comes back as: JSON, since errors do not survive the way. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

/** The name under which the page script waits in its isolated world, which the website cannot see. */
export const pageDoor = 'liuzheng.page';

/** The same for the script that redraws a page: it is large, and put in only where there is no screenshot. */
export const redrawDoor = 'liuzheng.redraw';
