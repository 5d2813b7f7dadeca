import type { Layout } from '../../truth';

/** The order in a dialog over the shelves it was bought from: behind it other goods and prices, in it bold words and bare text. */
const style = `body{margin:0;background:#101418;color:#d7dde3;font:14px/1.6 "PingFang SC",sans-serif}.top{display:flex;justify-content:space-between;padding:14px 40px;background:#181e24}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:20px 40px}.g{background:#1b222a;border-radius:10px;padding:12px}.g em{color:#4fd1c5;font-style:normal;font-size:18px}.g small{color:#76828e}.veil{position:fixed;inset:0;background:#000a}dialog{position:fixed;top:70px;width:520px;border:0;border-radius:14px;background:#222b34;color:#e6ecf1;padding:20px 26px}dialog hr{border:0;border-top:1px solid #34404c}.chip{background:#4fd1c5;color:#08211e;border-radius:10px;padding:1px 9px;font-size:12px}.key{background:#0d1116;padding:10px;border-radius:8px;font-family:monospace;word-break:break-all}input{background:#0d1116;border:1px solid #34404c;color:#fff;padding:6px}`;

const shelves = `<div class="grid"><div class="g">北斗导航 离线包<br><em>¥18.00</em> <small>剩 20</small></div><div class="g">光栅修图 年费<br><em>¥96.00</em> <small>剩 3</small></div><div class="g">深空浏览器 会员<br><em>¥25.00</em> <small>缺货</small></div><div class="g">小舟记账 永久<br><em>¥33.00</em> <small>剩 108</small></div></div>`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><div class="top"><b>⟦platformName|深空补给站⟧</b><span>卡密商城　<a>查单</a>　<a>教程</a>　Telegram ⟦contact|@shenkong_desk⟧</span></div>${shelves}${body}</body></html>`;

const dialog = (head: string, body: string) =>
  `<div class="veil"></div><dialog open><h3>${head} <span style="float:right">×</span></h3>${body}</dialog>`;

export const queryDialog: Layout = {
  name: 'query-dialog',
  pages: [
    {
      kind: 'order',
      path: '/?q=1',
      html: shell(
        '深空补给站 - 正品卡密 24h 自动发货',
        dialog(
          '订单详情',
          `<p><strong>订单编号：</strong>⟦orderId|SK7QX0M22B1L⟧<br><strong>商品名称：</strong>⟦productName|光栅修图 年费⟧ <span class="chip">⟦status=delivered|已售出并发货⟧</span><br><strong>商品单价：</strong>96.00<br><strong>购买数量：</strong>⟦quantity|2⟧<br><strong>优惠码：</strong>AURORA（-10.00）<br><strong>实际付款：</strong>⟦amountFen|182.00⟧<br><strong>支付途径：</strong>⟦payMethod|USDT.TRC20⟧<br><strong>创建时间：</strong>⟦orderTime|2026-11-21 03:12:47⟧</p><hr><div class="key">⟦cardSecret|GS-2026-7HQ0-XX31-9PLD⟧<br>⟦cardSecret|GS-2026-7HQ0-XX32-4MRE⟧</div><p><button>复制卡密</button> <button>关闭</button></p>`,
        ),
      ),
    },
    {
      kind: 'order',
      path: '/?q=2',
      html: shell(
        '深空补给站 - 正品卡密 24h 自动发货',
        dialog(
          '订单详情',
          `<p><strong>订单编号：</strong>⟦orderId|SK7R11PD08CE⟧<br><strong>商品名称：</strong>⟦productName|深空浏览器 会员⟧ <span class="chip" style="background:#f6ad55">⟦status=pending|待人工发货⟧</span><br><strong>购买数量：</strong>⟦quantity|1⟧<br><strong>实际付款：</strong>⟦amountFen|25.00⟧<br><strong>创建时间：</strong>⟦orderTime|2026-11-22 19:55:03⟧</p><hr><div class="key">该商品为人工发货，营业时间 10:00-22:00，⟦grants|营业时间内 2 小时发出⟧，请勿催单</div>`,
        ),
      ),
    },
    {
      kind: 'product',
      path: '/?buy=33',
      html: shell(
        '深空补给站 - 正品卡密 24h 自动发货',
        dialog(
          '⟦productName|小舟记账 永久⟧',
          `<p>单价 <em style="color:#4fd1c5">⟦priceFen|¥33.00⟧</em>　库存 108　已售 561</p><p>数量 <input size="3" value="1">　邮箱 <input placeholder="接收卡密"></p><p>优惠码 <input placeholder="选填"></p><p style="color:#f6ad55">⟦limits|卡密为一次性商品，售出不退。⟧⟦grants|首登失败包换。⟧</p><p><button>支付宝</button> <button>微信</button> <button>USDT</button></p>`,
        ),
      ),
    },
    {
      kind: 'other',
      path: '/?q=3',
      html: shell(
        '深空补给站 - 正品卡密 24h 自动发货',
        dialog(
          '查单',
          `<p><input placeholder="订单编号 / 下单邮箱" value="lu.ming@mail.example"> <button>查询</button></p><p style="color:#76828e">没有找到订单。仅保留最近 15 天的记录。</p>`,
        ),
      ),
    },
  ],
};
