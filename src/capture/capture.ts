import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { EvidenceItem, Outcome } from '../core/case/evidence-item';
import { suggestCase } from '../core/case/suggest';
import { AppError, asAppError } from '../core/errors';
import type { Gap, Trigger } from '../core/evidence/record';
import { rulesVersion } from '../core/reading/read-fields';
import { askPage } from '../messages/ask';
import { announceCapture } from '../messages/presence';
import { allCases } from '../storage/case-store';
import { addPart, closeCapture, keepThumbnail, openCapture } from '../storage/evidence-store';
import { jsonFile, type NewFile, useEnvironment } from '../storage/ledger';
import { readSettings, type Settings } from '../storage/settings-store';
import { readEnvironment } from './environment';
import { fileByOrder } from './file-by-order';
import { captureFullPage } from './full-page';
import type { Look } from './look';
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
 * ledger; `done` resolves after the close. Throws AppError('disk-full' | 'tab-gone' …); nothing is stored then.
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
  // Held from before the first seal to after the close: who finds the journal without this lock held knows it was cut.
  await new Promise<void>((taken) => {
    void navigator.locks.request(lock, async () => {
      taken();
      await held;
    });
  });
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

function isAsked(name: StepName, look: Look, settings: Settings): boolean {
  const { pageHeight, height } = look.reading.viewport;
  if (name === 'full-page') return 'picture' in look.first && pageHeight > height + 1;
  return name !== 'server-time' || settings.askServerTime;
}

function openingGaps({ first, reading }: Look): Gap[] {
  const gaps: Gap[] = 'gap' in first ? [first.gap] : [];
  for (const frame of reading.frames) {
    if (!frame.readable)
      gaps.push({ step: 'reading', reason: 'frame-unreadable', detail: frame.url.slice(0, 2000) });
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
  await fileByOrder(seq);
  if ('picture' in look.first) await keepThumbnail(seq, await makeThumbnail(look.first.picture));
  const closing: Gap[] = [];
  let isPartial = 'gap' in look.first;
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
      closing.push({ step: name, reason: failure.code, detail: failure.message.slice(0, 2000) });
      isPartial = true;
    }
  }
  context.report({ step: 'seal' });
  const outcome = signal.aborted ? 'cancelled' : isPartial ? 'partial' : 'complete';
  await closeCapture(seq, outcome, closing);
  performance.mark('closed');
  return outcome;
}

/** Gaps that leave the picture and the words whole. They are sealed and shown, but the capture counts as complete. */
function isHarmless(gap: Gap): boolean {
  return gap.step === 'server-time' || gap.reason === 'resource-not-fetched';
}

async function takeFullPage({ tab, signal, report }: Context) {
  return captureFullPage(tab, { signal, onScreen: (screen, screens) => report({ screen, screens }) });
}

const SnapshotAnswer = v.object({
  html: v.string(),
  missing: v.array(
    v.object({
      reason: v.picklist(['frame-unreadable', 'resource-not-fetched', 'too-large']),
      detail: v.pipe(v.string(), v.maxLength(2000)),
    }),
  ),
  fetched: v.pipe(v.array(v.string()), v.maxLength(1000)),
});

async function takeHtml({ tab, settings }: Context) {
  const answer = await askPage(tab.id, 'snapshotPage', { fetchResources: settings.fetchResources });
  const { html, missing, fetched } = v.parse(SnapshotAnswer, answer);
  const gaps: Gap[] = missing.slice(0, 200).map((gap) => ({ step: 'html', ...gap }));
  if (html === '') return { files: [], gaps };
  const files: NewFile[] = [
    { role: 'page.html', mediaType: 'text/html', content: new Blob([html], { type: 'text/html' }) },
    jsonFile('requests.json', { why: 'pictures and fonts of the page, fetched again', urls: fetched }),
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

async function takeServerTime({ tab }: Context) {
  const answer = v.parse(ServerTimeAnswer, await askPage(tab.id, 'askServerTime', {}));
  if ('refused' in answer) {
    const reason = /^[a-z0-9][a-z0-9.-]*$/.test(answer.refused) ? answer.refused : 'refused';
    return { files: [], gaps: [{ step: 'server-time', reason, detail: answer.refused }] };
  }
  return { files: [jsonFile('server-time.json', answer)], gaps: [] };
}

/** Looks again whether the tab still shows the page that was looked at. Throws AppError('tab-gone'). */
export async function requireSamePage(look: Look): Promise<void> {
  const now = await browser.tabs.get(look.tab.id).catch(() => null);
  if (!now || (now.url && now.url !== look.tab.url)) throw new AppError('tab-gone', 'another page');
}
