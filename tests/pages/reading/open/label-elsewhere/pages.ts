import type { Layout } from '../../truth';

/** Tiles whose names are drawn by the style sheet, or stand in titles, aria names and placeholders, never in the text. */
const style = `body{margin:0;background:#eef7f1;font:15px/1.6 "PingFang SC",sans-serif;color:#14352a}.top{background:#0f766e;color:#fff;padding:14px 7%}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;max-width:900px;margin:20px auto}.tile{background:#fff;border-radius:10px;padding:14px 18px}[data-t]::before{content:attr(data-t);display:block;color:#6b8f83;font-size:12px}.wide{grid-column:1/-1}.state{background:#d1fae5;border-radius:12px;padding:0 10px}.no::before{content:"订购单号";display:block;color:#6b8f83;font-size:12px}.sum::before{content:"实际花费";display:block;color:#6b8f83;font-size:12px}.when::before{content:"订购于";display:block;color:#6b8f83;font-size:12px}input{border:0;border-bottom:1px solid #9cc;background:none;width:100%;font:inherit}.foot{text-align:center;color:#6b8f83;font-size:12px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}｜⟦platformName|青苔码铺⟧</title><style>${style}</style></head><body><div class="top">青苔码铺 <span style="float:right" title="账户余额">￥8.20</span></div><div class="grid">${body}</div><p class="foot">© 青苔码铺 2022-2026　<span title="客服邮箱">⟦contact|moss@qingtai.example⟧</span></p></body></html>`;

const tile = (name: string, value: string) => `<div class="tile" data-t="${name}">${value}</div>`;

export const labelElsewhere: Layout = {
  name: 'label-elsewhere',
  pages: [
    {
      kind: 'order',
      path: '/my/9920417',
      html: shell(
        '订购详情',
        `<div class="tile no">⟦orderId|9920417-QT⟧</div><div class="tile sum">⟦amountFen|￥68.40⟧</div><div class="tile when">⟦orderTime|2026-11-14 16:30:28⟧</div>${tile('订购内容', '⟦productName|萤火笔记 两年授权⟧')}${tile('件数', '⟦quantity|1⟧')}${tile('标价', '￥76.00')}${tile('花费途径', '⟦payMethod|支付宝⟧')}${tile('进度', '<span class="state">⟦status=delivered|已交付⟧</span>')}${tile('交付于', '⟦otherTime|2026-11-14 16:31:02⟧')}<div class="tile wide" data-t="授权码">⟦cardSecret|YHBJ-2Y-77KQ-M0ZT⟧</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/my/9921180',
      html: shell(
        '订购详情',
        `<div class="tile" role="text" aria-label="订购单号">⟦orderId|9921180-QT⟧</div><div class="tile" aria-label="订购内容">⟦productName|木星截图 专业版⟧</div><div class="tile" aria-label="件数">⟦quantity|3⟧</div><div class="tile" aria-label="单件价格">￥19.00</div><div class="tile" aria-label="实际花费">⟦amountFen|￥57.00⟧</div><div class="tile" aria-label="订购时间">⟦orderTime|2026-11-20 10:10:10⟧</div><div class="tile wide" aria-label="当前进度"><span class="state">⟦status=pending|人工处理中⟧</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/my/9918806',
      html: shell(
        '订购详情',
        `<div class="tile"><input readonly title="订购单号" value="⟦orderId|9918806-QT⟧"></div><div class="tile"><input readonly title="订购内容" value="⟦productName|灯塔密码本 家庭版⟧"></div><div class="tile"><input readonly title="花费" value="⟦amountFen|￥118.00⟧"></div><div class="tile"><input readonly placeholder="订购时间" value="⟦orderTime|2026-11-02 07:25:44⟧"></div><div class="tile"><input readonly placeholder="支付途径" value="⟦payMethod|微信⟧"></div><div class="tile"><input readonly placeholder="优惠码" value=""></div><div class="tile wide"><span class="state" title="进度">⟦status=refunded|钱已退回⟧</span></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/yhbj',
      html: shell(
        '萤火笔记 两年授权',
        `<div class="tile wide"><b>⟦productName|萤火笔记 两年授权⟧</b></div>${tile('标价', '<s>￥98.00</s>')}${tile('到手价', '⟦priceFen|￥76.00⟧')}${tile('还剩', '12')}<div class="tile wide" data-t="说明">⟦grants|不能激活三日内可换新码。⟧⟦limits|授权码绑定设备后不能退。⟧<br><button>订购</button></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/my/9921180/help',
      html: shell(
        '售后',
        `<div class="tile wide"><h3>请求售后</h3><input readonly aria-label="订购单号" value="⟦orderId|9921180-QT⟧"><input aria-label="想退多少" value="⟦refundFen|57.00⟧"><select aria-label="缘由"><option>一直没交付</option><option>码不能用</option></select><textarea rows="3" cols="60" aria-label="经过" placeholder="写一写经过"></textarea><button>⟦entry|提交售后⟧</button></div>`,
      ),
    },
  ],
};
