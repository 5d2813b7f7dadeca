import type { Layout } from '../../truth';

/** A dark shop drawn by a script: classes are hashes, labels and values are siblings, a number stands before its word. */
const style = `body{margin:0;background:#0f1420;color:#cfd6e4;font:14px/1.7 "HarmonyOS Sans","Microsoft YaHei",sans-serif}.a1f{display:flex;justify-content:space-between;padding:14px 6%;background:#161d2e}.a1f a{margin-left:22px;color:#8fa3c7}.b7k{width:820px;margin:22px auto;background:#182034;border-radius:10px;padding:18px 24px}.c3{display:flex;justify-content:space-between;border-bottom:1px dashed #2a3654;padding:7px 0}.c3>div{color:#7f8db0}.d9{display:flex;text-align:center}.d9>div{flex:1}.d9 strong{display:block;font-size:20px;color:#fff}.e0{background:#1d8f5a;border-radius:4px;padding:1px 8px;font-size:12px;color:#fff}.e1{background:#a06b12}.e2{background:#525c75}textarea{width:100%;height:66px;background:#0b0f19;color:#7ee0a5;border:0}.f4{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;font-size:12px;color:#7f8db0}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|碧落数卡⟧</title><style>${style}</style></head><body><div class="a1f"><div>碧落数卡<sup>自动发卡</sup></div><div><a href="/">购物</a><a href="/user/query">查询订单</a><a href="/user/work">⟦entry|提交工单⟧</a><a href="/user">¥12.06</a></div></div>${body}<template id="tpl-order"><div class="c3"><div>订单号</div><div>{{ trade_no }}</div></div><div class="c3"><div>订单金额</div><div>￥{{ amount }}</div></div></template></body></html>`;

const row = (label: string, value: string) =>
  `<div class="c3"><div>${label}</div><span>${value}</span></div>`;

export const jadeVouchers: Layout = {
  name: 'jade-vouchers',
  pages: [
    {
      kind: 'order',
      path: '/user/query?keyword=⟦orderId|811327406593021178⟧',
      html: page(
        '查询订单',
        `<div class="b7k"><input value="811327406593021178" placeholder="请输入联系方式或订单号" size="40"> <button>查询</button></div><div class="b7k"><h3>⟦productName|鹤鸣影视 VIP 季卡（自动发货）⟧ <span class="e0">⟦may.status=paid|已支付⟧</span> <span class="e0">⟦status=delivered|已发货⟧</span></h3><div class="d9"><div><strong>⟦amountFen|<i>¥</i><b>71</b><small>.60</small>⟧</strong>实付金额</div><div><strong>⟦quantity|2⟧</strong>件</div><div><strong>⟦payMethod|支付宝⟧</strong>支付渠道</div></div>${row('订单号', '811327406593021178')}${row('单价', '¥38.80')}${row('优惠券', '-¥6.00')}${row('联系方式', '1867721****')}${row('下单时间', '⟦orderTime|2026-11-15 21:40:08⟧')}${row('支付时间', '⟦payTime|2026-11-15 21:40:51⟧')}<p>宝贝内容 <a>复制</a></p><textarea readonly>⟦cardSecret|HMVIP-90D-7K2X-QPT4⟧
⟦cardSecret|HMVIP-90D-7K2X-QPT9⟧</textarea></div><div class="b7k"><div>猜你喜欢</div><div class="f4"><div>鹤鸣影视 VIP 年卡<br>¥129.00　库存 33</div><div>晴川阅读月卡<br>¥9.80　库存 210</div><div>砂糖漫画周卡<br>¥3.50　库存 0</div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/personal/orders',
      html: page(
        '购买记录',
        `<div class="b7k"><h3>购买记录</h3><p style="color:#7f8db0">本月 3 单 / 合计 ¥219.40</p>
⟦item⟧<section style="border:1px solid #2a3654;padding:10px;margin:10px 0"><div style="display:flex;justify-content:space-between"><div>#⟦orderId|811327406593021178⟧</div><div><em class="e0">⟦status=delivered|已发货⟧</em></div></div><div style="display:flex"><div style="flex:1">⟦productName|鹤鸣影视 VIP 季卡（自动发货）⟧</div><div>x⟦quantity|2⟧</div><div style="width:120px;text-align:right">⟦amountFen|¥71.60⟧</div></div><div style="color:#66728f">⟦orderTime|2026-11-15 21:40:08⟧ · ⟦payMethod|支付宝⟧</div></section>
⟦item⟧<section style="border:1px solid #2a3654;padding:10px;margin:10px 0"><div style="display:flex;justify-content:space-between"><div>#⟦orderId|811290447715630042⟧</div><div><em class="e0 e1">⟦status=pending|等待发货⟧</em></div></div><div style="display:flex"><div style="flex:1">⟦productName|苍蓝机兵 648 元代充（人工）⟧</div><div>x⟦quantity|1⟧</div><div style="width:120px;text-align:right">⟦amountFen|¥138.00⟧</div></div><div style="color:#66728f">⟦orderTime|2026-11-11 00:12:30⟧ · ⟦payMethod|微信⟧</div></section>
⟦item⟧<section style="border:1px solid #2a3654;padding:10px;margin:10px 0"><div style="display:flex;justify-content:space-between"><div>#⟦orderId|811278859004412963⟧</div><div><em class="e0 e2">⟦status=unpaid|未支付⟧</em></div></div><div style="display:flex"><div style="flex:1">⟦productName|晴川阅读月卡⟧</div><div>x⟦quantity|1⟧</div><div style="width:120px;text-align:right">⟦payableFen|¥9.80⟧</div></div><div style="color:#66728f">⟦orderTime|2026-11-09 18:05:47⟧ · ⟦payMethod|微信⟧</div></section>⟦/items⟧<p style="text-align:center">‹ 1 ›</p></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/472',
      html: page(
        '苍蓝机兵 648 元代充（人工）',
        `<div class="b7k" style="background:#33270f"><marquee>【公告】2026-11-20 09:00 起支付通道维护半小时，期间下单请使用余额。售后群 661204978</marquee></div><div class="b7k"><div style="display:flex"><div style="width:220px;height:220px;background:#253151"></div><div style="flex:1;padding-left:22px"><h2>⟦productName|苍蓝机兵 648 元代充（人工）⟧</h2><div><span style="color:#ff7c6b;font-size:26px">⟦priceFen|￥138.00⟧</span> <del>￥648.00</del> <small>会员价 ￥132.00 登录可见</small></div><p><span>已售</span><span>409</span>　<span>库存</span><span>充足</span>　<span>发货方式</span><span>人工发货</span></p><p><span>购买数量</span><button>-</button><input value="⟦may.quantity|1⟧" size="3"><button>+</button></p><p><span>游戏账号</span><input placeholder="请核对后填写"></p><p><button>支付宝</button><button>微信</button><button>余额</button></p></div></div><h4>宝贝详情</h4><p>iOS 区、安卓官服均可，渠道服不行。⟦grants|付款后 2 小时内到账，超时可申请全额退款。⟧⟦limits|代充期间请勿登录，因顶号造成的失败不退款。⟧</p><p>⟦grants|到账后 30 天内被扣回的，按扣回数额赔付。⟧</p><p>⟦limits|代充类商品一经开始处理不支持取消。⟧</p></div><div class="b7k f4"><div>苍蓝机兵 328 元代充 ¥72.00</div><div>苍蓝机兵 月卡 ¥24.00</div><div>苍蓝机兵 30 元代充 ¥7.50</div></div>`,
      ),
    },
  ],
};
