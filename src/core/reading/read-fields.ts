import { type Field, type FieldName, type Fields, fieldNames } from './fields';
import { isNavigation } from './kind';
import type { PageReading, Run } from './page-reading';
import { parsers } from './values';
import { labels } from './vocabulary';

/** Names the rules of this folder; the result of reading an old capture again can differ from version to version. */
export const rulesVersion = 1;

type LabelName = keyof typeof labels;
type Labelled = { name: LabelName; label: string; rest: string; rank: number };

/**
 * The fields of a page, and on list pages those of each order. Works by labels: what stands behind the colon, in the
 * next cell or run, or in the column below. Nothing is returned that is not in the reading.
 */
export function readFields(reading: PageReading): { fields: Fields; items: Fields[] } {
  const items = readListItems(reading);
  if (items.length > 1) return { fields: withPlatform({}, reading), items };
  const found = new Map<FieldName, Field[]>();
  const add = (name: FieldName, field: Field) => found.set(name, [...(found.get(name) ?? []), field]);
  for (const [index, run] of reading.runs.entries()) {
    if (isAside(run) || isNavigation(reading, run)) continue;
    for (const labelled of labelsOf(run.text)) {
      const field = valueBeside(reading, index, labelled);
      if (field) add(labelled.name, field);
    }
  }
  addWeakOrderIds(reading, found);
  addBadges(reading, found);
  const fields: Fields = {};
  for (const name of fieldNames) {
    const ranked = rank(found.get(name) ?? []);
    if (ranked[0]) fields[name] = { ...ranked[0], others: ranked.slice(1, 5) };
  }
  return { fields: withPlatform(fields, reading), items: items.length === 1 && !fields.orderId ? items : [] };
}

/** The field a text labels, if it starts with one of the label words and a colon, or is nothing else. */
function labelsOf(text: string): Labelled[] {
  const split = /^\s*([^:：]{1,14}?)\s*[:：]\s*(.*)$/s.exec(text);
  const word = (split ? split[1]! : text).replace(/[\s【】[\]]/g, '');
  if (word.length > 12) return [];
  const rest = split ? split[2]! : '';
  for (const name of Object.keys(labels) as LabelName[]) {
    const rank = labels[name].indexOf(word);
    if (rank >= 0) return [{ name, label: word, rest, rank }];
  }
  return [];
}

/** Attributes that describe a picture or a hint are not what the page says of the order. */
function isAside(run: Run): boolean {
  return run.source !== 'text' && run.source !== 'value';
}

/** How many runs further a value may stand behind its label. */
const reach = 3;

function valueBeside(
  reading: PageReading,
  index: number,
  { name, label, rest, rank }: Labelled,
): Field | null {
  const parse = parsers[name];
  const sure = 1 - rank * 0.03;
  if (rest.trim()) {
    const parsed = parse(rest);
    return parsed && { ...parsed, confidence: parsed.confidence * sure, label, run: index };
  }
  let joined = '';
  for (let ahead = 1; ahead <= reach; ahead++) {
    const run = reading.runs[index + ahead];
    if (!run || labelsOf(run.text).length > 0) return null;
    if (isAside(run)) continue;
    // Money is often split over runs: "¥" "98" ".50".
    joined += run.text;
    const parsed = parse(run.text) ?? (joined.length <= 20 ? parse(joined) : null);
    if (parsed && name === 'amountFen' && run.struck) return null;
    if (parsed) {
      const completed = name.endsWith('Fen') ? completeMoney(reading, index + ahead, parsed, parse) : parsed;
      const confidence = completed.confidence * sure * (ahead === 1 ? 1 : 0.9) * (run.hidden ? 0.9 : 1);
      return { ...completed, confidence, label, run: index + ahead };
    }
  }
  return null;
}

/** Reads on when the next run only continues the number (".50"). */
function completeMoney(
  reading: PageReading,
  at: number,
  parsed: { value: string | number; raw: string; confidence: number },
  parse: (typeof parsers)['amountFen'],
) {
  const next = reading.runs[at + 1];
  if (!next || !/^\.\d{1,2}\s*元?$/.test(next.text)) return parsed;
  return parse(parsed.raw + next.text) ?? parsed;
}

function rank(candidates: Field[]): Field[] {
  const byValue = new Map<string | number, Field>();
  for (const field of candidates) {
    const same = byValue.get(field.value);
    // A value that stands there twice is the likelier one.
    const confidence = same
      ? Math.min(0.99, Math.max(same.confidence, field.confidence) + 0.02)
      : field.confidence;
    byValue.set(field.value, { ...(same && same.confidence >= field.confidence ? same : field), confidence });
  }
  const ranked = [...byValue.values()].sort((a, b) => b.confidence - a.confidence);
  const [best, second] = ranked;
  // Two different values of nearly the same standing: the user has to look.
  if (best && second && best.confidence - second.confidence < 0.03)
    best.confidence = Math.min(best.confidence, 0.75);
  return ranked;
}

function addWeakOrderIds(reading: PageReading, found: Map<FieldName, Field[]>): void {
  const strong = found.get('orderId') ?? [];
  for (const { where, before, text } of reading.candidates) {
    const confirmed = strong.find((field) => field.value === text);
    if (confirmed) confirmed.confidence = Math.min(0.99, confirmed.confidence + 0.03);
    else if (
      /(order|trade|dingdan|订单)[\w]{0,12}["'\s]*[:=/?]+["'\s]*$/i.test(before) &&
      strong.length === 0
    ) {
      const field = { value: text, raw: text, confidence: 0.5, label: where, run: -1 };
      found.set('orderId', [...(found.get('orderId') ?? []), field]);
    }
  }
}

/** A status often stands alone, as a badge: a short word that is nothing but a status. */
function addBadges(reading: PageReading, found: Map<FieldName, Field[]>): void {
  if (found.has('status')) return;
  for (const [index, run] of reading.runs.entries()) {
    if (run.hidden || run.source !== 'text' || run.text.length > 8 || isNavigation(reading, run)) continue;
    const parsed = parsers.status(run.text);
    if (!parsed || parsed.confidence < 0.9) continue;
    const field = { ...parsed, confidence: 0.78, label: '', run: index };
    found.set('status', [...(found.get('status') ?? []), field]);
  }
}

/** The shop's name: the tail of the title, "页名 - 站名". */
function withPlatform(fields: Fields, reading: PageReading): Fields {
  const parts = reading.title.split(/\s+[-–—|_]\s+|[|｜]/).map((part) => part.trim());
  const tail = parts.length > 1 ? parts.at(-1)! : '';
  if (tail.length < 2 || tail.length > 30) return fields;
  return {
    ...fields,
    platformName: { value: tail, raw: tail, confidence: 0.85, label: 'title', run: -1, others: [] },
  };
}

/** Rows of a table with a header row: one set of fields per row that has an order number. */
function readListItems(reading: PageReading): Fields[] {
  const cells = new Map<number, { row: number; table: number; runs: { run: Run; index: number }[] }>();
  for (const [index, run] of reading.runs.entries()) {
    const cell = enclosing(reading, run.block, /^(td|th)$/);
    const row = cell >= 0 ? enclosing(reading, reading.blocks[cell]!.parent, /^tr$/) : -1;
    const table = row >= 0 ? enclosing(reading, reading.blocks[row]!.parent, /^table$/) : -1;
    if (table < 0) continue;
    const known = cells.get(cell) ?? { row, table, runs: [] };
    known.runs.push({ run, index });
    cells.set(cell, known);
  }
  const rows = new Map<number, { table: number; cells: { run: Run; index: number }[][] }>();
  for (const { row, table, runs } of cells.values()) {
    const known = rows.get(row) ?? { table, cells: [] };
    known.cells.push(runs);
    rows.set(row, known);
  }
  const headers = new Map<number, (LabelName | null)[]>();
  const items: Fields[] = [];
  for (const { table, cells: row } of rows.values()) {
    const header = headers.get(table);
    if (!header) {
      const names = row.map((runs) => labelsOf(runs.map(({ run }) => run.text).join(''))[0]?.name ?? null);
      if (names.filter(Boolean).length >= 2 && row.every((runs) => runs.length <= 2))
        headers.set(table, names);
      continue;
    }
    const fields: Fields = {};
    for (const [column, runs] of row.entries()) {
      const name = header[column];
      const text = runs.map(({ run }) => run.text).join(' ');
      const parsed = name ? parsers[name](text) : null;
      if (name && parsed) {
        fields[name] = {
          ...parsed,
          confidence: parsed.confidence * 0.95,
          label: name,
          run: runs[0]!.index,
          others: [],
        };
      }
    }
    if (fields.orderId) items.push(fields);
  }
  return items;
}

function enclosing(reading: PageReading, from: number, tag: RegExp): number {
  for (let at = from; at >= 0; at = reading.blocks[at]!.parent) {
    if (tag.test(reading.blocks[at]!.tag)) return at;
  }
  return -1;
}
