import * as v from 'valibot';
import { asAppError } from '../core/errors';
import { hex } from '../core/evidence/bytes';
import { askPage } from '../messages/ask';
import { missingReasons, type Snapshot } from '../messages/protocol';
import type { Frame } from './frames';

const address = v.pipe(v.string(), v.maxLength(20_000));
const path = v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(30));
const SnapshotAnswer = v.object({
  url: address,
  path,
  html: v.pipe(v.string(), v.maxLength(64_000_000)),
  missing: v.pipe(
    v.array(v.object({ reason: v.picklist(missingReasons), detail: v.pipe(v.string(), v.maxLength(2000)) })),
    v.maxLength(300),
  ),
  sources: v.pipe(v.array(address), v.maxLength(400)),
  frames: v.pipe(v.array(v.object({ path, child: v.number(), url: address })), v.maxLength(400)),
  texts: v.pipe(v.array(address), v.maxLength(100)),
});

/** A frame's own copy as its script made it, under the names it was asked with, and its frames' copies. */
export type FrameSnapshot = { id: number; token: string; answer: Snapshot; frames: (FrameSnapshot | null)[] };

const mostFrames = 40;
const mostCharacters = 60_000_000;

export type SnapshotWork = {
  tabId: number;
  frames: readonly Frame[];
  mark: string;
  fetchResources: boolean;
  signal: AbortSignal;
  missing: Snapshot['missing'];
  count: number;
  characters: number;
};

/** Lets a frame write itself down, and then the frames in it that only their own scripts may read. */
export async function snapshotFrame(id: number, work: SnapshotWork): Promise<FrameSnapshot> {
  const token = randomToken();
  const { mark, fetchResources, tabId, signal } = work;
  const request = { token, mark, fetchResources };
  const answer = v.parse(
    SnapshotAnswer,
    await askPage(tabId, 'snapshotPage', request, signal, { frameId: id }),
  );
  work.count += 1;
  work.characters += answer.html.length;
  work.missing.push(...answer.missing);
  const frames: (FrameSnapshot | null)[] = [];
  for (const child of answer.frames) frames.push(await childSnapshot(child, work));
  return { id, token, answer, frames };
}

async function childSnapshot(
  child: Snapshot['frames'][number],
  work: SnapshotWork,
): Promise<FrameSnapshot | null> {
  const miss = (reason: Snapshot['missing'][number]['reason']) => {
    work.missing.push({ reason, detail: child.url.slice(0, 2000) });
    return null;
  };
  const frame = frameOf(child, work.frames);
  if (!frame) return miss('frame-unreadable');
  if (work.count >= mostFrames || work.characters > mostCharacters) return miss('too-large');
  try {
    return await snapshotFrame(frame.id, work);
  } catch (thrown) {
    // A frame that does not answer must not cost the page its copy.
    if (asAppError(thrown).code === 'capture-cancelled') throw thrown;
    return miss('frame-unreadable');
  }
}

/** The entered frame that a placeholder stands for; undefined when there is none, or it could be another. */
function frameOf({ path, child }: Snapshot['frames'][number], frames: readonly Frame[]): Frame | undefined {
  if (path.includes(-1) || child < 0) return undefined;
  const parent = frames.find((frame) => frame.path.join() === path.join());
  const found = frames.filter((frame) => frame.parentId === parent?.id && frame.child === child);
  return parent && found.length === 1 ? found[0] : undefined;
}

/** 32 hex digits that no page can guess. */
export function randomToken(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}
