import type { Layout } from '../../truth';

/** The bill of a phone wallet: the sum on top, then rows of grey words left and black words right. */
const style = `body{margin:0;background:#ededed;font:16px/1.5 "PingFang SC",sans-serif}.sheet{background:#fff;max-width:420px;margin:0 auto;min-height:700px}.t{line-height:48px;text-align:center;border-bottom:1px solid #eee}.who{text-align:center;padding-top:30px}.sum{font-size:38px;text-align:center;padding:4px 0 26px}
li{display:flex;padding:10px 18px;font-size:15px}ul{list-style:none;margin:0;padding:0}li span:first-child{color:#8c8c8c;width:110px;flex:none}li span:last-child{flex:1;word-break:break-all}.act{border-top:8px solid #ededed;padding:14px 18px;color:#576b95}`;

const bill = (title: string, who: string, sum: string, rows: [string, string][], end: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body><div class="sheet"><div class="t">${title}</div><div class="who">${who}</div><div class="sum">${sum}</div><ul>${rows
    .map(([label, value]) => `<li><span>${label}</span><span>${value}</span></li>`)
    .join('')}</ul>${end}</div></body></html>`;

const end =
  '<div class="act">⟦entry|对这笔交易有疑问⟧</div><div class="act">查看往来记录</div><p style="text-align:center;color:#bbb">本服务由⟦platformName|雁来钱包⟧提供</p>';

export const walletBill: Layout = {
  name: 'wallet-bill',
  pages: [
    {
      kind: 'receipt',
      path: '/bill/detail?b=1',
      html: bill(
        '账单',
        '⟦merchant|银禾信息科技（个体）⟧',
        '⟦amountFen=19300|-193.00⟧',
        [
          ['当前状态', '⟦status=paid|支出已完成⟧'],
          ['商品说明', '⟦productName|数字商品-YH03194512⟧'],
          ['支付时间', '⟦payTime|2026-11-03 19:46:38⟧'],
          ['付款方式', '⟦payMethod|零钱余额⟧'],
          ['交易单号', '⟦tradeNo|1000039501202611034485510932⟧'],
          ['商户单号', '⟦orderId|YH20261103194512087⟧'],
        ],
        end,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail?b=2',
      html: bill(
        '账单',
        '⟦merchant|南岭缴费⟧（小鹿）',
        '⟦amountFen=97600|-976.00⟧',
        [
          ['当前状态', '⟦status=refunded|已全额退回⟧'],
          ['退回金额', '⟦refundFen|￥976.00⟧'],
          ['商品说明', '⟦productName|蜗牛加油卡 500元 x2⟧'],
          ['支付时间', '⟦payTime|2026-10-02 18:28:40⟧'],
          ['退回时刻', '⟦otherTime|2026-10-03 09:00:12⟧'],
          ['付款方式', '⟦payMethod|雁南银行储蓄卡(0417)⟧'],
          ['交易单号', '⟦tradeNo|1000039501202610020077154209⟧'],
          ['商户单号', '⟦orderId|718264551907⟧'],
        ],
        end,
      ),
    },
    {
      kind: 'receipt',
      path: '/bill/detail?b=3',
      html: bill(
        '收支详情',
        '扫二维码付款-给⟦merchant|*晓棠⟧',
        '⟦amountFen=14800|-148.00⟧',
        [
          ['转账时间', '⟦payTime|2026年11月13日 09:01:22⟧'],
          ['收款方备注', '二维码收款'],
          ['付款方式', '⟦payMethod|零钱余额⟧'],
          ['转账单号', '⟦tradeNo|10001071012026111300420077⟧'],
          ['余额', '¥361.07'],
        ],
        end,
      ),
    },
  ],
};
