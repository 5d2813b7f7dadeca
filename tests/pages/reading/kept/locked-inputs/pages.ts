import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Everything is a form: labels with disabled inputs, set partly by script; a thread of replies below. */
const style = `body{margin:0;font:14px Helvetica,"PingFang SC",sans-serif;background:#f7f4ff;color:#2d2540}.top{background:linear-gradient(90deg,#6a4cff,#b14cff);color:#fff;padding:14px 40px;font-size:18px}
.box{max-width:680px;margin:24px auto;background:#fff;border-radius:16px;padding:26px 34px;box-shadow:0 6px 24px #6a4cff22}.group{margin-bottom:14px}.group label{display:block;font-weight:600;margin-bottom:4px}
.group input,.group textarea,select{width:100%;box-sizing:border-box;border:1px solid #ddd3f7;border-radius:8px;padding:9px 12px;background:#f6f3fd;color:#2d2540;font:inherit}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}
h2{margin-top:0}.go{background:#6a4cff;color:#fff;border:0;border-radius:20px;padding:10px 30px}.say{border-left:3px solid #b14cff;padding:6px 14px;margin:12px 0}.say small{color:#8a80a3}.end{text-align:center;color:#9b92b3;padding-bottom:30px}`;

function shell(head: string, body: string): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${head} | ⟦platformName|海棠代充⟧</title><style>${style}</style></head><body><div class="top">❀ 海棠代充</div><div class="box"><h2>${head}</h2>${body}</div><div class="end">如需帮助请加群 ⟦may.contact|736625518⟧ · 海棠代充工作室</div></body></html>`;
}

const locked = (label: string, value: string, name = '') =>
  `<div class="group"><label>${label}</label><input disabled ${name ? `name="${name}" ` : ''}value="${value}"></div>`;

export const lockedInputs: Layout = {
  name: 'locked-inputs',
  pages: [
    {
      kind: 'order',
      path: '/center/record/detail?rid=90188',
      html: shell(
        '代充记录',
        `<div class="two">${locked('记录编号', '⟦orderId|HT90188-20261101⟧', 'sn')}${locked('记录状态', '⟦status=delivered|已完成⟧')}</div>${locked('代充项目', '⟦productName|万象直播 1000 金币（官方直充）⟧')}
<div class="two">${locked('代充次数', '⟦quantity|1⟧')}${locked('消费', '⟦amountFen|98.00 元⟧')}${locked('提交于', '⟦orderTime|2026-11-01 16:22:10⟧')}${locked('完成于', '⟦otherTime|2026-11-01 16:58:31⟧')}${locked('扣款来源', '⟦payMethod|账户余额⟧')}${locked('扣款后余额', '41.20 元')}</div>${locked('被充账号', 'wx_88***21')}`,
      ),
    },
    {
      kind: 'order',
      path: '/center/record/detail?rid=90342',
      html: shell(
        '代充记录',
        `<div class="two"><div class="group"><label for="sn">记录编号</label><input id="sn" disabled></div><div class="group"><label for="st">记录状态</label><input id="st" disabled></div></div><div class="group"><label for="pn">代充项目</label><input id="pn" disabled></div>
<div class="two"><div class="group"><label for="ct">代充次数</label><input id="ct" disabled></div><div class="group"><label for="am">消费</label><input id="am" disabled></div><div class="group"><label for="at">提交于</label><input id="at" disabled></div><div class="group"><label for="pw">扣款来源</label><input id="pw" disabled></div></div><p>若 24 小时仍未到账，请 <a href="#">⟦entry|提交申诉⟧</a></p>
<script>var d={sn:'⟦orderId|HT90342-20261113⟧',st:'⟦status=pending|处理中⟧',pn:'⟦productName|南风音乐 豪华绿钻 12 个月⟧',ct:'⟦quantity|1⟧',am:'⟦amountFen|148.00 元⟧',at:'⟦orderTime|2026-11-13 09:00:45⟧',pw:'⟦payMethod|支付宝⟧'};for(var k in d)document.getElementById(k).value=d[k];</script>`,
      ),
    },
    {
      kind: 'payment',
      path: '/center/pay?rid=90342',
      html: shell(
        '完成付款',
        `${locked('记录编号', '⟦orderId|HT90342-20261113⟧')}${locked('代充项目', '⟦productName|南风音乐 豪华绿钻 12 个月⟧')}${locked('还需付', '⟦payableFen|148.00 元⟧')}<div class="group"><label>付款码</label>${qrPicture(37)}<p>使用 ⟦payMethod|支付宝⟧ 扫码，<span id="left">298</span> 秒后失效</p></div><button class="go">我付好了</button>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/center/refund/apply?rid=90342',
      html: shell(
        '申请退款',
        `${locked('记录编号', '⟦orderId|HT90342-20261113⟧')}${locked('代充项目', '⟦productName|南风音乐 豪华绿钻 12 个月⟧')}${locked('可退金额', '⟦refundFen|148.00 元⟧')}<div class="group"><label>退款原因</label><select><option>请选择</option><option>一直没到账</option><option>充错账号</option></select></div><div class="group"><label>问题描述</label><textarea rows="4" placeholder="不少于 20 字"></textarea></div><div class="group"><label>凭据图片（最多 4 张）</label><input type="file"></div><p>⟦limits|每条记录只能申请一次，逾期 7 天不再受理。⟧</p><button class="go">提交申请</button>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/center/appeal/view?aid=5527',
      html: shell(
        '工单 ⟦ticketNo|SS-5527⟧',
        `${locked('关联记录', '⟦orderId|HT90342-20261113⟧')}${locked('工单状态', '⟦may.status=pending|等待回复⟧')}
<div class="say"><b>我</b> <small>2026-11-14 10:11:02</small><p>已过 25 小时，绿钻没有到账。</p></div><div class="say"><b>店家 · ⟦agentId|阿棠⟧</b> <small>2026-11-14 13:37:45</small><p>⟦grants|核实后给您退款⟧，请提供会员页截图。</p></div><div class="say"><b>我</b> <small>2026-11-14 13:40:19</small><p>截图已传。</p></div><div class="group"><textarea rows="3" placeholder="补充说明"></textarea></div><button class="go">回复</button>`,
      ),
    },
  ],
};
