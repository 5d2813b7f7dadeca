import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { imageOf, linkTo, type Scene, yuan } from '../scene';

function summary(scene: Scene): string {
  const rows: readonly (readonly [string, string])[] = [
    ['订单编号', scene.order],
    [
      '商品名称',
      `<img class="row-picture" src="${imageOf(scene, 'product-side-1')}" alt="商品图" width="64" height="48">${facts.product}`,
    ],
    ['商家', facts.seller],
    ['购买数量', '1'],
    ['商品单价', `¥${yuan(facts.unitPriceFen)}`],
    ['优惠', `-¥${yuan(facts.discountFen)}`],
    ['实付金额', `<strong class="paid">¥${yuan(facts.paidFen)}</strong>`],
    ['下单时间', facts.orderedTime],
    ['付款时间', facts.paidTime],
    ['支付方式', facts.payMethod],
  ];
  const written = rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('\n');
  return `<section class="card">
<div class="card-head"><h1>订单信息</h1><span class="badge done">已发货</span>
<span class="actions"><a class="button hollow" href="${linkTo(scene, 'ticket')}">申请售后</a><a class="button hollow" href="${linkTo(scene, 'complaint')}">投诉订单</a></span></div>
<table class="pairs"><tbody>
${written}
</tbody></table>
</section>`;
}

/** Collapsed, so its words are in the page but not in innerText until somebody opens it. */
function collapsed(scene: Scene): string {
  return `<section class="card">
<button class="fold" type="button" id="more-button" aria-expanded="false" aria-controls="more">订单详情<i>展开 ▾</i></button>
<div id="more" style="display:none">
<dl class="facts wide">
<div><dt>下单邮箱</dt><dd>${facts.contactEmail}</dd></div>
<div><dt>发货时间</dt><dd>${facts.deliveredTime}</dd></div>
<div><dt>交易号</dt><dd>${facts.tradeNumber}</dd></div>
<div><dt>商户订单号</dt><dd>${scene.order}</dd></div>
<div><dt>订单有效期</dt><dd>90 天，过期后不可查询</dd></div>
</dl>
</div>
</section>`;
}

function secretCard(scene: Scene): string {
  return `<section class="card">
<h2>卡密信息</h2>
<textarea id="secret" class="secret" readonly rows="2" aria-label="卡密"></textarea>
<p class="hint">请在 24 小时内使用，逾期视为已使用，不予售后。<a href="${linkTo(scene, 'redeem')}">去官方页面兑换</a></p>
</section>`;
}

function queryCard(scene: Scene): string {
  return `<section class="card">
<h2>查询凭据</h2>
<form class="inline-form" method="get" action="/order">
<label>订单号 <input type="text" name="no" value="${scene.order}"></label>
<label>查询密码 <input type="password" id="query-password" value="${facts.queryPassword}" autocomplete="off"></label>
<button class="button hollow" type="submit">重新查询</button>
</form>
<p class="hint">请牢记查询密码，更换设备后需要凭密码查看订单。</p>
</section>`;
}

export function order(scene: Scene): string {
  return shopPage(scene, {
    title: '订单详情',
    current: 'orders',
    isSticky: true,
    body: `${trail(scene, ['home', '首页'], ['orders', '我的订单'], '订单详情')}
${summary(scene)}
${secretCard(scene)}
${collapsed(scene)}
${queryCard(scene)}
<script src="/order.js"></script>`,
  });
}

/** Kept out of the page, so that neither its source nor its outerHTML has the secret. */
export const orderScript = `document.getElementById('secret').value = '${facts.secret}';
document.getElementById('more-button').addEventListener('click', (event) => {
  const more = document.getElementById('more');
  const isOpen = more.style.display === 'none';
  more.style.display = isOpen ? 'block' : 'none';
  event.currentTarget.setAttribute('aria-expanded', String(isOpen));
  event.currentTarget.querySelector('i').textContent = isOpen ? '收起 ▴' : '展开 ▾';
});
`;
