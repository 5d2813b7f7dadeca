import type { PageKind } from '../evidence/record';
import type { PageReading } from './page-reading';

const notices: Partial<Record<PageKind, RegExp>> = {
  'redeem-error': /(已被使用|已使用|已被兑换|已失效|无效|不存在|兑换失败|激活失败)/,
  // Out of stock after the payment, or a part only: the page itself admits it.
  order: /抢(走|光|先)了?|还有\s?\d+\s?[件张个份]?[^，。]{0,4}[未没](发货|发放|发出|交付)/,
  refusal: /(拒绝|驳回)(原因|理由)|已拒绝|已驳回|未通过/,
};

/**
 * What the page itself says happened, in its own words: the error of a redeem page, the reason of a refusal, what an
 * order's page admits. A label is joined with what stands after it. At most three, each at most 120 characters.
 */
export function readNotices(reading: PageReading, kind: PageKind): string[] {
  const pattern = notices[kind];
  if (!pattern) return [];
  const found: string[] = [];
  const shown = reading.runs.filter((run) => !run.hidden && run.source === 'text');
  for (const [i, { text }] of shown.entries()) {
    if (!pattern.test(text) || text.length > 120) continue;
    const isLabel = /(原因|理由)\s*[:：]?\s*$/.test(text);
    const next = shown[i + 1]?.text ?? '';
    found.push(isLabel ? `${text.replace(/\s*[:：]?\s*$/, '')}：${next}`.slice(0, 120) : text);
  }
  // The reason says more than the bare state.
  const telling = (words: string) => (/原因|理由/.test(words) ? 0 : 1) - Math.min(words.length, 60) / 100;
  return [...new Set(found)].sort((a, b) => telling(a) - telling(b)).slice(0, 3);
}
