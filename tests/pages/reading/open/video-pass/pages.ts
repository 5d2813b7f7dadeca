import type { Layout } from '../../truth';

/** A video service's member pages: a till in a window over the plans, the answer to a request for a refund. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-⟦platformName|海豚视频⟧</title><style>body{margin:0;background:#14151a;color:#ddd;font:14px/1.7 sans-serif}.qy-head{padding:14px 50px;display:flex;justify-content:space-between}.plans{display:flex;gap:16px;width:900px;margin:30px auto}.plan{flex:1;background:#22242c;border-radius:8px;padding:18px}.plan.cur{outline:2px solid #e8b86d}.mask{position:fixed;inset:0;background:rgba(0,0,0,.7)}.cashier-pop{position:fixed;left:50%;top:60px;width:560px;margin-left:-280px;background:#fff;color:#333;border-radius:10px;padding:24px}.cashier-pop .fee{color:#d8433b;font-size:30px}.seg span{border:1px solid #ddd;padding:4px 16px;display:inline-block}.seg .selected{background:#fdf3e1;border-color:#e8b86d}.paper{width:760px;margin:30px auto;background:#22242c;border-radius:8px;padding:24px}.paper em{font-style:normal;color:#888;display:inline-block;width:110px}</style></head><body><div class="qy-head"><b style="font-size:20px;color:#e8b86d">海豚视频</b><span><a>首页</a>　<a>会员</a>　<a>帮助</a></span></div>${body}<div style="text-align:center;color:#666;padding:30px">⟦icp|浙ICP备17031120号-6⟧　客服电话 ⟦contact|400-600-7755⟧</div></body></html>`;

export const videoPass: Layout = {
  name: 'video-pass',
  pages: [
    {
      kind: 'payment',
      path: '/vip/open?pop=cashier',
      html: shell(
        '开通会员',
        `<div class="plans"><div class="plan">连续包月<br><b>¥15</b>/月</div><div class="plan cur">年卡<br><b>¥168</b></div><div class="plan">季卡<br><b>¥58</b></div></div><div class="mask"></div><div class="cashier-pop"><div style="float:right">×</div><h3>支付订单</h3><p>会员账号：138****1562　开通后有效期至 2027-11-28</p><p>您选择了 <b>⟦productName|海豚视频 黄金会员年卡⟧</b></p><p>应付 <span class="fee">⟦payableFen|¥158⟧</span>　<s>¥168</s>　新人立减 10 元</p><div class="seg"><span class="selected">⟦payMethod|微信支付⟧</span><span>支付宝</span><span>兑换码</span></div><div style="width:160px;height:160px;margin:14px 0;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/12px 12px"></div><p style="font-size:12px;color:#999">支付即同意《会员服务协议》。⟦limits|会员为虚拟商品，开通后不支持退订⟧。订单 ⟦orderId|QD2611281720395518⟧</p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/feedback/result?fid=3390215',
      html: shell(
        '反馈结果',
        `<div class="paper"><h2>退款申请未通过</h2><p><em>反馈编号</em>⟦ticketNo|3390215⟧</p><p><em>申请于</em>⟦otherTime|2026-11-21 08:10⟧</p><p><em>答复于</em>⟦otherTime|2026-11-22 13:55⟧</p><p><em>涉及订单</em>⟦orderId|QD2610302211078842⟧</p><p><em>商品</em>⟦productName|黄金会员 连续包月⟧</p><p><em>申请退款</em>⟦refundFen|15.00元⟧</p><p><em>开通时间</em>⟦may.otherTime|2026-10-30 22:11⟧</p><p>尊敬的用户，您的申请我们已认真核实。⟦limits|会员权益开通后已实际使用的，当期费用不予退还⟧。我们已帮您关闭自动续费。</p><p>如仍有疑问，可 <a>⟦entry|再次申诉⟧</a> 或拨打客服电话。客服 ⟦agentId|H0231⟧</p><p style="color:#888">这次答复对您有帮助吗？　有　没有</p></div>`,
      ),
    },
  ],
};
