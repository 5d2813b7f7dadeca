import { doubtBelow } from '../reading/fields';
import type { WholeCase } from './case';
import { type EvidenceItem, fieldValue } from './evidence-item';

/** What pages of the platform's own site say of it, and the evidence that shows it. */
export type ReadOfSite = { name: 'icp' | 'contact'; value: string; seq: number };

/**
 * The pages that speak for the site in general. How the shop is reached stands with the goods and the rules: on an order it
 * may be the buyer's own number, in a talk that of anybody.
 */
const spoken = { icp: /^(?!chat$|ticket$|import$)/, contact: /^(product|rules)$/ };
const names = ['icp', 'contact'] as const;

/** What a site's own pages say where the user wrote nothing: its filing number and how it can be reached. */
export function readOfSite({ parties }: WholeCase, evidence: readonly EvidenceItem[]): ReadOfSite[] {
  const platform = parties.find((one) => one.role === 'platform');
  if (!platform?.site) return [];
  // The foot of a bill is that of the payment service.
  const pages = evidence.filter(({ host, isErased }) => !isErased && isOf(host, platform.site));
  return names.flatMap((name) => {
    if (platform[name] !== '') return [];
    const shows = (item: EvidenceItem) =>
      spoken[name].test(item.kind) &&
      fieldValue(item, name) &&
      (item.confirmed[name] !== undefined || (item.fields[name]?.confidence ?? 0) >= doubtBelow);
    const page = pages.find((item) => item.confirmed[name] && shows(item)) ?? pages.find(shows);
    return page ? [{ name, value: String(fieldValue(page, name)), seq: page.seq }] : [];
  });
}

/** The case with what its platform's pages say of it; what the user wrote stays. */
export function withSite(one: WholeCase, evidence: readonly EvidenceItem[]): WholeCase {
  const read = readOfSite(one, evidence);
  if (read.length === 0) return one;
  const said = Object.fromEntries(read.map(({ name, value }) => [name, value]));
  const seqs = [...new Set(read.map(({ seq }) => seq))];
  return {
    ...one,
    parties: one.parties.map((party) =>
      party.role === 'platform'
        ? { ...party, ...said, cites: [...party.cites, ...seqs.map((seq) => ({ seq }))] }
        : party,
    ),
  };
}

/** shop.example and www.shop.example are one site. */
function isOf(host: string, site: string): boolean {
  return host !== '' && (host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`));
}
