import type { Layout } from '../../truth';

/** A studio's shop of licences in Tailwind's plain cards, every word twice: English first, Chinese beside it. */
const style = `*{box-sizing:border-box}body{margin:0;background:#fafaf9;font:15px/1.6 Inter,ui-sans-serif,"Noto Sans SC",sans-serif;color:#1c1917}.max-w-4xl{max-width:56rem;margin:0 auto;padding:0 1.5rem}.flex{display:flex}.justify-between{justify-content:space-between}.grid{display:grid;grid-template-columns:1.3fr 1fr;gap:2rem}.py-4{padding:1rem 0}.rounded-xl{border-radius:.75rem;background:#fff;border:1px solid #e7e5e4;padding:1.5rem;margin-bottom:1.5rem}.text-sm{font-size:.85rem;color:#78716c}.text-3xl{font-size:1.9rem;font-weight:600}.badge{background:#dcfce7;color:#166534;border-radius:9999px;padding:.15rem .7rem;font-size:.8rem}.btn{background:#1c1917;color:#fff;border-radius:.5rem;padding:.6rem 1.2rem;border:0}.mono{font-family:ui-monospace,monospace;background:#f5f5f4;padding:.4rem .8rem;border-radius:.4rem}.line-through{text-decoration:line-through;color:#a8a29e}a{color:#57534e}`;

const shell = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title} · ⟦platformName|Linenware⟧</title><style>${style}</style></head><body class="antialiased"><header class="max-w-4xl flex justify-between py-4"><strong>Linenware</strong><nav class="flex" style="gap:1.5rem"><a>Products 产品</a><a>My orders 我的订单</a><a>Blog</a></nav></header><main class="max-w-4xl">${body}</main><footer class="max-w-4xl text-sm py-4">© 2026 Linenware. Questions? 有问题写信给 <a href="mailto:hi@linenware.app">⟦contact|hi@linenware.app⟧</a></footer></body></html>`;
const line = (label: string, value: string) =>
  `<div class="flex justify-between"><span class="text-sm">${label}</span><span>${value}</span></div>`;

export const soLinen: Layout = {
  name: 'so-linen',
  pages: [
    {
      kind: 'product',
      path: '/products/foldr-pro',
      html: shell(
        'Foldr Pro 5',
        `<div class="grid"><div><div class="rounded-xl" style="height:220px;background:#e7e5e4"></div><h2>Highlights 亮点</h2><ul><li>Batch rename 批量改名，正则可用</li><li>Dark mode 深色模式</li><li>Windows 10 / 11，macOS 13 及以上</li></ul></div><div><div class="rounded-xl"><span class="text-sm">File manager 文件管理</span><h1>⟦productName|Foldr Pro 5 Lifetime License 终身授权⟧</h1><p><span class="text-3xl">⟦priceFen|CN¥168.00⟧</span> <span class="line-through">CN¥228.00</span> <span class="badge">Save 26%</span></p><p class="text-sm">★ 4.8 · 1,932 reviews 条评价</p><label class="text-sm">Qty 数量</label> <input type="number" value="⟦may.quantity|1⟧" style="width:4rem"><p><button class="btn" style="width:100%">Buy now 立即购买</button></p><p class="text-sm">Also available: 1-year plan 年付 CN¥58.00</p></div></div></div>
<section class="rounded-xl"><h3>Good to know 购买须知</h3><p>⟦grants|Instant delivery：付款后授权码立即显示并发送到您的邮箱。⟧</p><p>Available in 12 languages 界面支持 12 种语言。</p><p>⟦grants|14-day money back：购买 14 天内未激活的授权码可以全额退款。⟧</p><p>⟦limits|No refunds after activation：授权码一经激活恕不退款。⟧</p><p>Volume pricing 批量购买请来信。</p></section>`,
      ),
    },
    {
      kind: 'payment',
      path: '/checkout/c_8f27b1e0',
      html: shell(
        'Checkout 结账',
        `<div class="grid"><div class="rounded-xl"><h2>Scan to pay 扫码支付</h2><p class="text-sm">Open ⟦payMethod|Alipay 支付宝⟧ and scan the code below 打开支付宝扫一扫</p><div style="width:200px;height:200px;background:repeating-linear-gradient(45deg,#1c1917 0 6px,#fff 6px 12px)"></div><p>⟦status=unpaid|Awaiting payment 等待付款⟧ · expires in 14:09</p><p class="text-sm">Payee 收款方：⟦merchant|杭州麻布信息技术有限公司⟧</p><p><a>Choose another method 换一种方式</a></p></div>
<div class="rounded-xl"><h3>Order summary 订单摘要</h3><p>⟦productName|Foldr Pro 5 Lifetime License 终身授权⟧</p>${line('Order no. 订单号', '⟦orderId|LW-80417⟧')}${line('Qty 数量', '⟦quantity|2⟧')}${line('Unit price 单价', 'CN¥168.00')}${line('Subtotal 小计', 'CN¥336.00')}${line('Discount 优惠 (LINEN10)', '−CN¥33.60')}<hr>${line('<b>Total due 应付</b>', '<b class="text-3xl">⟦payableFen|CN¥302.40⟧</b>')}<p class="text-sm">Placed 下单 ⟦orderTime|2026-11-09 21:12⟧</p></div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/checkout/c_8f27b1e0/done',
      html: shell(
        'Thank you 谢谢',
        `<div class="rounded-xl" style="text-align:center"><div style="font-size:3rem">🎉</div><h1>⟦status=paid|Payment received 付款成功⟧</h1><p class="text-sm">A receipt has been sent to j***@mail.example 收据已发到您的邮箱</p><p class="text-3xl">⟦amountFen|CN¥302.40⟧</p></div>
<div class="rounded-xl"><h3>Receipt 收据 R-2026-11-0318</h3>${line('Order no. 订单号', '⟦orderId|LW-80417⟧')}${line('Item 商品', '⟦productName|Foldr Pro 5 Lifetime License 终身授权⟧ × ⟦quantity|2⟧')}${line('Paid with 支付方式', '⟦payMethod|Alipay 支付宝⟧')}${line('Paid at 支付时间', '⟦payTime=2026-11-09T21:14:36+08:00|Nov 9, 2026, 21:14:36⟧')}${line('Transaction ID 交易号', '⟦tradeNo|2026110922001447710508836214⟧')}${line('Sold by 卖方', '⟦merchant|杭州麻布信息技术有限公司⟧')}</div><p style="text-align:center"><button class="btn">View licenses 查看授权码</button></p>
<div class="rounded-xl"><h3>You may also like 猜你喜欢</h3>${line('Clipboard+ 3', 'CN¥45.00')}${line('Snapline 截图', 'CN¥69.00')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orders/⟦orderId|LW-80417⟧',
      html: shell(
        'Order LW-80417',
        `<p class="flex justify-between"><span style="font-size:1.4rem">Order #LW-80417</span><span class="badge">⟦status=delivered|Fulfilled 已交付⟧</span></p>
<div class="rounded-xl"><h3>License keys 授权码 <span class="text-sm">(⟦deliveredCount|2⟧ of ⟦quantity|2⟧)</span></h3><p class="flex justify-between"><code class="mono">⟦cardSecret|FOLDR5-Q7R2D-88XKM-T1ZBA-0C9WE⟧</code><button class="btn">Copy</button></p><p class="flex justify-between"><code class="mono">⟦cardSecret|FOLDR5-H4NVP-31GSJ-YE6LU-57DQF⟧</code><button class="btn">Copy</button></p><p class="text-sm">How to activate 如何激活：Foldr → Help → Enter license…</p></div>
<div class="rounded-xl"><h3>⟦productName|Foldr Pro 5 Lifetime License 终身授权⟧</h3>${line('Placed 下单', '⟦orderTime|2026-11-09 21:12⟧')}${line('Paid 付款', '⟦payTime|2026-11-09 21:14⟧')}${line('Delivered 交付', '⟦otherTime|2026-11-09 21:15⟧')}${line('Method 方式', '⟦payMethod|Alipay 支付宝⟧')}${line('Discount 优惠', '−CN¥33.60')}${line('Total 合计', '⟦amountFen|CN¥302.40⟧')}</div><p class="flex" style="gap:1rem"><a href="/orders/LW-80417/refund">⟦entry|Request a refund 申请退款⟧</a><a href="/orders/LW-80417/report">⟦entry|Report a problem 反馈问题⟧</a><a>Download invoice 下载发票</a></p>`,
      ),
    },
  ],
};
