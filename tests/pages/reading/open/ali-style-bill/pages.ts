import type { Layout } from '../../truth';

/** Bill details of a payment app as its pages for the browser show them: list items, label left and value right, folded parts. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,user-scalable=no"><title>${title}</title><style>
body{margin:0;background:#f5f5f5;font:16px -apple-system,"PingFang SC",sans-serif;color:#333}.page{max-width:414px;margin:0 auto}
.am-list{background:#fff;margin-bottom:10px}.am-list-item{display:flex;padding:9px 15px;border-bottom:1px solid #f4f4f4}.am-list-content{flex:0 0 96px;color:#999}.am-list-extra{flex:1;text-align:right;word-break:break-all}
.bill-head{background:#fff;text-align:center;padding:20px 0}.bill-head .sum{font-size:36px}.bill-head img{width:44px;height:44px;border-radius:50%;background:#1677ff}.fold{display:none}
</style></head><body><div class="page">${body}</div></body></html>`;
const item = (l: string, r: string) =>
  `<div class="am-list-item"><div class="am-list-content">${l}</div><div class="am-list-extra">${r}</div></div>`;

export const aliStyleBill: Layout = {
  name: 'ali-style-bill',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail.htm?tradeNo=2026111822001408571403398216&bizType=TRADE',
      html: shell(
        '账单详情',
        `<div class="bill-head"><img alt="" src="data:,"><div class="name">⟦merchant|扬州木香数码有限公司⟧</div><div class="sum">⟦amountFen|-118.03⟧</div><div class="state">⟦status=paid|交易成功⟧</div></div>
<div class="am-list">${item('订单金额', '120.00')}${item('红包抵扣', '-1.97')}${item('付款方式', '⟦payMethod|花呗⟧')}${item('商品说明', '⟦productName|蜜桃K歌年卡2张⟧')}${item('支付时间', '⟦payTime|2026-11-18 20:48:02⟧')}${item('收单机构', '丰岭支付服务有限公司')}</div>
<div class="am-list">${item('订单号', '⟦tradeNo|2026111822001408571403398216⟧')}${item('商家订单号', '⟦orderId|261118204711358204⟧')}${item('对方账户', 'muxiang***@box.example')}<div class="fold">${item('服务费', '0.00')}</div></div>
<div class="am-list">${item('账单分类', '文化休闲 ›')}${item('标签', '添加 ›')}${item('计入收支', '开')}</div>
<div class="am-list"><div class="am-list-item"><a>查看往来记录</a></div><div class="am-list-item"><a>申请电子回单</a></div><div class="am-list-item"><a>⟦entry|对此订单有疑问⟧</a></div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail.htm?tradeNo=2026111922001408571403399001&bizType=REFUND',
      html: shell(
        '账单详情',
        `<div class="bill-head"><img alt="" src="data:,"><div class="name">退款-⟦merchant|宁波栗树信息技术有限公司⟧</div><div class="sum">⟦refundFen|+495.00⟧</div><div class="state">⟦status=refunded|退款成功⟧</div></div>
<div class="am-list">${item('退款方式', '⟦payMethod|余额宝⟧')}${item('商品说明', '退款-⟦productName|快译通企业版年授权⟧')}${item('创建时间', '⟦otherTime|2026-11-19 17:55:20⟧')}${item('到账时间', '⟦otherTime|2026-11-19 17:55:24⟧')}</div>
<div class="am-list">${item('订单号', '⟦tradeNo|2026111922001408571403399001⟧')}${item('商家订单号', '⟦orderId|LS-20261119-00086⟧')}</div>
<div class="am-list">${item('关联记录', '原付款 ›')}${item('备注', '添加 ›')}</div>
<div class="am-list"><div class="am-list-item"><a>申请电子回单</a></div><div class="am-list-item"><a>⟦entry|对此订单有疑问⟧</a></div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail.htm?tradeNo=2026112522001408571403401177&bizType=CLOSED',
      html: shell(
        '账单详情',
        `<div class="bill-head"><img alt="" src="data:,"><div class="name">⟦merchant|*国梁⟧</div><div style="font-size:12px;color:#999">个人收款</div><div class="sum">⟦amountFen|60.00⟧</div><div class="state">⟦status=closed|交易关闭⟧</div></div>
<div class="am-list">${item('商品说明', '⟦productName|游戏点卡60⟧')}${item('创建时间', '⟦orderTime|2026-11-25 23:10:08⟧')}${item('关闭时间', '⟦otherTime|2026-11-25 23:25:08⟧')}${item('关闭原因', '超时未付款')}</div>
<div class="am-list">${item('订单号', '⟦tradeNo|2026112522001408571403401177⟧')}${item('商家订单号', '⟦orderId|P1125231007774⟧')}</div>
<div class="am-list"><div class="am-list-item"><a>删除记录</a></div><div class="am-list-item"><a>⟦entry|投诉⟧</a></div></div>`,
      ),
    },
  ],
};
