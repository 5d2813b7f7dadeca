import type { Layout } from '../../truth';

/** Mails and notices: what happened is told in sentences, each page by another sender. */
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px/1.8 "Microsoft YaHei",sans-serif;width:720px;margin:20px auto}</style></head><body>${body}</body></html>`;

export const plainWordsPages: Layout = {
  name: 'plain-words',
  pages: [
    {
      kind: 'order',
      path: '/mail/1',
      html: page(
        '您的订单已发货',
        `<p>发件人：⟦platformName|晨雾卡铺⟧ &lt;no-reply@cw.example&gt;</p><h2>您的订单已发货</h2><p>尊敬的顾客：</p><p>您在 ⟦orderTime|2026-11-19 13:45:10⟧ 下的订单 ⟦orderId|CW1119134510⟧ ⟦status=delivered|已发货⟧。您购买的「⟦productName|雾灯翻译器 年费版⟧」共 ⟦quantity|1⟧ 件，实际付款 ⟦amountFen|88.00 元⟧（⟦payMethod|微信支付⟧）。</p><p>您的激活码：</p><p><b>⟦cardSecret|WDFY-2K9X-7HHQ-M01P⟧</b></p><p>如有问题请联系 ⟦contact|help@chenwu.example⟧。</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/msg/2',
      html: page(
        '站内通知',
        `<h3>⟦platformName|点石游戏服务网⟧ 通知</h3><p>您已于2026年11月20日 18:22支付订单⟦orderId|DS2611201820⟧，支付金额为⟦amountFen|300元⟧。由于商品⟦productName|烽火三国 648 元宝直充⟧库存不足，⟦status=pending|卖家正在备货⟧，请耐心等待。</p>`.replace(
          '2026年11月20日 18:22',
          '⟦payTime|2026年11月20日 18:22⟧',
        ),
      ),
    },
    {
      kind: 'receipt',
      path: '/sms/3',
      html: page(
        '付款通知',
        `<h3>付款通知</h3><p>你于 ⟦payTime|2026-11-21 07:55:02⟧ 使用⟦payMethod|支付宝⟧向 ⟦merchant|灰鲸数字⟧ 支付了 ⟦amountFen|￥42.50⟧，交易号 ⟦tradeNo|2026112122001499017702⟧。</p><p>商户订单：⟦orderId|HJ-1121-0088⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/mail/4',
      html: page(
        'Order confirmation',
        `<p><b>⟦platformName|PineKeys⟧</b></p><h2>Thanks for your order</h2><p>Order ⟦orderId|PK-2026-77120⟧ was placed on ⟦orderTime|2026-11-18 08:10⟧ and paid with ⟦payMethod|PayPal⟧.</p>`.replace(
          '⟦payMethod|PayPal⟧',
          '⟦payMethod|Alipay⟧',
        ) +
          `<table><tr><td>⟦productName|Nimbus Backup 1-year key⟧</td><td>× ⟦quantity|1⟧</td><td>CN¥ 158.00</td></tr><tr><td colspan="2">Total</td><td>⟦amountFen|CN¥ 158.00⟧</td></tr></table><p>Status: ⟦status=pending|Preparing your key⟧</p><p>Questions? ⟦contact|support@pinekeys.example⟧</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/mail/5',
      html: page(
        '退款申请结果通知',
        `<p>⟦platformName|栖木网络⟧</p><p>您好，您对订单 ⟦orderId|QM8812-0031⟧ 提出的退款申请（金额 ⟦refundFen|56 元⟧）已被商家拒绝，拒绝原因：⟦limits|卡密已发出，概不退换。⟧</p><p>客服 ⟦agentId|鹿鸣⟧ 于 ⟦otherTime|2026-11-22 15:20⟧ 回复。</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/notice/6',
      html: page(
        '订单状态变更',
        `<h3>订单状态变更</h3><p>订单编号 ⟦orderId|RG20261119-771⟧，商品 ⟦productName|青萝写作助手 终身版⟧。该订单因超时未付款，系统已于 ⟦otherTime|2026-11-19 23:10:00⟧ ⟦status=closed|自动关闭⟧。下单时间为 ⟦orderTime|2026-11-19 22:40:00⟧，应付 ⟦payableFen|¥199.00⟧。</p><p>⟦platformName|青萝⟧ 敬上</p>`.replace(
          '⟦platformName|青萝⟧',
          '⟦platformName|软谷商店⟧',
        ),
      ),
    },
    {
      kind: 'order',
      path: '/group/7',
      html: page(
        '提货单',
        `<p>【⟦platformName|橘猫杂货⟧】您购买的 ⟦productName|云鹿健身 App 季卡⟧ ⟦quantity|3⟧ 张已付款 ⟦amountFen|￥87⟧，⟦status=delivered|已自动发货⟧，单号 ⟦orderId|JM112200719⟧，卡号：⟦cardSecret|YL30071 密码：a8Kq21⟧；卡号：⟦cardSecret|YL30072 密码：Zm77p0⟧；卡号：⟦cardSecret|YL30073 密码：t5Xw93⟧。客服QQ：⟦contact|2200871653⟧</p>`,
      ),
    },
  ],
};
