import type { Layout } from '../../truth';

/** A shop of a world-wide kind in translation: what happened in sentences, a summary of the order in the margin. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - Quill &amp; Oak</title><style>
body{margin:0;font:15px/1.6 Georgia,serif;color:#333}.wrapper{display:flex;min-height:700px}.main{flex:3;padding:30px 50px}.summary{flex:2;background:#f6f5f2;padding:30px}.logo{font-size:24px}.os-header{display:flex;gap:14px;margin:18px 0}.os-order-number{color:#777;font-size:13px}.content-box{border:1px solid #ddd;border-radius:5px;margin-bottom:14px;padding:14px 18px}.content-box h3{margin:0;font-size:15px}.total-line{display:flex;justify-content:space-between;padding:4px 0}.product{display:flex;justify-content:space-between;margin-bottom:16px}.product__qty{background:#999;color:#fff;border-radius:50%;padding:0 7px;font-size:12px;font-family:sans-serif}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.rc{width:640px;margin:30px auto}.rc table{width:100%;border-collapse:collapse}.rc td,.rc th{border-bottom:1px solid #ddd;text-align:left;padding:8px 4px}
</style></head><body>${body}</body></html>`;

export const quillOak: Layout = {
  name: 'quill-oak',
  pages: [
    {
      kind: 'order',
      path: '/62210/orders/9f31c07ab2',
      html: shell(
        '谢谢您，周安！',
        `<div class="wrapper"><div class="main"><div class="logo">⟦platformName|Quill &amp; Oak⟧</div><div class="os-header"><span style="font-size:30px;color:#4a8f5d">✓</span><div><span class="os-order-number">订单 #⟦orderId|QO10482⟧</span><h2 style="margin:0">谢谢您，周安！</h2></div></div><div class="content-box"><h3>您的订单⟦status=pending|正在处理中⟧</h3><p>授权文件由人工签发，⟦grants|我们会在 1 个工作日内把它发到您的邮箱⟧ zhouan@mail.test。</p></div><div class="content-box"><h3>客户信息</h3><p>联系信息：zhouan@mail.test</p><p>付款方式：⟦payMethod|支付宝⟧ — <b>¥412.00</b></p></div><p>需要帮助？<a>联系我们</a>　<a>⟦entry|申请退款⟧</a></p><p style="font-size:13px;color:#777"><a>退款政策</a>　<a>隐私政策</a>　<a>服务条款</a></p></div>
<aside class="summary"><span class="visually-hidden">订单汇总</span><div class="product"><span><span class="product__qty">⟦quantity|1⟧</span> ⟦productName|Inkwell 写作软件 终身版⟧<br><small>Windows / macOS</small></span><span>¥448.00</span></div><div class="total-line"><span>小计</span><span>¥448.00</span></div><div class="total-line"><span>折扣 AUTUMN</span><span>-¥36.00</span></div><div class="total-line"><span>税费</span><span>¥0.00</span></div><div class="total-line" style="font-size:20px"><span>总计</span><span>⟦amountFen|<small>CNY</small> ¥412.00⟧</span></div></aside></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/receipts/QO10482/print',
      html: shell(
        '付款收据',
        `<div class="rc"><div class="total-line"><span class="logo">⟦platformName|Quill &amp; Oak⟧</span><b>付款收据</b></div><p>收据编号 R-2026-10482<br>对应订单 ⟦orderId|QO10482⟧<br>开具给：周安</p><p>我们已于 ⟦payTime|2026年11月12日 20:33⟧ ⟦status=paid|收到您的付款⟧ ⟦amountFen|¥412.00⟧，通过 ⟦payMethod|支付宝⟧，交易编号 ⟦tradeNo|2026111222001410557320⟧。</p><table><tr><th>说明</th><th>数量</th><th>单价</th><th>金额</th></tr><tr><td>⟦productName|Inkwell 写作软件 终身版⟧</td><td>⟦quantity|1⟧</td><td>¥448.00</td><td>¥448.00</td></tr><tr><td colspan="3">折扣</td><td>-¥36.00</td></tr><tr><td colspan="3"><b>已付</b></td><td><b>¥412.00</b></td></tr></table><p>收款方：⟦merchant|Quill &amp; Oak Software Ltd.⟧<br>有疑问请写信至 ⟦contact|orders@quilloak.test⟧</p></div>`,
      ),
    },
  ],
};
