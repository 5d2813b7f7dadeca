import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A till between shop and payer: a clock in boxes, a sum that differs by cents, the colon as a mark of its own between label and value. */
const style = `body{margin:0;background:#eef3f8;font:15px/1.7 "Microsoft YaHei",sans-serif;color:#3a4a5a}.cashier{width:880px;margin:30px auto;background:#fff;border-top:4px solid #1e90ff}.topbar{display:flex;justify-content:space-between;padding:14px 24px;border-bottom:1px solid #e6edf4}.flex{display:flex}.code{width:300px;padding:24px;text-align:center}.info{flex:1;padding:24px}.clock i{display:inline-block;background:#1e90ff;color:#fff;border-radius:4px;padding:2px 8px;font-style:normal;margin:0 4px}.info .ln{display:flex;margin:5px 0}.info .ln>b{width:92px;font-weight:400;color:#8aa}.ln>s{text-decoration:none;margin-right:10px;color:#8aa}.big{color:#e4393c;font-size:32px}.ways span{border:1px solid #d5e0ea;padding:8px 18px;margin-right:8px}.ways .on{border-color:#1e90ff;box-shadow:0 0 0 1px #1e90ff}.mark{font-size:56px}`;

const ln = (label: string, value: string) =>
  `<div class="ln"><b>${label}</b><s>：</s><span>${value}</span></div>`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="cashier"><div class="topbar"><b>⟦platformName|安渡聚合收银台⟧</b><span>遇到问题？<a>⟦entry|举报可疑商户⟧</a>　客服 ⟦contact|400-820-7751⟧</span></div>${body}</div><p style="text-align:center;color:#9ab">防骗提示：凡以“刷单返利”“解冻账户”为由要求付款的，请立即停止。⟦icp|粤ICP备19077120号⟧</p></body></html>`;

export const clockTill: Layout = {
  name: 'clock-till',
  pages: [
    {
      kind: 'payment',
      path: '/pay/show/83a0',
      html: shell(
        '扫码支付',
        `<div class="flex"><div class="code"><p>剩余 <span class="clock"><i>04</i>:<i>51</i></span></p>${qrPicture(71)}<p>打开<b>⟦payMethod|支付宝⟧</b>扫一扫</p></div><div class="info"><div class="big">⟦payableFen|50.03 元⟧</div><p style="color:#e4393c">请务必支付 50.03 元，多付少付都不会到账</p>${ln('原订单金额', '⟦may.amountFen|50.00 元⟧')}${ln('商品', '⟦productName|游仙 500 灵石⟧')}${ln('商户单号', '⟦orderId|YX61123174502⟧')}${ln('平台单号', '⟦tradeNo|AD2026112317450288104⟧')}${ln('创建', '⟦orderTime|2026-11-23 17:45:02⟧')}${ln('收款商户', '⟦merchant|游仙阁数娱⟧')}${ln('状态', '⟦status=unpaid|等待扫码⟧')}</div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/show/83a1',
      html: shell(
        '选择付款方式',
        `<div class="info">${ln('商户单号', '⟦orderId|GM-77120-1122⟧')}${ln('商品', '⟦productName|谷满软件授权 5 年⟧')}${ln('收款商户', '⟦merchant|谷满信息⟧')}${ln('应付', '<span class="big">⟦payableFen|￥1,380.00⟧</span>')}${ln('手续费', '￥0.00（限时免）')}<div class="ways"><span>支付宝</span><span>微信</span><span>云闪付</span><span>数字人民币</span></div><p>支付即代表同意《用户付款协议》，单笔限额 ￥5,000.00，请于 2026-11-22 23:59:59 前完成。</p><button disabled>请先选择付款方式</button></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/pay/return/83a0',
      html: shell(
        '支付结果',
        `<div class="flex"><div class="code"><div class="mark" style="color:#2a2">✔</div><h2>⟦status=paid|付款已到账⟧</h2><p><span class="clock"><i>3</i></span> 秒后返回商户</p></div><div class="info">${ln('实付', '<span class="big">⟦amountFen|50.03 元⟧</span>')}${ln('商品', '⟦productName|游仙 500 灵石⟧')}${ln('商户单号', '⟦orderId|YX61123174502⟧')}${ln('平台单号', '⟦tradeNo|AD2026112317450288104⟧')}${ln('付款方式', '⟦payMethod|支付宝⟧')}${ln('到账时间', '⟦payTime|2026-11-23 17:46:31⟧')}${ln('收款商户', '⟦merchant|游仙阁数娱⟧')}</div></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/report/merchant',
      html: shell(
        '举报商户',
        `<div class="info"><h3>举报商户</h3><p>请如实填写，⟦grants|平台将在 48 小时内核查。⟧</p>${ln('商户单号', '<input value="⟦orderId|YX61123174502⟧">')}${ln('被举报商户', '⟦merchant|游仙阁数娱⟧')}${ln('付款金额', '⟦amountFen|50.03 元⟧')}${ln('举报类型', '<select><option>付款后不发货</option><option>卖假冒商品</option><option>涉嫌诈骗</option></select>')}${ln('情况说明', '<textarea rows="4" cols="40" placeholder="发生了什么"></textarea>')}${ln('证据', '<input type="file">')}<button>提交举报</button></div>`,
      ),
    },
  ],
};
