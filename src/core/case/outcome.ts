import type { ChannelId } from '../knowledge/ids';
import type { Case } from './case';
import { type ContactItem, standing } from './contacts';

export const outcomeKinds = ['refunded', 'partly', 'replaced', 'nothing'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** How a case ended, as the user says. Ordinary data, no ledger entry. */
export type CaseOutcome = {
  caseId: string;
  kind: OutcomeKind;
  /** What came back. */
  amountFen: number | null;
  /** What it came through; null: the user does not say. */
  channel: ChannelId | null;
  /** Days are counted between these two (UTC ISO). */
  beganAt: string;
  endedAt: string;
};

/** When a case was begun: the first contact, else the order, else the day the case was made (UTC ISO). */
export function beganAt(
  one: Pick<Case, 'createdAt'>,
  contacts: readonly ContactItem[],
  orderedAt: string | undefined,
): string {
  return standing(contacts)[0]?.at ?? orderedAt ?? one.createdAt;
}

/** Whole days a case took, at least 1. */
export function daysTaken({ beganAt: from, endedAt }: Pick<CaseOutcome, 'beganAt' | 'endedAt'>): number {
  return Math.max(1, Math.ceil((Date.parse(endedAt) - Date.parse(from)) / 86_400_000));
}

/** What this computer knows of one platform. Numbers of the user's own cases, nothing else. */
export type PlatformRecord = {
  /** Its host, or its name where no page of it was captured. */
  key: string;
  name: string;
  hosts: string[];
  cases: number;
  ended: number;
  refunded: number;
  /** All that came back. */
  amountFen: number;
  contacts: number;
  /** Middle of the days the ended ones took; null: none ended. */
  days: number | null;
  /** What something came back through, the most frequent first. */
  worked: { channel: ChannelId; times: number }[];
};

type Known = { cases: readonly Case[]; contacts: readonly ContactItem[]; outcomes: readonly CaseOutcome[] };

/** One record per platform, the one with most cases first. */
export function platformRecords({ cases, contacts, outcomes }: Known): PlatformRecord[] {
  const groups = new Map<string, Case[]>();
  // What was merged away is emptied and counts nowhere.
  for (const one of cases.filter((each) => each.host || each.platform)) {
    const key = one.host || one.platform;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([key, own]) => recordOf(key, own, { cases, contacts, outcomes }))
    .filter((one) => one.cases > 0)
    .sort((a, b) => b.cases - a.cases || b.contacts - a.contacts);
}

function recordOf(key: string, group: readonly Case[], { contacts, outcomes }: Known): PlatformRecord {
  const ids = new Set(group.map((one) => one.id));
  const ends = outcomes.filter((one) => ids.has(one.caseId));
  const live = group.filter((one) => !one.isArchived || ends.some((end) => end.caseId === one.id));
  const good = ends.filter((one) => one.kind !== 'nothing');
  const times = new Map<ChannelId, number>();
  for (const { channel } of good) if (channel) times.set(channel, (times.get(channel) ?? 0) + 1);
  return {
    key,
    name: group.find((one) => one.platform)?.platform ?? key,
    hosts: [...new Set(group.map((one) => one.host).filter(Boolean))],
    cases: live.length,
    ended: ends.length,
    refunded: good.length,
    amountFen: good.reduce((sum, one) => sum + (one.amountFen ?? 0), 0),
    contacts: standing(contacts).filter((one) => ids.has(one.caseId)).length,
    days: middleOf(ends.map(daysTaken)),
    worked: [...times]
      .map(([channel, count]) => ({ channel, times: count }))
      .sort((a, b) => b.times - a.times),
  };
}

function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** What is known of a host; null: nothing yet. */
export function recordOfHost(records: readonly PlatformRecord[], host: string): PlatformRecord | null {
  return (host !== '' && records.find((one) => one.hosts.includes(host))) || null;
}
