import type { Layout } from '../../truth';

/** A market on which players sell goods and accounts to players, money held by the market: long pages of many boxes. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#f6f6f6;font:12px/1.8 "Microsoft YaHei",Arial;color:#333}.topbar{background:#eee;padding:4px 10%;color:#777}.logo{background:#fff;padding:16px 10%;font-size:24px;color:#d35400;font-weight:bold}.w{width:1000px;margin:12px auto}.bx{background:#fff;border:1px solid #e5e5e5;margin-bottom:12px}.bx h4{margin:0;background:#fafafa;padding:8px 14px;border-bottom:1px solid #e5e5e5}.bx .in{padding:12px 14px}
.flow{display:flex;list-style:none;padding:0;margin:0}.flow li{flex:1;text-align:center;color:#bbb}.flow li.done{color:#d35400}ul.kv{list-style:none;margin:0;padding:0;column-count:2}ul.kv i{font-style:normal;color:#999}.price em{font-style:normal;color:#d35400;font-size:24px}.side{float:right;width:230px}.btn{display:inline-block;background:#d35400;color:#fff;padding:4px 16px}.btn.g{background:#999}.foot{text-align:center;color:#999;padding:20px}
</style></head><body><div class="topbar">您好，mx_tree 　[退出]　我的交易　消息(5)　客服中心　<span style="float:right"><a href="/ts">⟦entry|投诉维权⟧</a> | 手机版 | 帮助</span></div><div class="logo">⟦platformName|摆渡人游戏交易⟧</div><div class="w">${body}</div><div class="foot">关于摆渡人 | 交易安全 | 友情链接<br>24 小时客服热线：⟦contact|0592-555-0199⟧　⟦icp|闽ICP备11006672号-9⟧　网络文化经营许可证</div></body></html>`;

export const dealGuard: Layout = {
  name: 'deal-guard',
  pages: [
    {
      kind: 'product',
      path: '/goods/detail-BD8841902.shtml',
      html: shell(
        '流火峡谷 2000万银两-铁翼远征-摆渡人游戏交易',
        `<div class="bx"><div class="in"><div class="side bx"><h4>卖家信息</h4><div class="in">⟦merchant|老兵不打烊⟧<br>信用：★★★★<br>成交率：97.3%<br>平均发货：12 分钟<br>保证金：2,000 元</div></div>
<h3>【担保】⟦productName|流火峡谷 2000万银两⟧</h3><p>游戏/区服：铁翼远征 / 流火峡谷 / 联盟　商品编号：BD8841902</p><p class="price">价格：⟦priceFen|<em>156.00</em> 元⟧（1元=12.82万银两）</p><p>件数：<input value="⟦may.quantity|1⟧" size="3"> 件（剩余 6 件）</p><p>有效期至：2026-12-03 18:00　浏览 331 次</p><p><span class="btn">立即购买</span> <span class="btn g">加入收藏</span> <span class="btn g">还价</span></p><div style="clear:both"></div></div></div>
<div class="bx"><h4>商品描述</h4><div class="in">面对面交易，报角色名就行。手工打的，不是脚本。</div></div>
<div class="bx"><h4>安全保障</h4><div class="in"><p>⟦grants|买家确认收到商品之前，货款由摆渡人保管⟧。</p><p>⟦grants|卖家超过 2 小时没有发货，买家可以取消交易并收回全部货款⟧。</p><p>⟦limits|脱离平台私下交易造成的损失，平台不予处理⟧。</p></div></div>
<div class="bx"><h4>同区服商品</h4><div class="in">流火峡谷 1000万银两 79.00 元　|　流火峡谷 5000万银两 385.00 元　|　70级法师号 420.00 元</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/trade/buyer/detail-202611211734008206.shtml',
      html: shell(
        '交易详情-摆渡人游戏交易',
        `<div class="bx"><div class="in"><ol class="flow"><li class="done">① 下单<br>⟦orderTime|2026-11-21 17:34:00⟧</li><li class="done">② 付款<br>⟦payTime|2026-11-21 17:36:28⟧</li><li class="done">③ 发货<br>⟦otherTime|2026-11-21 17:52:13⟧</li><li>④ 确认收货</li><li>⑤ 交易完成</li></ol><p style="font-size:16px">当前状态：<b style="color:#d35400">⟦status=delivered|卖家已发货，等待买家确认收货⟧</b></p><p>距离自动确认收货还有 21 小时 08 分</p><p><span class="btn">确认收货</span> <a class="btn g">⟦entry|未收到货⟧</a> <a class="btn g">⟦entry|申请客服介入⟧</a></p></div></div>
<div class="bx"><h4>交易信息</h4><div class="in"><ul class="kv"><li><i>交易单号</i> ⟦orderId|202611211734008206⟧</li><li><i>商品标题</i> ⟦productName|流火峡谷 2000万银两⟧</li><li><i>件　　数</i> ⟦quantity|2⟧件</li><li><i>单　　价</i> 156.00元</li><li><i>买家服务费</i> 3.12元</li><li><i>支付总额</i> ⟦amountFen|315.12元⟧</li><li><i>支付渠道</i> ⟦payMethod|江渚银行快捷支付⟧</li><li><i>卖　　家</i> ⟦merchant|老兵不打烊⟧</li><li><i>收货角色</i> 风起云落</li><li><i>联系电话</i> 150****8821</li></ul></div></div>
<div class="bx"><h4>温馨提示</h4><div class="in">⟦limits|点击确认收货后，交易完成，货款立即付给卖家，不能再申请退款⟧。</div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/arbitrate/result-ZC26112300714.shtml',
      html: shell(
        '仲裁结果-摆渡人游戏交易',
        `<div class="bx"><h4>客服介入结果</h4><div class="in"><p>处理单号：⟦ticketNo|ZC26112300714⟧　交易单号：⟦orderId|202611211734008206⟧</p><p>申请人：mx_tree（买家）　被申请人：⟦merchant|老兵不打烊⟧（卖家）</p><p>申请时间：⟦otherTime|2026-11-21 19:20:45⟧　裁定时间：⟦otherTime|2026-11-23 14:06:30⟧</p><p>买家要求：退还货款 ⟦refundFen|315.12元⟧</p>
<p style="font-size:16px">裁定结果：<b>驳回买家的退款申请，货款支付给卖家</b></p><p>裁定理由：卖家提供了交易截图，显示银两已经交到“风起云落”。买家提供的包裹截图没有时间，不予采信。</p><p>处理人：⟦agentId|仲裁专员 8036⟧</p></div></div>
<div class="bx"><div class="in"><p>⟦limits|对裁定不服的，请在 24 小时内提交新证据申请复议，逾期视为接受⟧。</p><a class="btn">⟦entry|申请复议⟧</a></div></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/rule-42.shtml',
      html: shell(
        '买家保障规则-帮助中心-摆渡人游戏交易',
        `<div class="bx"><h4>帮助中心 &gt; 规则 &gt; 买家保障规则</h4><div class="in"><table width="100%" border="1" cellpadding="6" style="border-collapse:collapse"><tr><th>情形</th><th>处理办法</th></tr>
<tr><td>卖家不发货</td><td>⟦grants|付款满 2 小时卖家没有发货的，系统自动退款⟧</td></tr><tr><td>到货数量不足</td><td>⟦grants|按照缺少的数量退还差额⟧</td></tr><tr><td>账号被找回</td><td>⟦grants|交易完成 30 天内账号被原主找回，平台全额赔付⟧</td></tr><tr><td>收货后反悔</td><td>⟦limits|虚拟物品交付完成后，不支持无理由退款⟧</td></tr><tr><td>证据</td><td>⟦limits|买家不能提供完整录屏的，平台按照已收货处理⟧</td></tr></table><p>修订记录：2026-08-20 增加“账号被找回”。</p></div></div>`,
      ),
    },
  ],
};
