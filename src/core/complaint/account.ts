import type { EvidenceItem } from '../case/evidence-item';
import { showsOrder } from '../case/known';
import { showWhen, whenOf } from '../case/when';
import { kindWords } from '../words/names';
import { originWord } from '../words/origins';
import { basisDrafts, lateDrafts } from './bases';
import type { Angle } from './brief';
import { accountGap, disputeDraft, limitDrafts, promiseDrafts, statementDrafts } from './claims';
import { happenings } from './happenings';
import { placeWords, purchaseDrafts } from './purchase-words';
import { type Draft, type DraftParagraph, draft } from './sentence';
import { quoted } from './voice';

/** The account of a dispute in the order it happened: the purchase, what was promised, what then came. */
export function accountOf(angle: Angle): DraftParagraph[] {
  const { before, bought, after } = chronicle(angle);
  return [
    [...before, ...bought],
    [...promiseDrafts(angle), ...limitDrafts(angle)],
    [...after, ...(before.length + after.length === 0 ? disputeDraft(angle) : [])],
    ...statementDrafts(angle),
    accountGap(angle),
  ].filter((paragraph) => paragraph.length > 0);
}

/** What happened, parted by the purchase. Where nothing was bought, payments are told among the rest. */
export function chronicle(angle: Angle): { before: Draft[]; bought: Draft[]; after: Draft[] } {
  const told = purchaseDrafts(angle);
  const events = happenings(angle);
  const first = told.find((one) => one.kind === 'purchase');
  if (!first) return { before: siteDraft(angle), bought: [], after: inOrder([...told, ...events]) };
  const isBefore = (one: Draft) =>
    one.at !== undefined && first.at !== undefined && one.at < first.at.slice(0, one.at.length);
  return { before: events.filter(isBefore), bought: told, after: events.filter((one) => !isBefore(one)) };
}

function siteDraft(angle: Angle): Draft[] {
  const place = placeWords(angle).replace(/^在/, '');
  return [draft('party', `涉及的网站：${place.trim()}。`, 2, { facts: ['parties', 'case'] })];
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  const times = drafts.map((one) => one.at ?? '9');
  return drafts
    .map((one, i) => ({ one, i }))
    .sort((a, b) => (times[a.i]! < times[b.i]! ? -1 : Number(times[a.i]! > times[b.i]!)) || a.i - b.i)
    .map(({ one }) => one);
}

/** The account in one run of sentences, for a message. */
export function accountRun(angle: Angle): DraftParagraph {
  return accountOf(angle).flat();
}

/** What the demand leans on, as one paragraph. */
export function groundsParagraph(
  angle: Angle,
  uses: Parameters<typeof basisDrafts>[1],
  most = 4,
): DraftParagraph[] {
  // The rule of fifteen days is one for the authorities.
  const late = angle.channel.startsWith('12315') || angle.channel === 'cca' ? lateDrafts(angle) : [];
  const found = [...basisDrafts(angle, uses, most), ...late];
  return found.length > 0 ? [found] : [];
}

/** 证据：证 1 订单详情，证 2 支付凭证。 */
export function proofDrafts(angle: Angle, opening = '证据：', weight: 2 | 3 = 2): DraftParagraph[] {
  const titles = angle.evidence.map((item) => exhibitTitle(item, angle));
  const listed = angle.evidence.flatMap((item, i) => {
    const number = angle.numbers?.get(item.seq);
    const when = whenOf(item.at);
    const isTwice = titles.indexOf(titles[i]!) !== titles.lastIndexOf(titles[i]!);
    const title = isTwice && when ? `${titles[i]}（${showWhen(when)}）` : titles[i];
    return number === undefined ? [] : [`证 ${number} ${title}`];
  });
  if (listed.length === 0) return [];
  const text = `${opening}${listed.join('，')}。`;
  return [[draft('proof', text, weight, { facts: ['evidence'], short: `${opening}${rangesOf(angle)}。` })]];
}

/** 证 1至证 6, 证 8: the numbers alone. */
function rangesOf({ evidence, numbers }: Angle): string {
  const all = evidence.flatMap(({ seq }) => numbers?.get(seq) ?? []).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of all) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `证 ${from}` : `证 ${from}至证 ${to}`)).join('、');
}

/** What an exhibit is called. */
export function exhibitName(item: EvidenceItem): string {
  const { kind, origin } = item;
  if (kind === 'order' && !showsOrder(item)) return kindWords.other;
  if (kind !== 'import') return kindWords[kind];
  return origin === 'other' || origin === '' ? unnamed : originWord(origin);
}

/** What an exhibit is called in a text: where its kind says nothing, by its own title. */
export function exhibitTitle(item: EvidenceItem, { verbatim }: Pick<Angle, 'verbatim'>): string {
  const name = exhibitName(item);
  const isImport = item.kind === 'import' && name === unnamed;
  if (!isImport && name !== kindWords.other) return name;
  const title = isImport ? item.title.replace(/\.\w{2,5}$/, '') : item.title.split(/\s[-|–—_·]\s/)[0]!;
  const words = verbatim(title).slice(0, 30);
  if (words && words !== item.host) return `${name}${quoted(words)}`;
  return item.host ? `${item.host} 的${name}` : name;
}

const unnamed = '导入的材料';

/** One sentence as a paragraph of its own. */
export function line(...args: Parameters<typeof draft>): DraftParagraph {
  return [draft(...args)];
}
