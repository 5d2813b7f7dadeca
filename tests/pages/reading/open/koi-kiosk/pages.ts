import type { Layout } from '../../truth';

/** A consignment platform with many small sellers: heads above values in blocks of four, secrets behind a folded tab, bare radio forms. */
const style = `body{margin:0;font:14px/1.6 "Microsoft YaHei",sans-serif;background:#f3f5f9;color:#2b2f36}header{background:#fff;border-bottom:2px solid #e8483f;padding:12px 9%}header a{margin-left:26px;color:#444}main{width:960px;margin:18px auto;background:#fff;padding:20px}table{width:100%;border-collapse:collapse}th{font-weight:400;color:#8a919f;text-align:left;padding:8px 10px 0}td{padding:0 10px 10px;border-bottom:1px solid #f0f1f4}.tb span{padding:6px 18px;border:1px solid #e5e7eb}.hid{display:none}.tip{background:#fff5f4;color:#b4372f;padding:10px 14px}.op{display:flex;margin:10px 0}.op>:first-child{width:96px;color:#8a919f}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><header><b style="color:#e8483f;font-size:20px">⟦platformName|锦鲤寄售⟧</b><a>首页</a><a>订单查询</a><a href="/complaint">⟦entry|投诉商家⟧</a><a>商户登录</a></header>${body}<footer style="text-align:center;color:#9aa1ad;padding:20px">锦鲤寄售 ⟦icp|浙ICP备2021047716号-2⟧　平台客服 QQ：⟦contact|3308817245⟧（09:00-23:00）<br>谨防刷单返利骗局，付款前请看清商户信息</footer></body></html>`;

export const koiKiosk: Layout = {
  name: 'koi-kiosk',
  pages: [
    {
      kind: 'order',
      path: '/orderquery/detail',
      html: page(
        '订单查询',
        `<main><p class="tip">⟦limits|请在购买当天 23:30 前使用并核对，逾期不接受投诉，款项次日自动结算给商户。⟧</p><table><tr><th>订单号</th><th>商品名称</th><th>付款金额</th><th>订单状态</th></tr><tr><td>⟦orderId|KOI2611190854417730⟧</td><td>⟦productName|桃源论剑 手游首充号（安卓）⟧</td><td>⟦amountFen|26.50元⟧</td><td><span style="color:#19a05c">⟦status=delivered|已付款，已取卡⟧</span></td></tr><tr><th>下单时间</th><th>付款方式</th><th>数量</th><th>商户昵称</th></tr><tr><td>⟦orderTime|2026-11-19 08:54:41⟧</td><td>⟦payMethod|微信扫码⟧</td><td>⟦quantity|5⟧</td><td>⟦merchant|橘子汽水铺⟧</td></tr><tr><th>商户QQ</th><th>付款时间</th><th>取卡次数</th><th>手续费</th></tr><tr><td>⟦contact|2719904483⟧</td><td>⟦payTime|2026-11-19 08:55:02⟧</td><td>1 次</td><td>0.00元</td></tr></table><div class="tb"><span>使用说明</span><span>卡密信息</span></div><div>首次登录请立即改绑手机，选择“桃花渡”服务器。</div><div class="hid"><p>共 5 张</p><ol><li>⟦cardSecret|taoyuan88121----Qw77kPz⟧</li><li>⟦cardSecret|taoyuan88122----Qw78mLs⟧</li><li>⟦cardSecret|taoyuan88123----Qw79hRt⟧</li><li>⟦cardSecret|taoyuan88124----Qw80vYx⟧</li><li>⟦cardSecret|taoyuan88125----Qw81bNd⟧</li></ol></div><p><button>导出TXT</button> <button>⟦entry|对此订单投诉⟧</button></p></main>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/complaint',
      html: page(
        '投诉商家 | 锦鲤寄售',
        `<main><h2>投诉商家</h2><form><div class="op"><span>投诉订单</span><input name="trade_no" value="⟦orderId|KOI2611190854417730⟧" size="32"></div><div class="op"><span>被投诉方</span><input disabled value="⟦merchant|橘子汽水铺⟧"></div><div class="op"><span>订单金额</span><input disabled value="⟦amountFen|26.50元⟧"></div><div class="op"><span>投诉类型</span><div><label><input type="radio" name="t" checked>卡密无效</label> <label><input type="radio" name="t">货不对板</label> <label><input type="radio" name="t">诱导场外交易</label> <label><input type="radio" name="t">未发货</label></div></div><div class="op"><span>手机号码</span><input placeholder="接收处理结果短信"></div><div class="op"><span>说明</span><textarea rows="4" cols="60">号登录提示密码错误，联系商家不回。</textarea></div><div class="op"><span>凭证</span><input type="file"></div><div class="op"><span></span><button type="button">⟦entry|确认投诉⟧</button></div></form><h4>投诉须知</h4><ul><li>⟦grants|投诉提交后该笔款项立即冻结，商户 24 小时不处理自动退款给买家。⟧</li><li>⟦limits|投诉撤销后不能再次提交。⟧</li><li>⟦limits|提供虚假凭证的，平台有权驳回并限制其购买。⟧</li></ul></main>`,
      ),
    },
    {
      kind: 'product',
      path: '/links/7DQ2A1',
      html: page(
        '橘子汽水铺 - 锦鲤寄售',
        `<main><div style="display:flex;justify-content:space-between"><div><b>⟦merchant|橘子汽水铺⟧</b> <small>入驻 412 天　保证金 2000 元</small></div><div>客服QQ ⟦contact|2719904483⟧　<button>⟦entry|举报此店⟧</button></div></div><hr><div class="op"><span>商品分类</span><select><option>首充号</option><option>成品号</option></select></div><div class="op"><span>商品名称</span><select><option>云中歌 手游自抽号 - 1.80元</option><option selected>⟦productName|桃源论剑 手游首充号（安卓）⟧</option><option>桃源论剑 满级号 - 88.00元</option></select></div><div class="op"><span>商品价格</span><span style="color:#e8483f">⟦priceFen|5.30元⟧</span></div><div class="op"><span>批发优惠</span><span>10 件以上 5.10元，50 件以上 4.80元</span></div><div class="op"><span>库存</span><span>库存较多</span></div><div class="op"><span>购买数量</span><input value="⟦may.quantity|1⟧"></div><div class="op"><span>联系方式</span><input placeholder="查询订单用，请填手机号或QQ"></div><div class="op"><span>取卡密码</span><input></div><div class="op"><span>付款方式</span><label><input type="radio" name="p">支付宝</label><label><input type="radio" name="p">微信</label></div><p>合计 <b>5.30</b> 元 <button>立即购买</button></p><fieldset><legend>商品说明</legend>首登不顶号，⟦grants|密码错误当天包换⟧。⟦limits|超过 24 小时、已改绑的号不售后⟧，⟦limits|不支持因不会玩退款⟧。</fieldset></main>`,
      ),
    },
  ],
};
