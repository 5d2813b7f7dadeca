import type { Layout } from '../../truth';

/** One page for two screens: a table for the wide one, the same as cards for the narrow one, of which one is never seen. */
const style = `body{margin:0;background:#f8fafc;font:14px/1.6 ui-sans-serif,"PingFang SC",sans-serif;color:#0f172a}.hidden{display:none}.flex{display:flex}.justify-between{justify-content:space-between}.max-w{width:1040px;margin:0 auto}.border{border:1px solid #e2e8f0;background:#fff;border-radius:8px;padding:14px;margin:12px 0}.text-slate{color:#64748b}.pill{border-radius:999px;padding:1px 10px;background:#dcfce7;color:#166534;font-size:12px}table{width:100%;border-collapse:collapse}th{text-align:left;color:#64748b;font-weight:500;padding:10px}td{padding:10px;border-top:1px solid #e2e8f0}.banner{background:#4f46e5;color:#fff;text-align:center;padding:8px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | ⟦platformName|Mango 权益站⟧</title><style>${style}</style></head><body><div class="banner">感恩季：全场 9 折，满 ¥200 再减 ¥20，11 月 27 日截止</div><nav class="flex justify-between max-w"><b>Mango 权益站</b><span class="text-slate">商品　订单　余额 ¥0.80　<a>⟦entry|帮助与申诉⟧</a></span></nav><div class="max-w">${body}</div><footer class="max-w text-slate">© 2026 Mango 权益站　邮箱 ⟦contact|hi@mango.example⟧　桂公网安备 45010302000771 号　⟦icp|桂ICP备2024030117号-1⟧</footer></body></html>`;

type Order = [id: string, name: string, count: string, sum: string, state: string, time: string];
const wide = ([id, name, count, sum, state, time]: Order) =>
  `⟦item⟧<tr><td>${id}</td><td>${name}</td><td>${count}</td><td>${sum}</td><td><span class="pill">${state}</span></td><td>${time}</td><td><a>详情</a></td></tr>`;
const plain = (text: string) => text.replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');
const narrow = (order: Order) => {
  const [id, name, count, sum, state, time] = order.map(plain);
  return `<div class="border"><div class="flex justify-between"><b>${name}</b><span class="pill">${state}</span></div><div class="text-slate">订单 ${id}</div><div class="text-slate">${time}</div><div class="flex justify-between"><span>数量 ${count}</span><b>${sum}</b></div></div>`;
};

const orders: Order[] = [
  [
    '⟦orderId|MG-88F2-31C0⟧',
    '⟦productName|泡芙外卖会员 年卡⟧',
    '⟦quantity|1⟧',
    '⟦amountFen|¥ 79.20⟧',
    '⟦status=delivered|已送达⟧',
    '⟦orderTime|2026-11-21 11:30:05⟧',
  ],
  [
    '⟦orderId|MG-87AA-90D4⟧',
    '⟦productName|茶卡音乐 双人季卡⟧',
    '⟦quantity|2⟧',
    '⟦amountFen|¥ 72.00⟧',
    '⟦status=pending|排队发放⟧',
    '⟦orderTime|2026-11-20 09:04:51⟧',
  ],
];

const pair = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const detail: [string, string][] = [
  ['订单', '⟦orderId|MG-87AA-90D4⟧'],
  ['商品', '⟦productName|茶卡音乐 双人季卡⟧'],
  ['数量', '⟦quantity|2⟧'],
  ['小计', '¥ 80.00'],
  ['9 折优惠', '-¥ 8.00'],
  ['总计', '⟦amountFen|¥ 72.00⟧'],
  ['支付', '⟦payMethod|微信支付⟧'],
  ['支付时间', '⟦payTime|2026-11-20 09:05:20⟧'],
  ['创建', '⟦orderTime|2026-11-20 09:04:51⟧'],
  ['状态', '⟦status=pending|排队发放⟧'],
];

export const twiceShown: Layout = {
  name: 'twice-shown',
  pages: [
    {
      kind: 'order',
      path: '/account/orders',
      html: shell(
        '我的订单',
        `<div class="border"><table><thead><tr><th>订单</th><th>商品</th><th>数量</th><th>总计</th><th>状态</th><th>创建</th><th></th></tr></thead><tbody>${orders.map(wide).join('')}⟦/items⟧</tbody></table></div><div class="hidden">${orders.map(narrow).join('')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/account/orders/MG-87AA-90D4',
      html: shell(
        '订单详情',
        `<div class="hidden">${detail.map(([label, value]) => `<div class="flex justify-between"><span class="text-slate">${label}</span><span>${plain(value)}</span></div>`).join('')}</div><div class="border"><table>${detail.map(([label, value]) => pair(label, value)).join('')}</table></div><p class="text-slate">前面还有 214 人，预计 6 小时。⟦grants|48 小时内未发放自动退款。⟧</p><button>⟦entry|申请退款⟧</button>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/MG-8901-77B2',
      html: shell(
        '支付订单',
        `<div class="border"><div class="flex justify-between"><h3>支付订单</h3><span class="text-slate">请在 <b>29:58</b> 内支付</span></div><table>${pair('订单', '⟦orderId|MG-8901-77B2⟧')}${pair('商品', '⟦productName|泡芙外卖会员 月卡⟧ ×⟦quantity|3⟧')}${pair('小计', '¥ 30.00')}${pair('9 折优惠', '-¥ 3.00')}${pair('余额抵扣', '-¥ 0.80')}${pair('还需支付', '<b>⟦payableFen|¥ 26.20⟧</b>')}</table><p><button>支付宝</button> <button>微信支付</button></p></div><div class="hidden"><div>还需支付</div><div>¥ 26.20</div><button>去支付</button></div>`,
      ),
    },
  ],
};
