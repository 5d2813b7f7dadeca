import type { Layout } from '../../truth';

/** Mails a shop sent, read in a web mail: sender, subject and date above, then sentences with the facts inside them. */
const style = `body{margin:0;background:#fff;font:14px/1.9 "PingFang SC",Georgia,serif;color:#333}.mail{width:720px;margin:20px auto}.mh{background:#eff5fb;padding:10px 16px;font:13px/1.8 sans-serif}.mh h1{font-size:16px;margin:0}.mb{padding:20px 16px}.sig{color:#999;border-top:1px solid #ddd;margin-top:30px;padding-top:8px;font-size:12px}blockquote{border-left:2px solid #aac;margin:12px 0;padding-left:10px;color:#777}`;

const mail = (subject: string, from: string, date: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${subject} - ⟦may.platformName|柚子邮箱⟧</title><style>${style}</style></head><body><div class="mail"><div class="mh"><h1>${subject}</h1>发件人：⟦may.platformName|${from}⟧ &lt;⟦may.contact|noreply@hsk.example⟧&gt;<br>收件人：我 &lt;xiaoman@post.example&gt;<br>日　期：${date}</div><div class="mb">${body}<div class="sig">⟦platformName|海石花软件超市⟧　客服信箱 ⟦contact|kf@hsk.example⟧<br>这是系统自动发出的邮件，请不要直接回复。退订</div></div></div></body></html>`;

export const letterPaper: Layout = {
  name: 'letter-paper',
  pages: [
    {
      kind: 'order',
      path: '/read?mid=ZC0012',
      html: mail(
        '您订购的商品已发出',
        '海石花软件超市',
        '2026年11月10日 14:26（星期二）',
        `<p>小满您好：</p><p>感谢您于 ⟦orderTime|2026年11月10日 14:22⟧ 在我们这里订购了 ⟦quantity|1⟧ 份「⟦productName|珊瑚剪辑 2026 买断版⟧」，订单尾款已结清，合计 ⟦amountFen|人民币 369.00 元⟧，由您用⟦payMethod|支付宝⟧付讫。您的订单号为 ⟦orderId|HSK26-10442⟧，便于日后查询。</p><p>我们⟦status=delivered|已经发货⟧，序列号如下，请妥善保管：</p><p><b>⟦cardSecret|SHJJ26-PRO-4T0Q-8XWZ-K3LM⟧</b></p><p>⟦grants|若序列号不能激活，请在 7 天内来信，我们为您更换。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/read?mid=ZC0019',
      html: mail(
        '缺货致歉',
        '海石花软件超市',
        '2026年11月18日 09:05（星期三）',
        `<p>尊敬的顾客：</p><p>非常抱歉，您 ⟦orderTime|2026年11月16日 23:58⟧ 下的订单（编号 ⟦orderId|HSK26-10517⟧，⟦productName|潮汐调色 插件全集⟧ ⟦quantity|2⟧ 套，共计 ⟦amountFen|458.00元⟧）因供货方断货，<b>⟦status=pending|暂时无法发出⟧⟦may.status=failed|⟧</b>。</p><p>⟦grants|预计 11 月 25 日到货，届时第一时间补发；⟧您也可以改购同价商品（如月光降噪 229.00元）。⟦limits|缺货期间恕不接受取消。⟧</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/read?mid=ZC0027',
      html: mail(
        '关于您退款请求的答复',
        '海石花软件超市',
        '2026年11月20日 17:31（星期五）',
        `<p>小满您好：</p><p>您要求退回订单 ⟦orderId|HSK26-10517⟧ 的 ⟦refundFen|458.00元⟧ 一事，我们很遗憾地通知您，不能同意。</p><p>原因是：⟦limits|预购商品按约不支持中途退款，请耐心等待到货⟧。</p><p>经办人：⟦agentId|售后组 阿瑶⟧</p><blockquote>2026年11月19日 08:12 xiaoman 写道：<br>等了三天没有消息，请退款 458 元。</blockquote>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/read?mid=ZC0011',
      html: mail(
        '付款凭据',
        '海石花软件超市',
        '2026年11月10日 14:23（星期二）',
        `<p>我们已于 ⟦payTime|2026年11月10日 14:23⟧ 收到您为订单 ⟦orderId|HSK26-10442⟧ 支付的 ⟦amountFen|人民币 369.00 元⟧（⟦payMethod|支付宝⟧，交易流水 ⟦tradeNo|2026111022001477120355908816⟧）。收款人为 ⟦merchant|三亚海石花信息科技工作室⟧。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/read?mid=ZC0003',
      html: mail(
        '双十一满 300 减 30，仅此一天',
        '海石花软件超市',
        '2026年11月10日 08:00（星期二）',
        `<p>珊瑚剪辑 399.00 元 → 369.00 元</p><p>潮汐调色 279.00 元 → 229.00 元</p><p>活动截止 2026-11-11 23:59:59，数量有限，先到先得。</p>`,
      ),
    },
  ],
};
