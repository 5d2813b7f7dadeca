import type { Layout } from '../../truth';

/** A mini-program shown in a browser: wx elements, rounded white sheets, capsule buttons, a member-rights shop. */
const style = `wx-page,wx-view,wx-scroll-view{display:block}wx-button{display:inline-block}body{margin:0;background:#fff8ec;font-size:14px;line-height:1.6;font-family:"PingFang SC",sans-serif;color:#3b2f1e}.nav{padding:40px 16px 10px;font-weight:600;font-size:16px;text-align:center}.sheet{background:#fff;border-radius:16px;margin:0 12px 12px;padding:16px;box-shadow:0 2px 10px rgba(190,150,60,.08)}.top{padding:8px 24px 18px}.top .s{font-size:24px;font-weight:700}.top .m{color:#9b8a6c}.flex{display:flex;justify-content:space-between}.pic{width:64px;height:64px;border-radius:10px;background:#ffdf9e;margin-right:12px}.lab{color:#9b8a6c;width:84px;flex:none}.ln{display:flex;margin:4px 0}.cap{border:1px solid #d9c7a0;border-radius:30px;padding:4px 16px;font-size:13px;margin-left:8px}.cap.y{background:#f4a300;border-color:#f4a300;color:#fff}.ops{display:flex;justify-content:flex-end;margin-top:12px}.mini{font-size:12px;color:#9b8a6c}.num{font-size:34px;font-weight:700}`;

const shell = (nav: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${nav}</title><style>${style}</style></head><body><wx-page><wx-view class="nav">${nav}</wx-view><wx-scroll-view>${body}</wx-scroll-view></wx-page></body></html>`;

const ln = (label: string, value: string) =>
  `<wx-view class="ln"><wx-text class="lab">${label}</wx-text><wx-text>${value}</wx-text></wx-view>`;

const goods = (name: string, sub: string, right: string) =>
  `<wx-view style="display:flex"><wx-view class="pic"></wx-view><wx-view style="flex:1"><wx-view style="font-weight:600">${name}</wx-view><wx-view class="mini">${sub}</wx-view></wx-view><wx-view style="text-align:right">${right}</wx-view></wx-view>`;

const foot = `<wx-view class="mini" style="text-align:center;padding:16px">— ⟦platformName|云雀权益⟧ · 省心会员 —<br>服务热线 ⟦contact|400-776-3308⟧（9:00-21:00）</wx-view>`;

const one = (
  word: string,
  date: string,
  name: string,
  sub: string,
  sum: string,
  count: string,
  ops: string,
) =>
  `⟦item⟧<wx-view class="sheet"><wx-view class="flex"><wx-text class="mini">${date}</wx-text><wx-text style="color:#f4a300">${word}</wx-text></wx-view>${goods(name, sub, `<wx-view>${sum}</wx-view><wx-view class="mini">共${count}件</wx-view>`)}<wx-view class="ops">${ops}</wx-view></wx-view>`;

const cap = (words: string) => `<wx-button class="cap">${words}</wx-button>`;

export const moLark: Layout = {
  name: 'mo-lark',
  pages: [
    {
      kind: 'order',
      path: '/miniapp/pages/order/info.html?oid=⟦orderId|1842260017734⟧',
      html: shell(
        '订单',
        `<wx-view class="top"><wx-view class="s">⟦status=pending|等待发放⟧</wx-view><wx-view class="m">您已付款成功，商家正在为您开通，请留意服务通知</wx-view></wx-view><wx-view class="sheet"><wx-view style="margin-bottom:10px"><wx-text>店铺：</wx-text><wx-text>⟦merchant|半糖会员专营店⟧</wx-text></wx-view>${goods('⟦productName|海螺视频 黄金会员季卡⟧', '直充到手机号 139****4420', '<wx-view>¥ 48 .00</wx-view><wx-view class="mini">x ⟦quantity|1⟧</wx-view>')}<wx-view class="ln" style="margin-top:12px"><wx-text class="lab">会员折扣</wx-text><wx-text>- ¥ 4 .50</wx-text></wx-view><wx-view class="ln"><wx-text class="lab">积分抵扣</wx-text><wx-text>未使用</wx-text></wx-view><wx-view class="flex"><wx-text></wx-text><wx-view>合计支付 ⟦amountFen|<wx-text>¥</wx-text> <wx-text class="num" style="font-size:20px">43</wx-text> <wx-text>.50</wx-text>⟧</wx-view></wx-view></wx-view>
<wx-view class="sheet">${ln('编号', '1842260017734')}${ln('成交时间', '⟦orderTime|2026.11.10 07:22:41⟧')}${ln('交易方式', '⟦payMethod|微信支付⟧')}${ln('交易流水', '⟦tradeNo|4200002644202611105530917286⟧')}<wx-view class="ops">${cap('联系客服')}${cap('⟦entry|我要退款⟧')}<wx-button class="cap y">提醒发放</wx-button></wx-view></wx-view><wx-view class="sheet mini">⟦grants|超过 48 小时未开通的，您可以申请全额退款。⟧</wx-view>${foot}`,
      ),
    },
    {
      kind: 'order',
      path: '/miniapp/pages/order/all.html',
      html: shell(
        '我的订单',
        `${one('⟦status=pending|等待发放⟧', '2026.11.10', '⟦productName|海螺视频 黄金会员季卡⟧', '直充', '⟦amountFen|¥ 43 .50⟧', '⟦quantity|1⟧', `${cap('⟦entry|我要退款⟧')}${cap('提醒发放')}`)}${one('⟦status=delivered|已开通⟧', '2026.11.01', '⟦productName|星芒云盘 2T 年费⟧', '直充', '⟦amountFen|¥ 128 .00⟧', '⟦quantity|1⟧', `${cap('评价')}${cap('再来一单')}`)}${one('⟦status=closed|交易关闭⟧', '2026.10.26', '⟦productName|快鹿打车 50 元出行券⟧', '券码', '⟦amountFen|¥ 91 .20⟧', '⟦quantity|2⟧', `${cap('删除')}`)}${one('⟦status=delivered|已发放⟧', '2026.10.09', '⟦productName|晨光咖啡 中杯拿铁券⟧', '券码', '⟦amountFen|¥ 37 .60⟧', '⟦quantity|4⟧', `${cap('查看券码')}${cap('再来一单')}`)}⟦/items⟧${foot}`,
      ),
    },
    {
      kind: 'rules',
      path: '/miniapp/pages/article/rule.html?k=member',
      html: shell(
        '会员商品规则',
        `<wx-view class="sheet"><wx-view style="font-weight:600;font-size:16px">会员商品购买与售后规则</wx-view><wx-view class="mini">2026年9月1日起执行</wx-view>
<wx-view style="font-weight:600;margin-top:12px">关于充值</wx-view><wx-view>会员分为直充和激活码两类，商品页上都有标注。</wx-view><wx-view>⟦grants|直充类商品在付款后 24 小时内完成开通。⟧</wx-view><wx-view>⟦limits|请仔细核对充值手机号，号码填写错误的订单不能撤回，也不能更换。⟧</wx-view><wx-view>充值成功后，您会收到来自服务通知的消息。</wx-view>
<wx-view style="font-weight:600;margin-top:12px">关于激活码</wx-view><wx-view>激活码可在“订单-查看券码”中查询。</wx-view><wx-view>⟦limits|激活码须在标注的有效期内使用，过期作废且不补发。⟧</wx-view><wx-view>⟦grants|激活码自发出起 7 天内，如确认为无效码，免费换新。⟧</wx-view>
<wx-view style="font-weight:600;margin-top:12px">关于退款</wx-view><wx-view>⟦grants|未开通的订单可以随时申请退款，款项在 1-3 个工作日内原路退回。⟧</wx-view><wx-view>⟦limits|已开通的会员不支持退款，也不支持转移到其他账号。⟧</wx-view><wx-view>⟦limits|使用优惠券购买的订单退款后，优惠券不予返还。⟧</wx-view>
<wx-view style="font-weight:600;margin-top:12px">关于账号</wx-view><wx-view>每个手机号对应一个视频账号。</wx-view><wx-view>⟦limits|每个账号每月最多购买 3 份同款会员，超出部分系统将拦截。⟧</wx-view></wx-view><wx-view class="sheet"><wx-view class="flex"><wx-text>还有疑问？</wx-text><wx-text>⟦entry|意见反馈与投诉⟧ ›</wx-text></wx-view></wx-view>${foot}`,
      ),
    },
    {
      kind: 'receipt',
      path: '/miniapp/pages/pay/done.html?r=0',
      html: shell(
        '支付完成',
        `<wx-view style="text-align:center;padding:20px"><wx-view style="width:56px;height:56px;border-radius:50%;background:#f4a300;color:#fff;margin:0 auto;line-height:56px;font-size:28px">✓</wx-view><wx-view style="font-size:18px;margin-top:10px">⟦status=paid|付款成功⟧</wx-view><wx-view>⟦amountFen|<wx-text>¥</wx-text><wx-text class="num">128</wx-text><wx-text>.00</wx-text>⟧</wx-view></wx-view><wx-view class="sheet">${ln('购买内容', '⟦productName|星芒云盘 2T 年费⟧')}${ln('收款店铺', '⟦merchant|半糖会员专营店⟧')}${ln('付款时刻', '⟦payTime|2026.11.01 16:05:38⟧')}${ln('付款工具', '⟦payMethod|微信支付⟧')}${ln('编号', '⟦orderId|1842260016290⟧')}${ln('获得积分', '128')}<wx-view class="ops">${cap('查看订单')}<wx-button class="cap y">回首页</wx-button></wx-view></wx-view><wx-view class="sheet"><wx-view class="flex"><wx-text>付款后抽红包，最高 88 元</wx-text><wx-text style="color:#f4a300">去抽奖 ›</wx-text></wx-view></wx-view>${foot}`,
      ),
    },
  ],
};
