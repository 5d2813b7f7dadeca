import { standing as standingContacts } from '../../../core/case/contacts';
import type { CaseDate } from '../../../core/deadline/case-dates';
import { lackingWords, type Step } from '../../../core/dispute/ladder';
import type { Channel } from '../../../core/knowledge/schema';
import type { OneStanding } from '../followup/use-standings';

/** One rung as it is drawn: a channel, or the last limit given to the platform, which is no channel of its own. */
export type Rung =
  | {
      id: string;
      kind: 'channel';
      step: Step;
      look: Look;
      filedAt: string;
      refusedAt: string;
      isMain: boolean;
      /** Rungs before this one that it shuts. */
      shuts: readonly Channel[];
    }
  | { id: 'ultimatum'; kind: 'ultimatum'; look: Look; sentAt: string; date: CaseDate | null };
export type ChannelRung = Extract<Rung, { kind: 'channel' }>;
export type Look = 'over' | 'due' | 'now' | 'waiting' | 'later';

/** Not for this dispute, or shut by another office. */
export const isNot = ({ state }: Step) => state === 'unsuited' || state === 'shut';
/** What may be done beside the ladder. */
export const isBeside = (step: Step) =>
  (step.isParallel || step.channel.id === 'advance-pay') && !isNot(step);
/** What may still be done: on what it rests is told. */
export const isToCome = ({ state }: Step) => state === 'now' || state === 'later' || state === 'waiting';
export const isRung = (step: Step) => !isNot(step) && !isBeside(step);

const order = ['police', 'platform', 'ultimatum', 'advance-pay', '12315', 'cca', 'court', 'arbitration'];

/** Nothing but missing facts stands in the way of a step. */
export const isLacking = ({ missing, reason }: Step) =>
  missing.length > 0 && reason === lackingWords(missing);

type Stood = Pick<OneStanding, 'contacts' | 'dates'>;

/** The rungs in the order of escalation; the main one is the first that can be done now, or once what it lacks is filled in. */
export function rungsOf(steps: readonly Step[], standing: Stood): Rung[] {
  const rungs: Rung[] = steps.map((step) => channelRung(step, standing));
  const rank = (rung: Rung) => (order.indexOf(rung.id) + order.length) % order.length;
  const all = [...rungs, ultimatumRung(standing)].sort((a, b) => rank(a) - rank(b));
  const main = all.find((rung) => isAhead(rung) && (rung.look === 'now' || isLacking(rung.step)));
  return all.map((rung, i) =>
    rung.kind === 'channel'
      ? { ...rung, isMain: rung === main, shuts: shutsOf(rung, all.slice(0, i)) }
      : rung,
  );
}

export const isMainRung = (rung: Rung): rung is ChannelRung => rung.kind === 'channel' && rung.isMain;

const isAhead = (rung: Rung): rung is ChannelRung =>
  rung.kind === 'channel' && (rung.look === 'now' || rung.look === 'later');

function shutsOf(rung: ChannelRung, before: readonly Rung[]): Channel[] {
  if (!isAhead(rung)) return [];
  return before
    .filter(isAhead)
    .map(({ step }) => step.channel)
    .filter(({ excludes }) => excludes.some((id) => id === rung.id));
}

/** When the platform refused, where that is its last word; '' where it is not. UTC ISO. */
export function refusalOf({ contacts }: Pick<OneStanding, 'contacts'>): string {
  const last = standingContacts(contacts).findLast(({ channel }) => channel === 'platform');
  return last?.result === 'refused' ? last.at : '';
}

function channelRung(step: Step, { contacts, dates }: Stood): ChannelRung {
  const id = step.channel.id;
  const refusedAt = id === 'platform' ? refusalOf({ contacts }) : '';
  const filed = standingContacts(contacts).find((one) => one.channel === id && one.act === 'filed');
  const isDue = dates.some((one) => one.state === 'overdue' && one.from.moment.startsWith(`${id}/`));
  // The platform stays open in the engine; for the eye it is behind once a complaint lies there or it has refused.
  const isBehind = step.state === 'over' || (id === 'platform' && (filed !== undefined || refusedAt !== ''));
  const look: Look = isBehind
    ? 'over'
    : step.state === 'waiting'
      ? isDue
        ? 'due'
        : 'waiting'
      : lookOf(step);
  return { id, kind: 'channel', step, look, filedAt: filed?.at ?? '', refusedAt, isMain: false, shuts: [] };
}

function lookOf({ state }: Step): Look {
  return state === 'now' ? 'now' : 'later';
}

function ultimatumRung({ contacts, dates }: Stood): Rung {
  const sent = standingContacts(contacts).findLast((one) => one.act === 'ultimatum');
  const date = dates.find((one) => one.ruleId === 'ultimatum') ?? null;
  const base = { id: 'ultimatum', kind: 'ultimatum', sentAt: sent?.at ?? '', date } as const;
  if (!sent) return { ...base, look: 'later' };
  if (!date) return { ...base, look: 'over' };
  return { ...base, look: date.state === 'upcoming' ? 'waiting' : 'due' };
}
