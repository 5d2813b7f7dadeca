import type { Layout } from '../../truth';

/** A till between shop and provider: a page with a code, a sheet on a phone, and the slip when it is done. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;color:#333;background:#f4f6f5}${style}</style></head><body>${body}</body></html>`;

export const fernCashier: Layout = {
  name: 'fern-cashier',
  pages: [
    {
      kind: 'payment',
      path: '/pay/qrcode/⟦may.orderId|2026112718224500931⟧/',
      html: page(
        '支付宝扫码支付 - ⟦platformName|蕨叶收银⟧',
        '.m{width:520px;margin:40px auto;background:#fff;padding:26px;text-align:center}.m dl{text-align:left;border-top:1px solid #eee;padding-top:12px;display:none}.m dt{float:left;width:90px;color:#888}.am{font-size:34px;color:#1677ff}',
        `<div class="m"><h3><img alt="⟦payMethod|支付宝⟧" width="90" height="26"></h3><div class="am">⟦payableFen|￥45.02⟧</div><p style="color:#c00">请务必支付上方金额（含识别尾数），多付少付均不到账</p><div style="width:200px;height:200px;margin:0 auto;background:#dfe8f6"></div><p>距离订单过期还剩 <b>04</b> 分 <b>51</b> 秒</p><p>订单详情 ▼</p><dl style="display:block"><dt>购买物品</dt><dd>⟦productName|白鹭天气 Pro 终身授权⟧</dd><dt>商户订单号</dt><dd>⟦orderId|BL20261127182243⟧</dd><dt>平台订单号</dt><dd>⟦tradeNo|2026112718224500931⟧</dd><dt>订单金额</dt><dd>⟦amountFen|￥45.00⟧</dd><dt>创建时间</dt><dd>⟦orderTime|2026-11-27 18:22:45⟧</dd><dt>收款方</dt><dd>⟦merchant|白鹭软件工作室⟧</dd></dl></div><div style="text-align:center;color:#999">支付遇到问题？客服 QQ ⟦contact|1845507392⟧　<a>⟦entry|投诉商户⟧</a></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/cashier?token=e81c0b',
      html: page(
        '收银台',
        'body{width:380px;margin:0 auto}.z{background:#fff;margin:10px;padding:14px}.z label{display:flex;justify-content:space-between;padding:8px 0}.go{background:#2f8f5b;color:#fff;text-align:center;padding:12px;margin:14px}',
        `<div style="text-align:center;padding:20px"><div style="font-size:36px">⟦payableFen|<small>¥</small>216.<small>00</small>⟧</div><div style="color:#888">⟦merchant|桑榆电子竞技服务部⟧</div><div style="color:#888">剩余支付时间 00:14:36</div></div><div class="z"><div>⟦productName|王者陪练 3 小时套餐⟧</div><div style="color:#888">单号 ⟦orderId|SY-20261126-66180⟧，⟦status=unpaid|待支付⟧</div></div><div class="z"><label><span>建安银行储蓄卡(0417)<br><small>满 200 随机立减</small></span><input type="radio" name="w"></label><label><span>⟦payMethod|微信支付⟧</span><input type="radio" name="w" checked></label><label><span>余额（剩余 ¥10.88，不足）</span><input type="radio" name="w" disabled></label></div><div class="go">确认付款 ¥216.00</div><div style="text-align:center;color:#aaa;font-size:12px">⟦platformName|蕨叶收银⟧ · 支付牌照机构合作</div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/pay/voucher?trade_status=TRADE_SUCCESS',
      html: page(
        '电子支付凭证',
        '.v{width:600px;margin:50px auto;background:#fff;padding:30px}.v table{width:100%}.v td:first-child{text-align:right;color:#888;padding-right:16px;width:40%}.ok{text-align:center;color:#2f8f5b;font-size:24px}',
        `<div class="v"><div class="ok">✔ ⟦status=paid|支付成功⟧</div><table><tr><td>商户</td><td>⟦merchant|白鹭软件工作室⟧</td></tr><tr><td>商品</td><td>⟦productName|白鹭天气 Pro 终身授权⟧</td></tr><tr><td>实付</td><td>⟦amountFen|45.02 元⟧</td></tr><tr><td>方式</td><td>⟦payMethod|支付宝⟧</td></tr><tr><td>商户订单号</td><td>⟦orderId|BL20261127182243⟧</td></tr><tr><td>渠道流水号</td><td>⟦tradeNo|2026112722001455901183046627⟧</td></tr><tr><td>完成时间</td><td>⟦payTime|2026-11-27 18:24:03⟧</td></tr></table><p style="text-align:center;color:#999">3 秒后返回商户网站…　如商户未发货，请<a>⟦entry|申诉⟧</a></p><p style="text-align:center;color:#bbb">⟦platformName|蕨叶收银⟧</p></div>`,
      ),
    },
  ],
};
