import { kindOf } from '../kind';
import { pageOf } from '../page';
import type { PageReading } from '../page-reading';
import { lineBlock } from '../page-view';
import { headIn, lineIn, whenIn } from './head-line';
import { partyOf, type Side } from './speakers';
import { longestName, type Row, role, sidesOf, systemClass, talkRows } from './talk-rows';
import type { TranscriptRow } from './transcript';
import { type PlainTurn, type Turn, tellTurns } from './turns';
import { isDate, isTime, standsForOlder } from './words';

/** Blocks that hold who speaks. */
const nameClass = /(^|[\s_-])(nm|name|nick(name)?|who|author|sender|user(name)?)([\s_-]|$)/i;

/** The turns of the talk a page shows, as far as its blocks tell rows apart; [] where they do not. */
export function talkIn(reading: PageReading, mySide: Side | null): Turn[] {
  const plain = withoutHeading(turnsOfRows(reading, talkRows(reading)));
  const turns = tellTurns(plain, { capturedAt: reading.readAt, mySide });
  // Who opened it is not to be seen where older messages are still to come.
  const isCut = reading.runs.some(({ text, hidden }) => !hidden && standsForOlder(text));
  // What kind of page it is takes longer to find out than all the rest.
  if (isCut || !turns.some(({ who }) => who === 'unknown') || kindOf(pageOf(reading)).kind !== 'ticket')
    return turns;
  return tellTurns(plain, { capturedAt: reading.readAt, mySide, isOpenedByMe: true });
}

function turnsOfRows(reading: PageReading, rows: readonly Row[]): PlainTurn[] {
  const sides = sidesOf(reading, rows);
  const called = firstTwice(reading, rows);
  const classOf = ({ block }: Row) => reading.blocks[block]!.class ?? '';
  const spoken = rows.filter((row) => row.runs.some((at) => whenIn(reading.runs[at]!.text) === null));
  const isBubble = (row: Row, side: string) =>
    /left|right/.test(side) && classOf(row) !== '' && spoken.some((one) => classOf(one) === classOf(row));
  let day = '';
  return rows.flatMap((row, at): PlainTurn[] => {
    const parts = partsOf(reading, row, called);
    // A bubble is no line between days, though somebody only wrote a date.
    if (parts.text === '' && parts.images.length === 0 && parts.time !== '' && isBubble(row, sides[at]!))
      Object.assign(parts, { text: parts.time, time: '' });
    if (parts.text === '' && parts.images.length === 0) {
      day = dayAfter(day, parts.time);
      return [];
    }
    if (standsForOlder(parts.text)) return [];
    const { text, speaker, time, images, run } = parts;
    const side = sides[at]!;
    const isCalledSo = systemClass.test(reading.blocks[row.block]!.class ?? '');
    const isNotice = speaker === '' && images.length === 0 && (isCalledSo || side === 'center');
    const kind: TranscriptRow['kind'] = isNotice ? 'notice' : 'message';
    if (isNotice) day = dayAfter(day, time);
    return [{ at, kind, side, speaker, name: speaker, text, day, rawTime: time, images, place: { run } }];
  });
}

/** The day that holds below a line with a time: an hour alone is of the day before it. */
function dayAfter(day: string, time: string): string {
  return time === '' || (day !== '' && !isDate(time)) ? day : time;
}

/** What several rows begin with is who speaks. */
function firstTwice({ runs }: PageReading, rows: readonly Row[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { runs: own } of rows) {
    const texts = own.flatMap((at) => (runs[at]!.source === 'text' ? [runs[at]!.text.trim()] : []));
    const [first, ...rest] = texts.filter((text) => text !== '' && whenIn(text) === null);
    if (first && rest.length > 0 && first.length <= longestName)
      counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** What stands over a talk of timed rows before its first day, time or name is a heading. */
function withoutHeading(turns: readonly PlainTurn[]): PlainTurn[] {
  const timed = turns.filter(({ rawTime }) => rawTime !== '').length;
  const first = turns.findIndex(
    ({ rawTime, day, speaker }) => rawTime !== '' || day !== '' || speaker !== '',
  );
  return timed >= turns.length * 0.6 && first > 0 ? turns.slice(first) : [...turns];
}

type Parts = { speaker: string; time: string; text: string; images: string[]; run: number };

/** Who, when and what of a row: the longest paragraph is what is said, short words before it who says it. */
function partsOf({ blocks, runs }: PageReading, { runs: own }: Row, called: ReadonlySet<string>): Parts {
  const home = (at: number) => lineBlock({ blocks }, runs[at]!.block);
  const wordsAt = (at: number) => runs[at]!.text.trim();
  const texts = own.filter(
    (at) => runs[at]!.source === 'text' && wordsAt(at) !== '' && blocks[runs[at]!.block]!.tag !== 'button',
  );
  const lengthOf = (at: number) => ({ block: home(at), length: wordsAt(at).length });
  const isWhen = (at: number) => whenIn(wordsAt(at)) !== null || isDate(wordsAt(at));
  const unheaded = texts.filter((at) => !isWhen(at) && !headIn(wordsAt(at)));
  const around = mainBlock((unheaded.length > 0 ? unheaded : texts).map(lengthOf));
  // A date in the middle of what is said is part of it.
  const isTimeOf = (at: number, place: number) =>
    isWhen(at) &&
    (home(at) !== around ||
      place === 0 ||
      (/\d[:：]\d/.test(wordsAt(at)) && (place === 1 || place === texts.length - 1)));
  const times = texts.filter(isTimeOf);
  const start = texts.findIndex((at) => home(at) === around && !times.includes(at) && !headIn(wordsAt(at)));
  const heads = new Map(
    texts.slice(0, Math.max(0, start)).flatMap((at) => {
      const head = headIn(wordsAt(at));
      return head ? [[at, head] as const] : [];
    }),
  );
  const words = texts.filter((at) => !times.includes(at) && !heads.has(at));
  // A name may be longer than what its bearer says.
  const isCalled = (at: number) =>
    at === words[0] &&
    words.length > 1 &&
    (called.has(wordsAt(at)) ||
      (wordsAt(at).length <= longestName && nameClass.test(blocks[runs[at]!.block]!.class ?? '')));
  const main = mainBlock(words.filter((at) => !isCalled(at)).map(lengthOf));
  const first = words.find((at) => home(at) === main && !isCalled(at)) ?? words[0] ?? own[0] ?? 0;
  const isHeaded = heads.size > 0 || times.some((at) => at < first);
  const above = words.filter((at) => at < first && home(at) !== main);
  const [name] = above;
  const isName =
    name !== undefined &&
    (isCalled(name) ||
      (couldBeName(wordsAt(name).replace(/[:：]$/, '')) &&
        (isHeaded || /me|them/.test(partyOf(wordsAt(name)) ?? ''))));
  const titled = isName ? above.filter((at) => at === name || role.test(wordsAt(at))) : [];
  const names = titled.length > 0 || heads.size > 0 ? titled : nameInLine(words, { times, wordsAt });
  const title = own.find((at) => runs[at]!.source === 'title' && isTime(wordsAt(at)));
  const shown = [
    ...times.map((at) => whenIn(wordsAt(at)) ?? wordsAt(at)),
    ...[...heads.values()].map(({ time }) => time),
  ].join(' ');
  const time = title === undefined ? shown : `${shown}（${wordsAt(title)}）`;
  const said = words.filter((at) => !names.includes(at));
  const text = said.reduce((all, at, i) => {
    const isNew = i > 0 && (home(at) !== home(said[i - 1]!) || runs[at]!.br);
    return `${all}${isNew ? '\n' : ''}${runs[at]!.text.replace(/\s+/g, ' ')}`;
  }, '');
  const images = own
    .map((at) => runs[at]!)
    .filter(({ source, box, text: alt }) => source === 'alt' && (box?.[2] ?? 0) > 80 && alt.trim() !== '');
  const speaker = [...names.map(wordsAt), ...[...heads.values()].map(({ name }) => name)]
    .join(' ')
    .replace(/(?<![\s:：])[\s:：]+$/, '');
  const parts = { speaker, time, text: text.trim(), images: images.map((one) => one.text), run: first };
  return speaker === '' ? dated(headed(parts)) : parts;
}

const dateBefore = /^((?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?)\s+(?=\S)/;

/** "2026-11-21 20:05 客服已接入": when, in front of a line of the page. */
function dated(parts: Parts): Parts {
  const found = parts.time === '' && dateBefore.exec(parts.text);
  return found ? { ...parts, time: found[1]!, text: parts.text.slice(found[0].length) } : parts;
}

/** Short words that are neither a sentence, a sum nor somebody addressed. */
function couldBeName(words: string): boolean {
  return (
    words.length <= longestName && !/[，。？！?!¥￥:：]|你好|您好|尊敬|亲爱|^(dear|hi|hello)\b/i.test(words)
  );
}

/** Who speaks where name and words stand in one line: short words right before the time, or such as name a party. */
function nameInLine(
  words: readonly number[],
  { times, wordsAt }: { times: readonly number[]; wordsAt: (at: number) => string },
): number[] {
  const [name, second] = words;
  if (name === undefined || second === undefined || !couldBeName(wordsAt(name).replace(/[:：]$/, '')))
    return [];
  const isBeforeTime = times.some((at) => at > name && at < second);
  const party = wordsAt(name).length <= 16 ? partyOf(wordsAt(name)) : null;
  return isBeforeTime || party === 'me' || party === 'them' ? [name] : [];
}

function mainBlock(words: readonly { block: number; length: number }[]): number {
  const lengths = new Map<number, number>();
  for (const { block, length } of words) lengths.set(block, (lengths.get(block) ?? 0) + length);
  return [...lengths].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? -1;
}

/** Name and time in front of the words themselves. */
function headed(parts: Parts): Parts {
  const found = lineIn(parts.text);
  if (!found) return parts;
  return {
    ...parts,
    speaker: found.name,
    time: parts.time || found.time,
    text: parts.text.slice(found.length),
  };
}
