import type { Transcript } from '../reading/talk/transcript';
import { channelWords, contactWord } from '../words/dispute-words';
import { kindWords } from '../words/names';
import { originWord } from '../words/origins';
import type { Case } from './case';
import type { Cite } from './case-parts';
import type { Contact } from './dispute-facts';
import { type EvidenceItem, fieldValue } from './evidence-item';
import { normaliseCase } from './normalise-case';
import { rowWhen } from './talk-times';
import { compareWhen, type When, whenOf } from './when';

/** One line of a case's history, with where it can be seen. `of` says what it is; `id` finds it again. */
export type TimelineEntry = {
  id: string;
  of: 'order' | 'payment' | 'capture' | 'message' | 'contact' | 'fact';
  at: When | null;
  text: string;
  cites: Cite[];
};

export type TimelineRequest = {
  case: Case;
  evidence: readonly EvidenceItem[];
  contacts: readonly Contact[];
  /** Talks read from evidence; without them its capture alone is told. */
  talks?: readonly { seq: number; transcript: Transcript }[];
};

/** Everything a case knows with a time, the earliest first; what has no time comes last. */
export function timelineOf(request: TimelineRequest): TimelineEntry[] {
  const there = request.evidence.filter((item) => !item.isErased && item.outcome !== 'cancelled');
  const entries = [
    ...there.flatMap(momentsOf),
    ...there.map(captureOf),
    ...(request.talks ?? []).flatMap((talk) => messagesOf(talk, there)),
    ...request.contacts.map(contactOf),
    ...factsOf(request.case),
  ];
  return entries
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => compareWhen(a.entry.at, b.entry.at) || a.i - b.i)
    .map(({ entry }) => entry);
}

/** Times a page names: when the order was placed, when it was paid. */
function momentsOf(item: EvidenceItem): TimelineEntry[] {
  const { seq } = item;
  const moments = [
    { name: 'orderTime', of: 'order', text: '下单' },
    { name: 'payTime', of: 'payment', text: '付款' },
  ] as const;
  return moments.flatMap(({ name, of, text }) => {
    const at = whenOf(String(fieldValue(item, name) ?? ''));
    const run = item.fields[name]?.run;
    const cite = run === undefined || run < 0 ? { seq } : { seq, run };
    return at ? [{ id: `${of}:${seq}`, of, at, text, cites: [cite] }] : [];
  });
}

function captureOf({ seq, kind, origin, at, fields, notices }: EvidenceItem): TimelineEntry {
  const name = kind === 'import' ? `导入${originWord(origin)}` : `留证：${kindWords[kind]}`;
  const says = fields.status?.raw ?? notices[0] ?? '';
  return {
    ...{ id: `capture:${seq}`, of: 'capture', at: whenOf(at), cites: [{ seq }] },
    text: says ? `${name}，页面显示“${says.trim()}”` : name,
  };
}

function messagesOf(
  { seq, transcript }: { seq: number; transcript: Transcript },
  evidence: readonly EvidenceItem[],
): TimelineEntry[] {
  const seenAt = evidence.find((item) => item.seq === seq)?.at ?? transcript.endedAt;
  return transcript.entries.flatMap((entry, row) => {
    if ('gap' in entry || entry.kind !== 'message') return [];
    const who = entry.speaker || { left: '左侧', right: '右侧', center: '', '': '' }[entry.side];
    const text = [who, entry.text || '[图片]'].filter(Boolean).join('：');
    return [
      { id: `message:${seq}.${row}`, of: 'message', at: rowWhen(entry, seenAt), text, cites: [{ seq, row }] },
    ];
  });
}

function contactOf(contact: Contact): TimelineEntry {
  const { id, channel, kind, at, caseNo, words, ask, cites = [] } = contact;
  const parts = [contactWord(kind), ask, words && `“${words}”`, caseNo && `编号 ${caseNo}`].filter(Boolean);
  const text = `${channelWords[channel]}：${parts.join('，')}`;
  return { id: `contact:${id}`, of: 'contact', at: whenOf(at), text, cites: [...cites] };
}

function factsOf(one: Case): TimelineEntry[] {
  return normaliseCase(one).facts.map(({ id, at, text, cites }) => ({
    ...{ id: `fact:${id}`, of: 'fact', at, text, cites },
  }));
}
