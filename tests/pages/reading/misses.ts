import { readFileSync, writeFileSync } from 'node:fs';
import { entriesTable } from '../../support/entries-score';
import { type Read, readPages } from '../../support/reading-run';
import { judge, table, totals } from '../../support/reading-table';
import { type Part, startCorpus } from './server';

/**
 * Lists every miss on the open part: `npx tsx tests/pages/reading/misses.ts [word…]`. With words, only the misses whose
 * page or field holds one of them. Of the kept part there is nothing to see but the totals, with `--kept`.
 * With `--unseen` the part nobody has looked at stands in the open part's place: its totals only, unless `--look` says
 * that it is to be unseen no more.
 * `--save=FILE` keeps the readings of the open part, `--from=FILE` judges kept ones without a browser (after a change
 * of the rules only), `--totals` lists no misses, `--layouts=a,b` judges only these.
 */
async function main(args: string[]): Promise<void> {
  const isKeptToo = args.includes('--kept');
  const part: Part = args.includes('--unseen') ? 'unseen' : 'open';
  const isBare = args.includes('--totals') || (part === 'unseen' && !args.includes('--look'));
  const wanted = args.filter((one) => !one.startsWith('--'));
  const option = (name: string) => args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
  const from = option('from');
  const layouts = option('layouts')?.split(',');
  const all = from ? await readAgain(from, part) : await readInBrowser(isKeptToo ? [part, 'kept'] : [part]);
  const save = option('save');
  if (save) writeFileSync(save, JSON.stringify(all.filter(({ page }) => page.part === part).map(bare)));
  const judged = all.filter(({ page }) => !layouts || layouts.includes(page.layout)).map(judge);
  for (const { read, kind, score } of isBare ? [] : judged) {
    const { page } = read;
    if (page.part !== part) continue;
    const lines = score.misses.map(
      ({ field, given, truth }) => `${field}: ${given || '—'}  ≠  ${truth || '—'}`,
    );
    if (kind !== page.truth.kind) lines.unshift(`kind: ${kind}  ≠  ${page.truth.kind}`);
    const shown = lines.filter(
      (line) =>
        wanted.length === 0 || wanted.some((word) => `${page.id} ${line.split(':')[0]}`.includes(word)),
    );
    if (shown.length > 0) console.log(`${page.id}  ${page.path}\n  ${shown.join('\n  ')}`);
  }
  console.log(table(totals(judged, part), totals(judged, 'kept'), part));
  console.log(entriesTable(all));
}

async function readInBrowser(parts: readonly Part[]): Promise<Read[]> {
  const corpus = await startCorpus();
  const reads = await readPages(corpus.pages.filter(({ part }) => parts.includes(part)));
  await corpus.close();
  return reads;
}

type Bare = { id: string; url: string; reading: Read['reading'] };

function bare({ page, reading }: Read): Bare {
  return { id: page.id, url: page.url, reading };
}

/** Kept readings with the truths of today. */
async function readAgain(file: string, part: Part): Promise<Read[]> {
  const corpus = await startCorpus();
  await corpus.close();
  const pages = new Map(corpus.pages.filter((page) => page.part === part).map((page) => [page.id, page]));
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Bare[];
  return kept.flatMap(({ id, reading }) => {
    const page = pages.get(id);
    return page ? [{ page, reading, words: '' }] : [];
  });
}

await main(process.argv.slice(2));
