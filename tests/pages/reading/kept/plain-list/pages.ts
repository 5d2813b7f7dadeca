import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A tidy shop with everyday words: dl, dt and dd, a tab with a second panel closed, a phone copy that is not shown. */
const style = `body{margin:0;font:14px/1.8 "Microsoft YaHei",sans-serif;background:#f4fbf7;color:#2a3b33}.n{background:#12a06b;color:#fff;padding:0 10%}.n a{color:#fff;display:inline-block;line-height:54px;margin-right:26px;text-decoration:none}.n .logo{font-size:20px;font-weight:700}.k{width:80%;margin:22px auto;background:#fff;border-radius:10px;padding:24px 30px}
dl{display:grid;grid-template-columns:130px 1fr 130px 1fr;gap:10px 0;margin:0}dt{color:#7d9188}dd{margin:0}.tab{border-bottom:2px solid #e3f3eb;margin-bottom:16px}.tab b{display:inline-block;padding:8px 18px}.off{display:none}.red{color:#e4393c;font-weight:700}.code{background:#f1faf5;border:1px dashed #12a06b;padding:12px;font-family:monospace}.fo{text-align:center;color:#9bb0a6;padding:20px}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|绿洲发卡⟧</title><style>${style}</style></head><body><nav class="n"><a class="logo">绿洲发卡</a><a>首页</a><a>订单查询</a><a>⟦entry|申请售后⟧</a><a>联系客服</a></nav>${body}<div class="fo">客服QQ ⟦contact|2216609831⟧ · ⟦icp|粤ICP备2023055218号-2⟧ · 本站仅提供寄售平台服务</div></body></html>`;
}

const list = (rows: [string, string][]) =>
  `<dl>${rows.map(([label, value]) => `<dt>${label}：</dt><dd>${value}</dd>`).join('')}</dl>`;

export const plainList: Layout = {
  name: 'plain-list',
  pages: [
    {
      kind: 'order',
      path: '/orderquery?st=order&kw=⟦orderId|LZ261112093344718206⟧',
      html: shell(
        '订单详情',
        `<div class="k"><div class="tab"><b>订单信息</b><b>费用明细</b></div>${list([
          ['订单号', 'LZ261112093344718206'],
          ['商家', '⟦merchant|四季数码专营⟧'],
          ['商品名称', '⟦productName|极昼网盘 超级会员 365 天⟧'],
          ['购买数量', '⟦quantity|1⟧'],
          ['实付金额', '<span class="red">⟦amountFen|￥188.00⟧</span>'],
          ['订单状态', '⟦status=delivered|已发货⟧'],
          ['下单时间', '⟦orderTime|2026-11-12 09:33:44⟧'],
          ['付款时间', '⟦payTime|2026-11-12 09:34:10⟧'],
          ['支付方式', '⟦payMethod|支付宝扫码⟧'],
          ['交易号', '⟦tradeNo|2026111222001471905518203374⟧'],
        ])}<div class="off">${list([
          ['商品单价', '￥198.00'],
          ['优惠券', '-￥10.00'],
          ['手续费', '￥0.00'],
        ])}</div></div><div class="k"><p>卡密内容</p><div class="code">账号：⟦cardSecret|jz_u88120 密码：Tq7#9mLw⟧</div><p>⟦grants|质保 365 天，期间掉线免费补。⟧⟦limits|请勿修改密码，否则不予售后。⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?st=contact&page=1',
      html: shell(
        '订单详情',
        `<div class="k"><input name="kw" value="⟦orderId|LZ261113201508330149⟧"><button>查询</button></div><div class="k"><div class="tab"><b>订单信息</b></div>${list(
          [
            ['商家', '⟦merchant|豆丁礼品卡⟧'],
            ['商品名称', '⟦productName|鲸落书城 200元购书卡⟧'],
            ['购买数量', '⟦quantity|4⟧'],
            ['实付金额', '<span class="red">⟦amountFen|￥760.00⟧</span>'],
            ['订单状态', '⟦status=pending|待发货⟧'],
            ['下单时间', '⟦orderTime|2026-11-13 20:15:08⟧'],
            ['付款时间', '⟦payTime|2026-11-13 20:15:59⟧'],
            ['支付方式', '⟦payMethod|微信扫码⟧'],
          ],
        )}</div><div class="k">已发货 ⟦deliveredCount|1⟧ 件，还有 3 件未发货，请联系商家。</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay?trade=⟦orderId|LZ2611161120405590270881034⟧',
      html: shell(
        '收银台',
        `<div class="k" style="text-align:center"><p>请使用 ⟦payMethod|支付宝⟧ 扫码支付</p><p class="red" style="font-size:28px">⟦payableFen|￥25.80⟧</p>${qrPicture(71)}<p>剩余支付时间 03分21秒</p>${list(
          [
            ['订单号', 'LZ2611161120405590270881034'],
            ['商品名称', '⟦productName|小满健身 30 天体验卡⟧'],
            ['购买数量', '⟦quantity|2⟧'],
            ['下单时间', '⟦orderTime|2026-11-16 11:20:40⟧'],
          ],
        )}</div>`,
      ),
    },
    {
      kind: 'product',
      path: '/buy/5531.html',
      html: shell(
        '极昼网盘 超级会员 365 天',
        `<div class="k"><h1>⟦productName|极昼网盘 超级会员 365 天⟧</h1><p class="red" style="font-size:26px">⟦priceFen|￥198.00⟧</p>${list(
          [
            ['商家', '⟦merchant|四季数码专营⟧'],
            ['库存', '36 件'],
            ['销量', '4418'],
            ['发货', '⟦grants|自动发货⟧'],
          ],
        )}<p>购买数量 <input value="⟦may.quantity|1⟧"> <button>立即购买</button></p><p>⟦limits|虚拟商品售出不退不换。⟧⟦grants|账号失效 24 小时内包换。⟧</p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/after/detail?id=7708',
      html: shell(
        '售后处理结果',
        `<div class="k"><h2>售后申请已拒绝</h2>${list([
          ['售后单号', '⟦ticketNo|SH20261114-7708⟧'],
          ['订单号', '⟦orderId|LZ261113201508330149⟧'],
          ['商品名称', '⟦productName|鲸落书城 200元购书卡⟧'],
          ['退款金额', '⟦refundFen|￥570.00⟧'],
          ['申请时间', '⟦otherTime|2026-11-14 08:00:12⟧'],
          ['处理时间', '⟦otherTime|2026-11-14 14:26:55⟧'],
          ['拒绝原因', '⟦limits|商家已承诺补货，本单不支持退款⟧'],
          ['处理人', '⟦agentId|客服09⟧'],
        ])}</div>`,
      ),
    },
  ],
};
