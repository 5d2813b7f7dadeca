import type { Layout } from '../../truth';

/** A reseller of model API quota: a console of cards, descriptions, a till in a modal, tickets as comments. */
const css = `body{margin:0;background:#f5f5f5;font:14px/1.57 -apple-system,"Segoe UI","PingFang SC",sans-serif;color:rgba(0,0,0,.88)}.layout{display:flex;min-height:100vh}.sider{width:200px;background:#001529;color:#a6adb4}.sider .logo{color:#fff;font-size:18px;padding:18px 24px}.sider .item{padding:9px 24px}.main{flex:1;padding:20px 24px}.ant-card{background:#fff;border-radius:8px;margin-bottom:16px}.ant-card-head{padding:12px 24px;border-bottom:1px solid #f0f0f0;font-weight:600}.ant-card-body{padding:20px 24px}.ant-descriptions-view{display:grid;grid-template-columns:repeat(2,1fr)}.ant-descriptions-item{padding-bottom:12px}.ant-descriptions-item-label{color:rgba(0,0,0,.45)}.ant-descriptions-item-label::after{content:":";margin:0 8px 0 2px}.ant-tag{border:1px solid #b7eb8f;background:#f6ffed;color:#389e0d;border-radius:4px;padding:0 7px;font-size:12px}.ant-tag.r{border-color:#ffa39e;background:#fff1f0;color:#cf1322}.ant-alert{background:#fffbe6;border:1px solid #ffe58f;border-radius:8px;padding:8px 12px;margin-bottom:16px}.ant-statistic{display:inline-block;margin-right:40px}.ant-statistic-content{font-size:24px}.ant-modal{background:#fff;border-radius:8px;width:440px;margin:40px auto;padding:24px;box-shadow:0 6px 16px rgba(0,0,0,.2)}.ant-btn{border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:4px 15px}.ant-btn-primary{background:#1677ff;color:#fff}.ant-comment{display:flex;gap:12px;padding:12px 0;border-bottom:1px solid #f0f0f0}.ant-avatar{width:32px;height:32px;border-radius:50%;background:#ccc;text-align:center;line-height:32px}.gray{color:#999}pre{background:#1e1e1e;color:#dcdcdc;padding:12px;border-radius:6px}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} · TokenBay 控制台</title><style>${css}</style></head><body><div id="root"><section class="layout"><aside class="sider"><div class="logo">⟦platformName|TokenBay⟧</div><div class="item">概览</div><div class="item">额度商城</div><div class="item">我的订单</div><div class="item">用量日志</div><div class="item">令牌管理</div><div class="item">⟦entry|工单⟧</div><div class="item">文档</div></aside><main class="main"><div class="gray">控制台 / ${title}</div>${body}<footer class="gray" style="text-align:center">TokenBay ©2024-2026 　商务与售后 ⟦contact|care@tokenbay.example⟧ 　系统状态：正常 · 延迟 412ms</footer></main></section></div></body></html>`;
const d = (k: string, v: string) =>
  `<div class="ant-descriptions-item"><span class="ant-descriptions-item-label">${k}</span><span class="ant-descriptions-item-content">${v}</span></div>`;

export const xiTokenBay: Layout = {
  name: 'xi-token-bay',
  pages: [
    {
      kind: 'order',
      path: '/console/order/TB-20261120-7F3A91',
      html: shell(
        '订单详情',
        `<div class="ant-card"><div class="ant-card-body"><div class="ant-statistic"><div class="gray">当前余额</div><div class="ant-statistic-content">$ 48.27</div></div><div class="ant-statistic"><div class="gray">历史消耗</div><div class="ant-statistic-content">$ 311.90</div></div><div class="ant-statistic"><div class="gray">请求次数</div><div class="ant-statistic-content">20,418</div></div></div></div><div class="ant-card"><div class="ant-card-head">⟦productName|GX-5 模型额度包 $50（独享令牌）⟧ <span class="ant-tag">⟦status=delivered|已发货⟧</span></div><div class="ant-card-body"><div class="ant-descriptions-view">${d('订单号', '⟦orderId|TB-20261120-7F3A91⟧')}${d('额度面值', '$50.00')}${d('购买数量', '⟦quantity|2⟧')}${d('单价', '¥ 139.00')}${d('优惠', '新用户 9 折 -¥ 27.80')}${d('实付金额', '<b>⟦amountFen|¥ 250.20⟧</b>')}${d('支付渠道', '⟦payMethod|支付宝⟧')}${d('渠道流水', '⟦tradeNo|2026112022001480921437756604⟧')}${d('收款主体', '⟦merchant|厦门拾贝云数据有限公司⟧')}${d('创建时间', '⟦orderTime|2026-11-20T16:08:22+08:00⟧')}${d('支付时间', '⟦payTime|2026-11-20T16:08:59+08:00⟧')}${d('发放时间', '⟦otherTime|2026-11-20T16:09:03+08:00⟧')}${d('额度到期', '2027-02-18')}</div></div></div><div class="ant-card"><div class="ant-card-head">令牌</div><div class="ant-card-body"><pre>⟦cardSecret|sk-tb-9fKq2LxW7vYd0RmZ3pHsA8uC⟧
⟦cardSecret|sk-tb-Tn4GbE61JkQoV5yXc2MiW0rD⟧</pre><p>接口地址 https://api.tokenbay.example/v1</p><ul><li>⟦limits|额度自发放起 90 天有效，过期清零，不可转移。⟧</li><li>⟦grants|未产生任何调用的令牌 7 天内可退，原路退回。⟧</li><li>⟦limits|令牌泄露造成的消耗不予补偿。⟧</li></ul><button class="ant-btn">复制全部</button> <button class="ant-btn">⟦entry|申请退款⟧</button></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/console/mall/pay?o=TB-20261129-0C8E27',
      html: shell(
        '额度商城',
        `<div class="ant-alert">公告（2026-11-25）：GX-5 系列上游调价，$50 额度包自 12 月 1 日起恢复 ¥ 145.00。</div><div class="ant-card"><div class="ant-card-body">GX-5 $10 ¥ 29.90　|　GX-5 $50 ¥ 139.00　|　Mira-L $20 ¥ 49.00　|　绘图点数 1000 点 ¥ 36.00</div></div><div class="ant-modal"><h3>收银台</h3><p class="gray">请在 <b>14:52</b> 内完成支付，超时订单自动关闭</p><p style="text-align:center;font-size:30px">⟦payableFen|¥ 36.72⟧</p><div class="ant-descriptions-view" style="display:block">${d('商品', '⟦productName|绘图点数 1000 点⟧ × ⟦quantity|1⟧')}${d('订单编号', '⟦orderId|TB-20261129-0C8E27⟧')}${d('订单金额', '⟦amountFen|¥ 36.72⟧（含通道费 ¥ 0.72）')}${d('下单时间', '⟦orderTime|2026-11-29 20:31:08⟧')}${d('收款方', '⟦merchant|厦门拾贝云数据有限公司⟧')}${d('支付方式', '<label><input type="radio" name="c"> 支付宝</label> <label><input type="radio" name="c"> 微信支付</label> <label><input type="radio" name="c"> 余额（$ 48.27）</label>')}</div><p class="gray">⟦status=unpaid|等待扫码支付⟧</p><p class="gray">⟦limits|付款请勿修改金额，金额不符导致无法到账的，需提交工单人工核实，3 个工作日内处理。⟧</p><p style="text-align:right"><button class="ant-btn">取消</button> <button class="ant-btn ant-btn-primary">我已支付</button></p></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/console/refund/R-55107',
      html: shell(
        '退款申请',
        `<div class="ant-card"><div class="ant-card-head">退款申请 ⟦ticketNo|R-55107⟧ <span class="ant-tag r">已驳回</span></div><div class="ant-card-body"><div class="ant-descriptions-view">${d('关联订单', '⟦orderId|TB-20261015-B2D640⟧')}${d('商品', '⟦productName|Mira-L 模型额度包 $20⟧')}${d('订单实付', '⟦amountFen|¥ 49.00⟧')}${d('申请退款', '⟦refundFen|¥ 31.85⟧')}${d('申请时间', '⟦otherTime|2026-10-19 13:20:44⟧')}${d('审核时间', '⟦otherTime|2026-10-20 09:57:10⟧')}${d('申请原因', '频繁返回 503，无法正常使用')}${d('审核人', '⟦agentId|运营-阿泽⟧')}</div><h4>审核意见</h4><p>您好，经查询该令牌已产生 1,263 次成功调用，消耗 $7.14。⟦limits|额度包一经使用，剩余部分不支持折价退款。⟧上游波动期间失败的请求未扣费。本次申请不予通过。</p><p>⟦limits|如不认可处理结果，可在驳回后 5 日内申请一次复核，逾期关闭。⟧</p><button class="ant-btn ant-btn-primary">⟦entry|申请复核⟧</button></div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/console/ticket/41982',
      html: shell(
        '工单详情',
        `<div class="ant-card"><div class="ant-card-head">#⟦ticketNo|41982⟧ 付款成功但额度没到 <span class="ant-tag">已解决</span></div><div class="ant-card-body"><div class="ant-descriptions-view">${d('类型', '充值问题')}${d('关联订单', '⟦orderId|TB-20261107-E91C05⟧')}${d('提交于', '⟦otherTime|2026-11-07 23:14⟧')}${d('关闭于', '⟦otherTime|2026-11-08 10:26⟧')}</div><div class="ant-comment"><div class="ant-avatar">我</div><div><div class="gray">u_83021　2026-11-07 23:14</div><p>买了⟦productName|GX-5 模型额度包 $10⟧，微信扣了 ⟦amountFen|29.90 元⟧，页面一直显示等待支付，余额没变。</p></div></div><div class="ant-comment"><div class="ant-avatar">T</div><div><div>⟦agentId|客服小满⟧ <span class="ant-tag">官方</span> <span class="gray">2026-11-08 09:05</span></div><p>早上好，夜间通道回调丢失了，麻烦发一下微信账单里的交易单号，核对到账后马上给您补。</p></div></div><div class="ant-comment"><div class="ant-avatar">我</div><div><div class="gray">u_83021　2026-11-08 09:31</div><p>⟦tradeNo|4200002894202611079036641725⟧</p></div></div><div class="ant-comment"><div class="ant-avatar">T</div><div><div>客服小满 <span class="ant-tag">官方</span> <span class="gray">2026-11-08 09:44</span></div><p>已补发 $10，⟦grants|另外赠送您 $1 额度作为补偿，有效期 30 天。⟧请刷新余额查看～ ⟦grants|以后支付超过 1 小时没到账的都可以凭账单截图补发。⟧</p></div></div><p class="gray">系统：工单已关闭，⟦limits|关闭 7 天内可重新打开，之后请新建工单。⟧</p><button class="ant-btn">重新打开</button></div></div>`,
      ),
    },
  ],
};
