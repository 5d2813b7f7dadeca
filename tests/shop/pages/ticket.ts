import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import { linkToOrder, type Scene } from '../scene';

const thread: readonly { by: string; isStaff: boolean; time: string; text: string }[] = [
  {
    by: '我',
    isStaff: false,
    time: facts.ticketTime,
    text: `兑换码在官方页面提示“该兑换码已于 ${facts.usedTime} 被使用”，早于我的付款时间。商品页承诺“24 小时内无效包换”，要求更换有效的兑换码或者退款 98.50 元。`,
  },
  {
    by: '系统',
    isStaff: true,
    time: '2026-11-19 09:14:21',
    text: '您的工单已受理，我们会在 3–7 个工作日内处理，请耐心等待。',
  },
  {
    by: '工作人员 A017',
    isStaff: true,
    time: '2026-11-19 14:30:09',
    text: '您好，已转商家核实，卡密发货记录正常，请您确认是否已自行使用。',
  },
  {
    by: '我',
    isStaff: false,
    time: '2026-11-19 14:52:47',
    text: '我没有使用过。使用时间是 11 月 16 日，我 11 月 18 日才下单，已附兑换页面截图和录屏。',
  },
  {
    by: '工作人员 A017',
    isStaff: true,
    time: '2026-11-20 17:05:33',
    text: '已再次提交商家，请以商家的审核结果为准，3–7 个工作日内答复。',
  },
];

export function ticket(scene: Scene): string {
  const posts = thread
    .map(
      ({ by, isStaff, time, text }) =>
        `<li class="${isStaff ? 'staff' : 'mine'}"><p class="post-head"><b>${by}</b><time>${time}</time></p><p>${text}</p></li>`,
    )
    .join('\n');
  return shopPage(scene, {
    title: '工单详情',
    current: 'ticket',
    body: `${trail(scene, ['home', '首页'], '我的工单', '工单详情')}
<section class="card">
<div class="card-head"><h1>工单详情</h1><span class="badge wait">处理中</span></div>
<div class="strong-lines">
<p><strong>工单号：</strong>${facts.ticketNumber}</p>
<p><strong>状态：</strong>处理中</p>
<p><strong>关联订单：</strong><a href="${linkToOrder(scene, scene.order)}">${scene.order}</a></p>
<p><strong>提交时间：</strong>${facts.ticketTime}</p>
<p><strong>问题类型：</strong>卡密无效 / 已被使用</p>
<p><strong>处理人员：</strong>A017</p>
<p><strong>处理时限：</strong>3–7 个工作日</p>
</div>
</section>
<section class="card"><h2>处理记录</h2>
<ol class="thread">
${posts}
</ol>
</section>
<section class="card"><h2>补充说明</h2>
<textarea class="field" rows="3" placeholder="补充问题说明（200 字以内）" aria-label="补充说明"></textarea>
<p><button class="button" type="button">提交回复</button></p>
</section>`,
  });
}
