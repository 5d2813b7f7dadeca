import type { TextChannel } from '../../core/complaint/sentence';
import { channelWords } from '../../core/words/dispute-words';

const shorter: Partial<Record<TextChannel, string>> = {
  '12315': '12315',
  platform: '平台',
  'advance-pay': '要求披露',
  police: '报案',
  court: '起诉状',
  cca: '消协',
  heimao: '黑猫',
  public: '公开发布',
  package: '材料包',
};

/** What a channel is called where one is chosen. */
export function channelWord(channel: TextChannel): string {
  return (
    shorter[channel] ?? (channel === 'public' || channel === 'package' ? channel : channelWords[channel])
  );
}

/** What a form of a channel is called as a title. */
export function channelTitle(channel: TextChannel): string {
  if (channel === 'public' || channel === 'package') return shorter[channel]!;
  return channelWords[channel];
}

const groups: [RegExp, string][] = [
  [/^(name|phone|payer_phone|address|addr|id_type|id_no|victim|plaintiff)$/, '本人'],
  [/^(resp|object|defendant)/, '对方'],
  [/^(time|amount|goods|order_no|trade_no|order|subject|from_account|to_account|amount_time)$/, '消费信息'],
];

/** Under which heading a field of a form stands. */
export function fieldGroup(name: string): string {
  return groups.find(([pattern]) => pattern.test(name))?.[1] ?? '事实与请求';
}
