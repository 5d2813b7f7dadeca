import { readEntries } from '../../src/core/reading/entries';
import type { Part } from '../pages/reading/server';
import type { Read } from './reading-run';
import { rates, type Tally } from './reading-score';

/** A way to complain is found when its words are the truth's, blanks and brackets around them aside. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+|^[[【<(]|[\]】>)]$/g, '')
    .toLowerCase();

/** How often the ways to complain were right, given and stated, over the pages of one part. */
export function entriesTally(reads: readonly Read[], part: Part): Tally {
  const all: Tally = { right: 0, given: 0, stated: 0 };
  for (const { page, reading } of reads.filter((one) => one.page.part === part)) {
    const truths = page.truth.complaintEntries.map(plain);
    const given = readEntries(reading).map(({ text }) => plain(text));
    all.right += given.filter((text) => truths.includes(text)).length;
    all.given += given.length;
    all.stated += truths.length;
  }
  return all;
}

/** The ways to complain as lines for the print of a run. */
export function entriesTable(reads: readonly Read[]): string {
  return (['open', 'unseen', 'kept'] as const)
    .map((part) => {
      const tally = entriesTally(reads, part);
      const { precision, recall } = rates(tally);
      const counts = `${tally.right}/${tally.given}/${tally.stated}`;
      return `complaint entries, ${part}: P ${precision.toFixed(2)} R ${recall.toFixed(2)} ${counts}`;
    })
    .join('\n');
}

/** Every way to complain that was missed, or given where the page has none, on the open part. */
export function entriesMisses(reads: readonly Read[]): string[] {
  return reads
    .filter(({ page }) => page.part === 'open')
    .flatMap(({ page, reading }) => {
      const truths = page.truth.complaintEntries.map(plain);
      const given = readEntries(reading).map(({ text }) => plain(text));
      return [
        ...truths.filter((one) => !given.includes(one)).map((one) => `${page.id}: missed ${one}`),
        ...given.filter((one) => !truths.includes(one)).map((one) => `${page.id}: none ${one}`),
      ];
    });
}
