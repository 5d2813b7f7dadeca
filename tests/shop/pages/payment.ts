import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { imageOf, linkTo, type Scene, yuan } from '../scene';

const countdown = `<script>
let left = 300;
const clock = document.getElementById('countdown');
const timer = setInterval(() => {
  left -= 1;
  clock.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  if (left <= 0) clearInterval(timer);
}, 1000);
</script>`;

export function payment(scene: Scene): string {
  return shopPage(scene, {
    title: '订单付款',
    body: `${trail(scene, ['home', '首页'], ['product', '选购商品'], '订单付款')}
<section class="card pay">
<div class="card-head"><h1>请扫码付款</h1><span class="badge wait">待付款</span></div>
<div class="pay-columns">
<div class="pay-code">
<img src="${imageOf(scene, `qr-${scene.order}`)}" alt="${facts.payMethod}收款码" width="232" height="232">
<p>打开<b>${facts.payMethod}</b>扫一扫</p>
<p class="clock">剩余付款时间 <strong id="countdown">5:00</strong></p>
</div>
<div class="pay-text">
<p class="pay-amount"><span>应付金额</span><strong>¥${yuan(facts.payableFen)}</strong></p>
<p class="warn">请务必支付 <b>${yuan(facts.payableFen)}</b> 元，不要多付或少付。为了区分同一时间的订单，系统会把应付金额调整几分钱，调整的部分不影响发货。</p>
<div class="lines">
<p><span>订单编号：</span><span>${scene.order}</span></p>
<p><span>商品名称：</span><span>${facts.product}</span></p>
<p><span>订单金额：</span><span>${yuan(facts.paidFen)} 元</span></p>
<p><span>创建时间：</span><span>${facts.orderedTime}</span></p>
<p><span>支付方式：</span><span>${facts.payMethod}</span></p>
</div>
<p><a class="button" href="${linkTo(scene, 'receipt')}">我已付款</a><a class="button hollow" href="${linkTo(scene, 'product')}">取消订单</a></p>
</div>
</div>
<p class="hint">付款后请不要关闭本页，页面会自动跳转到订单详情。超过 5 分钟未付款，订单自动关闭。</p>
</section>
${countdown}`,
  });
}
