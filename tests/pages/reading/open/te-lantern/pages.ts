import type { Layout } from '../../truth';

/** A buyer's console in Layui: cards, form items with labels, a data table whose head is a table of its own, a fly-like talk. */
const style = `body{margin:0;background:#f2f2f2;font:14px/24px Helvetica Neue,"PingFang SC",Tahoma;color:#333}.layui-header{background:#fff;height:50px;line-height:50px;padding:0 20px 0 240px;border-bottom:1px solid #eee}.layui-side{position:fixed;top:0;left:0;width:220px;bottom:0;background:#20222A;color:#ccc}.layui-logo{height:50px;line-height:50px;text-align:center;color:#fff;font-size:16px}.layui-nav-item a{display:block;padding:10px 24px;color:#bbb}.layui-body{margin-left:220px;padding:15px}.layui-card{background:#fff;margin-bottom:15px}.layui-card-header{height:42px;line-height:42px;padding:0 15px;border-bottom:1px solid #f6f6f6}.layui-card-body{padding:10px 15px}.layui-form-item{clear:both;margin-bottom:12px;min-height:38px}.layui-form-label{float:left;width:90px;padding:9px 15px;text-align:right;line-height:20px}.layui-input-block{margin-left:130px;min-height:36px}.layui-form-mid{padding:9px 0;line-height:20px}.layui-input{height:38px;border:1px solid #eee;padding-left:10px;width:95%}.layui-btn{display:inline-block;height:38px;line-height:38px;padding:0 18px;background:#16baaa;color:#fff;border:0}.layui-btn-primary{background:#fff;color:#666;border:1px solid #c9c9c9}.layui-btn-danger{background:#ff5722}.layui-badge{background:#ff5722;color:#fff;padding:0 6px;font-size:12px;border-radius:2px}.layui-bg-green{background:#16b777}.layui-bg-gray{background:#fafafa;color:#666}.layui-bg-orange{background:#ffb800}.layui-table{width:100%;border-collapse:collapse}.layui-table th,.layui-table td{border:1px solid #eee;padding:9px 10px;text-align:left;font-weight:400}.layui-word-aux{color:#999}`;

const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} | 灯芯数权 - 用户中心</title><meta name="renderer" content="webkit"><style>${style}</style></head>
<body class="layui-layout-body"><div class="layui-layout-admin"><div class="layui-header"><span>消息<span class="layui-badge">3</span></span> <span style="float:right">余额 ￥18.20 &nbsp; <cite>13****7702</cite></span></div>
<div class="layui-side"><div class="layui-logo">⟦platformName|灯芯数权⟧</div><ul class="layui-nav-tree" style="padding:0;list-style:none"><li class="layui-nav-item"><a href="/user/index">控制台</a></li><li class="layui-nav-item"><a href="/user/goods">商品下单</a></li><li class="layui-nav-item"><a href="/user/order">订单记录</a></li><li class="layui-nav-item"><a href="/user/workorder">⟦entry|售后工单⟧</a></li><li class="layui-nav-item"><a href="/user/money">收支明细</a></li><li class="layui-nav-item"><a href="/user/api">API 对接</a></li></ul></div>
<div class="layui-body"><span class="layui-breadcrumb"><a>用户中心</a> / <cite>${title}</cite></span>${body}</div></div></body></html>`;

const item = (label: string, value: string) =>
  `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block"><div class="layui-form-mid">${value}</div></div></div>`;
const card = (head: string, body: string) =>
  `<div class="layui-card"><div class="layui-card-header">${head}</div><div class="layui-card-body">${body}</div></div>`;
const cell = (field: string, value: string) =>
  `<td data-field="${field}" data-key="1-0-${field}"><div class="layui-table-cell">${value}</div></td>`;
const line = (
  no: string,
  goods: string,
  account: string,
  count: string,
  sum: string,
  code: string,
  state: string,
  tint: string,
  time: string,
) =>
  `⟦item⟧<tr data-index="0">${cell('sn', `⟦orderId|${no}⟧`)}${cell('name', `⟦productName|${goods}⟧`)}${cell('account', account)}${cell('num', `⟦quantity|${count}⟧`)}${cell('money', `⟦amountFen|${sum}⟧`)}${cell('status', `<span class="layui-badge ${tint}">⟦status=${code}|${state}⟧</span>`)}${cell('addtime', `⟦orderTime|${time}⟧`)}${cell('tool', '<a class="layui-btn-xs">查看</a> <a class="layui-btn-xs">再买</a>')}</tr>`;

export const teLantern: Layout = {
  name: 'te-lantern',
  pages: [
    {
      kind: 'order',
      path: '/user/order/info.html?id=58213',
      html: shell(
        '订单信息',
        `${card('基本信息 <span style="float:right"><button class="layui-btn layui-btn-primary">刷新</button></span>', `${item('业务单号', '⟦orderId|DX26112110325804⟧')}${item('下单商品', '⟦productName|海鸥音乐 豪华会员 12个月（直充）⟧')}${item('下单份数', '⟦quantity|1⟧ 份')}${item('充值账号', '13****7702')}${item('商品售价', '￥108.00')}${item('等级折扣', '-￥5.40 <span class="layui-word-aux">（白银代理 9.5 折）</span>')}${item('扣除金额', '⟦amountFen|￥102.60⟧')}${item('扣款渠道', '⟦payMethod|微信扫码⟧')}${item('渠道流水', '⟦tradeNo|4200002817202611215530917764⟧')}${item('提交时间', '⟦orderTime|2026-11-21 10:32:58⟧')}${item('当前进度', '<span class="layui-badge layui-bg-orange">⟦status=pending|充值中⟧</span>')}${item('上游货源', '⟦merchant|川南享权供应链⟧')}`)}
${card('商品说明', `<p>直充会员，无需账号密码，手机号即账号。</p><p>⟦grants|提交后一般 10 分钟内到账，高峰期最迟 6 小时。⟧</p><p>⟦limits|已是官方联合会员的账号请勿下单，无法叠加造成的损失自负。⟧</p>`)}
<button class="layui-btn layui-btn-danger">⟦entry|提交售后⟧</button> <button class="layui-btn layui-btn-primary">返回列表</button>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/order.html',
      html: shell(
        '订单记录',
        `${card('筛选', `<input class="layui-input" style="width:180px" placeholder="单号/账号/商品"> <input class="layui-input" style="width:200px" value="2026-11-01 - 2026-11-30"> <button class="layui-btn">搜索</button> <button class="layui-btn layui-btn-primary">导出</button>`)}
<div class="layui-card"><div class="layui-card-body"><div class="layui-table-view" lay-id="LAY-order"><div class="layui-table-tool">今日消费 ￥0.00 &nbsp; 本月消费 ￥421.35</div><div class="layui-table-box"><div class="layui-table-header"><table class="layui-table" cellspacing="0"><thead><tr><th data-field="sn"><div class="layui-table-cell"><span>业务单号</span></div></th><th data-field="name"><div class="layui-table-cell"><span>下单商品</span></div></th><th data-field="account"><div class="layui-table-cell"><span>充值账号</span></div></th><th data-field="num"><div class="layui-table-cell"><span>份数</span></div></th><th data-field="money"><div class="layui-table-cell"><span>扣除金额</span></div></th><th data-field="status"><div class="layui-table-cell"><span>进度</span></div></th><th data-field="addtime"><div class="layui-table-cell"><span>提交时间</span></div></th><th data-field="tool"><div class="layui-table-cell"><span>操作</span></div></th></tr></thead></table></div>
<div class="layui-table-body"><table class="layui-table" cellspacing="0"><tbody>${line('DX26112110325804', '海鸥音乐 豪华会员 12个月（直充）', '13****7702', '1', '￥102.60', 'pending', '充值中', 'layui-bg-orange', '2026-11-21 10:32:58')}${line('DX26111708114590', '云朵网盘 SVIP 月卡', '13****7702', '1', '￥21.85', 'delivered', '已到账', 'layui-bg-green', '2026-11-17 08:11:45')}${line('DX26111219503377', '橘灯外卖 20元红包券码', '—', '4', '￥62.70', 'delivered', '已到账', 'layui-bg-green', '2026-11-12 19:50:33')}${line('DX26110822080116', '趣看视频 年卡（直充）', '15****0163', '1', '￥140.60', 'failed', '充值失败', '', '2026-11-08 22:08:01')}${line('DX26110313291842', '趣看视频 季卡（CDK）', '—', '2', '￥93.60', 'refunded', '已退款', 'layui-bg-gray', '2026-11-03 13:29:18')}⟦/items⟧</tbody></table></div></div>
<div class="layui-table-page"><span class="layui-laypage-count">共 5 条</span> <span class="layui-laypage-curr">1</span> <select><option>10 条/页</option></select></div></div></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/user/workorder/view.html?wid=⟦ticketNo|W202611230041⟧',
      html: shell(
        '工单详情',
        `${card(
          '会员迟迟不到账',
          `<p class="layui-word-aux">工单号 W202611230041 &nbsp; 关联单号 ⟦orderId|DX26112110325804⟧ &nbsp; 类型：未到账 &nbsp; <span class="layui-badge layui-bg-orange">⟦may.status=pending|待您回复⟧</span></p><hr>
<div class="fly-detail-user"><cite>13****7702</cite> <i class="layui-badge layui-bg-gray">我</i> <span>⟦otherTime|2026-11-23 09:15:06⟧</span></div><div class="detail-body">前天下的 ⟦productName|海鸥音乐 豪华会员 12个月（直充）⟧，到现在还显示⟦status=pending|充值中⟧，⟦amountFen|102.60 元⟧早就扣了。</div><hr>
<div class="fly-detail-user"><cite>⟦agentId|灯芯售后-阿福⟧</cite> <i class="layui-badge layui-bg-green">客服</i> <span>⟦may.otherTime|2026-11-23 09:40:51⟧</span></div><div class="detail-body">您好，已经帮您催上游了。⟦grants|今晚 20:00 之前还没到账的话，给您原路退款。⟧</div><hr>
<div class="fly-detail-user"><cite>13****7702</cite> <i class="layui-badge layui-bg-gray">我</i> <span>⟦may.otherTime|2026-11-23 20:31:19⟧</span></div><div class="detail-body">八点过了，没到账，请退款。</div><hr>
<div class="fly-detail-user"><cite>灯芯售后-阿福</cite> <i class="layui-badge layui-bg-green">客服</i> <span>⟦may.otherTime|2026-11-24 10:02:37⟧</span></div><div class="detail-body">上游反馈已经提交官方，⟦limits|直充订单提交官方后不能撤回，暂时退不了。⟧麻烦您再耐心等等。</div>`,
        )}
${card('回复', `<textarea class="layui-input" style="height:90px" placeholder="请输入回复内容，可粘贴截图"></textarea><p><button class="layui-btn">发送回复</button> <button class="layui-btn layui-btn-primary">关闭工单</button></p>`)}`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/user/workorder/add.html?sn=⟦orderId|DX26110822080116⟧',
      html: shell(
        '提交售后',
        `${card('提交售后', `<form class="layui-form">${item('业务单号', '<input class="layui-input" value="DX26110822080116" readonly>')}${item('下单商品', '⟦productName|趣看视频 年卡（直充）⟧')}${item('扣除金额', '⟦amountFen|￥140.60⟧')}${item('当前进度', '<span class="layui-badge">⟦status=failed|充值失败⟧</span>')}${item('问题类型', '<select><option>请选择</option><option>未到账</option><option>少到账</option><option>账号填错</option><option>卡密无效</option></select>')}${item('期望处理', '<input type="radio" checked> 退款 <input type="radio"> 重新充值')}${item('申请退款', '<input class="layui-input" style="width:120px" value="⟦refundFen|140.60⟧"> 元')}${item('问题描述', '<textarea class="layui-input" style="height:100px" placeholder="请描述问题，至少 10 个字"></textarea>')}${item('上传凭证', '<button class="layui-btn layui-btn-primary">选择图片</button> <span class="layui-word-aux">最多 5 张，单张不超过 2M</span>')}${item('', '<button class="layui-btn">⟦entry|提交售后申请⟧</button> <button class="layui-btn layui-btn-primary">重置</button>')}</form>`)}
${card('温馨提示', `<p>1. ⟦grants|售后申请在 24 小时内给出处理结果。⟧</p><p>2. ⟦limits|下单超过 7 天的订单不再受理售后。⟧</p><p>3. 同一订单请不要重复提交。</p>`)}`,
      ),
    },
  ],
};
