import type { Layout } from '../../truth';

/** A shop of memberships on the phone with its own talk: bubbles left and right, a card of the order in the talk, plain result pages. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>
body{margin:0;background:#f0f1f5;font:15px/1.5 -apple-system,"Helvetica Neue","PingFang SC",sans-serif}.app{max-width:414px;margin:0 auto;min-height:700px}.bar{background:#403d58;color:#fff;text-align:center;padding:11px}.bar small{display:block;font-size:11px;opacity:.8}.day{text-align:center;color:#999;font-size:12px;margin:12px 0}.msg{display:flex;margin:10px 12px}.msg.me{flex-direction:row-reverse}.ava{width:38px;height:38px;border-radius:19px;background:#c7c3e0;flex:none;margin:0 8px}.nick{font-size:12px;color:#999}.txt{background:#fff;border-radius:8px;padding:8px 12px;max-width:250px}.me .txt{background:#d9d4ff}.ocard{background:#fff;border-radius:8px;margin:10px 14px;padding:10px 12px;font-size:13px}.quick span{display:inline-block;background:#fff;border-radius:14px;padding:3px 12px;margin:4px;font-size:12px}.in{background:#fff;padding:8px;display:flex}.in input{flex:1;border:1px solid #ddd;border-radius:16px;padding:6px 12px}.blk{background:#fff;margin:10px;border-radius:8px;padding:14px}.blk p{margin:6px 0}.lab{color:#888;margin-right:10px}.sys{font-size:12px;color:#888;text-align:center;margin:8px 30px}
</style></head><body><div class="app">${body}</div></body></html>`;
const he = (who: string, words: string) =>
  `<div class="msg"><div class="ava"></div><div><div class="nick">${who}</div><div class="txt">${words}</div></div></div>`;
const me = (words: string) =>
  `<div class="msg me"><div class="ava"></div><div class="txt">${words}</div></div>`;
const foot =
  '<div class="quick"><span>查物流/卡密</span><span>⟦entry|我要退款⟧</span><span>开发票</span><span>⟦entry|投诉客服⟧</span></div><div class="in"><input placeholder="请简短描述您的问题"><span>发送</span></div>';

export const teStarling: Layout = {
  name: 'te-starling',
  pages: [
    {
      kind: 'chat',
      path: '/kefu/index?gid=2&oid=20261116083',
      html: shell(
        '在线客服',
        `<div class="bar">⟦platformName|椋鸟会员商城⟧<small>客服在线 · 平均 2 分钟回复</small></div><div class="ocard"><div>您正在咨询的订单</div><div>⟦productName|鲸落听书 年度会员激活码⟧</div><div>⟦amountFen|¥79.00⟧ × ⟦quantity|1⟧ <span style="float:right">⟦status=delivered|已完成⟧</span></div><div>订单编号：⟦orderId|LN2026111608327⟧</div></div><div class="day">11月16日 08:52</div>${he('智能助手小椋', '您好，我是智能助手，请点击下方问题：1.卡密怎么用 2.没收到卡密 3.转人工')}${me('转人工')}<div class="sys">客服 ⟦agentId|小雨(1024)⟧ 为您服务</div>${he('小雨(1024)', '在的亲，请问什么问题？')}${me('激活码提示已被兑换过，我刚买的')}${he('小雨(1024)', '麻烦发一下报错截图哦')}${me('[图片]')}${he('小雨(1024)', '收到，我给您登记到技术那边了，⟦grants|今天之内给您换一个新的码⟧')}${me('要是换不了呢？')}${he('小雨(1024)', '⟦grants|换不了就给您全额退款，亲放心⟧')}<div class="day">11月16日 21:40</div>${me('一天过去了，码呢？')}<div class="sys">客服已离线</div>${foot}`,
      ),
    },
    {
      kind: 'chat',
      path: '/kefu/index?gid=5&oid=20261119551',
      html: shell(
        '与商家沟通',
        `<div class="bar">⟦merchant|知了软件专卖⟧<small>椋鸟会员商城入驻商家</small></div><div class="sys">⟦platformName|椋鸟会员商城⟧提醒您：请勿脱离平台交易，谨防诈骗</div><div class="day">⟦may.otherTime|2026-11-19 20:05⟧</div>${me('你好，⟦productName|蓝本笔记 终身版⟧ 能用在两台电脑上吗')}${he('⟦agentId|知了-小柯⟧', '⟦grants|可以的亲，一个码支持绑定两台电脑⟧')}${me('好，我拍了')}<div class="ocard">⟦status=paid|买家已付款⟧<br>单号 ⟦orderId|LN2026111920551⟧<br>实付 ⟦amountFen|¥128.00⟧</div>${he('知了-小柯', '您的激活码⟦may.status=delivered|已发到⟧订单页，请查收')}<div class="day">⟦may.otherTime|2026-11-20 12:31⟧</div>${me('第二台激活不了，说设备数超限。跟你说的不一样，我要退款')}${he('知了-小柯', '亲，那是老版本的规则，⟦limits|现在新版一个码只能激活一台⟧')}${me('你昨天才跟我说可以两台的')}${he('知了-小柯', '不好意思哈，⟦limits|激活过的码退不了⟧')}${he('知了-小柯', '⟦grants|给您补偿一张 10 元券，下次买可以用⟧')}${me('我不要券，退钱')}${foot}`,
      ),
    },
    {
      kind: 'refusal',
      path: '/aftersale/result?as=⟦ticketNo|AS2611210077⟧',
      html: shell(
        '售后进度',
        `<div class="bar">售后进度<small>⟦platformName|椋鸟会员商城⟧</small></div><div class="blk" style="text-align:center"><div style="font-size:40px;color:#d33">✕</div><div style="font-size:18px">审核不通过</div><p style="color:#888">您的退款申请未通过商家审核</p></div><div class="blk"><p><span class="lab">驳回说明</span>该激活码后台显示已激活，⟦limits|按照店铺规定，激活后的软件不退不换⟧。</p><p><span class="lab">审核人</span>⟦agentId|知了-小柯⟧</p><p><span class="lab">审核时间</span>⟦otherTime|2026-11-22 10:17⟧</p></div><div class="blk"><p><span class="lab">售后单号</span>AS2611210077</p><p><span class="lab">所属订单</span>⟦orderId|LN2026111920551⟧</p><p><span class="lab">商家</span>⟦merchant|知了软件专卖⟧</p><p><span class="lab">商品</span>⟦productName|蓝本笔记 终身版⟧</p><p><span class="lab">申请退款</span>⟦refundFen|¥128.00⟧</p><p><span class="lab">申请原因</span>与商家承诺不符</p><p><span class="lab">申请时间</span>⟦otherTime|2026-11-21 09:48⟧</p></div><div class="blk" style="text-align:center">⟦grants|对结果不满意，可在 7 天内申请一次平台仲裁。⟧<p><a>⟦entry|申请仲裁⟧</a> ｜ <a>联系商家</a></p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/show?id=20261116083',
      html: shell(
        '订单详情-椋鸟会员商城',
        `<div class="bar">订单详情</div><div class="blk"><p style="font-size:18px">⟦status=delivered|已完成⟧</p><p style="color:#888">感谢您对 ⟦platformName|椋鸟会员商城⟧ 的支持</p></div><div class="blk"><p>⟦productName|鲸落听书 年度会员激活码⟧</p><p>￥89.00 <span style="float:right">数量：⟦quantity|1⟧</span></p><p><span class="lab">会员价立减</span>-￥10.00</p><p><span class="lab">合计</span>⟦amountFen|￥79.00⟧</p></div><div class="blk"><p>激活码 <a style="float:right">复制</a></p><p style="background:#f4f3fb;padding:8px">⟦cardSecret|JLTS365-4HXQ-90ME-TTK2⟧</p><p style="color:#888;font-size:12px">兑换方法：打开鲸落听书 App - 我的 - 兑换码</p></div><div class="blk"><p><span class="lab">订单编号</span>⟦orderId|LN2026111608327⟧</p><p><span class="lab">下单时间</span>⟦orderTime|2026-11-16 08:32:07⟧</p><p><span class="lab">支付时间</span>⟦payTime|2026-11-16 08:32:20⟧</p><p><span class="lab">完成时间</span>⟦otherTime|2026-11-16 08:32:21⟧</p><p><span class="lab">支付渠道</span>⟦payMethod|微信⟧</p><p><span class="lab">支付单号</span>⟦tradeNo|4200002794202611160833176520⟧</p><p><span class="lab">卖家</span>⟦merchant|椋鸟自营⟧</p></div><div class="blk" style="text-align:right"><a>⟦entry|申请售后⟧</a> ｜ <a>评价</a> ｜ <a>再次购买</a></div>`,
      ),
    },
  ],
};
