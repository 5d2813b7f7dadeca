import type { Layout } from '../../truth';

/** A help centre: chat rows with class names for the side, a transcript as a list, numbered terms, a table of cases. */
const style = `body{margin:0;background:#f6f6fb;font:15px/1.75 Arial,"Microsoft YaHei";color:#2b2b40}.head{background:#33335c;color:#fff;padding:14px 8%}.pane{width:780px;margin:18px auto;background:#fff;padding:22px 30px}.msgs{height:400px;overflow:auto;background:#f2f2f9;padding:12px}.msg{margin:10px 0;clear:both;overflow:hidden}.msg p{margin:0;padding:8px 12px;border-radius:6px;max-width:60%;background:#fff;float:left}.msg.buyer p{float:right;background:#c9f0c5}.msg i{font-style:normal;font-size:12px;color:#aaa;display:block}.mat{font-family:"Material Symbols"}li{margin:8px 0}td{padding:8px 12px;border:1px solid #ddd}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} · ⟦platformName|飞羽速充⟧</title><style>${style}</style></head><body><div class="head"><b>飞羽速充</b> 帮助中心 <span class="mat">help_outline</span></div><div class="pane">${body}</div></body></html>`;
}

const msg = (who: 'seller' | 'buyer', text: string, time: string) =>
  `<div class="msg ${who}"><i>${time}</i><p>${text}</p></div>`;

export const helpDesk: Layout = {
  name: 'help-desk',
  pages: [
    {
      kind: 'chat',
      path: '/chat?room=90117',
      html: shell(
        '在线客服',
        `<h3>客服工号 ⟦agentId|FY2208⟧ 为您服务 <span class="mat">support_agent</span></h3><div class="msgs"><p style="text-align:center">查看更多消息</p>${msg('seller', '您好，有什么可以帮您', '20:01')}${msg('buyer', '我买的 ⟦may.amountFen|￥300.00⟧ 点券没到账', '20:02')}${msg('seller', '麻烦提供订单号', '20:02')}${msg('buyer', '⟦may.orderId|FYSC88301296⟧', '20:03')}${msg('seller', '高峰期排队，请等 12 小时', '20:05')}${msg('buyer', '退款吧', '20:06')}${msg('seller', '⟦limits|排队订单暂不支持退款⟧', '20:06')}</div><textarea rows="2" cols="80" placeholder="请输入消息，Enter 发送"></textarea><button>发送</button>`,
      ),
    },
    {
      kind: 'chat',
      path: '/chat/log?room=88740',
      html: shell(
        '会话记录',
        `<h3>会话记录 88740</h3><ul><li>[10:11] 访客：卡密显示已经被用了</li><li>[10:12] 飞羽客服：我们这边显示是正常发出的</li><li>[10:12] 访客：我有录屏</li><li>[10:15] 飞羽客服：⟦limits|卡密一旦发出不予退款，页面有写。⟧</li><li>[10:16] 访客：那我投诉</li><li>[10:20] 系统：会话超时已关闭</li></ul>`,
      ),
    },
    {
      kind: 'rules',
      path: '/terms/service',
      html: shell(
        '服务协议',
        `<h2>服务协议</h2><p>发布日期 2026-07-15 ｜ 生效日期 2026-07-22</p><p>第一条 ⟦grants|飞羽速充应在付款后 4 小时内完成充值。⟧</p><p>第二条 ⟦grants|逾时未完成的，买家有权要求全额退款。⟧</p><p>第三条 ⟦limits|因账号填写错误导致的损失，飞羽速充不承担。⟧</p><p>第四条 ⟦limits|赔偿总额不超过订单实付金额。⟧</p><p>第五条 ⟦limits|本协议最终解释权归飞羽速充。⟧</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/terms/refund',
      html: shell(
        '退换规则',
        `<h2>退换规则</h2><table><tr><td>情况</td><td>怎么办</td></tr><tr><td>4 小时未到账</td><td>⟦grants|可取消并全额退款⟧</td></tr><tr><td>卡密错误</td><td>⟦grants|24 小时内核实后包换⟧</td></tr><tr><td>已查看卡密</td><td>⟦limits|不退不换⟧</td></tr><tr><td>买错商品</td><td>⟦limits|不予退款⟧</td></tr></table>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/desk/⟦ticketNo|FYQ-20261111-17⟧',
      html: shell(
        '问题详情',
        `<h3>FYQ-20261111-17 <small>⟦may.status=closed|已完结⟧</small></h3><p>订单号：⟦orderId|FYSC88301296⟧　商品：⟦productName|星海点券 300元⟧　金额：⟦amountFen|￥300.00⟧</p><p>提交于 ⟦otherTime|2026-11-11 08:40:22⟧，完结于 ⟦otherTime|2026-11-13 10:00:00⟧，处理人 ⟦agentId|FY2210⟧</p><hr><p>买家：12 小时到了没到账。</p><p>FY2210：系统显示已充值成功，请重启游戏查看。</p><p>买家：没有。</p><p>FY2210：以后台记录为准。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/news/2026-11-09',
      html: shell(
        '元旦放假与客服时间调整公告',
        `<h2>元旦放假与客服时间调整公告</h2><p>发布时间：2026-11-09 09:00</p><p>节日期间客服在线时间调整为 10:00-18:00，自动发货商品不受影响，下单与支付照常。</p><p>祝大家节日愉快。</p>`,
      ),
    },
    {
      kind: 'product',
      path: '/p/300',
      html: shell(
        '星海点券 300元',
        `<h2>⟦productName|星海点券 300元⟧</h2><p style="color:#e33;font-size:26px">⟦priceFen|￥291.00⟧</p><p>充值账号 <input placeholder="请填写游戏账号"> 大区 <select><option>东海</option></select></p><button>马上购买</button><ul><li>⟦grants|4 小时内到账⟧</li><li>⟦limits|虚拟商品不支持七天无理由⟧</li></ul><p>已有 5,511 人购买</p>`,
      ),
    },
  ],
};
