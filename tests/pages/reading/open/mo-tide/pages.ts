import type { Layout } from '../../truth';

/** A payment provider's own pages as an in-app browser shows them: result messages, previews of a bill, half-screen pay. */
const style = `body{margin:0;background:#ededed;font:17px/1.41 system-ui,"PingFang SC",sans-serif;color:rgba(0,0,0,.9)}.weui-msg{background:#fff;text-align:center;padding:48px 32px 24px}.weui-icon-success{display:inline-block;width:64px;height:64px;border-radius:50%;background:#07c160}.weui-msg__title{font-size:22px;font-weight:500;margin:18px 0 8px}.weui-msg__desc{font-size:14px;color:rgba(0,0,0,.5)}.sum{font-size:40px;font-weight:600;margin:16px 0}.weui-btn{display:block;width:184px;margin:12px auto;padding:8px 0;border-radius:4px;background:#07c160;color:#fff;text-align:center}.weui-btn_default{background:#f2f2f2;color:#06ae56}.weui-form-preview{background:#fff;margin-top:8px;padding:16px}.weui-form-preview__item{overflow:hidden;font-size:14px;line-height:26px}.weui-form-preview__label{float:left;color:rgba(0,0,0,.5);width:5em;text-align:justify;text-align-last:justify;margin-right:16px}.weui-form-preview__value{display:block;overflow:hidden;word-break:break-all}.weui-cells{background:#fff;margin-top:8px}.weui-cell{display:flex;padding:14px 16px;border-top:1px solid #eee;font-size:15px}.weui-cell__bd{flex:1}.weui-footer{font-size:12px;color:rgba(0,0,0,.3);text-align:center;padding:24px}.weui-half-screen-dialog{position:fixed;bottom:0;left:0;right:0;background:#fff;border-radius:12px 12px 0 0;padding:24px}.center{text-align:center}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover"><title>${title}</title><style>${style}</style></head><body ontouchstart><div class="page">${body}<div class="weui-footer"><p class="weui-footer__links"><a>使用帮助</a></p><p class="weui-footer__text">⟦platformName|潮信付⟧提供支付服务</p></div></div></body></html>`;

const item = (label: string, value: string) =>
  `<div class="weui-form-preview__item"><label class="weui-form-preview__label">${label}</label><span class="weui-form-preview__value">${value}</span></div>`;

const link = (words: string) =>
  `<a class="weui-cell weui-cell_access"><div class="weui-cell__bd"><p>${words}</p></div><div class="weui-cell__ft"></div></a>`;

export const moTide: Layout = {
  name: 'mo-tide',
  pages: [
    {
      kind: 'receipt',
      path: '/mpay/result?out_no=⟦orderId|7714026⟧&rt=ok',
      html: shell(
        '支付结果',
        `<div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-success weui-icon_msg"></i></div><div class="weui-msg__text-area"><h2 class="weui-msg__title">⟦status=paid|支付成功⟧</h2><div class="sum">⟦amountFen|<span style="font-size:24px">¥</span> 36<span style="font-size:24px">.00</span>⟧</div><p class="weui-msg__desc">已付款给「⟦merchant|贝壳游戏点数店⟧」，请返回商家页面查看订单</p></div><div class="weui-msg__opr-area"><a class="weui-btn">完成</a><a class="weui-btn weui-btn_default">返回商家</a></div></div><div class="weui-cells">${link('领取 2.00 元立减券')}${link('关注商家公众号')}</div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/mpay/bill/detail?bid=509927',
      html: shell(
        '账单详情',
        `<div class="weui-msg" style="padding-top:28px"><div>⟦may.merchant|贝壳游戏点数店⟧</div><div class="sum">⟦amountFen|-128.00⟧</div></div><div class="weui-form-preview"><div class="weui-form-preview__bd">${item('当前状态', '⟦status=paid|支付成功⟧')}${item('支付时间', '⟦payTime|2026年11月3日 21:07:44⟧')}${item('商品', '⟦productName|《星轨旅人》月光晶石 1280⟧')}${item('商户全称', '⟦merchant|厦门贝壳里网络科技有限公司⟧')}${item('收单机构', '潮信付清算中心')}${item('支付方式', '⟦payMethod|银行卡（尾号 6621）⟧')}${item('交易单号', '⟦tradeNo|4200002619202611038870145526⟧')}${item('商户单号', '⟦orderId|BK20261103210721⟧<br><small>可在支持的商户扫码退款</small>')}</div></div><div class="weui-cells">${link('联系商家')}${link('查看往来记录')}${link('⟦entry|投诉商户⟧')}</div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/mpay/bill/detail?bid=498031',
      html: shell(
        '账单详情',
        `<div class="weui-msg" style="padding-top:28px"><div>⟦merchant|圆圈会员小铺⟧</div><div class="sum">⟦amountFen|-64.50⟧</div><div class="weui-msg__desc">⟦status=refunded|已全额退款⟧</div></div><div class="weui-form-preview"><div class="weui-form-preview__bd">${item('付款时间', '⟦payTime|2026年10月18日 12:33:09⟧')}${item('商品说明', '⟦productName|豆芽阅读 年费会员⟧')}${item('付款方式', '⟦payMethod|零钱⟧')}${item('交易单号', '⟦tradeNo|4200002583202610184419027731⟧')}${item('商户单号', '⟦orderId|YQ-1018-00452⟧')}</div></div><div class="weui-form-preview"><div class="weui-form-preview__bd">${item('退款金额', '⟦refundFen|¥64.50⟧')}${item('退款时间', '⟦otherTime|2026年10月21日 09:12:40⟧')}${item('退款去向', '退回零钱')}${item('退款单号', '⟦may.ticketNo|50300108722026102177310958001⟧')}</div></div><div class="weui-cells">${link('查看退款进度')}${link('⟦entry|投诉商户⟧')}</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/mpay/h5/prepay?token=wx9c01a7',
      html: shell(
        '确认付款',
        `<div class="weui-cells"><div class="weui-cell"><div class="weui-cell__bd">⟦merchant|圆圈会员小铺⟧</div><div class="weui-cell__ft" style="font-size:12px;color:#888">已认证</div></div></div><div class="weui-half-screen-dialog"><div class="weui-half-screen-dialog__hd center"><strong>付款给商家</strong></div><div class="weui-half-screen-dialog__bd"><div class="sum center">⟦payableFen|<em style="font-style:normal;font-size:24px">￥</em><em style="font-style:normal">66</em><em style="font-style:normal;font-size:24px">.00</em>⟧</div>${item('商品', '⟦productName|甘蓝英语 永久会员兑换码⟧')}${item('订单', '⟦orderId|YQ-1114-00018⟧')}${item('下单', '⟦orderTime|2026-11-14 08:56⟧')}<div class="weui-cells__title" style="font-size:14px;color:#888;margin-top:12px">付款方式</div><label class="weui-cell weui-check__label"><div class="weui-cell__bd">零钱 <small>（余额 ¥12.37，不足）</small></div><input type="radio" name="w" disabled></label><label class="weui-cell weui-check__label"><div class="weui-cell__bd">⟦payMethod|银行卡（尾号 6621）⟧</div><input type="radio" name="w" checked></label></div><div class="weui-half-screen-dialog__ft"><a class="weui-btn">立即支付</a></div></div>`,
      ),
    },
  ],
};
