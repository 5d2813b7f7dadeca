import type { Layout } from '../../truth';

/** A group-buying market on a phone: everything in lists of two spans, words of promise as small tags, buttons at the foot. */
const style = `body{margin:0 auto;width:393px;background:#f4f4f4;font:14px/1.6 -apple-system,"PingFang SC",sans-serif;color:#151516}nav{background:#fff;text-align:center;padding:11px}nav i{float:left;font-style:normal}.p{background:#fff;margin-bottom:8px;padding:12px}.p p{display:flex;justify-content:space-between;margin:6px 0}.p p span:first-child{color:#9c9c9c}.i{display:flex}.i>*:first-child{width:76px;height:76px;background:#e9eef2;margin-right:8px}.tg{color:#2aa515;font-size:12px}.ft{position:sticky;bottom:0;background:#fff;text-align:right;padding:8px}.ft>*{border:1px solid #ccc;border-radius:4px;padding:5px 10px;margin-left:6px;background:#fff}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;

export const pearGroup: Layout = {
  name: 'pear-group',
  pages: [
    {
      kind: 'order',
      path: '/order.html?order_sn=⟦orderId|261113-508813277401924⟧',
      html: page(
        '⟦platformName|梨花拼购⟧',
        `<nav><i>‹</i>订单详情</nav><div class="p" style="background:#e02e24;color:#fff"><b>⟦status=refunded|退款成功⟧</b><br>⟦refundFen|￥19.90⟧ 已原路退回，到账时间以银行为准</div><div class="p"><div><b>⟦merchant|豆芽虚拟专营⟧</b> 〉</div><div class="i"><div></div><div><div>⟦productName|【秒发】爱橙影音白金会员月卡 激活码不掉⟧</div><div style="color:#9c9c9c">白金月卡*1</div><div class="tg">先用后付 · 百万人拼过</div></div><div style="margin-left:auto;text-align:right">￥21.90<br>x⟦quantity|1⟧</div></div><p><span>商品总价</span><span>￥21.90</span></p><p><span>店铺券</span><span>-￥2.00</span></p><p><span>实付</span><span>⟦amountFen|￥19.90⟧（免运费）</span></p></div><div class="p"><p><span>订单编号</span><span>261113-508813277401924 <u>复制</u></span></p><p><span>支付方式</span><span>⟦payMethod|微信⟧</span></p><p><span>下单时间</span><span>⟦orderTime|2026-11-13 23:16:58⟧</span></p><p><span>拼单时间</span><span>⟦may.otherTime|2026-11-13 23:17:30⟧</span></p><p><span>发货时间</span><span>⟦otherTime|2026-11-13 23:17:33⟧</span></p><p><span>快递方式</span><span>无需物流</span></p></div><div class="p"><b>更多好货</b><div>爱橙影音白金年卡 ￥168　已拼 10 万+</div><div>闪兔加速器 7 天 ￥6.6　已拼 3.2 万</div></div><div class="ft"><span>钱款去向</span><span>⟦entry|投诉商家⟧</span><span>再次拼单</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/orders.html?type=0',
      html: page(
        '我的订单',
        `<nav><i>‹</i>我的订单</nav><div class="p">全部　待付款　待分享　待发货　待收货　<a>⟦entry|退款/售后⟧</a></div>
⟦item⟧<div class="p"><small>订单编号：⟦orderId|261125-220194736651102⟧</small><p><b>⟦merchant|豆芽虚拟专营⟧</b><span style="color:#e02e24">⟦status=pending|拼单成功，待发货⟧</span></p><div class="i"><div></div><div>⟦productName|青瓷写作 AI 会员 90 天⟧<br><small>90 天</small></div><div style="margin-left:auto">￥45.00<br>×⟦quantity|2⟧</div></div><div style="text-align:right">实付: <b>⟦amountFen|￥86.00⟧</b>（免运费）</div><div class="ft" style="position:static"><span>催发货</span></div></div>
⟦item⟧<div class="p"><small>订单编号：⟦orderId|261113-508813277401924⟧</small><p><b>⟦merchant|豆芽虚拟专营⟧</b><span style="color:#e02e24">⟦status=refunded|退款成功⟧</span></p><div class="i"><div></div><div>⟦productName|【秒发】爱橙影音白金会员月卡 激活码不掉⟧<br><small>白金月卡</small></div><div style="margin-left:auto">￥21.90<br>×⟦quantity|1⟧</div></div><div style="text-align:right">实付: <b>⟦amountFen|￥19.90⟧</b>（免运费）</div><div class="ft" style="position:static"><span>查看退款</span></div></div>
⟦item⟧<div class="p"><small>订单编号：⟦orderId|261101-097715580342268⟧</small><p><b>⟦merchant|老樟树点卡⟧</b><span style="color:#e02e24">⟦status=delivered|交易已完成⟧</span></p><div class="i"><div></div><div>⟦productName|闪兔加速器 30 天⟧<br><small>双端</small></div><div style="margin-left:auto">￥18.80<br>×⟦quantity|1⟧</div></div><div style="text-align:right">实付: <b>⟦amountFen|￥18.80⟧</b>（免运费）</div><div class="ft" style="position:static"><span>评价</span></div></div>⟦/items⟧<div style="text-align:center;color:#bbb">您还没有更多订单</div><div style="text-align:center;color:#ddd">⟦platformName|梨花拼购⟧</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/aftersale/create.html',
      html: page(
        '申请退款 - 梨花拼购',
        `<nav><i>‹</i>申请退款</nav><div class="p i"><div></div><div>⟦productName|青瓷写作 AI 会员 90 天⟧<br><small style="color:#9c9c9c">90 天　x⟦quantity|2⟧</small></div></div><div class="p"><p><span>申请类型</span><span>我要退款（无需退货）〉</span></p><p><span>收货状态</span><span>未收到货 〉</span></p><p><span>申请原因</span><span>超时未发货 〉</span></p><p><span>退款金额</span><span><input value="⟦refundFen|￥86.00⟧" style="text-align:right;border:0"></span></p><p><span></span><span style="color:#9c9c9c;font-size:12px">最多可退￥86.00，不含积分</span></p><p><span>联系手机</span><span>159****0382 修改</span></p></div><div class="p"><textarea style="width:100%" rows="3" placeholder="必填，请您详细填写申请说明">11 月 25 日拼成，到今天还没收到激活码，商家不回消息。</textarea><small>32/170</small></div><div class="p" style="font-size:12px;color:#888">订单编号：⟦orderId|261125-220194736651102⟧<br>商家：⟦merchant|豆芽虚拟专营⟧<br>⟦grants|商家 36 小时内未处理的，平台将直接退款给您。⟧⟦limits|每笔订单最多可申请 3 次售后，用尽后入口关闭。⟧</div><div class="ft" style="text-align:center"><span>⟦entry|提交申请⟧</span></div><div style="text-align:center;color:#ccc">由 ⟦platformName|梨花拼购⟧ 提供交易保障</div>`,
      ),
    },
  ],
};
