import type { Layout } from '../../truth';

/** A bank on the desktop: the gate where one pays a shop, and the electronic slip afterwards. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font:14px/1.7 "SimSun",serif;color:#222;background:#fff}.head{border-bottom:3px solid #0a6b58;padding:12px 12%;display:flex;justify-content:space-between}.head b{font-size:22px;color:#0a6b58}.in{width:76%;margin:18px auto}.sum{border:1px solid #cfe3dd;background:#f4faf8;padding:12px 18px;display:flex;gap:40px}.sum span{color:#777}.f{margin:9px 0}.f label{display:inline-block;width:150px;text-align:right;color:#555}.f input{border:1px solid #aaa;padding:3px}.go{background:#0a6b58;color:#fff;padding:6px 30px;border:0}table.slip{border-collapse:collapse;width:100%}table.slip td{border:1px solid #0a6b58;padding:6px 10px}table.slip td.k{background:#eef7f4;width:17%;text-align:center}.bot{text-align:center;color:#888;font-size:12px;margin:24px}
</style></head><body><div class="head"><b>⟦platformName|临溪银行⟧</b><span>客户服务热线 ⟦contact|95739⟧</span></div><div class="in">${body}</div><div class="bot">临溪银行股份有限公司 版权所有　建议使用最新版浏览器</div></body></html>`;

export const brookBank: Layout = {
  name: 'brook-bank',
  pages: [
    {
      kind: 'payment',
      path: '/epay/b2c/confirm.do',
      html: shell(
        '网上支付 - 临溪银行',
        `<div class="sum"><div><span>商户名称</span><br>⟦merchant|顺流支付科技有限公司⟧</div><div><span>商户订单号</span><br>⟦orderId|SL20261121163355804⟧</div><div><span>交易币种</span><br>人民币</div><div><span>支付金额</span><br><b style="color:#c0392b;font-size:18px">⟦payableFen|¥ 268.00⟧</b></div></div>
<h3>请选择支付方式</h3><p><label><input type="radio" name="m" checked> ⟦payMethod|网银支付⟧</label>　<label><input type="radio" name="m"> 手机银行扫码</label></p><div class="f"><label>支付卡号：</label><select><option>6217 **** **** 3306</option></select></div><div class="f"><label>可用额度：</label>5,000.00 元</div><div class="f"><label>取款密码：</label><input type="password"></div><div class="f"><label>短信验证码：</label><input size="8"> <a>获取验证码</a></div><div class="f"><label></label><button class="go">确认付款</button> <a>取消</a></div>
<p style="color:#888;font-size:12px">请仔细核对以上信息。</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/pbank/receipt/view.do?seq=009932',
      html: shell(
        '电子回单 - 个人网上银行',
        `<h2 style="text-align:center">网上支付电子回单</h2><p>回单编号：LX-2026112100993218　　打印次数：1　　打印时间：2026-11-24 09:05:11</p><table class="slip"><tr><td class="k">付款人户名</td><td>周*安</td><td class="k">付款账号</td><td>6217 **** **** 3306</td></tr><tr><td class="k">收款商户</td><td>⟦merchant|顺流支付科技有限公司⟧</td><td class="k">商户编号</td><td>8984501720</td></tr><tr><td class="k">金额（小写）</td><td>⟦amountFen|￥268.00⟧</td><td class="k">金额（大写）</td><td>贰佰陆拾捌元整</td></tr><tr><td class="k">商户订单号</td><td>⟦orderId|SL20261121163355804⟧</td><td class="k">银行流水号</td><td>⟦tradeNo|20261121LXP0077345120⟧</td></tr><tr><td class="k">交易时间</td><td>⟦payTime|2026/11/21 16:35:09⟧</td><td class="k">交易状态</td><td>⟦status=paid|交易成功⟧</td></tr><tr><td class="k">支付渠道</td><td>⟦payMethod|个人网银⟧</td><td class="k">手续费</td><td>0.00</td></tr><tr><td class="k">附言</td><td colspan="3">&nbsp;</td></tr></table><p style="font-size:12px;color:#888">重要提示：本回单不作为收款方发货依据，请勿重复记账。</p>`,
      ),
    },
  ],
};
