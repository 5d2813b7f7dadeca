import browser from 'webextension-polyfill';
import { type PageReading, parseReading } from '../core/reading/page-reading';
import { askPage } from '../messages/ask';
import { enterFrames, type Frame } from './frames';
import { entryOf, joinReading } from './join-reading';
import type { TargetTab } from './screenshot';

const mostFrames = 20;
const patienceMs = 3000;

/**
 * The reading of a page with the words of those windows of other sites in it that the user has let us into. A window
 * that does not answer, or whose place is not certain, stays unreadable. Never throws but AppError('capture-cancelled').
 */
export async function withFrames(
  tab: Pick<TargetTab, 'id'>,
  reading: PageReading,
  signal?: AbortSignal,
): Promise<PageReading> {
  if (reading.frames.every((frame) => frame.readable) || !(await isLetIntoOthers())) return reading;
  let whole = reading;
  try {
    const frames = await enterFrames(tab, signal);
    // Parents before children: only what stands in a page that was read has a place in the reading.
    const inOrder = frames
      .filter((frame) => frame.id !== 0)
      .sort((one, other) => one.path.length - other.path.length);
    let asked = 0;
    for (const frame of inOrder) {
      const index = entryOf(frame, whole);
      if (index === null || asked >= mostFrames) continue;
      asked++;
      whole = await withFrame(tab, whole, { frame, index, signal });
    }
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    console.warn('reading the windows of other sites', thrown);
  }
  return whole;
}

async function isLetIntoOthers(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.length > 0;
}

type Of = { frame: Frame; index: number; signal: AbortSignal | undefined };

async function withFrame(
  tab: Pick<TargetTab, 'id'>,
  reading: PageReading,
  { frame, index, signal }: Of,
): Promise<PageReading> {
  try {
    const answer = await askPage(tab.id, 'readPage', {}, signal, { frameId: frame.id, patienceMs });
    return joinReading(reading, { inner: parseReading(answer), index, box: frame.box! });
  } catch (thrown) {
    if (signal?.aborted) throw thrown;
    return reading;
  }
}
