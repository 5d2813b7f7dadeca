import { meaningByGrammar } from './label-grammar';
import { type LabelTable, loose, type Meant, table } from './label-table';

const traditional: Record<string, string> = Object.fromEntries(
  [
    ...'訂订單单編编號号時时間间狀状態态數数實实際际總总額额應应貨货發发價价購购買买錢钱碼码兌兑換换帳账賬账帐账戶户賣卖家家聯联',
    ...'繫系線线電电話话郵邮關关確确認认處处理理退退還还運运優优惠惠費费餘余說说內内類类創创開开據据稱称產产務务請请給给',
    ...'無无效效過过為为於于從从與与個个張张級级後后經经辦办結结滿满減减標标題题網网鋪铺銀银禮礼領领點点儲储儿儿證证憑凭',
  ].reduce<[string, string][]>((pairs, char, at, all) => {
    if (at % 2 === 0) pairs.push([char, all[at + 1]!]);
    return pairs;
  }, []),
);

/** Words in one form: half width, simplified, without blanks, brackets and what only decorates. */
export function plainWords(text: string): string {
  if (text.length > 80) return inPlain(text);
  const before = plain.get(text);
  if (before !== undefined) return before;
  const words = inPlain(text);
  // A page cannot make the memory grow without end.
  if (plain.size > 10_000) plain.clear();
  plain.set(text, words);
  return words;
}

/** The same words are asked for again and again: by kind, pairs and values. */
const plain = new Map<string, string>();

function inPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u4e00-\u9fff]/g, (char) => traditional[char] ?? char)
    .replace(/(?<![确固指协约稳一])定(?=[单购货])/g, '订')
    .replace(/[\s[\]【】「」『』《》<>*·•●○◆◇■□★☆▪▸►→›»|:：.…_。,，、;；~—–-]+/g, '')
    .toLowerCase();
}

const known = new Map<string, Found>();

/** What a text announces if it is a label, the likeliest first; empty when it is none we know. */
export function meaningsOf(text: string): readonly Meant[] {
  return lookUp(text).strict;
}

/** The same of a text that stands where labels stand (before a colon, in the cell before a value), so that parts of it will do. */
export function likelyMeaningsOf(text: string): readonly Meant[] {
  const { strict, loose } = lookUp(text);
  return strict.length > 0 ? strict : loose;
}

/** Whether a text is a label of something, known or beside the point. */
export function isLabel(text: string): boolean {
  return meaningsOf(text).length > 0;
}

/** Whether a text in the place of a label is one. */
export function isLikelyLabel(text: string): boolean {
  return likelyMeaningsOf(text).length > 0;
}

type Found = { strict: readonly Meant[]; loose: readonly Meant[] };

const nothing: Found = { strict: [], loose: [] };

function lookUp(text: string): Found {
  if (text.length > 40) return nothing;
  const words = plainWords(text)
    .replace(/\(.*?\)$/, '')
    .replace(/[()]/g, '');
  if (
    words === '' ||
    words.length > 24 ||
    (words.length > 16 && !/^[a-z.#]+[\u4e00-\u9fa5]+$|^[\u4e00-\u9fa5]+[a-z.#]+$/.test(words))
  )
    return nothing;
  const before = known.get(words);
  if (before) return before;
  // "退回至某某余额" says where money went.
  if (/^(已?原路)?(退|返|转|存)[回还]?[至到入]/.test(words)) return nothing;
  const strict = matching(table, words);
  const both = strict.length === 0 ? inTwoLanguages(words) : null;
  if (both) {
    const [han, latin] = both.map(lookUp) as [Found, Found];
    const found = han.strict.length > 0 ? han : latin;
    if (found.strict.length > 0) {
      known.set(words, found);
      return found;
    }
  }
  // "软件 / 规格": of several names the first that says something.
  const several =
    strict.length === 0 && /^[^/／]{2,6}[/／][^/／]{2,6}$/.test(words) ? words.split(/[/／]/) : [];
  const said = several
    .map(lookUp)
    .find(({ strict }) => strict.some((one) => !/unwanted|buyer|Fen$/.test(one.name)));
  if (said) return said;
  const isShort =
    words.length <= (/^[ -~]+$/.test(words) ? 16 : 8) && !/[\d¥￥!?]|已|未|吗|了|请/.test(words);
  const built = strict.length === 0 && isShort ? meaningByGrammar(words) : null;
  const whole = built?.isWhole ? [bareMeant(built)] : strict;
  const parts = whole.length === 0 && isShort ? matching(loose, words) : [];
  const found = { strict: whole, loose: parts.length === 0 && built ? [bareMeant(built)] : parts };
  // A page cannot make the memory grow without end.
  if (known.size > 5000) known.clear();
  known.set(words, found);
  return found;
}

/** "Payment 支付", "支付 Payment": the Chinese half, and the other one, which has to be a label too where it stands last and the
 * Chinese one could be part of a name. */
function inTwoLanguages(words: string): [string, string] | null {
  const latinFirst = /^([a-z.#]{2,})([\u4e00-\u9fa5]{2,8})$/.exec(words);
  if (latinFirst) return [latinFirst[2]!, latinFirst[1]!];
  const hanFirst = /^([\u4e00-\u9fa5]{2,8})([a-z.#]{2,})$/.exec(words);
  if (!hanFirst || hanFirst[2]!.length < 3) return null;
  const [said] = matching(table, hanFirst[2]!);
  // "某岛 月卡 CDK" is the name of goods.
  const isNamed = said?.name === 'cardSecret' && hanFirst[1]!.length > 2 && !isLikelyLabel(hanFirst[1]!);
  const isSaid = said && !isNamed && !/^(contact|buyer|unwanted)$/.test(said.name);
  // No goods are called "买方合计支付", whatever is written behind it.
  const [own] = isSaid ? [] : matching(table, hanFirst[1]!);
  const isOwn = own && own.weight >= 0.9 && /Fen$|Time$|^(merchant|orderId|tradeNo|ticketNo)$/.test(own.name);
  return isSaid || isOwn ? [hanFirst[1]!, hanFirst[2]!] : null;
}

function bareMeant({ name, weight }: Meant): Meant {
  return { name, weight };
}

function matching(rows: LabelTable, words: string): Meant[] {
  const found: Meant[] = [];
  for (const [name, weight, pattern] of rows) {
    // Names of goods may hold 立减 or 余额 too: what is long is no such label.
    if (name === 'unwanted' && words.length > 9) continue;
    if (pattern.test(words) && !found.some((one) => one.name === name)) found.push({ name, weight });
  }
  return found;
}
