import type { Layout } from '../../truth';

/** A wallet's bills as a mini-program's web view shows them, 2021: grey labels, minus signs, a form to complain. */
const view = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{margin:0;background:#ededed;font:16px/1.5 system-ui,"PingFang SC"}.weui-cells{background:#fff;margin-top:10px}.weui-form-preview__hd{text-align:center;padding:26px 16px;background:#fff}.weui-form-preview__value_in-hd{font-size:34px;font-weight:600}.weui-form-preview__bd{background:#fff;padding:12px 16px;border-top:1px solid #eee}.weui-form-preview__item{display:block;overflow:hidden}.weui-form-preview__label{float:left;width:6em;color:#888}.weui-form-preview__value{display:block;overflow:hidden;word-break:break-all}.weui-cell{display:flex;padding:12px 16px;border-bottom:1px solid #f1f1f1}.weui-cell__bd{flex:1}.desc{color:#999;font-size:13px}.weui-footer{text-align:center;color:#aaa;font-size:13px;padding:24px}</style></head><body ontouchstart>${body}<div class="weui-footer">⟦platformName|螺壳钱包⟧ · 服务热线 ⟦contact|95-7720⟧</div></body></html>`;
const item = (label: string, value: string) =>
  `<label class="weui-form-preview__item"><em class="weui-form-preview__label" style="font-style:normal">${label}</em><span class="weui-form-preview__value">${value}</span></label>`;
const bill = (who: string, what: string, sum: string, when: string, sign: string, state: string) =>
  `⟦item⟧<a class="weui-cell weui-cell_access"><div class="weui-cell__bd"><p style="margin:0">⟦merchant|${who}⟧</p><p class="desc" style="margin:0">⟦productName|${what}⟧</p><p class="desc" style="margin:0">⟦payTime|${when}⟧</p></div><div style="text-align:right">${sign}⟦amountFen|${sum}⟧${state}</div></a>`;

export const kaShellPurse: Layout = {
  name: 'ka-shell-purse',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail?id=88210315771043',
      html: view(
        '账单详情',
        `<div class="weui-form-preview"><div class="weui-form-preview__hd"><div>⟦merchant|义乌市果冻电子商务商行⟧</div><em class="weui-form-preview__value_in-hd" style="font-style:normal">-⟦amountFen|99.00⟧</em><div class="desc">⟦status=paid|支付成功⟧</div></div><div class="weui-form-preview__bd">${item('订单金额', '104.00')}${item('立减', '-5.00（三月支付券）')}${item('商品说明', '⟦productName|果冻点卡-海岛奇航 月卡+基金⟧')}${item('付款方式', '⟦payMethod|零钱通⟧')}${item('创建时间', '⟦orderTime|2021-03-15 22:08:10⟧')}${item('支付时间', '⟦payTime|2021-03-15 22:08:19⟧')}${item('交易单号', '⟦tradeNo|88210315771043562290⟧')}${item('商户单号', '⟦orderId|GD2103152207550816⟧')}${item('商户全称', '义乌市果冻电子商务商行')}${item('螺壳积分', '+9')}</div></div><div class="weui-cells"><div class="weui-cell"><div class="weui-cell__bd">查看往来记录</div></div><div class="weui-cell"><div class="weui-cell__bd">⟦entry|对订单有疑惑⟧</div></div><div class="weui-cell"><div class="weui-cell__bd">⟦entry|投诉商家服务⟧</div></div><div class="weui-cell"><div class="weui-cell__bd">申请电子回单</div></div></div><p class="desc" style="padding:0 16px">⟦limits|商户如已把虚拟商品给到您，退款要商户同意。⟧⟦limits|交易超过 180 天的，不能在这里发起投诉。⟧</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/refund?id=88210318004417',
      html: view(
        '退款详情',
        `<div class="weui-form-preview"><div class="weui-form-preview__hd"><div>⟦merchant|小鹿卡券⟧ 退款</div><em class="weui-form-preview__value_in-hd" style="font-style:normal;color:#e1a23b">+⟦refundFen|25.50⟧</em><div class="desc">⟦status=refunded|已退到零钱⟧</div></div><div class="weui-form-preview__bd">${item('原交易金额', '⟦amountFen|38.00元⟧（部分退款）')}${item('退款原因', '3张里有2张兑不了')}${item('原商品', '⟦productName|奶茶电子券 15元 ×3⟧')}${item('原付款时间', '⟦payTime|2021-03-17 15:26:44⟧')}${item('申请时间', '⟦otherTime|2021-03-18 09:02:00⟧')}${item('到账时间', '⟦otherTime|2021-03-18 11:37:29⟧')}${item('退款单号', '50300708042021031802119')}${item('原交易单号', '⟦tradeNo|88210317300921845507⟧')}${item('商户单号', '⟦orderId|XL-0317-152638⟧')}</div></div><div class="weui-cells"><div class="weui-cell"><div class="weui-cell__bd">查看原账单</div></div><div class="weui-cell"><div class="weui-cell__bd">联系商家 <span class="desc">⟦may.contact|0579-8511 2290⟧</span></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/bill/list?month=202103',
      html: view(
        '账单',
        `<div class="weui-cells" style="margin-top:0"><div class="weui-cell" style="background:#f7f7f7"><div class="weui-cell__bd"><b>2021年3月</b><div class="desc">支出 ¥206.50　收入 ¥25.50</div></div><span>筛选</span></div>${bill('小鹿卡券', '奶茶电子券 15元 ×3', '38.00', '2021-03-17 15:26:44', '-', '<div class="desc">已退款 25.50</div>')}${bill('义乌市果冻电子商务商行', '果冻点卡-海岛奇航 月卡+基金', '99.00', '2021-03-15 22:08:19', '-', '')}${bill('海马视频', '会员连续包月', '19.50', '2021-03-10 03:00:12', '-', '')}${bill('发卡小站_阿肆', 'SN1030988', '50.00', '2021-03-02 20:14:55', '-', '')}⟦/items⟧</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complain/form?id=88210302115520',
      html: view(
        '投诉商家',
        `<div class="weui-cells" style="margin-top:0"><div class="weui-cell"><div class="weui-cell__bd"><p class="desc" style="margin:0">投诉对象</p><b>⟦merchant|发卡小站_阿肆⟧</b></div><div>⟦amountFen|¥50.00⟧</div></div><div class="weui-cell"><div class="weui-cell__bd desc">交易单号 ⟦tradeNo|88210302115520470061⟧<br>付款时间 ⟦payTime|2021-03-02 20:14:55⟧<br>商品 ⟦productName|SN1030988⟧⟦may.orderId=SN1030988|⟧</div></div></div><div class="weui-cells"><div class="weui-cell"><div class="weui-cell__bd">投诉原因<select><option>付款后不发货</option><option>商品是假的</option><option>诱导付款</option></select></div></div><div class="weui-cell"><div class="weui-cell__bd">希望退款 <input value="⟦refundFen|50.00⟧" size="8"> 元，最多 50.00 元</div></div><div class="weui-cell"><textarea rows="4" style="width:100%" placeholder="请把经过写清楚，20字以上">付了钱网页就打不开了，一张卡没收到</textarea></div><div class="weui-cell"><div class="weui-cell__bd">联系手机 <input value="136****5518"></div></div></div><p class="desc" style="padding:0 16px">⟦grants|商家须在 24 小时内回复您，不回的我们先限制它收款。⟧本页只转达投诉，⟦limits|不保证一定能退到钱。⟧⟦limits|已经报案的请等公安处理，这边不再受理。⟧</p><div style="padding:16px"><a style="display:block;background:#07c160;color:#fff;text-align:center;padding:10px;border-radius:4px">⟦entry|提交⟧</a></div>`,
      ),
    },
  ],
};
