import type { Layout } from '../../truth';

/** People who answer: tickets, refusals, chats and forms of sites that have nothing in common. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.7 "PingFang SC",sans-serif}${style}</style></head><body>${body}</body></html>`;

export const mixedTalk: Layout = {
  name: 'mixed-talk',
  pages: [
    {
      kind: 'ticket',
      path: '/clientarea/viewticket?tid=⟦ticketNo|TK-480213⟧',
      html: page(
        '查看工单 #TK-480213',
        '.h{background:#234;color:#fff;padding:10px 40px}.m{border:1px solid #ddd;margin:12px 40px}.m .w{background:#f5f5f5;padding:4px 12px}.m p{padding:0 12px}',
        `<div class="h">⟦platformName|松涛云服⟧ 客户中心</div><h2 style="margin:16px 40px">工单 #TK-480213 激活码无法使用</h2><p style="margin:0 40px">部门：售后支持　优先级：中　状态：⟦may.status=pending|客户已回复⟧　关联订单：⟦orderId|ST11200817⟧</p><div class="m"><div class="w"><b>周沐</b> 客户 <span>⟦may.otherTime|2026-11-20 09:12⟧</span></div><p>激活码提示已被使用，请处理。</p></div><div class="m"><div class="w"><b>⟦agentId|陈若溪⟧</b> 工作人员 <span>⟦may.otherTime|2026-11-20 10:05⟧</span></div><p>您好，正在向上游核实，请稍等。</p></div><div class="m"><textarea placeholder="回复内容"></textarea><button>提交回复</button></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/complaint/detail/20261121',
      html: page(
        '投诉详情',
        '.c{width:400px;margin:0 auto;background:#fff}.msg{display:flex;margin:10px}.av{width:36px;height:36px;background:#9bd;border-radius:50%}.b{background:#f2f3f5;padding:6px 10px;margin-left:8px;border-radius:6px}.r{flex-direction:row-reverse}',
        `<div class="c"><h3>投诉单 ⟦ticketNo|TS2611210073⟧</h3><p>投诉订单 ⟦orderId|KQ20261120334⟧ · ⟦productName|落樱桌面主题 永久⟧</p><p>处理进度：<b>⟦may.status=pending|商家处理中⟧</b></p><div class="msg r"><div class="av"></div><div class="b">发的码是错的，要求退款</div></div><div class="msg"><div class="av"></div><div><small>平台客服-⟦agentId|小禾⟧</small><div class="b">已通知商家在 24 小时内处理。</div></div></div><input placeholder="补充说明"><button>发送</button><button>⟦entry|撤销投诉⟧</button></div><p style="text-align:center;color:#aaa">©2026 ⟦platformName|卡圈圈⟧</p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/aftersale/result/118',
      html: page(
        '售后结果',
        '.c{width:640px;margin:30px auto}.t{font-size:20px;color:#d33}.q{background:#fafafa;padding:10px}',
        `<div class="c"><p><b>⟦platformName|九畹商城⟧</b></p><div class="t">退款申请未通过</div><p>您于 ⟦otherTime|2026-11-19 16:40:00⟧ 就订单 ⟦orderId|JW1119-20871⟧（⟦productName|流萤绘图 Pro 买断⟧）提交的退款申请，申请金额 ⟦refundFen|¥98.00⟧，经审核不予通过。</p><div class="q">理由：⟦limits|虚拟商品一经发货不支持退款。⟧</div><p>审核员：⟦agentId|KF-0917⟧　审核时间：⟦otherTime|2026-11-20 11:00:21⟧</p><p>如有异议可 <a>⟦entry|申请平台介入⟧</a></p></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/kefu/visitor',
      html: page(
        '在线客服',
        '.w{width:420px;height:560px;overflow:auto;border:1px solid #ccc;margin:20px auto;padding:10px}.l{margin:8px 0}.n{font-size:12px;color:#999}.me{text-align:right}',
        `<div style="text-align:center">⟦platformName|云珊数卡⟧ 在线客服</div><div class="w"><div class="l"><div class="n">⟦agentId|客服小满⟧ 14:02:11</div><div>您好，云珊数卡客服小满为您服务</div></div><div class="l me"><div class="n">我 14:02:40</div><div>订单 ⟦orderId|YS261120-5512⟧ 的卡密用不了</div></div><div class="l"><div class="n">客服小满 14:03:15</div><div>请发一下截图哦</div></div><div class="l me"><div class="n">我 14:05:02</div><div>[图片]</div></div></div><div style="text-align:center"><textarea placeholder="请输入消息"></textarea><button>发送</button></div>`.replace(
          '⟦agentId|客服小满⟧',
          '客服⟦agentId|小满⟧',
        ),
      ),
    },
    {
      kind: 'chat',
      path: '/im/session/5512',
      html: page(
        '消息',
        '.s{height:500px;overflow:auto;width:390px;border:1px solid #eee}.r{display:flex;margin:8px}.r.o{flex-direction:row-reverse}.b{background:#95ec69;padding:6px 10px;border-radius:4px}.tm{text-align:center;color:#aaa;font-size:12px}',
        `<div class="s"><div style="text-align:center;font-weight:700">⟦may.platformName|橙市官方⟧-⟦agentId|阿岚⟧</div><div class="tm">2026-11-21 20:11</div><div class="r o"><div class="b">什么时候补发</div></div><div class="tm">2026-11-21 20:14</div><div class="r"><div class="b">亲，这边已登记，24 小时内补发</div></div><div class="r o"><div class="b">昨天就这么说的</div></div><div class="tm">2026-11-22 08:30</div><div class="r"><div class="b">在催了呢</div></div></div><input placeholder="发消息"><button>发送</button>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/report/order/CK77120',
      html: page(
        '选择问题',
        'body{width:390px}.o{border-bottom:1px solid #eee;padding:14px 16px}',
        `<h3 style="padding:0 16px">请选择你遇到的问题</h3><p style="padding:0 16px">⟦orderId|CK77120⟧　⟦productName|叶语音频会员⟧</p><div class="o">商家不发货 ›</div><div class="o">卡密无效或已被使用 ›</div><div class="o">商品与描述不符 ›</div><div class="o">商家引导线下交易 ›</div><div class="o">其他 ›</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/refund/apply',
      html: page(
        '申请退款',
        '.f{width:560px;margin:20px auto}.f div{margin:8px 0}',
        `<div class="f"><div>⟦productName|北斗地图离线包⟧</div><div>订单号 ⟦orderId|BD66120093⟧</div><div>退款原因 <select><option>请选择</option><option>未收到货</option></select></div><div>退款金额 <b>⟦refundFen|¥15.80⟧</b> 最多可退 ¥15.80</div><div>退款说明 <textarea placeholder="选填"></textarea></div><div>上传凭证 <input type="file"></div><button>提交申请</button></div><footer style="text-align:center">⟦platformName|南枝优选⟧ 版权所有</footer>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/redeem',
      html: page(
        '会员兑换 - 极光影视',
        '.c{width:420px;margin:60px auto;text-align:center}.e{color:#e33}',
        `<div class="c"><h2>会员兑换</h2><input value="⟦may.cardSecret|JGYS-88Q1-ZZ0M-4TPL⟧"><p class="e">该兑换码已被其他账号使用</p><button>立即兑换</button><p>客服电话 ⟦contact|010-5566 7788⟧</p></div><footer>© ⟦platformName|极光影视⟧</footer>`,
      ),
    },
  ],
};
