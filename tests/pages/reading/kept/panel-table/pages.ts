import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Panels with a heading bar; orders as rows of th and td; a Bootstrap-like shop of the years around 2016. */
const style = `body{margin:0;background:#eef1f5;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#333}
.navbar{background:#2b3a4a;color:#fff;padding:0 30px;line-height:50px}.navbar a{color:#cdd6df;margin-left:24px;text-decoration:none}
.container{width:960px;margin:20px auto}.panel{background:#fff;border:1px solid #d5dbe2;border-radius:4px;margin-bottom:18px}
.panel-heading{background:#f6f8fa;border-bottom:1px solid #d5dbe2;padding:9px 15px;font-weight:700}.panel-body{padding:15px}
table{width:100%;border-collapse:collapse}th,td{border:1px solid #e3e7ec;padding:8px 12px;text-align:left}th{width:150px;background:#fafbfc;color:#667}
.label{color:#fff;border-radius:3px;padding:2px 8px;font-size:12px}.green{background:#46a35e}.grey{background:#8b96a3}.orange{background:#e2913b}
.btn{display:inline-block;background:#2d7dd2;color:#fff;border:0;border-radius:3px;padding:8px 20px;text-decoration:none}.footer{text-align:center;color:#8a939c;padding:20px}
del{color:#999}.price{font-size:26px;color:#d2402d}textarea{width:98%;height:70px}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | ⟦platformName|银禾数卡⟧</title><style>${style}</style></head><body>
<div class="navbar"><b style="font-size:18px">银禾数卡</b><a href="/">商品大厅</a><a href="/query">查询订单</a><a href="/article/3.html">⟦entry|售后申诉⟧</a><a href="/about">关于我们</a><span style="float:right">余额：￥3.20</span></div>
<div class="container">
<div class="panel"><div class="panel-body" style="color:#a05b00">公告：10 月 28 日 02:00—06:00 上游维护，期间订单延迟到账；累计成交 182993 笔，感谢支持。</div></div>
${body}</div>
<div class="footer">客服 QQ：⟦contact|2849011773⟧　工作时间 9:30-22:00<br>Copyright © 2019-2026 银禾数卡 All Rights Reserved. ⟦icp|湘ICP备2021099317号-3⟧</div></body></html>`;
}

type Order = {
  no: string;
  goods: string;
  count: string;
  unit: string;
  paid: string;
  made: string;
  paidAt?: string;
  way?: string;
  status: string;
  code: string;
  color: string;
  rows?: string;
  after?: string;
};

const order = (o: Order) =>
  shell(
    '订单详情',
    `<div class="panel"><div class="panel-heading">订单信息</div><table>
<tr><th>订单编号</th><td>⟦orderId|${o.no}⟧</td></tr>
<tr><th>商品名称</th><td><a href="/goods/218.html">⟦productName|${o.goods}⟧</a></td></tr>
<tr><th>商品单价</th><td>${o.unit}</td></tr>
<tr><th>购买数量</th><td>⟦quantity|${o.count}⟧</td></tr>
<tr><th>订单总额</th><td>⟦${o.paidAt ? 'amountFen' : 'payableFen'}|${o.paid}⟧</td></tr>
<tr><th>下单时间</th><td>⟦orderTime|${o.made}⟧</td></tr>
${o.paidAt ? `<tr><th>支付时间</th><td>⟦payTime|${o.paidAt}⟧</td></tr><tr><th>支付方式</th><td>⟦payMethod|${o.way}⟧</td></tr>` : '<tr><th>支付时间</th><td>-</td></tr>'}
<tr class="fold" style="display:none"><th>提交 IP</th><td>203.0.113.8</td></tr><tr><th>联系方式</th><td>lin***@mail.example（查单用）</td></tr>
<tr><th>订单状态</th><td><span class="label ${o.color}">⟦status=${o.code}|${o.status}⟧</span></td></tr>
${o.rows ?? ''}</table>
<div class="visible-xs" style="display:none"><p>${o.goods}</p><p>单号 ${o.no}</p><p>${o.paid}</p><p>${o.made}</p></div></div>${o.after ?? ''}`,
  );

export const panelTable: Layout = {
  name: 'panel-table',
  pages: [
    {
      kind: 'order',
      path: '/query/result.html?tradeno=⟦orderId|YH20261103194512087⟧',
      html: order({
        no: 'YH20261103194512087',
        goods: '森之旅人 · 100元礼品卡（国区）',
        count: '2',
        unit: '￥96.50',
        paid: '￥193.00',
        made: '2026-11-03 19:45:12',
        paidAt: '2026-11-03 19:46:40',
        way: '支付宝当面付',
        status: '交易完成',
        code: 'delivered',
        color: 'green',
        rows: '<tr><th>发货时间</th><td>⟦otherTime|2026-11-03 19:46:43⟧</td></tr><tr><th>已提取</th><td>⟦deliveredCount|2⟧ 张</td></tr>',
        after: `<div class="panel"><div class="panel-heading">提取的卡密（请尽快使用）</div><div class="panel-body"><textarea id="kms" readonly></textarea><p>⟦limits|卡密类商品一经提取，恕不退换。⟧</p></div></div><script>document.getElementById('kms').value = '⟦cardSecret|SZLR-8842-KQ7P-19DM⟧\\n⟦cardSecret|SZLR-8842-TT3X-60BW⟧';</script>`,
      }),
    },
    {
      kind: 'order',
      path: '/query/result.html?tradeno=⟦orderId|YH20261105083027114⟧',
      html: order({
        no: 'YH20261105083027114',
        goods: '夜航船视频会员 季卡 90 天【直充】',
        count: '1',
        unit: '￥58.00',
        paid: '￥58.00',
        made: '2026-11-05 08:30:27',
        status: '未付款',
        code: 'unpaid',
        color: 'orange',
        after:
          '<div class="panel"><div class="panel-body">订单将在 14 分 32 秒后自动取消 <a class="btn" href="/pay/go">去付款</a></div></div>',
      }),
    },
    {
      kind: 'order',
      path: '/query/result.html?tradeno=⟦orderId|YH20261029221830655⟧',
      html: order({
        no: 'YH20261029221830655',
        goods: '银杏读书年卡激活码',
        count: '3',
        unit: '￥29.90',
        paid: '￥89.70',
        made: '2026-10-29 22:18:30',
        paidAt: '2026-10-29 22:19:02',
        way: '微信扫码',
        status: '已退款',
        code: 'refunded',
        color: 'grey',
        rows: '<tr><th>退款金额</th><td>⟦refundFen|￥89.70⟧</td></tr><tr><th>退款时间</th><td>⟦otherTime|2026-10-30 10:02:11⟧</td></tr>',
      }),
    },
    {
      kind: 'product',
      path: '/goods/218.html',
      html: shell(
        '森之旅人 · 100元礼品卡（国区）',
        `<div class="panel"><div class="panel-heading">商品信息</div><div class="panel-body">
<h3>⟦productName|森之旅人 · 100元礼品卡（国区）⟧</h3><p>售价：<span class="price">⟦priceFen|￥96.50⟧</span> <del>￥100.00</del></p>
<p>发货方式：⟦grants|自动发货，付款后 1 分钟内发出卡密⟧</p><p>剩余库存：1280　历史销量：20391</p>
<p>购买件数 <input value="⟦may.quantity|1⟧" style="width:50px"> 接收邮箱 <input placeholder="用于接收卡密"> <button class="btn">提交订单</button></p></div></div>
<div class="panel"><div class="panel-heading">商品说明</div><div class="panel-body"><p>⟦grants|假一赔三，卡密无效包换新卡。⟧</p><p>⟦limits|购买后超过 12 小时反馈的问题不予受理。⟧</p><p>⟦limits|仅限国区账号使用，其他地区充不上概不负责。⟧</p></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/alipay.html?tradeno=⟦orderId|YH20261105083027114⟧',
      html: shell(
        '支付宝扫码付款',
        `<div class="panel"><div class="panel-heading">请用⟦payMethod|支付宝⟧扫一扫完成付款</div><div class="panel-body" style="text-align:center">
<p class="price">⟦payableFen|￥58.00⟧</p>${qrPicture(11)}<p>二维码有效时间还剩 <b>04</b> 分 <b>51</b> 秒</p>
<table><tr><th>订单编号</th><td>YH20261105083027114</td></tr><tr><th>商品名称</th><td>⟦productName|夜航船视频会员 季卡 90 天【直充】⟧</td></tr><tr><th>下单时间</th><td>⟦orderTime|2026-11-05 08:30:27⟧</td></tr></table></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/article/3.html',
      html: shell(
        '售后与退换说明',
        `<div class="panel"><div class="panel-heading">售后与退换说明</div><div class="panel-body"><p>发布日期：2026-01-15　阅读 8842</p>
<p>1. ⟦grants|卡密无法使用且未被核销的，自购买起 24 小时内可申请更换。⟧</p><p>2. ⟦grants|超过 2 小时未发货的订单，全额退款至原支付渠道。⟧</p>
<p>3. ⟦limits|因买家填写账号错误造成的损失，本店不承担责任。⟧</p><p>4. ⟦limits|特价商品不退不换。⟧</p><p>5. ⟦limits|逾期提交的申诉不予受理。⟧</p><p>6. ⟦limits|本说明最终解释权归银禾数卡所有。⟧</p></div></div>`,
      ),
    },
  ],
};
