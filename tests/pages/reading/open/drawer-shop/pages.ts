import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Results slide in from the side over a shelf of goods; the query lives in a frame; what was closed stays in the page. */
const style = `body{margin:0;font:14px/1.7 "PingFang SC",Arial;background:#f0f4f4}.hd{background:#004d4d;color:#cfe;padding:14px 30px}.shelf{display:grid;grid-template-columns:repeat(4,170px);gap:12px;padding:20px 30px}.shelf div{background:#fff;padding:12px}.mask{position:fixed;inset:0;background:#0006}.drawer{position:fixed;right:0;top:0;bottom:0;width:440px;background:#fff;overflow:auto;padding:20px 24px}.drawer h3{margin-top:0}.ln{padding:6px 0;border-bottom:1px solid #f0f0f0}.ln label{color:#8aa;display:inline-block;width:92px}.go{background:#00796b;color:#fff;padding:8px 20px;border:0}.gone{display:none}`;

const shelf = [
  ['绿萝护眼 年卡', '39.00', '18'],
  ['话费 50元 秒到', '49.60', '有货'],
  ['雪山加速器 周卡', '6.80', '1503'],
  ['拾贝英语 口语课码', '120.00', '4'],
]
  .map(([name, price, stock]) => `<div>${name}<br><b>￥${price}</b><br><small>剩 ${stock}</small></div>`)
  .join('');

function shell(drawer: string, title = '自助购卡'): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title} | ⟦platformName|绿港自助卡店⟧</title><style>${style}</style></head><body><div class="hd"><b>绿港自助卡店</b>　客服 QQ ⟦contact|1688402753⟧　公告：11 月 12 日凌晨清理 60 天前的订单</div><div class="shelf">${shelf}</div><div class="gone"><p>支付成功</p><p>订单号：LG0000000000000</p><p>￥0.00</p></div>${drawer}</body></html>`;
}

const drawerOf = (title: string, body: string) =>
  `<div class="mask"></div><div class="drawer" role="dialog" aria-modal="true"><h3>${title}</h3>${body}<button class="go">关闭</button></div>`;

const ln = (label: string, value: string) =>
  `<div class="ln"><label>${label}</label><span>${value}</span></div>`;

export const drawerShop: Layout = {
  name: 'drawer-shop',
  pages: [
    {
      kind: 'order',
      path: '/buy?act=search',
      html: shell(
        drawerOf(
          '查询结果',
          '<iframe src="/inner/search?m=1688" width="390" height="420" frameborder="0"></iframe>',
        ),
      ),
      parts: [
        {
          path: '/inner/search?m=1688',
          html: `<!DOCTYPE html><html><head><meta charset="utf-8"><style>${style}</style></head><body style="background:#fff">${ln('订单编号', '⟦orderId|LG1762912834771⟧')}${ln('商品', '⟦productName|雪山加速器 周卡⟧')}${ln('购买数量', '⟦quantity|2⟧')}${ln('单价', '￥6.80')}${ln('实付金额', '⟦amountFen|￥13.60⟧')}${ln('购买时间', '⟦orderTime|2026-11-12 10:00:34⟧')}${ln('订单状态', '⟦status=delivered|已发货⟧')}${ln('卡密', '⟦cardSecret|XSJSQ7-PP01-6KD3⟧<br>⟦cardSecret|XSJSQ7-PP02-8VN9⟧')}</body></html>`,
        },
      ],
    },
    {
      kind: 'order',
      path: '/buy?act=search&no=⟦orderId|LG1763080125590⟧',
      html: shell(
        drawerOf(
          '订单 LG1763080125590',
          `${ln('商品', '⟦productName|拾贝英语 口语课码⟧')}${ln('购买数量', '⟦quantity|1⟧')}${ln('实付金额', '⟦amountFen|￥120.00⟧')}${ln('购买时间', '⟦orderTime|2026-11-14 08:28:45⟧')}${ln('支付渠道', '⟦payMethod|微信扫码⟧')}${ln('订单状态', '⟦status=pending|待发货⟧')}<p>⟦grants|手工发货商品 6 小时内发出。⟧⟦limits|23 点后的只能顺延至次日。⟧</p>`,
        ),
      ),
    },
    {
      kind: 'payment',
      path: '/buy?act=pay&g=2',
      html: shell(
        drawerOf(
          '<img alt="⟦payMethod|支付宝⟧" width="24" height="24" src="data:image/gif;base64,R0lGODlhAQABAIAAABZ3/wAAACwAAAAAAQABAAACAkQBADs="> 扫码付款',
          `${qrPicture(43, 170)}<p style="font-size:26px;color:#c62828">⟦payableFen|￥49.60⟧</p>${ln('订单编号', '⟦orderId|LG1763301144028⟧')}${ln('商品', '⟦productName|话费 50元 秒到⟧')}${ln('购买数量', '⟦quantity|1⟧')}<p>请在 03:40 内付款，超时关闭</p>`,
        ),
        '付款',
      ),
    },
    {
      kind: 'product',
      path: '/buy?g=4',
      html: shell(
        drawerOf(
          '⟦productName|拾贝英语 口语课码⟧',
          `${ln('售价', '⟦priceFen|￥120.00⟧')}${ln('库存', '4')}${ln('购买数量', '<input value="⟦may.quantity|1⟧" size="3">')}${ln('联系方式', '<input placeholder="手机号，查单用">')}<p>⟦grants|课码无法激活可退款。⟧</p><p>⟦limits|激活后不支持退换。⟧</p><button class="go">立即下单</button>`,
        ),
        '拾贝英语 口语课码',
      ),
    },
    {
      kind: 'other',
      path: '/buy?act=search&no=1',
      html: shell(drawerOf('查询结果', '<p>暂无相关订单，请检查输入是否正确。</p>')),
    },
  ],
};
