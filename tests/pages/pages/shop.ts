import { repeat, sheet } from '../sheet';

const rows = 56;
/** So many rows show one and the same large picture. */
const largePictures = 20;

/** A long list of orders: lazy pictures, two web fonts, a bar stuck to each end, smooth scrolling. */
export function shop(): string {
  return sheet({
    title: '我的订单 - 流云点卡',
    style: `
@font-face { font-family: Figures; src: url(/font/thin.ttf) }
@font-face { font-family: Hidden; src: url(/font/hidden.ttf) }
html { scroll-behavior: smooth }
body { background: linear-gradient(#fff7f0, #eef4ff); padding-bottom: 56px }
header { position: sticky; top: 0; z-index: 2; height: 64px; padding: 18px 32px; color: #fff; background: linear-gradient(90deg, #e0541b, #8a3ffc) }
main { max-width: 1040px; margin: 0 auto; padding: 16px }
article { display: grid; grid-template-columns: 160px 1fr 200px; gap: 16px; height: 196px; margin-bottom: 12px; padding: 16px; border-radius: 10px; background: linear-gradient(135deg, #fff, #f4f0ff); box-shadow: 0 2px 8px #0002 }
img { width: 160px; height: 160px; object-fit: cover; border-radius: 6px }
.price { font: 24px Figures, sans-serif; color: #c0341d }
.code { font: 15px Hidden, sans-serif }
footer { position: fixed; bottom: 0; left: 0; right: 0; height: 56px; padding: 16px 32px; color: #fff; background: #222d }`,
    body: `<header>流云点卡 · 我的订单</header>
<main>
${repeat(rows, row)}
</main>
<footer>共 ${rows} 笔订单 · 客服时间 9:00–23:00</footer>`,
  });
}

function row(i: number): string {
  const name = i % 14 < (largePictures * 14) / rows ? 'large' : `small-${i}`;
  const number = 2026110100000000n + BigInt(i) * 7919n;
  return `<article><img src="/picture/${name}.png" loading="lazy" width="160" height="160" alt="">
<div><h3>点券 ${(i + 1) * 100} 枚</h3><p>订单号：${number}</p><p>卡密 <span class="code">${4000 + i * 13}-${7001 + i * 29}</span></p></div>
<div><p class="price">${(i * 7 + 9).toFixed(2)}</p><p>${i % 3 ? '已发货' : '售后处理中'}</p></div></article>`;
}
