import type { Contact, DisputeFacts } from '../case/dispute-facts';
import { type Deadline, stateOf } from '../deadline/deadlines';
import type { ChannelId, ContactKind, NeededFact } from '../knowledge/ids';
import type { Channel, DisputeType } from '../knowledge/schema';
import { neededWords } from '../words/dispute-words';
import { missingOf } from './has-fact';
import { hurdleOf, lastContact } from './hurdles';

/** How a channel stands: to be done now, done and waited for, not yet, over, shut by another one, or not for this. */
export type StepState = 'now' | 'waiting' | 'later' | 'over' | 'shut' | 'unsuited';

/** One rung: what can be done, why or why not, what is missing for it, and the next date. */
export type Step = {
  channel: Channel;
  state: StepState;
  reason: string;
  missing: NeededFact[];
  documents: readonly string[];
  isParallel: boolean;
  next: Pick<Deadline, 'at' | 'day' | 'ruleId' | 'title' | 'isEstimated' | 'unsure'> | null;
};

export type LadderRequest = {
  facts: DisputeFacts;
  contacts: readonly Contact[];
  /** Worked out from the same facts and contacts. */
  deadlines: readonly Deadline[];
  channels: readonly Channel[];
  dispute: DisputeType | null;
  /** UTC ISO. */
  now: string;
};

/** What is asked of a ladder again and again: whether something happened, and the dates that still run. */
export type Standing = LadderRequest & {
  did(channel: ChannelId, ...kinds: ContactKind[]): boolean;
  /** The newest of these that happened; null: none did. */
  last(channel: ChannelId, kinds: readonly ContactKind[]): Contact | null;
  running: readonly Deadline[];
  isCrime: boolean;
};

const ranks: Record<StepState, number> = { now: 0, waiting: 1, later: 2, over: 3, shut: 4, unsuited: 5 };

/** Every channel with its state: what can be done now first, in the order of escalation. */
export function ladderOf(request: LadderRequest): Step[] {
  const standing = standingOf(request);
  return request.channels
    .map((channel) => stepOf(channel, standing))
    .sort((a, b) => ranks[a.state] - ranks[b.state] || a.channel.order - b.channel.order);
}

/** Whether the signs the user saw, or the kind of dispute, speak for a crime. */
export function isCrime(facts: Pick<DisputeFacts, 'fraudSigns' | 'dispute'>): boolean {
  return facts.fraudSigns.length > 0 || facts.dispute === 'fraud' || facts.dispute === 'runaway';
}

function standingOf(request: LadderRequest): Standing {
  const { contacts, deadlines, now } = request;
  const last: Standing['last'] = (channel, kinds) => lastContact(contacts, channel, kinds);
  return {
    ...request,
    last,
    did: (channel, ...kinds) => last(channel, kinds) !== null,
    running: deadlines.filter((one) => stateOf(one, now) !== 'over'),
    isCrime: isCrime(request.facts),
  };
}

function stepOf(channel: Channel, standing: Standing): Step {
  const missing = missingOf(channel.needs, standing.facts);
  const next =
    standing.running.find((one) => one.side !== 'buyer' && one.from.moment.startsWith(`${channel.id}/`)) ??
    null;
  const step = { channel, missing, next, documents: channel.documents, isParallel: channel.isParallel };
  const past = pastOf(channel.id, standing);
  if (past) return { ...step, ...past };
  const hurdle = hurdleOf(channel, standing);
  if (hurdle) return { ...step, next: hurdle.next ?? null, state: hurdle.state, reason: hurdle.reason };
  if (missing.length > 0) return { ...step, state: 'later', reason: lackingWords(missing) };
  return { ...step, state: 'now', reason: channel.scope };
}

/** The reason of a step that only waits for facts. */
export function lackingWords(missing: readonly NeededFact[]): string {
  return `还缺：${missing.map((one) => neededWords[one]).join('、')}`;
}

const ends: readonly ContactKind[] = ['declined', 'ended', 'settled'];

/** What already happened there. A contact after the end opens it again; the platform stays open until it is settled. */
function pastOf(id: ChannelId, { last, now, deadlines }: Standing): Pick<Step, 'state' | 'reason'> | null {
  const began = last(id, ['filed', 'accepted']);
  const end = last(id, id === 'platform' ? ['settled'] : ends);
  if (end && !(began && Date.parse(began.at) > Date.parse(end.at)))
    return { state: 'over', reason: overWords[end.kind] ?? '已经结束' };
  if (!began || id === 'platform') return null;
  const late = deadlines.find((one) => one.from.moment.startsWith(`${id}/`) && stateOf(one, now) === 'over');
  return {
    state: 'waiting',
    reason: late ? `“${late.title}”的期限 ${late.day} 已过，可以询问结果` : '已经提交，等待处理',
  };
}

const overWords: Partial<Record<ContactKind, string>> = {
  declined: '没有受理；补齐材料后可以再次提交',
  ended: '已经终止或者办结',
  settled: '已经解决',
};
