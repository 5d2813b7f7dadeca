import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Everyday words in a table of two columns without th, a collapsed panel with the rest, a phone copy not shown. */
const style = `body{margin:0;font:14px/1.8 "PingFang SC",Arial;background:#f8f6ff;color:#333}.bar{background:#5b3cc4;padding:0 9%;line-height:56px;color:#fff}.bar a{color:#e2dcff;margin-left:22px}.area{width:82%;margin:20px auto;background:#fff;border-radius:8px;padding:22px}.tt{width:100%;border-spacing:0}.tt td{padding:9px 6px;border-bottom:1px solid #f1eefb}.tt td:first-child{width:120px;color:#8b84a8}.hide{display:none}.money{color:#e63946;font-weight:700}.mono{font-family:monospace;background:#f4f1ff;padding:14px}.foot{text-align:center;color:#aaa4c4}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|紫藤卡铺⟧</title><style>${style}</style></head><body><div class="bar"><b>紫藤卡铺</b><a>首页</a><a>查询订单</a><a>⟦entry|投诉卖家⟧</a><a>客服</a></div>${body}<div class="foot">平台客服QQ：⟦contact|3190027746⟧　⟦icp|川ICP备2022019902号-4⟧　本平台为第三方交易服务</div></body></html>`;
}

const table = (rows: [string, string][]) =>
  `<table class="tt">${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;

export const tidyTable: Layout = {
  name: 'tidy-table',
  pages: [
    {
      kind: 'order',
      path: '/search?order=⟦orderId|ZT20261110144501937726⟧',
      html: shell(
        '订单信息',
        `<div class="area">${table([
          ['订单编号', 'ZT20261110144501937726'],
          ['商品名称', '⟦productName|灵犀翻译 专业版 365 天⟧'],
          ['卖家', '⟦merchant|晨光软件小店⟧'],
          ['购买数量', '⟦quantity|1⟧'],
          ['实付金额', '<span class="money">⟦amountFen|¥149.00⟧</span>'],
          ['订单状态', '⟦status=delivered|已发货⟧'],
          ['下单时间', '⟦orderTime|2026-11-10 14:45:01⟧'],
          ['支付方式', '⟦payMethod|微信扫码⟧'],
        ])}<a>展开更多</a><div class="hide">${table([
          ['支付时间', '⟦payTime|2026-11-10 14:45:40⟧'],
          ['交易流水号', '⟦tradeNo|4200002799202611105520183366⟧'],
          ['商品单价', '¥159.00'],
          ['平台优惠', '-¥10.00'],
          ['手续费', '¥0.00'],
        ])}</div></div><div class="area"><p>卡密</p><div class="mono">账号 ⟦cardSecret|lingxi_70231 密码 Vb8@xq2Z⟧</div><p>⟦grants|质保一年，封号免费更换。⟧⟦limits|私自修改资料的，恕不退换。⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/search?order=⟦orderId|ZT20261112003318402215⟧',
      html: shell(
        '订单信息',
        `<div class="area">${table([
          ['订单编号', 'ZT20261112003318402215'],
          ['商品名称', '⟦productName|海岸礼物 100元代金卡⟧'],
          ['卖家', '⟦merchant|礼遇卡券行⟧'],
          ['购买数量', '⟦quantity|6⟧'],
          ['实付金额', '<span class="money">⟦amountFen|¥564.00⟧</span>'],
          ['订单状态', '⟦status=pending|等待发货⟧'],
          ['下单时间', '⟦orderTime|2026-11-12 00:33:18⟧'],
          ['支付方式', '⟦payMethod|支付宝⟧'],
        ])}<div class="hide"><p>海岸礼物 100元代金卡</p><p>¥564.00</p><p>等待发货</p></div></div><div class="area">该订单已发 ⟦deliveredCount|2⟧ 件，还有4件未发货。</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/checkout?order=⟦orderId|ZT2026111619124700335810446⟧',
      html: shell(
        '订单支付',
        `<div class="area" style="text-align:center"><p>⟦payMethod|支付宝⟧扫码支付</p>${qrPicture(83)}<p class="money" style="font-size:28px">⟦payableFen|¥29.90⟧</p><p>支付剩余时间：4分12秒</p>${table(
          [
            ['订单编号', 'ZT2026111619124700335810446'],
            ['商品名称', '⟦productName|晨跑打卡 季度会员⟧'],
            ['购买数量', '⟦quantity|1⟧'],
            ['下单时间', '⟦orderTime|2026-11-16 19:12:47⟧'],
          ],
        )}</div>`,
      ),
    },
    {
      kind: 'product',
      path: '/detail/8804.html',
      html: shell(
        '灵犀翻译 专业版 365 天',
        `<div class="area"><h1>⟦productName|灵犀翻译 专业版 365 天⟧</h1><p class="money" style="font-size:28px">⟦priceFen|¥159.00⟧</p>${table(
          [
            ['卖家', '⟦merchant|晨光软件小店⟧'],
            ['库存', '108'],
            ['销量', '2,260'],
            ['发货方式', '⟦grants|自动发货⟧'],
          ],
        )}<p>数量 <input value="⟦may.quantity|1⟧"> <button>立即购买</button></p><p>⟦limits|虚拟商品一经售出概不退款。⟧⟦grants|账号不可用 2 小时内包换。⟧</p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/aftersale/6120',
      html: shell(
        '售后详情',
        `<div class="area"><h2>商家已拒绝您的退款申请</h2>${table([
          ['售后编号', '⟦ticketNo|AS20261113-6120⟧'],
          ['订单编号', '⟦orderId|ZT20261112003318402215⟧'],
          ['商品名称', '⟦productName|海岸礼物 100元代金卡⟧'],
          ['申请退款金额', '⟦refundFen|¥376.00⟧'],
          ['申请时间', '⟦otherTime|2026-11-13 09:20:51⟧'],
          ['审核时间', '⟦otherTime|2026-11-13 17:44:02⟧'],
          ['拒绝理由', '⟦limits|正在备货，发货前不接受退款⟧'],
          ['经办客服', '⟦agentId|ZT-31⟧'],
        ])}</div>`,
      ),
    },
  ],
};
