import type { Layout } from '../../truth';

/** A seller of network lines by the month on a hosting billing system: invoices, tickets, terms of service. */
const css = `body{margin:0;font:14px/1.6 "Open Sans","PingFang SC",sans-serif;background:#f8f9fa;color:#444}.topbar{background:#1b2b4b;color:#c7d2e6;padding:6px 4%;font-size:12px}.header{background:#fff;padding:14px 4%;border-bottom:1px solid #dee2e6}.logo{font-size:22px;color:#1b2b4b;font-weight:700;text-decoration:none}.navbar-main a{margin-right:20px;color:#336699;text-decoration:none}.body{max-width:960px;margin:22px auto}.card{background:#fff;border:1px solid #dfe3e8;border-radius:4px;margin-bottom:18px}.card-header{background:#f1f3f6;padding:9px 16px;font-weight:600}.card-body{padding:16px}.invoice-container{background:#fff;border:1px solid #ccc;padding:50px;margin:20px auto;max-width:820px}.invoice-status{font-size:24px;text-transform:uppercase;text-align:right}.unpaid{color:#c00}.paid{color:#779500}.row{display:flex;flex-wrap:wrap}.col-6{width:50%}.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 10px;border:1px solid #ddd}.table .total-row{background:#f8f8f8;text-align:right;font-weight:700}.reply{border-left:4px solid #ccc;background:#fff;margin:0 0 14px;padding:10px 16px}.reply.staff{border-color:#5bc0de;background:#f2fafd}.badge{background:#6c757d;color:#fff;border-radius:3px;padding:2px 7px;font-size:12px}.small{font-size:12px;color:#888}`;
const client = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} - ⟦platformName|PolarLane 北辰线路⟧</title><style>${css}</style></head><body id="body"><div class="topbar">登录身份：he.yun@inbox.example　|　信用余额 ¥14.00 CNY　|　未付账单 1　|　退出</div><header class="header"><a class="logo" href="/index.php">PolarLane 北辰线路</a><div class="navbar-main"><a href="/clientarea.php">首页</a><a href="/clientarea.php?action=services">我的服务</a><a href="/clientarea.php?action=invoices">账单</a><a href="/announcements">公告</a><a href="/supporttickets.php">⟦entry|工单⟧</a><a href="/submitticket.php">⟦entry|提交工单⟧</a></div></header><section class="body">${body}</section><footer class="body small">Copyright &copy; 2026 PolarLane. All Rights Reserved.　Email：⟦contact|support@polarlane.example⟧　Telegram 频道：@polarlane_news（仅公告）</footer></body></html>`;
const invoice = (no: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>⟦platformName|PolarLane 北辰线路⟧ - 账单 #${no}</title><style>${css}</style></head><body><div class="invoice-container">${body}</div><p class="small" style="text-align:center"><a href="clientarea.php">&laquo; 返回用户中心</a></p></body></html>`;

export const xiPolarLane: Layout = {
  name: 'xi-polar-lane',
  pages: [
    {
      kind: 'payment',
      path: '/viewinvoice.php?id=⟦orderId|20418⟧',
      html: invoice(
        '20418',
        `<div class="row"><div class="col-6"><h2>PolarLane 北辰线路</h2><h3>账单 #20418</h3></div><div class="col-6 invoice-status"><span class="unpaid">⟦status=unpaid|未支付⟧</span><div class="small">付款截止日：2026-12-05</div><form><select name="gateway"><option>支付宝扫码</option><option>USDT-TRC20</option><option>PayPal</option></select> <button>立即付款</button></form></div></div><hr><div class="row"><div class="col-6"><strong>收款方</strong><address>⟦merchant|Norwell Transit Ltd.⟧<br>Unit 5, 12/F, Wing Fat Ind. Bldg.<br>Kowloon, HK</address></div><div class="col-6" style="text-align:right"><strong>付款方</strong><address>He Yun<br>he.yun@inbox.example</address></div></div><p><strong>账单日期</strong><br>⟦orderTime|2026-11-28 10:00:04⟧</p><table class="table"><thead><tr><th>描述</th><th>金额</th></tr></thead><tbody><tr><td>⟦productName|节点订阅 - 标准套餐 季付⟧ (2026-12-05 - 2027-03-04)<br>月流量：300 GB<br>同时在线设备：5</td><td>¥208.00 CNY</td></tr><tr><td>流量重置包 100 GB * </td><td>¥20.00 CNY</td></tr><tr><td>促销码：NORTH12 – 一次性折扣</td><td>¥-12.00 CNY</td></tr><tr><td class="total-row">小计</td><td class="total-row">¥216.00 CNY</td></tr><tr><td class="total-row">信用余额</td><td class="total-row">¥14.00 CNY</td></tr><tr><td class="total-row">总计</td><td class="total-row">⟦amountFen|¥216.00 CNY⟧</td></tr></tbody></table><p class="small">* 表示应税项目。⟦limits|到期 3 天仍未付款的服务将被停用，停用 7 天后数据清除且不可恢复。⟧</p><h4>交易记录</h4><table class="table"><tr><th>交易日期</th><th>付款方式</th><th>交易流水号</th><th>金额</th></tr><tr><td>2026-11-28</td><td>信用余额</td><td>—</td><td>¥14.00 CNY</td></tr><tr><td colspan="3" class="total-row">待付余额</td><td>⟦payableFen|¥202.00 CNY⟧</td></tr></table>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/viewinvoice.php?id=⟦orderId|19677⟧&print=1',
      html: invoice(
        '19677',
        `<div class="row"><div class="col-6"><h2>PolarLane 北辰线路</h2><h3>账单 #19677</h3></div><div class="col-6 invoice-status"><span class="paid">⟦status=paid|已付款⟧</span><div class="small">⟦payMethod|支付宝扫码⟧ ⟦payTime|2026-09-05 22:18:37⟧</div></div></div><hr><div class="row"><div class="col-6"><strong>收款方</strong><address>⟦merchant|Norwell Transit Ltd.⟧<br>Kowloon, HK</address></div><div class="col-6" style="text-align:right"><strong>付款方</strong><address>He Yun</address></div></div><p><strong>账单日期</strong><br>⟦orderTime|2026-09-05 22:15:09⟧　<strong>到期日</strong> 2026-09-12</p><table class="table"><tr><th>描述</th><th>金额</th></tr><tr><td>⟦productName|节点订阅 - 轻量套餐 季付⟧ (2026-09-05 - 2026-12-04)</td><td>¥96.00 CNY</td></tr><tr><td>设置费（一次性）</td><td>¥6.00 CNY</td></tr><tr><td class="total-row">小计</td><td class="total-row">¥102.00 CNY</td></tr><tr><td class="total-row">信用余额</td><td class="total-row">¥0.00 CNY</td></tr><tr><td class="total-row">总计</td><td class="total-row">⟦amountFen|¥102.00 CNY⟧</td></tr></table><h4>交易记录</h4><table class="table"><tr><th>交易日期</th><th>付款方式</th><th>交易流水号</th><th>金额</th></tr><tr><td>2026-09-05</td><td>支付宝扫码</td><td>⟦tradeNo|2026090522001476551402937718⟧</td><td>¥102.00 CNY</td></tr><tr><td colspan="3" class="total-row">待付余额</td><td>¥0.00 CNY</td></tr></table><h4>开通信息</h4><p>订阅地址（请勿外传）：<br><input readonly size="70" value="⟦cardSecret|https://sub.polarlane.example/link/Qf7dKx02LmZ?clash=1⟧"></p><p class="small">⟦limits|订阅地址外泄造成的流量损失由用户自行承担。⟧</p>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/viewticket.php?tid=⟦ticketNo|VXD-730265⟧&c=mT3p9Qkz',
      html: client(
        '查看工单',
        `<div class="card"><div class="card-header">工单 #VXD-730265 <span class="badge">已回复</span></div><div class="card-body"><p><b>主题</b> 香港节点连续三天不可用，申请退款</p><p class="small">部门：售后与退款　优先级：中　提交时间：⟦otherTime|2026-09-19 21:07⟧　最近更新：⟦otherTime|2026-09-20 11:32⟧<br>相关服务：⟦productName|节点订阅 - 轻量套餐 季付⟧　相关账单：#⟦orderId|19677⟧</p><p><button>回复</button> <button>关闭工单</button></p></div></div><div class="reply staff"><p class="small"><b>⟦agentId|Mika⟧</b> · 客服人员 · 2026-09-20 11:32</p><p>您好，核查到您的套餐已使用 41.7 GB。⟦limits|按服务条款第 4 条，已用流量超过 10 GB 的订单不予退款。⟧⟦grants|作为补偿，我们为您的账户延长 7 天有效期，并返还 ¥14.00 信用余额。⟧</p><p class="small">--<br>Mika | PolarLane Support Team</p></div><div class="reply"><p class="small"><b>He Yun</b> · 用户 · 2026-09-19 21:07</p><p>9 月 17 号开始香港 01–06 全部超时，付了 ⟦amountFen|¥102.00⟧ 三个月只用了两周，我要求退回 ⟦refundFen|¥85.00⟧。</p><p class="small">附件：ping.png</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/tos',
      html: client(
        '服务条款',
        `<div class="card"><div class="card-header">服务条款（2026-03-01 版）</div><div class="card-body"><p>欢迎使用 PolarLane。购买或续费任一套餐即表示您已阅读并接受下列条款。上一版本（2024-08-15）同时废止。</p><h4>1. 账户</h4><p>每位用户应使用真实有效的邮箱注册。⟦limits|因邮箱填写错误而收不到订阅信息的，责任由用户承担。⟧</p><h4>2. 开通</h4><p>在线付款一般即时到账。⟦grants|付款成功 2 小时内未开通的，用户可提交工单要求人工开通或全额退款。⟧加密货币付款需等待区块确认。</p><h4>3. 可用性</h4><p>⟦grants|我们承诺月可用率 99%。⟧⟦grants|单月不可用时间累计超过 7 小时，按不可用天数的两倍延长服务期。⟧⟦limits|因不可抗力、运营商封锁或政策原因造成的中断不在补偿范围。⟧</p><h4>4. 退款</h4><ul><li>⟦grants|首次购买 24 小时内且已用流量不超过 10 GB，可申请全额退款。⟧</li><li>⟦limits|续费、升级差价、流量重置包及使用促销码的订单不支持退款。⟧</li><li>⟦limits|以 USDT 支付的订单只退至信用余额，不可提现。⟧</li><li>⟦grants|退款审核在 3 个工作日内完成。⟧</li></ul><h4>5. 滥用</h4><p>⟦limits|发送垃圾邮件、扫描端口或多人共享账户的，我们有权不经通知终止服务且不退还任何费用。⟧</p><h4>6. 争议</h4><p>⟦limits|用户在未与我们沟通的情况下发起拒付或向支付机构投诉的，账户将被永久封禁。⟧⟦limits|对账单有疑问，应于账单日起 15 日内提出，逾期视为认可。⟧</p></div></div>`,
      ),
    },
  ],
};
