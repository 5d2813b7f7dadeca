import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A shop whose every answer comes in a layer above the goods: notice, code to scan, secrets, error. */
const style = `body{margin:0;background:#eee;font:14px/1.7 "PingFang SC","Microsoft YaHei",sans-serif}.layui-header{background:#1e9fff;color:#fff;padding:0 60px;line-height:60px}.layui-main{width:1000px;margin:20px auto}.layui-card{background:#fff;padding:12px 18px;margin-bottom:12px}.layui-elem-field{border:1px solid #e6e6e6;padding:10px 16px}.layui-layer-shade{position:fixed;inset:0;background:#000;opacity:.3}.layui-layer{position:fixed;top:90px;left:50%;width:560px;margin-left:-280px;background:#fff;box-shadow:1px 1px 50px #0005}.layui-layer-title{background:#f8f8f8;padding:0 20px;line-height:50px;border-bottom:1px solid #f0f0f0}.layui-layer-content{padding:20px;max-height:420px;overflow:auto}.layui-layer-btn{text-align:right;padding:0 15px 12px}.layui-layer-btn a{display:inline-block;border:1px solid #1e9fff;padding:2px 15px;margin-left:6px}`;

const layer = (title: string, content: string, buttons: string[]) =>
  `<div class="layui-layer-shade"></div><div class="layui-layer layui-layer-page" role="dialog"><div class="layui-layer-title">${title}</div><div class="layui-layer-content">${content}</div><div class="layui-layer-btn">${buttons.map((one) => `<a>${one}</a>`).join('')}</div></div>`;

const shell = (title: string, body: string, above: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|松果发货⟧_${title}</title><style>${style}</style></head><body><div class="layui-header"><b>松果发货</b>　商品列表　查询卡密　⟦entry|投诉商家⟧</div><div class="layui-main">${body}<div class="layui-card">商家 ⟦merchant|野松子商铺⟧ 信誉 4.6　开店 311 天　商家QQ ⟦contact|1157209938⟧</div></div>${above}</body></html>`;

const shelf = `<div class="layui-card"><fieldset class="layui-elem-field"><legend>音乐会员</legend><p>石榴音乐 豪华版 月卡　单价：12.50 元　库存：88</p><p>石榴音乐 豪华版 年卡　单价：128.00 元　库存：0</p></fieldset></div>`;

export const layerPop: Layout = {
  name: 'layer-pop',
  pages: [
    {
      kind: 'product',
      path: '/links/5A9C01',
      html: shell(
        '石榴音乐 豪华版 年卡',
        `<div class="layui-card"><h2>⟦productName|石榴音乐 豪华版 年卡⟧</h2><p>商品单价：⟦priceFen|128.00 元⟧ <s>168.00 元</s></p><p>剩余库存：19 张　最低购买：1 张</p><p>优惠券：<input placeholder="没有可不填"></p><p>取卡密码：<input placeholder="6-20 位"></p><button>确认购买</button></div>`,
        layer(
          '购买须知',
          `<p>1. ⟦limits|卡密类商品售出后不支持无理由退款。⟧</p><p>2. ⟦grants|当天 24 点前发现无法使用可向平台投诉，平台核实后全额退款。⟧</p><p>3. ⟦limits|次日结算给商家后平台不再受理投诉。⟧</p>`,
          ['我已阅读', '不买了'],
        ),
      ),
    },
    {
      kind: 'payment',
      path: '/pay/scan?trade_no=⟦orderId|SG2611191833027741⟧',
      html: shell(
        '订单支付',
        shelf,
        layer(
          '请使用 ⟦payMethod|微信⟧ 扫码',
          `<div style="text-align:center"><p>⟦productName|石榴音乐 豪华版 月卡⟧</p><p>应付 <b style="font-size:28px;color:#ff5722">⟦payableFen|37.50 元⟧</b></p>${qrPicture(311, 180)}<p>流水 SG2611191833027741，请于 4 分 51 秒内完成</p><p>付款遇到问题？<a>刷新二维码</a></p></div>`,
          ['已完成付款', '关闭'],
        ),
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?st=ok',
      html: shell(
        '查询卡密',
        shelf,
        layer(
          '订单 ⟦orderId|SG2611191833027741⟧',
          `<p>商品：⟦productName|石榴音乐 豪华版 月卡⟧</p><p>张数：⟦quantity|3⟧　已发：⟦deliveredCount|3⟧</p><p>金额：⟦amountFen|37.50 元⟧（单价 12.50 元）</p><p>下单：⟦orderTime|2026-11-19 18:33:02⟧</p><p>状态：<span style="color:#16b777">⟦status=delivered|交易已完成⟧</span></p><table lay-size="sm" border="1"><tr><th>序</th><th>卡号</th><th>卡密</th></tr><tr><td>1</td>⟦cardSecret|<td>SLYY30010077</td> <td>kx83-PQ0m-7r5T</td>⟧</tr><tr><td>2</td>⟦cardSecret|<td>SLYY30010078</td> <td>Zt91-02Lw-b6Ns</td>⟧</tr><tr><td>3</td>⟦cardSecret|<td>SLYY30010079</td> <td>aa47-XGv2-8yHc</td>⟧</tr></table>`,
          ['复制全部', '导出 TXT', '关闭'],
        ),
      ),
    },
    {
      kind: 'order',
      path: '/orderquery?st=pwd',
      html: shell(
        '查询卡密',
        `<div class="layui-card"><table class="layui-table" border="1" cellpadding="6"><tr><td>订单</td><td>⟦orderId|SG2611200711459902⟧</td></tr><tr><td>商品</td><td>⟦productName|石榴音乐 豪华版 年卡⟧</td></tr><tr><td>张数</td><td>⟦quantity|1⟧</td></tr><tr><td>金额</td><td>⟦amountFen|128.00 元⟧</td></tr><tr><td>下单</td><td>⟦orderTime|2026-11-20 07:11:45⟧</td></tr><tr><td>状态</td><td>⟦status=paid|已付，待提卡⟧</td></tr><tr><td>支付</td><td>⟦payMethod|QQ钱包⟧</td></tr></table></div>`,
        layer('信息', '取卡密码错误，剩余尝试 4 次', ['确定']),
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complaint?trade_no=⟦orderId|SG2611200711459902⟧',
      html: shell(
        '投诉商家',
        shelf,
        layer(
          '提交投诉',
          `<p>投诉订单 <input size="30" value="SG2611200711459902" disabled></p><p>投诉类型 <select><option>虚假商品</option><option selected>无法使用</option><option>不发货</option></select></p><p>联系QQ <input placeholder="商家可见"></p><p>说明 <textarea rows="4" cols="50" placeholder="不少于 10 个字"></textarea></p><p>期望退款 <input value="⟦refundFen|128.00⟧"> ⟦may.currency=CNY|元⟧</p><p style="color:#999">⟦grants|投诉期间该笔货款冻结，不结算给商家。⟧</p>`,
          ['提交', '取消'],
        ),
      ),
    },
  ],
};
