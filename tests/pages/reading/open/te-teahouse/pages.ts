import type { Layout } from '../../truth';

/** A card shop in bootstrap 3: panels, input groups, labels in bold before bare text, a modal for the notice. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} - ⟦platformName|老茶馆自动发卡⟧</title><meta name="keywords" content="自动发卡,激活码,卡密"><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.43 "Helvetica Neue",Arial,sans-serif;color:#333;background:#f7f5f0}.container{width:970px;margin:0 auto;padding:0 15px}.navbar{background:#6b4a2f;color:#fff;min-height:50px}.navbar a{color:#f0e4d4;padding:15px;display:inline-block}.navbar-brand{font-size:18px}.panel{background:#fff;border:1px solid #ddd;border-radius:4px;margin:18px 0}.panel-heading{padding:10px 15px;background:#f5f5f5;border-bottom:1px solid #ddd}.panel-body{padding:15px}.panel-footer{padding:10px 15px;background:#f5f5f5}.row:after{content:"";display:table;clear:both}.col-sm-6{float:left;width:50%;padding:0 15px}.form-control{height:34px;padding:6px 12px;border:1px solid #ccc;width:100%;border-radius:4px}.form-group{margin-bottom:15px}.btn{display:inline-block;padding:6px 12px;border:1px solid #ccc;border-radius:4px;background:#fff;color:#333}.btn-success{background:#5cb85c;color:#fff}.btn-danger{background:#d9534f;color:#fff}.label{padding:.2em .6em;border-radius:.25em;color:#fff;font-size:75%}.label-success{background:#5cb85c}.label-warning{background:#f0ad4e}.alert{padding:15px;border:1px solid #faebcc;background:#fcf8e3;color:#8a6d3b;border-radius:4px}.text-danger{color:#a94442}.text-muted{color:#777}.modal{display:none}.list-group-item{display:block;padding:10px 15px;border:1px solid #ddd;margin-bottom:-1px}
</style></head><body><nav class="navbar"><div class="container"><a class="navbar-brand" href="/">老茶馆自动发卡</a><a href="/">选购商品</a><a href="/query">提取卡密</a><a href="/help/agreement">购卡协议</a><a href="/complain">⟦entry|订单投诉⟧</a></div></nav><div class="container">${body}<footer class="text-muted" style="text-align:center;padding:20px">© 2026 老茶馆 本站客服 QQ <a href="tencent://message/?uin=1907743365">⟦contact|1907743365⟧</a> 邮箱 ⟦contact|kefu@lcgka.example⟧</footer></div></body></html>`;
const strong = (label: string, value: string) => `<p><strong>${label}：</strong>
${value}</p>`;

export const teTeahouse: Layout = {
  name: 'te-teahouse',
  pages: [
    {
      kind: 'product',
      path: '/goods/1036.html',
      html: shell(
        '远山办公 Pro 2024 永久激活密钥',
        `<ol class="text-muted" style="padding:10px 0;list-style:none">首页 / 办公软件 / 激活密钥</ol><div class="panel panel-default"><div class="panel-heading"><h3 style="margin:0">⟦productName|远山办公 Pro 2024 永久激活密钥⟧</h3></div><div class="panel-body row"><div class="col-sm-6"><div style="height:220px;background:#e9dfd0"></div></div><div class="col-sm-6"><p>售价：<span class="text-danger" style="font-size:24px">⟦priceFen|￥39.80⟧</span> <del class="text-muted">￥298.00</del></p><p>批发价：<span class="label label-success">满5个 ￥36.00</span> <span class="label label-success">满20个 ￥32.00</span></p><p>库存：充足（316） &nbsp; 销量：2480</p><p><span class="label label-success">自动发货</span></p>
<form><div class="form-group"><label>购买数量</label><input class="form-control" type="number" value="⟦may.quantity|1⟧"></div><div class="form-group"><label>接收邮箱</label><input class="form-control" placeholder="卡密会同时发到该邮箱"></div><div class="form-group"><label>查询密码</label><input class="form-control" placeholder="用于提取卡密，6 位以上"></div><div class="form-group"><label>优惠券</label><input class="form-control" placeholder="没有可不填"></div><button class="btn btn-success">提交订单</button></form></div></div></div>
<div class="panel panel-default"><div class="panel-heading">商品详情</div><div class="panel-body"><p>适用于 Windows 10 / 11 系统。</p><p>联网激活，一机一码，⟦grants|重装系统可再次激活⟧。</p><p>⟦grants|激活不了的，7 天内免费更换密钥，换两次仍不行全额退款。⟧</p><p>⟦limits|密钥已经激活的，不支持退货。⟧</p><p>⟦limits|不提供发票，介意勿拍。⟧</p><p>下载地址随密钥一起发送。</p></div></div>
<div class="panel panel-default"><div class="panel-heading">看了又看</div><div class="panel-body"><a class="list-group-item">远山办公 家庭版 一年订阅 <span class="text-danger">￥55.00</span></a><a class="list-group-item">青石杀毒 三用户两年 <span class="text-danger">￥28.50</span></a></div></div><div class="modal" id="notice"><h4>店铺公告</h4><p>双十一活动已结束，未付款订单已自动关闭。2026-11-13</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/alipay/⟦orderId|LCG7K2P9X4M1QW⟧',
      html: shell(
        '扫码付款',
        `<div class="panel panel-default" style="width:480px;margin:30px auto"><div class="panel-heading" style="text-align:center"><strong>请用<span>⟦payMethod|支付宝⟧</span>扫一扫付款</strong></div><div class="panel-body" style="text-align:center"><p style="font-size:30px" class="text-danger">⟦payableFen|￥119.40⟧</p><div style="width:210px;height:210px;margin:0 auto;background:repeating-linear-gradient(45deg,#000 0 6px,#fff 6px 12px)"></div><p class="alert">请在 <b id="t">04:38</b> 内完成付款，超时请重新下单，切勿重复付款！</p></div><div class="panel-footer">${strong('订单编号', 'LCG7K2P9X4M1QW')}${strong('购买商品', '⟦productName|远山办公 Pro 2024 永久激活密钥⟧ × ⟦quantity|3⟧')}${strong('提交时间', '⟦orderTime|2026-11-26 15:20:09⟧')}${strong('支付状态', '<span class="label label-warning">⟦status=unpaid|等待付款⟧</span>')}</div></div><p style="text-align:center"><a class="btn">付款后没跳转？点这里查询</a></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/query?type=order',
      html: shell(
        '提取卡密',
        `<div class="panel panel-default"><div class="panel-heading">提取卡密</div><div class="panel-body"><form class="row"><div class="col-sm-6"><input class="form-control" placeholder="订单编号 / 接收邮箱" value="⟦orderId|LCG7K2P9X4M1QW⟧"></div><div class="col-sm-6"><button class="btn btn-success">立即查询</button></div></form></div></div>
<div class="panel panel-default"><div class="panel-heading">订单 LCG7K2P9X4M1QW <span class="label label-success pull-right">⟦status=delivered|已发货⟧</span></div><div class="panel-body row"><div class="col-sm-6">${strong('购买商品', '⟦productName|远山办公 Pro 2024 永久激活密钥⟧')}${strong('单价', '￥39.80')}${strong('购买数量', '⟦quantity|3⟧')}${strong('订单总额', '⟦amountFen|￥119.40⟧')}</div><div class="col-sm-6">${strong('付款渠道', '⟦payMethod|支付宝⟧')}${strong('提交时间', '⟦orderTime|2026-11-26 15:20:09⟧')}${strong('付款时间', '⟦payTime|2026-11-26 15:21:33⟧')}${strong('接收邮箱', 'h***8@mail.example')}</div></div><div class="panel-footer"><label>卡密内容（共 3 条）</label><textarea class="form-control" style="height:90px" readonly>⟦cardSecret|YSP24-KX7RM-2D9QW-HN4TB-81VCZ⟧
⟦cardSecret|YSP24-9WLQT-M3XA6-PR7FD-52KYH⟧
⟦cardSecret|YSP24-BV2NC-8HTJ4-ZE6GS-37QUM⟧</textarea><p><a class="btn">一键复制</a> <a class="btn">导出 TXT</a> <a class="btn btn-danger" href="/complain?sn=LCG7K2P9X4M1QW">⟦entry|投诉该订单⟧</a></p></div></div><div class="alert">⟦limits|订单记录只保留 30 天，逾期无法查询和售后。⟧请及时保存卡密。</div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/agreement',
      html: shell(
        '购卡协议',
        `<div class="panel panel-default"><div class="panel-heading"><h3 style="margin:0;text-align:center">购卡协议</h3></div><div class="panel-body"><p class="text-muted" style="text-align:center">最近修订：2026-06-01</p><h4>第一条 关于本站</h4><p>老茶馆自动发卡（以下称“本站”）是软件激活密钥、会员卡密的自助销售网站。您点击“提交订单”即表示已阅读本协议。</p><h4>第二条 发货</h4><p>⟦grants|付款成功后系统即时发放卡密，缺货时最迟在 24 小时内补发或者退款。⟧卡密展示在订单页，也会发送到您填写的邮箱。⟦limits|因邮箱填写错误而收不到邮件的，本站不承担责任。⟧</p><h4>第三条 质保</h4><p>⟦grants|商品页标明质保期的，质保期内出现非人为失效，本站免费更换同款卡密。⟧质保期自发货之时起算。⟦limits|将卡密转售、共享或者公开发布的，不在质保范围之内。⟧</p><h4>第四条 退款</h4><p>⟦limits|卡密属于可复制的数字商品，一经发放，不适用七日无理由退货。⟧⟦grants|经核实卡密确为无效的，款项在 3 个工作日内原路退回。⟧</p><h4>第五条 投诉</h4><p>您可以在导航栏的“订单投诉”中提交订单编号、截图与联系方式。⟦grants|本站在 48 小时内答复投诉。⟧⟦limits|恶意投诉或者虚假举证的买家将被列入黑名单，不再提供服务。⟧</p><h4>第六条 其他</h4><p>本协议未尽事宜，由双方协商解决。</p></div></div>`,
      ),
    },
  ],
};
