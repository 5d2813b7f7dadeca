import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** A phone page as a cross-platform framework renders it: uni-view and hashed classes, never a semantic element. */
const style = `body{margin:0;background:#f5f6fa;font:15px/1.5 sans-serif}uni-view,uni-text,uni-page-head,uni-button{display:block}uni-text{display:inline}
.head-x1{height:44px;line-height:44px;text-align:center;background:#fff;font-size:17px}.card_a81f{background:#fff;border-radius:12px;margin:12px;padding:14px}
.row_c0d3{display:flex;justify-content:space-between;padding:7px 0;font-size:14px}.k_9e1{color:#909399}.v_771{color:#303133;text-align:right}
.big_55c{font-size:22px;font-weight:600;padding:6px 0}.sub_20b{color:#999;font-size:12px}.amt_e4{color:#fa436a;font-size:30px;text-align:center}.btn_f3{background:#fa436a;color:#fff;text-align:center;border-radius:22px;line-height:44px;margin:12px}
.tabs_1{display:flex;background:#fff}.tabs_1 uni-view{flex:1;text-align:center;line-height:42px}.tag_0c{float:right;color:#fa436a;font-size:13px}.icon{font-family:uniicons;color:#bbb}`;

function shell(head: string, body: string, title = '小鹿快充'): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title === '小鹿快充' ? '⟦platformName|小鹿快充⟧' : title}</title><style>${style}</style></head><body><uni-app><uni-page><uni-page-head class="head-x1"><uni-text class="icon">arrow_back</uni-text> ${head}</uni-page-head><uni-page-body>
${body}</uni-page-body></uni-page></uni-app></body></html>`;
}

const row = (key: string, value: string) =>
  `<uni-view class="row_c0d3"><uni-text class="k_9e1"><span>${key}</span></uni-text><uni-text class="v_771"><span>${value}</span></uni-text></uni-view>`;

const money = (field: string, whole: string, cents: string) =>
  `<uni-text>⟦${field}|<span>¥</span><span style="font-size:1.4em">${whole}</span><span>.${cents}</span>⟧</uni-text>`;

const entry = (
  no: string,
  time: string,
  goods: string,
  count: string,
  paid: [string, string],
  status: string,
  code: string,
) =>
  `⟦item⟧<uni-view class="card_a81f"><uni-view class="sub_20b">⟦orderTime|${time}⟧ <uni-text class="tag_0c">⟦status=${code}|${status}⟧</uni-text></uni-view><uni-view class="big_55c" style="font-size:15px">⟦productName|${goods}⟧</uni-view><uni-view class="row_c0d3"><uni-text class="sub_20b">单号 ⟦orderId|${no}⟧</uni-text><uni-text>共 ⟦quantity|${count}⟧ 件 ${money('amountFen', ...paid)}</uni-text></uni-view></uni-view>`;

export const uniCards: Layout = {
  name: 'uni-cards',
  pages: [
    {
      kind: 'order',
      path: '/h5/index.html?sn=⟦orderId|718264903355⟧#/pages/order/detail',
      html: shell(
        '订单详情',
        `<uni-view class="card_a81f"><uni-view class="big_55c">⟦status=delivered|充值成功⟧</uni-view><uni-view class="sub_20b">感谢您的信任，到账如有延迟请联系在线客服</uni-view></uni-view>
<uni-view class="card_a81f"><uni-view class="big_55c" style="font-size:16px">⟦productName|北辰通信 50元话费慢充⟧</uni-view>${row('充值账号', '139****2046')}${row('面值', '50元')}${row('购买数量', '⟦quantity|1⟧')}${row('原价', '¥50.00')}${row('会员立减', '-¥1.40')}${row('实付', money('amountFen', '48', '60'))}</uni-view>
<uni-view class="card_a81f">${row('订单编号', '718264903355')}${row('下单时间', '⟦orderTime|2026/10/18 09:12:07⟧')}${row('到账时间', '⟦otherTime|2026/10/18 11:40:55⟧')}${row('支付方式', '⟦payMethod|微信支付⟧')}</uni-view>
<uni-view class="btn_f3">再来一单</uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/index.html?sn=⟦orderId|718265118042⟧#/pages/order/detail',
      html: shell(
        '订单详情',
        `<uni-view class="card_a81f"><uni-view class="big_55c">⟦status=pending|充值中⟧</uni-view><uni-view class="sub_20b">⟦grants|预计 72 小时内到账，超时自动退款⟧</uni-view></uni-view>
<uni-view class="card_a81f"><uni-view class="big_55c" style="font-size:16px">⟦productName|南岭电网电费 200元⟧</uni-view>${row('充值账号', '0500****7713')}${row('购买数量', '⟦quantity|1⟧')}${row('原价', '¥200.00')}${row('实付', money('amountFen', '192', '00'))}</uni-view>
<uni-view class="card_a81f">${row('订单编号', '718265118042')}${row('下单时间', '⟦orderTime|2026/11/12 20:03:44⟧')}${row('支付方式', '⟦payMethod|余额⟧')}${row('付后余额', '¥8.35')}</uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/index.html?from=mine#/pages/order/list?tab=0',
      html: shell(
        '我买到的',
        `<uni-view class="tabs_1"><uni-view>全部</uni-view><uni-view>待付</uni-view><uni-view>充值中</uni-view><uni-view>退款</uni-view></uni-view>
${entry('718265118042', '2026/11/12 20:03', '南岭电网电费 200元', '1', ['192', '00'], '充值中', 'pending')}${entry('718264903355', '2026/10/18 09:12', '北辰通信 50元话费慢充', '1', ['48', '60'], '充值成功', 'delivered')}${entry('718264551907', '2026/10/02 18:27', '蜗牛加油卡 500元', '2', ['976', '00'], '已退款', 'refunded')}${entry('718263990418', '2026/09/21 07:55', '小丘视频周卡', '1', ['9', '90'], '交易取消', 'closed')}⟦/items⟧
<uni-view class="sub_20b" style="text-align:center">没有更多了</uni-view>`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/pay.html?sn=⟦orderId|718265230716⟧',
      html: shell(
        '收银',
        `<uni-view class="card_a81f" style="text-align:center"><uni-view class="sub_20b">请在 <uni-text>4</uni-text>:<uni-text>37</uni-text> 内付款</uni-view><uni-view class="amt_e4">${money('payableFen', '30', '03')}</uni-view><uni-view class="sub_20b">为便于核对，实际付款比标价 ⟦amountFen|¥30.00⟧ 多 0.03，请勿修改金额</uni-view>${qrPicture(23, 200)}<uni-view>打开⟦payMethod|微信⟧扫一扫</uni-view></uni-view>
<uni-view class="card_a81f">${row('购买', '⟦productName|风车小镇月卡⟧')}${row('订单编号', '718265230716')}</uni-view>`,
      ),
    },
    {
      kind: 'product',
      path: '/h5/index.html?from=share&uid=40112#/pages/goods/info?id=88',
      html: shell(
        '商品',
        `<uni-view class="card_a81f"><uni-view class="amt_e4" style="text-align:left">${money('priceFen', '192', '00')}</uni-view><uni-view class="sub_20b"><s>¥200.00</s> 月销 3.1万 库存充足</uni-view><uni-view class="big_55c">⟦productName|南岭电网电费 200元⟧</uni-view></uni-view>
<uni-view class="card_a81f"><uni-view class="big_55c" style="font-size:15px">下单前必读</uni-view><uni-view>⟦grants|72 小时内到账，未到账全额退款⟧</uni-view><uni-view>⟦limits|充错户号不支持退款，请仔细核对⟧</uni-view><uni-view>⟦limits|充值期间请勿从其他渠道缴费，否则损失自负⟧</uni-view></uni-view>
<uni-view class="card_a81f"><uni-input><input placeholder="请输入 13 位户号"></uni-input></uni-view><uni-view class="btn_f3">马上充</uni-view>`,
      ),
    },
    {
      kind: 'other',
      path: '/h5/index.html#/pages/login/index',
      html: shell(
        '登录',
        `<uni-view class="card_a81f" style="text-align:center"><uni-view class="big_55c">欢迎来到小鹿快充</uni-view><uni-input><input placeholder="手机号"></uni-input><uni-input><input placeholder="短信验证码"></uni-input><uni-view class="btn_f3">登录</uni-view><uni-view class="sub_20b">登录后可查询订单、申请售后 · 新人立减 ¥5.00</uni-view></uni-view>`,
      ),
    },
  ],
};
