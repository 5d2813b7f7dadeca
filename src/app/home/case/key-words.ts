import { chosenOrder, type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import type { FieldName } from '../../../core/reading/fields';
import { fieldLabel, showField } from '../../shared/field-words';

/** One line of what a piece of evidence says: plain words, quoted words, and what the eye should catch. */
export type KeyLine = {
  before: string;
  quote: boolean;
  parts: { text: string; isKey: boolean }[];
  after: string;
};

const telling: { [kind in EvidenceItem['kind']]?: FieldName[] } = {
  order: ['amountFen', 'orderId', 'productName', 'status'],
  payment: ['payableFen', 'orderId', 'productName'],
  receipt: ['merchant', 'amountFen', 'payTime'],
  ticket: ['ticketNo', 'status', 'agentId'],
  refusal: ['refundFen', 'orderId', 'status'],
  product: ['priceFen', 'amountFen', 'productName'],
  chat: ['agentId', 'ticketNo'],
};

/** The telling line of a piece of evidence; null when nothing on it was understood. */
export function keyLine(item: EvidenceItem): KeyLine | null {
  if (item.isErased) return null;
  const [notice] = item.notices;
  if (notice && ['redeem-error', 'refusal', 'ticket'].includes(item.kind)) {
    return { before: '', quote: true, parts: markKey(notice), after: '' };
  }
  const clause = clauseOf(item);
  if (clause && ['product', 'rules', 'chat', 'refusal'].includes(item.kind)) {
    const before = item.kind !== 'product' ? '写明 ' : clause.effect === 'grants' ? '承诺 ' : '限制 ';
    return { before, quote: true, parts: markKey(clause.text), after: '' };
  }
  if (item.items.length > 1 && !chosenOrder(item)) {
    return {
      before: '',
      quote: false,
      parts: [{ text: `${item.items.length} 个订单`, isKey: true }],
      after: '',
    };
  }
  const names = (telling[item.kind] ?? ['orderId', 'amountFen']).filter(
    (name) => fieldValue(item, name) !== null,
  );
  const [first, second] = names;
  if (!first) return null;
  // Marked like words of the page only where they are; what the user put in their place says so.
  const isCorrected = item.confirmed[first]?.was === 'corrected';
  return {
    before: isCorrected ? `${wordOf(item, first)} 更正为 ` : `${wordOf(item, first)} `,
    quote: false,
    parts: [{ text: showField(item, first), isKey: !isCorrected }],
    after: second ? `，${plain(item, second)}` : '',
  };
}

/** 实付: the kind of page beside it says whose. */
function wordOf(item: EvidenceItem, name: FieldName): string {
  return name === 'amountFen' && item.kind !== 'product' ? '实付' : fieldLabel(item.kind, name);
}

function plain(item: EvidenceItem, name: FieldName): string {
  const between = item.confirmed[name]?.was === 'corrected' ? ' 更正为 ' : ' ';
  return `${wordOf(item, name)}${between}${showField(item, name)}`;
}

/** A refusal is told by what it holds against the buyer, everything else by what was promised. */
function clauseOf(item: EvidenceItem): EvidenceItem['clauses'][number] | undefined {
  const picked = item.clauses.find((clause) => clause.picked && !clause.isUnread);
  if (picked) return picked;
  if (item.kind === 'refusal')
    return item.clauses.find((clause) => clause.effect === 'limits') ?? item.clauses[0];
  return item.clauses.find((clause) => clause.effect === 'grants') ?? item.clauses[0];
}

/** What in a sentence the eye looks for, most telling first: when, what is granted, what is refused, what failed. */
const keyPatterns = [
  /\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(:\d{2})?/,
  /[\d一二三四五六七]+ ?(分钟|小时|天|个工作日)内[^，。；、]{0,16}/,
  /应当[^，。；]{2,16}|全额退款|包换|包退|假一赔[一二三四五六七八九十\d]+/,
  /概不退[^，。；]{0,4}|不退不换|不予[^，。；]{1,8}|最终解释权[^，。；]{0,8}|概不负责/,
  /已被使用|已失效|不存在|无效|已拒绝|不通过/,
];

function markKey(text: string): KeyLine['parts'] {
  const words = text.replace(/\s+/g, ' ').trim();
  const match = keyPatterns.map((pattern) => pattern.exec(words)).find(Boolean);
  if (!match) return [{ text: words, isKey: words.length <= 30 }];
  const end = match.index + match[0].length;
  const parts = [
    { text: words.slice(0, match.index), isKey: false },
    { text: match[0], isKey: true },
    { text: words.slice(end), isKey: false },
  ];
  return parts.filter((part) => part.text !== '');
}

/** The words of a message with what its signs stand on marked. */
export function signedParts(
  text: string,
  signs: readonly { words: string }[],
): { text: string; isKey: boolean }[] {
  const parts: KeyLine['parts'] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  for (const { words } of signs) {
    const found = words.replace(/\s+/g, ' ').trim();
    const at = rest.indexOf(found);
    if (at < 0 || found === '') continue;
    parts.push({ text: rest.slice(0, at), isKey: false }, { text: found, isKey: true });
    rest = rest.slice(at + found.length);
  }
  return [...parts, { text: rest, isKey: false }].filter((part) => part.text !== '');
}
