import type { Layout } from '../../truth';

/** A top-up site for phones, fuel and data: one column, a coloured head, values without colons. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>
*{box-sizing:border-box}body{margin:0 auto;max-width:420px;background:#eef3f1;font:14px/1.6 sans-serif;color:#1f2d2a}.head{background:linear-gradient(120deg,#12a182,#0f7a94);color:#fff;padding:22px 18px 40px}.sheet{background:#fff;border-radius:12px;margin:-24px 12px 14px;padding:14px}.ln{display:flex;justify-content:space-between;padding:6px 0}.ln em{font-style:normal;color:#8aa09a}.sum{font-size:30px;font-weight:700}.cta{display:block;background:#12a182;color:#fff;text-align:center;border-radius:22px;padding:10px;margin:12px}.pay-item{display:flex;justify-content:space-between;padding:9px 0;border-bottom:1px solid #f0f0f0}.pay-item .dot{width:16px;height:16px;border:1px solid #bbb;border-radius:50%}.pay-item.checked .dot{background:#12a182}.tip{font-size:12px;color:#8aa09a;margin:0 18px 12px}.bottom{text-align:center;color:#9aa;font-size:12px;padding:14px}</style></head><body>${body}
<div class="bottom">⟦platformName|充到家⟧ · 客服微信 ⟦contact|chongdaojia_kf⟧</div></body></html>`;
const ln = (label: string, value: string) => `<div class="ln"><em>${label}</em><span>${value}</span></div>`;

export const chargeCheap: Layout = {
  name: 'charge-cheap',
  pages: [
    {
      kind: 'payment',
      path: '/h5/pay?o=CZ1126093377',
      html: shell(
        '收银台',
        `<div class="head"><div>还差最后一步</div><div>支付剩余时间 14:52</div></div><div class="sheet" style="text-align:center"><div style="color:#8aa09a">应付</div><div class="sum">⟦payableFen|￥189.00⟧</div><div>⟦productName|联通话费 200 元 慢充⟧</div><div style="color:#8aa09a">充到 186 **** 5502</div></div>
<div class="sheet" style="margin-top:0"><div class="pay-item"><span>支付宝</span><i class="dot"></i></div><div class="pay-item checked"><span>⟦payMethod|云闪付⟧ <small style="color:#e66">首单减 2 元</small></span><i class="dot"></i></div><div class="pay-item"><span>微信</span><i class="dot"></i></div></div><div class="sheet" style="margin-top:0">${ln('单号', '⟦orderId|CZ1126093377⟧')}${ln('面值', '200 元')}${ln('折扣', '94.5 折')}</div>
<a class="cta">确认支付 ￥189.00</a><p class="tip">慢充 ⟦grants|72 小时内分次到账，未充足的部分原路退回⟧；⟦limits|号码填错、充值期间在别处充值的，损失自负⟧。</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/order?o=CZ1126093377',
      html: shell(
        '订单',
        `<div class="head"><div style="font-size:20px">⟦status=pending|充值中⟧</div><div>已到账 100 元，还有 100 元在路上</div></div><div class="sheet"><div style="font-weight:700">⟦productName|联通话费 200 元 慢充⟧</div>${ln('手机号', '186****5502')}${ln('实付金额', '⟦amountFen|￥189.00⟧')}${ln('支付', '⟦payMethod|云闪付⟧')}${ln('单号', '⟦orderId|CZ1126093377⟧ <u>复制</u>')}${ln('下单', '⟦orderTime|2026/11/26 09:33:41⟧')}${ln('支付完成', '⟦payTime|2026/11/26 09:34:02⟧')}</div>
<div class="sheet" style="margin-top:0"><b>到账记录</b>${ln('11/26 15:20', '到账 50 元')}${ln('11/27 08:06', '到账 50 元')}<p style="font-size:12px;color:#8aa09a">⟦grants|最晚 2026/11/29 09:34 前充满，未充足部分原路退回⟧</p></div><div style="display:flex"><a class="cta" style="flex:1">催一催</a><a class="cta" style="flex:1;background:#fff;color:#12a182">⟦entry|没到账？去反馈⟧</a></div>
<div class="sheet" style="margin-top:0"><b>顺手充</b>${ln('联通流量 10G 月包', '￥27.00')}${ln('加油卡 500 元', '￥492.00')}</div>`,
      ),
    },
  ],
};
