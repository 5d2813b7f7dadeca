import type { Transcript, TranscriptRow } from '../reading/talk/transcript';
import type { Contact } from './dispute-facts';
import { rowWhen } from './talk-times';
import { instantOf } from './when';

/** A talk and what is known of it: its evidence, when it was captured (UTC ISO), and which side the user says is his. */
export type Talk = { seq: number; transcript: Transcript; seenAt: string; ownSide: 'left' | 'right' };

const demands = /退款|退钱|退货|退还|退一下|全额退|换一(个|张)|更换|补发|重发|重新(发|充)|赔/;
const refusals = /(不|无法|不能|不可以|没法|拒绝)[^，。]{0,4}(退|换|赔|补|处理)|概不|售后(时间)?已过|不支持/;
const promised = /(\d{1,3})\s*(小时|个?工作日|天|日)(之|以)?内/;

/**
 * Contacts a talk may hold, each with its row, for the user to confirm: the words are quoted, only their kind is a guess. Rows
 * whose minute is not told are left out: a contact without a time says nothing.
 */
export function contactsInTalk({ seq, transcript, seenAt, ownSide }: Talk): Contact[] {
  return transcript.entries.flatMap((entry, row): Contact[] => {
    if ('gap' in entry || entry.kind !== 'message' || entry.text.trim() === '') return [];
    if (entry.side !== 'left' && entry.side !== 'right') return [];
    const when = rowWhen(entry, seenAt);
    if (!when || when.at.length < 16) return [];
    const found = entry.side === ownSide ? asked(entry) : answered(entry);
    if (!found) return [];
    return [
      { id: `talk-${seq}-${row}`, channel: 'platform', at: instantOf(when), cites: [{ seq, row }], ...found },
    ];
  });
}

type Found = Pick<Contact, 'kind'> & Partial<Contact>;

function asked({ text }: TranscriptRow): Found | null {
  const words = text.trim();
  if (demands.test(words)) return { kind: 'demanded', ask: words };
  return /[？?吗呢]|什么时候|怎么|多久|为什么/.test(words) ? { kind: 'asked', ask: words } : null;
}

function answered({ text, speaker }: TranscriptRow): Found | null {
  const words = text.trim();
  const said = { words, ...(speaker ? { agent: speaker } : {}) };
  if (refusals.test(words)) return { kind: 'refused', ...said };
  const limit = promised.exec(words);
  if (!limit) return { kind: 'answered', ...said };
  const unit = limit[2] === '小时' ? 'hour' : limit[2]!.includes('工作') ? 'workday' : 'natural-day';
  return { kind: 'promised', ...said, promise: { amount: Number(limit[1]), unit } };
}
