import { facts } from '../facts';
import { moreGoods, shopPage } from '../layout';
import { imageOf, linkTo, type PageName, pathOf, type Scene } from '../scene';

const guide: readonly { page: PageName; text: string; about: string }[] = [
  { page: 'product', text: '商品页', about: '价格、库存、承诺与购买须知，两屏多，有几张图片' },
  { page: 'rules', text: '售后服务规则', about: '逐条编号的规则，更新日期 2026-10-08' },
  { page: 'payment', text: '付款页', about: '待付款，收款码与五分钟倒计时，应付金额差几分钱' },
  { page: 'receipt', text: '支付结果', about: '支付成功，收款方、交易号与商户订单号' },
  { page: 'order', text: '订单详情', about: '金额、状态、卡密，折叠的联系方式，顶栏随页面停留' },
  { page: 'orders', text: '我的订单', about: '三个订单的列表' },
  { page: 'redeem', text: '游戏官方兑换页', about: '另一家网站的样子：提示该卡密已被使用' },
  { page: 'chat', text: '在线客服', about: '约三十条消息，消息框自己滚动' },
  { page: 'chat-frame', text: '在线客服（嵌入）', about: '同样的对话，放在另一个来源的 iframe 里' },
  { page: 'ticket', text: '工单详情', about: '工单 TS-20261119-0382，处理中' },
  { page: 'refusal', text: '退款申请结果', about: '已拒绝与拒绝原因' },
  { page: 'complaint', text: '提交投诉', about: '投诉表单：原因、说明、凭证、电话' },
];

function troubleLinks(scene: Scene): string {
  const link = (page: PageName, trouble: string, text: string) => {
    const path = pathOf(page, { narrow: scene.isNarrow, order: scene.order });
    return `<a href="${path.replaceAll('&', '&amp;')}&amp;trouble=${trouble}">${text}</a>`;
  };
  const layout = scene.isNarrow
    ? '<a href="/">电脑版</a>'
    : `<a href="${pathOf('home', { narrow: true })}">手机版</a>`;
  return [
    link('order', 'deleted', '订单被删除（404）'),
    link('order', 'broken', '服务出错（500）'),
    link('product', 'slow', '图片很慢'),
    layout,
  ].join('');
}

export function home(scene: Scene): string {
  const rows = guide
    .map(
      ({ page, text, about }) => `<li><a href="${linkTo(scene, page)}">${text}</a><span>${about}</span></li>`,
    )
    .join('\n');
  return shopPage(scene, {
    title: '首页',
    current: 'home',
    body: `<a class="banner" href="${linkTo(scene, 'product')}"><img src="${imageOf(scene, 'banner')}" alt="双十一返场，点券直降" width="1200" height="300"></a>
<p class="notice"><b>公告</b>欢迎光临${facts.shopName}：游戏点券、会员卡、激活码，自动发货，7×24 小时在线下单。</p>
<section class="card"><h1>本店页面</h1>
<ul class="guide">
${rows}
</ul>
</section>
${moreGoods(scene)}
<p class="invented">这是测试用的虚构店铺：店名、公司、商品、订单与人物都是编造的。${troubleLinks(scene)}</p>`,
  });
}
