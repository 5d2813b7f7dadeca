import { suggestDispute, textsOf } from '../dispute/suggest-dispute';
import type { DisputeId } from '../knowledge/ids';
import type { Knowledge, Need } from '../knowledge/schema';
import type { Source } from '../knowledge/source';
import type { WholeCase } from './case';
import { checklistOf } from './checklist';
import { type CoachEntry, coachOf, nextSteps } from './coach';
import type { EvidenceItem } from './evidence-item';

/** What the workbench itself can do about a missing piece: take a file in, write the message, write down what was done. */
export type ListAct = 'import' | 'notice' | 'log';

/** One line of the list. `how` and `lasts` are '' in the general list, which speaks of no dispute. */
export type ListEntry = Pick<CoachEntry, 'isEssential' | 'seqs' | 'maybe' | 'denied' | 'isMissing'> & {
  id: string;
  title: string;
  why: string;
  how: string;
  /** How long it will still exist, in words. */
  lasts: string;
  act: ListAct | null;
  /** Of `seqs`: what stands there only because the user said so. */
  said: number[];
  /** Only the user can tell what it is. */
  isAsked: boolean;
  atLeast: number;
  /** Where it is known from; null: it is our own list. */
  source: Source | null;
};

/** What a case is measured by. `dispute` null: nothing says what it is about, the list is the general one. */
export type EvidenceList = {
  dispute: { id: DisputeId; name: string; isSuggested: boolean } | null;
  /** The strongest next step first. */
  missing: ListEntry[];
  there: ListEntry[];
};

export type ListRequest = {
  case: Pick<WholeCase, 'dispute' | 'ticked' | 'denied'>;
  evidence: readonly EvidenceItem[];
  knowledge: Pick<Knowledge, 'disputes' | 'needs'>;
  /** The type the words speak for; used while the user chose none. */
  guess: DisputeId | null;
};

/** The list of a case: by the type the user chose, else by the one its words speak for, else the general one. */
export function evidenceListOf({ case: one, evidence, knowledge, guess }: ListRequest): EvidenceList {
  const dispute = knowledge.disputes.find(({ id }) => id === (one.dispute ?? guess));
  if (!dispute) return generalList(evidence);
  const { ticked, denied } = one;
  const entries = coachOf({ evidence, dispute, needs: knowledge.needs, ticked, denied });
  const line = (entry: CoachEntry) => lineOf(entry, ticked[entry.need.id] ?? []);
  return {
    dispute: { id: dispute.id, name: dispute.name, isSuggested: one.dispute === null },
    missing: nextSteps(entries).map(line),
    there: entries.filter((entry) => !entry.isMissing).map(line),
  };
}

/** The type of dispute the words of a case speak for; null: they speak for none, or for two alike. */
export function guessDispute(
  one: Pick<WholeCase, 'statement' | 'facts'>,
  evidence: readonly EvidenceItem[],
  talk: readonly string[],
  knowledge: Pick<Knowledge, 'signs' | 'hints'>,
): DisputeId | null {
  const [first, second] = suggestDispute(textsOf(one, evidence, talk), knowledge);
  return first && first.score !== second?.score ? first.dispute : null;
}

function lineOf(
  { need, isEssential, seqs, maybe, denied, isMissing }: CoachEntry,
  ticked: readonly number[],
): ListEntry {
  const { id, title, why, how, atLeast, source } = need;
  const said = need.isSure ? [] : seqs.filter((seq) => ticked.includes(seq));
  return {
    ...{ id, title, why, how, lasts: need.lasts.text, act: actFor(need), atLeast },
    ...{ isEssential, seqs, maybe, denied, isMissing, said, isAsked: !need.isSure, source },
  };
}

/** Read from the words, so that a pack of a later day brings its own needs along. */
function actFor({ title, how }: Pick<Need, 'title' | 'how'>): ListAct | null {
  if (/催告/.test(title)) return 'notice';
  if (/提交投诉/.test(how)) return 'log';
  return /导入/.test(how) ? 'import' : null;
}

function generalList(evidence: readonly EvidenceItem[]): EvidenceList {
  const lines = checklistOf(evidence).map(({ name, title, why, seqs }): ListEntry => {
    const act = name === 'payment' || name === 'talk' ? 'import' : null;
    return {
      ...{ id: name, title, why, how: '', lasts: '', act, atLeast: 1 },
      ...{ isEssential: true, seqs, maybe: [], denied: [], isMissing: seqs.length === 0, said: [] },
      isAsked: false,
      source: null,
    };
  });
  return {
    dispute: null,
    missing: lines.filter((line) => line.isMissing),
    there: lines.filter((line) => !line.isMissing),
  };
}

/** How far the case is with what decides it: the helpful is a bonus and no gap. */
export function essentialsOf({ missing, there }: EvidenceList): { all: number; missing: ListEntry[] } {
  const lacking = missing.filter((line) => line.isEssential);
  return {
    all: lacking.length + there.filter((line) => line.isEssential).length,
    missing: lacking,
  };
}

/** What the user said of a piece of evidence and a need: it is, it is not, nothing (null). */
export function wordOn(
  { ticked, denied }: Pick<WholeCase, 'ticked' | 'denied'>,
  id: string,
  seq: number,
): boolean | null {
  if (ticked[id]?.includes(seq)) return true;
  return denied[id]?.includes(seq) ? false : null;
}

/** What the user says a piece of evidence is, or is not, of a need; null: he says nothing any more. */
export function withWord<T extends Pick<WholeCase, 'ticked' | 'denied'>>(
  { ticked, denied }: T,
  id: string,
  seq: number,
  isIt: boolean | null,
): Pick<WholeCase, 'ticked' | 'denied'> {
  const put = (said: WholeCase['ticked'], isIn: boolean) => {
    const { [id]: before = [], ...rest } = said;
    const now = [...before.filter((one) => one !== seq), ...(isIn ? [seq] : [])];
    return now.length > 0 ? { ...rest, [id]: now } : rest;
  };
  return { ticked: put(ticked, isIt === true), denied: put(denied, isIt === false) };
}
