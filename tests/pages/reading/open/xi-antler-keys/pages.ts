import type { Layout } from '../../truth';

/** A shop for software keys on a well-known shop plug-in, in two languages; its mails have a page of their own. */
const shell = (title: string, main: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="UTF-8"><title>${title} &#8211; 鹿角软件 Antler Keys</title><style>
body{margin:0;font:16px/1.7 "Noto Sans SC",system-ui,sans-serif;color:#43454b;background:#fff}.woocommerce-store-notice{background:#3d9cd2;color:#fff;padding:8px 5%;font-size:14px;margin:0}.site-header{padding:24px 5%;border-bottom:1px solid #eee}.site-title{font-size:26px;font-weight:700;margin:0}.main-navigation ul{list-style:none;padding:0;display:flex;gap:22px;flex-wrap:wrap}.site-main{padding:20px 5%;max-width:1080px}.woocommerce-breadcrumb{font-size:13px;color:#999}table.shop_table{border-collapse:collapse;width:100%;margin:0 0 24px}table.shop_table th,table.shop_table td{border:1px solid #eee;padding:10px 14px;text-align:left}.order_details{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 30px}.order_details li{border-right:1px dashed #d3ced2;padding-right:28px;font-size:12px;text-transform:uppercase}.order_details strong{display:block;font-size:17px;text-transform:none}.price ins{font-size:28px;color:#0f834d;text-decoration:none}.related ul{list-style:none;display:flex;gap:18px;padding:0}.site-footer{background:#f0f0f0;padding:24px 5%;font-size:13px;color:#6d6d6d}.button{background:#333;color:#fff;border:0;padding:9px 18px;text-decoration:none;display:inline-block}.screen-reader-text{position:absolute;left:-9999px}
</style></head><body class="theme-storefront woocommerce-page"><p class="woocommerce-store-notice demo_store">双十一返场：全场满 ¥300 减 ¥20，券码 ANTLER20，截至 2026-11-30 23:59。</p>
<header class="site-header"><p class="site-title"><a href="/">⟦platformName|鹿角软件 Antler Keys⟧</a></p><p class="site-description">正版授权 · Genuine licences since 2016</p><nav class="main-navigation"><ul><li><a href="/shop/">商店 Shop</a></li><li><a href="/my-account/">我的账户 My account</a></li><li><a href="/faq/">常见问题 FAQ</a></li><li><a href="/contact/">⟦entry|联系我们 Contact⟧</a></li><li><a class="cart-contents" href="/cart/"><span class="woocommerce-Price-amount">¥0.00</span> <span class="count">0 个商品</span></a></li></ul></nav></header>
<div class="site-main">${main}</div>
<footer class="site-footer">支持邮箱 Support: <a href="mailto:help@antlerkeys.example">⟦contact|help@antlerkeys.example⟧</a><br>周一至周六 9:30–21:00（UTC+8）<br>&copy; 2016–2026 Antler Keys. 所有商标归其权利人所有。</footer></body></html>`;

const row = (no: string, time: string, code: string, said: string, sum: string, count: string) =>
  `⟦item⟧<tr class="woocommerce-orders-table__row"><td data-title="订单"><a href="/my-account/view-order/${no}/">#⟦orderId|${no}⟧</a></td><td data-title="日期"><time datetime="${time.replace(' ', 'T')}+08:00">⟦orderTime|${time}⟧</time></td><td data-title="状态">⟦status=${code}|${said}⟧</td><td data-title="总计"><span class="woocommerce-Price-amount amount">⟦amountFen|¥${sum}⟧</span>（共 ⟦quantity|${count}⟧ 件）</td><td data-title="操作"><a class="button" href="#">查看</a></td></tr>`;

const related = `<section class="related products"><h2>相关商品</h2><ul><li>PaperFox PDF 编辑器 终身版<br><span class="price">¥149.00</span></li><li>CloudNest 云盘 2TB 一年<br><span class="price"><del>¥299.00</del> ¥228.00</span></li><li>NimbleDraw 2025 学生版<br><span class="price">¥88.00</span></li></ul></section>`;

export const xiAntlerKeys: Layout = {
  name: 'xi-antler-keys',
  pages: [
    {
      kind: 'product',
      path: '/product/nimbledraw-2026-pro/',
      html: shell(
        'NimbleDraw 2026 专业版（1 台设备）',
        `<nav class="woocommerce-breadcrumb">首页 / 设计软件 / NimbleDraw 2026 专业版</nav><div class="product type-product"><h1 class="product_title entry-title">⟦productName|NimbleDraw 2026 专业版（1 台设备）⟧</h1><p class="star-rating">4.8 分（<span class="rating">217</span> 条评价）</p><p class="price"><del><span class="screen-reader-text">原价为：</span>¥498.00</del> <ins><span class="screen-reader-text">当前价格为：</span><bdi>⟦priceFen|¥368.00⟧</bdi></ins> <small>约 US$51</small></p><div class="woocommerce-product-details__short-description"><p>⟦grants|付款后 1–30 分钟发送到您的邮箱，最迟 12 小时未收到密钥可要求全额退款。⟧</p><p>Windows / macOS 双平台，简体中文界面，在线更新。</p></div><p class="stock in-stock">尚有库存 36 件</p><form class="cart"><input type="number" value="1" size="4" class="qty"> <button class="button">加入购物车 Add to cart</button></form><p class="product_meta">SKU：ND26-PRO-1D　分类：设计软件</p></div>
<div class="woocommerce-tabs"><h2>描述</h2><p>本商品为官方渠道零售密钥，输入后绑定您自己的账号。绑定满一年后需续费才能获得大版本升级，现有版本仍可继续使用。</p><h2>退换与保修 Refund &amp; warranty</h2><ol><li>⟦grants|自付款之日起 30 天内首次激活失败，提供报错截图后免费换发一次。⟧</li><li>⟦limits|密钥属于数字内容，一经发送至邮箱即不适用七天无理由退货。⟧</li><li>⟦limits|Keys that have been revealed or activated are non-refundable.⟧</li><li>⟦grants|If we cannot supply a working key within 3 business days, you will receive a full refund to the original payment method.⟧</li><li>⟦limits|更换主板或重装系统前请先在软件内解绑，未解绑导致的激活次数用尽本店不负责补发。⟧</li></ol><h2>评价 (217)</h2><p><strong>tian***</strong> – 2026年11月3日<br>发货挺快，换过一次密钥，客服态度好。</p></div>${related}`,
      ),
    },
    {
      kind: 'order',
      path: '/checkout/order-received/⟦orderId|48213⟧/?key=wc_order_Yp0Rk2vLq9',
      html: shell(
        '收到订单',
        `<h1 class="entry-title">收到订单</h1><p class="woocommerce-notice--success">谢谢，我们已收到您的订单，密钥已同步发送到 lin.qiao@mail.example。</p><ul class="woocommerce-order-overview order_details"><li>订单号码：<strong>48213</strong></li><li>日期：<strong>⟦orderTime|2026年11月12日 14:22⟧</strong></li><li>总计：<strong><span class="amount">⟦amountFen|¥719.20⟧</span></strong></li><li>付款方式：<strong>⟦payMethod|支付宝 Alipay⟧</strong></li><li>状态：<strong>⟦status=delivered|已完成⟧</strong></li></ul>
<section class="woocommerce-order-details"><h2>订单详情</h2><table class="shop_table order_details_table"><thead><tr><th>商品</th><th>总计</th></tr></thead><tbody><tr><td>⟦productName|NimbleDraw 2026 专业版（1 台设备）⟧ <strong class="product-quantity">&times;&nbsp;⟦quantity|2⟧</strong></td><td><bdi>¥736.00</bdi></td></tr></tbody><tfoot><tr><th>小计：</th><td>¥736.00</td></tr><tr><th>优惠：</th><td>-¥20.00</td></tr><tr><th>支付手续费：</th><td>¥3.20</td></tr><tr><th>付款方式：</th><td>支付宝 Alipay</td></tr><tr><th>总计：</th><td><bdi>¥719.20</bdi> <small>（含税 ¥0.00）</small></td></tr></tfoot></table></section>
<section class="woocommerce-license-keys"><h2>您的密钥 Your licence keys</h2><table class="shop_table"><tr><th>#</th><th>Licence key</th><th>有效期</th></tr><tr><td>1</td><td><code>⟦cardSecret|ND26P-7XKQ4-M9TRW-2HBVC-LD8FA⟧</code></td><td>永久</td></tr><tr><td>2</td><td><code>⟦cardSecret|ND26P-J3ZPE-88YUN-QW6RT-0KXM5⟧</code></td><td>永久</td></tr></table><p>⟦limits|密钥显示后即视为已交付，请在 30 天内完成激活，逾期激活失败不予换发。⟧</p><p><a class="button" href="/my-account/support/?order=48213">⟦entry|密钥有问题？申请换新⟧</a></p></section><section class="woocommerce-customer-details"><h2>账单地址</h2><address>林 乔<br>杭州市<br>lin.qiao@mail.example</address></section>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/view-email/?t=completed&o=47906',
      html: `<!doctype html><html><head><meta charset="UTF-8"><title>您在 鹿角软件 Antler Keys 的订单收据</title></head><body style="background:#f7f7f7;font-family:Helvetica,Arial,sans-serif"><p style="text-align:center;font-size:12px;color:#888">邮件无法正常显示？您正在浏览器中查看。 View in browser</p><table id="template_container" width="600" align="center" cellpadding="0" cellspacing="0" style="background:#fff;border:1px solid #dedede"><tr><td style="background:#7f54b3;color:#fff;padding:30px 48px"><h1 style="font-weight:300;margin:0">感谢您的订购</h1></td></tr><tr><td style="padding:40px 48px 20px;color:#636363;font-size:14px;line-height:1.6"><p>苏先生，您好：</p><p>您于 ⟦orderTime|2026-10-18 09:41:06⟧ 提交的订单已付款（⟦payTime|2026-10-18 09:43:52⟧），并于 ⟦otherTime|2026-10-18 09:44:10⟧ 发出。</p><h2 style="color:#7f54b3">[订单 #⟦orderId|47906⟧] ⟦status=delivered|已完成⟧</h2><table cellspacing="0" cellpadding="6" border="1" width="100%" style="border-color:#e5e5e5"><thead><tr><th>商品 Product</th><th>数量 Qty</th><th>价格 Price</th></tr></thead><tbody><tr><td>⟦productName|GuardBee 安全软件 3 台 / 1 年⟧</td><td>⟦quantity|1⟧</td><td>¥129.00</td></tr></tbody><tfoot><tr><th colspan="2">小计 Subtotal</th><td>¥129.00</td></tr><tr><th colspan="2">积分抵扣 Points (1,290)</th><td>-¥12.90</td></tr><tr><th colspan="2">付款方式 Paid via</th><td>⟦payMethod|微信支付⟧</td></tr><tr><th colspan="2">合计 Total</th><td><b>⟦amountFen|¥116.10⟧</b></td></tr></tfoot></table><p>产品激活码 Activation code：</p><p style="font:18px Consolas,monospace;background:#f3eef8;padding:12px">⟦cardSecret|GB3Y-0916-KKTM-5520-XEUA⟧</p><p>销售方 Sold by：⟦merchant|成都鹿角信息技术有限公司⟧<br>支付流水 Transaction ID：⟦tradeNo|4200002891202610187750316624⟧<br>到期 Expires：2027-10-18</p><p>⟦limits|如需发票，请在收到本邮件起 60 日内回复开票信息，逾期无法补开。⟧ ⟦grants|首次激活起 14 日内发现授权被吊销，我们免费补发。⟧</p><p>本次消费获得 116 积分，账户现有 3,402 积分。</p></td></tr><tr><td style="text-align:center;color:#8a8a8a;font-size:12px;padding:20px">⟦platformName|鹿角软件 Antler Keys⟧ — <a href="/contact/">⟦entry|需要帮助？联系客服⟧</a> — ⟦contact|help@antlerkeys.example⟧<br>请勿直接回复系统邮件 · 退订 Unsubscribe</td></tr></table></body></html>`,
    },
    {
      kind: 'order',
      path: '/my-account/orders/',
      html: shell(
        '订单',
        `<h1 class="entry-title">订单</h1><nav class="woocommerce-MyAccount-navigation"><a href="/my-account/">仪表盘</a> · <a href="/my-account/orders/">订单</a> · <a href="/my-account/downloads/">下载</a> · <a href="/my-account/wallet/">钱包 ¥12.00</a> · <a href="/my-account/support/">⟦entry|售后工单⟧</a> · <a href="/logout">注销</a></nav><table class="woocommerce-orders-table shop_table my_account_orders"><thead><tr><th>订单</th><th>日期</th><th>状态</th><th>总计</th><th>操作</th></tr></thead><tbody>${row('48213', '2026-11-12 14:22', 'delivered', '已完成', '719.20', '2')}${row('48190', '2026-11-11 00:03', 'closed', '已取消', '736.00', '2')}${row('47906', '2026-10-18 09:41', 'delivered', '已完成', '116.10', '1')}${row('46533', '2026-08-02 20:17', 'refunded', '已退款', '228.00', '1')}${row('46021', '2026-07-09 11:58', 'failed', '失败', '88.00', '1')}⟦/items⟧</tbody></table><p class="woocommerce-pagination"><a class="button" href="?p=2">下一页</a></p>`,
      ),
    },
  ],
};
