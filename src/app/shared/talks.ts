import * as v from 'valibot';
import type { SealedTalk } from '../../core/case/contacts-in-talk';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { type PageReading, parseReading } from '../../core/reading/page-reading';
import { signsOf } from '../../core/reading/talk/signs';
import { Transcript } from '../../core/reading/talk/transcript';
import { filesOf, readFile } from '../../storage/evidence-store';

type Item = Pick<EvidenceItem, 'seq' | 'kind' | 'mySide' | 'isErased' | 'outcome'>;

const isTalk = ({ kind, isErased, outcome }: Item) =>
  (kind === 'chat' || kind === 'ticket') && !isErased && outcome !== 'cancelled' && outcome !== 'open';

/** By what a set of talks is known: what was read of it stays true until this changes. */
export function talksKey(evidence: readonly Item[]): string {
  return evidence
    .filter(isTalk)
    .map(({ seq, mySide = '' }) => `${seq}${mySide}`)
    .join();
}

/** What was said in the last talks of a case, for guessing what the dispute is about. */
export function linesOf(talks: readonly SealedTalk[]): string[] {
  return talks.slice(-4).flatMap(({ talk }) => talk.turns.map(({ text }) => text));
}

/** The talks of a case, who said what and what it means; what cannot be read is passed over. */
export async function talksOf(evidence: readonly Item[]): Promise<SealedTalk[]> {
  const read = await Promise.all(evidence.filter(isTalk).map(talkIn));
  return read.flatMap((talk) => talk ?? []);
}

async function talkIn(item: Item): Promise<SealedTalk | null> {
  const { seq, mySide = null } = item;
  const transcript = await jsonOf(seq, 'transcript.json', (value) => v.parse(Transcript, value));
  if (transcript) return { seq, talk: signsOf(transcript, mySide) };
  const reading = await readingOf(seq);
  const talk = reading && signsOf(reading, mySide);
  // A page of one message is a notice.
  return talk && talk.turns.length >= 2 ? { seq, talk } : null;
}

/** What was read of a page; null: nothing is sealed of it that can be read. */
export function readingOf(seq: number): Promise<PageReading | null> {
  return jsonOf(seq, 'reading.json', parseReading);
}

async function jsonOf<T>(seq: number, role: string, parse: (value: unknown) => T): Promise<T | null> {
  const files = await filesOf(seq);
  const file = files.find((one) => one.role === role);
  const content = file && (await readFile(file.sha256));
  if (!content) return null;
  const key = `${role} ${file.sha256}`;
  const known = parsed.get(key);
  if (known !== undefined) return known as T;
  try {
    const value = parse(JSON.parse(await content.text()));
    parsed.set(key, value);
    for (const oldest of [...parsed.keys()].slice(0, -mostParsed)) parsed.delete(oldest);
    return value;
  } catch (cause) {
    console.warn(role, cause);
    return null;
  }
}

/** What was parsed last, by its role and hash: each step of an account asks for the same pages and talks. */
const parsed = new Map<string, unknown>();
const mostParsed = 16;
