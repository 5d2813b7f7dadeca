import type { Layout } from '../../truth';

/** Second-hand gift cards among people, the web view of a mini-program: soft cards, few borders, friendly words. */
const css = `page,body{margin:0;background:#f6f4ee;font:15px/1.55 -apple-system,"PingFang SC",sans-serif;color:#2b2721}.page{max-width:414px;margin:0 auto;padding-bottom:80px}.capsule{display:flex;justify-content:space-between;padding:12px 16px;font-weight:600}.capsule i{border:1px solid #ddd;border-radius:20px;padding:0 12px;font-style:normal}.blk{background:#fff;border-radius:16px;margin:10px 12px;padding:14px 16px}.t2{font-size:12px;color:#9b948a}.yen{color:#d9480f;font-weight:700}.kv{display:flex;margin:5px 0}.kv .k{width:84px;color:#9b948a;flex:none}.cardface{background:linear-gradient(120deg,#f3c179,#e08b4f);border-radius:12px;color:#fff;padding:16px}.btns{display:flex;gap:8px;justify-content:flex-end;margin-top:10px}.btn{border-radius:18px;border:1px solid #d6cfc4;padding:5px 14px;font-size:13px}.btn.main{background:#2b2721;color:#fff}.bub{max-width:70%;background:#fff;border-radius:14px;padding:8px 12px;margin:6px 14px;clear:both;float:left}.bub.r{float:right;background:#ffe3c2}.mid{clear:both;text-align:center;font-size:12px;color:#9b948a;padding:8px}.dash{border-top:1px dashed #cfc7ba;margin:12px 0}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>${css}</style></head><body><div class="page"><div class="capsule"><span>‹　${title}</span><i>··· ｜ ◎</i></div>${body}</div></body></html>`;
const kv = (k: string, v: string) =>
  `<div class="kv"><div class="k">${k}</div><div class="v">${v}</div></div>`;

export const luNook: Layout = {
  name: 'lu-nook',
  pages: [
    {
      kind: 'product',
      path: '/mp/card/detail?cid=77120',
      html: shell(
        '⟦platformName|闲卡角⟧',
        `<div class="blk"><div class="cardface"><div>半山咖啡</div><div style="font-size:24px">面值 200</div><div>有效期至 2027-06-30</div></div><h3>⟦productName|半山咖啡 电子储值卡 200元 全国通用⟧</h3><p><span class="yen" style="font-size:24px">⟦priceFen|¥168⟧</span> <span class="t2">8.4 折 · 省 ¥32</span></p><p class="t2">想要 14 人 · 看过 309 · 2026-11-06 发布于绍兴</p></div><div class="blk" style="display:flex;gap:10px;align-items:center"><i style="width:44px;height:44px;border-radius:50%;background:#e8dfd0"></i><div><b>⟦merchant|橘子汽水🍊⟧</b><div class="t2">来闲卡角 3 年 · 卖出 41 张 · 芝麻信用极好</div></div></div><div class="blk">公司发的福利卡，我不喝咖啡，未激活未消费。付款后我会尽快把卡号卡密发出来，上班时间回复慢见谅。⟦limits|卡类商品拆封不退，看清品牌再下单哈。⟧⟦grants|两天内查余额不对我包退。⟧<div class="dash"></div><div class="t2">担保交易 · ⟦grants|卖家 12 小时未发卡自动退款⟧ · ⟦grants|卡密已被使用先行赔付⟧</div></div><div class="blk"><b>大家还在看</b><div class="kv"><div class="v">森林书店 100 元卡　<span class="yen">¥91</span></div></div><div class="kv"><div class="v">半山咖啡 100 元卡　<span class="yen">¥86</span></div></div></div><div class="btns" style="padding:0 14px"><span class="btn">⟦entry|举报⟧</span><span class="btn">收藏</span><span class="btn">聊一聊</span><span class="btn main">我想要</span></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/mp/im?peer=8812&cid=77120',
      html: shell(
        '⟦merchant|橘子汽水🍊⟧⟦may.agentId=橘子汽水🍊|⟧',
        `<div class="blk" style="display:flex"><div style="flex:1">⟦productName|半山咖啡 电子储值卡 200元 全国通用⟧<br>实付 <span class="yen">⟦amountFen|¥162.00⟧</span> <span class="t2">⟦status=delivered|卖家已发卡⟧</span></div><span class="btn">查看订单</span></div><div class="mid">11月7日 12:31</div><div class="bub r">在吗，165 能出吗</div><div class="bub">标 168 了呀… 行吧 165，给你改价</div><div class="mid">卖家已将价格修改为 ¥165.00</div><div class="mid">你已付款，等待卖家发卡</div><div class="bub">付了哈，稍等我下班发</div><div class="mid">11月7日 18:46</div><div class="bub">来啦 ⟦cardSecret|卡号 60381177204951 密码 482917⟧</div><div class="bub">到店或者小程序绑定都可以用，⟦limits|今天绑一下，过了明天再说余额不对我可不认哦⟧</div><div class="bub r">好的谢谢</div><div class="mid">11月8日 10:02</div><div class="bub r">绑定提示余额只有 43.5？？</div><div class="bub">不可能吧，我就没用过，你是不是已经刷了</div><div class="bub r">我有绑定录屏。你退我 121.5 或者全退，不然我申请小法庭了</div><div class="bub">你申请呗</div><div class="mid">系统提示：请保留聊天记录。如协商不成，可<a>⟦entry|申请平台介入⟧</a>。⟦limits|确认收货后无法再申请退款。⟧</div><div style="clear:both" class="blk"><input placeholder="友好沟通，别走线下交易" style="width:70%;border:0"></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/mp/order/detail?sn=3302611070041285',
      html: shell(
        '订单详情',
        `<div class="blk"><b style="font-size:18px">⟦status=delivered|卖家已发卡，请查收⟧</b><div class="t2">11月10日 18:46 后自动确认收货</div><div class="btns"><span class="btn">⟦entry|我要退款⟧</span><span class="btn">延长收货</span><span class="btn main">确认收货</span></div></div><div class="blk"><div class="t2">卡券信息 · 请勿截图外传</div><div class="cardface">⟦cardSecret|卡号 60381177204951<br>卡密 482917⟧</div></div><div class="blk"><div class="t2">卖家：⟦merchant|橘子汽水🍊⟧　<u>聊一聊</u></div><div class="kv"><div class="v">⟦productName|半山咖啡 电子储值卡 200元 全国通用⟧ ×⟦quantity|1⟧</div></div>${kv('原价', '<del>¥168.00</del>')}${kv('卖家改价', '¥165.00')}${kv('红包', '-¥3.00')}${kv('担保费', '¥0.00')}${kv('实付款', '<b class="yen">⟦amountFen|¥162.00⟧</b>')}</div><div class="blk">${kv('订单编号', '⟦orderId|3302611070041285⟧')}${kv('微信交易号', '⟦tradeNo|4200002966202611075512087341⟧')}${kv('付款方式', '⟦payMethod|微信支付⟧')}${kv('拍下', '⟦orderTime|2026-11-07 12:40:12⟧')}${kv('付款', '⟦payTime|2026-11-07 12:41:30⟧')}${kv('发卡', '⟦otherTime|2026-11-07 18:46:09⟧')}</div><div class="blk t2">⟦platformName|闲卡角⟧提醒：⟦limits|请在发卡后 72 小时内核验余额，确认收货即视为卡券无误。⟧⟦grants|核验期内发现卡券失效、余额不足，提供官方查询页面截图可全额退款。⟧遇到问题找<u>卡角小二</u></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/mp/refund/success?rid=R26111100172',
      html: shell(
        '退款详情',
        `<div class="blk" style="text-align:center"><div>⟦status=refunded|退款成功⟧</div><div style="font-size:30px" class="yen">⟦refundFen|¥121.50⟧</div><div class="t2">⟦otherTime|2026-11-11 09:30:27⟧ 已原路退回⟦payMethod|微信零钱⟧</div></div><div class="blk">${kv('退款编号', 'R26111100172')}${kv('订单编号', '⟦orderId|3302611070041285⟧')}${kv('卡券', '⟦productName|半山咖啡 电子储值卡 200元 全国通用⟧')}${kv('卖家', '⟦merchant|橘子汽水🍊⟧')}${kv('订单实付', '⟦amountFen|¥162.00⟧')}${kv('退款原因', '余额不足')}${kv('退款方式', '部分退款，卡券归买家')}</div><div class="blk"><b>处理进度</b><div class="dash"></div><p>⟦otherTime|2026-11-08 10:20:44⟧<br>买家申请退款 ¥121.50</p><p>⟦otherTime|2026-11-09 10:21:03⟧<br>卖家超时未处理，平台介入</p><p>⟦otherTime|2026-11-10 17:05:38⟧<br>小二判定：支持买家，部分退款</p><p>2026-11-11 09:30:27<br>款项已退回</p></div><p class="t2" style="text-align:center">© ⟦platformName|闲卡角⟧ · 让闲卡去到需要的人手里<br>客服邮箱 ⟦contact|help@xiankajiao.example⟧</p>`,
      ),
    },
  ],
};
