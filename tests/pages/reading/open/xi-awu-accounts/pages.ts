import type { Layout } from '../../truth';

/** One man's shop for accounts and gift codes, self-written: dark, flex rows without labels' colons, text areas, a hidden copy of the order. */
const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="阿雾小卖部，游戏账号、礼品卡、邮箱账号24小时自助下单"><style>:root{color-scheme:dark}body{margin:0;background:#14161c;color:#d8dbe2;font:14px/1.7 ui-sans-serif,system-ui,"PingFang SC"}a{color:#8ab4ff}nav{display:flex;gap:18px;align-items:center;padding:12px 5vw;background:#1c1f28}nav b{font-size:18px;color:#ffd479}.wrap{max-width:880px;margin:18px auto;padding:0 14px}.box{background:#1c1f28;border:1px solid #2b2f3b;border-radius:10px;padding:16px;margin-bottom:16px}.kv{display:flex;gap:12px;padding:5px 0;border-bottom:1px dashed #2b2f3b}.kv i{font-style:normal;width:110px;color:#8b90a0}.gold{color:#ffd479}textarea{width:100%;background:#0e1015;color:#9fe8a0;border:1px solid #2b2f3b;font:13px Consolas,monospace}.tmpl,[hidden]{display:none}.btn{background:#394056;border-radius:6px;padding:5px 14px;display:inline-block;color:#fff}details summary{cursor:pointer;color:#8ab4ff}.chatlog{display:flex;flex-direction:column;gap:10px}.l,.r{max-width:70%;padding:8px 12px;border-radius:10px;background:#2b2f3b}.r{align-self:flex-end;background:#24503a}.t{font-size:11px;color:#777}</style></head><body><nav><b>⟦platformName|阿雾小卖部⟧</b><a href="/">商品</a><a href="/find">查单</a><a href="/notice">公告</a><a href="/help">⟦entry|售后⟧</a><span style="margin-left:auto">在线 17 人</span></nav><div class="wrap"><div class="box">📢 11/26 更新：礼品卡区补货，¥100 面额限购 2；晚 11 点后客服不在，有事留言。群 5520 7718 4（只发公告）</div>${body}<p style="text-align:center;color:#666">阿雾 Telegram：⟦contact|@awu_shop_cs⟧　邮箱：⟦contact|awu@misty.example⟧<br>© 阿雾小卖部 2020-2026　本站自 2020-03-14 已运行 2449 天</p></div></body></html>`;
const kv = (k: string, v: string) => `<div class="kv"><i>${k}</i><span>${v}</span></div>`;

export const xiAwuAccounts: Layout = {
  name: 'xi-awu-accounts',
  pages: [
    {
      kind: 'product',
      path: '/item/gf-us-100',
      html: shell(
        '云游商店美区礼品卡 $100 - 阿雾小卖部',
        `<div class="box"><h2>⟦productName|云游商店美区礼品卡 $100⟧</h2><p class="gold" style="font-size:24px">⟦priceFen|699.00 元⟧ <small style="color:#888">2 张起 695.00 元/张</small></p><p>库存 8 ｜ 累计卖出 1,340 ｜ 自动发货</p><p>收货邮箱 <input> 数量 <input value="1" size="2"> <span class="btn">下单</span></p></div><div class="box"><h3>商品说明</h3><p>卡密格式为 16 位字母数字。⟦limits|仅限美区账号兑换，其他区提示无效属于正常现象，<b>区域买错不退</b>。⟧⟦limits|兑换前请确认账号没有被锁，账号自身风控导致无法兑换的，卡密无异常则不退不换。⟧</p><p>⟦grants|发货后我这边保留采购凭证，如果提示“已被使用”，48 小时内带录屏来找我，核实后换一张新的。⟧⟦limits|没有从查看卡密开始的完整录屏，售后一律不受理。⟧</p><p>卡内余额永久有效。</p><details open><summary>常见问题</summary><p><b>Q：多久发货？</b><br>A：⟦grants|付款自动发，半小时没出卡直接退款，不用等。⟧</p><p><b>Q：可以开发票吗？</b><br>A：⟦limits|不提供发票。⟧</p><p><b>Q：可以退差价吗？</b><br>A：⟦limits|汇率每天变，付款后降价不退差价。⟧</p></details></div><div class="box"><h3>看了又看</h3><p>云游商店美区 $50　352.00 元<br>云游商店日区 ¥5000　248.00 元<br>蒸汽平台余额 ￥100　93.50 元</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/o/AW7T2K9P',
      html: shell(
        '订单 AW7T2K9P',
        `<div class="box"><h2 class="gold">✓ ⟦status=delivered|已出货⟧</h2>${kv('单号', '⟦orderId|AW7T2K9P⟧')}${kv('买的是', '⟦productName|企鹅邮新号（已实名三个月）⟧')}${kv('几个', '⟦quantity|4⟧')}${kv('单个', '6.50 元')}${kv('通道费', '0.52 元')}${kv('一共付了', '<b class="gold">⟦amountFen|26.52 元⟧</b>')}${kv('怎么付的', '⟦payMethod|支付宝⟧（收款人：⟦merchant|*雾的杂货店⟧）')}${kv('流水', '⟦tradeNo|2026112722001403561409983215⟧')}${kv('下单', '⟦orderTime|2026-11-27 00:18:09⟧')}${kv('到账', '⟦payTime|2026-11-27 00:18:40⟧')}${kv('出货', '⟦otherTime|2026-11-27 00:18:42⟧')}</div><div class="box"><b>卡密内容</b>（已出 ⟦deliveredCount|4⟧ / 4）<textarea readonly rows="5">⟦cardSecret|3871940226----tX8q2Lm0----密保:青石⟧
⟦cardSecret|3871940351----pR5w9Zk7----密保:青石⟧
⟦cardSecret|3871940417----nC3e6Va1----密保:白露⟧
⟦cardSecret|3871940588----hJ1y4Bo9----密保:白露⟧</textarea><p>复制 ｜ 导出 txt</p><p>新号别急着加人，先养三天。⟦limits|首登之后被冻结不管，⟧⟦grants|首登就密码错误的，当天找我补。⟧</p></div><div class="box" hidden><div class="kv"><i>单号</i><span>AW00000000</span></div><div class="kv"><i>一共付了</i><span>0.00 元</span></div><textarea>示例账号----示例密码</textarea></div><div class="box"><span class="btn">⟦entry|这单有问题⟧</span>　查单密码已发到 du***@mail.example</div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/talk?o=AW6M1D4X',
      html: shell(
        '留言 - 订单 AW6M1D4X',
        `<div class="box">关于订单 ⟦orderId|AW6M1D4X⟧ ｜ ⟦productName|蒸汽平台余额 ￥100⟧ ｜ 已付 ⟦amountFen|93.50 元⟧ ｜ ⟦status=delivered|已出货⟧ 于 ⟦otherTime|2026-11-20 22:41:16⟧</div><div class="box chatlog"><div class="r">老板，这个码提示已经被激活过了<div class="t">11-20 22:55</div></div><div class="r">码是 ⟦cardSecret|ZQ4PD-8R0MK-W7TXN⟧<div class="t">11-20 22:56</div></div><div class="l">⟦agentId|阿雾⟧：发个录屏看下，从打开订单到兑换报错，中间别剪<div class="t">11-21 10:12</div></div><div class="r">[视频] 昨晚录的，你看<div class="t">11-21 10:20</div></div><div class="l">阿雾：收到，我去问上家。⟦grants|今天晚上 8 点前给你答复，上家不认我自己掏钱退你。⟧<div class="t">11-21 10:31</div></div><div class="r">都两天了还没消息？要么换码要么退 ⟦refundFen|93.50⟧<div class="t">11-22 20:40</div></div><div class="l">阿雾：上家说卡没问题，是你账号之前兑过。⟦limits|卡密类出了就不退，你再催我也没办法⟧<div class="t">11-22 21:03</div></div></div><div class="box"><input placeholder="写留言…" size="50"> <span class="btn">发送</span> <span class="btn">传图</span></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/redeem',
      html: shell(
        '礼品码兑换',
        `<div class="box"><h2>站内礼品码兑换余额</h2><p>礼品码 <input value="⟦may.cardSecret|AWGIFT-50-Q8ZK2L⟧" size="30"> <span class="btn">兑换</span></p><p style="color:#ff7b7b">✗ 兑换失败：礼品码已过期（有效期至 2026-10-31）</p><p>你的余额 12.80 元 ｜ 累计兑换 100.00 元</p></div><div class="box"><b>说明</b><ul><li>⟦limits|礼品码过期作废，不补发、不折现。⟧</li><li>⟦limits|一个账号每天最多试 5 次，超过锁到第二天。⟧</li><li>⟦grants|码是在本站买的，过期 7 天内可以找我延一次。⟧</li><li>⟦limits|兑换到的余额可以买除礼品卡以外的商品，不能提现。⟧</li></ul><p><span class="btn">⟦entry|找阿雾反馈⟧</span></p></div>`,
      ),
    },
  ],
};
