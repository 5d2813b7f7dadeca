import type { PlatformRecord } from '../case/outcome';
import { channelWords } from './dispute-words';

/** What the user's own cases say of a platform, in one line: 2 个案件，结束的 1 个里有结果 1 个，一般 12 天，微信支付投诉有效. */
export function recordWords({ cases, ended, refunded, days, worked }: PlatformRecord): string {
  const [best] = worked;
  return [
    `${cases} 个案件`,
    ended === 0 ? '还没有结束的' : `结束的 ${ended} 个里有结果 ${refunded} 个`,
    days !== null && `一般 ${days} 天`,
    best && `${channelWords[best.channel]}有效`,
  ]
    .filter(Boolean)
    .join('，');
}
