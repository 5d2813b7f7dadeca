import type { Layout } from '../../truth';

/** An aggregating payment company: a QR page with a folded bill, a result page in sentences, a form, long rules. */
const style = `*{box-sizing:border-box}body{margin:0;background:#f4f6fb;font:14px/1.75 "PingFang SC","Microsoft YaHei",sans-serif;color:#2b2f3a}.hd{background:#fff;box-shadow:0 1px 4px #dde}.hd .in,.main,.ft{width:860px;margin:0 auto}.hd .in{height:60px;line-height:60px;font-size:18px}.hd em{font-style:normal;color:#3a5bff;font-weight:700}.main{background:#fff;margin-top:20px;padding:26px 34px;border-radius:6px}.qr{width:200px;height:200px;background:repeating-linear-gradient(45deg,#000 0 6px,#fff 6px 12px);margin:14px auto}.mod-title{text-align:center}.detail dl{margin:0;padding:10px 0;border-top:1px dashed #ccd;overflow:hidden}.detail dt{float:left;color:#889}.detail dd{float:right;margin:0}.amount{font-size:34px;text-align:center}.frm{width:100%}.frm td{padding:7px 6px;vertical-align:top}.frm input,.frm textarea,.frm select{border:1px solid #ccd3e0;padding:5px 8px;width:100%}.blue{background:#3a5bff;color:#fff;border:0;padding:9px 34px;border-radius:4px}.ft{color:#99a;font-size:12px;padding:18px 0;text-align:center}.ok{color:#0aa05a;font-size:22px}h4{margin:18px 0 4px}`;
const shell = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>⟦platformName|汇岭付⟧ ${title}</title><style>${style}</style></head><body><div class="hd"><div class="in"><em>汇岭付</em> · ${title}</div></div><div class="main">${body}</div><div class="ft">汇岭付仅提供支付技术服务，不销售商品　<a href="/consumer/complain">⟦entry|我要投诉商户⟧</a>　<a href="/consumer/query">交易查询</a>　客服热线 ⟦contact|400-631-7745⟧<br>⟦icp|渝ICP备2020013387号-1⟧</div></body></html>`;
const dl = (label: string, value: string) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`;
const tr = (label: string, value: string) =>
  `<tr><td width="130" align="right">${label}</td><td>${value}</td></tr>`;

export const haTurnpike: Layout = {
  name: 'ha-turnpike',
  pages: [
    {
      kind: 'payment',
      path: '/submit/wxpay?trade_no=⟦tradeNo|2026111716223498104⟧',
      html: shell(
        '微信扫码支付',
        `<h1 class="mod-title"><img alt="⟦payMethod|微信支付⟧" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></h1><div class="amount">⟦payableFen|<span>￥</span>59.90⟧</div><div class="qr"></div><div class="mod-title">打开手机微信 扫一扫继续付款<br>距离该订单过期还有 <strong>4 分 51 秒</strong></div><div class="detail" id="orderDetail">${dl('收款商家', '⟦merchant|麓山道具行⟧')}${dl('购买物品', '⟦productName|荒野营地 月度通行证⟧')}${dl('商户单号', '⟦orderId|LS1117-162230-6⟧')}${dl('平台单号', '2026111716223498104')}${dl('创建时间', '⟦orderTime|2026-11-17 16:22:34⟧')}</div><p class="mod-title">付款后没有跳转？请<a>点此刷新</a></p><script>var order={"trade_no":"2026111716223498104","money":"59.90","type":"wxpay"};setTimeout(function(){},5000);</script>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/submit/return?trade_no=⟦tradeNo|2026111716223498104⟧&trade_status=TRADE_SUCCESS',
      html: shell(
        '付款结果',
        `<p class="ok">✔ ⟦status=paid|付款成功⟧</p><p>您已于 ⟦payTime|2026-11-17 16:23:19⟧ 通过 ⟦payMethod|微信支付⟧ 向商家 ⟦merchant|麓山道具行⟧ 付款 ⟦amountFen|59.90元⟧，物品为“⟦productName|荒野营地 月度通行证⟧”。</p><p>平台单号 2026111716223498104，商户单号 ⟦orderId|LS1117-162230-6⟧，请截图保存，向商家取货或者申请售后时会用到。</p><p>浏览器将在 3 秒后回到商家网站，<a>立即返回</a>。</p><div class="detail">${dl('没有收到货？', '<a href="/consumer/complain">⟦entry|商家不理？发起投诉⟧</a>')}</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/consumer/complain?step=2',
      html: shell(
        '消费者投诉',
        `<p>第 1 步 查找交易　›　<b>第 2 步 填写投诉</b>　›　第 3 步 等待结果</p><table class="frm">${tr('平台单号', '⟦tradeNo|2026111519074411620⟧')}${tr('商户单号', '⟦orderId|YX88213047⟧')}${tr('收款商家', '⟦merchant|云雀发卡小站⟧')}${tr('购买物品', '⟦productName|老猫图库 永久会员码⟧')}${tr('付款金额', '⟦amountFen|￥168.00⟧')}${tr('付款时间', '⟦payTime|2026-11-15 19:08:30⟧')}${tr('付款渠道', '⟦payMethod|支付宝⟧')}${tr('<font color=red>*</font> 投诉原因', '<select><option>付款后未发货</option><option>货不对板</option><option>涉嫌欺诈</option></select>')}${tr('<font color=red>*</font> 期望退款', '<input value="⟦refundFen|168.00⟧">')}${tr('<font color=red>*</font> 您的手机', '<input placeholder="11 位手机号">')}${tr('详细经过', '<textarea rows="5" placeholder="何时购买、商家如何答复，500 字以内"></textarea>')}${tr('证据图片', '<input type="file">')}${tr('', '<button class="blue">⟦entry|提交投诉⟧</button>')}</table><p style="color:#889">⟦grants|投诉受理期间，该笔款项暂停结算给商家。⟧⟦grants|商家三日内不回应的，款项退回您的付款账户。⟧⟦limits|付款超过 30 天的交易不能投诉。⟧</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/about/dispute',
      html: shell(
        '交易争议处理规则',
        `<h2 style="text-align:center">交易争议处理规则</h2><p style="text-align:center;color:#889">版本 V3.2　生效日期 2026 年 6 月 1 日</p><h4>1 定义</h4><p>1.1 “用户”是指经汇岭付通道向商户付款的自然人。1.2 “争议”是指用户对一笔已付款交易提出的异议。</p><h4>2 受理范围</h4><p>2.1 ⟦grants|付款之日起 30 日内，用户可就未收到商品、商品无效、重复扣款三类情形发起争议。⟧2.2 ⟦limits|价格波动、个人喜好变化以及赠品问题不予受理。⟧2.3 ⟦limits|用户已向银行或支付渠道发起拒付的，本公司不再重复处理。⟧</p><h4>3 处理流程</h4><p>3.1 用户提交后系统自动通知商户。3.2 ⟦grants|商户应在 72 小时内举证，逾期未举证视为同意退款。⟧3.3 用户应当上传聊天记录、取货页面等材料；⟦limits|用户在 5 日内未补齐材料的，争议自动关闭且不得再次发起。⟧3.4 材料格式支持图片与视频。</p><h4>4 退款</h4><p>4.1 ⟦grants|判定退款的，本公司在 3 个工作日内将款项退至原付款渠道。⟧4.2 ⟦limits|商户账户余额不足的，退款以实际追回的金额为限。⟧4.3 微信、支付宝的到账时间由渠道决定。</p><h4>5 责任限制</h4><p>5.1 本公司是支付技术服务方。⟦limits|商品的交付与质量由商户负责，本公司不承担赔偿责任。⟧5.2 ⟦limits|虚假投诉造成商户损失的，由用户承担。⟧</p><h4>6 修订</h4><p>6.1 规则修订前会在官网公示七日。历史版本见页面底部。</p>`,
      ),
    },
  ],
};
