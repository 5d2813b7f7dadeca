import { readFileSync } from 'node:fs';

/** The sentences of a labelled file: a line "# label" starts each group. */
export function labelled(name: string): { label: string; text: string }[] {
  let label = '';
  return linesOf(name).flatMap((line) => {
    if (!line.startsWith('# ')) return [{ label, text: line }];
    label = line.slice(2);
    return [];
  });
}

/** The lines of a file of sentences. */
export function linesOf(name: string): string[] {
  return readFileSync(`tests/knowledge/corpus/${name}.txt`, 'utf8').split('\n').filter(Boolean);
}

/** Precision and recall of each label as one number, and what was taken for what. */
export function judge(pairs: readonly { is: string; taken: string }[]) {
  const labels = [...new Set(pairs.map((one) => one.is))];
  const f1 = labels.map((label) => {
    const right = pairs.filter((one) => one.is === label && one.taken === label).length;
    const all =
      pairs.filter((one) => one.is === label).length + pairs.filter((one) => one.taken === label).length;
    return (2 * right) / all;
  });
  const table = Object.fromEntries(
    labels.map((label) => {
      const taken: { [other: string]: number } = {};
      for (const one of pairs.filter(({ is }) => is === label))
        taken[one.taken] = (taken[one.taken] ?? 0) + 1;
      return [label, taken];
    }),
  );
  return { macroF1: f1.reduce((sum, one) => sum + one, 0) / labels.length, table };
}

/** The sentences of a blind file. Those of a held half are counted, never shown. */
export function blind(name: string): { label: string; text: string }[] {
  return tabbed(`blind/${name}`);
}

/** Sentences written together with the rules. */
export function open(name: string): { label: string; text: string }[] {
  return tabbed(`open/${name}`);
}

/** A file of lines: label, tab, sentence. */
function tabbed(name: string): { label: string; text: string }[] {
  return readFileSync(`tests/sentences/${name}.txt`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ label: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }));
}

/** What was taken for what, one row for each label: right ones and, where they went instead, the others. */
export function confusion({ table }: Pick<ReturnType<typeof judge>, 'table'>): string {
  return Object.entries(table)
    .map(([is, taken]) => {
      const others = Object.entries(taken).filter(([label]) => label !== is);
      const wrong = others.sort((a, b) => b[1] - a[1]).map(([label, count]) => `${label} ${count}`);
      return `${is.padEnd(18)}${String(taken[is] ?? 0).padStart(4)}   ${wrong.join(', ')}`;
    })
    .join('\n');
}
