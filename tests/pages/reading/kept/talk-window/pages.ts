import type { Layout } from '../../truth';

/** A support centre: chat with bubbles told apart by side only, long agreements, an announcement, a help list. */
const style = `body{margin:0;background:#eef3fb;font:15px/1.7 "PingFang SC",sans-serif;color:#1c2b45}.hd{background:#1b66ff;color:#fff;padding:12px 40px}.wrap{max-width:820px;margin:20px auto;background:#fff;border-radius:6px;padding:24px 32px}
.scroll{height:420px;overflow-y:scroll;border:1px solid #dbe4f5;padding:14px}.it{display:flex;margin:12px 0}.it.rr{flex-direction:row-reverse}.av{width:34px;height:34px;border-radius:17px;background:#bcd;flex:none;margin:0 8px}.tx{background:#eef3fb;border-radius:8px;padding:8px 12px;max-width:60%}.rr .tx{background:#1b66ff;color:#fff}.day{text-align:center;color:#9aa8c0;font-size:12px}.tool{border:1px solid #dbe4f5;border-top:0;padding:10px}.tool textarea{width:98%}.ico{font-family:Material Icons}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-⟦platformName|光年直充⟧</title><style>${style}</style></head><body><div class="hd"><b>光年直充</b>　<span class="ico">support_agent</span> 服务中心</div><div class="wrap">${body}</div></body></html>`;
}

const left = (text: string, time = '') =>
  `<div class="it"><div class="av"></div><div class="tx" title="${time}">${text}</div></div>`;
const right = (text: string, time = '') =>
  `<div class="it rr"><div class="av"></div><div class="tx" title="${time}">${text}</div></div>`;

export const talkWindow: Layout = {
  name: 'talk-window',
  pages: [
    {
      kind: 'chat',
      path: '/im/index.html?sid=55018',
      html: shell(
        '在线客服',
        `<h3><span class="ico">forum</span> 光年小助手　工号 ⟦agentId|GN0326⟧</h3><div class="scroll"><p class="day">点此加载更早的对话</p><p class="day">今天</p>${left('您好，工号 GN0326 为您解答', '2026-11-09 15:20:11')}${right('我冲了 ⟦may.amountFen|¥200.00⟧ 的游戏币没到', '2026-11-09 15:20:40')}${left('请发一下订单', '2026-11-09 15:21:02')}${right('⟦may.orderId|GN-OD-88201760⟧', '2026-11-09 15:21:30')}${left('上游卡单了，您再等 24 小时', '2026-11-09 15:23:55')}${right('能退吗', '2026-11-09 15:24:03')}${left('⟦limits|处理中的订单不能退的亲⟧', '2026-11-09 15:24:48')}</div><div class="tool"><textarea rows="2" placeholder="说点什么吧"></textarea><button>发 送</button></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/history.html?sid=54771',
      html: shell(
        '聊天记录',
        `<h3>聊天记录（已结束）</h3><div class="scroll">${left('欢迎光临光年直充')}${right('卡密提示已使用')}${left('不可能，我们的卡都是一手的')}${right('截图发你了')}${left('那给您补一张 20 元的券可以吗')}${right('不要券')}${left('⟦limits|卡密发出就不退款，这是规定⟧')}${right('我会投诉')}<p class="day">客服已结束本次会话</p></div><p>为本次服务打分：★★★★★</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/doc/agreement',
      html: shell(
        '用户购买协议',
        `<h2>用户购买协议</h2><p>版本 V3.2　更新于 2026 年 8 月 1 日</p><h4>1 总则</h4><p>1.1 您点击“同意”即表示已阅读并接受本协议。</p><h4>2 交付</h4><p>2.1 ⟦grants|光年直充承诺在付款后 6 小时内完成充值。⟧</p><p>2.2 ⟦grants|未能按期完成的，您可以申请全额退款。⟧</p><h4>3 责任限制</h4><p>3.1 ⟦limits|因运营商系统升级导致的延迟，光年直充概不负责。⟧</p><p>3.2 ⟦limits|充值账号由您填写，填错不予退款。⟧</p><p>3.3 ⟦limits|任何赔付以订单金额为限。⟧</p><h4>4 争议</h4><p>4.1 ⟦limits|争议仅限提交至光年直充所在地法院。⟧</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/doc/refund',
      html: shell(
        '退款政策',
        `<h2>退款政策</h2><table border="1" cellpadding="8" style="border-collapse:collapse"><tr><td>情形</td><td>处理</td></tr><tr><td>付款 12 小时仍未到账</td><td>⟦grants|可申请退款，3 个工作日内原路退回⟧</td></tr><tr><td>卡密已查看</td><td>⟦limits|不支持退款⟧</td></tr><tr><td>面值与描述不符</td><td>⟦grants|补差价或退款⟧</td></tr><tr><td>个人原因</td><td>⟦limits|恕不办理⟧</td></tr></table>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/case/⟦ticketNo|20261110-0093⟧',
      html: shell(
        '问题单',
        `<h3>问题单 20261110-0093　<small>⟦may.status=closed|已结单⟧</small></h3><p>涉及订单 ⟦orderId|GN-OD-88201760⟧，商品 ⟦productName|银河战舰 200元游戏币⟧，支付 ⟦amountFen|¥200.00⟧</p><p>提交 ⟦otherTime|2026-11-10 08:02:15⟧ ｜ 结单 ⟦otherTime|2026-11-12 18:00:00⟧ ｜ 经手 ⟦agentId|GN0119⟧</p><hr><p>【您】订单卡了一天。</p><p>【GN0119】<span>已向上游核实，充值成功。</span></p><p>【您】游戏里没有，请给凭证。</p><p>【GN0119】以系统记录为准，本单关闭。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/doc/notice/61',
      html: shell(
        '关于双十一期间到账延迟的通知',
        `<h2>关于双十一期间到账延迟的通知</h2><p>2026-11-10 10:00　来源：运营部</p><p>近期订单量激增，付款成功后到账可能延迟，请勿重复下单。订单状态可在“我的”中查看。</p><p>给您带来不便，敬请谅解。</p>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/5580',
      html: shell(
        '银河战舰 200元游戏币',
        `<h2>⟦productName|银河战舰 200元游戏币⟧</h2><p style="font-size:26px;color:#f33">⟦priceFen|¥194.00⟧</p><p>游戏账号 <input placeholder="请输入账号"> 区服 <select><option>星门一区</option></select></p><button>立即充值</button><p>· ⟦grants|6 小时内到账⟧<br>· ⟦limits|不支持无理由退款⟧</p><p>近 7 天成交 1,204 笔，好评 98%</p>`,
      ),
    },
  ],
};
