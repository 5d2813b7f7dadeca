import type { Layout } from '../../truth';

/** Bill and transfer details of a chat app's purse, in that app's own component classes; and a result page after paying. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#ededed;font:17px/1.4 system-ui,"PingFang SC";color:#000e}.weui-page{max-width:420px;margin:0 auto;background:#fff;min-height:100vh}
.weui-msg{text-align:center;padding:34px 24px 20px}.amount{font-size:40px;font-weight:600}.weui-form-preview__bd{padding:12px 24px}.weui-form-preview__item{overflow:hidden;padding:5px 0;font-size:15px}
.weui-form-preview__label{float:left;width:7em;color:#0008}.weui-form-preview__value{display:block;overflow:hidden;word-break:break-all}.weui-cell{border-top:1px solid #eee;padding:12px 24px}.weui-footer{color:#0005;text-align:center;font-size:12px;padding:20px}.bar{height:34px;background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 5px)}
</style></head><body><div class="weui-page">${body}</div></body></html>`;
const item = (l: string, r: string) =>
  `<div class="weui-form-preview__item"><label class="weui-form-preview__label">${l}</label><span class="weui-form-preview__value">${r}</span></div>`;

export const greenPurse: Layout = {
  name: 'green-purse',
  pages: [
    {
      kind: 'receipt',
      path: '/userroll/readtemplate?t=userroll/index_tmpl&id=7781',
      html: shell(
        '交易详情',
        `<div class="weui-msg"><div>⟦may.merchant|小满卡券⟧</div><div class="amount">⟦amountFen|-278.00⟧</div></div>
<div class="weui-form-preview__bd">${item('原价', '¥280.00')}${item('优惠', '支付有礼立减 -¥2.00')}${item('当前状态', '⟦status=paid|支付成功⟧')}${item('支付时间', '⟦payTime|2026年11月23日 09:26:41⟧')}${item('商品', '⟦productName|橙子外卖 100元 电子代金券 全国通用⟧')}${item('商户全称', '⟦merchant|绍兴小满电子商务有限公司⟧')}${item('收单机构', '白桦支付科技有限公司')}${item('支付方式', '⟦payMethod|零钱通⟧')}${item('交易单号', '⟦tradeNo|4200002987202611236600418325⟧')}${item('商户单号', '⟦orderId|780114202611230926⟧<div class="bar"></div>')}</div>
<div class="weui-cell"><b>账单服务</b></div><div class="weui-cell"><a>发起群收款</a>　<a>⟦entry|对订单有疑惑⟧</a></div><div class="weui-cell"><a>电子凭证</a>　<a>常用服务</a></div>
<div class="weui-footer">本服务由⟦platformName|白桦钱包⟧提供</div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/remittance/detail?transid=100005',
      html: shell(
        '账单详情',
        `<div class="weui-msg"><div>扫二维码付款-给⟦merchant|云端补给站⟧</div><div class="amount">⟦amountFen|-35.00⟧</div></div>
<div class="weui-form-preview__bd">${item('当前状态', '⟦status=paid|对方已收钱⟧')}${item('转账说明', '⟦productName|山竹TV季卡⟧')}${item('转账时间', '⟦payTime|2026年11月20日 00:14:59⟧')}${item('收款时间', '⟦may.otherTime|2026年11月20日 00:15:00⟧')}${item('支付方式', '⟦payMethod|江渚银行储蓄卡(6605)⟧')}${item('转账单号', '⟦tradeNo|1000050001202611200014595527⟧')}</div>
<div class="weui-cell"><a>查看收款二维码</a></div><div class="weui-cell"><a>联系收款方</a></div><div class="weui-cell"><a>⟦entry|投诉⟧</a></div>`,
      ),
    },
  ],
};
