import type { Layout } from '../../truth';

/** A hobbyist's page: an emphasised word, dots or a dash, then the value as bare text, several to a paragraph. */
const style = `body{margin:30px auto;max-width:700px;font:17px/1.8 "KaiTi","STKaiti",serif;background:#f2f0ea;color:#333}h2{border-left:8px solid #7a9e7e;padding-left:12px}section{background:#fff;padding:14px 24px;margin:14px 0}em{font-style:normal;color:#7a6a4f}tt{font-size:17px;background:#e8efe8;padding:2px 8px}.bl{margin:8px 0;padding:4px 10px;background:#f7f5ef}small{color:#999}`;

function shell(head: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${head} « ⟦platformName|十三叔的数码杂货⟧</title><style>${style}</style></head><body><div><b>十三叔的数码杂货</b>　<small>开店 1,204 天，卖出 9,377 件</small></div><h2>${head}</h2>${body}<section><small>找十三叔：电报 ⟦contact|@shisanshu_shop⟧ 、邮箱 ⟦contact|uncle13@zahuo.example⟧ ；不满意请 <a>⟦entry|写信投诉⟧</a></small></section></body></html>`;
}

const facts = (pairs: [string, string][]) =>
  pairs.map(([label, value]) => `<em>${label}</em> …… ${value}<br>`).join('\n');

export const dottedLines: Layout = {
  name: 'dotted-lines',
  pages: [
    {
      kind: 'order',
      path: '/order.php?n=⟦orderId|13-20551⟧',
      html: shell(
        '你的订单',
        `<section>${facts([
          ['订单', '⟦orderId|13-20551⟧'],
          ['货', '⟦productName|枫叶编辑器 专业版注册码⟧'],
          ['件数', '⟦quantity|1⟧'],
          ['平时卖', '99 元'],
          ['收你', '⟦amountFen|79.9 元⟧'],
          ['日子', '⟦orderTime|2026年9月15日 10:33⟧'],
          ['付法', '⟦payMethod|支付宝⟧'],
          ['状态', '⟦status=delivered|发货了⟧'],
        ])}</section><section>注册码 <tt>⟦cardSecret|MPLE-PRO-66021-KXWQ⟧</tt><br>⟦grants|注册不成功，一周内退钱。⟧</section>`,
      ),
    },
    {
      kind: 'order',
      path: '/order.php?n=⟦orderId|13-20874⟧',
      html: shell(
        '你的订单',
        `<section>${facts([
          ['订单', '⟦orderId|13-20874⟧'],
          ['货', '⟦productName|轻帆邮箱 5 年套餐⟧'],
          ['件数', '⟦quantity|1⟧'],
          ['平时卖', '300 元'],
          ['收你', '⟦amountFen|260 元⟧'],
          ['日子', '⟦orderTime|2026年11月5日 23:01⟧'],
          ['付法', '⟦payMethod|微信⟧'],
          ['状态', '⟦status=failed|没货了，发不出⟧'],
        ])}</section><section>对不住，进货的渠道断了，请给十三叔写信。</section>`,
      ),
    },
    {
      kind: 'chat',
      path: '/letters?n=20874',
      html: shell(
        '往来留言',
        `<section>说的是订单 ⟦may.orderId|13-20874⟧</section><section><div class="bl"><b>你</b> <small>11/06 09:12</small><br>没货为什么还能付款？请退款。</div><div class="bl"><b>十三叔</b> <small>11/06 20:47</small><br>给你换成店里的积分行不行，⟦may.amountFen|300 元⟧ 的。</div><div class="bl"><b>你</b> <small>11/06 20:50</small><br>不行，请原路退。</div><div class="bl"><b>十三叔</b> <small>11/07 08:30</small><br>⟦limits|小本生意，收了的钱不退，只给积分。⟧</div></section><section><textarea rows="3" cols="50" placeholder="回他一句"></textarea> <button>寄出</button></section>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complain.php',
      html: shell(
        '写信投诉',
        `<section><form>订单号 <input placeholder="13- 开头"><br>什么问题 <select><option>没发货</option><option>货不对</option><option>别的</option></select><br>细说 <textarea rows="5" cols="50" placeholder="把事情说清楚"></textarea><br>附图 <input type="file"><br>怎么联系你 <input placeholder="邮箱"><br><button>提交投诉</button></form><p>⟦grants|三天内一定回信处理。⟧</p></section>`,
      ),
    },
  ],
};
