import type { Layout } from '../../truth';

/** A query page as one man wrote it in an evening: preformatted lines and rules of dashes, no style to speak of. */
const shell = (
  title: string,
  body: string,
) => `<html><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font-family:monospace;background:#fdfdfd;color:#111;max-width:760px;margin:20px auto"><h3>⟦platformName|阿砾的卡密小站⟧</h3><p><a href="/">[商品列表]</a> <a href="/q">[查单]</a> <a href="/help">[说明]</a></p>${body}<hr><p>有事加 QQ ⟦contact|1760392285⟧，备注单号，不备注不通过</p></body></html>`;

export const monoQuery: Layout = {
  name: 'mono-query',
  pages: [
    {
      kind: 'order',
      path: '/q?no=A8820115',
      html: shell(
        '查单结果',
        `<form>单号: <input name="no" value="A8820115"> <button>查</button></form><pre>
------------------------------------------------
 单 号 : ⟦orderId|A8820115⟧
 商 品 : ⟦productName|蜂鸟下载器 终身码⟧
 数 量 : ⟦quantity|2⟧
 单 价 : 15.00
 合 计 : ⟦amountFen|30.00 元⟧
 付 款 : ⟦payMethod|支付宝⟧ ⟦payTime|2026-11-08 22:16:45⟧
 状 态 : ⟦status=delivered|已发⟧
------------------------------------------------
 内 容 :
 ⟦cardSecret|FN-7710-KXQ2-08AB⟧
 ⟦cardSecret|FN-7710-M5TT-63CE⟧
------------------------------------------------
</pre><p>* ⟦limits|内容只保留 30 天，自己存好，过期不补⟧</p><p>* ⟦grants|用不了的 3 天内找我换⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/q?mail=zhou%40mail.test',
      html: shell(
        '查单结果',
        `<form>邮箱: <input name="mail" value="zhou@mail.test"> <button>查</button></form><p>最近 3 单：</p>⟦item⟧<p>1. <b>⟦orderId|A8820341⟧</b> ⟦productName|蜂鸟下载器 月码⟧ x⟦quantity|1⟧，⟦amountFen|3.50 元⟧，⟦orderTime|2026-11-21 13:02⟧，⟦status=unpaid|未付款⟧ <a>[去付款]</a></p>⟦item⟧<p>2. <b>⟦orderId|A8820115⟧</b> ⟦productName|蜂鸟下载器 终身码⟧ x⟦quantity|2⟧，⟦amountFen|30.00 元⟧，⟦orderTime|2026-11-08 22:15⟧，⟦status=delivered|已发⟧ <a>[看内容]</a></p>⟦item⟧<p>3. <b>⟦orderId|A8819760⟧</b> ⟦productName|苍耳图床 1 年⟧ x⟦quantity|1⟧，⟦amountFen|25.00 元⟧，⟦orderTime|2026-10-13 08:47⟧，⟦status=refunded|退了⟧</p>⟦/items⟧`,
      ),
    },
  ],
};
