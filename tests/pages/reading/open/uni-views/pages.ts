import type { Layout } from '../../truth';

/** A mini-program's web build: views and texts all the way down, hashed attributes, no semantic element anywhere. */
const style = `uni-page-body,uni-view{display:block}uni-text{display:inline}body{margin:0 auto;max-width:400px;background:#f4f4f4;font:15px/1.6 sans-serif;color:#353535}uni-page-head{display:block;background:#07c160;color:#fff;text-align:center;line-height:44px}.fx[data-v-0c7e2f1a]{display:flex;justify-content:space-between;padding:8px 14px;background:#fff}.gy[data-v-0c7e2f1a]{color:#999}.bx[data-v-0c7e2f1a]{margin:10px 0;background:#fff;padding:10px 14px}.rd[data-v-0c7e2f1a]{color:#fa5151}.me[data-v-0c7e2f1a]{text-align:right}.bub[data-v-0c7e2f1a]{display:inline-block;background:#fff;padding:6px 10px;border-radius:6px;margin:5px 0}uni-input,uni-button{display:inline-block;border:1px solid #ddd;padding:4px 14px}`;

const id = 'data-v-0c7e2f1a=""';
const view = (body: string, name = '') =>
  `<uni-view ${id}${name ? ` class="${name}"` : ''}>${body}</uni-view>`;
const text = (body: string, name = '') =>
  `<uni-text ${id}${name ? ` class="${name}"` : ''}><span>${body}</span></uni-text>`;
const both = (label: string, value: string) => view(text(label, 'gy') + text(value), 'fx');

const shell = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|拾光优选会员⟧</title><style>${style}</style></head><body class="uni-body"><uni-app><uni-page><uni-page-head><div class="uni-page-head__title">${head}</div></uni-page-head><uni-page-wrapper><uni-page-body>${view(body)}</uni-page-body></uni-page-wrapper></uni-page></uni-app></body></html>`;

const entry = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  time: string,
  code: string,
  said: string,
) =>
  `⟦item⟧${view(
    view(
      text(time === '' ? '' : `⟦orderTime|${time}⟧`, 'gy') + text(`⟦status=${code}|${said}⟧`, 'rd'),
      'fx',
    ) +
      view(text(`⟦productName|${goods}⟧`)) +
      view(text(`编号 `) + text(`⟦orderId|${no}⟧`), 'gy') +
      view(text(`共 ⟦quantity|${count}⟧ 件 实付款 `) + text(`⟦amountFen|￥${paid}⟧`), 'me'),
    'bx',
  )}`;

export const uniViews: Layout = {
  name: 'uni-views',
  pages: [
    {
      kind: 'order',
      path: '/#/pages/order/list',
      html: shell(
        '我的订单',
        `${view(text('全部') + text('待付款') + text('充值中') + text('已到账'), 'fx')}${entry('SG202611190801', '蜗牛视频 VIP 季卡', '1', '48.00', '2026-11-19 08:01:22', 'pending', '充值中')}${entry('SG202611122219', '山竹读书 年卡', '1', '98.00', '2026-11-12 22:19:47', 'delivered', '已到账')}${entry('SG202611030644', '蜗牛视频 VIP 周卡', '2', '13.80', '2026-11-03 06:44:05', 'failed', '充值失败')}⟦/items⟧${view(text('到底啦~'), 'gy')}`,
      ),
    },
    {
      kind: 'order',
      path: '/?s=1#/pages/order/detail?id=4471',
      html: shell(
        '订单详情',
        `${view(text('⟦status=pending|充值中⟧', 'rd') + view(text('预计 30 分钟内到账，请勿重复下单'), 'gy'), 'bx')}${both('会员名称', '⟦productName|蜗牛视频 VIP 季卡⟧')}${both('充值账号', '139****6627')}${both('官方价', '￥68.00')}${both('会员价', '￥48.00')}${both('数量', '⟦quantity|1⟧')}${both('实付款', '⟦amountFen|￥48.00⟧')}${both('编号', '⟦orderId|SG202611190801⟧')}${both('下单日期', '⟦orderTime|2026-11-19 08:01:22⟧')}${both('支付类型', '⟦payMethod|微信小程序支付⟧')}${view(text('⟦entry|有问题找客服⟧'), 'bx')}`,
      ),
    },
    {
      kind: 'order',
      path: '/?s=2#/pages/order/detail?id=4309',
      html: shell(
        '订单详情',
        `${view(text('⟦status=failed|充值失败⟧', 'rd') + view(text('失败原因：该号码当月已达购买上限'), 'gy'), 'bx')}${both('会员名称', '⟦productName|蜗牛视频 VIP 周卡⟧')}${both('充值账号', '139****6627')}${both('数量', '⟦quantity|2⟧')}${both('实付款', '⟦amountFen|￥13.80⟧')}${both('编号', '⟦orderId|SG202611030644⟧')}${both('下单日期', '⟦orderTime|2026-11-03 06:44:05⟧')}${both('支付类型', '⟦payMethod|余额支付⟧')}${view(text('⟦grants|充值失败的款项将在 1-3 个工作日退回您的余额。⟧'), 'bx')}`,
      ),
    },
    {
      kind: 'product',
      path: '/?s=3#/pages/vip/buy?g=12',
      html: shell(
        '开通会员',
        `${view(text('⟦productName|蜗牛视频 VIP 季卡⟧') + view(text('⟦priceFen|￥48.00⟧', 'rd') + text(' 官方价￥68.00', 'gy')), 'bx')}${view(text('月卡 ') + text('￥18.00') + text('　季卡 ') + text('￥48.00') + text('　年卡 ') + text('￥158.00'), 'bx')}${view(`${text('充值账号 ')}<uni-input>请输入手机号</uni-input>`, 'bx')}${view(text('说明') + view(text('1、⟦limits|账号填错由用户自行承担，充值成功后不予退款。⟧')) + view(text('2、⟦grants|2 小时未到账可申请全额退款。⟧')) + view(text('3、客服时间 9:00-22:00')), 'bx')}<uni-button>立即开通</uni-button>${view(text('用户 山**风 3 分钟前开通了年卡 ￥158.00'), 'gy')}`,
      ),
    },
    {
      kind: 'chat',
      path: '/?s=4#/pages/im/room',
      html: shell(
        '拾光客服',
        `${view(text('客服 ') + text('⟦agentId|拾光小美⟧') + text(' 已接入'), 'gy')}${view(text('8:50'), 'gy')}${view(text('充了快一个小时了还在充值中', 'bub'), 'me')}${view(text('亲亲麻烦发下编号哦', 'bub'))}${view(text('⟦may.orderId|SG202611190801⟧', 'bub'), 'me')}${view(text('通道拥堵呢 ⟦grants|今天 12 点前肯定到，不到给您退⟧', 'bub'))}${view(text('昨天'), 'gy')}${view(text('好', 'bub'), 'me')}<uni-input>说点什么…</uni-input><uni-button>发送</uni-button>`,
      ),
    },
  ],
};
