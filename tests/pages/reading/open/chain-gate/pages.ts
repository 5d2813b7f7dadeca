import type { Layout } from '../../truth';

/** A till for coins, dark and bare, and the shop's own page to which it leads when the time has run out. */
export const chainGate: Layout = {
  name: 'chain-gate',
  pages: [
    {
      kind: 'payment',
      path: '/pay/checkout-counter/b61f2a90c7',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>⟦platformName|浮标收银⟧ · Checkout</title><style>
body{margin:0;background:#10151c;color:#d7dee8;font:15px Inter,"PingFang SC",sans-serif}.box{max-width:440px;margin:40px auto;background:#18202b;border-radius:16px;padding:24px}.k{color:#8091a7;font-size:12px}.v{font-size:17px;margin-bottom:12px;word-break:break-all}.usdt{font-size:30px;color:#26a17b}.warn{background:#3a2b12;border-radius:8px;padding:10px;font-size:13px}.count{float:right;color:#f5b041}
</style></head><body><div class="box"><div><b>浮标收银</b><span class="count" id="cd">09:32</span></div><hr>
<div class="k">支付网络</div><div class="v">⟦payMethod|USDT-TRC20⟧</div><div class="k">付款数量</div><div class="v usdt">⟦may.payableFen|5.6312⟧ <small>⟦may.currency=USDT|USDT⟧</small> <button>复制</button></div>
<div class="k">订单金额（法币）</div><div class="v">⟦amountFen|¥40.50⟧ <small>汇率 1 : 7.192</small></div>
<div class="k">收款地址</div><div class="v">TQm4vL9yRpB2xWc7NfKd5HsJ3gUeAz81tE <button>复制</button></div>
<div class="k">商户订单</div><div class="v">⟦orderId|QL-90412-7731⟧</div><div class="k">状态</div><div class="v">⟦status=unpaid|等待转账⟧</div>
<div class="warn">⟦limits|转账数量必须与上面完全一致，否则无法自动到账⟧。⟦limits|转错网络或地址的资产无法找回⟧。</div><p class="k">付款确认一般需要 1 至 3 分钟，请不要关闭页面</p></div></body></html>`,
    },
    {
      kind: 'order',
      path: '/shop/o/QL-90412-7731',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>订单 ⟦orderId|QL-90412-7731⟧ – ⟦platformName|鲸落数字铺⟧</title><style>
body{margin:0;background:#0b0e13;color:#cfd8e3;font:15px/1.7 Inter,"PingFang SC",sans-serif}.w{max-width:720px;margin:0 auto;padding:20px}.chip{border:1px solid #c0392b;color:#ff7675;border-radius:10px;padding:0 8px}.line{border-bottom:1px solid #222b36;padding:10px 0}.m{color:#7f8fa4}a{color:#5dade2}
</style></head><body><div class="w"><header><b>鲸落数字铺</b>　<a>全部商品</a>　<a>帮助</a>　<a>Telegram</a></header>
<h2>⟦productName|深海云盘 6T 一年会员⟧ <span class="chip">⟦status=closed|订单超时已取消⟧</span></h2>
<div class="line"><span class="m">#</span>QL-90412-7731</div><div class="line"><span class="m">数量</span> ⟦quantity|1⟧ 件</div><div class="line"><span class="m">合计</span> ⟦amountFen|¥40.50⟧ <span class="m">（原价 ¥45.00，用码 WINTER10）</span></div><div class="line"><span class="m">支付</span> ⟦payMethod|USDT (TRC20)⟧</div><div class="line"><span class="m">下单</span> ⟦orderTime|2026/11/22 18:20⟧</div><div class="line"><span class="m">取消</span> ⟦otherTime|2026/11/22 18:35⟧</div>
<p>已经转账但订单被取消？请把交易哈希发到 ⟦contact|pay@jingluo.example⟧。⟦grants|核对到账后 12 小时内补发商品⟧。</p><p><a>重新下单</a></p><p class="m">© 鲸落数字铺 · 不隶属于任何云盘公司</p></div></body></html>`,
    },
  ],
};
