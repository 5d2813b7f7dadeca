import type { Layout } from '../../truth';

/** A shop of memberships built of Ant Design's parts: descriptions, steps, tags, a result, a modal with a form. */
const style = `body{margin:0;background:#f0f2f5;font:14px/1.5715 -apple-system,"PingFang SC",sans-serif;color:rgba(0,0,0,.85)}.ant-layout-header{background:#001529;color:#fff;padding:0 40px;line-height:60px}.ant-layout-header a{color:#ffffffa6;margin-left:28px}.ant-card{background:#fff;width:960px;margin:20px auto;padding:24px;border-radius:2px}.ant-table table,.ant-descriptions table{width:100%;border-collapse:collapse}.ant-table th{background:#fafafa;text-align:left;padding:12px}.ant-table td{border-bottom:1px solid #f0f0f0;padding:12px}.ant-descriptions th{background:#fafafa;font-weight:400;text-align:left;width:120px}.ant-descriptions th,.ant-descriptions td{border:1px solid #f0f0f0;padding:10px 16px}.ant-tag{border:1px solid #d9d9d9;border-radius:2px;padding:0 7px;font-size:12px}.ant-tag-green{color:#389e0d;border-color:#b7eb8f;background:#f6ffed}.ant-tag-orange{color:#d46b08;border-color:#ffd591;background:#fff7e6}.ant-btn{border:1px solid #d9d9d9;background:#fff;border-radius:2px;padding:4px 15px}.ant-btn-primary{background:#1890ff;border-color:#1890ff;color:#fff}.ant-steps{display:flex;margin:20px 0}.ant-steps-item{flex:1;color:#8c8c8c}.ant-result{text-align:center;padding:40px}.ant-result-title{font-size:24px}.ant-result-subtitle{color:#8c8c8c;margin:10px 0 24px}.ant-alert{border:1px solid #91d5ff;background:#e6f7ff;padding:8px 15px;margin-bottom:16px}.ant-modal-mask{position:fixed;inset:0;background:rgba(0,0,0,.45)}.ant-modal{position:absolute;left:50%;top:70px;margin-left:-270px;width:540px;background:#fff;z-index:9}.ant-modal-header{padding:16px 24px;border-bottom:1px solid #f0f0f0;font-weight:500}.ant-modal-body{padding:24px}.ant-form-item{display:flex;margin-bottom:16px}.ant-form-item-label{width:100px;text-align:right;padding-right:8px}.ant-form-item-control{flex:1}.ant-input{border:1px solid #d9d9d9;padding:4px 11px;width:90%}.ant-layout-footer{text-align:center;color:#8c8c8c;padding:24px}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title} | ⟦platformName|鹿鸣权益⟧</title><style>${style}</style></head><body><div id="root"><section class="ant-layout"><header class="ant-layout-header"><span style="font-size:20px">🦌 鹿鸣权益</span><a>权益商城</a><a>我的订单</a><a>卡券包</a><span style="float:right">183****2207　鹿角 1,260　余额 ¥12.00</span></header><main class="ant-layout-content">${body}</main><footer class="ant-layout-footer">鹿鸣权益 ©2026 ｜ 客服邮箱 ⟦contact|care@lumingquanyi.cn⟧ ｜ ⟦icp|浙ICP备2021030477号-2⟧</footer></section></div></body></html>`;

const cell = (label: string, value: string) =>
  `<th class="ant-descriptions-item-label"><span>${label}</span></th><td class="ant-descriptions-item-content"><span>${value}</span></td>`;
const rows = (pairs: [string, string][]) => {
  const lines: string[] = [];
  for (let at = 0; at < pairs.length; at += 2)
    lines.push(
      `<tr class="ant-descriptions-row">${pairs
        .slice(at, at + 2)
        .map(([label, value]) => cell(label, value))
        .join('')}</tr>`,
    );
  return `<div class="ant-descriptions ant-descriptions-bordered"><table><tbody>${lines.join('')}</tbody></table></div>`;
};
const item = (label: string, control: string) =>
  `<div class="ant-form-item"><div class="ant-form-item-label"><label title="${label}">${label}</label></div><div class="ant-form-item-control">${control}</div></div>`;

export const soAntler: Layout = {
  name: 'so-antler',
  pages: [
    {
      kind: 'order',
      path: '/account/orders?tab=all',
      html: shell(
        '我的订单',
        `<div class="ant-card"><div class="ant-tabs"><span class="ant-tag">全部 4</span> <span class="ant-tag">待支付 1</span> <span class="ant-tag">充值中 1</span> <span class="ant-tag">已到账 1</span></div><br>
<div class="ant-table"><table><thead><tr><th>权益</th><th>充值账号</th><th>数量</th><th>实付款</th><th>进度</th><th>操作</th></tr></thead><tbody>
⟦item⟧<tr><td colspan="6" style="background:#fafafa;color:#8c8c8c">⟦orderTime|2026-11-15 07:44:18⟧　流水号 ⟦orderId|6102850446613370⟧</td></tr><tr><td>⟦productName|朗读者听书 季度会员⟧</td><td>183****2207</td><td>⟦quantity|1⟧</td><td>⟦amountFen|¥39.00⟧</td><td><span class="ant-tag ant-tag-orange">⟦status=unpaid|待支付⟧</span> 剩 11:20</td><td><a>去支付</a> <a>取消</a></td></tr>
⟦item⟧<tr><td colspan="6" style="background:#fafafa;color:#8c8c8c">⟦orderTime|2026-11-14 20:11:09⟧　流水号 ⟦orderId|6102841907735521⟧</td></tr><tr><td>⟦productName|松果视频 VIP 年卡⟧</td><td>138****5526</td><td>⟦quantity|1⟧</td><td>⟦amountFen|¥168.00⟧</td><td><span class="ant-tag ant-tag-orange">⟦status=pending|充值中⟧</span></td><td><a>查看</a></td></tr>
⟦item⟧<tr><td colspan="6" style="background:#fafafa;color:#8c8c8c">⟦orderTime|2026-11-14 20:02:51⟧　流水号 ⟦orderId|6102841903310846⟧</td></tr><tr><td>⟦productName|松果视频 VIP 月卡⟧</td><td>138****5526</td><td>⟦quantity|1⟧</td><td>⟦amountFen|¥19.80⟧</td><td><span class="ant-tag">⟦status=closed|超时已取消⟧</span></td><td><a>再次购买</a></td></tr>
⟦item⟧<tr><td colspan="6" style="background:#fafafa;color:#8c8c8c">⟦orderTime|2026-11-09 12:30:00⟧　流水号 ⟦orderId|6102799052240817⟧</td></tr><tr><td>⟦productName|满仓外卖红包 20元×5⟧</td><td>183****2207</td><td>⟦quantity|2⟧</td><td>⟦amountFen|¥75.60⟧</td><td><span class="ant-tag ant-tag-green">⟦status=delivered|已到账⟧</span></td><td><a>查看</a> <a>⟦entry|申请售后⟧</a></td></tr>⟦/items⟧
</tbody></table></div><p style="text-align:right">共 4 条 &lt; 1 &gt; 10 条/页</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/account/orders/6102799052240817',
      html: shell(
        '订单详情',
        `<div class="ant-card"><h3>订单详情 <span class="ant-tag ant-tag-green">⟦status=delivered|已到账⟧</span></h3>
<div class="ant-steps"><div class="ant-steps-item"><b>1</b> 提交订单</div><div class="ant-steps-item"><b>2</b> 支付</div><div class="ant-steps-item"><b>3</b> 供应商充值</div><div class="ant-steps-item"><b>4</b> 到账</div></div>
${rows([
  ['流水号', '⟦orderId|6102799052240817⟧ <a>复制</a>'],
  ['权益', '⟦productName|满仓外卖红包 20元×5⟧'],
  ['售价', '¥39.80'],
  ['数量', '⟦quantity|2⟧'],
  ['商品合计', '¥79.60'],
  ['鹿角抵扣', '-¥4.00'],
  ['实付款', '<b style="color:#cf1322">⟦amountFen|¥75.60⟧</b>'],
  ['支付渠道', '⟦payMethod|云闪付⟧'],
  ['支付单号', '⟦tradeNo|832611091230417790255⟧'],
  ['供应商', '⟦merchant|义乌麦浪网络科技⟧'],
  ['提交时间', '⟦orderTime|2026-11-09 12:30:00⟧'],
  ['支付时间', '⟦payTime|2026-11-09 12:30:47⟧'],
  ['到账时间', '⟦otherTime|2026-11-09 12:33:15⟧'],
  ['充值账号', '183****2207'],
])}<p style="text-align:right"><button class="ant-btn">⟦entry|申请售后⟧</button> <button class="ant-btn ant-btn-primary">再来一单</button></p></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/cashier/result?state=success',
      html: shell(
        '支付结果',
        `<div class="ant-card"><div class="ant-result ant-result-success"><div style="font-size:60px;color:#52c41a">✔</div><div class="ant-result-title">⟦status=paid|支付成功⟧</div><div class="ant-result-subtitle">流水号：⟦orderId|6102841907735521⟧，支付时间：⟦payTime|2026-11-14 20:12:02⟧</div><p style="font-size:26px">⟦amountFen|¥168.00⟧</p><div class="ant-result-extra"><button class="ant-btn ant-btn-primary">查看订单</button> <button class="ant-btn">返回商城</button></div><div style="background:#fafafa;padding:16px;margin-top:24px;text-align:left"><p>您购买的：⟦productName|松果视频 VIP 年卡⟧　充值到 138****5526</p><p>支付方式：⟦payMethod|支付宝⟧</p><p>⟦grants|会员将在 30 分钟内充到您填写的手机号，超时未到账自动原路退款。⟧</p><p>到账短信由松果视频发出。</p></div></div></div><div class="ant-card"><b>付款后大家还买了</b><p>朗读者听书 季度会员 ¥39.00　　橘子健身 月卡 ¥25.00</p></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/account/orders/6102799052240817?modal=aftersale',
      html: shell(
        '申请售后',
        `<div class="ant-card" aria-hidden="true"><h3>订单详情</h3><p>订单状态、充值记录请见下方</p></div><div class="ant-modal-mask"></div>
<div class="ant-modal" role="dialog"><div class="ant-modal-header">申请售后</div><div class="ant-modal-body"><div class="ant-alert"><p style="margin:0">⟦grants|提交后 1 个工作日内给您答复，审核通过的款项原路退回。⟧</p><p style="margin:0">⟦limits|充值账号填错、已使用的红包不在售后范围内。⟧</p></div>
<form class="ant-form">${item('流水号', '⟦orderId|6102799052240817⟧')}${item('权益', '⟦productName|满仓外卖红包 20元×5⟧ × ⟦quantity|2⟧')}${item('实付款', '⟦amountFen|¥75.60⟧')}${item('售后类型', '<label><input type="radio" name="t" checked>退款</label>　<label><input type="radio" name="t">补充值</label>')}${item('退款金额', '<input class="ant-input" value="⟦refundFen|¥37.80⟧">')}${item('原因', '<select class="ant-input"><option>请选择</option><option selected>到账数量不符</option><option>一直没到账</option><option>充错账号</option></select>')}${item('说明', '<textarea class="ant-input" rows="3">买了两份只到了 5 个红包，另外 5 个没有</textarea>')}${item('凭证', '<button type="button" class="ant-btn">＋ 上传图片</button>')}</form></div><div style="padding:10px 16px;text-align:right;border-top:1px solid #f0f0f0"><button class="ant-btn">取 消</button> <button class="ant-btn ant-btn-primary">确 定</button></div></div>`,
      ),
    },
  ],
};
