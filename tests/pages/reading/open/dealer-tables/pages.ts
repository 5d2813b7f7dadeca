import type { Layout } from '../../truth';

/** The desks of dealers in points and cards: wide tables under a bar of filters, two orders to a group, a sheet in a layer. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:12px/1.5 SimSun,"Microsoft YaHei",sans-serif;color:#333}table{border-collapse:collapse}${style}</style></head><body>${body}</body></html>`;

const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

export const dealerTables: Layout = {
  name: 'dealer-tables',
  pages: [
    {
      kind: 'order',
      path: '/agent/order_list.asp?page=1',
      html: page(
        '交易记录--⟦platformName|四海卡盟⟧代理后台',
        '.t{background:#2b5797;color:#fff;padding:8px}.l{float:left;width:150px;background:#eef3fb;min-height:520px}.l div{padding:6px 14px;border-bottom:1px solid #d6e0f0}.r{margin-left:160px;padding:10px}.q{background:#f7f7f7;border:1px solid #ddd;padding:8px;margin-bottom:8px}#tb{width:100%}#tb td,#tb th{border:1px solid #c9d6ea;padding:5px 7px}#tb th{background:#dbe6f6}',
        `<div class="t">四海卡盟　您好：agent_0319　余额：<b>1,286.40</b> 元　等级：银牌　[充值] [退出]</div><div class="l"><div>商品目录</div><div><b>交易记录</b></div><div>充值记录</div><div>下级管理</div><div>⟦entry|投诉管理⟧</div></div><div class="r"><div class="q">日期 <input value="2026-11-20" size="10"> 至 <input value="2026-11-21" size="10"> 状态 <select><option>全部</option><option>成功</option><option>失败</option></select> 编号 <input size="16"> <button>查询</button> <button>导出</button></div><table id="tb"><tr><th>□</th><th>订单编号</th><th>商品名称</th><th>面值</th><th>数量</th><th>单价(元)</th><th>总额(元)</th><th>充值账号</th><th>提交时间</th><th>状态</th><th>操作</th></tr>${row(['□', '⟦item⟧⟦orderId|SH112109451203⟧', '⟦productName|鹅星钻石直充⟧', '10', '⟦quantity|5⟧', '9.20', '⟦amountFen|46.00⟧', '20017733', '⟦orderTime|2026-11-21 09:45:12⟧', '⟦status=delivered|充值成功⟧', '详情'])}${row(['□', '⟦item⟧⟦orderId|SH112109302288⟧', '⟦productName|泡泡岛点券卡密⟧', '30', '⟦quantity|2⟧', '28.50', '⟦amountFen|57.00⟧', '-', '⟦orderTime|2026-11-21 09:30:22⟧', '⟦status=delivered|已提卡⟧', '详情 提卡'])}${row(['□', '⟦item⟧⟦orderId|SH112022170541⟧', '⟦productName|话费慢充 50 元⟧', '50', '⟦quantity|1⟧', '48.90', '⟦amountFen|48.90⟧', '138****0000', '⟦orderTime|2026-11-20 22:17:05⟧', '⟦status=pending|处理中⟧', '详情 催单'])}${row(['□', '⟦item⟧⟦orderId|SH112019004416⟧', '⟦productName|溪流音乐绿卡月卡⟧', '12', '⟦quantity|3⟧', '8.80', '⟦amountFen|26.40⟧', 'xl_5501', '⟦orderTime|2026-11-20 19:00:44⟧', '⟦status=failed|充值失败⟧', '详情'])}${row(['□', '⟦item⟧⟦orderId|SH112008123390⟧', '⟦productName|栗壳视频黄金月卡⟧', '25', '⟦quantity|1⟧', '17.60', '⟦amountFen|17.60⟧', 'lk_2208', '⟦orderTime|2026-11-20 08:12:33⟧', '⟦status=refunded|已退款⟧', '详情'])}⟦/items⟧<tr><td colspan="11">本页合计 5 笔　消费 195.90 元　共 2 页　1 <u>2</u> 下一页</td></tr></table><p>公告：11-22 02:00-04:00 话费通道维护。站长 QQ：⟦contact|31770942⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/Home/Order/Index',
      html: page(
        '订单管理',
        '#g{width:1100px;margin:12px auto}#g td{border:1px solid #ddd;padding:6px 8px}.hd td{background:#f3f0e4;color:#765}.bn{background:#7a1f1f;color:#fff;padding:12px 40px;font-size:16px}.c{color:#c00}',
        `<div class="bn">⟦platformName|金乌数字货源网⟧ <small>采购端　客户号 70288</small></div><p style="width:1100px;margin:8px auto">首页 | 我要进货 | <b>订单管理</b> | 资金流水 | ⟦entry|售后反馈⟧ | 可用预存款 <b>￥802.15</b></p><table id="g">⟦item⟧<tr class="hd"><td colspan="5">⟦orderTime|2026-10-25 14:33:20⟧　流水 ⟦orderId|700881234⟧　货源商：⟦merchant|滇南卡源⟧</td></tr><tr><td width="40%">⟦productName|鲸喜超市购物卡 100 面值⟧</td><td>￥97.00 × ⟦quantity|10⟧</td><td>⟦amountFen|￥970.00⟧</td><td class="c">⟦status=paid|已付款⟧</td><td>备注 催发</td></tr>⟦item⟧<tr class="hd"><td colspan="5">⟦orderTime|2026-10-24 10:02:51⟧　流水 ⟦orderId|700880917⟧　货源商：⟦merchant|一苇网络⟧</td></tr><tr><td>⟦productName|行云加速器 30 天时长卡⟧</td><td>￥8.10 × ⟦quantity|20⟧</td><td>⟦amountFen|￥162.00⟧</td><td>⟦status=delivered|已发货⟧</td><td>备注 提取</td></tr>⟦item⟧<tr class="hd"><td colspan="5">⟦orderTime|2026-10-22 21:48:06⟧　流水 ⟦orderId|700879602⟧　货源商：⟦merchant|滇南卡源⟧</td></tr><tr><td>⟦productName|云朵面包 50 元券⟧</td><td>￥41.00 × ⟦quantity|2⟧</td><td>⟦amountFen|￥82.00⟧</td><td>⟦status=closed|已取消⟧</td><td>备注</td></tr>⟦/items⟧</table><p style="width:1100px;margin:0 auto;color:#888">每页 20 条，共 3 条。行情：鲸喜卡 97.0 折 ↑ 云朵券 82.0 折 ↓</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/sup/trade.php?act=view&tid=C0930-5512',
      html: page(
        '⟦platformName|半岛卡盟⟧ 供货平台',
        '.bg{padding:20px;color:#bbb}.bg td,.bg th{border:1px solid #eee;padding:5px 8px}.lay{position:fixed;left:calc(50% - 300px);top:60px;width:600px;background:#fff;box-shadow:0 0 60px #0006}.lt{background:#f8f8f8;padding:10px 16px;border-bottom:1px solid #eee}.lay table{width:94%;margin:14px auto}.lay td{border:1px solid #e6e6e6;padding:7px 9px}.lay td:nth-child(odd){background:#fafafa;width:84px;text-align:right}pre{margin:0;font:13px Consolas}',
        `<div class="bg"><h3>半岛卡盟 交易查询</h3><table><tr><th>时间</th><th>商品</th><th>金额</th><th>状态</th></tr><tr><td>09-30 20:11</td><td>竹笛 FM 年卡</td><td>60.00</td><td>成功</td></tr><tr><td>09-30 18:02</td><td>海豚邮箱老号</td><td>8.00</td><td>失败</td></tr></table></div><div class="lay"><div class="lt">交易详情 <span style="float:right">×</span></div><table>${row(['交易号', '⟦orderId|C0930-5512⟧', '商品编码', '20417'])}${row(['品名', '⟦productName|竹笛 FM 年卡（卡密）⟧', '数量', '⟦quantity|1⟧'])}${row(['官方价', '68.00 元', '扣款', '⟦amountFen|60.00 元⟧'])}${row(['扣款方式', '⟦payMethod|账户余额⟧', '交易后余额', '214.35 元'])}${row(['下单时间', '⟦orderTime|2026-09-30 20:11:08⟧', '完成时间', '⟦otherTime|2026-09-30 20:11:15⟧'])}${row(['交易状态', '⟦status=delivered|交易成功⟧', '供货商', '⟦merchant|榕城卡贩⟧'])}<tr><td>提卡内容</td><td colspan="3"><pre>⟦cardSecret|ZDFM7721QX90 / 550316⟧</pre></td></tr></table><p style="padding:0 20px 14px"><button>复制卡密</button> <button>⟦entry|投诉该订单⟧</button> <span style="color:#999">⟦limits|提卡后超过 24 小时不受理投诉⟧</span></p></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/agent/complain/detail/4471',
      html: page(
        '投诉处理',
        '.w{width:900px;margin:16px auto}.w table{width:100%}.w td{border:1px solid #bcd;padding:7px}.w .k{background:#eaf2fa;width:96px;font-weight:700}.rec td{border:none;border-bottom:1px dotted #bbb}',
        `<div class="w"><h3>⟦platformName|通宝数卡联盟⟧ → 投诉处理 → 第 ⟦ticketNo|4471⟧ 号</h3><table><tr><td class="k">被投诉订单</td><td>⟦orderId|TB2611042007⟧</td><td class="k">投诉类型</td><td>卡密错误</td></tr><tr><td class="k">商品</td><td>⟦productName|魔方大陆 648 礼包卡⟧</td><td class="k">交易金额</td><td>⟦amountFen|612.00元⟧</td></tr><tr><td class="k">供货商</td><td>⟦merchant|岭南游戏卡行⟧</td><td class="k">要求退款</td><td>⟦refundFen|612.00元⟧</td></tr><tr><td class="k">处理状态</td><td>⟦may.status=pending|供货商已回复，待平台核实⟧</td><td class="k">投诉时间</td><td>⟦may.otherTime|2026-11-04 20:31:00⟧</td></tr></table><h4>处理记录</h4><table class="rec">${row(['⟦may.otherTime|2026-11-04 20:31:00⟧', '投诉方', '兑换时提示礼包码已被领取，已录像'])}${row(['⟦may.otherTime|2026-11-05 09:12:26⟧', '供货商', '卡是新的，你自己用过了，不退'])}${row(['⟦may.otherTime|2026-11-05 15:47:53⟧', '⟦agentId|平台客服03⟧', '请供货商在 24 小时内提供进货凭证，⟦grants|提供不出的按无效卡全额退款⟧'])}</table><p><textarea rows="3" cols="90"></textarea><br><button>追加说明</button> <button>撤销投诉</button></p><p style="color:#888">其他投诉：4460 已退款　4432 已驳回　4409 已撤销</p></div>`,
      ),
    },
  ],
};
