import type { Channel } from '../../knowledge/schema';
import type { TextChannel } from '../sentence';

/** Where a limit is from: what the user saw on the form, what the channel published, or a careful guess of ours. */
export type LimitFrom = 'user' | 'channel' | 'default';
export type PictureType = 'image/jpeg' | 'image/png';

/** What the form of a channel takes: how many pictures, how large each, in which type. */
export type AttachmentLimit = {
  type: PictureType;
  count: number;
  bytes: number;
  countFrom: LimitFrom;
  bytesFrom: LimitFrom;
};

/**
 * Where nobody publishes a limit: so few and so small that a form hardly refuses them. No fact, and shown as none; the
 * user puts in what the form says.
 */
export const carefulLimit = { count: 4, bytes: 2 * 1024 * 1024 };
/** Nobody hands in more, and the computer has to make them. */
export const mostPictures = 50;
export const fewestBytes = 50 * 1024;

/** Under which keys the user's own limits are kept beside those of the fields. */
export const limitKeys = (channel: TextChannel) => ({
  count: `${channel}/attachments.count`,
  bytes: `${channel}/attachments.bytes`,
});

/** What holds for a channel (absent: it is none of the knowledge); `seen`: what the user saw on forms, by key. */
export function attachmentLimit(
  channel: TextChannel,
  known: Pick<Channel, 'attachments'> | undefined,
  seen: Readonly<Record<string, number>>,
): AttachmentLimit {
  const keys = limitKeys(channel);
  const { types = '', maxCount = null, maxBytes = null } = known?.attachments ?? {};
  const of = (own: number | undefined, published: number | null, careful: number) => {
    if (own !== undefined) return [own, 'user'] as const;
    return published === null ? ([careful, 'default'] as const) : ([published, 'channel'] as const);
  };
  const [count, countFrom] = of(seen[keys.count], maxCount, carefulLimit.count);
  const [bytes, bytesFrom] = of(seen[keys.bytes], maxBytes, carefulLimit.bytes);
  return {
    type: /png/i.test(types) && !/jpe?g/i.test(types) ? 'image/png' : 'image/jpeg',
    count: Math.min(mostPictures, count),
    bytes: Math.max(fewestBytes, bytes),
    countFrom,
    bytesFrom,
  };
}

/** Channels that want originals, and why; '' for those that take pictures. */
export function originalsWhy(channel: TextChannel): string {
  return originals[channel] ?? '';
}

const originals: Partial<Record<TextChannel, string>> = {
  police: '报案请交原件，改小过的图片不能代替它。请导出材料包，连同电脑或手机里的原件一起交。',
  court:
    '起诉不用改小过的图片：对方有异议或者内容不清楚时，法院可以要求提供原件。请导出材料包，打印件也从材料包里的原图打印。',
  arbitration: '仲裁请交原件，改小过的图片不能代替它。请导出材料包。',
  package: '材料包里就是原件，不用另做图片。',
};
