import type { Layout } from '../../truth';

/** A market of many shops on ant design: cards of orders, steps, alerts, generated class names. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} · ⟦platformName|百宝集市⟧</title><style>
body{margin:0;background:#f5f5f5;font:14px/1.57 -apple-system,sans-serif;color:rgba(0,0,0,.85)}.ant-layout-header{background:#fff;padding:14px 50px;display:flex;justify-content:space-between}.ant-layout-content{width:1000px;margin:20px auto}.ant-card{background:#fff;border:1px solid #f0f0f0;margin-bottom:16px}.ant-card-head{padding:10px 20px;background:#fafafa;border-bottom:1px solid #f0f0f0;display:flex;justify-content:space-between}.ant-card-body{padding:18px 20px}.ant-tabs{display:flex;gap:28px;padding:10px 0}.ant-tabs-tab-active{color:#d4380d}.goods__a1x{display:flex;align-items:center}.pic__9k{width:56px;height:56px;background:#eee;margin-right:12px}.nm__f3{flex:1}.col__c{width:130px;text-align:center}.ant-btn{border:1px solid #d9d9d9;background:#fff;padding:3px 12px;border-radius:2px}.ant-alert{border:1px solid #ffccc7;background:#fff2f0;padding:14px 18px;margin-bottom:16px}.ant-result-title{font-size:20px}.kvs__q{columns:2}.kvs__q p{margin:0 0 8px}.kvs__q p span:first-child{color:rgba(0,0,0,.45);margin-right:8px}.ant-modal-wrap{display:none}.ant-typography h3{margin:16px 0 4px}</style></head><body><header class="ant-layout-header"><b style="font-size:20px;color:#d4380d">百宝集市</b><nav><a>首页</a>　<a>我的订单</a>　<a>购物车(2)</a>　<a>⟦entry|客诉中心⟧</a>　<a>qinhe</a></nav></header><main class="ant-layout-content">${body}</main><footer style="text-align:center;color:#999;padding:20px">百宝集市 ©2026　⟦icp|粤ICP备2020099127号⟧　平台客服 ⟦contact|10109966⟧</footer></body></html>`;
const p = (label: string, value: string) => `<p><span>${label}</span><span>${value}</span></p>`;
const card = (
  time: string,
  id: string,
  shop: string,
  name: string,
  n: string,
  sum: string,
  state: string,
  acts: string,
) =>
  `<div class="ant-card"><div class="ant-card-head"><span>⟦item⟧⟦orderTime|${time}⟧　订单号 ⟦orderId|${id}⟧　⟦merchant|${shop}⟧ 💬</span><span>🗑</span></div><div class="ant-card-body goods__a1x"><div class="pic__9k"></div><div class="nm__f3">⟦productName|${name}⟧</div><div class="col__c">x${n}</div><div class="col__c">⟦amountFen|¥${sum}⟧</div><div class="col__c">${state}</div><div class="col__c">${acts}</div></div></div>`;

export const antBazaar: Layout = {
  name: 'ant-bazaar',
  pages: [
    {
      kind: 'order',
      path: '/account/orders',
      html: shell(
        '我的订单',
        `<div class="ant-tabs"><span class="ant-tabs-tab-active">全部</span><span>待付款 1</span><span>待发货</span><span>待收货</span><span>已退款</span><input placeholder="商品名称 / 订单号"></div>
${card('2026-11-27 13:20:11', 'BB6120098817', '薄荷数码专营', '薄荷笔记 一年会员 激活码', '⟦quantity|1⟧', '66.00', '⟦status=unpaid|等待付款⟧', '<button class="ant-btn">去付款</button>')}
${card('2026-11-19 10:45:39', 'BB6119870342', '星图小铺', '星图修图 季度会员', '⟦quantity|2⟧', '57.80', '⟦status=delivered|交易完成⟧', '<button class="ant-btn">查看</button>')}
${card('2026-11-12 00:03:50', 'BB6118000561', '薄荷数码专营', '海豚视频 会员年卡', '⟦quantity|1⟧', '138.00', '⟦status=refunded|退款成功⟧', '<button class="ant-btn">查看</button>')}⟦/items⟧<div class="ant-pagination">1　2　3　…　<span>10 条/页</span></div><div class="ant-card"><div class="ant-card-head">为你推荐</div><div class="ant-card-body">极简日历 高级版 ¥18.00　|　白噪音 终身会员 ¥45.00</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/account/orders/BB6119870342',
      html: shell(
        '订单详情',
        `<div class="ant-card"><div class="ant-card-body"><div class="ant-result-title">⟦status=delivered|卖家已发货，自动确认收货⟧</div><div style="color:#999">⟦grants|确认收货后 15 天内仍可申请售后⟧</div><p><button class="ant-btn">查看卡密</button> <button class="ant-btn">评价</button> <button class="ant-btn">⟦entry|退款/售后⟧</button></p></div></div>
<div class="ant-card"><div class="ant-card-head"><span>订单信息</span></div><div class="ant-card-body kvs__q">${p('订单编号', '⟦orderId|BB6119870342⟧')}${p('店铺', '⟦merchant|星图小铺⟧')}${p('创建时间', '⟦orderTime|2026-11-19 10:45:39⟧')}${p('付款时间', '⟦payTime|2026-11-19 10:46:20⟧')}${p('发货时间', '⟦otherTime|2026-11-19 10:46:22⟧')}${p('成交时间', '⟦otherTime|2026-11-26 10:46:22⟧')}${p('付款方式', '⟦payMethod|支付宝⟧')}${p('支付宝交易号', '⟦tradeNo|2026111922001466110571⟧')}</div></div>
<div class="ant-card"><div class="ant-card-head"><span>商品</span></div><div class="ant-card-body"><div class="goods__a1x"><div class="pic__9k"></div><div class="nm__f3">⟦productName|星图修图 季度会员⟧<br><small style="color:#999">有效期：90 天；地区：通用</small></div><div class="col__c">¥29.90</div><div class="col__c">x⟦quantity|2⟧</div></div><div style="text-align:right;line-height:2">商品小计 ¥59.80<br>店铺红包 -¥2.00<br>实付款 <b style="color:#d4380d;font-size:20px">⟦amountFen|¥57.80⟧</b></div></div></div><div class="ant-modal-wrap"><div class="ant-modal-title">卡密</div><div>验证登录密码后查看</div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/account/refund/RF20261127-0031',
      html: shell(
        '退款详情',
        `<div class="ant-alert"><b style="font-size:18px">卖家拒绝了您的退款申请</b><p>拒绝原因：⟦limits|会员类商品激活后不支持退款⟧。后台显示激活码 11 月 20 日已被激活。</p><p>您还有 <b>2 天 23 小时</b> 可以处理。</p><button class="ant-btn">修改申请</button> <button class="ant-btn">⟦entry|申请平台介入⟧</button> <button class="ant-btn">撤销申请</button></div>
<div class="ant-card"><div class="ant-card-head"><span>退款信息</span></div><div class="ant-card-body kvs__q">${p('退款编号', '⟦ticketNo|RF20261127-0031⟧')}${p('订单编号', '⟦orderId|BB6119870342⟧')}${p('店铺', '⟦merchant|星图小铺⟧')}${p('商品', '⟦productName|星图修图 季度会员⟧')}${p('退款类型', '仅退款')}${p('退款原因', '激活码无效')}${p('申请金额', '⟦refundFen|¥28.90⟧')}${p('申请件数', '1')}${p('申请时间', '⟦otherTime|2026-11-27 09:02:44⟧')}</div></div>
<div class="ant-card"><div class="ant-card-head"><span>协商历史</span></div><div class="ant-card-body"><p><b>星图小铺</b>　<small>⟦otherTime|2026-11-28 14:15:30⟧</small><br>拒绝退款</p><p><b>qinhe</b>　<small>2026-11-27 09:02:44</small><br>发起退款申请，说明：两个码里有一个提示已被使用。凭证 2 张</p></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/rule/306',
      html: shell(
        '虚拟商品争议处理规范',
        `<article class="ant-card ant-typography"><div class="ant-card-body"><h1 style="font-size:22px">虚拟商品争议处理规范</h1><p style="color:#999">生效日期 2026-07-01　版本 3.2</p><h3>第一条 适用范围</h3><p>本规范适用于百宝集市内卡密、直充、激活码类商品的交易争议。</p><h3>第二条 发货</h3><p>⟦grants|卖家应在买家付款后 2 小时内完成发货，超时的买家可无条件退款⟧。</p><h3>第三条 举证</h3><p>⟦grants|买家主张卡密无效的，由卖家提供激活记录，无法提供的支持退款⟧。⟦limits|买家须在确认收货后 15 天内发起售后，超期平台不受理⟧。</p><h3>第四条 赔付</h3><p>⟦grants|卖家销售已使用卡密的，除退款外另按成交额三倍赔付⟧，赔付上限 500 元。</p><h3>第五条 例外</h3><p>⟦limits|买家自行泄露卡密、账号违规被封停的，平台不支持退款⟧。⟦limits|引导至站外付款的交易不受本规范保护⟧。</p><h3>相关规则</h3><p>店铺保证金管理办法　|　评价管理规范</p></div></article>`,
      ),
    },
  ],
};
