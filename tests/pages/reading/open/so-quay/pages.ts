import type { Layout } from '../../truth';

/** A provider that collects for small shops: its till with odd cents, the slip after, a search for buyers, its complaint form. */
const style = `body{margin:0;background:#eef1f6;font:14px/1.7 "Segoe UI","Microsoft YaHei",sans-serif;color:#333}.hd{background:#fff;border-bottom:1px solid #dde3ec;padding:14px 50px;font-size:18px}.hd small{color:#999;margin-left:10px}.wrap{width:860px;margin:22px auto;background:#fff;border-radius:6px;padding:26px 34px}.sum{font-size:32px;color:#d9480f}.strip{background:#fff4e6;color:#d9480f;padding:8px 14px;margin:12px 0}ul.bill{list-style:none;padding:0;margin:14px 0}ul.bill li{display:flex;border-bottom:1px dashed #e5e9f0;padding:7px 0}ul.bill li label{width:130px;color:#8a94a6}.qr{width:210px;height:210px;background:#dee2e6;margin:10px auto}.ft{text-align:center;color:#9aa4b5;font-size:12px;padding-bottom:30px}.f p label{display:inline-block;width:120px;text-align:right;margin-right:10px}.f input,.f textarea,.f select{border:1px solid #ced4da;padding:6px;width:360px;font:inherit}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>⟦platformName|泊岸付⟧ ${title}</title><style>${style}</style></head><body><div class="hd">⚓ 泊岸付<small>${title}</small><span style="float:right;font-size:13px"><a href="/find">订单查询</a>　<a href="/tousu">⟦entry|交易投诉⟧</a></span></div>${body}<div class="ft">⟦limits|泊岸付仅提供收款技术服务，不对商品质量负责。⟧　服务电话 ⟦contact|0592-5510-668⟧　⟦icp|闽ICP备2021015540号⟧</div></body></html>`;
const bill = (pairs: [string, string][]) =>
  `<ul class="bill">${pairs.map(([label, value]) => `<li><label>${label}</label><span>${value}</span></li>`).join('')}</ul>`;

export const soQuay: Layout = {
  name: 'so-quay',
  pages: [
    {
      kind: 'payment',
      path: '/cashier/qr?t=⟦tradeNo|BA20261117203309417726⟧',
      html: shell(
        '扫码收银台',
        `<div class="wrap" style="text-align:center"><div>请用⟦payMethod|支付宝⟧扫码，并付款</div><div class="sum">⟦payableFen|¥ 49.97⟧</div><div class="strip">为区分订单，金额已随机减免 0.03 元，请按上面的金额付款</div><div class="qr"></div><div>⟦status=unpaid|未支付⟧　二维码有效期还剩 02 分 51 秒</div><div style="text-align:left">${bill(
          [
            ['收款商户', '⟦merchant|小野猪数字商行⟧'],
            ['商品', '⟦productName|番茄阅读 年度会员激活码⟧'],
            ['订单金额', '⟦amountFen|¥ 50.00⟧'],
            ['商户订单号', '⟦orderId|XYZ1117203308⟧'],
            ['平台流水号', 'BA20261117203309417726'],
            ['下单时间', '⟦orderTime|2026-11-17 20:33:09⟧'],
          ],
        )}</div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/cashier/ok?t=BA20261117203309417726',
      html: shell(
        '支付凭条',
        `<div class="wrap"><div style="text-align:center"><div style="font-size:44px;color:#2b8a3e">✓</div><h2 style="margin:0">⟦status=paid|付款已完成⟧</h2><div class="sum">⟦amountFen|¥ 49.97⟧</div></div>${bill(
          [
            ['收款商户', '⟦merchant|小野猪数字商行⟧'],
            ['商品', '⟦productName|番茄阅读 年度会员激活码⟧'],
            ['付款方式', '⟦payMethod|支付宝⟧'],
            ['付款时间', '⟦payTime|2026-11-17 20:34:51⟧'],
            ['平台流水号', '⟦tradeNo|BA20261117203309417726⟧'],
            ['商户订单号', '⟦orderId|XYZ1117203308⟧'],
          ],
        )}<p style="text-align:center"><a>返回商户网站（3 秒后自动返回）</a></p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/find?kw=BA20261117203309417726',
      html: shell(
        '订单查询',
        `<div class="wrap"><form class="f"><p><input name="kw" value="BA20261117203309417726" placeholder="平台流水号 / 商户订单号 / 支付宝账单上的商家订单号"> <button>查询</button></p></form><p>查询结果：</p>${bill(
          [
            ['平台流水号', '⟦tradeNo|BA20261117203309417726⟧'],
            ['商户订单号', '⟦orderId|XYZ1117203308⟧'],
            ['商户', '⟦merchant|小野猪数字商行⟧'],
            ['商户客服', 'QQ ⟦contact|3320071846⟧'],
            ['商品', '⟦productName|番茄阅读 年度会员激活码⟧'],
            ['实付金额', '⟦amountFen|49.97 元⟧'],
            ['方式', '⟦payMethod|支付宝⟧'],
            ['创建', '⟦orderTime|2026-11-17 20:33:09⟧'],
            ['付款', '⟦payTime|2026-11-17 20:34:51⟧'],
            ['状态', '⟦status=paid|已支付⟧（已通知商户 1 次，商户返回 fail）'],
          ],
        )}<p>付了款没有收到商品？请先联系商户，<a href="/tousu?t=BA20261117203309417726">⟦entry|商户不理会？投诉商户⟧</a></p></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/tousu?t=BA20261117203309417726',
      html: shell(
        '交易投诉',
        `<div class="wrap"><h2>投诉商户</h2><div class="strip"><div>⟦grants|受理后商户须在 24 小时内答复，逾期由泊岸付从商户保证金中退款。⟧</div><div>⟦limits|付款超过 7 天的交易不予受理。⟧</div></div><form class="f"><p><label>平台流水号</label><input readonly value="⟦tradeNo|BA20261117203309417726⟧"></p><p><label>商户订单号</label><input readonly value="⟦orderId|XYZ1117203308⟧"></p><p><label>商户</label><input readonly value="⟦merchant|小野猪数字商行⟧"></p><p><label>商品</label><input readonly value="⟦productName|番茄阅读 年度会员激活码⟧"></p><p><label>交易金额</label><input readonly value="⟦amountFen|49.97元⟧"></p><p><label>付款时间</label><input readonly value="⟦payTime|2026-11-17 20:34:51⟧"></p><p><label>投诉类型</label><select><option selected>付款后未发货</option><option>商品无法使用</option><option>涉嫌违法</option></select></p><p><label>您的手机</label><input placeholder="用于接收处理结果"></p><p><label>情况说明</label><textarea rows="4">付完钱跳回去显示未付款，加QQ也不通过</textarea></p><p><label></label><button>提交</button></p></form></div>`,
      ),
    },
  ],
};
