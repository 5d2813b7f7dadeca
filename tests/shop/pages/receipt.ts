import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { linkTo, type Scene, yuan } from '../scene';

export function receipt(scene: Scene): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['付款金额', `¥${yuan(facts.paidFen)}`],
    ['收款方', facts.payee],
    ['付款时间', facts.paidTime],
    ['支付方式', facts.payMethod],
    ['交易号', facts.tradeNumber],
    ['商户订单号', scene.order],
    ['商品说明', `在线支付-${scene.order}`],
  ];
  const written = pairs.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('\n');
  return shopPage(scene, {
    title: '支付结果',
    body: `${trail(scene, ['home', '首页'], '支付结果')}
<section class="card receipt">
<div class="result"><svg width="64" height="64" viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="32" fill="#1aa260"/><path d="m18 33 10 10 19-21" fill="none" stroke="#fff" stroke-width="5"/></svg>
<h1>支付成功</h1><p class="result-amount"><small>¥</small>${yuan(facts.paidFen)}</p></div>
<dl class="facts wide">
${written}
</dl>
<p class="center"><a class="button" href="${linkTo(scene, 'order')}">查看订单</a><a class="button hollow" href="${linkTo(scene, 'home')}">返回首页</a></p>
<p class="hint center">商品将自动发货，付款后 1 分钟内到账。如未到账请刷新订单页面。</p>
</section>`,
  });
}
