import type { Layout } from '../../truth';

/** A chat app's bill: sum on top, grey labels in a fixed column, the shop's number under a bar code, doubts as links. */
const style = `body{margin:0;background:#ededed;font:16px/1.5 -apple-system,"PingFang SC",sans-serif;color:#191919}.w{max-width:420px;margin:0 auto;background:#fff;padding:30px 24px 60px}.ico{width:48px;height:48px;border-radius:24px;background:#fa9d3b;margin:0 auto}.ctr{text-align:center}.sum{font-size:40px;font-weight:600;margin:14px 0 30px}.weui-form-preview__item{overflow:hidden;padding:7px 0}.weui-form-preview__label{float:left;width:92px;color:#7f7f7f}.weui-form-preview__value{display:block;margin-left:104px;word-break:break-all}.code{height:46px;background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 5px,#000 5px 6px,#fff 6px 9px)}.lnk{color:#576b95;border-top:1px solid #eee;padding:14px 0}`;

const item = ([label, value]: [string, string]) =>
  `<div class="weui-form-preview__item"><label class="weui-form-preview__label">${label}</label><span class="weui-form-preview__value">${value}</span></div>`;

const bill = (head: string, sum: string, rows: [string, string][], links = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>交易详情</title><style>${style}</style></head><body><div class="w"><div class="ico"></div><div class="ctr">${head}</div><div class="ctr sum">${sum}</div>${rows.map(item).join('')}<p style="color:#7f7f7f">账单服务</p>${links}<div class="lnk">⟦entry|对此笔有疑问⟧</div><div class="lnk">发起群收款</div><p class="ctr" style="color:#b2b2b2">本服务由 ⟦platformName|叮咚支付⟧ 提供</p></div></body></html>`;

export const chatBill: Layout = {
  name: 'chat-bill',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/d?k=1',
      html: bill('⟦may.merchant|鹿角数字小铺⟧', '⟦amountFen=9900|-99.00⟧', [
        ['当前状态', '⟦status=paid|支付成功⟧'],
        ['支付时间', '⟦payTime|2026年11月18日 21:07:33⟧'],
        ['商品', '⟦productName|秘境之门 成长礼包⟧'],
        ['商户全称', '⟦merchant|昆明鹿角数字技术有限公司⟧'],
        ['收单机构', '滇中清算服务有限公司'],
        ['支付方式', '⟦payMethod|零钱⟧'],
        ['交易单号', '⟦tradeNo|4500002618202611184079913526⟧'],
        [
          '商户单号',
          '<span style="font-size:12px;color:#7f7f7f">可在支持的商户扫码退款</span><div class="code"></div>⟦orderId|LJ11182107310046⟧',
        ],
      ]),
    },
    {
      kind: 'receipt',
      path: '/bill/d?k=2',
      html: bill(
        '扫二维码付款-给⟦may.merchant|云上小栈⟧',
        '⟦amountFen=4997|-49.97⟧',
        [
          ['当前状态', '⟦status=paid|已支付⟧'],
          ['收款方备注', '二维码收款'],
          ['支付方式', '⟦payMethod|云岭农商银行储蓄卡(1147)⟧'],
          ['转账时间', '⟦payTime|2026年11月20日 19:46:31⟧'],
          ['转账单号', '⟦tradeNo|1000049801202611200114420795833⟧'],
          ['收款方', '⟦merchant|云上小栈(**燕)⟧'],
        ],
        '<div class="lnk">查看往来转账</div>',
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/d?k=3',
      html: bill('退款-⟦may.merchant|鹿角数字小铺⟧', '⟦refundFen|+99.00⟧', [
        ['当前状态', '⟦status=refunded|已全额退回⟧'],
        ['退款方式', '⟦may.payMethod|退回零钱⟧'],
        ['退款时间', '⟦otherTime|2026年11月22日 10:15:08⟧'],
        ['退款单号', '50302608902026112234471800562'],
        ['商户全称', '⟦merchant|昆明鹿角数字技术有限公司⟧'],
        ['原支付单号', '⟦tradeNo|4500002618202611184079913526⟧'],
        ['商户单号', '⟦orderId|LJ11182107310046⟧'],
      ]),
    },
    {
      kind: 'complaint-form',
      path: '/bill/doubt?k=1',
      html: `<!doctype html><html><head><meta charset="utf-8"><title>账单疑问</title><style>${style}</style></head><body><div class="w"><h3>请选择你遇到的问题</h3>${item(['商品', '⟦productName|秘境之门 成长礼包⟧'])}${item(['金额', '⟦amountFen|¥99.00⟧'])}${item(['交易单号', '⟦tradeNo|4500002618202611184079913526⟧'])}<p><label><input type="radio" name="r"> 未收到商品</label></p><p><label><input type="radio" name="r" checked> 商家拒绝退款</label></p><p><label><input type="radio" name="r"> 涉嫌诈骗</label></p><textarea rows="4" cols="40" placeholder="补充说明（选填，200 字以内）"></textarea><p>上传聊天截图 0/4</p><button>提交⟦platformName|叮咚支付⟧核实</button><p style="color:#b2b2b2">⟦grants|我们会在 3 个工作日内联系商家处理。⟧</p></div></body></html>`,
    },
  ],
};
