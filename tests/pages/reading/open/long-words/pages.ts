import type { Layout } from '../../truth';

/** Talks and answers of a mall's service in long messages: what binds anybody is one half of a sentence in five. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${title} - 桑榆商城</title><style>
body{margin:0;font:14px/1.7 system-ui,sans-serif;background:#faf7f2;color:#3b332a}.hd{background:#fff;border-bottom:1px solid #eadfce;padding:12px 8%;display:flex;gap:26px}.wrap{width:760px;margin:16px auto;background:#fff;padding:16px 22px}.row{display:flex;margin:14px 0}.row.mine{justify-content:flex-end}.txt{max-width:70%;background:#f4eee4;border-radius:8px;padding:8px 12px}.mine .txt{background:#dcebd3}.nm{font-size:12px;color:#a08f78}.gc{border:1px solid #eadfce;padding:8px 12px;width:300px}.kv{display:grid;grid-template-columns:110px 1fr}.kv i{font-style:normal;color:#a08f78}
</style></head><body><div class="hd"><b>⟦platformName|桑榆商城⟧</b><span>首页</span><span>我的订单</span><span>⟦entry|投诉中心⟧</span></div><div class="wrap">${body}</div></body></html>`;
const theirs = (words: string) =>
  `<div class="row"><div><div class="nm">客服-⟦agentId|阿檀⟧</div><div class="txt">${words}</div></div></div>`;
const more = (words: string) =>
  `<div class="row"><div><div class="nm">客服-阿檀</div><div class="txt">${words}</div></div></div>`;
const mine = (words: string) => `<div class="row mine"><div class="txt">${words}</div></div>`;

export const longWords: Layout = {
  name: 'long-words',
  pages: [
    {
      kind: 'chat',
      path: '/im/talk?with=kf',
      html: shell(
        '在线客服',
        `<div style="text-align:center" class="nm">2026-11-21 14:02</div>${theirs('您好，我是本次为您服务的客服，请问有什么可以帮您？')}${mine('前天买的 ⟦productName|石榴听书 年卡⟧，单号 ⟦orderId|SY261119204417⟧，激活码提示无效')}${more('好的，我这边帮您查一下，请稍等。')}${more('查到了，这个码是系统自动发的，库存批次有点问题，给您添麻烦了，⟦grants|今天 20 点前给您补发一个新的⟧，您留意一下订单页面，有问题随时找我。')}${mine('要是补的还是不行呢')}${more('补的不行就走退款，⟦grants|核实后 3 个工作日内全额退回⟧，不过要说明一下，⟦limits|补发以后已经激活的就不能再退了⟧，这个是商家的规定，我们平台也没有办法。')}${mine('我付了 ⟦amountFen|128 元⟧，到时候要全退')}<textarea placeholder="请输入您的问题"></textarea> <button>发送</button>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/service/record/TS-88120',
      html: shell(
        '服务记录',
        `<h2>服务记录 ⟦ticketNo|TS-88120⟧</h2><div class="gc"><b>⟦productName|石榴听书 年卡⟧</b><br><span>￥128.00</span> ×1</div><div class="kv"><i>关联单号</i><span>⟦orderId|SY261119204417⟧</span><i>发起时间</i><span>⟦otherTime|2026-11-22 09:30:12⟧</span><i>跟进人</i><span>⟦agentId|阿檀⟧</span></div><div class="row"><div><div class="nm">我 2026-11-22 09:30:12</div><div class="txt">补的激活码也用不了，按昨天说的退款。</div></div></div><div class="row"><div><div class="nm">阿檀 2026-11-22 11:08:55</div><div class="txt">您的诉求已经收到，我们需要和商家核对激活记录，这个过程一般比较久，还请您理解，⟦grants|最晚 11 月 25 日 18 点前给您结果⟧，期间请不要重复提交。</div></div></div><div class="row"><div><div class="nm">我 2026-11-25 19:00:40</div><div class="txt">已经过时间了。</div></div></div><textarea placeholder="继续补充"></textarea><button>回复</button>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/service/record/TS-88120/result',
      html: shell(
        '处理结果',
        `<h2>本次诉求未获支持</h2><p>您好，关于您在 ⟦otherTime|2026-11-22 09:30:12⟧ 就订单 ⟦orderId|SY261119204417⟧（⟦productName|石榴听书 年卡⟧）提出的退款 ⟦refundFen|128.00 元⟧ 的诉求，商家提供了激活记录，显示第二个激活码已于发出当日被使用。</p><p>根据页面约定，⟦limits|虚拟商品激活后不支持退款⟧，因此我们无法支持本次诉求。如对结果不认可，⟦grants|7 日内可以补充材料申请复核一次⟧。</p><p><a href="#">⟦entry|申请复核⟧</a></p><p class="nm">处理人：⟦agentId|阿檀⟧　⟦otherTime|2026-11-26 10:20:31⟧</p>`,
      ),
    },
  ],
};
