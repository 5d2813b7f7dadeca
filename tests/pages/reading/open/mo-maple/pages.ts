import type { Layout } from '../../truth';

/** A third-party till for phones, three faces of it: pick a channel, save a code and scan it, pay and wait. */
const style = `*{box-sizing:border-box}body{margin:0;background:#f2f3f5;font:15px/1.6 "PingFang SC","Helvetica Neue",sans-serif;color:#222}main{max-width:420px;margin:0 auto}.amt{text-align:center;padding:34px 0 14px}.amt i{font-style:normal;font-size:22px}.amt strong{font-size:44px}.amt em{font-style:normal;font-size:22px}.way{display:flex;align-items:center;background:#fff;padding:16px;border-bottom:1px solid #f2f3f5}.way u{width:26px;height:26px;border-radius:6px;margin-right:12px;display:inline-block}.way span{flex:1}.ok{background:#d9480f;color:#fff;text-align:center;border-radius:24px;margin:20px;padding:12px}.qr{width:190px;height:190px;margin:14px auto;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0/18px 18px}.wh{background:#fff;border-radius:12px;margin:12px;padding:16px}.pp{margin:0;padding:4px 0;font-size:13px;color:#666}.pp b{color:#222;font-weight:400;float:right}.hint{font-size:13px;color:#d9480f;text-align:center}.cd span{display:inline-block;background:#333;color:#fff;border-radius:4px;padding:0 5px}.ft{text-align:center;font-size:12px;color:#aaa;padding:20px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${style}</style></head><body><main>${body}<div class="ft">⟦platformName|枫桥聚合收银台⟧</div></main></body></html>`;

const pp = (label: string, value: string) => `<p class="pp">${label}<b>${value}</b></p>`;

const way = (colour: string, words: string, extra: string, on = '') =>
  `<label class="way"><u style="background:${colour}"></u><span>${words}<br><small style="color:#aaa">${extra}</small></span><input type="radio" name="pay"${on}></label>`;

export const moMaple: Layout = {
  name: 'mo-maple',
  pages: [
    {
      kind: 'payment',
      path: '/cashier/choose?trade=9fd2c07e61',
      html: shell(
        '收银台',
        `<div class="amt"><div style="color:#888">⟦may.status=unpaid|待支付⟧</div>⟦payableFen|<i>￥</i><strong>98</strong><em>.50</em>⟧<div class="cd" style="font-size:13px;color:#888">剩余支付时间 <span>09</span> : <span>41</span></div></div><div class="wh">${pp('商品', '⟦productName|月桂学堂 听书年卡⟧')}${pp('商家', '⟦merchant|半山知识铺⟧')}${pp('商家单号', '⟦orderId|BS2026111520480093⟧')}</div>${way('#1677ff', '支付宝', '推荐安装支付宝 App 的用户使用', '')}${way('#07c160', '微信支付', '亿万用户的选择', '')}${way('#e60012', '云闪付', '首单立减 1.50 元', '')}<div class="ok">确认支付</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/scan?trade=c41b77a208',
      html: shell(
        '支付宝扫码付款',
        `<div class="wh" style="text-align:center"><div style="font-size:17px">请用⟦payMethod|支付宝⟧扫一扫付款</div><div class="qr"></div><div class="amt" style="padding:0">⟦payableFen|<i>¥</i> <strong>30</strong> <em>.03</em>⟧</div><p class="hint">请按上面的金额付款，多付少付都无法自动到账</p><p class="cd">二维码有效期 <span>04</span> 分 <span>17</span> 秒</p></div><div class="wh">${pp('订单金额', '⟦amountFen|30.00 元⟧')}${pp('购买', '⟦productName|野火加速器 30天时长卡⟧')}${pp('单号', '⟦orderId|20261112233108441⟧')}${pp('下单于', '⟦orderTime|2026-11-12 23:31:08⟧')}${pp('收款人', '⟦merchant|*晓峰⟧')}</div><div class="ok">我已付款</div><p style="text-align:center;font-size:13px">保存图片到相册 · 打开支付宝 App · 遇到问题 QQ ⟦contact|3391027756⟧</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/wait?trade=a7700d15ee',
      html: shell(
        '支付结果确认',
        `<div class="amt" style="padding-bottom:4px"><div style="font-size:20px">⟦status=unpaid|尚未支付⟧</div><div style="color:#888;font-size:13px">暂未查询到您的付款，如已付款请稍候刷新</div></div><div class="wh">${pp('应付', '⟦payableFen|<i style="font-style:normal">¥</i>215<i style="font-style:normal">.00</i>⟧')}${pp('内容', '⟦productName|骑士物语 金币 5000 万⟧')}${pp('商家', '⟦merchant|大东游戏服务部⟧')}${pp('商家单号', '⟦orderId|DD-88410236⟧')}${pp('支付通道', '⟦payMethod|微信扫码⟧')}${pp('发起时间', '⟦orderTime|2026/11/16 12:07:59⟧')}</div><div class="wh" style="position:fixed;left:24px;right:24px;top:200px;text-align:center;box-shadow:0 0 0 999px rgba(0,0,0,.5)"><div style="font-size:17px">请确认支付是否已完成</div><div style="border-top:1px solid #eee;margin-top:12px;padding:10px;color:#d9480f">已完成支付</div><div style="border-top:1px solid #eee;padding:10px">⟦entry|支付遇到问题，去反馈⟧</div><div style="border-top:1px solid #eee;padding:10px;color:#888">重新支付</div></div>`,
      ),
    },
  ],
};
