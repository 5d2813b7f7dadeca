import type { Layout } from '../../truth';

/** A blog turned shop: an overview as a bulleted list, sums in the table's foot, words half translated, times with 上午 and 下午. */
const style = `body{margin:0;font:16px/1.7 Georgia,"Noto Serif SC",serif;color:#43454b}header{padding:24px 12%;border-bottom:1px solid #eee}.site-main{width:62%;float:left;margin-left:6%}.widget-area{width:20%;float:right;margin-right:6%;font-size:14px}ul.order_details{list-style:none;padding:0;display:flex}ul.order_details li{border-right:1px dashed #d3ced2;padding:0 22px;font-size:12px;text-transform:uppercase}ul.order_details strong{display:block;font-size:17px;text-transform:none}table{width:100%;border-collapse:collapse}th,td{text-align:left;padding:9px;border-bottom:1px solid #eee}mark{background:#ff9}.woocommerce-message{background:#0f834d;color:#fff;padding:12px}footer{clear:both;text-align:center;padding:30px;font-size:13px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>${title} &#8211; ⟦platformName|木匣子插件小站⟧</title><style>${style}</style></head><body><header><a>木匣子插件小站</a>　主题　插件　博客　我的账户　<a>¥0.00 0 件商品</a></header><main class="site-main">${body}</main><aside class="widget-area"><h4>近期文章</h4><p>WP 主题怎么选（2026年11月3日）</p><h4>热门商品</h4><p>轻羽主题 Pro ¥299.00 <del>¥399.00</del></p><p>表单大师 ¥128.00</p><h4>近期评论</h4><p>老白：用了半年，稳定</p></aside><footer>© 木匣子插件小站 2026 Built with Storefront　⟦contact|support@muxia.example⟧　本站不提供代装</footer></body></html>`;

const sums = (...rows: [string, string][]) =>
  rows.map(([label, value]) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`).join('');
const money = (digits: string) =>
  `<span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&yen;</span>${digits}</bdi></span>`;

export const receivedList: Layout = {
  name: 'received-list',
  pages: [
    {
      kind: 'order',
      path: '/checkout/order-received/⟦orderId|5821⟧/?key=wc_order_Q8ZkL1',
      html: shell(
        '订单已收到',
        `<h1>订单已收到</h1><p class="woocommerce-notice">谢谢。您的订单已收到。</p><ul class="order_details"><li>订单号码： <strong>5821</strong></li><li>日期： <strong>⟦orderTime=2026-11-20T15:42:00+08:00|2026年11月20日 下午3:42⟧</strong></li><li>电子邮箱： <strong>wuchen@mail.example</strong></li><li>总计： <strong>${money('211.20')}</strong></li><li>付款方式： <strong>⟦payMethod|支付宝⟧</strong></li></ul><h2>订单详情</h2><table><thead><tr><th>商品</th><th>合计</th></tr></thead><tbody><tr><td><a>⟦productName|表单大师 - 三站点授权⟧</a> <strong>×&nbsp;⟦quantity|1⟧</strong></td><td>${money('264.00')}</td></tr></tbody><tfoot>${sums(['小计：', money('264.00')], ['折扣：', `-${money('52.80')}`], ['付款方式：', '支付宝'], ['总计：', `⟦amountFen|${money('211.20')}⟧`])}</tfoot></table>`,
      ),
    },
    {
      kind: 'order',
      path: '/my-account/view-order/5790/',
      html: shell(
        '订单 #5790',
        `<h1>订单 #5790</h1><p>订单 #<mark>⟦orderId|5790⟧</mark> 于 <mark>⟦orderTime=2026-11-08T09:15:00+08:00|2026年11月8日 上午9:15⟧</mark> 提交，目前状态为 <mark>⟦status=refunded|已退款⟧</mark>。</p><h2>订单更新</h2><ol><li><p>⟦may.otherTime=2026-11-09T10:20:00+08:00|星期一 9 十一月 2026, 10:20 am⟧</p><p>退款已原路退回，以后不再接受此账户的订单。</p></li></ol><h2>订单详情</h2><table><thead><tr><th>商品</th><th>合计</th></tr></thead><tbody><tr><td><a>⟦productName|轻羽主题 Pro⟧</a> <strong>× ⟦quantity|2⟧</strong></td><td>${money('598.00')}</td></tr></tbody><tfoot>${sums(['小计：', money('598.00')], ['付款方式：', '⟦payMethod|微信支付⟧'], ['退款：', `-⟦refundFen|${money('598.00')}⟧`], ['总计：', `⟦amountFen|<del>${money('598.00')}</del>⟧ <ins>${money('0.00')}</ins>`])}</tfoot></table>`,
      ),
    },
    {
      kind: 'order',
      path: '/my-account/orders/',
      html: shell(
        '我的账户',
        `<h1>订单</h1><table><thead><tr><th>订单</th><th>日期</th><th>状态</th><th>总计</th><th>操作</th></tr></thead><tbody>⟦item⟧<tr><th data-title="订单"><a>#⟦orderId|5821⟧</a></th><td data-title="日期"><time title="2026年11月20日">2026年11月20日</time></td><td data-title="状态">⟦status=pending|正在处理⟧</td><td data-title="总计">⟦amountFen|${money('211.20')}⟧ 共 1 个商品</td><td>查看</td></tr>⟦item⟧<tr><th data-title="订单"><a>#⟦orderId|5790⟧</a></th><td data-title="日期"><time title="2026年11月8日">2026年11月8日</time></td><td data-title="状态">⟦status=refunded|已退款⟧</td><td data-title="总计">⟦may.amountFen|<del>${money('598.00')}</del>⟧ ${money('0.00')} 共 2 个商品</td><td>查看</td></tr>⟦item⟧<tr><th data-title="订单"><a>#⟦orderId|5512⟧</a></th><td data-title="日期"><time title="2026年9月30日">2026年9月30日</time></td><td data-title="状态">⟦status=closed|已取消⟧</td><td data-title="总计">⟦amountFen|${money('128.00')}⟧ 共 1 个商品</td><td>查看</td></tr>⟦/items⟧</tbody></table>`,
      ),
    },
    {
      kind: 'product',
      path: '/product/form-master/',
      html: shell(
        '表单大师',
        `<div class="woocommerce-message">“轻羽主题 Pro” 已被添加到您的购物车。</div><h1 class="product_title">⟦productName|表单大师⟧</h1><p class="price"><del>${money('160.00')}</del> <ins>⟦priceFen|${money('128.00')}⟧</ins></p><p>★★★★★（14 个客户评价）</p><p>授权 <select><option>选择一个选项</option><option selected>单站点</option><option>三站点</option></select></p><p>有货 99 件</p><input type="number" value="1"> <button>加入购物车</button><p>SKU: FM-2.8　分类: 插件</p><h2>描述</h2><p>⟦grants|授权一年内免费更新。⟧⟦limits|授权码绑定域名后不支持退款。⟧</p>`,
      ),
    },
  ],
};
