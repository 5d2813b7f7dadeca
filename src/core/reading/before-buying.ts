import { limitIn } from '../deadline/clause-windows';
import type { PageKind } from '../evidence/record';
import type { Clause } from './clauses';
import type { Fields } from './fields';
import { moneyIn } from './money';
import { pageOf } from './page';
import type { PageReading } from './page-reading';
import { type Piece, runAt } from './page-view';

const riskIds = [
  'no-refund',
  'sole-interpretation',
  'shifted-risk',
  'short-window',
  'private-transfer',
  'price-gap',
  'no-refund-terms',
  'no-operator',
  'no-icp',
] as const;
type RiskId = (typeof riskIds)[number];

/**
 * Something to know before paying: the page's own words and the run they stand in (-1: it is about what the page lacks),
 * one plain sentence, and the id of the article that sentence leans on.
 */
export type Risk = { id: RiskId; words: string; run: number; sentence: string; source?: string };

type Read = { kind: PageKind; fields: Fields; clauses: readonly Clause[] };

const buying: ReadonlySet<PageKind> = new Set(['product', 'payment', 'rules']);

const limiting: readonly (Pick<Risk, 'id' | 'sentence' | 'source'> & { pattern: RegExp })[] = [
  {
    id: 'no-refund',
    pattern:
      /[不无]退|不换|(概|恕|一律|均|暂)不.{0,4}(退|换)|不(予|支持|接受|可|能|提供|办理).{0,8}(退|换|取消)|(无法|拒绝|谢绝|禁止|没有).{0,4}(退|换)|no refund|non-?refundable|final sale|sales are final/i,
    sentence: '商品不符合约定时，这句话不能免除退换、赔偿责任',
    source: 'samr37-21',
  },
  {
    id: 'sole-interpretation',
    pattern: /解释权/,
    sentence: '规定不允许写入这样的条款，遇到争议可以引用',
    source: 'samr37-21',
  },
  {
    id: 'shifted-risk',
    pattern: /视为|后果自负|责任自负|(自行|自己)承担|免责|概不负责|不(承担|负)(任何)?.{0,4}责任/,
    sentence: '不合理地免除商家责任、加重买家责任的格式条款无效',
    source: 'cpl-26',
  },
];

/** A day or hour by which the buyer must have acted, also where it is no limit in so many words: 有效期 7 天. */
const byWhen = /当[日天]|\d+\s*(小时|天|日|分钟)|24\s*[:：点]/;
const buyersTurn = /(联系|反馈|提出|申请|使用|兑换|核对|激活|提交|告知|逾期|过期|超过|超时|失效|作废)/;

const transfer =
  /(个人|私人|店主|老板|客服).{0,4}(收款码|收款二维码|收款账[号户]|银行卡)|(转账|汇款|打款|付款)(到|给|至).{0,6}(个人|店主|老板|私人|客服)|(加|添加).{0,4}(微信|QQ|支付宝).{0,8}(付款|转账|支付|打款)|(微信|支付宝|QQ)\s*(转账|红包)/i;
const warned = /勿|不要|谨防|不得|禁止|警惕|切莫|拒绝|防骗|举报/;

// Two characters before it are enough to say that there is a name; asking for all of them takes hours on a long text.
const operator =
  /[\p{Script=Han}（）()·\w]{2}(有限(责任)?公司|股份公司|集团|商行|经营部|工作室|个体工商户|合伙企业|商贸部|服务部)|(统一社会信用代码|注册号)\s*[:：]?\s*[0-9A-Z]{8,}|(经营者|公司|企业|主体)(名称|全称)\s*[:：]\s*\S{2,}/u;

/** Words that tell what becomes of the money or the goods when something is wrong. */
const afterSales =
  /退[款货还换]|[可包不无]退|无理由|[包更]换|换[货新]|售后|质保|保修|[包先]赔|赔[付偿]|补发|refund|return policy|warranty|guarantee/i;

const faceLabel = /^(面值|面额|卡面值|卡面面值|官方售?价|官方价格|官网价)$/;
/** A price from here to there, in parts of the face value, is nothing to mention. */
const usual = { from: 0.7, to: 1.3 };

/** What a page to buy on says or leaves out that is worth knowing before paying, each kind once; nothing on other pages. */
export function beforeBuying(reading: PageReading, { kind, fields, clauses }: Read): Risk[] {
  if (!buying.has(kind)) return [];
  const found = [
    ...limits(clauses),
    shortWindow(clauses),
    privateTransfer(reading),
    priceGap(reading, { kind, fields }),
    ...missing(reading, { kind, fields }),
  ];
  return found.filter((risk): risk is Risk => risk !== null);
}

function limits(clauses: readonly Clause[]): Risk[] {
  const limiters = clauses.filter((clause) => clause.effect === 'limits');
  return limiting.flatMap(({ pattern, ...rest }) => {
    const clause = limiters.find(({ text }) => pattern.test(text));
    return clause ? [{ ...rest, words: partWith(clause.text, pattern), run: clause.run }] : [];
  });
}

function shortWindow(clauses: readonly Clause[]): Risk | null {
  const clause = clauses.find(
    ({ text, effect }) =>
      effect === 'limits' && (byWhen.test(text) || limitIn(text)) && buyersTurn.test(text),
  );
  if (!clause) return null;
  const sentence = '收到后请在这个时间内试用；不能用，当时就留下报错画面';
  return { id: 'short-window', words: cut(clause.text), run: clause.run, sentence };
}

function privateTransfer(reading: PageReading): Risk | null {
  for (const piece of wordsOf(reading)) {
    const match = transfer.exec(piece.text);
    if (!match || warned.test(piece.text)) continue;
    return {
      id: 'private-transfer',
      words: partWith(piece.text, transfer),
      run: runAt(piece, match.index),
      sentence: '付款前请核对收款人的名字，并把付款页和账单都留下',
      source: 'ecl-55',
    };
  }
  return null;
}

/** A price surer than a guess is worth a question. */
const surePrice = 0.8;

/** Only where the page itself shows both, in money. */
function priceGap(reading: PageReading, { kind, fields }: Omit<Read, 'clauses'>): Risk | null {
  const price = fields.priceFen ?? (kind === 'product' ? fields.amountFen : undefined);
  if (!price || price.confidence < surePrice || price.hidden) return null;
  for (const { label, piece, from, to } of pageOf(reading).pairs) {
    if (!faceLabel.test(label.replace(/[\s:：]/g, '')) || piece.isHidden) continue;
    const face = moneyIn(piece.text.slice(from, to)).find((one) => one.isSigned && one.value > 0);
    const share = face ? Number(price.value) / face.value : 1;
    if (!face || (share >= usual.from && share <= usual.to)) continue;
    return {
      id: 'price-gap',
      words: `${label.replace(/[\s:：]/g, '')} ${face.raw}，售价 ${price.raw.trim()}`,
      run: price.run,
      sentence: `售价是它的 ${Math.round(share * 100)}%。先把页面上的价格和承诺留下`,
    };
  }
  return null;
}

function missing(reading: PageReading, { kind, fields }: Omit<Read, 'clauses'>): Risk[] {
  // What was cut off cannot be said to be missing.
  if (reading.truncated) return [];
  const found: Risk[] = [];
  // A link to the rules tells nothing of them yet.
  const told = wordsOf(reading).filter(({ isLink, isButton }) => !isLink && !isButton);
  if (kind === 'product' && !told.some(({ text }) => afterSales.test(text)))
    found.push({
      id: 'no-refund-terms',
      words: '本页没有找到退款或售后的说明',
      run: -1,
      sentence: '商品信息应当全面披露；付款前问清不能用时怎么退，并留下答复',
      source: 'ecl-17',
    });
  if (!wordsOf(reading).some(({ text }) => operator.test(text)))
    found.push({
      id: 'no-operator',
      words: '本页没有找到经营者的名称',
      run: -1,
      sentence: '出问题时，12315 需要被投诉人的名称和地址',
      source: 'samr121-10',
    });
  if (!fields.icp)
    found.push({
      id: 'no-icp',
      words: '本页没有找到备案号',
      run: -1,
      sentence: '备案号应写在网站主页，凭它可以查到网站是谁办的',
      source: 'iis-12',
    });
  return found;
}

function wordsOf(reading: PageReading): Piece[] {
  return pageOf(reading).view.pieces.filter((piece) => !piece.isHidden && !piece.isIcon);
}

/** The part of a sentence, between its commas, that holds the words in question: it is quoted as it stands. */
function partWith(text: string, pattern: RegExp): string {
  return cut(text.split(/[，,；;。\n]/).find((part) => pattern.test(part)) ?? text);
}

function cut(text: string): string {
  const words = text.trim().replace(/[。；;，,]$/, '');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
