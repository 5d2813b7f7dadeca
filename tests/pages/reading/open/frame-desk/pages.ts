import type { Layout } from '../../truth';

/** A member's desk in frames: the menu is the page, what matters comes in an inner document, the chat in a third. */
const outer = `body{margin:0;font:13px/1.7 "Microsoft YaHei";background:#e9eef3}.bar{background:#2f4050;color:#a7b1c2;padding:10px 20px}iframe{border:0;background:#fff;display:block}.cols{display:flex}.menu{width:160px;padding:12px}`;
const inner = `body{margin:0;padding:14px;font:13px/1.8 "Microsoft YaHei";color:#444}h4{border-left:4px solid #1ab394;padding-left:8px}.line{padding:3px 0}.line label{display:inline-block;width:100px;text-align:right;color:#888;margin-right:10px}.line label::after{content:" :"}.a{margin:8px 0}.a b{color:#1ab394}.m b{color:#1c84c6}pre{background:#f3f3f4;padding:8px}`;

const doc = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><style>${inner}</style></head><body>${body}</body></html>`;
const frame = (src: string, width: number, height = 560) =>
  `<iframe src="${src}" width="${width}" height="${height}"></iframe>`;
const shell = (frames: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>会员工作台-⟦platformName|千帆点券批发⟧</title><style>${outer}</style></head><body><div class="bar">千帆点券批发　代理等级：银牌　预存 ￥512.60　<span>2026-11-20 21:08:44</span></div><div class="cols"><div class="menu">采购单<br>提货记录<br>⟦entry|售后申请⟧<br>公告</div>${frames}</div></body></html>`;
const line = (label: string, value: string) =>
  `<div class="line"><label>${label}</label><span>${value}</span></div>`;

export const frameDesk: Layout = {
  name: 'frame-desk',
  pages: [
    {
      kind: 'order',
      path: '/desk.html?m=cg&id=QF202611151128',
      html: shell(frame('/inner/cg-1.html', 700)),
      parts: [
        {
          path: '/inner/cg-1.html',
          html: doc(
            `<h4>采购单明细</h4>${line('采购单号', '⟦orderId|QF202611151128⟧')}${line('货品', '⟦productName|蓝海点券 500⟧')}${line('采购数', '⟦quantity|6⟧')}${line('代理价', '￥47.20')}${line('货款合计', '⟦amountFen|￥283.20⟧')}${line('采购时间', '⟦orderTime|2026-11-15 11:28:09⟧')}${line('结算', '⟦payMethod|预存余额⟧')}${line('单据状态', '⟦status=pending|部分出货⟧')}${line('已出货', '⟦deliveredCount|4⟧')}<p style="color:#ed5565">还有 2 件未发货，上游到货后补发。</p><pre>⟦cardSecret|LHDQ500 90017742 7KXM-PP03⟧\n⟦cardSecret|LHDQ500 90017743 2WQR-LT88⟧\n⟦cardSecret|LHDQ500 90017744 9BVC-HN51⟧\n⟦cardSecret|LHDQ500 90017745 4DJY-ZE26⟧</pre>`,
          ),
        },
      ],
    },
    {
      kind: 'order',
      path: '/desk.html?m=list',
      html: shell(frame('/inner/list.html', 860)),
      parts: [
        {
          path: '/inner/list.html',
          html: doc(
            `<h4>采购单</h4><table border="1" cellpadding="5"><tr><th>采购单号</th><th>采购时间</th><th>货品</th><th>采购数</th><th>代理价</th><th>货款合计</th><th>单据状态</th></tr>⟦item⟧<tr><td>⟦orderId|QF202611151128⟧</td><td>⟦orderTime|2026-11-15 11:28:09⟧</td><td>⟦productName|蓝海点券 500⟧</td><td>⟦quantity|6⟧</td><td>￥47.20</td><td>⟦amountFen|￥283.20⟧</td><td>⟦status=pending|部分出货⟧</td></tr>⟦item⟧<tr><td>⟦orderId|QF202611081950⟧</td><td>⟦orderTime|2026-11-08 19:50:31⟧</td><td>⟦productName|海豹音频 季度会员⟧</td><td>⟦quantity|10⟧</td><td>￥21.00</td><td>⟦amountFen|￥210.00⟧</td><td>⟦status=delivered|全部出货⟧</td></tr>⟦item⟧<tr><td>⟦orderId|QF202611010903⟧</td><td>⟦orderTime|2026-11-01 09:03:55⟧</td><td>⟦productName|蓝海点券 100⟧</td><td>⟦quantity|20⟧</td><td>￥9.60</td><td>⟦amountFen|￥192.00⟧</td><td>⟦status=closed|已撤单⟧</td></tr>⟦/items⟧<tr><td colspan="5">本页合计</td><td>￥685.20</td><td></td></tr></table>`,
          ),
        },
      ],
    },
    {
      kind: 'chat',
      path: '/desk.html?m=kf',
      html: shell(frame('/inner/kf.html', 520)),
      parts: [
        {
          path: '/inner/kf.html',
          html: doc(
            `<h4>在线客服 ⟦agentId|千帆03号⟧</h4><div style="height:380px;overflow-y:scroll"><p style="text-align:center">— 加载更早的消息 —</p><div class="m"><b>我</b> <i title="2026-11-17 10:02:11">10:02</i><br>剩下 2 件什么时候补</div><div class="a"><b>千帆03号</b> <i title="2026-11-17 10:20:40">10:20</i><br>⟦grants|最迟周三补齐，补不了退差价到预存⟧</div><div class="m"><b>我</b> <i title="2026-11-19 09:15:00">09:15</i><br>周三过了，退支付宝</div><div class="a"><b>千帆03号</b> <i title="2026-11-19 09:47:26">09:47</i><br>⟦limits|批发单只退预存，不能提现⟧</div></div><textarea placeholder="输入内容"></textarea><button>发送</button>`,
          ),
        },
      ],
    },
    {
      kind: 'rules',
      path: '/desk.html?m=xy',
      html: shell(frame('/inner/xy.html', 760)),
      parts: [
        {
          path: '/inner/xy.html',
          html: doc(
            `<h4>采购协议</h4><p>甲方为千帆点券批发，乙方为注册代理。最近更新 2026-09-30。</p><ol><li>⟦grants|甲方保证所供卡券来源合法，出现坏卡一张换一张。⟧</li><li>⟦limits|坏卡须在提货后 2 小时内报备，逾期不予受理。⟧</li><li>⟦limits|预存款仅限采购，不得提现。⟧</li><li>⟦grants|甲方缺货超过 72 小时的，乙方可撤单并退回货款。⟧</li><li>⟦limits|甲方有权随时调整代理价，恕不另行通知。⟧</li></ol>`,
          ),
        },
      ],
    },
    {
      kind: 'complaint-form',
      path: '/desk.html?m=sh',
      html: shell(frame('/inner/sh.html', 620)),
      parts: [
        {
          path: '/inner/sh.html',
          html: doc(
            `<h4>售后申请</h4><form>${line('采购单号', '<input value="⟦orderId|QF202611151128⟧" readonly>')}${line('货品', '<input value="⟦productName|蓝海点券 500⟧" readonly>')}${line('售后类型', '<select><option>换卡</option><option selected>退差价</option></select>')}${line('涉及件数', '<input value="2" size="3">')}${line('退回金额', '<input value="⟦refundFen|94.40⟧">')}${line('问题说明', '<textarea rows="4" cols="40" placeholder="请写明卡号与报错"></textarea>')}<button>提交申请</button></form>`,
          ),
        },
      ],
    },
  ],
};
