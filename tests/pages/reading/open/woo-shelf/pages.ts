import type { Layout } from '../../truth';

/** A blog's shop plugin, half translated: order overview, details table, foot rows for sums. */
export const wooShelf: Layout = {
  name: 'woo-shelf',
  pages: [
    {
      kind: 'order',
      path: '/checkout/order-received/10482/?key=wc_9fK2',
      html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>收到订单 – ⟦platformName|半页软件铺⟧</title><style>body{margin:0;font:16px/1.6 Georgia,serif;color:#43454b}.site-header{padding:20px 60px;border-bottom:1px solid #eee}.col-full{width:860px;margin:20px auto}.woocommerce-order-overview{display:flex;list-style:none;padding:0;gap:24px}.woocommerce-order-overview li{border-right:1px dashed #ccc;padding-right:20px;font-size:12px}.woocommerce-order-overview strong{display:block;font-size:15px}.shop_table{width:100%;border-collapse:collapse}.shop_table td,.shop_table th{text-align:left;border-bottom:1px solid #eee;padding:8px}.screen-reader-text{position:absolute;left:-9999px}.widget{color:#888;font-size:14px}</style></head><body class="woocommerce-order-received"><header class="site-header"><a class="custom-logo-link">半页软件铺</a>　<nav style="display:inline">首页　商店　我的账户　购物车 <span>¥0.00</span></nav></header><div class="col-full"><h1 class="entry-title">收到订单</h1><p class="woocommerce-notice">谢谢，我们已收到您的订单。⟦grants|许可证会在银行转账到账后 1 个工作日内发出⟧。</p>
<ul class="woocommerce-order-overview order_details"><li class="order">订单编号: <strong>⟦orderId|10482⟧</strong></li><li class="date">日期: <strong>2026年11月26日</strong></li><li class="email">电邮: <strong>qinhe@feige.example</strong></li><li class="total">总计: <strong>⟦amountFen|<bdi><span class="woocommerce-Price-currencySymbol">¥</span>276.00</bdi>⟧</strong></li><li class="method">付款方式: <strong>⟦payMethod|银行转账⟧</strong></li><li>状态: <strong>⟦status=unpaid|等待付款⟧</strong></li></ul>
<section class="woocommerce-bacs-bank-details"><h2>我们的银行账户</h2><p>户名：⟦merchant|半页（苏州）软件工作室⟧<br>银行：东岭银行苏州分行<br>账号：6229 0000 1234 7785<br>转账时请备注订单编号。</p></section>
<section class="woocommerce-order-details"><h2>订单详情</h2><table class="shop_table order_details"><thead><tr><th>商品</th><th>总计</th></tr></thead><tbody><tr class="order_item"><td><a>⟦productName|段落大师 3 专业版 许可证⟧</a> <strong class="product-quantity">×&nbsp;⟦quantity|2⟧</strong></td><td>¥298.00</td></tr></tbody><tfoot><tr><th>小计:</th><td>¥298.00</td></tr><tr><th>折扣:</th><td>-¥22.00</td></tr><tr><th>付款方式:</th><td>银行转账</td></tr><tr><th>总计:</th><td>¥276.00</td></tr></tfoot></table></section><section class="woocommerce-customer-details"><h2>账单地址</h2><address>秦禾<br>13800001562</address></section><aside class="widget"><p>⟦limits|数字许可证发出后不接受退货⟧。</p><p>联系：⟦contact|hello@banye.example⟧</p></aside></div></body></html>`,
    },
  ],
};
