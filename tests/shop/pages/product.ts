import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { imageOf, linkTo, type Scene, yuan } from '../scene';

function offer(scene: Scene): string {
  const thumbs = [1, 2, 3]
    .map((n) => `<img src="${imageOf(scene, `product-side-${n}`)}" alt="商品图 ${n}" width="96" height="72">`)
    .join('');
  return `<section class="card offer">
<div class="gallery"><img src="${imageOf(scene, 'product-main')}" alt="星海远征 1000 点券" width="480" height="360"><div class="thumbs">${thumbs}</div></div>
<div class="offer-text">
<h1>${facts.product}</h1>
<p class="selling">官方渠道直供，全区全服通用，付款后自动发货，7×24 小时随时下单</p>
<div class="price-box"><span class="price-label">售价</span><strong class="price"><small>¥</small>${yuan(scene.priceFen)}</strong><del>¥${yuan(scene.priceFen + facts.discountFen)}</del><span class="tag">新客立减 ${yuan(facts.discountFen)}</span></div>
<dl class="facts">
<div><dt>库存</dt><dd>327 件</dd></div>
<div><dt>累计销量</dt><dd>1.2 万</dd></div>
<div><dt>商家</dt><dd>${facts.seller}</dd></div>
<div><dt>发货方式</dt><dd>自动发货</dd></div>
</dl>
<ul class="promises">
<li>本店保证全新未使用，24 小时内无效包换</li>
<li>自动发货，付款后 1 分钟内到账</li>
</ul>
<div class="buy"><label>购买数量 <input type="number" value="1" min="1" max="10"></label><a class="button big" href="${linkTo(scene, 'payment')}">立即购买</a><a class="button hollow" href="${linkTo(scene, 'chat')}">咨询客服</a></div>
</div>
</section>`;
}

function details(scene: Scene): string {
  const picture = (n: number, height: number, alt: string, lazy = '') =>
    `<img src="${imageOf(scene, `detail-${n}`)}" alt="${alt}" width="1080" height="${height}"${lazy}>`;
  return `<section class="card details">
<h2>商品详情</h2>
<table class="spec"><tbody>
<tr><th>适用游戏</th><td>《星海远征》全区全服</td><th>面值</th><td>1000 点券</td></tr>
<tr><th>有效期</th><td>自发货起 180 天</td><th>商品编号</th><td>XH-1000-A</td></tr>
</tbody></table>
${picture(1, 240, '官方渠道，全新未使用，24 小时内无效包换')}
${picture(2, 240, '自动发货，付款后 1 分钟内到账', ' loading="lazy"')}
${picture(3, 220, '三步完成兑换', ' loading="lazy"')}
</section>`;
}

const notes = `<section class="card"><h2>购买须知</h2>
<ol class="notes">
<li>付款后请在“我的订单”中查看兑换码，请勿将兑换码告知他人。</li>
<li>虚拟商品一经售出概不退款，请确认适用的游戏与区服后再下单。</li>
<li>兑换码请在收到后 24 小时内使用，如提示无效请当日联系客服处理。</li>
<li>兑换入口：游戏官网 → 个人中心 → 兑换中心。</li>
<li>本商品由${facts.seller}销售并开具凭证，最终解释权归商家所有。</li>
</ol>
</section>
<section class="card"><h2>买家评价 <small>（好评率 97.2%）</small></h2>
<ul class="reviews">
<li><b>小***鱼</b><span>秒发货，用过几次了。</span><time>2026-11-15</time></li>
<li><b>山***人</b><span>到账很快，比游戏里便宜一点。</span><time>2026-11-12</time></li>
<li><b>k***9</b><span>码提示用过了，客服让等，等了两天。</span><time>2026-11-09</time></li>
</ul>
</section>`;

export function product(scene: Scene): string {
  return shopPage(scene, {
    title: facts.product,
    current: 'product',
    body: `${trail(scene, ['home', '首页'], '游戏点券', '星海远征')}
${offer(scene)}
${details(scene)}
${notes}`,
  });
}
