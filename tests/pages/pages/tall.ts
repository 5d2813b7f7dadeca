import { repeat, sheet } from '../sheet';

/** About 100,000 px of log. */
export function tall(): string {
  return sheet({
    title: '流水 - 流云点卡',
    style: `article { height: 200px; padding: 24px; border-bottom: 1px solid #ccc } article:nth-child(3n) { background: linear-gradient(90deg, #eef, #fff) }`,
    body: repeat(
      500,
      (i) =>
        `<article><h2>第 ${i + 1} 条流水</h2><p>流水号 ${900000 + i * 37}，金额 ${(i * 3.5 + 1).toFixed(2)} 元</p></article>`,
    ),
  });
}
