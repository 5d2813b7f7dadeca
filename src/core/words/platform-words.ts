import type { PlatformRecord } from '../case/outcome';
import { channelWords } from './dispute-words';

/** What the user's own cases say of a platform, in one line: 2 个案件，1 个有结果，一般 12 天，12315 投诉有效. */
export function recordWords({ cases, ended, refunded, days, worked }: PlatformRecord): string {
  const [best] = worked;
  return [
    `${cases} 个案件`,
    ended === 0 ? '都还在处理' : refunded === 0 ? `结束了 ${ended} 个，都没有结果` : `${refunded} 个有结果`,
    days !== null && `一般 ${days} 天`,
    best && `${channelWords[best.channel]}有效`,
  ]
    .filter(Boolean)
    .join('，');
}
