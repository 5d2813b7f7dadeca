import type { Layout } from '../../truth';

/** A guest card shop on Bootstrap 3: panels, dl-horizontal, wells, labels, a table of steps in the price. */
const style = `body{margin:0;font:14px/1.43 "Helvetica Neue",Arial,"Microsoft YaHei";color:#333;background:#f7f7f9}.navbar{background:#2c3e50;color:#fff;padding:12px 0;margin-bottom:20px}.navbar a{color:#dfe6ec;margin-left:18px}.container{width:1040px;margin:0 auto}.row:after{content:"";display:table;clear:both}.col-md-5{float:left;width:40%}.col-md-7{float:left;width:58%;margin-left:2%}.panel{background:#fff;border:1px solid #ddd;border-radius:4px;margin-bottom:20px}.panel-heading{background:#f5f5f5;border-bottom:1px solid #ddd;padding:10px 15px}.panel-body{padding:15px}.panel-footer{background:#f5f5f5;padding:8px 15px;border-top:1px solid #ddd}.dl-horizontal dt{float:left;clear:left;width:110px;text-align:right;font-weight:700}.dl-horizontal dd{margin-left:130px;line-height:26px}.label{color:#fff;border-radius:3px;padding:2px 7px;font-size:12px}.label-success{background:#5cb85c}.label-warning{background:#f0ad4e}.btn{display:inline-block;border:1px solid #ccc;padding:6px 14px;border-radius:4px;background:#fff}.btn-danger{background:#d9534f;color:#fff}.well{background:#f5f5f5;border:1px solid #e3e3e3;padding:12px}.table{border-collapse:collapse;width:100%}.table td,.table th{border-top:1px solid #ddd;padding:6px;text-align:left}.text-danger{color:#a94442}.alert{background:#fcf8e3;border:1px solid #faebcc;padding:10px 15px;margin-bottom:15px}pre{background:#f5f5f5;border:1px solid #ccc;padding:9px}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} | ⟦platformName|望潮点卡⟧</title><style>${style}</style></head><body><nav class="navbar"><div class="container"><span class="navbar-brand" style="font-size:20px">望潮点卡</span><a href="/">选购</a><a href="/Index/query">取卡</a><a href="/Page/notice">购卡须知</a><a href="/Feedback">⟦entry|问题反馈⟧</a></div></nav><div class="container">${body}<hr><p style="color:#999">望潮点卡 24 小时自助售卡　店主 QQ：⟦contact|1790336285⟧　邮箱：⟦contact|wangchao-dk@mail.example⟧</p></div></body></html>`;
const dl = (pairs: [string, string][]) =>
  `<dl class="dl-horizontal">${pairs.map(([dt, dd]) => `<dt>${dt}</dt><dd>${dd}</dd>`).join('')}</dl>`;

export const haLighthouse: Layout = {
  name: 'ha-lighthouse',
  pages: [
    {
      kind: 'product',
      path: '/Index/goods/gid/317.html',
      html: shell(
        '沧海遗珠 通用点卡 50 元',
        `<ol style="list-style:none;padding:0"><li>选购 / 网游点卡 / 沧海遗珠</li></ol><div class="row"><div class="col-md-5"><div class="panel"><div class="panel-body" style="height:240px;background:#dce7f0"></div><div class="panel-footer">人气 20,338　已售 7,902</div></div></div><div class="col-md-7"><div class="panel"><div class="panel-body"><h3 style="margin-top:0">⟦productName|沧海遗珠 通用点卡 50 元⟧ <span class="label label-success">自动发卡</span></h3><p>现价 <span class="text-danger" style="font-size:26px">⟦priceFen|¥47.80⟧</span> <s>面值 ¥50.00</s></p><table class="table"><tr><th>一次购买</th><th>每张</th></tr><tr><td>10 张以上</td><td>¥47.30</td></tr><tr><td>50 张以上</td><td>¥46.90</td></tr></table><p>存货：<b>164</b> 张</p><form>张数 <input type="number" value="⟦may.quantity|1⟧" style="width:70px"> 取卡邮箱 <input placeholder="用来查询和接收卡密"><br><br><label><input type="radio" checked> 支付宝</label> <label><input type="radio"> 微信</label> <label><input type="radio"> QQ 钱包</label><br><br><button class="btn btn-danger">马上购卡</button></form></div></div></div></div><div class="panel"><div class="panel-heading">商品说明</div><div class="panel-body"><p>沧海遗珠全区全服可用，在官网“点数中心”输入卡号和密码。</p><p>⟦grants|付款后卡密立刻显示在页面上，同时发往您的邮箱。⟧</p><p>⟦grants|卡密如有错误，购卡当日联系店主免费更换。⟧</p><p>⟦limits|点卡属于虚拟商品，无质量问题不接受退款。⟧</p></div></div><div class="panel"><div class="panel-heading">看过这件的还买了</div><div class="panel-body">沧海遗珠 通用点卡 100 元 ¥95.20　万象棋牌 金豆 10 万 ¥9.60</div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/Pay/scan?trade=⟦orderId|WC1731649220573⟧',
      html: shell(
        '扫码付款',
        `<div class="row"><div class="col-md-5"><div class="panel"><div class="panel-heading">请用 ⟦payMethod|支付宝⟧ 扫一扫</div><div class="panel-body" style="text-align:center"><div style="width:190px;height:190px;margin:0 auto;background:#111"></div><p class="text-danger" style="font-size:24px;margin:8px 0">⟦payableFen|¥143.37⟧</p><p>二维码将在 <b>04:36</b> 后失效</p></div></div></div><div class="col-md-7"><div class="panel"><div class="panel-heading">订货单 <span class="label label-warning">⟦status=unpaid|等待付款⟧</span></div><div class="panel-body">${dl(
          [
            ['订货单号', 'WC1731649220573'],
            ['点卡', '⟦productName|沧海遗珠 通用点卡 50 元⟧'],
            ['张数', '⟦quantity|3⟧ 张'],
            ['每张', '¥47.80'],
            ['随机立减', '-¥0.03'],
            ['生成于', '⟦orderTime|2026-11-15 13:40:20⟧'],
          ],
        )}<div class="alert">请付 143.37 元，一分不多一分不少，系统按金额对账。⟦limits|金额付错需要人工核对，最长 24 小时。⟧</div><a class="btn">我已付款，去取卡</a> <a class="btn">换一种付款方式</a></div></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/Index/query?kw=⟦orderId|WC1731649220573⟧',
      html: shell(
        '取卡',
        `<form class="well">订货单号或邮箱 <input size="36" value="WC1731649220573"> <button class="btn">查找</button></form><div class="panel"><div class="panel-heading">为您找到 1 笔 <span class="label label-success">⟦status=delivered|已发卡⟧</span></div><div class="panel-body">${dl(
          [
            ['订货单号', 'WC1731649220573'],
            ['点卡', '⟦productName|沧海遗珠 通用点卡 50 元⟧'],
            ['张数', '⟦quantity|3⟧ 张'],
            ['付了', '<span class="text-danger">⟦amountFen|¥143.37⟧</span>（⟦payMethod|支付宝⟧）'],
            ['生成于', '⟦orderTime|2026-11-15 13:40:20⟧'],
            ['付款于', '⟦payTime|2026-11-15 13:41:52⟧'],
            ['取卡邮箱', 'k***n@mail.example'],
          ],
        )}<p><b>卡号与密码</b></p><pre>⟦cardSecret|卡号 CH5020260087712 密码 40817726935512⟧
⟦cardSecret|卡号 CH5020260087713 密码 77120394486150⟧
⟦cardSecret|卡号 CH5020260087714 密码 15569028834407⟧</pre><button class="btn">复制</button></div><div class="panel-footer">请及时抄下卡密，勿泄露给他人。</div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/Page/notice.html',
      html: shell(
        '购卡须知',
        `<div class="panel"><div class="panel-heading"><b>购卡须知</b>　更新于 2026-09-02</div><div class="panel-body"><h4>购卡之前</h4><p>本店只卖点卡和激活码，不做代练，也不收二手账号。请先看清适用的游戏和区服。⟦limits|买错游戏、买错面值由买家自行负责，不能退换。⟧</p><p>QQ 钱包通道近期比较慢，建议使用支付宝。</p><h4>付款之后</h4><p>⟦grants|正常情况下一分钟内发卡；十分钟仍未发卡，凭付款截图可要求全额退款。⟧</p><p>付款页关掉了也不要紧，用邮箱可以在“取卡”里找回。⟦limits|未留邮箱且遗失单号的，本店无法补查。⟧</p><h4>卡密有问题</h4><p>⟦grants|卡密提示已被使用或不存在的，24 小时内反馈，核实后一换一。⟧⟦limits|请在反馈时提供完整录屏，没有录屏的不予处理。⟧</p><p>官网维护期间输入卡密会提示系统忙，维护时间一般是周四上午。</p><h4>退款</h4><p>⟦grants|缺货不能补上的，剩余张数按付款价退回原支付账户。⟧⟦limits|支付通道手续费 1% 不退。⟧</p><p>支付宝退款到账时间以支付宝通知为准。</p><h4>其他</h4><p>⟦limits|严禁用于赌博、洗钱，发现即停止服务并不退余款。⟧</p><p>店主每天 10 点到 23 点在线，其余时间请留言。</p></div></div>`,
      ),
    },
  ],
};
