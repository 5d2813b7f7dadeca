/** One message of the invented talk. */
export type Message = {
  index: number;
  by: 'agent' | 'buyer';
  name: string;
  day: string;
  time: string;
  text: string;
  picture: number | null;
};

const said = {
  buyer: [
    '在吗',
    '请问什么时候发货？',
    '兑换码提示已被使用，我没有用过。',
    '在吗',
    '请退款 98.50 元。',
    '在吗',
  ],
  agent: [
    '亲亲您好，客服小七为您服务',
    '系统延迟，请耐心等待',
    '这边帮您反馈给供货商，明天给您答复，请您耐心等待一下，不要重复提交工单，谢谢理解与支持哦',
    '好的',
    '一经售出概不退款的哦亲',
  ],
} as const;

const perDay = 60;

/** Message `index` of the talk, the same at every start. People repeat themselves; only the place tells them apart. */
export function messageAt(index: number): Message {
  const by = index % 7 < 4 ? 'buyer' : 'agent';
  const words = said[by];
  const base = words[(index * 5) % words.length]!;
  // Every third is one that was said before, word for word.
  const text = index % 3 === 0 ? base : `${base}（${'第'.repeat(1 + (index % 4))} ${index} 句）`;
  const day = new Date(Date.UTC(2026, 8, 1 + Math.floor(index / perDay))).toISOString().slice(0, 10);
  const minute = 540 + (index % perDay) * 11;
  const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  const picture = index % 41 === 20 ? index % 9 : null;
  return { index, by, name: by === 'agent' ? '客服小七' : '星河旅客', day, time, text, picture };
}

/** Messages from..to-1. */
export function messages(from: number, to: number): Message[] {
  return Array.from({ length: to - from }, (_, i) => messageAt(from + i));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
