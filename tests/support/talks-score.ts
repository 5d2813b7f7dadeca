import { readFileSync } from 'node:fs';
import type { PageReading } from '../../src/core/reading/page-reading';
import { signsOf } from '../../src/core/reading/talk/signs';
import type { Turn } from '../../src/core/reading/talk/turns';

/** What somebody says on a page of the corpus; `time` as far as the page states it: 2026-11-26T13:05, 11-26T13:05, T13:05. */
export type Said = { who: string; name: string; time: string; text: string };

/**
 * Turns right, given, stated; of the right ones, how many have the right speaker, how many the other party for it, how many
 * the right name and time, of those that state one.
 */
export type TalkTally = { right: number; given: number; stated: number; who: number; swapped: number } & {
  [of in 'name' | 'time']: { right: number; stated: number };
};
export type TalkMiss = { what: 'turn' | 'extra' | 'who' | 'name' | 'time'; given: string; truth: string };

/** Of the open pages: talks one may look at when writing rules, and those that are scored only. */
export const talkParts = ['looked-at', 'scored-only'] as const;
type TalkPart = (typeof talkParts)[number];

/** The talks of one part, by page. */
export function talkTruth(part: TalkPart): Map<string, Said[]> {
  const talks = new Map<string, Said[]>();
  const lines = readFileSync(`tests/pages/reading/talks/${part}.tsv`, 'utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const [page, who, name, time, text] = line.split('\t') as [string, string, string, string, string];
    talks.set(page, [...(talks.get(page) ?? []), { who, name, time, text }]);
  }
  return talks;
}

/** All talks of a part held against the readings of their pages. Throws when a page has none. */
export function scoreTalks(part: TalkPart, readings: ReadonlyMap<string, PageReading>): TalkTally {
  const tally = emptyTalk();
  for (const [page, truth] of talkTruth(part)) {
    const reading = readings.get(page);
    if (!reading) throw new Error(`no reading of ${page}`);
    scoreTalk(tally, truth, reading);
  }
  return tally;
}

export function emptyTalk(): TalkTally {
  const none = () => ({ right: 0, stated: 0 });
  return { right: 0, given: 0, stated: 0, who: 0, swapped: 0, name: none(), time: none() };
}

/** Holds the talk read off a page against its truth, and adds what came out. */
export function scoreTalk(tally: TalkTally, truth: readonly Said[], reading: PageReading): TalkMiss[] {
  const misses: TalkMiss[] = [];
  const left = [...signsOf(reading).turns];
  tally.given += left.length;
  tally.stated += truth.length;
  for (const said of truth) {
    const at = left.findIndex((turn) => isSame(turn.text, said.text));
    if (at < 0) {
      misses.push({ what: 'turn', given: '', truth: said.text });
      continue;
    }
    const [turn] = left.splice(at, 1);
    tally.right++;
    if (turn!.who === said.who) tally.who++;
    if (/^(me them|them me)$/.test(`${turn!.who} ${said.who}`)) tally.swapped++;
    else
      misses.push({
        what: 'who',
        given: `${turn!.who} ${turn!.name}`,
        truth: `${said.who} ${said.name} ${said.text}`,
      });
    hold('name', said.name, isNamed(turn!.name, said.name), turn!.name);
    hold('time', said.time, isAt(turn!, said.time), turn!.time.at ?? turn!.time.raw);
  }
  for (const turn of left) misses.push({ what: 'extra', given: turn.text, truth: '' });
  return misses;

  function hold(what: 'name' | 'time', truth: string, isRight: boolean, given: string): void {
    if (truth === '') return;
    tally[what].stated++;
    if (isRight) tally[what].right++;
    else misses.push({ what, given, truth });
  }
}

/** A badge behind a name may be part of it; words of the message may not. */
function isNamed(given: string, truth: string): boolean {
  return plain(given).startsWith(plain(truth)) && plain(given).length <= plain(truth).length + 6;
}

/** A line between groups gives the rows below it a day and no more; an hour alone stays as the page writes it. */
function isAt({ time: { at, raw } }: Turn, truth: string): boolean {
  const [day, clock = ''] = truth.split('T') as [string, string?];
  if (at === null) return day === '' && raw.padStart(5, '0').startsWith(clock);
  return at.length === 10 ? at.endsWith(day) : at.slice(0, 16).endsWith(truth);
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

/** The same words, or most of them. */
function isSame(one: string, other: string): boolean {
  const [short, long] = [plain(one), plain(other)].sort((a, b) => a.length - b.length) as [string, string];
  return short === long || (long.includes(short) && short.length >= long.length * 0.6);
}

/** One line: turns, speakers, names, times. */
export function talkLine(name: string, { right, given, stated, ...of }: TalkTally): string {
  const share = (one: number, all: number) => `${(one / Math.max(1, all)).toFixed(2)} (${one}/${all})`;
  const rest = [
    `speaker ${share(of.who, right)}, swapped ${of.swapped}`,
    ...(['name', 'time'] as const).map((one) => `${one} ${share(of[one].right, of[one].stated)}`),
  ];
  return `talks, ${name}: turns P ${share(right, given)} R ${share(right, stated)}  ${rest.join('  ')}`;
}
