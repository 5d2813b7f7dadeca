import type { Layout } from '../../truth';

/** Small words above large values in a wrapping row of bricks; secrets in a text area; a ticker; a list as cards. */
const style = `body{margin:0;background:#fffdf8;font:14px/1.6 "PingFang SC",Arial;color:#3b3020}.hd{background:#3b3020;color:#ffe9c2;padding:16px 36px}.tk{padding:6px 36px;background:#fff3d9;font-size:12px;color:#a98}.bricks{display:flex;flex-wrap:wrap;margin:18px 30px}.brick{width:25%;padding:12px 6px;box-sizing:border-box}.brick p{margin:0;font-size:12px;color:#a08d6a}.brick h6{margin:4px 0;font-size:16px;font-weight:500;word-break:break-all}.area{margin:18px 36px;border:1px solid #f0e2c4;padding:16px}textarea{width:97%}table{width:100%;border-collapse:collapse}th,td{text-align:left;padding:8px;border-bottom:1px solid #f0e2c4}.bt{background:#d98b1f;color:#fff;padding:8px 18px;display:inline-block}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>⟦platformName|赤兔卡盟⟧_${title}</title><style>${style}</style></head><body><div class="hd"><b>赤兔卡盟</b> 自助发卡</div><div class="tk">152****6633 刚刚购买了 火种点券 200元；189****4411 1 分钟前购买了 星屿视频月卡</div>${body}<div class="area">联系客服：QQ ⟦contact|2580416639⟧　<span class="bt">⟦entry|提交工单⟧</span></div></body></html>`;
}

const bricks = (rows: [string, string][]) =>
  `<div class="bricks">${rows.map(([label, value]) => `<div class="brick"><p>${label}</p><h6>${value}</h6></div>`).join('')}</div>`;

const line = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  way: string,
  time: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<tr><td>⟦orderId|${no}⟧</td><td>⟦productName|${goods}⟧</td><td>⟦amountFen|${paid}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦status=${code}|${status}⟧</td><td>⟦payMethod|${way}⟧</td><td>⟦orderTime|${time}⟧</td></tr>`;

export const brickCards: Layout = {
  name: 'brick-cards',
  pages: [
    {
      kind: 'order',
      path: '/query/show/⟦orderId|CT611082033471⟧',
      html: shell(
        '订单查询结果',
        `${bricks([
          ['订单号', 'CT611082033471'],
          ['商品名称', '⟦productName|火种点券 200元⟧'],
          ['购买数量', '⟦quantity|2⟧'],
          ['总金额', '⟦amountFen|￥388.00⟧'],
          ['状态', '⟦status=delivered|交易完成⟧'],
          ['支付方式', '⟦payMethod|支付宝⟧'],
          ['下单时间', '⟦orderTime|2026-11-08 20:33:47⟧'],
          ['发货时间', '⟦otherTime|2026-11-08 20:34:20⟧'],
        ])}<div class="area">卡密<textarea readonly rows="3">⟦cardSecret|HZDQ200----AA71KQ----0021⟧
⟦cardSecret|HZDQ200----AA72PW----0022⟧</textarea></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query/show/⟦orderId|CT611150910068⟧',
      html: shell(
        '订单查询结果',
        `${bricks([
          ['订单号', 'CT611150910068'],
          ['商品名称', '⟦productName|星屿视频月卡⟧'],
          ['购买数量', '⟦quantity|1⟧'],
          ['总金额', '⟦amountFen|￥11.90⟧'],
          ['状态', '⟦status=failed|异常⟧'],
          ['支付方式', '⟦payMethod|QQ钱包⟧'],
          ['下单时间', '⟦orderTime|2026-11-15 09:10:06⟧'],
          ['发货时间', '-'],
        ])}<div class="area">异常原因：卡密库存不足，请联系客服。账户可用余额 ￥0.00，<span class="bt">⟦entry|申请售后⟧</span></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query/list?phone=1525566',
      html: shell(
        '订单查询结果',
        `<div class="area"><table><tr><th>订单号</th><th>商品名称</th><th>总金额</th><th>数量</th><th>状态</th><th>支付方式</th><th>下单时间</th></tr>${line('CT611150910068', '星屿视频月卡', '1', '￥11.90', 'QQ钱包', '2026-11-15 09:10:06', '异常', 'failed')}${line('CT611082033471', '火种点券 200元', '2', '￥388.00', '支付宝', '2026-11-08 20:33:47', '交易完成', 'delivered')}${line('CT610190755129', '蓝鸟网盘 30天', '1', '￥9.90', '微信', '2026-10-19 07:55:12', '已退款', 'refunded')}⟦/items⟧</table></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/verify?k=HZ',
      html: shell(
        '卡密核验',
        `<div class="area"><h2>核验不通过</h2><p>卡密 ⟦may.cardSecret|HZDQ200----AA71KQ⟧ 已使用，时间 2026-11-08 19:58:40，账号 hz***903。</p><span class="bt">再试一次</span></div>`,
      ),
    },
  ],
};
