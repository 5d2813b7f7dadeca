import type { Layout } from '../../truth';

/** A shop for phones in which icons stand where others write labels. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}｜⟦platformName|小岛补给站⟧</title><style>body{margin:0 auto;max-width:410px;background:#e9f2f7;font:14px/1.6 sans-serif;color:#24343d}.bar{display:flex;justify-content:space-between;padding:12px 16px;background:#fff}.tile{background:#fff;border-radius:16px;margin:12px;padding:16px}.ic-row{display:flex;gap:10px;padding:5px 0}.ic{width:22px;text-align:center}.pill{border-radius:12px;background:#d7f0df;color:#1c7a42;padding:1px 10px;font-size:12px}.big{font-size:28px;font-weight:700}.dock{display:flex;justify-content:space-around;background:#fff;padding:10px}.material-icons{font-size:12px;color:#7a929e}</style></head><body><div class="bar"><span>‹</span><b>${title}</b><span>⋯</span></div>${body}<div class="dock"><span>🏝 首页</span><span>🎒 背包</span><span>🧾 单据</span><span>🙂 我</span></div></body></html>`;
const ic = (icon: string, value: string, hint: string) =>
  `<div class="ic-row"><span class="ic" title="${hint}">${icon}</span><span>${value}</span></div>`;

export const iconDeck: Layout = {
  name: 'icon-deck',
  pages: [
    {
      kind: 'product',
      path: '/g/204',
      html: shell(
        '补给详情',
        `<div class="tile" style="height:150px;background:#bcd9e6"></div><div class="tile"><b style="font-size:18px">⟦productName|云端琴谱 半年会员⟧</b><div><span class="big">⟦priceFen|¥49.9⟧</span> <del>¥68</del> <span class="pill">秒发</span></div>${ic('📦', '还剩 27', '库存')}${ic('🔥', '卖出 643', '销量')}${ic('⭐', '4.8（112 条）', '评分')}</div><div class="tile"><b>🛟 放心买</b><p>⟦grants|兑换失败包退，不用等审核⟧</p><b>🚫 别忘了</b><p>⟦limits|兑换成功后不支持退款⟧</p></div><div class="tile">🛒 加入背包　　<b>⚡ 直接买</b></div><div class="tile"><b>别的岛民也买</b><p>云端琴谱 月卡 ¥11.9</p><p>节拍器 Pro ¥6</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/r/XD61100927',
      html: shell(
        '单据',
        `<div class="tile"><span class="pill">⟦status=paid|已付款⟧</span><div class="big">⟦amountFen|¥99.8⟧</div>${ic('🎁', '⟦productName|云端琴谱 半年会员⟧ × ⟦quantity|2⟧', '商品')}${ic('🧾', '⟦orderId|XD61100927⟧ <span class="material-icons">content_copy</span>', '单号')}${ic('🕒', '⟦orderTime|2026.11.27 18:52:30⟧', '下单')}${ic('💳', '⟦payMethod|微信⟧　⟦payTime|2026.11.27 18:52:44⟧', '付款')}${ic('📮', 'q***7@feige.example', '收货邮箱')}</div><div class="tile"><b>📭 还没收到？</b><p>⟦grants|付款后 30 分钟没发货，可以一键退款⟧</p><p>🙋 <a>⟦entry|一键退款⟧</a>　　💬 <a>⟦entry|我要反馈⟧</a></p></div><div class="tile"><b>岛上新鲜事</b><p>阿梨 刚刚买了 节拍器 Pro ¥6</p><p>木木 买了 云端琴谱 月卡 ¥11.9</p></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/fb/new?r=XD61100927',
      html: shell(
        '我要反馈',
        `<div class="tile">${ic('🧾', '⟦orderId|XD61100927⟧', '单号')}${ic('🎁', '⟦productName|云端琴谱 半年会员⟧', '商品')}${ic('💰', '⟦amountFen|¥99.8⟧', '实付')}</div><div class="tile"><b>遇到了什么？</b><p><label><input type="radio" name="w" checked> 没收到</label>　<label><input type="radio" name="w"> 用不了</label>　<label><input type="radio" name="w"> 发错了</label></p><b>想怎么办？</b><p><label><input type="radio" name="h"> 补发</label>　<label><input type="radio" name="h" checked> 退 ⟦refundFen|¥49.9⟧（1 份）</label></p><textarea rows="3" style="width:96%">只来了一封邮件，少一个码。</textarea><p>📷 加图（0/4）</p><button>交上去</button></div><div class="tile" style="font-size:12px;color:#7a929e">⟦grants|岛务处 12 小时内给答复⟧</div>`,
      ),
    },
  ],
};
