import type { Layout } from '../../truth';

/** A licence seller's client area on AdminLTE: invoice page, card with list-group, timeline of replies, accordion. */
const style = `body{margin:0;font:15px/1.5 "Source Sans Pro","PingFang SC",sans-serif;background:#f4f6f9;color:#212529}.main-header{background:#fff;border-bottom:1px solid #dee2e6;padding:12px 20px;margin-left:230px}.main-sidebar{position:absolute;left:0;top:0;width:230px;min-height:900px;background:#343a40;color:#c2c7d0}.brand-link{display:block;padding:14px 18px;color:#fff;font-size:19px;border-bottom:1px solid #4b545c}.nav-link{display:block;padding:8px 22px;color:#c2c7d0}.content-wrapper{margin-left:230px;padding:18px 22px}.card,.invoice{background:#fff;box-shadow:0 0 1px rgba(0,0,0,.13),0 1px 3px rgba(0,0,0,.2);border-radius:4px;margin-bottom:16px}.invoice{padding:20px}.card-header{padding:10px 18px;border-bottom:1px solid #eee}.card-body{padding:14px 18px}.row{display:flex;flex-wrap:wrap}.col-4{width:33%}.col-6{width:50%}.table{width:100%;border-collapse:collapse}.table td,.table th{border-top:1px solid #dee2e6;padding:9px;text-align:left}.badge{border-radius:4px;padding:3px 8px;font-size:75%;color:#fff;background:#6c757d}.badge-success{background:#28a745}.badge-warning{background:#ffc107;color:#222}.list-group{list-style:none;margin:0;padding:0}.list-group-item{padding:9px 18px;border-bottom:1px solid #eee;display:flex;justify-content:space-between}.btn{display:inline-block;background:#007bff;color:#fff;border-radius:4px;padding:5px 12px}.btn-default{background:#f8f9fa;color:#444;border:1px solid #ddd}.direct-chat-msg{margin-bottom:14px}.direct-chat-text{background:#d2d6de;border-radius:5px;padding:6px 12px;display:inline-block}.right{text-align:right}.right .direct-chat-text{background:#007bff;color:#fff}.direct-chat-infos{font-size:13px;color:#697582}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>砚台软件店 | ${title}</title><style>${style}</style></head><body class="hold-transition sidebar-mini"><div class="wrapper"><nav class="main-header"><i class="fas fa-bars"></i> 首页　商店　<span style="float:right"><i class="far fa-bell"></i> 积分 540</span></nav><aside class="main-sidebar"><a class="brand-link">⟦platformName|砚台软件店⟧</a><a class="nav-link">仪表盘</a><a class="nav-link">我的许可证</a><a class="nav-link">账单</a><a class="nav-link">⟦entry|提交工单⟧</a><a class="nav-link">授权政策</a></aside><div class="content-wrapper"><h1 style="font-size:26px">${title}</h1>${body}</div><footer class="main-header" style="border:0">支持信箱 ⟦contact|support@yantai-soft.example⟧ <span style="float:right">Version 3.2.0</span></footer></div></body></html>`;

export const haCabinet: Layout = {
  name: 'ha-cabinet',
  pages: [
    {
      kind: 'receipt',
      path: '/client/invoice/3391',
      html: shell(
        '收据',
        `<div class="invoice"><div class="row"><div style="width:100%"><h4>砚台软件店 <small style="float:right">日期：2026/11/05</small></h4></div></div><div class="row invoice-info"><div class="col-4">开出方<address><strong>⟦merchant|合肥砚台软件有限公司⟧</strong><br>合肥市高新区某路 88 号 3 楼</address></div><div class="col-4">付款人<address><strong>郑先生</strong><br>zheng***@mail.example</address></div><div class="col-4"><b>收据 No. 3391</b><br><br><b>订购号：</b> ⟦orderId|YT-10442⟧<br><b>付讫时间：</b> ⟦payTime|2026/11/05 14:27:09⟧<br><b>渠道流水：</b> ⟦tradeNo|4200002604202611058830175526⟧</div></div><table class="table"><thead><tr><th>数量</th><th>项目</th><th>版本</th><th>说明</th><th>小计</th></tr></thead><tbody><tr><td>⟦quantity|3⟧</td><td>⟦productName|墨格排版 专业版许可证⟧</td><td>V8</td><td>每份可装 2 台电脑</td><td>¥594.00</td></tr></tbody></table><div class="row"><div class="col-6"><p>支付渠道：<img alt="⟦payMethod|微信支付⟧" width="40" height="20"></p><p style="background:#f8f9fa;padding:8px">此收据不是税务发票。⟦grants|需要发票的请在付款后 90 天内在账单页申请，免费开具。⟧</p></div><div class="col-6"><table class="table"><tr><th>小计：</th><td>¥594.00</td></tr><tr><th>老客优惠（5%）</th><td>-¥29.70</td></tr><tr><th>税费：</th><td>¥0.00</td></tr><tr><th>总计：</th><td>⟦amountFen|¥564.30⟧</td></tr></table><span class="badge badge-success">⟦status=paid|已付讫⟧</span></div></div><a class="btn btn-default">打印</a> <a class="btn">生成 PDF</a></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/client/license/10458',
      html: shell(
        '订购 #⟦orderId|YT-10458⟧',
        `<div class="row"><div class="col-6"><div class="card" style="margin-right:16px"><div class="card-header">概要 <span class="badge badge-success">⟦status=delivered|已签发⟧</span></div><ul class="list-group"><li class="list-group-item"><b>项目</b> <span>⟦productName|墨格字库 商用包⟧</span></li><li class="list-group-item"><b>份数</b> <span>⟦quantity|1⟧</span></li><li class="list-group-item"><b>金额</b> <span>⟦amountFen|¥320.00⟧</span></li><li class="list-group-item"><b>订购于</b> <span>⟦orderTime|2026/11/12 09:15:40⟧</span></li><li class="list-group-item"><b>付讫于</b> <span>⟦payTime|2026/11/12 09:16:22⟧</span></li><li class="list-group-item"><b>签发于</b> <span>⟦otherTime|2026/11/12 09:16:25⟧</span></li><li class="list-group-item"><b>支付渠道</b> <span>⟦payMethod|支付宝⟧</span></li></ul></div></div><div class="col-6"><div class="card"><div class="card-header">许可证密钥</div><div class="card-body"><code>⟦cardSecret|MGZK-7RQ2P-XM84D-LT6VN-0C9HB⟧</code><p>剩余激活次数：2 / 2</p><a class="btn btn-default">复制密钥</a> <a class="btn btn-default">下载安装包</a></div></div><div class="card"><div class="card-header">支持</div><div class="card-body">⟦grants|许可证永久有效，并含一年免费升级。⟧⟦limits|密钥签发后不退款。⟧<br><br><a class="btn">⟦entry|就此订购提工单⟧</a></div></div></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/client/ticket/20771',
      html: shell(
        '工单 ⟦ticketNo|#20771⟧',
        `<div class="card"><div class="card-header"><b>换电脑后密钥提示“激活次数已用尽”</b> <span class="badge badge-warning">⟦may.status=pending|客户已回复⟧</span><br><small>部门：售后　优先级：中　关联：⟦orderId|YT-10442⟧（⟦productName|墨格排版 专业版许可证⟧）　创建：⟦otherTime|2026/11/16 10:30:11⟧</small></div><div class="card-body direct-chat-messages"><div class="direct-chat-msg right"><div class="direct-chat-infos">郑先生 11/16 10:30</div><div class="direct-chat-text">三份里有一份只装过一台，今天换电脑就说次数用尽，怎么回事？密钥尾号 K3TW。</div></div><div class="direct-chat-msg"><div class="direct-chat-infos">⟦agentId|Luna⟧ · 售后 11/16 11:52</div><div class="direct-chat-text">您好，重装系统也会占用一次激活。⟦grants|我们可以为您免费重置一次，24 小时内生效。⟧⟦limits|再次重置需要支付 30 元服务费。⟧</div></div><div class="direct-chat-msg right"><div class="direct-chat-infos">郑先生 11/18 09:04</div><div class="direct-chat-text">过了快两天，还是用尽。请尽快处理，否则退这一份的钱。</div></div></div><div class="card-header"><textarea rows="3" style="width:100%" placeholder="输入回复…"></textarea><br><a class="btn">回复</a> <a class="btn btn-default">关闭工单</a></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/client/policy/license',
      html: shell(
        '授权政策',
        `<div class="card"><div class="card-header">授权与退款政策 <small>最近修改 2026/08/20</small></div><div class="card-body"><h5>许可证是什么</h5><p>许可证以一串密钥的形式发放，用来激活对应版本的软件。个人版与专业版的功能差别见商店页面。</p><h5>您可以</h5><ul><li>⟦grants|在两台属于您自己的电脑上同时激活。⟧</li><li>⟦grants|一年内免费升级到新的大版本。⟧</li><li>⟦grants|密钥激活失败且我们在三个工作日内没能解决的，申请全额退款。⟧</li></ul><h5>您不可以</h5><ul><li>⟦limits|转让、出租或转售密钥。⟧</li><li>⟦limits|把教育版用于商业项目。⟧</li></ul><h5>退款</h5><p>⟦grants|未激活的许可证，购买后 7 天内可以退款。⟧⟦limits|已激活的许可证，除软件自身故障外不接受退款。⟧退款由财务每周三统一处理。⟦limits|用积分抵扣的部分不退还。⟧</p><h5>停用</h5><p>⟦limits|发现密钥在网上公开，我们会立即停用该密钥且不予补发。⟧停用通知发到您注册时用的邮箱。</p><h5>联系</h5><p>有问题请先看常见问题，没有找到答案再提交工单。</p></div></div>`,
      ),
    },
  ],
};
