/** A value as it stood there and as we write it. */
export type Parsed = { value: string | number; raw: string; confidence: number; zone?: 'assumed' };

const enclosed: readonly (readonly [string, string])[] = ['[]', '【】', '「」', '『』', '“”', '""', '‘’'].map(
  (pair) => [pair[0]!, pair[1]!] as const,
);

/** Plain words of a bearable length. */
export function parseWords(text: string): Parsed | null {
  let raw = text.trim();
  for (const [open, close] of enclosed)
    if (raw.startsWith(open) && raw.endsWith(close) && raw.indexOf(close) === raw.length - 1)
      raw = raw.slice(1, -1).trim();
  if (raw.length < 2 || raw.length > 200 || !/[\p{L}\d]/u.test(raw)) return null;
  // "无畏契约 点券" is the name of something.
  if (/^(请选择|请输入|选填|暂无|未填写|复制|查看|null|undefined|none)/.test(raw)) return null;
  if (/^无(?=$|[^\p{L}]|备注|留言|需|此|法|效|任何|内容|数据|记录|订单|商品$|信息)/u.test(raw)) return null;
  return { value: raw, raw, confidence: 0.93 };
}
