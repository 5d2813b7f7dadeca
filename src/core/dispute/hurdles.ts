import type { Contact } from '../case/dispute-facts';
import type { ChannelId, ContactKind } from '../knowledge/ids';
import type { Channel } from '../knowledge/schema';
import { channelWords } from '../words/dispute-words';
import type { Standing, Step } from './ladder';

/** Why a channel cannot or should not be used now. */
export type Hurdle = { state: 'later' | 'shut' | 'unsuited'; reason: string; next?: Step['next'] };

/** What stands in the way of a channel; null when nothing does but perhaps missing facts. */
export function hurdleOf(channel: Channel, standing: Standing): Hurdle | null {
  return shutBy(channel, standing.contacts) ?? policeFirst(channel.id, standing) ?? own(channel.id, standing);
}

/** The newest contact of these kinds with a channel; null: there was none. */
export function lastContact(
  contacts: readonly Contact[],
  channel: ChannelId,
  kinds: readonly ContactKind[],
): Contact | null {
  return (
    contacts
      .filter((one) => one.channel === channel && kinds.includes(one.kind))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .at(-1) ?? null
  );
}

/** One dispute is not carried to two offices of which each refuses what the other has; null: the channel is open. */
export function shutBy(channel: Channel, contacts: readonly Contact[]): Hurdle | null {
  for (const other of channel.excludes) {
    const began = lastContact(contacts, other, ['filed', 'accepted', 'ended', 'settled']);
    const declined = lastContact(contacts, other, ['declined']);
    if (!began || (declined && Date.parse(declined.at) >= Date.parse(began.at))) continue;
    const why =
      channel.id === '12315'
        ? '《市场监督管理投诉举报处理办法》第十六条：消费者协会已经受理或者处理过的，不予受理'
        : '同一争议不要两处同时提出，这是惯例，没有找到条文';
    return { state: 'shut', reason: `已经向${channelWords[other]}提出同一争议。${why}` };
  }
  const judges: readonly ChannelId[] = ['court', 'arbitration'];
  const judge = judges.find((one) => one !== channel.id && lastContact(contacts, one, ['accepted']));
  const isJudged = judge && ['12315', 'cca', ...judges].includes(channel.id);
  return isJudged ? { state: 'shut', reason: `${channelWords[judge]}已经受理同一争议` } : null;
}

/** With signs of a crime only what stops the money does not wait for the police. */
function policeFirst(id: ChannelId, { isCrime, did }: Standing): Hurdle | null {
  const atOnce: readonly ChannelId[] = ['police', 'pay-wechat', 'pay-alipay', 'bank-card', '12377'];
  if (!isCrime || did('police', 'filed') || atOnce.includes(id)) return null;
  return { state: 'later', reason: '有诈骗的信号：先报警并请支付渠道止付，拿到回执后再用这个渠道' };
}

const unsuited = (reason: string): Hurdle => ({ state: 'unsuited', reason });
const later = (reason: string, next?: Step['next']): Hurdle => ({
  state: 'later',
  reason,
  next: next ?? null,
});

const own = (id: ChannelId, standing: Standing): Hurdle | null => rules[id]?.(standing) ?? null;

const hasTalked = ({ did }: Standing) =>
  did('platform', 'asked', 'demanded', 'filed', 'ultimatum', 'refused', 'answered');

/** Behind the platform: it was asked, and it refused or let its time pass. */
function behindPlatform(standing: Standing): Hurdle | null {
  const { did, running } = standing;
  if (!hasTalked(standing)) return later('还没有向平台提出过。这不是法定的前提，但投诉书要写明沟通的情况');
  if (did('platform', 'refused')) return null;
  const waits = ['ultimatum', 'platform-promise'];
  const wait = running.find((one) => waits.includes(one.ruleId));
  return wait
    ? later(`“${wait.title}”还没有到（${wait.day}）。法律不要求等，等到期后理由更充分`, wait)
    : null;
}

function paidBy(id: ChannelId): (standing: Standing) => Hurdle | null {
  return ({ facts }) => {
    if (facts.payment === 'transfer') return unsuited('付款是个人转账，不在商户投诉的范围；像诈骗的报警');
    if (facts.payChannel === null) return later('还不知道用什么付的款');
    return facts.payChannel === id ? null : unsuited('不是用它付的款');
  };
}

const rules: Partial<Record<ChannelId, (standing: Standing) => Hurdle | null>> = {
  police: ({ isCrime, facts }) => {
    if (isCrime) return null;
    return unsuited(
      facts.hasNoFraudSign ? '没有看到诈骗、盗刷或者失联的信号' : '还没有说明有没有像诈骗的地方；有就先报警',
    );
  },
  'advance-pay': (standing) => {
    if (standing.facts.isPlatformSeller) return unsuited('平台自己就是卖家，没有另外的销售者要披露');
    return hasTalked(standing) ? null : later('先向平台提出，并要求披露商家信息');
  },
  'pay-wechat': paidBy('pay-wechat'),
  'pay-alipay': paidBy('pay-alipay'),
  'bank-card': ({ facts }) => (facts.payChannel === 'bank-card' ? null : unsuited('不是用银行卡付的款')),
  '12315': (standing) =>
    standing.facts.buyer === 'trader'
      ? unsuited('不是为生活消费购买的，不予受理；可以起诉')
      : behindPlatform(standing),
  '12315-report': ({ dispute, facts }) =>
    dispute?.channels.includes('12315-report') || facts.wantsReport
      ? null
      : unsuited('举报反映违法线索，不解决个人退款'),
  cca: behindPlatform,
  heimao: behindPlatform,
  '12377': ({ dispute }) =>
    dispute?.channels.includes('12377') ? null : unsuited('只受理违法和不良信息，不处理退款'),
  '12321': () => unsuited('只受理垃圾短信、骚扰电话和不良 App'),
  miit: ({ dispute, facts }) =>
    dispute?.id === 'delayed' || facts.respondent.icp === '' ? null : unsuited('备案主体已经查到'),
  pboc: ({ did }) =>
    did('pay-wechat', 'ended', 'refused', 'declined') ||
    did('pay-alipay', 'ended', 'refused', 'declined') ||
    did('bank-card', 'ended', 'refused', 'declined')
      ? null
      : unsuited('只受理支付机构本身的问题，而且要先向支付机构投诉'),
  court: (standing) => {
    const { facts, did } = standing;
    if (facts.hasArbitrationClause) return later('协议里有仲裁条款，先确认它是否有效：有效的话法院不受理');
    if (did('12315', 'ended', 'declined') || did('cca', 'ended', 'declined')) return null;
    return behindPlatform(standing) ?? later('可以直接起诉；先经 12315 调解更省事，也能留下答复');
  },
  arbitration: ({ facts }) => {
    if (facts.hasArbitrationClause) return null;
    const open = facts.hasArbitrationClause === null ? '还没有说明有没有仲裁条款；' : '';
    return unsuited(`${open}没有仲裁协议不受理`);
  },
};
