import type { Layout } from '../../truth';

/** A market for game accounts and services: both sides named, escrow, guarantees bought apart, areas and servers. */
const style = `body{margin:0;background:#f5f6fa;font:14px/1.7 "PingFang SC",sans-serif;color:#2d3142}.nv{background:#1b1f3b;color:#fff;padding:14px 6%}.wrap{width:1040px;margin:18px auto}.bk{background:#fff;border-radius:6px;padding:18px 22px;margin-bottom:14px}.kv{display:flex;flex-wrap:wrap}.kv>div{width:33%;padding:4px 0}.kv em{font-style:normal;color:#8d93ab}.kv em::after{content:"："}.big{font-size:22px;color:#ff4b2b}.ocard{display:grid;grid-template-columns:1fr 140px 110px;gap:10px}.msg{margin:10px 0}.msg span{display:inline-block;background:#eef0f7;border-radius:6px;padding:6px 12px}.r{text-align:right}.ft{color:#9da2b8;text-align:center;font-size:12px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>⟦platformName|换号猫⟧游戏交易 - ${title}</title><style>${style}</style></head><body><div class="nv"><b>换号猫</b>　账号交易　代练　充值　租号　我要卖　消息(3)</div><div class="wrap">${body}</div><div class="ft">换号猫 安全交易 9 年 · 客服热线 ⟦contact|400-890-6637⟧ · ⟦icp|皖ICP备17019846号-1⟧ · 皖网文〔2024〕1180-077号 · 不良信息举报 12377</div></body></html>`;

const kv = (pairs: [string, string][]) =>
  `<div class="kv">${pairs.map(([label, value]) => `<div><em>${label}</em>${value}</div>`).join('')}</div>`;

export const tradeGuard: Layout = {
  name: 'trade-guard',
  pages: [
    {
      kind: 'product',
      path: '/acc/JYX77104829',
      html: shell(
        '⟦productName|星陨纪元 满级刺客 12 橙武 手机号可换绑⟧',
        `<div class="bk"><h2>星陨纪元 满级刺客 12 橙武 手机号可换绑</h2>${kv([
          ['区服', '苍穹一区 / 破晓'],
          ['商品编号', 'JYX77104829'],
          ['卖家', '⟦merchant|夜雨听风⟧（好评 98.2%）'],
          ['发布于', '2026-11-08 13:22:51'],
          ['到期', '2026-12-08'],
          ['热度', '1,203'],
        ])}<p class="big">⟦priceFen|￥2,680.00⟧</p><p>找回包赔服务：可选，￥134.00（5%）　还价：最低 ￥2,412.00</p><button>立即购买</button><button>收藏</button></div><div class="bk"><h3>担保说明</h3><p>⟦grants|购买包赔服务的账号被找回，平台按成交价全额赔付。⟧</p><p>⟦limits|未购买包赔的账号被找回，平台仅协助处理，不承担赔偿。⟧</p><p>⟦limits|确认收货后以账号描述不符为由的退款不受理。⟧</p></div><div class="bk">相似账号：苍穹二区 法师 ￥1,999.00｜苍穹一区 弓手 ￥2,350.00</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/trade/buy/HHM20261118-20559',
      html: shell(
        '购买订单',
        `<div class="bk"><h3>⟦status=pending|交易进行中：客服换绑⟧</h3><p>下单 → 付款 → <b>验号换绑</b> → 完成</p></div><div class="bk">${kv(
          [
            ['交易单', '⟦orderId|HHM20261118-20559⟧'],
            ['创建于', '⟦orderTime|2026-11-18 20:05:36⟧'],
            ['付清于', '⟦payTime|2026-11-18 20:07:10⟧'],
            ['卖方', '⟦merchant|夜雨听风⟧'],
            ['买方', '小满不满'],
            ['交付专员', '⟦agentId|喵-0231⟧'],
            ['账号售价', '￥2,680.00'],
            ['包赔服务', '￥134.00'],
            ['实际付出', '<span class="big">⟦amountFen|￥2,814.00⟧</span>'],
            ['支付账户', '⟦payMethod|支付宝花呗⟧'],
          ],
        )}</div><div class="bk">⟦productName|星陨纪元 满级刺客 12 橙武 手机号可换绑⟧<br>苍穹一区 / 破晓</div><div class="bk">⟦grants|换绑完成前货款由平台保管。⟧ <a>⟦entry|申请平台介入⟧</a></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/trade/buylist?p=1',
      html: shell(
        '我的购买',
        `<div class="bk">冻结中 ￥2,814.00　可提现 ￥0.35</div>⟦item⟧<div class="bk ocard"><div><small>⟦orderTime|2026-11-18 20:05:36⟧　⟦orderId|HHM20261118-20559⟧</small><br>⟦productName|星陨纪元 满级刺客 12 橙武 手机号可换绑⟧<br><small>卖方 ⟦merchant|夜雨听风⟧</small></div><div class="big">⟦amountFen|￥2,814.00⟧</div><div>⟦status=pending|交易进行中⟧</div></div>⟦item⟧<div class="bk ocard"><div><small>⟦orderTime|2026-11-11 00:14:02⟧　⟦orderId|HHM20261111-00387⟧</small><br>⟦productName|代练 青铜到钻石 三天⟧<br><small>打手 ⟦merchant|快刀阿七⟧</small></div><div class="big">⟦amountFen|￥260.00⟧</div><div>⟦status=failed|交易失败⟧</div></div>⟦item⟧<div class="bk ocard"><div><small>⟦orderTime|2026-10-25 15:48:20⟧　⟦orderId|HHM20261025-11764⟧</small><br>⟦productName|苍穹一区 金币 500 万⟧<br><small>卖方 ⟦merchant|金多多工会⟧</small></div><div class="big">⟦amountFen|￥75.00⟧</div><div>⟦status=delivered|已交货⟧</div></div>⟦/items⟧`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/group?id=20559',
      html: shell(
        '交易群 20559',
        `<div class="bk"><p>群成员：小满不满（买方）、夜雨听风（卖方）、⟦agentId|喵-0231⟧（交付专员）</p><div style="height:320px;overflow:auto"><p class="msg"><small>喵-0231 20:10</small><br><span>卖家请发一下原手机号验证码</span></p><p class="msg"><small>夜雨听风 20:31</small><br><span>手机不在身边，明天</span></p><p class="msg r"><small>20:32</small><br><span>说好今天换绑的</span></p><p class="msg"><small>喵-0231 20:40</small><br><span>⟦grants|明晚八点卖家不配合，交易取消全额退⟧</span></p><p class="msg"><small>喵-0231 次日 21:15</small><br><span>⟦limits|卖家申诉中，暂时无法取消⟧</span></p></div><textarea placeholder="在群里说"></textarea><button>发送</button></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/service/intervene?no=⟦orderId|HHM20261111-00387⟧',
      html: shell(
        '平台介入',
        `<div class="bk"><h3>申请平台介入</h3><p>交易单 <input disabled value="HHM20261111-00387"></p><p>服务 <input size="30" disabled value="⟦productName|代练 青铜到钻石 三天⟧"></p><p>成交额 <input disabled value="⟦amountFen|￥260.00⟧"></p><p>介入类型 <select><option>打手未完成</option><option>账号被封</option><option>财物丢失</option></select></p><p>要求退还 <input value="⟦refundFen|200.00⟧"> 元</p><p>申请陈述 <textarea rows="5" cols="70" placeholder="请客观描述，专员会联系双方"></textarea></p><p>证据 <input type="file"></p><button>提交申请</button></div>`,
      ),
    },
  ],
};
