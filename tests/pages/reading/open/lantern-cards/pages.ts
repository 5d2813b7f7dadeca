import type { Layout } from '../../truth';

/** A small card shop on a bootstrap theme: cards, list groups, badges, an accordion of questions. */
const shell = (title: string, body: string, foot = '') => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | ⟦platformName|灯下卡铺⟧</title><style>
body{margin:0;font:15px/1.6 sans-serif;color:#212529;background:#f8f9fa}.navbar{background:#343a40;padding:10px 20px;display:flex}.navbar a{color:#ddd;margin-right:18px;text-decoration:none}
.container{max-width:960px;margin:20px auto}.card{background:#fff;border:1px solid #ddd;border-radius:4px;margin-bottom:16px}.card-header{padding:10px 16px;background:#f1f1f1}.card-body{padding:16px}
.row{display:flex;flex-wrap:wrap}.col-4{width:33%}.col-8{width:66%}.list-group{list-style:none;margin:0;padding:0}.list-group-item{padding:9px 16px;border-top:1px solid #eee}.d-flex{display:flex;justify-content:space-between}
.badge{border-radius:4px;padding:1px 7px;color:#fff;font-size:12px}.badge-success{background:#28a745}.badge-secondary{background:#6c757d}.badge-warning{background:#ffc107;color:#222}.text-danger{color:#dc3545}.text-muted{color:#868e96}.h3{font-size:26px}.collapse:not(.show),.d-none{display:none}.btn{border:1px solid #888;border-radius:4px;padding:4px 12px;background:#fff}.btn-primary{background:#007bff;color:#fff}
footer{text-align:center;color:#888;padding:24px}</style></head><body>
<nav class="navbar"><a class="navbar-brand" href="/"><i class="fa fa-lightbulb-o"></i> 灯下卡铺</a><a class="nav-link" href="/">选购</a><a class="nav-link" href="/search">订单查询</a><a class="nav-link" href="/ticket/new">⟦entry|售后工单⟧</a></nav>
<main class="container">${body}</main>
<footer>${foot}<div>客服 QQ ⟦contact|2877104436⟧（9:00-23:00）</div><div>⟦icp|鄂ICP备2026017733号-1⟧</div></footer></body></html>`;
const row = (label: string, value: string) =>
  `<li class="list-group-item d-flex"><span class="text-muted">${label}</span><span>${value}</span></li>`;

export const lanternCards: Layout = {
  name: 'lantern-cards',
  pages: [
    {
      kind: 'product',
      path: '/item/318',
      html: shell(
        '知声听书 VIP 季卡 兑换码',
        `<ol class="row text-muted" style="list-style:none;padding:0"><li>首页 / </li><li>&nbsp;音频会员 / </li><li>&nbsp;正文</li></ol>
<div class="card"><div class="card-body row"><div class="col-4"><div style="height:180px;width:220px;background:#e3e8ef"></div></div><div class="col-8"><h4>⟦productName|知声听书 VIP 季卡 兑换码⟧</h4>
<p><span class="badge badge-success">自动发卡</span> <span class="badge badge-secondary">库存 342</span> <span class="badge badge-secondary">销量 1.1k</span></p>
<p><del class="text-muted">￥58.00</del> <span class="h3 text-danger">⟦priceFen|￥ 39.90⟧</span></p><p class="text-muted">批发：5 张起 38.50，20 张起 36.90</p>
<form method="post" action="/buy"><div class="form-group"><label>要几张</label> <input type="number" name="num" value="⟦may.quantity|1⟧" min="1"></div><div class="form-group"><label>收码邮箱</label> <input type="email" name="mail" placeholder="填写您常用的邮箱"></div><div class="form-group"><label>查询密码</label> <input name="pw" placeholder="6 位以上，查询订单时要用"></div>
<div class="btn-group"><button type="button" class="btn">微信</button><button type="button" class="btn">支付宝</button></div><p><button class="btn btn-primary">下单</button></p></form></div></div></div>
<div class="card"><div class="card-header">商品说明</div><div class="card-body"><p>在“知声听书”App 我的 → 兑换中心 输入兑换码即可开通 93 天会员，可叠加。</p>
<p>⟦grants|付款后 10 分钟内没有收到兑换码的，凭订单号全额退款⟧。</p><p>⟦limits|兑换码属于虚拟商品，发出后不支持无理由退货⟧；⟦limits|请在购买后 24 小时内兑换，逾期失效概不补发⟧。</p></div></div>
<div class="card"><div class="card-header">一起买的还有</div><ul class="list-group">${row('知声听书 VIP 月卡', '￥14.90')}${row('薄荷笔记 年卡', '￥66.00')}</ul></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/qr/LD8K20261118QF02',
      html: shell(
        '扫码付款',
        `<div class="card"><div class="card-header">⟦payMethod|微信扫码⟧付款 <span class="badge badge-warning">⟦status=unpaid|等待付款⟧</span></div><div class="card-body row"><div class="col-4" style="text-align:center"><div style="width:180px;height:180px;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/14px 14px"></div><div class="h3 text-danger">⟦payableFen|￥79.77⟧</div><div class="text-muted">剩余 <b id="m">04</b> 分 <b id="s">31</b> 秒</div></div>
<div class="col-8"><ul class="list-group">${row('订单编号', '⟦orderId|LD8K20261118QF02⟧')}${row('所购商品', '⟦productName|知声听书 VIP 季卡 兑换码⟧')}${row('张数', '⟦quantity|2⟧')}${row('单价', '￥39.90')}${row('订单金额', '⟦amountFen|￥79.80⟧')}${row('下单时刻', '⟦orderTime|2026-11-18 21:04:55⟧')}</ul>
<p class="text-danger">为便于系统核对到账，请按二维码下方的金额付款。</p></div></div></div>
<div class="d-none"><div class="card-header">支付宝扫码付款</div><p>请使用支付宝扫一扫</p></div><div class="d-none" id="paid"><h4>支付成功，正在跳转…</h4></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/search/result?sn=LD8K20261118QF02',
      html: shell(
        '订单查询',
        `<div class="card"><div class="card-body"><form class="d-flex"><input name="sn" value="LD8K20261118QF02" style="width:70%"><button class="btn btn-primary">查询</button></form></div></div>
<div class="card"><div class="card-header d-flex"><span>#⟦orderId|LD8K20261118QF02⟧</span><span class="badge badge-success">⟦status=delivered|已发码⟧</span></div><ul class="list-group">${row('所购商品', '⟦productName|知声听书 VIP 季卡 兑换码⟧')}${row('张数', '⟦quantity|2⟧')}${row('实付', '⟦amountFen|￥79.77⟧')}${row('付款渠道', '⟦payMethod|微信扫码⟧')}${row('下单时刻', '⟦orderTime|2026-11-18 21:04:55⟧')}${row('发码时刻', '⟦otherTime|2026-11-18 21:06:12⟧')}${row('收码邮箱', 'qiu***07@mail.example')}</ul>
<div class="card-body"><label>您的兑换码</label><textarea class="form-control" rows="3" style="width:100%" readonly>⟦cardSecret|ZS8Q-KD22-MP71-XA05⟧
⟦cardSecret|ZS8Q-KD22-NN48-TR93⟧</textarea><button class="btn">复制全部</button></div></div>
<div class="card"><div class="card-header">常见问题</div><div class="card-body"><p><a>提示“兑换码已使用”怎么办？</a></p><div class="collapse show">请截图后提交工单，我们会向供货商核实。⟦grants|核实无误后 48 小时内换码⟧。</div><p><a>可以换成别的商品吗？</a></p><div class="collapse show">⟦limits|兑换码发出后不能更换其他商品⟧。</div></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/',
      html: shell(
        '首页',
        `<div class="alert card"><div class="card-body"><b>店铺公告</b>（2026-11-15）<p>双十一活动已结束，各商品恢复原价。微信通道夜间 2:00-4:00 维护，期间请用支付宝。</p></div></div>
<h5>音频会员</h5><div class="row"><div class="card col-4"><div class="card-body"><h6>知声听书 VIP 季卡 兑换码</h6><span class="text-danger">￥39.90</span> <small>库存 342</small></div></div><div class="card col-4"><div class="card-body"><h6>知声听书 VIP 月卡</h6><span class="text-danger">￥14.90</span> <small>库存 77</small></div></div></div>
<h5>效率工具</h5><div class="row"><div class="card col-4"><div class="card-body"><h6>薄荷笔记 年卡</h6><span class="text-danger">￥66.00</span> <small>库存 12</small></div></div><div class="card col-4"><div class="card-body"><h6>蓝格网盘 200G 月</h6><span class="text-danger">￥9.90</span> <small class="text-muted">缺货</small></div></div></div>`,
        '<div>友情链接：青鸟导航 · 资源集市</div>',
      ),
    },
  ],
};
