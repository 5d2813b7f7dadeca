import { type Box, boundsOf } from '../box';
import { isLabel } from '../label-words';
import type { PageReading, Run } from '../page-reading';
import { isInline } from '../page-view';
import { headIn, lineIn, whenIn } from './head-line';
import { mineClass, partyOf } from './speakers';
import type { TranscriptRow } from './transcript';
import { standsForOlder } from './words';

/** One row of a list on the page: the block it is and the runs in it. */
export type Row = { block: number; runs: number[] };

const talkClass =
  /(^|[\s_-])(msg|message|bubble|bub|chat|talk|reply|comment|dialog(ue)?|im|conversation)(s|[\s_-]|$)/i;
const theirsClass =
  /(^|[\s_-])(agent|seller|service|staff|kefu|other|left|incoming|receive|received|admin|merchant|shop|support|bot)([\s_-]|$)/i;
const frameClass =
  /(^|[\s_-])(head(er)?|title|write|input|editor|tool(bar)?|foot(er)?|send|compose)([\s_-]|$)/i;
const mostRows = 5000;

/** The rows of the talk a page shows: of the list that looks most like one; [] where none does. */
export function talkRows(reading: PageReading): Row[] {
  const kids: number[][] = reading.blocks.map(() => []);
  for (const [at, { parent }] of reading.blocks.entries()) if (parent >= 0) kids[parent]!.push(at);
  const inside = runsInside(reading);
  let best: { rows: Row[]; messages: boolean[]; score: number } = { rows: [], messages: [], score: 1 };
  for (const own of kids) {
    if (own.length < 2 || own.length > mostRows) continue;
    const rows = flatten(reading, own, { kids, inside, depth: 0 });
    if (rows.length > mostRows) continue;
    const messages = messagesAmong(reading, rows);
    // Two that talk outweigh more rows of something else, such as whom one could talk to.
    const score = messages.filter(Boolean).length * (areTwo(reading, rows) ? 3 : 1);
    if (score < 2 || score < best.score || rows.length > score * 3 + 4) continue;
    // Of two that hold as many, the inner one: the outer has a heading and a place to write among its rows. The head and
    // the words of one message are no inner one.
    const said = rows.filter((_, at) => messages[at]);
    if (score > best.score || areAlike(reading, said)) best = { rows, messages, score };
  }
  return withBodies(reading, stream(reading, best));
}

/** No message is made of more; what is, is a part of the page, and not looked through. */
const mostRuns = 400;

/** The visible runs under each block, no more than are looked through: a page may be nested ten thousand deep. */
function runsInside({ blocks, runs }: PageReading): number[][] {
  const inside: number[][] = blocks.map(() => []);
  for (const [index, run] of runs.entries()) {
    if (run.hidden || run.source === 'value' || run.source === 'placeholder') continue;
    // What is full already is so all the way up.
    for (let at = run.block; at >= 0 && inside[at]!.length <= mostRuns; at = blocks[at]!.parent)
      inside[at]!.push(index);
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
    const isFrame = frameClass.test(name) && !talkClass.test(name) && row.runs.length <= mostRuns;
    if (isFrame && !row.runs.some((at) => hasTime(reading.runs[at]!.text))) return [];
    const inner = kids[block]!.map((kid) => ({ block: kid, runs: inside[kid]! }));
    const isGroup =
      depth < 3 &&
      areAlike(
        reading,
        inner.filter((one) => isMessage(reading, one)),
      );
    return isGroup ? flatten(reading, kids[block]!, { kids, inside, depth: depth + 1 }) : [row];
  });
}

/** Whether rows stand on two sides, or name both parties. */
function areTwo(reading: PageReading, rows: readonly Row[]): boolean {
  if (sidesTaken(reading, rows)) return true;
  const parties = new Set(rows.map((row) => partyOf(textsOf(reading, row)[0]?.text ?? '')));
  return parties.has('me') && parties.has('them');
}

/** Whether several rows are called the same: the author and the body of one comment are not. */
function areAlike({ blocks }: PageReading, rows: readonly Row[]): boolean {
  const names = rows.map(
    ({ block }) => `${blocks[block]!.tag} ${(blocks[block]!.class ?? '').split(' ')[0]}`,
  );
  return names.length > new Set(names).size;
}

function hasTime(text: string): boolean {
  return whenIn(text) !== null || headIn(text) !== null;
}

/** Which rows look like what somebody said. */
function messagesAmong(reading: PageReading, rows: readonly Row[]): boolean[] {
  const sides = sidesTaken(reading, rows);
  const named = rows.map((row) => saidByParty(reading, row));
  // 卖家 beside a name is a fact; somebody's words are longer, or sentences.
  const isTalk = named.some((words) => words !== null && (words.length > 12 || /[，。？！?!…]/.test(words)));
  return rows.map(
    (row, at) =>
      isMessage(reading, row) ||
      (hasWords(reading, row) && /left|right/.test(sides?.[at] ?? '')) ||
      (isTalk && named[at] !== null),
  );
}

/** The words of a row; what its buttons say is none of them. */
function textsOf({ blocks, runs }: PageReading, { runs: own }: Row): Run[] {
  if (own.length > mostRuns) return [];
  return own
    .map((at) => runs[at]!)
    .filter(
      ({ source, text, block }) => source === 'text' && text.trim() !== '' && blocks[block]!.tag !== 'button',
    );
}

function hasWords(reading: PageReading, row: Row): boolean {
  return textsOf(reading, row).some(({ text }) => whenIn(text) === null);
}

/** Words, and beside them a time or a name the page gives messages. */
function isMessage(reading: PageReading, row: Row): boolean {
  const { blocks } = reading;
  const texts = textsOf(reading, row);
  if (texts.length === 0 || texts.length > 60 || isInline(blocks[row.block]!)) return false;
  const words = texts.filter(({ text }) => whenIn(text) === null);
  // 创建时间 with its time is a fact of the page.
  if (words.every(({ text }) => isLabel(text))) return false;
  const isCalledSo = texts.some((run) =>
    classesUp(blocks, run.block, row.block).some((one) => talkClass.test(one)),
  );
  return (
    isCalledSo || row.runs.some((at) => hasTime(reading.runs[at]!.text)) || lineIn(joined(words)) !== null
  );
}

/** The classes of a block and those around it, up to a row's. */
function classesUp(blocks: PageReading['blocks'], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at >= to; at = blocks[at]!.parent) found.push(blocks[at]!.class ?? '');
  return found;
}

/** What a row says behind "买家" or "小二-0417" that stands first in it; null where nobody is named. */
function saidByParty(reading: PageReading, row: Row): string | null {
  // 卖家 in a table of facts has the seller's name beside it.
  if (/^(table|tbody|tr|dl)$/.test(reading.blocks[row.block]!.tag)) return null;
  const [name, ...said] = textsOf(reading, row);
  if (!name || said.length === 0 || name.text.trim().length > 16) return null;
  const party = partyOf(name.text);
  return party === 'me' || party === 'them'
    ? joined(said.filter(({ text }) => whenIn(text) === null)).trim() || null
    : null;
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The sides of rows that lie below one another and use both; null where they do not. */
function sidesTaken(reading: PageReading, rows: readonly Row[], least = 3): TranscriptRow['side'][] | null {
  // A button for older messages stands where it likes.
  const boxes = rows.map((row) => (isButton(reading, row) ? null : boxOf(reading, row)));
  const sides = placed(boxes);
  const count = (side: TranscriptRow['side']) => sides.filter((one) => one === side).length;
  if (count('left') === 0 || count('right') === 0 || count('left') + count('right') < least) return null;
  // What both say stands in elements of one kind.
  const tagsOn = (side: TranscriptRow['side']) =>
    new Set(rows.flatMap(({ block }, at) => (sides[at] === side ? [reading.blocks[block]!.tag] : [])));
  if (![...tagsOn('right')].some((tag) => tagsOn('left').has(tag)) || !areFlush(boxes, sides)) return null;
  const sided = boxes.filter((box, at): box is Box => box !== null && /left|right/.test(sides[at]!));
  const isBelow = sided.every((box, at) => at === 0 || box[1] >= sided[at - 1]![1] + sided[at - 1]![3] - 4);
  return isBelow ? sides : null;
}

function isButton(reading: PageReading, row: Row): boolean {
  const texts = textsOf(reading, row);
  return texts.length === 1 && standsForOlder(texts[0]!.text);
}

/** Whether what stands to the right ends at one edge: what is only set in does not. */
function areFlush(boxes: readonly (Box | null)[], sides: readonly TranscriptRow['side'][]): boolean {
  const rights = boxes.filter((box, at): box is Box => box !== null && sides[at] === 'right');
  const edge = Math.max(...rights.map(([left, , width]) => left + width));
  const flush = rights.filter(([left, , width]) => edge - left - width <= 40).length;
  const [left, , width] = boundsOf(boxes.filter((box) => box !== null))!;
  // Replies that are set in begin at one place.
  const starts = new Set(rights.map((box) => Math.round(box[0] / 8)));
  const isSetIn = rights.length >= 2 && starts.size === 1;
  return !isSetIn && flush >= rights.length * 0.7 && rights.some((box) => box[0] - left > width * 0.2);
}

/** The sides the rows stand on: by their edges where both are used, else by the names the page gives them. */
export function sidesOf(reading: PageReading, rows: readonly Row[]): TranscriptRow['side'][] {
  const taken = sidesTaken(reading, rows, 2);
  const told = rows.map((row, at) => taken?.[at] || (sideByName(reading, row) ?? ''));
  return told.includes('left') ? told : withOthers(reading, rows, told);
}

/** Where only one's own rows have a name that says so, others that are called the same without it are the other's. */
function withOthers(
  { blocks }: PageReading,
  rows: readonly Row[],
  sides: TranscriptRow['side'][],
): TranscriptRow['side'][] {
  const nameOf = ({ block }: Row) => (blocks[block]!.class ?? '').split(' ')[0]!;
  const mine = new Set(rows.filter((_, at) => sides[at] === 'right').map(nameOf));
  return sides.map((side, at) =>
    side === '' && nameOf(rows[at]!) !== '' && mine.has(nameOf(rows[at]!)) ? 'left' : side,
  );
}

function placed(boxes: readonly (Box | null)[]): TranscriptRow['side'][] {
  const [left, , width] = boundsOf(boxes.filter((box) => box !== null)) ?? [0, 0, 0, 0];
  return boxes.map((box) => {
    if (!box) return '';
    const [before, after] = [box[0] - left, left + width - box[0] - box[2]];
    if (Math.abs(before - after) > Math.max(12, width * 0.06)) return before < after ? 'left' : 'right';
    return box[2] > width * 0.85 ? '' : 'center';
  });
}

function boxOf(reading: PageReading, row: Row): Box | null {
  return boundsOf(textsOf(reading, row).flatMap(({ box }) => (box ? [box] : [])));
}

function sideByName({ blocks }: PageReading, { block }: Row): 'left' | 'right' | null {
  const names = blocks[block]!.class ?? '';
  // customer-service is no customer, and to-user is written to him.
  if (/service|support|agent|staff|kefu|admin/i.test(names)) return 'left';
  if (/(^|[\s_-])(to|from)[_-]?(user|customer|buyer|client|guest)/i.test(names)) return null;
  if (mineClass.test(names)) return theirsClass.test(names) ? null : 'right';
  return theirsClass.test(names) ? 'left' : null;
}

type List = { rows: readonly Row[]; messages: readonly boolean[] };

/** Lines of the page itself, by the names pages give them. */
export const systemClass = /(^|[\s_-])(sys(tem)?|tips?|notice|event)([\s_-]|$)/i;

/**
 * The part of a list that is the talk: from its first message to its last, with the days and the lines of the page right
 * above and below. Where most messages share a class, those that do are meant.
 */
function stream(reading: PageReading, { rows, messages }: List): Row[] {
  if (rows.length === 0) return [];
  const nameOf = ({ block }: Row) => (reading.blocks[block]!.class ?? '').split(' ')[0]!;
  const counts = new Map<string, number>();
  for (const [at, row] of rows.entries())
    if (messages[at] && nameOf(row) !== '') counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  const sides = sidesTaken(reading, rows);
  // Of two that talk both are called so; whom else one could talk to stands on one side.
  const standsOn = (name: string, side: TranscriptRow['side']) =>
    sides !== null && rows.some((row, at) => nameOf(row) === name && sides[at] === side);
  const areBoth = (name: string) => Number(standsOn(name, 'left') && standsOn(name, 'right'));
  const [name, most] = [...counts].sort(
    ([one, a], [other, b]) => areBoth(other) - areBoth(one) || b - a,
  )[0] ?? ['', 0];
  const isOf = (row: Row, at: number) => (most < 3 ? messages[at]! : nameOf(row) === name);
  let [first, last] = [rows.findIndex(isOf), rows.findLastIndex(isOf)];
  const { parent } = reading.blocks[rows[first]!.block]!;
  const isPages = (at: number) =>
    (reading.blocks[rows[at]!.block]!.parent === parent &&
      systemClass.test(reading.blocks[rows[at]!.block]!.class ?? '')) ||
    textsOf(reading, rows[at]!).every(({ text }) => whenIn(text) !== null || standsForOlder(text)) ||
    sides?.[at] === 'center';
  const isBody = (at: number) => isHead(reading, rows[at - 1]!) && canFollow(reading, rows[at]!);
  // Of another class, but somebody's words in the same list.
  const isSaid = (at: number) =>
    reading.blocks[rows[at]!.block]!.parent === parent && isMessage(reading, rows[at]!);
  while (first > 0 && (isPages(first - 1) || isSaid(first - 1))) first -= 1;
  while (last < rows.length - 1 && (isPages(last + 1) || isSaid(last + 1) || isBody(last + 1))) last += 1;
  return rows.slice(first, last + 1);
}

/** Longer words over a message are not only who wrote it. */
export const longestName = 24;

/** A name with its time, and what is said in the rows below it, side by side in the page: one row. */
function withBodies(reading: PageReading, rows: readonly Row[]): Row[] {
  // A bubble is a message, however short.
  if (sidesTaken(reading, rows)) return [...rows];
  const heads = rows.map((row) => isHead(reading, row));
  const isBody = (at: number) => at < rows.length && !heads[at] && canFollow(reading, rows[at]!);
  const led = heads.filter((isOne, at) => isOne && isBody(at + 1)).length;
  if (led === 0 || led < heads.filter(Boolean).length * 0.6) return [...rows];
  const found: Row[] = [];
  const firstHead = heads.indexOf(true);
  for (const [at, row] of rows.entries()) {
    const before = found.at(-1);
    if (before && isBody(at) && at > firstHead)
      found[found.length - 1] = { block: before.block, runs: [...before.runs, ...row.runs] };
    else found.push(row);
  }
  return found;
}

/** Words that have neither a time nor a name of their own, and are none of the page's. */
function canFollow(reading: PageReading, row: Row): boolean {
  return (
    hasWords(reading, row) &&
    !isHead(reading, row) &&
    !systemClass.test(reading.blocks[row.block]!.class ?? '') &&
    !textsOf(reading, row).some(({ text }) => hasTime(text)) &&
    saidByParty(reading, row) === null
  );
}

/** What somebody is, beside his name. */
export const role =
  /^(楼主|作者|官方|客服|店主|卖家|买家|卖方|买方|客户|用户|管理员|版主|员工|工程师|平台)?(客服|支持|人员|专员|工程师)?$|^(staff|admin|support|agent|owner|client|operator)$/i;

/** Who wrote what follows, and when, and nothing else. */
function isHead(reading: PageReading, row: Row): boolean {
  const texts = textsOf(reading, row);
  const words = texts.filter(({ text }) => whenIn(text) === null).map(({ text }) => text.trim());
  const [name = '', ...others] = words;
  if (name === '' || name.length > longestName * 2 || /[，。？！?!；;]/.test(name)) return false;
  if (others.some((other) => !role.test(other) && headIn(other) === null)) return false;
  // What stands behind the time is said.
  const isLast = others.length > 0 || texts.at(-1)!.text.trim() !== name || texts.length === 1;
  if (words.some((one) => headIn(one) !== null)) return true;
  return isLast && name.length <= longestName && texts.some(({ text }) => whenIn(text) !== null);
}
