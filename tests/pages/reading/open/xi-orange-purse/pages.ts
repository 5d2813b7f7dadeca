import type { Layout } from '../../truth';

/** Bills of an invented purse: a big sum with a sign, rows of spans, refunds, a month of bills, a dispute. */
const css = `*{box-sizing:border-box}body{margin:0;background:#ededed;font:15px/1.5 "PingFang SC","Microsoft YaHei",sans-serif;color:#1a1a1a}.phone{max-width:430px;margin:0 auto;background:#fff;min-height:100vh}.top{display:flex;justify-content:space-between;padding:14px 16px;border-bottom:1px solid #f0f0f0}.face{text-align:center;padding:26px 0 18px}.face .sum{font-size:36px;font-weight:600;margin:6px 0}.face .st{color:#8a8a8a}.line{display:flex;padding:8px 20px}.line>span:first-child{width:92px;color:#8a8a8a;flex:none}.line>span:last-child{word-break:break-all}.sep{height:10px;background:#f5f5f5}.lk{padding:13px 20px;border-top:1px solid #f2f2f2;display:flex;justify-content:space-between}.mon{background:#f5f5f5;padding:10px 16px;color:#666;font-size:13px}.b{display:flex;padding:12px 16px;border-bottom:1px solid #f3f3f3}.b .n{flex:1}.b small{color:#999;display:block}.g{color:#999;font-size:12px;padding:0 20px}`;
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body><div class="phone"><header class="top"><span>‹</span><b>${title}</b><span>⋯</span></header>${body}<p class="g" style="text-align:center;padding:20px 0">本服务由 ⟦platformName|橙荷包⟧ 提供 · 客服 ⟦contact|400-612-0077⟧</p></div></body></html>`;
const l = (k: string, v: string) => `<div class="line"><span>${k}</span><span>${v}</span></div>`;
const bill = (name: string, goods: string, sum: string, time: string, code: string, said: string) =>
  `⟦item⟧<a class="b"><div class="n">⟦merchant|${name}⟧<small>⟦productName|${goods}⟧</small><small>⟦payTime|${time}⟧</small></div><div style="text-align:right"><b>⟦amountFen=${sum}|-${sum}⟧</b><small>⟦status=${code}|${said}⟧</small></div></a>`;

export const xiOrangePurse: Layout = {
  name: 'xi-orange-purse',
  pages: [
    {
      kind: 'payment',
      path: '/bill/detail?tid=⟦tradeNo|2026112488005210037716594⟧',
      html: page(
        '账单详情',
        `<div class="face"><div>⟦merchant|长沙壹点权益科技有限公司⟧</div><div class="sum">⟦amountFen=69.30|-69.30⟧</div><div class="st">⟦status=paid|支付成功⟧</div></div>${l('订单金额', '¥72.00')}${l('满减优惠', '-¥2.70（橙荷包立减）')}${l('付款方式', '⟦payMethod|零钱⟧')}${l('商品说明', '⟦productName|悦读书城 年费会员 激活码⟧')}${l('创建时间', '⟦orderTime|2026-11-24 21:06:33⟧')}${l('支付时间', '⟦payTime|2026-11-24 21:06:51⟧')}${l('交易单号', '2026112488005210037716594')}${l('商户单号', '⟦orderId|YD20261124210633872⟧')}${l('账单分类', '文化休闲')}${l('支付后余额', '¥407.18')}<div class="sep"></div><div class="lk"><span>⟦entry|对此订单有疑问⟧</span><span>›</span></div><div class="lk"><span>⟦entry|投诉商家⟧</span><span>›</span></div><div class="lk"><span>申请电子回单</span><span>›</span></div><p class="g">⟦limits|橙荷包仅提供支付服务，商品质量、发货及售后由商家负责。⟧⟦grants|若账户被他人盗用付款，自付款之日起 90 天内可申请全额赔付。⟧</p>`,
      ),
    },
    {
      kind: 'payment',
      path: '/bill/detail?tid=2026110188003390026481107',
      html: page(
        '账单详情',
        `<div class="face"><div>⟦merchant|阿莱的会员小店⟧</div><div class="sum">⟦amountFen=128.00|-128.00⟧</div><div class="st">⟦status=refunded|已全额退款⟧（⟦refundFen|￥128.00⟧）</div></div>${l('当前状态', '已全额退款')}${l('商品', '⟦productName|山雀云盘 SVIP 一年（代充）⟧')}${l('支付时间', '⟦payTime|2026年11月1日 15:20:48⟧')}${l('退款时间', '⟦otherTime|2026年11月4日 09:12:05⟧')}${l('支付方式', '⟦payMethod|招商银行储蓄卡(4417)⟧')}${l('交易单号', '⟦tradeNo|2026110188003390026481107⟧')}${l('商户单号', '⟦orderId|AL-1101-152033-66⟧')}${l('退款单号', '2026110488009910002217730')}<div class="sep"></div><p class="g">退款已退回原支付账户，⟦grants|储蓄卡一般 1–3 个工作日到账。⟧超过时间未到请拨打银行客服。</p><div class="lk"><span>查看退款进度</span><span>›</span></div><div class="lk"><span>联系商家</span><span>›</span></div><div class="lk"><span>⟦entry|账单有误？我要申诉⟧</span><span>›</span></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/bill/list?month=2026-11',
      html: page(
        '账单',
        `<div class="mon">2026年11月 ▾　支出 ¥312.20　收入 ¥128.00</div>${bill('长沙壹点权益科技有限公司', '悦读书城 年费会员 激活码', '69.30', '2026-11-24 21:06', 'paid', '支付成功')}${bill('厦门星驿票务', '星辰影城 通兑券 2张', '66.00', '2026-11-18 19:44', 'paid', '支付成功')}${bill('一颗芋头的数码铺', '学习笔记 App 终身激活码', '48.90', '2026-11-10 08:31', 'paid', '支付成功')}${bill('阿莱的会员小店', '山雀云盘 SVIP 一年（代充）', '128.00', '2026-11-01 15:20', 'refunded', '已全额退款')}⟦/items⟧<div class="mon">本月没有更多了 · 设置预算</div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/dispute/detail?no=D2611120045',
      html: page(
        '交易纠纷',
        `<div class="face"><div class="st">处理中</div><b>商家需在 2026-11-15 18:00 前举证</b></div>${l('纠纷编号', '⟦ticketNo|D2611120045⟧')}${l('对方', '⟦merchant|一颗芋头的数码铺⟧')}${l('交易内容', '⟦productName|学习笔记 App 终身激活码⟧')}${l('交易金额', '⟦amountFen|48.90 元⟧')}${l('申请退款', '⟦refundFen|48.90 元⟧')}${l('交易单号', '⟦tradeNo|2026111088001760041120985⟧')}${l('付款时间', '⟦payTime|2026-11-10 08:31:27⟧')}${l('提交时间', '⟦otherTime|2026-11-12 17:58:40⟧')}${l('纠纷原因', '商品与描述不符')}${l('问题描述', '写的终身，激活后显示只有 30 天，店主说让我等，之后没有再回。')}<div class="sep"></div><div class="mon">处理记录</div>${l('11-12 17:58', '您提交了纠纷')}${l('11-12 18:00', '橙荷包已通知商家')}${l('11-13 09:40', '商家回复：系统延迟，会刷新为永久，请耐心等待')}<div class="sep"></div><p class="g">处理规则</p><p class="g">· ⟦grants|商家逾期未举证的，交易款项将退还给您。⟧<br>· ⟦limits|您需在收到补证通知后 72 小时内上传材料，逾期视为放弃。⟧<br>· ⟦limits|纠纷撤销后不能再次发起。⟧</p><div class="lk"><span>补充凭证</span><span>›</span></div><div class="lk"><span>⟦entry|申请平台介入⟧</span><span>›</span></div><div class="lk"><span>撤销纠纷</span><span>›</span></div>`,
      ),
    },
  ],
};
