import { type Box, boundsOf } from '../box';
import type { PageReading, Run } from '../page-reading';
import { isInline, lineBlock } from '../page-view';
import { mineClass, type Side } from './speakers';
import type { TranscriptRow } from './transcript';
import { type PlainTurn, type Turn, tellTurns } from './turns';
import { isDate, isTime, standsForOlder } from './words';

/** One row of a list on the page: the block it is and the runs in it. */
type Row = { block: number; runs: number[] };

const talkClass = /(^|[\s_-])(msg|message|bubble|chat|talk|reply|dialog(ue)?|im|conversation)(s|[\s_-]|$)/i;
const theirsClass =
  /(^|[\s_-])(agent|seller|service|staff|kefu|other|left|incoming|received|admin|merchant|shop|support|bot)([\s_-]|$)/i;
const frameClass =
  /(^|[\s_-])(head(er)?|title|write|input|editor|tool(bar)?|foot(er)?|send|compose)([\s_-]|$)/i;
const mostRows = 5000;

/** The turns of the talk a page shows, as far as its blocks tell rows apart; [] where they do not. */
export function talkIn(reading: PageReading, mySide: Side | null): Turn[] {
  const rows = rowsOf(reading);
  return tellTurns(withoutHeading(turnsOfRows(reading, rows)), { capturedAt: reading.readAt, mySide });
}

/** The blocks under one block that look most like the rows of a talk. */
function rowsOf(reading: PageReading): Row[] {
  const kids: number[][] = reading.blocks.map(() => []);
  for (const [at, { parent }] of reading.blocks.entries()) if (parent >= 0) kids[parent]!.push(at);
  const inside = runsInside(reading);
  let best: { rows: Row[]; score: number } = { rows: [], score: 1 };
  for (const own of kids) {
    if (own.length < 2 || own.length > mostRows) continue;
    const rows = flatten(reading, own, { kids, inside, depth: 0 });
    const score = rows.filter((row) => isMessage(reading, row)).length;
    // Of two that hold as many, the inner one: the outer has a heading and a place to write among its rows.
    if (score >= 2 && score >= best.score && rows.length <= score * 3 + 4) best = { rows, score };
  }
  return best.rows;
}

/** The visible runs under each block. */
function runsInside({ blocks, runs }: PageReading): number[][] {
  const inside: number[][] = blocks.map(() => []);
  for (const [index, run] of runs.entries()) {
    if (run.hidden || run.source === 'value' || run.source === 'placeholder') continue;
    for (let at = run.block; at >= 0; at = blocks[at]!.parent) inside[at]!.push(index);
  }
  return inside;
}

type Flattening = { kids: readonly number[][]; inside: readonly number[][]; depth: number };

/** Children as rows; a child that only holds several rows (a day with its messages) is gone into. */
function flatten(reading: PageReading, own: readonly number[], around: Flattening): Row[] {
  const { kids, inside, depth } = around;
  return own.flatMap((block) => {
    const row = { block, runs: inside[block]! };
    const { class: name = '' } = reading.blocks[block]!;
    if (row.runs.length === 0 || isInline(reading.blocks[block]!)) return [];
    // The name over the list and the place to write under it; a row with a time is one whatever it is called.
    if (frameClass.test(name) && !row.runs.some((at) => isTime(reading.runs[at]!.text.trim()))) return [];
    const inner = kids[block]!.map((kid) => ({ block: kid, runs: inside[kid]! }));
    const isGroup = depth < 3 && inner.filter((one) => isMessage(reading, one)).length >= 2;
    return isGroup ? flatten(reading, kids[block]!, { kids, inside, depth: depth + 1 }) : [row];
  });
}

/** Words, and beside them a time or a name the page gives messages. */
function isMessage({ blocks, runs }: PageReading, { block, runs: own }: Row): boolean {
  const texts = own.map((at) => runs[at]!).filter(({ source }) => source === 'text');
  if (texts.length === 0 || texts.length > 60 || isInline(blocks[block]!)) return false;
  const words = texts.filter(({ text }) => text.trim() !== '' && !isTime(text));
  if (words.length === 0) return false;
  const hasTime = own.some((at) => isTime(runs[at]!.text.trim()));
  return hasTime || talkClass.test(blocks[block]!.class ?? '') || lineOf(joined(words));
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

const line =
  /^\s*(?:\[([\d: /年月日.-]{4,30})\]\s*)?([\p{Script=Han}\w·*（）() -]{1,18}?)\s*(?:[（(]([\d: /年月日.-]{4,30})[)）]|\s((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?))?\s*[:：]\s*(?=\S)/u;

/** Name, time and a first word take no more. */
const longestHead = 120;

/** "客服小七（2026-11-18 20:05）：您好": name, time and words in one line. */
function lineOf(text: string): boolean {
  const found = line.exec(text.trimStart().slice(0, longestHead));
  return found !== null && (found[1] ?? found[3] ?? found[4]) !== undefined;
}

function turnsOfRows(reading: PageReading, rows: readonly Row[]): PlainTurn[] {
  const sides = sidesOf(reading, rows);
  let day = '';
  return rows.flatMap((row, at): PlainTurn[] => {
    const parts = partsOf(reading, row);
    if (parts.text === '' && parts.images.length === 0) {
      if (parts.time !== '') day = parts.time;
      return [];
    }
    if (standsForOlder(parts.text)) return [];
    const { text, speaker, time, images, run } = parts;
    const side = sides[at]!;
    const isNotice = speaker === '' && time === '' && images.length === 0 && side === 'center';
    const kind: TranscriptRow['kind'] = isNotice ? 'notice' : 'message';
    return [{ at, kind, side, speaker, name: speaker, text, day, rawTime: time, images, place: { run } }];
  });
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
function partsOf({ blocks, runs }: PageReading, { runs: own }: Row): Parts {
  const home = (at: number) => lineBlock({ blocks }, runs[at]!.block);
  const texts = own.filter((at) => runs[at]!.source === 'text' && runs[at]!.text.trim() !== '');
  const times = texts.filter((at) => isTime(runs[at]!.text) || isDate(runs[at]!.text));
  const words = texts.filter((at) => !times.includes(at));
  const main = mainBlock(words.map((at) => ({ block: home(at), length: runs[at]!.text.trim().length })));
  const first = words.find((at) => home(at) === main) ?? words[0] ?? own[0] ?? 0;
  const isName = (at: number) => at < first && home(at) !== main && runs[at]!.text.trim().length <= 24;
  const names = words.filter(isName);
  const title = own.find((at) => runs[at]!.source === 'title' && isTime(runs[at]!.text.trim()));
  const shown = times.map((at) => runs[at]!.text.trim()).join(' ');
  const time = title === undefined ? shown : `${shown}（${runs[title]!.text.trim()}）`;
  const said = words.filter((at) => !names.includes(at));
  const text = said.reduce((all, at, i) => {
    const isNew = i > 0 && (home(at) !== home(said[i - 1]!) || runs[at]!.br);
    return `${all}${isNew ? '\n' : ''}${runs[at]!.text.replace(/\s+/g, ' ')}`;
  }, '');
  const images = own
    .map((at) => runs[at]!)
    .filter(({ source, box, text: alt }) => source === 'alt' && (box?.[2] ?? 0) > 80 && alt.trim() !== '');
  const speaker = names
    .map((at) => runs[at]!.text.trim())
    .join(' ')
    .replace(/(?<![\s:：])[\s:：]+$/, '');
  const parts = { speaker, time, text: text.trim(), images: images.map((one) => one.text), run: first };
  return speaker === '' ? headed(parts) : parts;
}

function mainBlock(words: readonly { block: number; length: number }[]): number {
  const lengths = new Map<number, number>();
  for (const { block, length } of words) lengths.set(block, (lengths.get(block) ?? 0) + length);
  return [...lengths].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? -1;
}

/** Name and time in front of the words themselves. */
function headed(parts: Parts): Parts {
  const found = line.exec(parts.text);
  if (!found || (found[1] ?? found[3] ?? found[4]) === undefined) return parts;
  const time = parts.time || (found[1] ?? found[3] ?? found[4])!;
  return { ...parts, speaker: found[2]!.trim(), time, text: parts.text.slice(found[0].length) };
}

/** The sides the rows stand on: by their edges where both are used, else by the names the page gives them. */
function sidesOf(reading: PageReading, rows: readonly Row[]): TranscriptRow['side'][] {
  const boxes = rows.map((row) => boxOf(reading, row));
  const [left, , width] = boundsOf(boxes.filter((box) => box !== null)) ?? [0, 0, 0, 0];
  const placed = boxes.map((box): TranscriptRow['side'] => {
    if (!box) return '';
    const [before, after] = [box[0] - left, left + width - box[0] - box[2]];
    if (Math.abs(before - after) > Math.max(12, width * 0.06)) return before < after ? 'left' : 'right';
    return box[2] > width * 0.85 ? '' : 'center';
  });
  const isTwoSided = placed.includes('left') && placed.includes('right');
  return placed.map((side, at) =>
    isTwoSided && side !== '' ? side : (sideByName(reading, rows[at]!) ?? (isTwoSided ? side : '')),
  );
}

function boxOf({ runs }: PageReading, { runs: own }: Row): Box | null {
  return boundsOf(
    own.flatMap((at) => {
      const { source, box, text } = runs[at]!;
      return source === 'text' && box && text.trim() !== '' ? [box] : [];
    }),
  );
}

function sideByName({ blocks }: PageReading, { block }: Row): 'left' | 'right' | null {
  const names = blocks[block]!.class ?? '';
  if (mineClass.test(names)) return 'right';
  return theirsClass.test(names) ? 'left' : null;
}
