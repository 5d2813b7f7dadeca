import type { PageReading, Run } from './page-reading';

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** The visible words of a page as lines: what stands in one paragraph in one line, table cells with a tab between. */
export function pageText(reading: PageReading): string {
  let text = '';
  let last: { line: number; cell: number; run: Run | null } = { line: -1, cell: -1, run: null };
  for (const run of reading.runs) {
    if (run.hidden || !['text', 'value'].includes(run.source) || !run.text.trim()) continue;
    const cell = blockOf(reading, run.block, (tag) => !inline.has(tag));
    const row = blockOf(reading, cell, (tag) => tag === 'tr');
    const line = row >= 0 ? row : cell;
    if (text !== '')
      text += line !== last.line ? '\n' : cell !== last.cell ? '\t' : isApart(last.run, run) ? ' ' : '';
    text += run.text.replace(/\s+/g, ' ');
    last = { line, cell, run };
  }
  return text;
}

function blockOf(reading: PageReading, from: number, fits: (tag: string) => boolean): number {
  for (let at = from; at >= 0; at = reading.blocks[at]!.parent) {
    if (fits(reading.blocks[at]!.tag)) return at;
  }
  return -1;
}

/** Links and labels that stand apart on the page are no one word. */
function isApart(left: Run | null, right: Run): boolean {
  if (!left?.box || !right.box || left.block === right.block) return false;
  return right.box[0] > left.box[0] + left.box[2] + 3 || right.box[1] >= left.box[1] + left.box[3];
}
