import { repeat, sheet } from '../sheet';

/** What style sheets can say today, so that whoever draws pages by himself fails here. */
export function modern(): string {
  return sheet({
    title: '会员权益 - 流云点卡',
    style: `
@layer reset, look;
@layer look {
  :root { color-scheme: light dark; --brand: oklch(0.62 0.19 35) }
  body { background: light-dark(oklch(0.98 0.01 80), #111); color: light-dark(#223, #eee) }
  section { min-height: 440px; padding: 32px; margin: 0 0 24px;
    background: linear-gradient(in oklch, color-mix(in oklch, var(--brand) 30%, white), oklch(from var(--brand) 0.9 0.06 calc(h + 120)));
    & h2 { color: oklch(from var(--brand) calc(l - 0.2) c h); text-wrap: balance }
    &:has(.sold-out) { outline: 4px dashed color-mix(in srgb, red 60%, transparent); outline-offset: -12px } }
  .grid { container-type: inline-size; display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px }
  .card { padding: 16px; border-radius: 12px; background: color(display-p3 1 1 1 / 0.6); box-shadow: inset 0 0 0 1px color-mix(in lab, var(--brand), black 20%) }
  @container (min-width: 800px) { .card { aspect-ratio: 4 / 3 } }
  .dial { width: 96px; height: 96px; border-radius: 50%; background: conic-gradient(from 30deg in oklch, var(--brand), gold, teal, var(--brand)) }
  .glass { position: sticky; top: 12px; z-index: 1; margin: 12px; padding: 12px; border-radius: 12px; background: rgb(255 255 255 / 40%); backdrop-filter: blur(6px) saturate(1.4) }
  .mask { height: 60px; background: repeating-linear-gradient(45deg, teal 0 10px, transparent 10px 20px); mask: linear-gradient(90deg, black, transparent); mix-blend-mode: multiply }
}
@layer reset { section { background: none } }`,
    body: `<div class="glass">会员权益一览</div>
${repeat(7, (i) => `<section><h2>第 ${i + 1} 档 权益</h2><div class="mask"></div><div class="grid">${repeat(4, (k) => `<div class="card"><div class="dial"></div><p>权益 ${i * 4 + k + 1}</p>${i % 3 === 1 && k === 2 ? '<b class="sold-out">已领完</b>' : ''}</div>`)}</div></section>`)}`,
  });
}
