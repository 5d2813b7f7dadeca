import { placeOf } from '../core/evidence/gap';
import { pictureEnding } from '../core/evidence/media-type';
import type { Gap } from '../core/evidence/record';
import type { Snapshot } from '../messages/protocol';
import { jsonFile, type NewFile } from '../storage/ledger';
import { assembleCopy, type FrameCopy } from './assemble-copy';
import { enterFrames } from './frames';
import type { TargetTab } from './screenshot';
import { type FrameSnapshot, randomToken, type SnapshotWork, snapshotFrame } from './snapshot-frames';
import { fetchResources, type Resources } from './snapshot-resources';

type Options = { fetchResources: boolean; signal: AbortSignal };

const mostGaps = 200;

/**
 * The page's own copy: page.html with references to its pictures and fonts, and each distinct one as a file of its own.
 * All frames that may be read are in it. Throws AppError('page-silent' | 'page-broken' | 'capture-cancelled' …) when
 * the page itself does not answer; everything less is a gap.
 */
export async function takeSnapshot(
  tab: Pick<TargetTab, 'id'>,
  options: Options,
): Promise<{ files: NewFile[]; gaps: Gap[] }> {
  const { top, work } = await snapshotTab(tab, options);
  const frames = allFrames(top);
  const resources = await fetchResources(frames, {
    ...options,
    tabId: tab.id,
    fetches: options.fetchResources,
  });
  const missing = [...work.missing, ...resources.missing];
  const gaps = gapsOf(missing);
  if (top.answer.html === '') return { files: [], gaps };
  const html = assembleCopy(copyOf(top, resources), work.mark);
  const files = [...resources.files.values()].map(({ mediaType, content }, i) => ({
    role: `resource-${String(i + 1).padStart(3, '0')}.${pictureEnding(mediaType)}`,
    mediaType,
    content,
  }));
  const texts = frames.flatMap((frame) => frame.answer.texts);
  return {
    files: [
      { role: 'page.html', mediaType: 'text/html', content: new Blob([html], { type: 'text/html' }) },
      ...files,
      jsonFile('requests.json', {
        why: 'pictures, fonts and style sheets of the page, fetched again',
        url: top.answer.url,
        frames: frames.map((frame) => frame.answer.url),
        urls: [...new Set([...resources.fetched, ...texts])],
        missing,
      }),
    ],
    gaps,
  };
}

async function snapshotTab(
  tab: Pick<TargetTab, 'id'>,
  { fetchResources, signal }: Options,
): Promise<{ top: FrameSnapshot; work: SnapshotWork }> {
  const frames = await enterFrames(tab, signal);
  const work: SnapshotWork = {
    tabId: tab.id,
    frames,
    mark: randomToken(),
    fetchResources,
    signal,
    missing: [],
    count: 0,
    characters: 0,
  };
  return { top: await snapshotFrame(0, work), work };
}

function allFrames(top: FrameSnapshot): FrameSnapshot[] {
  return [top, ...top.frames.flatMap((frame) => (frame ? allFrames(frame) : []))];
}

function copyOf(frame: FrameSnapshot, resources: Resources): FrameCopy {
  return {
    token: frame.token,
    html: frame.answer.html,
    hashes: resources.hashes.get(frame) ?? [],
    frames: frame.frames.map((one) => one && copyOf(one, resources)),
  };
}

/** In the record the place alone, since it can never be erased; the whole addresses stand in requests.json. */
function gapsOf(missing: Snapshot['missing']): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { reason, detail } of missing) {
    const gap = { step: 'html', reason, detail: placeOf(detail) };
    gaps.set(`${reason} ${gap.detail}`, gap);
  }
  const all = [...gaps.values()];
  if (all.length <= mostGaps) return all;
  return [...all.slice(0, mostGaps), { step: 'html', reason: 'too-many', detail: String(all.length) }];
}
