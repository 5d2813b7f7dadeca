import type { Layout } from '../../truth';

/** A top-up shop compiled from a mini program to a phone page, 2023–2026: custom elements, a modal, a chat with a robot first. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>body{margin:0;background:#f4f6fb;font:14px/1.6 "PingFang SC",sans-serif;color:#2b2f3a}uni-view,uni-page-body,uni-scroll-view{display:block}uni-text{white-space:pre-wrap}.nav{text-align:center;padding:12px;background:#4a67f5;color:#fff;font-size:16px}.blk{background:#fff;margin:10px;border-radius:12px;padding:14px}.ln{display:flex!important;justify-content:space-between;padding:4px 0}.l{color:#98a0b3}.st{font-size:20px;font-weight:600}.btns{display:flex!important;justify-content:flex-end;gap:8px}uni-button{display:inline-block;border:1px solid #c5cbe0;border-radius:20px;padding:4px 14px}.modal{background:#fff;margin:20px 30px;border-radius:14px;padding:18px;box-shadow:0 8px 40px rgba(0,0,0,.25)}.row{display:flex!important;margin:10px}.bb{background:#fff;border-radius:10px;padding:8px 12px;max-width:75%}.mine{justify-content:flex-end}.mine .bb{background:#cdd7ff}</style></head><body class="uni-body pages-x"><uni-app><uni-page><uni-page-wrapper><uni-page-body><uni-view class="nav"><uni-text><span>${title}</span></uni-text></uni-view>${body}</uni-page-body></uni-page-wrapper></uni-page></uni-app></body></html>`;
const ln = (label: string, value: string) =>
  `<uni-view class="ln"><uni-text class="l"><span>${label}</span></uni-text><uni-text selectable="true"><span>${value}</span></uni-text></uni-view>`;

export const kaAdou: Layout = {
  name: 'ka-adou',
  pages: [
    {
      kind: 'order',
      path: '/h5/pages/order/detail?id=190344',
      html: shell(
        '订单详情',
        `<uni-view class="blk"><uni-view class="st">⟦status=pending|充值中⟧</uni-view><uni-text class="l"><span>师傅已接单，正在给您充，请别登录游戏</span></uni-text></uni-view><uni-view class="blk"><uni-view><uni-text><span>⟦productName|星海纪元 6480 星石（代充）⟧</span></uni-text></uni-view>${ln('数量', 'x⟦quantity|1⟧')}${ln('官方价', '¥648.00')}${ln('阿豆价', '¥558.00')}${ln('充值账号', 'ID 70213388 / 3服 / 晚风')}</uni-view><uni-view class="blk">${ln('商品总价', '¥558.00')}${ln('红包', '-¥8.00')}${ln('余额支付', '-¥100.00')}${ln('微信支付', '¥450.00')}${ln('订单合计', '⟦amountFen|¥550.00⟧')}${ln('付款后余额', '¥3.27')}</uni-view><uni-view class="blk">${ln('订单号', '⟦orderId|AD230814110236190344⟧')}${ln('下单时间', '⟦orderTime|2023-08-14 11:02:36⟧')}${ln('支付时间', '⟦payTime|2023-08-14 11:02:58⟧')}${ln('支付方式', '⟦may.payMethod|余额⟧+⟦payMethod|微信支付⟧')}${ln('接单师傅', '⟦merchant|锦鲤工作室⟧')}${ln('接单时间', '⟦may.otherTime|2023-08-14 11:05⟧')}</uni-view><uni-view class="blk"><uni-text><span>⟦grants|超过4小时没充完的，可以点取消，钱马上退。⟧
⟦limits|充了一部分的，只退没充的那部分。⟧
⟦limits|充值过程中自己上线顶号造成失败，扣10%手续费。⟧</span></uni-text></uni-view><uni-view class="btns blk"><uni-button>催一催</uni-button><uni-button>⟦entry|申请退款⟧</uni-button><uni-button>客服</uni-button></uni-view><uni-view style="text-align:center;color:#aaa"><uni-text><span>⟦platformName|阿豆代充⟧ 靠谱代充老店</span></uni-text></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/pages/aftersale/detail?id=8817',
      html: shell(
        '售后详情',
        `<uni-view class="blk"><uni-view class="st">⟦status=refunded|退款成功⟧</uni-view>${ln('退回金额', '⟦refundFen|¥42.00⟧')}${ln('退回去向', '微信零钱')}</uni-view><uni-view class="blk"><uni-view>⟦productName|听书VIP年卡激活链接⟧</uni-view>${ln('卖家', '⟦merchant|小满权益店⟧')}${ln('购买数量', '⟦quantity|2⟧')}${ln('实付', '⟦amountFen|¥84.00⟧')}${ln('订单号', '⟦orderId|AD240122203817221090⟧')}${ln('售后单号', '⟦ticketNo|SH24012300081⟧')}${ln('售后类型', '仅退款（1件）')}${ln('原因', '链接打不开')}</uni-view><uni-view class="blk"><uni-view>进度</uni-view>${ln('提交申请', '⟦otherTime|2024-01-23 09:14:20⟧')}${ln('卖家同意', '⟦otherTime|2024-01-23 10:40:08⟧')}${ln('退款到账', '⟦otherTime|2024-01-23 10:40:33⟧')}</uni-view><uni-view class="blk"><uni-view>这单发出的激活链接</uni-view><uni-view style="word-break:break-all">1. ⟦cardSecret|https://ts.example/vip/act?c=HT9q2LmX70⟧（已退）</uni-view><uni-view style="word-break:break-all">2. ⟦cardSecret|https://ts.example/vip/act?c=Kd5w8RpZ31⟧</uni-view></uni-view><uni-view class="btns blk"><uni-button>删除记录</uni-button><uni-button>⟦entry|联系平台⟧</uni-button></uni-view><uni-view class="blk l">退款一般马上到，银行卡 1-3 天。<br>⟦platformName|阿豆代充⟧客服微信 ⟦contact|adou_kefu01⟧</uni-view>`,
      ),
    },
    {
      kind: 'chat',
      path: '/h5/pages/im/room?sid=k3',
      html: shell(
        '⟦platformName|阿豆代充⟧客服',
        `<uni-scroll-view><uni-view class="row"><uni-view class="bb">🤖 您好，我是小豆，先看看是不是这些问题：<br>· 多久到账<br>· 怎么退款<br>· 账号填错了<br>转人工请回 1，人工时间 9:00-24:00</uni-view></uni-view><uni-view class="row mine"><uni-view class="bb">1</uni-view></uni-view><uni-view style="text-align:center;color:#aaa">10月12日 15:33 客服 ⟦agentId|豆豆07⟧ 接入会话</uni-view><uni-view class="row mine"><uni-view class="bb">订单号⟦orderId|AD251012141055330762⟧，一个半小时了还没充</uni-view></uni-view><uni-view class="row"><uni-view class="bb">亲稍等我查一下哈</uni-view></uni-view><uni-view class="row"><uni-view class="bb">您这单是⟦productName|短视频币 3000⟧，付了⟦amountFen|288元⟧，现在平台那边维护，晚点统一充</uni-view></uni-view><uni-view class="row mine"><uni-view class="bb">维护到几点？不行就退吧</uni-view></uni-view><uni-view class="row"><uni-view class="bb">⟦grants|今晚10点前不到账我给您全退，另外补您5元红包⟧</uni-view></uni-view><uni-view class="row"><uni-view class="bb">⟦limits|现在取消的话要收3%通道费的哦⟧，建议等等</uni-view></uni-view><uni-view class="row mine"><uni-view class="bb">好，截图了，10点找你</uni-view></uni-view></uni-scroll-view><uni-view class="blk ln"><uni-text class="l"><span>说点什么…</span></uni-text><uni-button>评价客服</uni-button><uni-button>⟦entry|投诉⟧</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/h5/pages/exchange/index?from=shop',
      html: shell(
        '卡密兑换',
        `<uni-view class="blk"><uni-view>输入您买到的卡密</uni-view><uni-input><div class="uni-input-wrapper"><input class="uni-input-input" value="⟦may.cardSecret|ADK0-77F2-MQ81-XX03⟧" style="width:100%;padding:8px"></div></uni-input><uni-view class="btns"><uni-button>兑换</uni-button></uni-view><uni-text class="l"><span>兑换到账号 176****0043，当前豆子 120</span></uni-text></uni-view><uni-view class="modal"><uni-view style="text-align:center;font-weight:600">兑换不了</uni-view><uni-view>卡密已过期（到期日 2025-12-31）。如果您是近期才买到的，请让卖给您的人处理。</uni-view><uni-view>⟦grants|在阿豆官方小店买的过期卡，凭订单截图可以延期一次。⟧⟦limits|从别人手里收来的、送的，一律不处理。⟧</uni-view><uni-view class="btns"><uni-button>知道了</uni-button><uni-button>⟦entry|找客服延期⟧</uni-button></uni-view></uni-view><uni-view class="blk l">兑换说明：一张卡密只能用一次，连输错 5 次锁 1 小时。<br>⟦limits|兑换后的豆子不能提现、不能转给别人。⟧<br>⟦platformName|阿豆代充⟧ · 2026</uni-view>`,
      ),
    },
  ],
};
