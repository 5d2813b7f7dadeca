import type { ContactAct, ContactItem, ContactResult } from '../case/contacts';
import type { OutcomeKind } from '../case/outcome';
import type { Snooze } from '../deadline/reminders';
import { channelWords, unitWords } from './dispute-words';
import { showTime } from './show';

export const actWords: Record<ContactAct, string> = {
  asked: '催问进度',
  demanded: '提出要求',
  ultimatum: '发出最后期限',
  filed: '提交投诉',
  none: '对方联系我',
};

/** What the user said in a contact, by what it was for; absent: nothing that a text tells. */
export const askWords: Partial<Record<ContactAct, string>> = {
  asked: '问了什么',
  demanded: '要求什么',
  ultimatum: '要求什么',
};

export const resultWords: Record<ContactResult, string> = {
  'no-answer': '没有回复',
  pending: '还在处理',
  coupon: '给优惠券',
  refused: '拒绝',
  agreed: '同意',
  accepted: '已受理',
  declined: '不予受理',
  ended: '终止或办结',
  settled: '已解决',
};

export const outcomeKindWords: Record<OutcomeKind, string> = {
  refunded: '全额退款',
  partly: '部分退款',
  replaced: '换货或补发',
  nothing: '没有结果',
};

export const snoozeWords: Record<Snooze, string> = {
  hour: '1 小时后再提醒',
  tonight: '今晚再提醒',
  tomorrow: '明天上午再提醒',
};

type Spoken = Pick<ContactItem, 'channel' | 'act' | 'result' | 'cites'>;

/** 平台：催问进度，没有回复. One message of a talk is told without what the next ones say: 平台：客服答复，拒绝. */
export function contactTitle({ channel, act, result, cites = [] }: Spoken): string {
  if (cites.some(({ row }) => row !== undefined) && result === 'pending')
    return `${channelWords[channel]}：${act === 'none' ? '客服答复' : actWords[act]}`;
  if (cites.some(({ row }) => row !== undefined) && act === 'none')
    return `${channelWords[channel]}：客服答复，${resultWords[result]}`;
  return `${channelWords[channel]}：${actWords[act]}，${resultWords[result]}`;
}

/** What the other side said it would take; '' when it said nothing. */
export function promiseWords(promised: ContactItem['promised']): string {
  if (promised?.until) return `承诺 ${showTime(promised.until).slice(0, 16)} 前`;
  return promised?.amount ? `承诺 ${promised.amount} ${unitWords[promised.unit]}` : '';
}

/** A contact as lines for reading, with its number among the contacts of a case. */
export function contactText(item: ContactItem, number: number): string {
  const lines = [
    `跟进 ${number}　${showTime(item.at)}`,
    contactTitle(item),
    item.caseNo && `编号：${item.caseNo}`,
    item.via && `方式：${item.via}`,
    item.agent && `客服：${item.agent}`,
    promiseWords(item.promised) && `对方${promiseWords(item.promised)}`,
    item.ask && `${askWords[item.act] ?? '提出'}：${item.ask}`,
    item.sent && `我方：${item.sent}`,
    item.said && `对方：${item.said}`,
    item.declinedAt && `未接受对方的优惠方案（${showTime(item.declinedAt)}）`,
    item.files.length > 0 && `附件：${item.files.map((file) => file.name).join('、')}`,
    `登记并封存于 ${showTime(item.sealedAt)}，账本第 ${item.seq} 条`,
    item.corrects > 0 && `更正账本第 ${item.corrects} 条`,
    item.correctedBy > 0 && `已由账本第 ${item.correctedBy} 条更正`,
  ];
  return lines.filter(Boolean).join('\n');
}
