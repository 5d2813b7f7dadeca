import type { Layout } from '../../truth';

/** A top-up centre: account fields, chips of face values with struck prices, a record table, questions that fold. */
const style = `body{margin:0;background:linear-gradient(#fff7e8,#fff);font:15px/1.6 "PingFang SC",sans-serif;color:#4a3b22}header{padding:16px 8%;border-bottom:2px solid #ffb300}main{width:860px;margin:20px auto}.chips{display:flex;flex-wrap:wrap;gap:10px}.chip{border:1px solid #ffcf66;border-radius:8px;padding:10px 18px;text-align:center}.chip.on{background:#ffb300;color:#fff}.chip s{font-size:12px;display:block}fieldset{border:0;padding:0;margin:14px 0}legend{font-weight:700}table{width:100%;border-collapse:collapse}caption{text-align:left;font-weight:700}th,td{border-bottom:1px solid #ffe9bd;padding:9px;text-align:left}details{border-bottom:1px solid #ffe9bd;padding:10px 0}footer{text-align:center;color:#b39b6b;font-size:13px}.done{text-align:center;font-size:20px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}—⟦platformName|金桔充值中心⟧</title><style>${style}</style></head><body><header><b>金桔充值中心</b>　话费　流量　视频　游戏　油卡　<a>充值记录</a></header><main>${body}</main><footer>金桔充值中心由⟦may.merchant|衢州金桔信息服务部⟧运营　${'⟦icp|浙ICP备19033520号⟧'}　微信客服 ⟦contact|jinju_kefu⟧　工作日 9:00—21:00</footer></body></html>`;

const chip = (face: string, price: string, old: string, on = false) =>
  `<div class="chip${on ? ' on' : ''}">${face}<br>售 ${price}<s>${old}</s></div>`;

export const topupHub: Layout = {
  name: 'topup-hub',
  pages: [
    {
      kind: 'product',
      path: '/game/chengxing?face=648',
      html: shell(
        '橙星岛充值',
        `<h2>⟦productName|橙星岛 648 橙钻⟧</h2><fieldset><legend>选面值</legend><div class="chips">${chip('60 橙钻', '5.70', '6.00')}${chip('300 橙钻', '28.50', '30.00')}${chip('648 橙钻', '⟦priceFen|59.90元⟧', '64.80元', true)}${chip('1280 橙钻', '118.00', '128.00')}</div></fieldset><fieldset><legend>填账号</legend><input placeholder="角色 ID（8 位数字）"> <select><option>安卓服</option><option>苹果服</option></select></fieldset><button>去支付</button><p>今日已有 3,077 人充值，最近：角色 20***518 充 1280 橙钻 118.00</p><p>⟦grants|正常 1-10 分钟到账，超过 2 小时未到账全额退。⟧</p><p>⟦limits|角色 ID 写错，充值成功后不退。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/done?sn=⟦orderId|JJ1120-5583-2071⟧',
      html: shell(
        '充值结果',
        `<p class="done">⟦status=delivered|充值成功⟧</p><table><tr><th>充值单号</th><td>JJ1120-5583-2071</td></tr><tr><th>充值内容</th><td>⟦productName|橙星岛 648 橙钻⟧</td></tr><tr><th>到账角色</th><td>20841773（安卓服）</td></tr><tr><th>面值</th><td>64.80元</td></tr><tr><th>扣款</th><td>⟦amountFen|59.90元⟧</td></tr><tr><th>扣款方式</th><td>⟦payMethod|微信⟧</td></tr><tr><th>提交</th><td>⟦orderTime|2026/11/20 18:22:05⟧</td></tr><tr><th>到账</th><td>⟦otherTime|2026/11/20 18:24:51⟧</td></tr></table><p>未收到？<a>⟦entry|充值申诉⟧</a></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/record?range=30',
      html: shell(
        '充值记录',
        `<p>近 30 天共充值 4 次，节省 23.40元</p><table><caption>充值记录</caption><thead><tr><th>充值单号</th><th>提交</th><th>充值内容</th><th>账号</th><th>面值</th><th>扣款</th><th>进度</th></tr></thead><tbody>⟦item⟧<tr><td>⟦orderId|JJ1121-0911-4406⟧</td><td>⟦orderTime|2026/11/21 09:11:58⟧</td><td>⟦productName|柠檬视频 半年卡⟧</td><td>139****6627</td><td>118.00元</td><td>⟦amountFen|99.00元⟧</td><td>⟦status=pending|排队中⟧</td></tr>⟦item⟧<tr><td>⟦orderId|JJ1120-5583-2071⟧</td><td>⟦orderTime|2026/11/20 18:22:05⟧</td><td>⟦productName|橙星岛 648 橙钻⟧</td><td>20841773</td><td>64.80元</td><td>⟦amountFen|59.90元⟧</td><td>⟦status=delivered|充值成功⟧</td></tr>⟦item⟧<tr><td>⟦orderId|JJ1117-3340-9925⟧</td><td>⟦orderTime|2026/11/17 12:00:47⟧</td><td>⟦productName|话费 100⟧</td><td>139****6627</td><td>100.00元</td><td>⟦amountFen|99.50元⟧</td><td>⟦status=refunded|失败已退⟧</td></tr>⟦item⟧<tr><td>⟦orderId|JJ1102-7718-0053⟧</td><td>⟦orderTime|2026/11/02 22:39:16⟧</td><td>⟦productName|油卡 500⟧</td><td>9300****1180</td><td>500.00元</td><td>⟦amountFen|498.00元⟧</td><td>⟦status=delivered|充值成功⟧</td></tr>⟦/items⟧</tbody></table>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help',
      html: shell(
        '充值须知',
        `<h2>充值须知</h2><details open><summary>多久到账？</summary><p>⟦grants|2 小时内未到账的，系统自动全额退款。⟧</p></details><details><summary>充错账号怎么办？</summary><p>⟦limits|因用户填错账号造成的损失由用户承担，无法撤回。⟧</p></details><details><summary>能退款吗？</summary><p>⟦limits|到账后的订单不支持退款。⟧⟦grants|重复扣款的，核实后 3 个工作日内退回。⟧</p></details><details><summary>话费慢充是什么？</summary><p>慢充 72 小时内分批到账，价格更低。⟦limits|慢充期间不可取消。⟧</p></details>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay?sn=⟦orderId|JJ1121-0911-4406⟧',
      html: shell(
        '收银台',
        `<h2>请完成支付</h2><p>充值单号 JJ1121-0911-4406　剩余支付时间 09:58</p><p>⟦productName|柠檬视频 半年卡⟧ → 139****6627</p><p>售价 ￥104.00，新客立减 ￥5.00</p><p>本次扣款 <b>⟦payableFen|￥99.00⟧</b></p><p><label><input type="radio" name="w" checked> ⟦payMethod|支付宝⟧</label>　<label><input type="radio" name="w"> 微信</label>　<label><input type="radio" name="w"> 金桔余额 ￥1.20</label></p><button>确认支付</button>`,
      ),
    },
  ],
};
