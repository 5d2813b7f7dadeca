import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A phone site of cells in groups: title left, value right, all of it div; icons written as words of an icon font. */
const style = `body{margin:0;background:#f7f8fa;font:14px/24px -apple-system,sans-serif;color:#323233}.nav{height:46px;line-height:46px;background:#fff;text-align:center;font-size:16px}.grp{background:#fff;margin:12px 16px;border-radius:8px;overflow:hidden}.cell_x{display:flex;padding:10px 16px}.cell_x>div:first-child{flex:1}.cell_x>div+div{flex:1;text-align:right;color:#969799}.big{padding:24px;text-align:center}.big .s{font-size:22px}.num{font-size:32px;color:#ee0a24}.num small{font-size:16px}
.mi{font-family:"Material Icons";color:#1989fa}.sub{display:flex;background:#1989fa;color:#fff;margin:16px;border-radius:22px;justify-content:center;line-height:44px}.oc{margin:12px 16px;background:#fff;border-radius:8px;padding:12px}.oc .r{display:flex;justify-content:space-between}.gray{color:#969799;font-size:12px}`;

function shell(nav: string, body: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${nav}</title><style>${style}</style></head><body><div class="nav"><span class="mi">chevron_left</span>${nav}</div>${body}<div class="gray" style="text-align:center;padding:20px"><span class="mi">storefront</span> ⟦platformName|橘子充充⟧</div></body></html>`;
}

const cell = (title: string, value: string) =>
  `<div class="cell_x"><div><span>${title}</span></div><div><span>${value}</span></div></div>`;

const priced = (field: string, whole: string, cents: string) =>
  `⟦${field}|<small>￥</small><span>${whole}</span><small>.${cents}</small>⟧`;

const entry = (
  no: string,
  time: string,
  goods: string,
  count: string,
  paid: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<div class="oc"><div class="r"><span class="gray">订单号:⟦orderId|${no}⟧</span><span style="color:#1989fa">⟦status=${code}|${status}⟧</span></div><div class="r"><span>⟦productName|${goods}⟧</span><span>×⟦quantity|${count}⟧</span></div><div class="r"><span class="gray">⟦orderTime|${time}⟧</span><span>合计 ⟦amountFen|￥${paid}⟧</span></div></div>`;

export const cellGroups: Layout = {
  name: 'cell-groups',
  pages: [
    {
      kind: 'order',
      path: '/m/?o=⟦orderId|3301872264⟧#/order',
      html: shell(
        '订单详情',
        `<div class="grp big"><div class="mi">check_circle</div><div class="s">⟦status=delivered|充值成功⟧</div></div><div class="grp">${cell('商品名称', '⟦productName|银杉通信 30元话费快充⟧')}${cell('充值号码', '150****8127')}${cell('充值面额', '30元')}${cell('数量', '⟦quantity|1⟧')}${cell('优惠', '-￥0.60')}${cell('实付款', `<span class="num">${priced('amountFen', '29', '40')}</span>`)}</div><div class="grp">${cell('订单号', '3301872264 <span class="mi">content_copy</span>')}${cell('下单时间', '⟦orderTime|2026-10-20 12:08⟧')}${cell('支付时间', '⟦payTime|2026-10-20 12:08⟧')}${cell('支付方式', '⟦payMethod|微信支付⟧')}</div><div class="sub">再次购买</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/?o=⟦orderId|3301900418⟧#/order',
      html: shell(
        '订单详情',
        `<div class="grp big"><div class="mi">schedule</div><div class="s">⟦status=pending|处理中⟧</div><div class="gray">⟦grants|慢充订单 0-48 小时到账，超时未到自动退款⟧</div></div><div class="grp">${cell('商品名称', '⟦productName|东江燃气 100元⟧')}${cell('户号', '66****0193')}${cell('数量', '⟦quantity|2⟧')}${cell('优惠', '-￥6.00')}${cell('实付款', `<span class="num">${priced('amountFen', '194', '00')}</span>`)}</div><div class="grp">${cell('订单号', '3301900418')}${cell('下单时间', '⟦orderTime|2026-11-13 21:40⟧')}${cell('支付方式', '⟦payMethod|余额支付⟧')}${cell('当前余额', '￥17.25')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/m/?tab=all#/orders',
      html: shell(
        '我的订单',
        `<div class="nav" style="display:flex;justify-content:space-around"><span>全部</span><span>待付款</span><span>处理中</span><span>已退款</span></div>${entry('3301900418', '2026-11-13 21:40', '东江燃气 100元', '2', '194.00', '处理中', 'pending')}${entry('3301872264', '2026-10-20 12:08', '银杉通信 30元话费快充', '1', '29.40', '充值成功', 'delivered')}${entry('3301866310', '2026-10-11 08:55', '橙汁视频 会员月卡', '1', '15.80', '已退款', 'refunded')}${entry('3301855907', '2026-09-28 19:21', '翠鸟加油卡 200元', '3', '588.00', '支付超时', 'closed')}⟦/items⟧<div class="gray" style="text-align:center">到底了~</div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/m/pay?o=⟦orderId|3301911552⟧',
      html: shell(
        '支付订单',
        `<div class="grp big"><div class="num">${priced('payableFen', '50', '02')}</div><div class="gray">订单金额 ⟦amountFen|￥50.00⟧，为区分付款人随机增加 0.02 元</div>${qrPicture(19, 190)}<div>⟦payMethod|支付宝⟧扫码支付</div><div>剩余时间 <b>04</b>:<b>03</b></div></div><div class="grp">${cell('商品名称', '⟦productName|石榴小说 50元书币⟧')}${cell('订单号', '3301911552')}</div>`,
      ),
    },
    {
      kind: 'product',
      path: '/m/?g=120#/goods',
      html: shell(
        '商品详情',
        `<div class="grp big" style="text-align:left"><div class="num">${priced('priceFen', '97', '00')}</div><div class="gray"><del>￥100.00</del> 已售 8.8万</div><div class="s">⟦productName|东江燃气 100元⟧</div></div><div class="grp"><div class="cell_x"><div>⟦grants|48 小时内到账，到账失败全额退款⟧</div></div><div class="cell_x"><div>⟦limits|户号填错不退款⟧</div></div><div class="cell_x"><div>⟦limits|充值中订单不支持取消⟧</div></div></div><div class="grp"><div class="cell_x"><input placeholder="请输入燃气户号"></div></div><div class="sub">立即充值</div>`,
      ),
    },
    {
      kind: 'other',
      path: '/m/?r=1#/login',
      html: shell(
        '登录注册',
        `<div class="grp big"><div class="s">手机号快捷登录</div><div class="cell_x"><input placeholder="请输入手机号码"></div><div class="cell_x"><input placeholder="请输入验证码"></div></div><div class="sub">登录</div><div class="gray" style="text-align:center">登录即领 ￥3.00 红包，可在支付时抵扣</div>`,
      ),
    },
  ],
};
