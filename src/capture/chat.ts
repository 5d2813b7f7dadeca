import * as v from 'valibot';
import { asAppError } from '../core/errors';
import type { Gap } from '../core/evidence/record';
import { addScreen, type Merging, mergedEntries, startMerging } from '../core/reading/talk/merge';
import {
  ChatScreen,
  countEntries,
  type Transcript,
  type TranscriptEntry,
} from '../core/reading/talk/transcript';
import { askPage } from '../messages/ask';
import type { ScrolledTo } from '../messages/protocol';
import { jsonFile, type NewFile } from '../storage/ledger';
import type { ChatFound } from './find-chats';
import { loadOlder, type Older } from './load-older';
import { captureRegion, type Seen } from './pixels/capture-region';
import type { TargetTab } from './screenshot';

export type ChatWalk = {
  signal: AbortSignal;
  onScreen(screen: number, screens: number): void;
  /** How many rows are known: while older ones are loaded those mounted, then those in the transcript. */
  onRows(rows: number): void;
};
export type CapturedChat = { files: NewFile[]; gaps: Gap[]; seen: Seen & { rows: number } };

/**
 * A whole message list: older messages are brought in, the list is walked through from top to bottom and stitched as
 * pictures, and its rows become one transcript. Never throws: why something is missing becomes a gap; what was taken
 * until it was stopped is given. The page is left as it stood, but for the older messages it loaded.
 */
export async function captureChat(tab: TargetTab, chat: ChatFound, walk: ChatWalk): Promise<CapturedChat> {
  const { signal } = walk;
  const startedAt = new Date().toISOString();
  const gaps: Gap[] = [];
  const gap = (reason: string, detail: string) => gaps.push({ step: 'chat', reason, detail });
  const older: Older = { rounds: 0, grew: 0, pressed: [], isAtStart: false };
  const harvest = startHarvest(tab, chat, walk);
  try {
    await loadOlder(tab, chat, { signal, onRows: walk.onRows, older }).catch((thrown) => {
      gap(asAppError(thrown).code, 'older messages');
    });
    if (!older.isAtStart && !signal.aborted) gap('older-left', `${older.rounds} rounds`);
    const pictures = await takePictures(tab, chat, { walk, harvest });
    gaps.push(...pictures.gaps);
    if (harvest.merging.entries.length === 0) await harvest.read(null);
    const entries = await withTiles(mergedEntries(harvest.merging), { pictures, tops: harvest.tops });
    const counts = countEntries(entries);
    if (counts.messages === 0) gap('chat-not-found', '');
    if (counts.gaps > 0) gap('rows-missing', String(counts.gaps));
    const unsure = entries.filter((entry) => 'unsure' in entry && entry.unsure).length;
    if (unsure > 0) gap('rows-unsure', String(unsure));
    if (harvest.merging.isFull) gap('too-large', '');
    const transcript: Transcript = {
      v: 1,
      url: chat.url,
      startedAt,
      endedAt: new Date().toISOString(),
      older,
      isWhole: older.isAtStart && counts.gaps === 0 && !harvest.merging.isFull && !signal.aborted,
      ...(harvest.merging.isFull && { truncated: true as const }),
      counts,
      entries,
    };
    const rows = entries.length - counts.gaps;
    const files = rows > 0 ? [...pictures.files, jsonFile('transcript.json', transcript)] : pictures.files;
    return { files, gaps, seen: { ...pictures.seen, rows } };
  } finally {
    for (const id of new Set([chat.frame.id, 0])) await leave(tab, id);
  }
}

async function leave(tab: TargetTab, frameId: number): Promise<void> {
  await askPage(tab.id, 'leaveChat', {}, undefined, { frameId }).catch(() => {
    // The page is gone, and where it stood with it.
  });
}

type Harvest = {
  merging: Merging;
  /** Where the list stood when the rows of a screen were read first, content px, by the screen's number. */
  tops: Map<number, number>;
  onScreen(screen: number): void;
  /** Reads the rows in sight; without a place, where the list happens to stand. True: they were drawn late. */
  read(at: ScrolledTo | null, screen?: number): Promise<boolean>;
};

function startHarvest(tab: TargetTab, chat: ChatFound, { signal, onRows }: ChatWalk): Harvest {
  const harvest: Harvest = { merging: startMerging(), tops: new Map(), onScreen, read };
  return harvest;

  function onScreen(screen: number): void {
    // A walk that begins again, since the page changed, reads again too.
    if (screen > 1) return;
    harvest.merging = startMerging();
    harvest.tops.clear();
  }

  async function read(at: ScrolledTo | null, screen = 0): Promise<boolean> {
    const request = { region: chat.region.id };
    try {
      const options = { frameId: chat.frame.id };
      const answer = await askPage(tab.id, 'readRows', request, at ? signal : undefined, options);
      const { rows, top, isLate } = v.parse(ChatScreen, answer);
      const from = at?.top ?? top;
      if (!harvest.tops.has(screen)) harvest.tops.set(screen, from);
      addScreen(harvest.merging, { number: screen, top: harvest.tops.get(screen)!, rows });
      onRows(harvest.merging.entries.length);
      return isLate;
    } catch (thrown) {
      // Rows that could not be read leave a gap between those that can; the pictures go on.
      if (signal.aborted) throw thrown;
      console.warn('rows', thrown);
      return false;
    }
  }
}

async function takePictures(
  tab: TargetTab,
  chat: ChatFound,
  { walk, harvest }: { walk: ChatWalk; harvest: Harvest },
): ReturnType<typeof captureRegion> {
  const frame = await frameInView(tab, chat);
  return captureRegion(tab, {
    region: chat.region.id,
    ...(frame && { frame }),
    signal: walk.signal,
    role: 'chat',
    onScreen(screen, screens) {
      harvest.onScreen(screen);
      walk.onScreen(screen, screens);
    },
    atScreen: (at, screen) => harvest.read(at, screen),
  });
}

const Moved = v.object({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) });

/** The frame of a chat once its list can be seen whole; undefined for the top one, which scrolls by itself. */
async function frameInView(tab: TargetTab, { frame, region }: ChatFound) {
  if (frame.id === 0) return undefined;
  const { left, top, width, height } = region.box;
  const box = { left: frame.left + left, top: frame.top + top, width, height };
  const moved = await askPage(tab.id, 'bringToView', { box }).then(
    (answer) => v.parse(Moved, answer),
    () => ({ x: 0, y: 0 }),
  );
  return { id: frame.id, left: frame.left + moved.x, top: frame.top + moved.y };
}

const Tiles = v.object({ tops: v.array(v.number()) });

/** A screen that was taken again a little further up shows its rows further down. */
async function withTiles(
  entries: readonly TranscriptEntry[],
  { pictures, tops }: { pictures: { files: readonly NewFile[] }; tops: ReadonlyMap<number, number> },
): Promise<TranscriptEntry[]> {
  const file = pictures.files.find((one) => one.role === 'chat-tiles.json');
  const tiles = file ? v.parse(Tiles, JSON.parse(await file.content.text())).tops : [];
  return entries.map((entry) => {
    if ('gap' in entry) return entry;
    const { screen, top } = entry.seen;
    const by = (tops.get(screen) ?? 0) - (tiles[screen - 1] ?? tops.get(screen) ?? 0);
    return by === 0 ? entry : { ...entry, seen: { screen, top: Math.round(top + by) } };
  });
}
