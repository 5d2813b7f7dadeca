import * as v from 'valibot';
import type { Gap } from '../core/evidence/record';
import { askPage } from '../messages/ask';
import { jsonFile, type NewFile } from '../storage/ledger';
import type { Settings } from '../storage/settings-store';
import { captureChat } from './chat';
import type { Look } from './look';
import { takeMhtml } from './mhtml';
import { captureFullPage, captureRegion } from './pixels/capture-region';
import { takeRedraw } from './redraw';
import type { TargetTab } from './screenshot';
import { takeSnapshot } from './snapshot';
import type { Subject } from './subject';

export type StepName = 'redraw' | 'full-page' | 'region' | 'chat' | 'html' | 'mhtml' | 'server-time';

/** What a capture is doing, for the screen that shows it. */
export type Progress = {
  step: StepName | 'seal';
  /** Every step of this capture, in order. */
  asked: readonly StepName[];
  screen: number;
  screens: number;
  /** Rows of a talk known so far. */
  rows: number;
  startedAt: number;
};

/** What a step works with: what of which tab, how the user wants it, and whom it tells how far it is. */
export type Context = {
  tab: TargetTab;
  subject: Subject;
  settings: Settings;
  /** Why the browser gave no picture of the first moment; '' when it did. */
  refusal: string;
  signal: AbortSignal;
  report(progress: Partial<Progress>): void;
};

export type Step = {
  name: StepName;
  /** Whether this step belongs to a capture of what was looked at. */
  isAsked(look: Look, subject: Subject, settings: Settings): boolean;
  run(context: Context): Promise<{ files: NewFile[]; gaps: Gap[] }>;
};

/** What follows the first seal, in order. Each may fail without the others; what fails becomes a gap. */
export const steps: readonly Step[] = [
  {
    name: 'redraw',
    // Only where no screenshot could be had: it touches the page, and shows what might have been seen, not what was.
    isAsked: ({ first, readingGap, isQuiet }) => !isQuiet && 'gap' in first && readingGap === null,
    run: ({ tab, refusal, signal }) => takeRedraw(tab, refusal, signal),
  },
  {
    name: 'full-page',
    isAsked({ first, reading: { viewport }, isQuiet }, { what }) {
      return !isQuiet && what === 'page' && 'picture' in first && viewport.pageHeight > viewport.height + 1;
    },
    run: ({ tab, signal, report }) =>
      captureFullPage(tab, { signal, onScreen: (screen, screens) => report({ screen, screens }) }),
  },
  {
    name: 'region',
    isAsked: (_look, { what }) => what === 'region',
    run: async ({ tab, subject, signal, report }) => {
      if (subject.what !== 'region') throw new TypeError(subject.what);
      const { region, frame } = subject;
      const onScreen = (screen: number, screens: number) => report({ screen, screens });
      return captureRegion(tab, {
        region: region.id,
        ...(frame && { frame }),
        role: 'region',
        signal,
        onScreen,
      });
    },
  },
  {
    name: 'chat',
    isAsked: (_look, { what }) => what === 'chat',
    run: async ({ tab, subject, signal, report }) => {
      if (subject.what !== 'chat') throw new TypeError(subject.what);
      const onScreen = (screen: number, screens: number) => report({ screen, screens });
      return captureChat(tab, subject.chat, { signal, onScreen, onRows: (rows) => report({ rows }) });
    },
  },
  {
    name: 'html',
    isAsked: (_look, { what }) => what !== 'visible',
    run: ({ tab, settings, signal }) =>
      takeSnapshot(tab, { fetchResources: settings.fetchResources, signal }),
  },
  {
    name: 'mhtml',
    isAsked: (_look, { what }, settings) => what !== 'visible' && settings.mhtml,
    run: ({ tab }) => takeMhtml(tab),
  },
  {
    name: 'server-time',
    isAsked: (_look, _subject, settings) => settings.askServerTime,
    run: takeServerTime,
  },
];

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
