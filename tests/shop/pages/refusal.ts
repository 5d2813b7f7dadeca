import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { linkTo, type Scene, yuan } from '../scene';

export function refusal(scene: Scene): string {
  const blocks: readonly (readonly [string, string])[] = [
    ['退款编号', facts.refundNumber],
    ['订单号', scene.order],
    ['申请时间', facts.refundAppliedTime],
    ['审核时间', facts.refundRefusedTime],
    ['退款金额', `¥${yuan(facts.paidFen)}`],
    ['审核方', facts.seller],
  ];
  const written = blocks
    .map(
      ([label, value]) =>
        `<div class="block"><div class="block-label">${label}</div><div>${value}</div></div>`,
    )
    .join('\n');
  return shopPage(scene, {
    title: '退款申请结果',
    body: `${trail(scene, ['home', '首页'], ['orders', '我的订单'], '退款申请结果')}
<section class="card">
<div class="card-head"><h1>退款申请结果</h1><span class="badge bad">已拒绝</span></div>
<div class="refused"><p class="refused-title">拒绝原因</p><p class="refused-text">虚拟商品一经售出概不退款</p><p class="hint">商家回复：卡密已发出，系统记录正常，本店不支持退款，请谅解。</p></div>
<div class="blocks">
${written}
</div>
<h2>申请说明</h2>
<p class="quote">兑换码在交付前已被使用（官方提示使用时间 ${facts.usedTime}），商品页承诺 24 小时内无效包换，申请全额退款。</p>
<ol class="steps"><li class="passed"><b>提交申请</b><time>11-20 10:22</time></li><li class="passed"><b>商家审核</b><time>11-21 16:40</time></li><li class="failed"><b>已拒绝</b><time>11-21 16:40</time></li></ol>
<p><a class="button" href="${linkTo(scene, 'complaint')}">投诉商家</a><a class="button hollow" href="${linkTo(scene, 'chat')}">联系客服</a></p>
</section>`,
  });
}
