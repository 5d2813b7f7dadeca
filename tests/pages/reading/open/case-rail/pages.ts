import type { Layout } from '../../truth';

/** The service pages of a game's publisher: dark head, a rail of steps, question and answer as one record. */
export const caseRail: Layout = {
  name: 'case-rail',
  pages: [
    {
      kind: 'ticket',
      path: '/service/case?sn=QS-2611-070341',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|赤霄互娱客服专区⟧</title><style>body{margin:0;background:#efe9df;font:14px/1.8 sans-serif;color:#3d3326}.gm-top{background:#26201a;color:#d9c49a;padding:16px 40px;display:flex;justify-content:space-between}.gm-wrap{width:960px;margin:20px auto;background:#fffdf8;padding:24px}.rail{display:flex;margin:10px 0 20px}.rail s{text-decoration:none;flex:1;border-top:3px solid #ddd;padding-top:6px;color:#aaa}.rail s.cur{border-color:#b08a3e;color:#3d3326}.qa-record{border:1px solid #e6dcc8;padding:12px 16px;margin-bottom:12px}.qa-record h4{margin:0 0 6px;color:#8a6d2f}.info b{font-weight:400;color:#9b8d74}.info p{margin:2px 0}</style></head><body>
<div class="gm-top"><span style="font-size:18px">赤霄互娱客服专区</span><nav><a>自助服务</a>　<a>我的问题</a>　<a>⟦entry|提交问题⟧</a>　<a>退出</a></nav></div><div class="gm-wrap"><div class="rail"><s>已提交</s><s class="cur">专员处理中</s><s>已回复</s><s>已评价</s></div>
<div class="info"><p><b>受理编号</b> ⟦ticketNo|QS-2611-070341⟧</p><p><b>问题类别</b> 充值未到账</p><p><b>游戏 / 区服</b> 苍穹战纪 / 华中一区</p><p><b>角色</b> 云边听雨</p><p><b>提交于</b> ⟦may.otherTime|2026-11-24 21:30⟧</p></div>
<div class="qa-record"><h4>您的描述</h4><p>在点卡网站买的 ⟦productName|元宝 500⟧ ⟦quantity=2|两份⟧，站内显示⟦may.status=delivered|成功⟧，游戏里只到了⟦may.deliveredCount=1|一份⟧。对方给的流水号是 ⟦orderId|ZD2611240093⟧，花了 ⟦amountFen|92.70 元⟧，⟦orderTime|2026-11-24 19:20⟧ 下的单。</p></div>
<div class="qa-record"><h4>专员 ⟦agentId|GM-羽衣⟧ 的回复　<small>11-25 10:02</small></h4><p>亲爱的玩家，查询到您的角色在 11 月 24 日 19:23 入账 500 元宝一笔，未查到第二笔。您提供的流水号不是官方订单号。⟦limits|非官方渠道的充值请联系购买的商家处理，本公司不作补发⟧。</p></div>
<div class="qa-record"><h4>您的追问　<small>11-25 10:20</small></h4><p>能不能出一份只到账一笔的证明？</p></div><div style="color:#9b8d74">⟦grants|专员会在 24 小时内回复您的追问⟧。客服电话 ⟦contact|0571-8777 0915⟧。</div></div></body></html>`,
    },
  ],
};
