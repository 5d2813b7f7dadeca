import type { Layout } from '../../truth';

/** One seller's page on a host of such pages, made for phones: the seller's card above, weui-like cells, a select of goods. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>
body{margin:0;background:#ededed;font:15px/1.6 system-ui,"PingFang SC";color:#191919}.page{max-width:420px;margin:0 auto}.hd{background:#3f7d58;color:#fff;padding:18px 16px}.hd h1{font-size:18px;margin:0}.cells{background:#fff;margin:10px 0}.cells__title{color:#888;font-size:13px;padding:10px 16px 0}.cell{display:flex;padding:11px 16px;border-bottom:1px solid #eee}.cell__hd{width:92px;color:#666}.cell__bd{flex:1;word-break:break-all}.btn{display:block;margin:14px 16px;background:#3f7d58;color:#fff;text-align:center;border-radius:6px;padding:10px}.btn.plain{background:#fff;color:#3f7d58;border:1px solid #3f7d58}.red{color:#e64340}.tip{font-size:12px;color:#999;padding:0 16px}.ft{text-align:center;color:#aaa;font-size:12px;padding:20px}.ft a{color:#6b8}
</style></head><body><div class="page">${body}<div class="ft">由 ⟦platformName|云栈发卡⟧ 提供寄售服务 ｜ <a href="/report">⟦entry|举报此店铺⟧</a> ｜ <a href="/terms?v=2">用户须知</a></div></div></body></html>`;
const cell = (label: string, value: string) =>
  `<div class="cell"><div class="cell__hd">${label}</div><div class="cell__bd">${value}</div></div>`;
const seller = `<div class="hd"><h1>⟦merchant|柳叶数码小铺⟧</h1><div style="font-size:12px">信用等级 ★★★★ ｜ 店主QQ ⟦contact|2650718834⟧ ｜ 已实名</div></div>`;

export const teWillow: Layout = {
  name: 'te-willow',
  pages: [
    {
      kind: 'product',
      path: '/details/A61F20C9',
      html: shell(
        '柳叶数码小铺',
        `${seller}<div class="cells"><div class="cells__title">店铺公告</div><div class="cell">晚上 12 点以后留言，早上统一回。⟦limits|拍下即视为同意本店规矩，小白勿拍。⟧</div></div><div class="cells">${cell('商品分类', '<select><option>加速器</option><option>网盘</option></select>')}${cell('商品名称', '⟦productName|飞鱼加速器 周卡 168小时⟧')}${cell('商品价格', '<span class="red">⟦priceFen|6.50 元⟧</span>')}${cell('库存数量', '库存很多')}${cell('商品说明', '加速主机和电脑通用。⟦grants|激活码 48 小时内未使用出现失效，包换。⟧⟦limits|用过一次就不换不退了。⟧')}${cell('购买数量', '<input size="4" value="⟦may.quantity|1⟧"> 个')}${cell('联系方式', '<input placeholder="手机号或QQ，查单用">')}${cell('取卡密码', '<input placeholder="选填">')}</div><div class="cells"><div class="cells__title">付款方式</div>${cell('<input type="radio" name="p">', '微信')}${cell('<input type="radio" name="p">', '支付宝')}</div><a class="btn">确认购买</a><p class="tip">商品由店主自行发布，请勿向店主私下转账。</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/wx/T2611220930178245',
      html: shell(
        '等待支付',
        `<div class="hd" style="text-align:center"><h1>⟦payMethod|微信支付⟧</h1></div><div class="cells" style="text-align:center;padding:16px"><div>支付金额</div><div class="red" style="font-size:32px">￥13.00</div><div style="font-size:12px">含手续费，实际扣款 <b>⟦payableFen|￥13.26⟧</b></div><div style="width:190px;height:190px;margin:12px auto;background:repeating-conic-gradient(#111 0 25%,#fff 0 50%) 0/14px 14px"></div><p class="tip">长按识别二维码付款，付款后页面会自动跳转</p></div><div class="cells">${cell('订单号', '⟦orderId|T2611220930178245⟧')}${cell('收款店铺', '⟦merchant|柳叶数码小铺⟧')}${cell('商品', '⟦productName|飞鱼加速器 周卡 168小时⟧')}${cell('数量', '⟦quantity|2⟧ 个')}${cell('状态', '<span class="red">⟦status=unpaid|未付款⟧</span>（4分51秒后失效）')}</div><a class="btn">我已付款</a><a class="btn plain">换支付宝付</a>`,
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?orderid=⟦orderId|T2611220930178245⟧',
      html: shell(
        '订单查询',
        `<div class="cells"><div class="cell"><div class="cell__bd"><input value="T2611220930178245" style="width:95%"></div><a>查询</a></div></div><div class="cells">${cell('订单号', 'T2611220930178245')}${cell('商品', '⟦productName|飞鱼加速器 周卡 168小时⟧')}${cell('数量', '⟦quantity|2⟧ 个')}${cell('付款', '<span class="red">⟦amountFen|￥13.26⟧</span>（⟦payMethod|微信⟧）')}${cell('时间', '⟦orderTime|2026/11/22 09:30:17⟧')}${cell('状态', '⟦status=pending|已付款，缺货待补⟧')}${cell('卖家', '⟦merchant|柳叶数码小铺⟧')}${cell('卖家QQ', '⟦contact|2650718834⟧')}</div><div class="cells"><div class="cells__title">卡密（应发 2 个，已发 ⟦deliveredCount|1⟧ 个）</div>${cell('第1个', '⟦cardSecret|FYJS-7D-Q48ZK-W2MXP⟧')}${cell('第2个', '<span class="red">暂无库存，请联系卖家补卡</span>')}</div><a class="btn plain" href="/complaint?id=T2611220930178245">⟦entry|投诉订单⟧</a><p class="tip">⟦limits|请在付款当日 24:00 前投诉，次日款项结算给卖家后平台无法退款。⟧</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/terms?v=2',
      html: shell(
        '用户须知',
        `<div class="hd"><h1>用户须知</h1></div><div class="cells" style="padding:12px 16px"><p>云栈发卡是虚拟商品的寄售平台，商品由入驻的卖家上架并定价。</p><p><b>买家须知</b></p><p>1. 购买前请先向卖家咨询清楚商品的用途和使用方法。</p><p>2. 付款后卡密会自动显示，也可以凭订单号或联系方式查询。</p><p>3. ⟦grants|收到的卡密无效或与描述不符，可在付款当天发起投诉，平台冻结该笔货款。⟧</p><p>4. ⟦grants|卖家在 24 小时内未处理投诉的，平台直接退款给买家。⟧</p><p>5. ⟦limits|通过QQ、微信等方式私下转账给卖家的，平台概不受理。⟧</p><p>6. ⟦limits|退款时支付通道收取的手续费不予退还。⟧</p><p><b>卖家须知</b></p><p>7. 入驻教程见卖家后台首页。</p><p>8. 货款每天凌晨自动结算，单笔低于 10 元的累计到次日。</p><p>平台客服QQ：⟦contact|800182936⟧，客服时间 10:00-22:00。</p></div>`,
      ),
    },
  ],
};
