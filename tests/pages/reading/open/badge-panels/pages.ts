import type { Layout } from '../../truth';

/** Panels whose lists float the value in a badge before the words that name it; wells and labels in colour. */
const style = `body{margin:0;background:#eee;font:14px/1.43 "Helvetica Neue",Arial,"Microsoft YaHei";color:#333}.navbar{background:#222;color:#9d9d9d;padding:15px 60px}.container{width:760px;margin:20px auto}.panel{background:#fff;border:1px solid #ddd;border-radius:4px;margin-bottom:18px}.panel-heading{background:#f5f5f5;border-bottom:1px solid #ddd;padding:10px 15px}.list-group{margin:0;padding:0;list-style:none}.list-group-item{padding:10px 15px;border-bottom:1px solid #ddd}.badge{float:right;background:#777;color:#fff;border-radius:10px;padding:3px 7px;font-size:12px}.label-success{background:#5cb85c;color:#fff;padding:2px 6px;border-radius:3px}.well{background:#f5f5f5;border:1px solid #e3e3e3;padding:14px;font-family:Consolas,monospace}.media{border-bottom:1px dashed #ddd;padding:10px 15px}.text-muted{color:#999}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>⟦platformName|老猫卡库⟧ ${title}</title><style>${style}</style></head><body><div class="navbar"><b>老猫卡库</b>　商城　查单　<a>⟦entry|工单⟧</a>　分站开通 ¥99/年</div><div class="container">${body}<div class="panel"><div class="panel-heading">热卖</div><ul class="list-group"><li class="list-group-item"><span class="badge">¥6.50</span>木棉社区 1000 赞</li><li class="list-group-item"><span class="badge">¥22.00</span>竹鼠代理 30 天</li></ul></div><p class="text-muted">站长QQ ⟦contact|77410936⟧ · 今日订单 312 · 累计成交 ¥1,204,880</p></div></body></html>`;

const list = (...rows: [string, string][]) =>
  `<ul class="list-group">${rows.map(([label, value]) => `<li class="list-group-item"><span class="badge">${value}</span>${label}</li>`).join('')}</ul>`;

export const badgePanels: Layout = {
  name: 'badge-panels',
  pages: [
    {
      kind: 'order',
      path: '/?mod=query&order=1',
      html: shell(
        '订单查询',
        `<div class="panel"><div class="panel-heading">⟦productName|竹鼠代理 90 天套餐⟧ <span class="label-success">⟦status=delivered|已发货⟧</span></div>${list(['订单号', '⟦orderId|2026112214300871⟧'], ['购买份数', '⟦quantity|2⟧'], ['订单金额', '⟦amountFen|¥116.00⟧'], ['付款方式', '⟦payMethod|QQ钱包⟧'], ['购买时间', '⟦orderTime|2026-11-22 14:30:08⟧'], ['处理时间', '⟦otherTime|2026-11-22 14:30:11⟧'])}</div><div class="panel"><div class="panel-heading">卡密内容</div><div class="well">⟦cardSecret|zs90-3f6b-c1e2⟧<br>⟦cardSecret|zs90-a07d-88f4⟧</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/?mod=query&order=2',
      html: shell(
        '订单查询',
        `<div class="panel"><div class="panel-heading">⟦productName|木棉社区 5000 粉⟧ <span class="label-success">⟦status=refunded|已退单⟧</span></div>${list(['订单号', '⟦orderId|2026112009115530⟧'], ['购买份数', '⟦quantity|1⟧'], ['订单金额', '⟦amountFen|¥30.00⟧'], ['退回余额', '⟦refundFen|¥30.00⟧'], ['购买时间', '⟦orderTime|2026-11-20 09:11:55⟧'])}</div><p class="text-muted">退单原因：对方主页设为私密，款项已退到站内余额。</p>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/?mod=workorder&id=508',
      html: shell(
        '工单',
        `<div class="panel"><div class="panel-heading">卡密登录不上</div>${list(['工单编号', '⟦ticketNo|508⟧'], ['问题类型', '卡密错误'], ['关联订单号', '⟦orderId|2026112214300871⟧'], ['处理状态', '⟦may.status=pending|处理中⟧'])}<div class="media"><b>我</b> <small class="text-muted">⟦may.otherTime|2026-11-22 15:02:30⟧</small><p>两个卡密都提示设备数超限，才买的</p></div><div class="media"><b>⟦agentId|管理员-黑猫⟧</b> <small class="text-muted">⟦may.otherTime|2026-11-22 18:20:14⟧</small><p>换个节点试试，⟦limits|代理类商品发货后不退款⟧</p></div></div><textarea placeholder="继续提问"></textarea><button>提交</button> <button>结单</button>`,
      ),
    },
    {
      kind: 'other',
      path: '/?mod=notice',
      html: shell(
        '站点公告',
        `<div class="panel"><div class="panel-heading">公告列表</div><ul class="list-group"><li class="list-group-item"><span class="badge">2026-11-20</span>微信通道维护，请先用支付宝付款</li><li class="list-group-item"><span class="badge">2026-11-11</span>双十一返利：充 100 送 8</li><li class="list-group-item"><span class="badge">2026-10-02</span>国庆客服轮休，工单回复稍慢</li></ul></div>`,
      ),
    },
  ],
};
