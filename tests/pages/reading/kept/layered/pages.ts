import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A shop whose results come as layers over the page: one is a frame of its own, the page below stays readable. */
const style = `body{margin:0;font:14px/1.7 Arial,"Microsoft YaHei";background:#fafafa}.bar{background:#393d49;color:#c2c2c2;line-height:56px;padding:0 40px}.bar b{color:#fff;font-size:18px;margin-right:30px}.main{width:1000px;margin:20px auto;background:#fff;padding:20px}
.shade{position:fixed;inset:0;background:#000;opacity:.3}.layer{position:fixed;top:90px;left:50%;margin-left:-300px;width:600px;background:#fff;box-shadow:1px 1px 50px rgba(0,0,0,.3)}.layer-title{background:#f8f8f8;padding:0 20px;line-height:42px;border-bottom:1px solid #eee}.layer-content{padding:20px}
.layer-btn{text-align:right;padding:10px}.layer-btn a{background:#1e9fff;color:#fff;padding:6px 15px;border-radius:2px}.goods{display:inline-block;width:180px;border:1px solid #eee;padding:10px;margin:6px}.kv{display:flex}.kv i{font-style:normal;width:110px;color:#999}ul.km{font-family:monospace}`;

const goods = [
  '云豹加速 月卡|18.00|502',
  '青蔓修图 年度会员|88.00|77',
  '话费 100元 快充|99.30|999',
  '深蓝音乐 周卡|3.50|2310',
]
  .map((one) => one.split('|'))
  .map(
    ([name, price, stock]) =>
      `<div class="goods">${name}<br><span style="color:#f40">¥${price}</span> 库存 ${stock}</div>`,
  )
  .join('');

function shell(layer: string, title = '首页'): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|七号仓⟧自动发卡平台 - ${title}</title><style>${style}</style></head><body><div class="bar"><b>七号仓</b>全部分类　卡密查询　${title === '首页' ? '<span>今日成交 ¥12,830.50</span>' : ''}</div><div class="main"><p>📢 11 月 11 日大促已结束，恢复原价。客服QQ：⟦contact|3318840276⟧</p>${goods}</div>${layer}</body></html>`;
}

const layerOf = (title: string, content: string, button = '确定') =>
  `<div class="shade"></div><div class="layer" role="dialog"><div class="layer-title">${title}</div><div class="layer-content">${content}</div><div class="layer-btn"><a>${button}</a></div></div>`;

const kv = (label: string, value: string) => `<div class="kv"><i>${label}</i><span>${value}</span></div>`;

const frame = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>query</title><style>${style}</style></head><body style="background:#fff;padding:10px">${body}</body></html>`;

export const layered: Layout = {
  name: 'layered',
  pages: [
    {
      kind: 'order',
      path: '/?do=query',
      html: shell(
        `<div class="shade"></div><div class="layer"><div class="layer-title">查到的购买记录</div><iframe src="/frame/query?kw=7c01" style="width:600px;height:330px;border:0"></iframe></div>`,
      ),
      parts: [
        {
          path: '/frame/query?kw=7c01',
          html: frame(
            `${kv('订单号', '⟦orderId|7C-2026110114070066⟧')}${kv('商品', '⟦productName|云豹加速 月卡⟧')}${kv('数量', '⟦quantity|3⟧')}${kv('每份', '¥18.00')}${kv('实付款', '⟦amountFen|¥54.00⟧')}${kv('购买时间', '⟦orderTime|2026-11-01 14:07:00⟧')}${kv('状态', '<b style="color:green">⟦status=delivered|已发货⟧</b>')}<ul class="km"><li>⟦cardSecret|YBJS-MON-2H7QK⟧</li><li>⟦cardSecret|YBJS-MON-9P0WD⟧</li><li>⟦cardSecret|YBJS-MON-5TT1X⟧</li></ul>`,
          ),
        },
      ],
    },
    {
      kind: 'order',
      path: '/?do=query&no=⟦orderId|7C-2026111010221934⟧',
      html: shell(
        layerOf(
          '单据 7C-2026111010221934',
          `${kv('商品', '⟦productName|青蔓修图 年度会员⟧')}${kv('数量', '⟦quantity|1⟧')}${kv('实付款', '⟦amountFen|¥88.00⟧')}${kv('购买时间', '⟦orderTime|2026-11-10 10:22:19⟧')}${kv('支付通道', '⟦payMethod|QQ钱包⟧')}${kv('状态', '<b style="color:#f60">⟦status=pending|待发货⟧</b>')}<p>⟦grants|人工发货 2 小时内完成。⟧⟦limits|夜间单只能次日处理。⟧</p>`,
          '知道了',
        ),
      ),
    },
    {
      kind: 'payment',
      path: '/?do=buy&gid=3',
      html: shell(
        layerOf(
          '<img alt="⟦payMethod|QQ钱包⟧" width="22" height="22" src="data:image/gif;base64,R0lGODlhAQABAIAAABZ3/wAAACwAAAAAAQABAAACAkQBADs="> 扫码',
          `<div style="text-align:center">${qrPicture(53, 160)}<p style="font-size:24px;color:#f40">⟦payableFen|¥99.30⟧</p><p>⟦productName|话费 100元 快充⟧ × ⟦quantity|1⟧</p><p>订单号 ⟦orderId|7C-2026111512001288⟧</p><p>剩余 <em>02:58</em></p></div>`,
          '取消付款',
        ),
        '付款',
      ),
    },
    {
      kind: 'product',
      path: '/goods?gid=2',
      html: shell(
        layerOf(
          '⟦productName|青蔓修图 年度会员⟧',
          `${kv('价格', '⟦priceFen|¥88.00⟧ <s>¥128.00</s>')}${kv('库存', '77')}${kv('数量', '<input value="⟦may.quantity|1⟧" style="width:40px">')}${kv('查单密码', '<input placeholder="查单时要用，请记牢">')}<p>⟦limits|本品人工发货，不接受催单。⟧</p><p>⟦grants|质保一年，掉会员补时长。⟧</p>`,
          '确认下单',
        ),
        '青蔓修图',
      ),
    },
    {
      kind: 'other',
      path: '/?do=query&no=0000',
      html: shell(layerOf('提示', '<p>没有找到符合条件的购买记录，请核对单据号或查单密码。</p>')),
    },
  ],
};
