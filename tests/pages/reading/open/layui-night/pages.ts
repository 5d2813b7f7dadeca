import type { Layout } from '../../truth';

/** A dark shop on layui: form items, tables with a header row, a layer over the page. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}-⟦platformName|夜航数字商店⟧</title><style>
body{margin:0;background:#1b1d27;color:#d5d7e0;font:14px/1.7 sans-serif}.layui-header{background:#11131a;padding:14px 30px}.layui-header span{margin-right:24px}.layui-container{width:1000px;margin:24px auto}
.layui-card{background:#252836;border-radius:4px;margin-bottom:16px}.layui-card-header{border-bottom:1px solid #383c4e;padding:8px 16px;color:#fff}.layui-card-body{padding:16px}.layui-form-item{display:flex;margin-bottom:10px}.layui-form-label{width:90px;color:#8b90a5}.layui-btn{background:#5b6cff;color:#fff;border:0;padding:6px 16px;border-radius:2px}.layui-btn-primary{background:none;border:1px solid #666}
.layui-this{border-color:#5b6cff;color:#5b6cff}.sku{border:1px solid #555;padding:2px 12px;margin-right:8px}.layui-table{width:100%;border-collapse:collapse}.layui-table td,.layui-table th{border:1px solid #40445a;padding:7px 10px;text-align:left}
.layui-layer-shade{position:fixed;inset:0;background:rgba(0,0,0,.6)}.layui-layer{position:fixed;left:50%;top:40px;width:560px;margin-left:-280px;background:#fff;color:#333;border-radius:3px}.layui-layer-title{background:#f8f8f8;padding:10px 16px}.layui-layer-content{padding:14px}.layui-layer .layui-table td{border-color:#ddd}.layui-hide{display:none}.foot{text-align:center;color:#777;padding:20px}
</style></head><body><div class="layui-header"><span style="color:#fff;font-size:18px">夜航数字商店</span><span>商品</span><span>查单</span><span>购买协议</span></div>${body}
<div class="foot">Copyright © 2026 夜航数字商店　TG：⟦contact|@yehang_desk⟧　邮箱：⟦contact|hi@yehang.example⟧</div></body></html>`;
const tr = (label: string, value: string) => `<tr><td width="110">${label}</td><td>${value}</td></tr>`;

export const layuiNight: Layout = {
  name: 'layui-night',
  pages: [
    {
      kind: 'product',
      path: '/goods/detail/77.html',
      html: shell(
        '北斗云手机 30天激活码',
        `<div class="layui-container"><div class="layui-card"><div class="layui-card-body" style="display:flex"><div style="width:240px;height:200px;background:#333848;margin-right:24px"></div><form class="layui-form" style="flex:1"><h2 class="goods-name">⟦productName|北斗云手机 30天激活码⟧</h2>
<div class="layui-form-item"><div class="layui-form-label">售　价</div><div><span style="color:#ff6b6b;font-size:26px">⟦priceFen|22.5⟧</span> ⟦currency=CNY|元⟧　<s>30 元</s></div></div>
<div class="layui-form-item"><div class="layui-form-label">规　格</div><div><span class="sku">7天</span><span class="sku layui-this">30天</span><span class="sku">90天</span></div></div>
<div class="layui-form-item"><div class="layui-form-label">剩　余</div><div>18 张</div></div><div class="layui-form-item"><div class="layui-form-label">联系方式</div><div><input class="layui-input" placeholder="QQ 或手机号，查单凭证"></div></div>
<div class="layui-form-item"><div class="layui-form-label">优惠码</div><div><input class="layui-input" placeholder="没有可不填"></div></div><button class="layui-btn">立即购买</button></form></div></div>
<div class="layui-card"><div class="layui-card-header">详情</div><div class="layui-card-body"><p>激活码在云手机客户端“设备-续期”内使用，一码一机。</p><p>⟦grants|激活码首次使用即报错的，提供录屏后免费换新⟧。</p><p>⟦limits|已激活的设备时长不退不转⟧。</p></div></div>
<div class="layui-card"><div class="layui-card-header">最近成交</div><div class="layui-card-body"><div>q***8 购买了 北斗云手机 7天激活码　3 分钟前</div><div>w***1 购买了 星图修图 月卡　9 分钟前</div></div></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query?kw=18800001277',
      html: shell(
        '查单',
        `<div class="layui-container"><div class="layui-card"><div class="layui-card-header">凭联系方式查单</div><div class="layui-card-body"><input class="layui-input" value="18800001277"> <button class="layui-btn">查询</button></div></div>
<div class="layui-card"><div class="layui-card-body">点“看卡”打开订单。</div></div></div>
<div class="layui-layer-shade"></div><div class="layui-layer layui-layer-page"><div class="layui-layer-title">订单信息</div><div class="layui-layer-content"><table class="layui-table"><tbody>${tr('单号', '⟦orderId|2611200831457720⟧')}${tr('买了什么', '⟦productName|北斗云手机 30天激活码⟧')}${tr('几件', '⟦quantity|3⟧ 件')}${tr('单价', '22.50')}${tr('优惠码抵扣', '-2.50')}${tr('一共付了', '⟦amountFen|65.00 元⟧')}${tr('怎么付的', '⟦payMethod|支付宝当面付⟧')}${tr('何时下单', '⟦orderTime|2026-11-20 08:31:45⟧')}${tr('何时付款', '⟦payTime|2026-11-20 08:32:10⟧')}${tr('进度', '<span style="color:#e67e22">⟦status=pending|部分发货，请等待补货⟧</span>')}</tbody></table>
<fieldset class="layui-elem-field"><legend>卡密（已发 ⟦deliveredCount|2⟧ 张，缺 1 张）</legend><div>⟦cardSecret|BDY30-77QX-0K4M-ED21⟧</div><div>⟦cardSecret|BDY30-77QX-0K4M-ED39⟧</div></fieldset><p style="font-size:12px;color:#888">⟦grants|缺货部分 24 小时内补发，补不上的按单价退回⟧。</p><div style="text-align:right"><button class="layui-btn layui-btn-primary" style="color:#555">复制卡密</button> <button class="layui-btn">⟦entry|申请售后⟧</button></div></div></div>
<div class="layui-hide" id="tpl-empty">没有找到订单，订单号：{{d.sn}}，状态：{{d.state}}</div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/page/agreement.html',
      html: shell(
        '购买协议',
        `<div class="layui-container"><div class="layui-card"><div class="layui-card-header">购买协议（2026 年 9 月版）</div><div class="layui-card-body"><p>在夜航数字商店下单即表示您已阅读并接受下列约定。</p>
<p><b>发货</b></p><p>⟦grants|库存商品付款成功后自动显示卡密⟧。⟦grants|人工商品最迟在 12 小时内处理，超时未处理的原路退款⟧。</p>
<p><b>质保</b></p><p>⟦grants|标注“质保”的商品在质保期内失效的，免费更换一次⟧。⟦limits|未标注质保的商品，卡密显示后即视为交付完成，本店不再承担任何责任⟧。⟦limits|反馈须附完整录屏，仅有截图的不予受理⟧。</p>
<p><b>退款</b></p><p>⟦limits|因买错、不会用、不想要了申请退款的，一律不予支持⟧。⟦limits|经同意退款的，扣除 5% 通道手续费⟧。⟦grants|因本店原因重复扣款的，全额退回且不扣手续费⟧。</p>
<p><b>账号安全</b></p><p>请不要把查单凭证告诉他人。⟦limits|因凭证泄露造成的损失由买家自行承担⟧。</p><p><b>其他</b></p><p>⟦limits|本店保留随时修改本协议的权利，修改后不另行通知⟧。营业时间 8:00 至次日 1:00。</p></div></div></div>`,
      ),
    },
  ],
};
