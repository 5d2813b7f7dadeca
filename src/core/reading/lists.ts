import type { Candidate, PagePart } from './candidates';
import type { Page } from './page';

/** One order of a list: its number, and the part of the page it fills. */
export type Item = { orderId: string } & PagePart;

type Boxed = { orderId: string; block: number; before: number };

/**
 * The orders of a page that lists several: for each order number the largest block that holds no other one, and what
 * follows it up to the next such block. All stand side by side under one parent.
 */
export function itemsOf(page: Page, numbers: readonly Candidate[]): Boxed[] {
  const { blocks, runs } = page.reading;
  const values = new Map<number, Set<string>>();
  const shown = numbers.filter((one) => one.piece && one.run >= 0);
  for (const { value, run } of shown) {
    for (let at = runs[run]!.block; at >= 0; at = blocks[at]!.parent) {
      const known = values.get(at) ?? new Set();
      values.set(at, known.add(String(value)));
    }
  }
  const items = new Map<string, Boxed & { isHidden: boolean }>();
  for (const { value, run, piece } of shown) {
    let block = runs[run]!.block;
    if (values.get(block)!.size > 1) continue;
    while (blocks[block]!.parent >= 0 && values.get(blocks[block]!.parent)!.size === 1)
      block = blocks[block]!.parent;
    const known = items.get(String(value));
    if (known && !known.isHidden) continue;
    items.set(String(value), {
      orderId: String(value),
      block,
      before: blocks.length,
      isHidden: piece!.isHidden,
    });
  }
  const isShown = [...items.values()].some((item) => !item.isHidden);
  const found = [...items.values()]
    .filter((item) => !item.isHidden || !isShown)
    .sort((a, b) => a.block - b.block);
  const parents = new Map<number, Boxed[]>();
  for (const item of found) {
    const parent = blocks[item.block]!.parent;
    parents.set(parent, [...(parents.get(parent) ?? []), item]);
  }
  const alike = [...parents].filter(([parent, same]) => parent >= 0 && same.length >= 2);
  for (const [parent, same] of alike) bound(page, parent, same);
  return alike.flatMap(([, same]) => same);
}

/** An order reaches to the next one: a row of its number may be followed by a row of its goods. */
function bound({ reading: { blocks } }: Page, parent: number, items: Boxed[]): void {
  const rows = blocks.flatMap((block, index) => (block.parent === parent ? [index] : []));
  const steps = items.slice(1).map((item, i) => rows.indexOf(item.block) - rows.indexOf(items[i]!.block));
  const step = Math.max(1, Math.min(...steps));
  const places = items.map((item) => rows.indexOf(item.block));
  const lead = leadOf(blocks, rows, { places, step });
  for (const [i, item] of items.entries()) {
    item.block = rows[places[i]! - lead]!;
    item.before = rows[places[i]! - lead + step] ?? endOf(blocks, parent);
  }
}

/** No order is told in more rows. */
const mostRows = 12;

/** How many rows of an order stand before the one of its number: rows of one kind stand in one place of every order. */
function leadOf(
  blocks: Page['reading']['blocks'],
  rows: readonly number[],
  { places, step }: { places: readonly number[]; step: number },
): number {
  if (step > mostRows) return 0;
  const kinds = rows.map((row) => `${blocks[row]!.tag} ${blocks[row]!.class ?? ''}`);
  const [first = 0, ...others] = places;
  const isPlain = new Set(kinds.slice(first, others.at(-1))).size === 1;
  const alike = (lead: number) => {
    const own = Array.from({ length: step }, (_, at) => at - lead);
    const same = own.flatMap((at) =>
      others.filter((place) => kinds[place + at] === (kinds[first + at] ?? '')),
    );
    const isRuled = others.every((place) => /^hr /.test(kinds[place - lead - 1] ?? ''));
    return same.length + (isRuled ? rows.length : 0);
  };
  // Where all rows are of one kind, only a parent that holds nothing else tells.
  const leads = Array.from({ length: Math.min(step, first + 1) }, (_, lead) => lead).filter(
    (lead) => !isPlain || lead === 0 || (lead === first && rows.length === step * places.length),
  );
  return leads.reduce((best, lead) => (alike(lead) > alike(best) ? lead : best), 0);
}

/** The first block after all that a block holds. */
export function endOf(blocks: Page['reading']['blocks'], block: number): number {
  let at = block + 1;
  while (at < blocks.length && blocks[at]!.parent >= block) at++;
  return at;
}
