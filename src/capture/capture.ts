import * as v from 'valibot';
import type { EvidenceItem, Outcome } from '../core/case/evidence-item';
import { suggestCase } from '../core/case/suggest';
import { AppError, asAppError } from '../core/errors';
import { placeOf } from '../core/evidence/gap';
import type { Gap, Trigger } from '../core/evidence/record';
import { readingDigest } from '../core/reading/digest';
import { rulesVersion } from '../core/reading/read-fields';
import { askPage } from '../messages/ask';
import { announceCapture } from '../messages/presence';
import { missingReasons } from '../messages/protocol';
import { allCases } from '../storage/case-store';
import { addPart, closeCapture, keepThumbnail, openCapture } from '../storage/evidence-store';
import { jsonFile, type NewFile, useEnvironment } from '../storage/ledger';
import { readSettings, type Settings } from '../storage/settings-store';
import { readEnvironment } from './environment';
import { fileByOrder } from './file-by-order';
import { captureFullPage } from './full-page';
import { type Look, readAgain } from './look';
import type { TargetTab } from './screenshot';
import { makeThumbnail } from './thumbnail';

/** What a capture is doing, for the screen that shows it. */
export type Progress = { step: StepName | 'seal'; screen: number; screens: number; startedAt: number };
export type StepName = 'full-page' | 'html' | 'server-time';

type Step = {
  name: StepName;
  run(context: Context): Promise<{ files: NewFile[]; gaps: Gap[] }>;
};

type Context = {
  tab: TargetTab;
  look: Look;
  settings: Settings;
  signal: AbortSignal;
  report(progress: Partial<Progress>): void;
};

/** What follows the first seal, in order. Each may fail without the others; what fails becomes a gap. */
const steps: readonly Step[] = [
  { name: 'full-page', run: (context) => takeFullPage(context) },
  { name: 'html', run: (context) => takeHtml(context) },
  { name: 'server-time', run: (context) => takeServerTime(context) },
];

/** A capture under way: its number as soon as the moment is sealed, and its end. */
export type Capture = { seq: number; done: Promise<Exclude<Outcome, 'open'>> };

/**
 * Seals what was looked at, then adds the rest step by step and closes. Resolves when the moment is durable in the
 * ledger; `done` resolves after the close. Throws AppError('capture-running' | 'disk-full' …); nothing is stored then.
 */
export async function capture(
  look: Look,
  options: { trigger: Trigger; signal: AbortSignal; onProgress?: (progress: Progress) => void },
): Promise<Capture> {
  const { signal } = options;
  const lock = `capture:${crypto.randomUUID()}`;
  const progress: Progress = { step: 'seal', screen: 0, screens: 0, startedAt: Date.parse(look.startedAt) };
  const report = (change: Partial<Progress>) => options.onProgress?.(Object.assign(progress, change));
  const [settings, environment] = await Promise.all([readSettings(), readEnvironment()]);
  useEnvironment(environment);
  report({});
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Two captures of one tab would scroll it for each other.
  if (!(await hold(`tab:${look.tab.id}`, held, { ifAvailable: true }))) throw new AppError('capture-running');
  // Held from before the first seal to after the close: who finds the journal without this lock held knows it was cut.
  await hold(lock, held, {});
  try {
    const asked = steps.filter((step) => isAsked(step.name, look, settings));
    const row = await openCapture(
      {
        type: 'capture',
        kind: look.found.kind,
        rules: rulesVersion,
        trigger: options.trigger,
        asked: asked.map((step) => step.name),
        gaps: openingGaps(look),
      },
      openingFiles(look, environment),
      { lock, item: await itemOf(look) },
    );
    performance.mark('sealed');
    const leave = announceCapture();
    const done = finish(row.seq, asked, { tab: look.tab, look, settings, signal, report }).finally(() => {
      leave();
      release();
    });
    return { seq: row.seq, done };
  } catch (thrown) {
    release();
    throw asAppError(thrown);
  }
}

/** Holds a Web Lock until a promise resolves; answers whether it was had. */
function hold(name: string, until: Promise<void>, options: LockOptions): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, options, async (lock) => {
        resolve(lock !== null);
        if (lock) await until;
      })
      .catch(reject);
  });
}

function isAsked(name: StepName, look: Look, settings: Settings): boolean {
  const { pageHeight, height } = look.reading.viewport;
  if (name === 'full-page') return 'picture' in look.first && pageHeight > height + 1;
  return name !== 'server-time' || settings.askServerTime;
}

function openingGaps({ first, reading, readingGap }: Look): Gap[] {
  const gaps: Gap[] = 'gap' in first ? [first.gap] : [];
  if (readingGap) gaps.push(readingGap);
  for (const frame of reading.frames) {
    if (!frame.readable)
      gaps.push({ step: 'reading', reason: 'frame-unreadable', detail: placeOf(frame.url) });
  }
  if (reading.truncated) gaps.push({ step: 'reading', reason: 'too-large', detail: '' });
  return gaps;
}

function openingFiles(look: Look, environment: object): NewFile[] {
  const { reading, first, tab, found } = look;
  const page = {
    url: reading.url,
    tabUrl: tab.url,
    title: reading.title,
    language: reading.language,
    viewport: reading.viewport,
    kind: found,
    askedAt: look.startedAt,
    readAt: reading.readAt,
    pictureAt: 'takenAt' in first ? first.takenAt : null,
    environment,
  };
  const files = [jsonFile('page.json', page), jsonFile('reading.json', reading)];
  if ('picture' in first)
    files.push({ role: 'viewport.png', mediaType: 'image/png', content: first.picture });
  return files;
}

type NewItem = Parameters<typeof openCapture>[2]['item'];

async function itemOf(look: Look): Promise<NewItem> {
  const host = hostOf(look.reading.url);
  const belonging: Pick<EvidenceItem, 'host' | 'fields' | 'items' | 'kind'> = {
    host,
    fields: look.fields,
    items: look.items,
    kind: look.found.kind,
  };
  const suggestion = suggestCase(belonging, await allCases(), Date.now());
  return {
    ...belonging,
    origin: '',
    title: look.reading.title,
    url: look.reading.url,
    confirmed: {},
    notices: look.notices,
    clauses: look.clauses.map(({ text, effect }) => ({ text, effect })),
    digest: look.digest,
    thumbnail: null,
    caseId: suggestion?.how === 'known' ? suggestion.caseId : '',
    suggestedCaseId: suggestion?.how === 'likely' ? suggestion.caseId : '',
    gaps: openingGaps(look),
    isErased: false,
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

async function finish(
  seq: number,
  asked: readonly Step[],
  context: Context,
): Promise<Exclude<Outcome, 'open'>> {
  const { signal, look } = context;
  await arrange(seq, look);
  const closing: Gap[] = [];
  let isPartial = 'gap' in look.first || look.readingGap !== null;
  for (const { name, run } of asked) {
    if (signal.aborted) {
      closing.push({ step: name, reason: 'cancelled', detail: '' });
      continue;
    }
    context.report({ step: name, screen: 0, screens: 0 });
    try {
      const part = await run(context);
      isPartial ||= part.gaps.some((gap) => !isHarmless(gap));
      if (part.files.length > 0) await addPart(seq, name, part);
      else closing.push(...part.gaps);
    } catch (thrown) {
      const failure = asAppError(thrown);
      closing.push({ step: name, reason: failure.code, detail: failure.message });
      isPartial = true;
    }
  }
  if (!signal.aborted && (await hasChanged(context))) {
    closing.push({ step: 'capture', reason: 'page-changed', detail: '' });
    isPartial = true;
  }
  context.report({ step: 'seal' });
  const outcome = signal.aborted ? 'cancelled' : isPartial ? 'partial' : 'complete';
  await closeCapture(seq, outcome, closing);
  performance.mark('closed');
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

/** Whether the page says something else at the end than at the beginning: its parts then show different states. */
async function hasChanged({ tab, look, signal }: Context): Promise<boolean> {
  if (look.readingGap) return false;
  try {
    return (await readingDigest(await readAgain(tab, signal), look.found.kind)) !== look.digest;
  } catch (thrown) {
    // The page is gone or does not answer any more: what was sealed cannot be compared.
    console.warn('reading again', thrown);
    return true;
  }
}

/** Gaps that leave the picture and the words whole. They are sealed and shown, but the capture counts as complete. */
function isHarmless(gap: Gap): boolean {
  const slight = ['resource-not-fetched', 'too-many'];
  return gap.step === 'server-time' || slight.includes(gap.reason);
}

async function takeFullPage({ tab, signal, report }: Context) {
  return captureFullPage(tab, { signal, onScreen: (screen, screens) => report({ screen, screens }) });
}

const SnapshotAnswer = v.object({
  url: v.string(),
  html: v.string(),
  missing: v.pipe(
    v.array(v.object({ reason: v.picklist(missingReasons), detail: v.pipe(v.string(), v.maxLength(2000)) })),
    v.maxLength(300),
  ),
  fetched: v.pipe(v.array(v.string()), v.maxLength(1000)),
});

async function takeHtml({ tab, settings, signal }: Context) {
  const request = { fetchResources: settings.fetchResources };
  const { html, missing, fetched, url } = v.parse(
    SnapshotAnswer,
    await askPage(tab.id, 'snapshotPage', request, signal),
  );
  // In the record the place alone, since it can never be erased; the whole addresses stand in requests.json.
  const gaps: Gap[] = missing.map(({ reason, detail }) => ({
    step: 'html',
    reason,
    detail: placeOf(detail),
  }));
  if (html === '') return { files: [], gaps };
  const files: NewFile[] = [
    { role: 'page.html', mediaType: 'text/html', content: new Blob([html], { type: 'text/html' }) },
    jsonFile('requests.json', {
      why: 'pictures and fonts of the page, fetched again',
      url,
      urls: fetched,
      missing,
    }),
  ];
  return { files, gaps };
}

const ServerTimeAnswer = v.union([
  v.object({ refused: v.pipe(v.string(), v.maxLength(200)) }),
  v.object({
    url: v.string(),
    status: v.number(),
    date: v.string(),
    askedAt: v.string(),
    answeredAt: v.string(),
    offsetMs: v.number(),
  }),
]);

async function takeServerTime({ tab, signal }: Context) {
  const answer = v.parse(ServerTimeAnswer, await askPage(tab.id, 'askServerTime', {}, signal));
  if ('refused' in answer) {
    const reason = /^[a-z0-9][a-z0-9.-]*$/.test(answer.refused) ? answer.refused : 'refused';
    return { files: [], gaps: [{ step: 'server-time', reason, detail: answer.refused }] };
  }
  return { files: [jsonFile('server-time.json', answer)], gaps: [] };
}
