import type { PageKind } from '../evidence/record';
import { tellsOfAccount } from './account-logs';
import { billItems } from './bills';
import { nameByKind } from './by-kind/name-by-kind';
import { type Candidate, type Scope, scopeOf } from './candidates';
import { contactCandidates, icpCandidate } from './contacts';
import { withCurrency } from './currency';
import { decide } from './decide';
import type { Fields } from './fields';
import { candidatesOf, isNumber } from './gather';
import { kindOf } from './kind';
import { isMessage } from './kind-trade-story';
import { likelyMeaningsOf } from './label-words';
import { labelledCandidates } from './labelled';
import { endOf } from './lists';
import { moneyIn } from './money';
import { type Page, pageOf } from './page';
import type { PageReading } from './page-reading';
import { readItems } from './read-items';
import { platformCandidate } from './site';
import { statusOf } from './status-words';
import { parsers } from './values';

/** Names the rules of this folder; the result of reading an old capture again can differ from version to version. */
export const rulesVersion = 11;

/**
 * The fields of a page, and on list pages those of each order. Nothing is returned that is not in the reading.
 *
 * How a page is read that nobody has seen before, from runs to values:
 *
 * 1. `page-view`: runs become **pieces**, what the eye takes as one line: "¥" "259" ".00" is one piece.
 * 2. `pairs`: pieces become **pairs** of label and value: "订单号：123" in one line, the next cell, dt and dd, the
 *    column under a heading, the control a label is for, what stands beside or under it. `label-words` knows what a
 *    label announces, and which ones announce something that only looks like a field (单价, 优惠, 余额).
 * 3. `kind`: words of title, headings, buttons and hints, the labels found, and the shape of the page say its **kind**.
 * 4. **Candidates** (a field, a value, how sure; `gather`): from pairs (`labelled`), from sentences (`sentences`), from what
 *    stands without a label (`unlabelled`), card secrets (`secrets`), the site itself (`site`). `values` reads the forms.
 *    How sure = how telling the label × how the two belong together × how much the words look like such a value × where
 *    it stands (hidden, at the edge of the page, behind a dialog).
 * 5. `by-kind`: the kind settles what a label means here and what a page of this kind can say at all. `decide`: equal values
 *    strengthen each other, one place serves one field, two rivals leave it to the user (below `doubtBelow`).
 * 6. `read-items`: several order numbers, each in a block of its own (`lists`), are a list: steps 4 and 5 run on each block.
 */
export function readFields(reading: PageReading): { fields: Fields; items: Fields[] } {
  const page = pageOf(reading);
  const { kind, rival } = kindOf(page);
  const platform = platformCandidate(page);
  const site = [...(platform ? [platform] : []), ...contactCandidates(page), ...withIcp(page)];
  const name = String(platform?.value ?? '');
  // "订单已退款！" and nothing else is no order's page, and says what became of one.
  const whole = scopeOf(page, kind === 'other' && isMessage(page) && saysOrder(page) ? 'order' : kind);
  const orders = /^(order|ticket)$/.test(kind) ? readItems(page, whole, name) : [];
  const items = orders.length < 2 && /^(order|receipt)$/.test(kind) ? billItems(page) : orders;
  if (items.length > 1) return { fields: decide(site), items };
  const asked = kind === 'order' && isOfAccount(page, whole) ? scopeOf(page, 'other') : whole;
  const found = [...candidatesOf(asked, { platform: name, isItem: false }), ...cardInTalk(page, whole, name)];
  if (rival) found.push(...askedOf(rival, { page, found, platform: name }));
  return {
    fields: withoutSeller(withCurrency(decide([...found, ...nameByKind(site, kind)]), page.view)),
    items: [],
  };
}

/** What went in and out of an account is no order's, where neither goods nor a number of one are said. */
function isOfAccount(page: Page, whole: Scope): boolean {
  if (!tellsOfAccount(page)) return false;
  const { found } = labelledCandidates(whole);
  return !found.some(
    (one) =>
      (isNumber(one) && one.confidence >= 0.6) || (one.name === 'productName' && one.confidence >= 0.85),
  );
}

function saysOrder({ view }: Page): boolean {
  return view.pieces.some(
    ({ isHidden, isHeading, isBold, text }) =>
      !isHidden &&
      (isHeading || isBold) &&
      /订单|交易/.test(text) &&
      /^(closed|refunded|paid|delivered|failed)$/.test(statusOf(text) ?? ''),
  );
}

function withIcp(page: Page): Candidate[] {
  const icp = icpCandidate(page);
  return icp ? [icp] : [];
}

/** Where a page may be of another kind as well: the numbers and times its labels give then, of those not said yet. */
function askedOf(
  kind: PageKind,
  { page, found, platform }: { page: Page; found: readonly Candidate[]; platform: string },
): Candidate[] {
  const known = new Set(found.map((one) => one.name));
  return candidatesOf(scopeOf(page, kind), { platform, isItem: false })
    .filter(
      (one) =>
        /(Id|No|Time)$/.test(one.name) &&
        !/^[#＃]?$/.test(one.label) &&
        !known.has(one.name) &&
        one.confidence >= 0.6,
    )
    .map((one) => ({ ...one, confidence: one.confidence * 0.9 }));
}

/** What an order's card in a talk says of it: its number in a small box that holds a sum, too. */
function cardInTalk(page: Page, whole: Scope, platform: string): Candidate[] {
  if (whole.kind !== 'chat') return [];
  const numbers = whole.pairs.filter(
    ({ label, piece, from, to }) =>
      !piece.isHidden &&
      likelyMeaningsOf(label)[0]?.name === 'orderId' &&
      parsers.orderId(piece.text.slice(from, to)) !== null,
  );
  // Beside the talk others may be listed, whose orders are named as well: the card says most.
  const cards = numbers.slice(0, 6).map(({ piece }) => cardAround(page, whole, { piece, platform }));
  const namesIn = (card: readonly Candidate[]) => new Set(card.map(({ name }) => name)).size;
  const [card] = [...cards].sort((one, other) => namesIn(other) - namesIn(one));
  return (card ?? []).flatMap((one) => {
    if (one.name !== 'orderId') return [one];
    return numbers.length > 1 ? [{ ...one, confidence: 0.98 }] : [];
  });
}

function cardAround(
  page: Page,
  { pieces, pairs }: Scope,
  { piece: number, platform }: { piece: Scope['pieces'][number]; platform: string },
): Candidate[] {
  const { blocks, runs } = page.reading;
  let block = runs[number.parts[0]!.run]!.block;
  for (let up = 0; up < 4 && block > 0; up++, block = blocks[block]!.parent) {
    const before = endOf(blocks, block);
    const here = pieces.filter(
      ({ parts }) => runs[parts[0]!.run]!.block >= block && runs[parts[0]!.run]!.block < before,
    );
    const labels = pairs.filter(
      ({ piece, label }) =>
        here.includes(piece) &&
        !/^(agentId|contact|buyer|unwanted)$/.test(likelyMeaningsOf(label)[0]?.name ?? 'buyer'),
    ).length;
    if (here.length > (labels >= 4 ? 16 : 9)) return [];
    if (here.length < 3 || !here.some((piece) => moneyIn(piece.text).some((one) => one.isSigned))) continue;
    const said = candidatesOf(scopeOf(page, 'order', { block, before }), { platform, isItem: true });
    // A heading in it says what the card is, not what was bought.
    return said.filter(
      ({ name, piece }) =>
        /^(orderId|productName|quantity|amountFen|status|orderTime)$/.test(name) &&
        !(name === 'productName' && piece?.isHeading),
    );
  }
  return [];
}

/** "某商品（某店）": who sells it, in brackets behind the name, is none of it. */
function withoutSeller(fields: Fields): Fields {
  const { productName, merchant } = fields;
  const end = merchant && new RegExp(`\\s?[（(]${escaped(String(merchant.value))}[)）]$`);
  const value = end && productName && String(productName.value).replace(end, '');
  if (!value || !productName || value === productName.value) return fields;
  return { ...fields, productName: { ...productName, value, raw: value } };
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
