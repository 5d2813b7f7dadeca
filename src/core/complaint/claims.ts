import type { Demand } from '../case/case-parts';
import { showWhen, type When, whenOf } from '../case/when';
import type { DisputeId } from '../knowledge/ids';
import { noRefundTerm, unfairTerm } from './bases';
import type { Angle, Quote } from './brief';
import { type Draft, draft, toFill } from './sentence';
import { claimOf, statementLines } from './subject';
import { demandText } from './terms';
import { inVoice, quoted, readOn, yuan } from './voice';

/** What pages promised, firm words first; `most`: how many. */
export function promiseDrafts(angle: Angle, most = 3): Draft[] {
  return quoteDrafts(promisesIn(angle).slice(0, most), angle, '写明', 1);
}

const promisesIn = (angle: Angle) => angle.grants.filter((one) => fits(one, angle));

/** The terms by which the shop refuses money back; a report names every term that takes rights away. */
export function limitDrafts(angle: Angle, most = 2): Draft[] {
  const term = angle.channel === '12315-report' ? unfairTerm : noRefundTerm;
  const limits = angle.limits.filter(({ text }) => term.test(text)).slice(0, most);
  // Of the one page that was just named, nothing is said twice; its promise is never left out before this.
  const [named, ...others] = new Set(promisesIn(angle).map((one) => one.seq));
  return quoteDrafts(limits, angle, '写有', 2, others.length === 0 ? named : undefined);
}

/** What one page says is told in one sentence; in short only its first words. */
function quoteDrafts(
  quotes: readonly Quote[],
  angle: Angle,
  verb: string,
  weight: 1 | 2,
  named?: number,
): Draft[] {
  const seqs = [...new Set(quotes.map((one) => one.seq))];
  return seqs.map((seq, i) => {
    const place = seq === named ? '该页还' : pageWords(angle, seq);
    const ours = quotes.filter((one) => one.seq === seq);
    const words = ours.map(({ text }) => quoted(angle.verbatim(text).replace(/[。；]$/, '')));
    return draft(
      'promise',
      `${place}${verb}${words.join('，')}。`,
      i === 0 ? weight : ((weight + 1) as 2 | 3),
      {
        evidence: [seq],
        short: `${place}${verb}${words.slice(0, 2).join('，')}。`,
      },
    );
  });
}

/** The page, and when it was seen where that was after the purchase: it may have said something else before. */
function pageWords(angle: Angle, seq: number): string {
  const item = angle.evidence.find((one) => one.seq === seq);
  const name = item?.kind === 'rules' ? '规则页' : item?.kind === 'product' ? '商品页' : '页面';
  const seen = item && whenOf(item.at);
  return seen && isAfterPurchase(angle, seen) ? `${name}（${showWhen(seen)}留证）` : name;
}

/** Whether something was seen only after the order was placed. */
export function isAfterPurchase({ orders }: Angle, seen: When): boolean {
  const bought = orders[0]?.orderedAt ?? orders[0]?.payments[0]?.paidAt;
  return bought !== undefined && bought !== null && seen.at > bought.value.at;
}

/** Promises about something else than this dispute only take room. */
function fits({ text }: Quote, { case: one }: Angle): boolean {
  const about = one.dispute ? topics[one.dispute] : undefined;
  return !about || about.test(text);
}

const back = /退|赔|换|补/;
const topics: Partial<Record<DisputeId, RegExp>> = {
  'non-delivery': /发货|发卡|到账|交付|秒|小时|分钟|退|补|自动|现货/,
  delayed: /到账|发货|分钟|小时|退|赔/,
  'refuse-refund': back,
  'wrong-account': /充值|到账|退|补|客服/,
};

/** What the dispute is about, as the user chose it. */
export function disputeDraft(angle: Angle): Draft[] {
  const claim = claimOf(angle);
  return claim ? [draft('dispute', `${inVoice(claim, angle.voice)}。`, 2, { facts: ['dispute'] })] : [];
}

const refundWords: Partial<Record<DisputeId, string>> = {
  'duplicate-charge': '退还多扣的',
  'auto-renew': '退还续费扣款',
  minor: '退还充值款',
  'balance-frozen': '退还账户余额',
  fraud: '退还付款',
};

/** What belongs in a report, or is no claim a court decides. */
const noClaims = ['report', 'explain', 'disclose'];

/** The demands one by one, each with one amount or one deed; those that belong in a report are left out. */
export function demandsOf(angle: Angle): Draft[] {
  const elsewhere = angle.channel === 'court' ? noClaims : ['report'];
  const all = angle.case.demands.filter((one) => !elsewhere.includes(one.kind));
  if (all.length === 0) return [demandDraft(defaultRefund(angle), angle)];
  const refund = all.find((one) => one.kind === 'refund');
  const either = all.find((one) => one.kind === 'redeliver' || one.kind === 'unfreeze');
  if (!either || !refund) return all.map((one) => demandDraft(one, angle));
  // Both at once would be asking twice for one loss.
  const first = demandDraft(either, angle);
  const second = demandDraft(refund, angle);
  const failing = either.kind === 'unfreeze' ? '不能解除的' : '不能重新发送的';
  const joined = draft('demand', `${first.text}；${failing}，${second.text}`, 1, {
    evidence: [...first.evidence, ...second.evidence],
    facts: [...first.facts, ...second.facts],
  });
  return [
    joined,
    ...all.filter((one) => one !== either && one !== refund).map((one) => demandDraft(one, angle)),
  ];
}

function defaultRefund(angle: Angle): Demand {
  return { kind: 'refund', amountFen: angle.totalFen, text: '', cites: [] };
}

function demandDraft(demand: Demand, angle: Angle): Draft {
  const { kind, cites } = demand;
  const said = angle.say(demandText(demand.text, angle)).replace(/[。；]+$/, '');
  // How an account is looked at is for the platform; a court decides what is owed.
  const own = angle.channel === 'court' && kind === 'unfreeze' && /人工/.test(said) ? '' : said;
  const fen = demand.amountFen ?? (kind === 'refund' ? angle.totalFen : null);
  const amount = fen === null ? toFill('金额') : yuan(fen);
  const extra = !own ? '' : /^(并|且|同时)/.test(own) ? `，${own}` : `（${own}）`;
  const receipts = cites.length > 0 ? '' : `（单据：${toFill('损失的单据')}）`;
  const text: Record<Demand['kind'], string> = {
    refund: `${(angle.case.dispute && refundWords[angle.case.dispute]) || '退还货款'}${amount}，按原付款路径退回${extra}`,
    redeliver: `重新发送${own || '与订单相符的有效卡密'}`,
    difference: `退还差价${amount}${extra}`,
    compensate: `赔偿损失${amount}${extra}${receipts}`,
    unfreeze: `解除对账户的冻结${extra}`,
    'stop-renewal': `关闭自动续费${extra}`,
    explain: `书面说明处理结果所依据的事实和规则条款${extra}`,
    disclose: '提供销售者的真实名称、地址和有效联系方式',
    report: own,
    other: own || toFill('诉求'),
  };
  return draft('demand', text[kind], 1, { evidence: cites.map((cite) => cite.seq), facts: ['demand'] });
}

/** The demands as numbered sentences; a single one has no number. */
export function numberedDemands(angle: Angle): Draft[] {
  const all = demandsOf(angle);
  return all.map((one, i) => ({
    ...one,
    text: `${all.length > 1 ? `${i + 1}. ` : ''}${one.text}${i === all.length - 1 ? '。' : '；'}`,
  }));
}

/** The demands in one sentence: 请求：…；…。 */
export function demandLine(angle: Angle, opening = '请求：'): Draft[] {
  return [draft('frame', opening, 1), ...numberedDemands(angle)];
}

/**
 * The user's own account, in his words; it goes last where the facts are told one by one already. A formal text says whose
 * words these are, since they say 我.
 */
export function statementDrafts(angle: Angle): Draft[][] {
  const { speaker } = angle.voice;
  const weight = angle.case.facts.length + angle.contacts.length > 0 ? 3 : 1;
  const lines = statementLines(angle.case.statement);
  const one = (text: string) => draft('statement', text, weight, { facts: ['statement'] });
  if (['我', '孩子'].includes(speaker)) return lines.map((line) => [one(readOn(angle.say(line)))]);
  if (lines.length === 0) return [];
  // Who is named 投诉人 here says 我 in his own words: they are quoted, in one piece.
  const words = quoted(lines.map((line) => angle.verbatim(line)).join(''));
  return [[one(`${speaker}自述：${words}`)]];
}

/** What the account still lacks, where neither the user nor a page said what went wrong. */
export function accountGap(angle: Angle): Draft[] {
  const isTold =
    angle.case.facts.length > 0 || angle.contacts.length > 0 || angle.case.statement.trim() !== '';
  if (isTold) return [];
  // A talk that lies among the exhibits says itself who asked and what was answered.
  const talks = angle.evidence.filter(({ kind, origin }) => kind === 'chat' || origin === 'chat');
  if (talks.length === 0) return [draft('frame', toFill('发生了什么，何时联系过对方，对方怎么答复'), 1)];
  return [
    draft('event', '与对方联系的时间和答复见聊天记录。', 1, { evidence: talks.map(({ seq }) => seq) }),
    draft('frame', toFill('发生了什么'), 1),
  ];
}
