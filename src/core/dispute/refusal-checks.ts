import { fitting, whole } from '../case/checklist';
import { addMonths, dayOf } from '../deadline/calendar';
import { whenWas } from '../deadline/moments';
import type { ChannelId, RefusalId } from '../knowledge/ids';
import { channelWords, neededWords } from '../words/dispute-words';
import { isFirm, missingOf } from './has-fact';
import { isCrime } from './ladder';
import type { PreCheckRequest, Verdict } from './pre-checks';

type Check = (request: PreCheckRequest) => Verdict;

const pass = (because: string): Verdict => ({ result: 'pass', because });
const warn = (because: string): Verdict => ({ result: 'warn', because });
const fail = (because: string): Verdict => ({ result: 'fail', because });
const open = (because: string): Verdict => ({ result: 'fail', because, isOpen: true });
const unknown = (because: string): Verdict => ({ result: 'unknown', because });

const did = ({ contacts }: PreCheckRequest, channel: ChannelId, ...kinds: string[]) =>
  contacts.some((one) => one.channel === channel && kinds.includes(one.kind));

const overOneDay = 86_400_000;

function checkAge(request: PreCheckRequest): Verdict {
  const start = (['knewAt', 'deliveredAt', 'paidAt'] as const)
    .map((moment) => whenWas(moment, request))
    .find((one) => one !== null);
  if (!start) return unknown('还不知道权益何时受到侵害，也不知道付款时间');
  const last = addMonths(dayOf(start.at), 36);
  const today = dayOf(request.now);
  if (today > last) return fail(`三年的期限到 ${last} 为止，已经超过`);
  const left = Math.round((Date.parse(last) - Date.parse(today)) / overOneDay);
  return left <= 30 ? warn(`三年的期限 ${last} 到期，还有 ${left} 天`) : pass(`三年的期限到 ${last} 为止`);
}

function checkHandled(request: PreCheckRequest): Verdict {
  const others = (['12315', 'cca', 'court', 'arbitration'] as const).filter((one) => one !== request.channel);
  const taken = (['12315', 'cca', 'court', 'arbitration'] as const).find((one) =>
    did(request, one, 'accepted', 'ended', 'settled'),
  );
  if (taken) return fail(`${channelWords[taken]}已经受理或者处理过同一争议`);
  const pending = others.find((one) => did(request, one, 'filed') && !did(request, one, 'declined'));
  return pending ? warn(`已经向${channelWords[pending]}提出，还没有结果`) : pass('没有向其他机构提出过');
}

function checkConsumer(request: PreCheckRequest): Verdict {
  const { facts, evidence, links } = request;
  if (facts.buyer === 'trader') return fail('购买是为了经营，不是生活消费');
  if (facts.buyer === null) return { ...unknown('还没有说明是自用还是经营'), where: 'parties' };
  if (facts.orderId === '' || fitting(evidence, 'payment').length === 0)
    return { ...warn('没有同时具备订单号和支付凭证，不容易证明是你买的'), where: 'orders' };
  const open = links.filter(({ by }) => by === null);
  if (open.length > 0 || links.length === 0) {
    const which =
      links.length > 1 ? `订单 ${open.map(({ orderId }) => orderId || '（没有号）').join('、')} ` : '订单';
    const because = `${which}和付款还没有对上：没有页面写着哪笔付款付的是它，在订单一步里点“付的是这笔”`;
    return { ...warn(because), where: 'orders' };
  }
  return pass(
    links.every(({ by }) => by === 'page')
      ? '自用，付款凭证和订单写着同一个号码'
      : '自用，哪笔付款付的是这笔订单，你已经说明',
  );
}

function checkMaterial({ facts }: PreCheckRequest): Verdict {
  const missing = missingOf(
    [
      'complainantName',
      'complainantPhone',
      'complainantAddress',
      'respondentName',
      'respondentAddress',
      'demand',
      'statement',
    ],
    facts,
  );
  if (missing.length > 0) return open(`还缺：${missing.map((one) => neededWords[one]).join('、')}`);
  const isConcrete =
    /\d|更换|重新发送|补发|解除|关闭|交付|到账/.test(facts.demand) || facts.amountFen !== null;
  return isConcrete ? pass('必填的材料齐全') : warn('请求里没有写金额或者动作');
}

function checkRespondent({ facts }: PreCheckRequest): Verdict {
  const { name, creditCode, address, icp, site } = facts.respondent;
  if (creditCode !== '') return pass('有统一社会信用代码');
  if (isFirm(name)) return pass(`有企业全称：${name.trim()}`);
  if (isFirm(facts.payee))
    return warn(
      `只有收款方的全称（${facts.payee.trim()}），可能不是商家本身${name ? `；“${name}”查不到` : ''}`,
    );
  if (icp !== '') return warn('只有网站备案主体，先查它的全称和地址');
  return name !== '' || address !== '' || site !== ''
    ? warn('只有昵称或者网址，可能查不到主体')
    : open('不知道对方是谁');
}

function checkReportMix({ facts, channel }: PreCheckRequest): Verdict {
  if (facts.demand === '') return unknown('还没有写请求');
  if (channel === '12315-report')
    return /退|赔/.test(facts.demand) ? warn('举报里写了退款或者赔偿，应当另写投诉') : pass('只反映违法线索');
  return /处罚|查处|吊销|罚款|严惩|查封|取缔/.test(facts.demand)
    ? warn('投诉里写了处罚的请求，应当另写举报')
    : pass('只提出自己的请求');
}

function checkEvidence({ evidence }: PreCheckRequest): Verdict {
  const there = whole(evidence);
  if (there.length === 0) return open('还没有证据');
  if (fitting(evidence, 'payment').length === 0) return warn('没有支付凭证');
  if (fitting(evidence, 'order').length === 0) return warn('没有订单页');
  const partial = there.filter((one) => one.outcome === 'partial').length;
  if (partial === there.length) return warn('每一条证据都有缺口');
  // A picture that was brought has neither: its address and its time are what somebody says of it.
  const isWhole = (one: (typeof there)[number]) =>
    /^https?:/.test(one.url) && !Number.isNaN(Date.parse(one.at));
  if (!fitting(evidence, 'order').some(isWhole))
    return warn('订单页没有网址和时间：在浏览器里打开它再留证一次');
  return fitting(evidence, 'payment').some(isWhole)
    ? pass('订单页和支付凭证都带网址和时间')
    : pass('订单页带网址和时间；支付凭证是导入的图片，没有网址，留好手机里的原账单');
}

/** A society mediates, it has no list of refusals of its own: what its way of working needs. */
function checkMediation(request: PreCheckRequest): Verdict {
  const { facts } = request;
  if (did(request, '12315', 'accepted', 'ended')) return fail('12315 已经受理或者处理过，不要再找消费者协会');
  if (did(request, '12315', 'filed') && !did(request, '12315', 'declined'))
    return warn('已经投诉到 12315，等它的结果，不要两边同时提');
  const missing = missingOf(['complainantName', 'complainantPhone', 'respondentName', 'demand'], facts);
  if (missing.length > 0)
    return warn(`调解要联系到双方，还缺：${missing.map((one) => neededWords[one]).join('、')}`);
  return did(request, 'platform', 'refused')
    ? warn('对方已经拒绝过；调解要双方同意，对方不来就调解不成')
    : pass('双方都联系得到，请求明确');
}

function checkAlipay(request: PreCheckRequest): Verdict {
  const { facts, evidence } = request;
  if (facts.payChannel !== null && facts.payChannel !== 'pay-alipay') return fail('这笔钱不是用支付宝付的');
  if (facts.payment === 'transfer') return fail('付款是个人转账，没有商户订单可以投诉');
  if (fitting(evidence, 'payment').length === 0) return warn('没有支付宝账单：投诉要从那一笔账单进去');
  return facts.payment === null || facts.payChannel === null
    ? unknown('还没有说明是用支付宝付给商户的')
    : pass('用支付宝付给商户，有账单');
}

/** 民事诉讼法 122: who sues, whom, for what, on what facts, before which court. */
function checkSuit(request: PreCheckRequest): Verdict {
  const { facts } = request;
  const { name, creditCode } = facts.respondent;
  if (facts.hasArbitrationClause) return warn('协议里有仲裁条款，有效的话法院不受理');
  const who = facts.complainant;
  if (who.name === '' || who.address === '') return fail('原告的姓名和住所还没有写全');
  if (creditCode === '' && !isFirm(name))
    return isFirm(facts.payee)
      ? warn(`没有明确的被告：只有收款方“${facts.payee}”查得到`)
      : fail('没有明确的被告：要查得到的企业全称或者统一社会信用代码');
  if (facts.respondent.address === '') return warn('还缺被告的住所，法院要送达');
  if (!/\d|更换|重新发送|解除|关闭|交付|到账/.test(facts.demand))
    return fail('诉讼请求没有写金额或者要对方做什么');
  return facts.statement === '' ? fail('没有写事实和理由') : pass('有明确的被告、具体的请求、事实和理由');
}

function checkCrime(request: PreCheckRequest): Verdict {
  const { facts } = request;
  if (!isCrime(facts))
    return facts.hasNoFraudSign ? pass('没有看到涉嫌犯罪的信号') : unknown('还没有说明有没有像诈骗的地方');
  return did(request, 'police', 'filed', 'accepted')
    ? pass('已经报警，在材料里写明回执')
    : fail('有涉嫌诈骗的信号，还没有报警');
}

function checkAbuse(request: PreCheckRequest): Verdict {
  const { facts, contacts } = request;
  const filed = contacts.filter((one) => one.channel === request.channel && one.kind === 'filed').length;
  if (filed > 1) return warn(`同一争议已经提交过 ${filed} 次`);
  return /三倍|十倍|退一赔|假一赔/.test(facts.demand)
    ? warn('请求里有惩罚性赔偿，要有欺诈的证据')
    : pass('请求没有超出实际损失');
}

function checkTone({ wording }: PreCheckRequest): Verdict {
  if (wording === null) return unknown('还没有正文');
  const errors = wording.filter((one) => one.severity === 'error').length;
  if (errors > 0) return fail(`有 ${errors} 处辱骂或者威胁的话`);
  return wording.length > 3 ? warn(`有 ${wording.length} 处措辞可以改成事实`) : pass('措辞以事实为主');
}

function checkPublic(request: PreCheckRequest): Verdict {
  const { facts, evidence, privateCount } = request;
  if (facts.orderId === '' || whole(evidence).length === 0) return open('没有订单号或者凭证');
  if (checkTone(request).result === 'fail') return fail('有辱骂或者威胁的话');
  if (privateCount === null) return unknown('还没有检查个人信息');
  if (privateCount > 0) return warn(`有 ${privateCount} 处个人信息没有遮盖`);
  return isFirm(facts.respondent.name) || isFirm(facts.payee)
    ? pass('有订单、凭证和企业名称')
    : warn('投诉对象不是企业');
}

/** One check for each reason a complaint is refused for. */
export const checks: Record<RefusalId, Check> = {
  'out-of-scope': ({ facts }) => {
    if (isCrime(facts)) return warn('涉嫌犯罪的部分不归市场监管部门');
    return facts.respondent.address === ''
      ? unknown('不知道对方的住所，还不能确定由哪里受理')
      : pass('消费争议，可以按对方住所确定受理部门');
  },
  'already-handled': checkHandled,
  'not-consumer': checkConsumer,
  'over-3-years': checkAge,
  'missing-material': checkMaterial,
  'fake-material': ({ isIntact }) => {
    if (isIntact === null) return unknown('还没有核对证据和账本');
    return isIntact ? pass('证据和封存时一致') : fail('有证据和封存时不一致');
  },
  identity: ({ facts }) => {
    if (facts.complainant.name === '') return open('没有写姓名');
    if (facts.isOwnAccount === null) return unknown('还没有说明付款账户是不是本人的');
    return facts.isOwnAccount ? pass('实名，付款账户是本人的') : warn('付款账户不是本人的，要说明关系');
  },
  'no-respondent': checkRespondent,
  'wrong-channel-report': checkReportMix,
  'no-evidence': checkEvidence,
  criminal: checkCrime,
  'respondent-refuses': (request) =>
    did(request, 'platform', 'refused')
      ? warn('对方已经拒绝过，可能也不接受调解')
      : unknown('对方是否接受调解，事先不能知道'),
  'appraisal-fee': ({ facts }) =>
    /鉴定|检测/.test(`${facts.demand}${facts.statement}`)
      ? warn('材料里要求鉴定或者检测，可能因费用终止')
      : pass('没有要求鉴定'),
  abuse: checkAbuse,
  'repeat-report': (request) =>
    did(request, '12315-report', 'filed') ? warn('已经举报过，没有新的事实不再处理') : pass('没有举报过'),
  'emotional-or-abusive': checkTone,
  'heimao-reject': checkPublic,
  'cca-mediation': checkMediation,
  'alipay-order': checkAlipay,
  'suit-conditions': checkSuit,
  'suit-limitation': checkAge,
  'wechat-transfer': ({ facts }) => {
    if (facts.payment === null) return unknown('还不知道是付给商户还是转账给个人');
    return facts.payment === 'transfer' ? fail('付款是个人转账') : pass('付款给了商户');
  },
};
