import type { Layout } from '../../truth';

/** A shop for phones made with a cross-platform frame: custom elements, sums in pieces, everything drawn once per state. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html style="font-size:20px"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#f5f5f5;font:14px sans-serif;color:#333}uni-app,uni-page,uni-view,uni-scroll-view{display:block}uni-text,uni-button{display:inline-block}
uni-page{max-width:430px;margin:0 auto}.uni-page-head{background:#fff;text-align:center;padding:12px;font-weight:600;position:relative}
.box{background:#fff;margin:10px;border-radius:10px;padding:12px}.cell{display:flex;justify-content:space-between;padding:6px 0}.cell .l{color:#999}
.pr{color:#fa3534}.pr .big{font-size:22px}.bar{position:sticky;bottom:0;background:#fff;display:flex;justify-content:flex-end;padding:10px}.btn{border:1px solid #ccc;border-radius:20px;padding:4px 14px;margin-left:8px}
.btn.p{background:#fa3534;color:#fff;border:0}.u-popup{display:none}.goods{display:flex}.goods .pic{width:80px;height:80px;background:#eee;margin-right:10px}
</style></head><body><noscript>请开启 JavaScript</noscript><div id="app"><uni-app><uni-page>
<uni-page-head><div class="uni-page-head"><span style="position:absolute;left:12px">‹</span>${title}</div></uni-page-head>
<uni-page-wrapper><uni-page-body>${body}</uni-page-body></uni-page-wrapper></uni-page></uni-app></div></body></html>`;
const cell = (l: string, r: string) =>
  `<uni-view class="cell"><uni-text class="l"><span>${l}</span></uni-text><uni-text><span>${r}</span></uni-text></uni-view>`;

export const uniKiosk: Layout = {
  name: 'uni-kiosk',
  pages: [
    {
      kind: 'product',
      path: '/h5/goods?id=5021#/pages/goods/detail',
      html: shell(
        '商品详情',
        `<uni-view class="box"><uni-view class="pic" style="height:200px;background:#eee"></uni-view>
<uni-view class="pr">⟦priceFen|<uni-text><span>￥</span></uni-text><uni-text class="big"><span>94</span></uni-text><uni-text><span>.50</span></uni-text>⟧ <uni-text style="color:#999"><span>原价 ￥100 已售 2.3万</span></uni-text></uni-view>
<uni-view style="font-weight:600">⟦productName|橙子外卖 100元 电子代金券 全国通用⟧</uni-view><uni-view><uni-text><span>自动发货</span></uni-text>　<uni-text><span>官方正品</span></uni-text>　<uni-text><span>有效期 3 年</span></uni-text></uni-view></uni-view>
<uni-view class="box"><uni-view class="cell"><uni-text class="l"><span>选择</span></uni-text><uni-text><span>50元 / 100元 / 200元</span></uni-text></uni-view><uni-view class="cell"><uni-text class="l"><span>保障</span></uni-text><uni-text>⟦grants|卡券无效，平台先行赔付⟧</uni-text></uni-view></uni-view>
<uni-view class="box"><uni-view><b>店铺</b> ⟦merchant|小满卡券专营店⟧ 　4.9 分　<uni-text>进店逛逛</uni-text></uni-view></uni-view>
<uni-view class="box"><uni-view><b>购买须知</b></uni-view><uni-view>⟦limits|本商品为电子卡券，售出后不支持七天无理由退货⟧。</uni-view><uni-view>⟦limits|请在收到卡券后 7 天内核对，超过 7 天反馈的问题店铺不承担责任⟧。</uni-view><uni-view>使用方法：打开橙子外卖，“我的 - 红包卡券 - 添加卡券”。</uni-view></uni-view>
<uni-view class="box"><b>大家还在买</b><uni-view class="cell"><span>青柠咖啡 30元券</span><span>￥27.90</span></uni-view><uni-view class="cell"><span>橙子外卖 50元券</span><span>￥47.60</span></uni-view></uni-view>
<uni-view class="bar"><uni-text>客服</uni-text>　<uni-text>收藏</uni-text><uni-button class="btn p">立即购买</uni-button></uni-view>
<uni-view class="u-popup"><uni-view>数量</uni-view><uni-input><input type="number" value="⟦may.quantity|1⟧"></uni-input><uni-view>库存 9999</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/order?oid=780114#/pages/order/detail',
      html: shell(
        '订单详情',
        `<uni-view class="box" style="background:#fa3534;color:#fff"><uni-view style="font-size:18px">⟦status=pending|等待卖家发货⟧</uni-view><uni-view>⟦grants|卖家将在 24 小时内发货⟧，请耐心等待</uni-view></uni-view>
<uni-view class="box"><uni-view>⟦merchant|小满卡券专营店⟧ ›</uni-view><uni-view class="goods"><uni-view class="pic"></uni-view><uni-view style="flex:1"><uni-view>⟦productName|橙子外卖 100元 电子代金券 全国通用⟧</uni-view><uni-view style="color:#999">规格：100元面值</uni-view><uni-view class="cell"><uni-text><span>￥94.50</span></uni-text><uni-text><span>x⟦quantity|3⟧</span></uni-text></uni-view></uni-view></uni-view>
${cell('商品金额', '￥283.50')}${cell('店铺优惠', '- ￥3.50')}${cell('积分抵扣', '- ￥2.00')}
<uni-view class="cell"><uni-text></uni-text><uni-text class="pr"><span>实付款 </span>⟦amountFen|<span>￥</span><span class="big">278</span><span>.00</span>⟧</uni-text></uni-view></uni-view>
<uni-view class="box">${cell('订单编号', '⟦orderId|780114202611230926⟧ | 复制')}${cell('创建时间', '⟦orderTime|2026-11-23 09:26:14⟧')}${cell('付款时间', '⟦payTime|2026-11-23 09:26:41⟧')}${cell('支付方式', '⟦payMethod|微信支付⟧')}${cell('充值账号', '188****0092')}</uni-view>
<uni-view class="box" style="display:none">${cell('退款编号', '')}${cell('退款金额', '￥0.00')}${cell('发货时间', '')}</uni-view>
<uni-view class="box"><b>猜你喜欢</b>${cell('青柠咖啡 30元券', '￥27.90')}</uni-view>
<uni-view class="bar"><uni-button class="btn">提醒发货</uni-button><uni-button class="btn">⟦entry|申请退款⟧</uni-button><uni-button class="btn p">再来一单</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/h5/refund?oid=780114#/pages/refund/apply',
      html: shell(
        '申请退款',
        `<uni-view class="box goods"><uni-view class="pic"></uni-view><uni-view>⟦productName|橙子外卖 100元 电子代金券 全国通用⟧<br><span style="color:#999">100元面值　x⟦quantity|3⟧</span></uni-view></uni-view>
<uni-view class="box">${cell('订单编号', '⟦orderId|780114202611230926⟧')}
<uni-view class="cell"><uni-text class="l"><span>退款类型</span></uni-text><uni-radio-group><uni-label>仅退款</uni-label></uni-radio-group></uni-view>
<uni-view class="cell"><uni-text class="l"><span>退款原因</span></uni-text><uni-picker><select><option>请选择</option><option>长时间未发货</option><option>卡券无法使用</option><option>买错了</option><option>其他</option></select></uni-picker></uni-view>
<uni-view class="cell"><uni-text class="l"><span>退款金额</span></uni-text><uni-text class="pr">⟦refundFen|￥278.00⟧</uni-text></uni-view><uni-view style="color:#999;font-size:12px">最多可退 ￥278.00</uni-view></uni-view>
<uni-view class="box"><uni-view>问题描述</uni-view><uni-textarea><textarea placeholder="请写明遇到的问题，200 字以内" style="width:100%" rows="4"></textarea></uni-textarea><uni-view>0/200</uni-view><uni-view>上传凭证（最多 6 张，每张不超过 5MB）</uni-view><uni-view class="pic" style="width:60px;height:60px;border:1px dashed #ccc">＋</uni-view></uni-view>
<uni-view class="box" style="font-size:12px;color:#999">⟦grants|卖家 48 小时内未处理的，系统自动同意退款⟧</uni-view>
<uni-view class="bar"><uni-button class="btn p">提交申请</uni-button></uni-view>`,
      ),
    },
  ],
};
