import type { Outcome } from '../core/case/evidence-item';
import { AppError, asAppError } from '../core/errors';
import type { Gap, Trigger } from '../core/evidence/record';
import { readingDigest } from '../core/reading/digest';
import { rulesVersion } from '../core/reading/read-fields';
import { announceCapture } from '../messages/presence';
import type { Journal } from '../storage/database';
import {
  addPart,
  closeCapture,
  evidenceItem,
  keepThumbnail,
  openCapture,
  openedCapture,
} from '../storage/evidence-store';
import { useEnvironment } from '../storage/ledger';
import { fillText } from '../storage/search-store';
import { readSettings } from '../storage/settings-store';
import { readEnvironment } from './environment';
import { fileByOrder } from './file-by-order';
import { holdLock } from './hold-lock';
import { enterTab, type Look, readAgain } from './look';
import { openingFiles, openingGaps, openingItem, unscrolled } from './opening';
import { requireRoom, roomFor } from './room';
import { type Context, type Progress, steps } from './steps';
import { type Subject, wholePage } from './subject';
import { makeThumbnail } from './thumbnail';

export type { Progress } from './steps';

/** A capture under way: its number as soon as the moment is sealed, and its end. */
export type Capture = { seq: number; done: Promise<Exclude<Outcome, 'open'>> };

/** How a capture is stopped, and who hears how far it is. */
export type Options = { signal: AbortSignal; onProgress?: (progress: Progress) => void };

/**
 * Seals what was looked at, then adds the rest step by step and closes. Resolves when the moment is durable in the
 * ledger; `done` resolves after the close. Throws AppError('capture-running' | 'disk-low' | 'disk-full' …); nothing is
 * stored then.
 */
export async function capture(
  look: Look,
  { trigger, subject = wholePage, signal, onProgress }: Options & { trigger: Trigger; subject?: Subject },
): Promise<Capture> {
  const report = reporter(Date.parse(look.startedAt), onProgress);
  const [settings, environment] = await Promise.all([readSettings(), readEnvironment()]);
  useEnvironment(environment);
  const asked = steps.filter((step) => step.isAsked(look, subject, settings)).map((step) => step.name);
  report({ asked });
  await requireRoom(roomFor(look, asked));
  const lock = `capture:${crypto.randomUUID()}`;
  const release = await holdBoth(look.tab.id, lock);
  const { first } = look;
  const refusal = 'gap' in first ? `${first.gap.reason}: ${first.gap.detail}` : '';
  const context = { tab: look.tab, subject, settings, refusal, signal, report };
  try {
    const row = await openCapture(
      {
        type: 'capture',
        kind: look.found.kind,
        rules: rulesVersion,
        trigger,
        asked,
        gaps: openingGaps(look),
      },
      openingFiles(look, environment),
      {
        journal: { lock, asked, done: [], ...resumable(look, subject) },
        item: await openingItem(look, subject),
      },
    );
    performance.mark('sealed');
    const leave = announceCapture();
    const journal = (await openedCapture(row.seq))!;
    const isWhole = isWholeMoment(look);
    // Not a moment sooner: a page that is scrolled can close the popup, and with it all that is not sealed yet.
    const done = Promise.all([finish(journal, context, isWhole), arrange(row.seq, look)])
      .then(([outcome]) => outcome)
      .finally(() => {
        leave();
        release();
      });
    return { seq: row.seq, done };
  } catch (thrown) {
    release();
    throw asAppError(thrown);
  }
}

/**
 * Goes on with a capture whose page of ours was closed in the middle: the steps that did not come, then the close.
 * Throws AppError('not-found') when it is closed already or cannot be gone on with, AppError('capture-running') when
 * somebody does, AppError('tab-gone' | 'page-forbidden') when its page is no longer there.
 */
export async function resumeCapture(seq: number, { signal, onProgress }: Options): Promise<Capture> {
  const report = reporter(Date.now(), onProgress);
  const journal = await openedCapture(seq);
  if (!journal?.resume) throw new AppError('not-found', `open capture ${seq}`);
  report({ asked: steps.map((step) => step.name).filter((name) => journal.asked.includes(name)) });
  const { tab, subject } = journal.resume;
  const already = (await evidenceItem(seq))?.gaps ?? [];
  const isWhole =
    journal.resume.isWhole && already.every((gap) => isHarmless(gap) || !journal.done.includes(gap.step));
  useEnvironment(await readEnvironment());
  const release = await holdBoth(tab.id, journal.lock);
  const leave = announceCapture();
  const done = (async () => {
    await enterTab(tab);
    const refusal = journal.asked.includes('redraw') ? 'refused before this was cut' : '';
    const context = { tab, subject, settings: await readSettings(), refusal, signal, report };
    return finish(journal, context, isWhole);
  })().finally(() => {
    leave();
    release();
  });
  return { seq, done };
}

function reporter(startedAt: number, onProgress?: (progress: Progress) => void) {
  const progress: Progress = { step: 'seal', asked: [], screen: 0, screens: 0, rows: 0, startedAt };
  return (change: Partial<Progress>) => onProgress?.(Object.assign(progress, change));
}

function isWholeMoment(look: Look): boolean {
  return 'picture' in look.first && look.readingGap === null && unscrolled(look).length === 0;
}

/** What another page of ours needs to go on. Only what a popup captures: a closed window was closed on purpose. */
function resumable(look: Look, subject: Subject): Pick<Journal, 'resume'> {
  if (look.digest === '' || (subject.what !== 'page' && subject.what !== 'visible')) return {};
  const isWhole = isWholeMoment(look);
  return { resume: { tab: look.tab, subject, kind: look.found.kind, digest: look.digest, isWhole } };
}

/**
 * Holds the tab (two captures of one tab would scroll it for each other) and the capture: who finds its journal
 * without this lock held knows that it was cut. Gives what releases both. Throws AppError('capture-running').
 */
async function holdBoth(tabId: number, lock: string): Promise<() => void> {
  const tab = await holdLock(`tab:${tabId}`);
  const own = tab && (await holdLock(lock));
  if (!own) {
    tab?.();
    throw new AppError('capture-running');
  }
  return () => {
    own();
    tab();
  };
}

async function finish(
  journal: Journal & { seq: number },
  context: Context,
  isWhole: boolean,
): Promise<Exclude<Outcome, 'open'>> {
  const { signal } = context;
  const closing: Gap[] = [];
  let isPartial = !isWhole;
  for (const { name, run } of steps) {
    if (!journal.asked.includes(name) || journal.done.includes(name)) continue;
    if (signal.aborted) {
      closing.push({ step: name, reason: 'cancelled', detail: '' });
      continue;
    }
    context.report({ step: name, screen: 0, screens: 0 });
    try {
      const part = await run(context);
      isPartial ||= part.gaps.some((gap) => !isHarmless(gap));
      if (part.files.length > 0) await addPart(journal.seq, name, part);
      else closing.push(...part.gaps);
      performance.mark(name);
    } catch (thrown) {
      const failure = asAppError(thrown);
      closing.push({ step: name, reason: failure.code, detail: failure.message });
      isPartial = true;
    }
  }
  const change = signal.aborted ? null : await changeOf(journal, context);
  if (change) {
    closing.push({ step: 'capture', reason: change, detail: '' });
    isPartial = true;
  }
  context.report({ step: 'seal' });
  const outcome = signal.aborted ? 'cancelled' : isPartial ? 'partial' : 'complete';
  await closeCapture(journal.seq, outcome, closing);
  performance.mark('closed');
  // Nobody waits for it: what is cut off here is made up for when the workbench opens.
  void fillText(journal.seq).catch((thrown) => console.warn('search text', thrown));
  return outcome;
}

/** Where it is filed and how it looks in lists: no evidence, so that a failure here must not cost any. */
async function arrange(seq: number, look: Look): Promise<void> {
  try {
    await fileByOrder(seq);
    if ('picture' in look.first) await keepThumbnail(seq, await makeThumbnail(look.first.picture));
  } catch (thrown) {
    console.warn('arranging', thrown);
  }
}

/**
 * Whether the page says something else at the end than at the beginning: its parts then show different states. A page
 * that is gone by then, or too busy to be read, cannot be compared.
 */
async function changeOf(
  { resume }: Journal,
  { tab, signal }: Context,
): Promise<'page-changed' | 'not-compared' | null> {
  if (!resume) return null;
  try {
    const digest = await readingDigest(await readAgain(tab, signal), resume.kind);
    return digest === resume.digest ? null : 'page-changed';
  } catch (thrown) {
    console.warn('reading again', thrown);
    return 'not-compared';
  }
}

/** Gaps that leave the picture and the words whole. They are sealed and shown, but the capture counts as complete. */
function isHarmless(gap: Gap): boolean {
  const slight = [
    'resource-not-fetched',
    'sheet-unreadable',
    'canvas-tainted',
    'canvas-blank',
    'media-left-out',
    'too-many',
    // The page shows its visitor no more than that either.
    'pictures-late',
  ];
  return ['server-time', 'mhtml'].includes(gap.step) || slight.includes(gap.reason);
}
