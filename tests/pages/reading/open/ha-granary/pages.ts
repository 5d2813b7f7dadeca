import type { Layout } from '../../truth';

/** A clearing provider's desktop site: a four-column slip with borders and a stamp, a refund slip, a cashier. */
const style = `body{margin:0;background:#fff;font:13px/1.7 SimSun,"Microsoft YaHei";color:#222}.top{border-top:4px solid #00508e;border-bottom:1px solid #d9d9d9;padding:14px 0}.w{width:900px;margin:0 auto}.logo{font-size:22px;color:#00508e;font-weight:700}.logo i{color:#e60012;font-style:normal}.slip{border-collapse:collapse;width:100%;margin:14px 0}.slip td{border:1px solid #8aa4bf;padding:7px 10px}.slip .k{background:#eef3f8;width:130px;color:#456}.seal{float:right;border:3px solid #e60012;color:#e60012;border-radius:50%;width:96px;height:96px;line-height:96px;text-align:center;transform:rotate(-14deg);margin:-110px 50px 0 0}.foot{color:#888;font-size:12px;border-top:1px solid #ddd;padding:12px 0;margin-top:20px}.bank{display:inline-block;border:1px solid #ccc;padding:8px 16px;margin:0 10px 10px 0}.on{border-color:#00508e}.sum{background:#fdf6ec;border:1px solid #f5dab1;padding:12px 16px}.sum b{font-size:22px;color:#e60012}.go{background:#e60012;color:#fff;border:0;padding:10px 40px;font-size:15px}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8" /><title>${title}_⟦platformName|银桥在线⟧</title><style type="text/css">${style}</style></head><body><div class="top"><div class="w"><span class="logo">银联<i>在线</i></span><span style="float:right">您好，王** ｜ 我的账单 ｜ ⟦entry|交易疑问⟧ ｜ 安全退出</span></div></div><div class="w">${body}<div class="foot">24 小时服务电话 ⟦contact|95516⟧　本页面仅供持卡人核对交易之用</div></div></body></html>`;
const quad = (cells: string[]) => {
  let out = '';
  for (let at = 0; at < cells.length; at += 4)
    out += `<tr><td class="k">${cells[at]}</td><td>${cells[at + 1]}</td>${cells[at + 2] === undefined ? '' : `<td class="k">${cells[at + 2]}</td><td>${cells[at + 3]}</td>`}</tr>`;
  return out;
};

export const haGranary: Layout = {
  name: 'ha-granary',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/slip.do?qid=⟦tradeNo|642611101934507712048⟧',
      html: shell(
        '电子交易凭证',
        `<h2 style="text-align:center;letter-spacing:6px">电子交易凭证</h2><table class="slip">${quad(['交易类型', '消费', '交易结果', '⟦status=paid|交易成功⟧', '商户名称', '⟦merchant|泉州海石花网络科技有限公司⟧', '商户代码', '898350259770116', '商户订单号', '⟦orderId|HSH20261110193401⟧', '查询流水号', '642611101934507712048', '订单提交时间', '⟦orderTime|2026-11-10 19:34:01⟧', '清算日期', '2026-11-11', '支付完成时间', '⟦payTime|2026-11-10 19:34:50⟧', '付款方式', '⟦payMethod|云闪付⟧'])}<tr><td class="k">付款卡</td><td colspan="3">某城市商业银行 借记卡 尾号 6127</td></tr><tr><td class="k">商品描述</td><td colspan="3">⟦productName|海石花游戏币 3000 枚⟧</td></tr><tr><td class="k">交易金额（小写）</td><td>⟦amountFen|RMB 288.00⟧</td><td class="k">交易金额（大写）</td><td>贰佰捌拾捌元整</td></tr></table><div class="seal">交易专用</div><p>说明：⟦limits|本凭证不作为报销凭据，如需发票请向商户索取。⟧商户代码由收单机构分配。打印时间 2026-11-18 08:30:12　第 1 次打印</p><button>打印</button> <button>下载 PDF</button>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/refund.do?rid=7712090',
      html: shell(
        '退货交易明细',
        `<h2>退货交易明细</h2><p>以下款项由商户发起退货。⟦grants|退货款在 1 至 7 个工作日内退回原付款卡。⟧</p><table class="slip">${quad(['退货结果', '⟦status=refunded|退货成功⟧', '退货金额', '⟦refundFen|96.00 元⟧', '原交易金额', '⟦amountFen|192.00 元⟧', '原商户订单号', '⟦orderId|B7Y-20261029-00315⟧', '原查询流水号', '⟦tradeNo|642610291120048830067⟧', '原支付完成时间', '⟦payTime|2026-10-29 11:21:36⟧', '退货受理时间', '⟦otherTime|2026-11-02 15:08:22⟧', '退货流水号', '642611021508221190443', '商户名称', '⟦merchant|白鱼数字娱乐⟧', '商品描述', '⟦productName|白鱼影院两人通票⟧', '付款方式', '⟦payMethod|银联卡支付⟧', '付款卡', '信用卡 尾号 3390'])}</table><p>退货金额小于原交易金额的，为部分退货。</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/b2c.do?sid=9f3c77',
      html: shell(
        '网上收银台',
        `<div class="sum">商户：⟦merchant|泉州海石花网络科技有限公司⟧　订单号：⟦orderId|HSH20261119081255⟧<br />商品：⟦productName|海石花游戏币 6000 枚⟧　下单：⟦orderTime|2026-11-19 08:12:55⟧<br />订单金额 ⟦amountFen|576.00 元⟧　银联立减 -10.00 元　<span style="float:right">还需支付 <b>⟦payableFen|566.00⟧</b> 元</span></div><p>剩余支付时间 <b>14 分 22 秒</b></p><h3>选择付款卡</h3><span class="bank on">借记卡 **6127</span><span class="bank">信用卡 **3390</span><span class="bank">+ 添加新卡</span><h3>或选择网上银行</h3><span class="bank">东港银行</span><span class="bank">丰穗银行</span><span class="bank">大同商业银行</span><p>手机号 138****7702　短信验证码 <input size="8" /> <button>免费获取</button></p><button class="go">确认付款</button><p style="color:#888">单笔限额 5,000 元，每日限额 20,000 元。</p>`,
      ),
    },
  ],
};
