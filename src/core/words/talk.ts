import type { SignKind } from '../reading/talk/sign-rules';
import type { TalkSign } from '../reading/talk/signs';
import type { Who } from '../reading/talk/speakers';
import type { SaidAt } from '../reading/talk/times';
import type { Turn } from '../reading/talk/turns';

export const signWords: Record<SignKind, string> = {
  admission: '承认',
  promise: '承诺',
  refusal: '拒绝',
  coupon: '优惠券',
  recall: '撤回',
};

export const whoWords: Record<Who, string> = {
  me: '我',
  them: '对方',
  system: '系统',
  unknown: '说不准是谁',
};

const limitUnit = {
  hour: ' 小时内',
  workday: ' 个工作日内',
  'natural-day': ' 天内',
  month: ' 个月内',
  year: ' 年内',
  'same-day': '',
} as const;

/** The time a sentence sets: 24 小时内. */
export function limitWords({ amount, unit }: NonNullable<TalkSign['limit']>): string {
  return unit === 'same-day' ? '当天' : `${amount}${limitUnit[unit]}`;
}

/** What a sign is, in plain words beside the highlighted ones: 承诺 · 24 小时内. */
export function signTag({ kind, tag, limit }: TalkSign): string {
  return limit ? `${signWords[kind]}：${limitWords(limit)}` : `${signWords[kind]}：${tag}`;
}

/** Who says it: what the page calls him, his number, and which party that is. */
export function speakerWords({ name, agentId, who }: Pick<Turn, 'name' | 'agentId' | 'who'>): string {
  const number = agentId && !name.includes(agentId) ? `（工号 ${agentId}）` : '';
  return name === '' || name === whoWords[who] ? whoWords[who] : `${name}${number}，${whoWords[who]}`;
}

/** When, as the page shows it, with what that comes to where it does not say it all. */
export function saidAtWords({ raw, at, confidence }: SaidAt): string {
  // What a title attribute says in full stands in brackets behind the short form.
  const titled = /（([^（）]*(?:19|20)\d{2}[^（）]*)）$/.exec(raw)?.[1];
  if (at === null || /(19|20)\d{2}/.test(raw)) return titled ?? raw;
  const full = at.slice(0, 16).replace('T', ' ');
  if (raw === '' || confidence >= 0.95) return raw === '' ? full : `${raw}（${full}）`;
  return `${raw}（${confidence >= 0.85 ? '即' : '推算为'} ${full}）`;
}

/** Where a turn stands, to be found again. */
export function placeWords({ at, place }: Pick<Turn, 'at' | 'place'>): string {
  return 'screen' in place ? `第 ${at + 1} 条，拼接图第 ${place.screen} 屏` : `页面上第 ${at + 1} 条`;
}
