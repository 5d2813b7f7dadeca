import type { Layout } from '../../truth';

/** A till of a payment provider, on desk and phone, and its page for complaints about a payee. */
const desk = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;background:#f3f5f9;font:14px/1.7 'PingFang SC',sans-serif;color:#333}.cashier-hd{background:#fff;border-bottom:2px solid #2f6bff;padding:12px 0}.in{width:880px;margin:0 auto}.cashier-order{background:#fff;padding:18px 24px;margin:18px 0;display:flex;justify-content:space-between}.price{color:#f60;font-size:24px}.channel-list{display:flex;background:#fff;padding:18px 24px}.channel{border:1px solid #ddd;padding:8px 18px;margin-right:12px}.channel.active{border-color:#2f6bff;box-shadow:inset 0 0 0 1px #2f6bff}.qrbox{background:#fff;text-align:center;padding:24px}.ft{text-align:center;color:#999;padding:20px}.form{background:#fff;padding:20px 24px;margin:18px 0}.form div{margin-bottom:10px}.form label{display:inline-block;width:110px;color:#777}.modal{display:none}</style></head><body>
<div class="cashier-hd"><div class="in"><b style="font-size:20px;color:#2f6bff">⟦platformName|通汇支付⟧</b>　<span>${title}</span></div></div><div class="in">${body}</div><div class="ft">通汇支付有限公司　服务热线 ⟦contact|400-021-6600⟧　⟦icp|沪ICP备15033702号-8⟧</div></body></html>`;

export const cashGate: Layout = {
  name: 'cash-gate',
  pages: [
    {
      kind: 'payment',
      path: '/cashier/mini?token=f07c1a9e',
      html: desk(
        '收银台',
        `<div class="cashier-order"><div><div>⟦productName|蓝格网盘 200G 年度会员⟧</div><div style="color:#999">收款商家：⟦merchant|武汉蓝格云存储有限公司⟧</div><div style="color:#999">商户订单号：⟦orderId|LG261127-140288⟧</div></div><div style="text-align:right"><div>支付金额</div><div class="price">⟦payableFen|￥ 98.00⟧</div></div></div>
<div class="channel-list"><div class="channel"><img alt="微信" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> 微信支付</div><div class="channel active"><img alt="" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> ⟦payMethod|支付宝⟧</div><div class="channel">网银支付</div><div class="channel">快捷支付</div></div>
<div class="qrbox"><div style="width:200px;height:200px;margin:0 auto;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/16px 16px"></div><p>打开支付宝 [扫一扫]</p><p style="color:#999">二维码将在 178 秒后失效　<u>刷新</u></p></div><div class="modal"><h4>支付遇到问题？</h4><button>已完成支付</button><button>重新支付</button></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/checkout?tid=9930',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通汇收银台</title><style>body{margin:0 auto;max-width:400px;background:#fff;font:15px sans-serif}.amt{text-align:center;padding:30px 0 6px;font-size:36px}.sub{text-align:center;color:#888}.det{padding:14px 18px;color:#555;font-size:13px}.det p{display:flex;justify-content:space-between;margin:6px 0}.ch{padding:12px 18px;border-top:1px solid #eee;display:flex;justify-content:space-between}.ch input{width:18px;height:18px}.go{display:block;margin:20px;background:#2f6bff;color:#fff;border:0;border-radius:6px;padding:12px;width:90%;font-size:16px}</style></head><body><div class="amt"><small>¥</small>28.00</div><div class="sub">向 ⟦merchant|汉口青鸟便利（个体）⟧ 付款</div>
<div class="det"><p><span>订单总额</span><span>⟦amountFen|¥30.00⟧</span></p><p><span>账户余额已抵</span><span>-¥2.00</span></p><p><span>还需付</span><span>⟦payableFen|¥28.00⟧</span></p><p><span>内容</span><span>⟦productName|流云手游 月卡代充⟧</span></p><p><span>商户单号</span><span>⟦orderId|QN88120266⟧</span></p><p><span>创建于</span><span>⟦orderTime|2026-11-27 22:10:05⟧</span></p></div><label class="ch"><span>微信支付</span><input type="radio" name="c"></label><label class="ch"><span>⟦payMethod|银行卡快捷（尾号 7719）⟧</span><input type="radio" name="c" checked></label><button class="go">立即付款</button><div class="sub" style="font-size:12px">⟦platformName|通汇支付⟧提供安全保障</div></body></html>`,
    },
    {
      kind: 'complaint-form',
      path: '/complaint/new?no=TH2611270009918',
      html: desk(
        '交易投诉',
        `<form class="form"><h3>我要投诉收款商家</h3><div><label>支付流水号</label><input value="⟦tradeNo|TH2611270009918⟧" size="30" readonly></div><div><label>商户订单号</label><input value="⟦orderId|LG261127-140288⟧" size="30" readonly></div><div><label>被投诉商家</label><input value="⟦merchant|武汉蓝格云存储有限公司⟧" size="30" readonly></div><div><label>交易金额</label><input value="⟦amountFen|98.00⟧" size="10" readonly> ⟦currency=CNY|元⟧</div><div><label>付款时间</label><input value="⟦payTime|2026-11-27 14:03:26⟧" size="22" readonly></div>
<div><label>投诉类型</label><select><option>付款后未收到商品</option><option>商品与描述不符</option><option>无法联系商家</option><option>诈骗</option></select></div><div><label>期望退款</label><input value="⟦refundFen|98.00⟧" size="10"> 元</div><div><label>经过说明</label><textarea rows="5" cols="60">付款后网盘会员一直没有开通，商家客服两天没回。</textarea></div><div><label>证明材料</label><input type="file" multiple></div><div><label>您的手机号</label><input value="13800001562"> <button type="button">获取验证码</button></div><div><button>提交投诉</button></div></form>
<div class="form" style="color:#777"><b>温馨提示</b><br>1. ⟦grants|商家应在 3 个工作日内回复，逾期不回复的由我司介入⟧。<br>2. ⟦limits|付款超过 90 天的交易不受理投诉⟧。<br>3. ⟦limits|我司不是商品的提供方，不承担商品质量的保证责任⟧。</div>`,
      ),
    },
  ],
};
