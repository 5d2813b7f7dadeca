import type { Layout } from '../../truth';

/** A top-up page for phones: big sums on tiles, a sheet from below, the detail as rows in one white block. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>
body{margin:0 auto;max-width:420px;background:#f2f3f7;font:14px/1.5 sans-serif;color:#1c1f26}.hd{background:#0f7bff;color:#fff;padding:14px 16px}.hd i{font-style:normal;font-size:12px;opacity:.8}.blk{background:#fff;border-radius:10px;margin:10px;padding:12px 14px}.r{display:flex;justify-content:space-between;padding:6px 0}.r>em{font-style:normal;color:#8a90a0}.tiles{display:grid;grid-template-columns:1fr 1fr 1fr;gap:8px}.tile{border:1px solid #d5deee;border-radius:8px;text-align:center;padding:8px 0}.tile.on{border-color:#0f7bff;background:#eaf3ff}.tile small{display:block;color:#8a90a0}.big{font-size:30px;font-weight:700;text-align:center}.sub{text-align:center;color:#8a90a0}.bt{display:block;background:#0f7bff;color:#fff;border-radius:22px;text-align:center;padding:11px;margin:12px 10px}.tip{font-size:12px;color:#8a90a0;padding:0 16px}.hide{display:none}
</style></head><body>${body}<p class="sub" style="font-size:12px">⟦platformName|满格充值⟧ · 客服热线 ⟦contact|400-661-0937⟧</p></body></html>`;
const row = (label: string, value: string) => `<div class="r"><em>${label}</em><span>${value}</span></div>`;

export const signalBars: Layout = {
  name: 'signal-bars',
  pages: [
    {
      kind: 'payment',
      path: '/h5/cashier?no=MG2611250817334029',
      html: shell(
        '收银台',
        `<div class="hd">收银台<br><i>剩余支付时间 14:32</i></div><div class="blk"><div class="sub">应付金额</div><div class="big">⟦payableFen|<span style="font-size:18px">¥</span>98.50⟧</div>${row('充值产品', '⟦productName|话费充值 100 元⟧')}${row('充值号码', '139 **** 5512')}${row('订单号', '⟦orderId|MG2611250817334029⟧')}</div>
<div class="blk"><div class="r"><span>🟢 ⟦payMethod|微信支付⟧</span><b style="color:#0f7bff">✔</b></div><div class="r"><span>🔵 支付宝</span><span>○</span></div><div class="r"><span>💳 满格余额（¥3.20 余额不足）</span><span>○</span></div></div><a class="bt">确认支付</a><p class="tip">下单即表示同意《充值服务协议》。⟦limits|号码填错充值成功后无法追回⟧。</p>
<div class="hide" id="sheet"><p>确定放弃付款吗？</p><p>优惠 ¥1.50 将失效</p><a>继续支付</a><a>放弃</a></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/order/MG2611250817334029',
      html: shell(
        '订单详情',
        `<div class="hd">⟦status=pending|充值中⟧<br><i>预计 2026-11-26 08:20 前到账，请耐心等待</i></div><div class="blk"><div class="sub">⟦productName|话费充值 100 元⟧</div><div class="big">139 **** 5512</div><div class="sub">中国移动 · 广西</div></div>
<div class="blk">${row('面值', '¥100.00')}${row('优惠', '-¥1.50')}${row('实付', '⟦amountFen|¥98.50⟧')}${row('付款方式', '⟦payMethod|微信支付⟧')}${row('付款时间', '⟦payTime|2026-11-25 08:18:02⟧')}${row('订单号', '⟦orderId|MG2611250817334029⟧ <a>复制</a>')}${row('创建时间', '⟦orderTime|2026-11-25 08:17:33⟧')}</div>
<div class="blk"><b>到账说明</b><p>⟦grants|慢充话费 72 小时内到账，超时未到自动退款⟧。到账期间 ⟦limits|充值中的订单不可取消⟧。</p></div><div class="blk r"><a>⟦entry|申请退款⟧</a><a>联系客服</a><a>再充一笔</a></div>
<div class="blk"><b>为你推荐</b><div class="tiles"><div class="tile">流量包 10GB<small>¥18.80</small></div><div class="tile">视频月卡<small>¥14.90</small></div><div class="tile">话费 200 元<small>¥197.00</small></div></div></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/h5/refund/apply?no=MG2611250817334029',
      html: shell(
        '申请退款',
        `<div class="hd">申请退款</div><div class="blk">${row('订单', '⟦productName|话费充值 100 元⟧')}${row('订单号', '⟦orderId|MG2611250817334029⟧')}${row('实付', '⟦amountFen|¥98.50⟧')}${row('可退金额', '<b>⟦refundFen|¥98.50⟧</b>')}</div>
<div class="blk"><b>退款原因</b><div class="r"><label><input type="radio" name="why"> 号码填错了</label></div><div class="r"><label><input type="radio" name="why" checked> 超时未到账</label></div><div class="r"><label><input type="radio" name="why"> 重复充值</label></div><div class="r"><label><input type="radio" name="why"> 其他</label></div><textarea rows="4" style="width:96%" placeholder="补充描述（选填）"></textarea><p>联系手机 <input value="13900005512"></p></div><a class="bt">提交申请</a>
<p class="tip">⟦grants|退款申请 1 个工作日内审核，通过后原路退回⟧；⟦limits|已到账的话费不支持退款⟧。</p>`,
      ),
    },
  ],
};
