import type { Layout } from '../../truth';

/** Bills of a wallet and a bank, and two tills: the sum large above, the rest in rows without colons or in a ruled sheet. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.6 "PingFang SC","SimSun",sans-serif;color:#1a1a1a}${style}</style></head><body>${body}</body></html>`;

export const tillSlips: Layout = {
  name: 'till-slips',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail?bizNo=90021126',
      html: page(
        '账单详情',
        'body{max-width:420px;margin:0 auto;background:#f7f7f7}.top{text-align:center;background:#fff;padding:26px}.top .n{font-size:34px;font-weight:600}.r{display:flex;background:#fff;padding:7px 18px}.r u{flex:0 0 90px;text-decoration:none;color:#888}.g{margin-top:10px;background:#fff;padding:12px 18px}',
        `<div class="top"><div>⟦merchant|义乌市晴川网络科技商行⟧</div><div class="n">⟦amountFen|-88.00⟧</div></div><div class="r"><u>当前状态</u><span>⟦status=paid|支付成功⟧</span></div><div class="r"><u>支付时间</u><span>⟦payTime|2026年10月9日 22:17:46⟧</span></div><div class="r"><u>商品</u><span>⟦productName|溪流音乐豪华会员年卡⟧</span></div><div class="r"><u>商户全称</u><span>义乌市晴川网络科技商行</span></div><div class="r"><u>收单机构</u><span>丰登支付服务有限公司</span></div><div class="r"><u>支付方式</u><span>⟦payMethod|江渚银行储蓄卡(0417)⟧</span></div><div class="r"><u>交易单号</u><span>⟦tradeNo|4500000912202610091177043820⟧</span></div><div class="r"><u>商户单号</u><span>⟦orderId|QC1009221740615⟧<br><small>可在支持的商户扫码退款</small></span></div><div class="g"><b>账单服务</b><p>对订单有疑惑　发起群收款　查看往来转账<br>申请电子凭证　<a>⟦entry|投诉商户⟧</a></p></div><p style="text-align:center;color:#bbb">本服务由⟦platformName|米仓钱包⟧提供</p>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/ebank/receipt/print.do?seq=3',
      html: page(
        '电子回单打印',
        '.s{width:860px;margin:24px auto;border:2px solid #a33;padding:20px;position:relative}.s h2{text-align:center;color:#a33;letter-spacing:8px}table{width:100%;border-collapse:collapse}td{border:1px solid #a33;padding:7px}.seal{position:absolute;right:40px;bottom:30px;border:3px solid #d22;border-radius:50%;color:#d22;padding:30px 12px;opacity:.6}',
        `<div class="s"><h2>⟦platformName|江渚银行⟧电子回单</h2><p>回单编号：2026100900718　　打印次数：1　　打印时间：2026-11-02 09:00:12</p><table><tr><td rowspan="3">付<br>款<br>人</td><td>户名</td><td>程*</td><td rowspan="3">收<br>款<br>人</td><td>户名</td><td>⟦merchant|山阴县鹤汀数字科技有限公司⟧</td></tr><tr><td>账号</td><td>6200 **** **** 0417</td><td>账号</td><td>1201 **** 5566</td></tr><tr><td>开户行</td><td>江渚银行营业部</td><td>开户行</td><td>丰登银行山阴支行</td></tr><tr><td colspan="2">金额（小写）</td><td>⟦amountFen|￥1,260.00⟧</td><td colspan="2">金额（大写）</td><td>壹仟贰佰陆拾元整</td></tr><tr><td colspan="2">交易时间</td><td>⟦payTime|2026-10-09 22:30:01⟧</td><td colspan="2">交易流水号</td><td>⟦tradeNo|JZ20261009223001884612⟧</td></tr><tr><td colspan="2">交易渠道</td><td>⟦payMethod|网银⟧</td><td colspan="2">手续费</td><td>￥0.00</td></tr><tr><td colspan="2">附言</td><td colspan="4">货款 ⟦orderId|HT8820261009⟧</td></tr></table><div class="seal">电子回单<br>专用章</div><p>提示：本回单可重复打印，请勿重复记账。账户余额 ￥4,018.77</p><p>客服热线 ⟦contact|95500-1⟧</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/qr/2026112618014477',
      html: page(
        '扫码支付 - ⟦platformName|穗禾聚合支付⟧',
        'body{background:#eef2f7;text-align:center}.b{background:#fff;width:460px;margin:40px auto;border-radius:12px;padding:24px}.amt{color:#e4393c;font-size:36px}.qr{width:200px;height:200px;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0/16px 16px;margin:12px auto}.cd span{background:#333;color:#fff;padding:2px 6px;border-radius:3px}.d{display:none}.kv{text-align:left;border-top:1px dashed #ccc;padding-top:10px;color:#666}',
        `<div class="b"><h3>请使用 ⟦payMethod|支付宝⟧ 扫一扫</h3><div class="amt">⟦payableFen|¥30.02⟧</div><p style="color:#e4393c">⟦limits|请务必按上面的金额付款，多付少付都不会自动发货⟧</p><div class="qr"></div><div class="cd"><span>04</span> 分 <span>37</span> 秒后二维码失效</div><p>⟦status=unpaid|等待付款⟧…</p><div class="kv"><div>商户订单号　⟦orderId|2026112618014477⟧</div><div>商品名称　⟦productName|溪谷手游 300 灵石⟧</div><div>订单金额　⟦amountFen|30.00 元⟧</div><div>创建时间　⟦orderTime|2026-11-26 18:01:44⟧</div><div>收款方　⟦merchant|*晓峰⟧</div></div><div class="d" id="ok"><h3>支付成功</h3><p>正在跳转到商户页面</p></div><p><small>安全支付技术支持</small></p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/desk.htm?token=af20',
      html: page(
        '收银台',
        '.h{border-bottom:2px solid #0a6cff;padding:14px 10%}.o{background:#f4f8ff;padding:16px 10%;display:flex;justify-content:space-between}.o big{color:#ff5000;font-size:26px}.ch{margin:20px 10%;border:1px solid #ddd}.ch label{display:flex;justify-content:space-between;padding:14px;border-bottom:1px solid #eee}.more{margin:0 10%;color:#777}',
        `<div class="h"><b>⟦platformName|蓝屿易付⟧</b> 收银台　<small>程** 您好　退出　帮助</small></div><div class="o"><div>订单提交成功，请尽快付款<br><b>⟦productName|雨林英语一年期学习卡⟧</b><br>订单号 <span>⟦orderId|LY60411502⟧</span>　收款商户 ⟦merchant|雨林教育科技⟧<br><small>剩余支付时间 23:59:41</small></div><div style="text-align:right">应付金额<br>⟦payableFen|<big>365.00</big> 元⟧</div></div><div class="ch"><label><span><input type="radio" name="c"> 账户余额 <small>可用 21.60 元，余额不足</small></span><span>—</span></label><label><span><input type="radio" name="c" checked> ⟦payMethod|江渚银行 储蓄卡 尾号 0417⟧ <small>单笔限额 5,000 元</small></span><span>支付 365.00 元</span></label><label><span><input type="radio" name="c"> 分期付款 <small>3 期 × 123.49 元（含手续费 5.47 元）</small></span><span></span></label><label><span>＋ 添加银行卡</span><span>首绑立减 2 元</span></label></div><p class="more"><input type="password" placeholder="6 位支付密码"> <button>确认付款</button> 忘记密码</p><p class="more">客户服务 ⟦contact|400-881-0052⟧　⟦icp|沪ICP备2021009914号⟧</p>`,
      ),
    },
  ],
};
