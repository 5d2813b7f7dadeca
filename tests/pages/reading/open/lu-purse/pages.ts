import type { Layout } from '../../truth';

/** The wallet of a payment provider in the browser: bills that write a minus, an order of the shop beside its own. */
const css = `*{margin:0;box-sizing:border-box}body{background:#eef1f0;font:14px/22px "Helvetica Neue","PingFang SC",sans-serif;color:#1f2d2a}.am-navbar{background:#0d8a72;color:#fff;display:flex;justify-content:space-between;padding:10px 14px}.bill-top{background:#fff;text-align:center;padding:26px 10px}.bill-top strong{display:block;font-size:34px;line-height:48px}.am-list{background:#fff;margin-top:10px}.am-list-item{display:flex;justify-content:space-between;padding:11px 15px;border-bottom:1px solid #edf0ef}.am-list-item label{color:#83908c;flex:none;width:96px}.am-list-item p{text-align:right;word-break:break-all}.day{padding:12px 15px 4px;color:#83908c}.bill{display:grid;grid-template-columns:42px 1fr auto;gap:4px 12px;background:#fff;padding:12px 15px;border-bottom:1px solid #edf0ef}.bill i{grid-row:span 2;width:40px;height:40px;border-radius:50%;background:#cdeee5}.bill em{font-style:normal;font-weight:600}.sub{color:#83908c;font-size:12px}.entry{display:flex;justify-content:space-between;padding:12px 15px;background:#fff;border-bottom:1px solid #edf0ef}.foot{text-align:center;color:#9aa5a2;font-size:12px;padding:20px}textarea,input,select{width:100%;border:1px solid #dce3e1;padding:8px}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${css}</style></head><body><div class="am-navbar"><span>返回</span><span>${title}</span><span>更多</span></div>${body}<div class="foot">⟦platformName|青荷钱包⟧ 由青荷支付服务有限公司提供支付服务<br>客服热线 ⟦contact|95379⟧</div></body></html>`;
const li = (k: string, v: string) => `<div class="am-list-item"><label>${k}</label><p>${v}</p></div>`;
const bill = (shop: string, goods: string, sum: string, time: string, code: string, said: string) =>
  `⟦item⟧<div class="bill"><i></i><span>⟦merchant|${shop}⟧</span><em>⟦amountFen|-${sum}⟧</em><span class="sub">⟦productName|${goods}⟧ · ⟦payTime|${time}⟧</span><span class="sub">⟦status=${code}|${said}⟧</span></div>`;

export const luPurse: Layout = {
  name: 'lu-purse',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail.htm?billId=20261021770318',
      html: shell(
        '账单详情',
        `<div class="bill-top"><span>⟦merchant|徐州悦达网络科技有限公司⟧</span><strong>⟦amountFen|-49.50⟧</strong><span class="sub">⟦status=paid|交易成功⟧</span></div><div class="am-list">${li('订单金额', '52.00')}${li('荷叶立减', '-2.50')}${li('付款方式', '⟦payMethod|招商银行储蓄卡(6620)⟧')}${li('商品说明', '⟦productName|悦达点卡-畅游网盘会员季卡⟧')}${li('支付时间', '⟦payTime|2026-10-21 22:17:05⟧')}${li('创建时间', '⟦orderTime|2026-10-21 22:16:41⟧')}${li('收款方全称', '徐州悦达网络科技有限公司')}${li('交易单号', '⟦tradeNo|QH2026102122164100770318⟧')}${li('商户单号', '⟦orderId|YD_20261021_58842⟧')}${li('积分', '+49')}</div><div class="am-list"><div class="entry"><span>账单分类</span><span class="sub">充值缴费 ›</span></div><div class="entry"><span>添加备注</span><span class="sub">›</span></div><div class="entry"><span>计入本月支出</span><span class="sub">开</span></div></div><div class="am-list"><div class="entry"><a>查看往来记录</a><span>›</span></div><div class="entry"><a>申请电子回单</a><span>›</span></div><div class="entry"><a>⟦entry|对此订单有疑问⟧</a><span>›</span></div><div class="entry"><a>⟦entry|投诉商家⟧</a><span>›</span></div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/list.htm?month=2026-10',
      html: shell(
        '账单',
        `<div style="background:#fff;padding:12px 15px"><b>2026年10月 ▾</b>　<span class="sub">支出 ¥812.30　收入 ¥20.00</span></div><div class="day">10月27日</div>${bill('游立方充值', '海岛大亨 6480 宝石', '648.00', '2026-10-27 01:12:40', 'paid', '交易成功')}<div class="day">10月24日</div>${bill('小葵数卡店', '云听音乐年费激活码', '108.00', '2026-10-24 15:03:28', 'refunded', '已全额退款')}<div class="day">10月21日</div>${bill('徐州悦达网络科技有限公司', '悦达点卡-畅游网盘会员季卡', '49.50', '2026-10-21 22:17:05', 'paid', '交易成功')}<div class="day">10月2日</div>${bill('七号道具铺', '道具寄售-赤焰刀', '6.80', '2026-10-02 18:55:13', 'paid', '交易成功')}⟦/items⟧<div class="foot">仅展示近 12 个月的账单</div><div class="entry"><a>⟦entry|账单疑问与投诉⟧</a><span>›</span></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/refund.htm?billId=20261026004417',
      html: shell(
        '退款详情',
        `<div class="bill-top"><span>退款-⟦merchant|小葵数卡店⟧</span><strong>⟦refundFen|+108.00⟧</strong><span class="sub">⟦status=refunded|退款成功⟧</span></div><div class="am-list">${li('退款方式', '退回至 ⟦payMethod|青荷余额⟧')}${li('退款说明', '⟦productName|云听音乐年费激活码⟧')}${li('退款申请', '⟦otherTime|2026-10-25 10:42:19⟧')}${li('到账时间', '⟦otherTime|2026-10-26 09:00:03⟧')}${li('原交易时间', '⟦payTime|2026-10-24 15:03:28⟧')}${li('原交易金额', '⟦amountFen|108.00 元⟧')}${li('原交易单号', '⟦tradeNo|QH2026102415025900681144⟧')}${li('退款单号', 'QHT20261026090001004417')}${li('商户单号', '⟦orderId|XK88601427⟧')}</div><div class="am-list" style="padding:12px 15px" ><p class="sub">⟦grants|退回余额的款项可随时提现至本人银行卡，免手续费。⟧⟦limits|使用的优惠券过期后不予返还。⟧</p></div><div class="entry"><a>没收到退款？⟦entry|联系青荷客服⟧</a><span>›</span></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complain/create.htm?tradeNo=QH2026102122164100770318',
      html: shell(
        '交易投诉',
        `<div class="am-list"><div class="day">投诉对象</div>${li('商家', '⟦merchant|徐州悦达网络科技有限公司⟧')}${li('交易', '⟦productName|悦达点卡-畅游网盘会员季卡⟧')}${li('交易金额', '⟦amountFen|¥49.50⟧')}${li('交易时间', '⟦payTime|2026-10-21 22:17⟧')}${li('交易单号', '⟦tradeNo|QH2026102122164100770318⟧')}</div><form><div class="day">投诉原因</div><div style="background:#fff;padding:12px 15px"><label><input type="radio" style="width:auto" name="r"> 未收到商品</label><br><label><input type="radio" style="width:auto" name="r" checked> 商品无法使用/与描述不符</label><br><label><input type="radio" style="width:auto" name="r"> 商家拒绝退款</label><br><label><input type="radio" style="width:auto" name="r"> 涉嫌欺诈</label></div><div class="day">期望退款（元）</div><div style="padding:0 15px"><input value="⟦refundFen|49.50⟧"></div><div class="day">投诉说明</div><div style="padding:0 15px"><textarea rows="4">季卡只生效了 30 天，商家说“系统同步慢”，等了三周没有变化。</textarea><p class="sub">还可输入 168 字　凭证 2/6</p><input value="138****5520" readonly><p><button type="button" style="width:100%;padding:10px;background:#0d8a72;color:#fff;border:0">⟦entry|提交投诉⟧</button></p></div></form><div style="padding:12px 15px" class="sub">投诉须知<br>1. ⟦grants|青荷将在 3 个工作日内联系商家处理。⟧<br>2. ⟦limits|交易超过 180 天的不能发起投诉。⟧<br>3. ⟦limits|同一笔交易投诉撤销后不可再次发起。⟧<br>4. 青荷仅提供支付服务，⟦limits|不对商品质量承担责任。⟧</div>`,
      ),
    },
  ],
};
