import * as v from 'valibot';
import { asAppError } from '../core/errors';
import { placeOf } from '../core/evidence/gap';
import { namesTalk } from '../core/reading/talk/words';
import { askPage } from '../messages/ask';
import type { Region } from '../messages/protocol';
import { enterFrames, type Frame } from './frames';
import type { TargetTab } from './screenshot';

/** A message list in a tab, and the frame it stands in. */
export type ChatFound = {
  region: Region;
  /** Rows that are mounted now; there may be many more. */
  rows: number;
  /** How much it looks like a talk. */
  score: number;
  /** The frame's number and where its viewport lies in the tab's, CSS px; the top one has 0. */
  frame: { id: number; left: number; top: number; width: number; height: number };
  url: string;
};

/** A frame that may hold the page's talk, and that the browser does not let us read. */
export type LockedFrame = { origin: string; place: string };

const px = v.pipe(v.number(), v.finite());
const box = v.object({ left: px, top: px, width: px, height: px });
const ChatFoundSchema = v.union([
  v.object({ none: v.literal(true) }),
  v.object({
    region: v.object({
      id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      what: v.picklist(['page', 'scroller', 'element']),
      label: v.pipe(v.string(), v.maxLength(1000)),
      box,
      contentHeight: px,
      contentWidth: px,
    }),
    rows: v.pipe(v.number(), v.safeInteger()),
    score: px,
  }),
]);
const Children = v.object({
  children: v.pipe(
    v.array(v.object({ url: v.pipe(v.string(), v.maxLength(20_000)), ...box.entries })),
    v.maxLength(200),
  ),
});

/** CSS px: a frame smaller than this holds no talk. */
const smallest = 200;

/**
 * The message lists of a tab, the most talk-like first, in every frame the browser lets us into; and the frames that
 * may hold one but are of another site that the user has not opened to us. Throws
 * AppError('page-forbidden' | 'page-silent' | 'capture-cancelled').
 */
export async function findChats(
  tab: TargetTab,
  signal?: AbortSignal,
): Promise<{ found: ChatFound[]; locked: LockedFrame[] }> {
  const frames = await enterFrames(tab, signal);
  const found: ChatFound[] = [];
  const locked: LockedFrame[] = [];
  for (const frame of frames) {
    try {
      const chat = await chatIn(tab, frame, signal);
      if (chat) found.push(chat);
      locked.push(...(await lockedIn(tab, { frame, frames }, signal)));
    } catch (thrown) {
      // A frame that went away or never answers holds back no other; without the top one nothing can be said.
      if (frame.id === 0 || asAppError(thrown).code === 'capture-cancelled') throw thrown;
    }
  }
  return { found: found.sort((a, b) => b.score - a.score), locked: onePerOrigin(locked) };
}

async function chatIn(tab: TargetTab, frame: Frame, signal?: AbortSignal): Promise<ChatFound | null> {
  // Where nobody knows where a frame is drawn, no picture of it can be cut out.
  if (!frame.box) return null;
  const answer = v.parse(
    ChatFoundSchema,
    await askPage(tab.id, 'findChat', {}, signal, { frameId: frame.id }),
  );
  if ('none' in answer) return null;
  return { ...answer, frame: { id: frame.id, ...frame.box }, url: frame.url };
}

async function lockedIn(
  tab: TargetTab,
  { frame, frames }: { frame: Frame; frames: readonly Frame[] },
  signal?: AbortSignal,
): Promise<LockedFrame[]> {
  const answer = await askPage(tab.id, 'describeFrame', {}, signal, { frameId: frame.id });
  const entered = frames.filter((one) => one.parentId === frame.id);
  return v
    .parse(Children, answer)
    .children.filter((child, i) => {
      const isEntered = entered.some((one) =>
        one.child === undefined ? one.url === child.url : one.child === i,
      );
      return !isEntered && child.width >= smallest && child.height >= smallest && /^https?:/.test(child.url);
    })
    .sort((a, b) => Number(namesTalk(b.url)) - Number(namesTalk(a.url)))
    .map(({ url }) => ({ origin: new URL(url).origin, place: placeOf(url) }));
}

function onePerOrigin(locked: readonly LockedFrame[]): LockedFrame[] {
  return locked.filter((one, i) => locked.findIndex((other) => other.origin === one.origin) === i);
}
