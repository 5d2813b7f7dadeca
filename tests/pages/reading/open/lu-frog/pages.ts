import type { Layout } from '../../truth';

/** Game accounts for rent by the hour, an app made for all platforms and opened as H5: custom elements, rows of spans. */
const css = `body{margin:0;background:#f3f5f4;font:14px/1.6 system-ui,"PingFang SC",sans-serif;color:#222}uni-app,uni-page,uni-view{display:block}uni-text{display:inline}uni-button{display:inline-block;border-radius:30px;padding:6px 18px;border:1px solid #1eb36b;color:#1eb36b;margin:4px}uni-button.primary{background:#1eb36b;color:#fff}uni-page{max-width:460px;margin:0 auto}.uni-page-head{background:#1eb36b;color:#fff;text-align:center;padding:11px}.panel{background:#fff;border-radius:12px;margin:10px;padding:14px}.flex-between{display:flex;justify-content:space-between;padding:4px 0}.grey{color:#8f9994}.price{color:#ff5a2b;font-weight:700}.code-box{background:#f0faf5;border:1px dashed #1eb36b;border-radius:8px;padding:10px;margin-top:8px}.tabs{display:flex;justify-content:space-around;background:#fff;padding:10px}.tabbar{display:flex;justify-content:space-around;background:#fff;padding:10px;border-top:1px solid #e5e9e7}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>⟦platformName|租号蛙⟧</title><style>${css}</style></head><body><uni-app><uni-page><div class="uni-page-head"><div class="uni-page-head__title">${title}</div></div><uni-page-wrapper>${body}</uni-page-wrapper></uni-page></uni-app></body></html>`;
const row = (k: string, v: string) =>
  `<uni-view class="flex-between"><uni-text class="grey"><span>${k}</span></uni-text><uni-text><span>${v}</span></uni-text></uni-view>`;
const item = (
  shop: string,
  code: string,
  said: string,
  goods: string,
  rent: string,
  total: string,
  time: string,
  buttons: string,
) =>
  `⟦item⟧<uni-view class="panel order-item"><uni-view class="flex-between"><uni-text>号主：⟦merchant|${shop}⟧</uni-text><uni-text class="price">⟦status=${code}|${said}⟧</uni-text></uni-view><uni-view>⟦productName|${goods}⟧</uni-view><uni-view class="grey">${rent}</uni-view><uni-view class="flex-between"><uni-text class="grey">下单 ⟦orderTime|${time}⟧</uni-text><uni-text>共 <span class="price">⟦amountFen|¥${total}⟧</span></uni-text></uni-view><uni-view style="text-align:right">${buttons}</uni-view></uni-view>`;

export const luFrog: Layout = {
  name: 'lu-frog',
  pages: [
    {
      kind: 'order',
      path: '/h5/pages/order/info?oid=902611142007',
      html: shell(
        '租赁订单',
        `<uni-view class="panel" style="background:#1eb36b;color:#fff"><uni-view style="font-size:20px">⟦status=delivered|租赁中⟧</uni-view><uni-view>距离到期还有 03:41:09（11月15日 01:10 到期自动下线）</uni-view></uni-view><uni-view class="panel"><uni-view><b>⟦productName|穿越烽火 满级V8 火麒麟+黑龙 电信一⟧</b></uni-view><uni-view class="grey">货架号 Z330918 · 时租 ¥2.50/小时</uni-view><uni-view class="code-box"><uni-view class="grey">上号信息（PC 端下载上号器后粘贴解锁码）</uni-view><uni-view>解锁码 <b>⟦cardSecret|FROG-7K2M-X90Q-D41Z⟧</b> <uni-button size="mini">复制</uni-button></uni-view><uni-view class="grey">已登录 1 次，最多可登录 5 次</uni-view></uni-view></uni-view><uni-view class="panel">${row('租金（5小时）', '¥12.50')}${row('押金', '¥20.00')}${row('到时不下线险', '¥0.80')}${row('会员减免', '-¥1.25')}${row('合计', '<b class="price">⟦amountFen|¥32.05⟧</b>')}${row('归还后可退', '¥20.00')}</uni-view><uni-view class="panel">${row('订单号', '⟦orderId|902611142007⟧')}${row('号主', '⟦merchant|阿飞的枪库⟧')}${row('支付方式', '⟦payMethod|QQ钱包⟧')}${row('下单时间', '⟦orderTime|2026/11/14 20:07:36⟧')}${row('支付时间', '⟦payTime|2026/11/14 20:08:02⟧')}${row('起租时间', '⟦otherTime|2026/11/14 20:10:00⟧')}</uni-view><uni-view class="panel grey"><uni-view>租号须知</uni-view><uni-view>1. ⟦grants|起租 10 分钟内账号无法登录，提交维权后租金押金全退。⟧</uni-view><uni-view>2. ⟦limits|起租 10 分钟后发起的维权，按已用时长扣费。⟧</uni-view><uni-view>3. ⟦limits|使用外挂、恶意挂机、消费号内道具的，押金不退并追究赔偿。⟧</uni-view><uni-view>4. 到点前可续租，续租价以号主当前标价为准。</uni-view></uni-view><uni-view style="text-align:center"><uni-button>⟦entry|我要维权⟧</uni-button><uni-button>续租</uni-button><uni-button class="primary">提前还号</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/h5/pages/rights/result?id=WQ20261103008',
      html: shell(
        '维权结果',
        `<uni-view class="panel"><uni-view style="text-align:center;font-size:20px">维权不成立</uni-view><uni-view style="text-align:center" class="grey">处理时间 ⟦otherTime|2026/11/03 16:22:10⟧</uni-view></uni-view><uni-view class="panel">${row('维权编号', '⟦ticketNo|WQ20261103008⟧')}${row('关联订单', '⟦orderId|902611021533⟧')}${row('租赁商品', '⟦productName|峡谷之巅 全英雄 410皮肤 QQ区⟧')}${row('号主', '⟦merchant|小鹿租号铺⟧')}${row('订单金额', '⟦amountFen|¥56.00⟧（含押金 ¥30.00）')}${row('申请退款', '⟦refundFen|¥56.00⟧')}${row('申请时间', '⟦otherTime|2026/11/02 16:40:51⟧')}${row('维权原因', '排位禁赛，账号与描述不符')}</uni-view><uni-view class="panel"><uni-view><b>平台说明</b></uni-view><uni-view>您好，经核对上号器日志，您于 15:36 首次登录，15:52 进行了一局匹配，16:31 因挂机被系统禁赛 30 分钟。禁赛发生在您租用期间，非号主原因，本次维权予以驳回，租金不退。⟦limits|押金已按规则扣除 ¥10.00 作为信誉分补偿给号主，⟧其余 ¥20.00 已退回您的蛙币钱包。</uni-view><uni-view>⟦grants|如对结果有异议，可在 24 小时内补充证据申诉一次；⟧⟦limits|逾期视为认可本结果。⟧</uni-view><uni-view class="grey" style="text-align:right">⟦agentId|蛙蛙仲裁06号⟧</uni-view></uni-view><uni-view style="text-align:center"><uni-button>⟦entry|补充证据申诉⟧</uni-button><uni-button>联系客服</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/pages/order/list?tab=0',
      html: shell(
        '我的租单',
        `<uni-view class="tabs"><uni-text><b>全部</b></uni-text><uni-text>待付款</uni-text><uni-text>租赁中(1)</uni-text><uni-text>已完成</uni-text><uni-text>维权</uni-text></uni-view>${item('阿飞的枪库', 'delivered', '租赁中', '穿越烽火 满级V8 火麒麟+黑龙 电信一', '5 小时 × ¥2.50，押金 ¥20.00', '32.05', '2026/11/14 20:07:36', '<uni-button>续租</uni-button><uni-button>⟦entry|维权⟧</uni-button>')}${item('麦芽糖不甜', 'unpaid', '待付款', '原野之息2 存档号 全收集', '1 天 × ¥9.00，免押金', '9.00', '2026/11/13 12:44:20', '<uni-button>取消</uni-button><uni-button class="primary">付款</uni-button>')}${item('小鹿租号铺', 'delivered', '已完成', '峡谷之巅 全英雄 410皮肤 QQ区', '10 小时 × ¥2.60，押金 ¥30.00', '56.00', '2026/11/02 15:33:09', '<uni-button>再租一次</uni-button>')}${item('阿飞的枪库', 'refunded', '已退款', '穿越烽火 雷神 新手号 网通二', '2 小时 × ¥1.00，免押金', '2.00', '2026/10/21 09:18:55', '<uni-button>查看退款</uni-button>')}⟦/items⟧<uni-view class="grey" style="text-align:center">没有更多了</uni-view><uni-view class="panel"><b>低价好号</b><uni-view>峡谷之巅 V10 百里守约传说皮 ¥3.00/时</uni-view><uni-view>绝地小镇 满配M4 ¥1.80/时</uni-view></uni-view><uni-view class="tabbar"><uni-text>首页</uni-text><uni-text>分类</uni-text><uni-text>租单</uni-text><uni-text>我的</uni-text></uni-view>`,
      ),
    },
    {
      kind: 'product',
      path: '/h5/pages/goods/detail?id=Z330918',
      html: shell(
        '账号详情',
        `<uni-view style="height:160px;background:#cfe9dc"></uni-view><uni-view class="panel"><uni-view class="price" style="font-size:22px">⟦priceFen|¥2.50⟧<uni-text style="font-size:12px">/小时</uni-text></uni-view><uni-view><b>⟦productName|穿越烽火 满级V8 火麒麟+黑龙 电信一⟧</b></uni-view><uni-view class="grey">10小时 ¥22.00｜包夜(22:00-8:00) ¥15.00｜押金 ¥20.00｜起租 2 小时</uni-view><uni-view>出租率 96%　累计出租 1,822 次　好评 1,640</uni-view></uni-view><uni-view class="panel">${row('号主', '⟦merchant|阿飞的枪库⟧')}${row('发布于', '2026/03/08 11:20')}${row('上号方式', '上号器免密登录')}${row('是否允许排位', '允许')}${row('信誉积分', '100')}</uni-view><uni-view class="panel"><b>号主留言</b><uni-view>枪多随便玩，别开挂就行，封号你赔我也赔不起。⟦limits|晚上七点到十点高峰被顶号我不管，介意的错开租。⟧出问题先找我，⟦grants|能退的我不墨迹，租错号没上号的五分钟内给你退。⟧</uni-view></uni-view><uni-view class="panel"><b>平台服务</b><uni-view>✓ 上号失败包赔：⟦grants|登录不上秒退全款⟧</uni-view><uni-view>✓ 免押：信用分 650 以上</uni-view><uni-view>✗ ⟦limits|未成年人不得租号，发现即终止订单且租金不退⟧</uni-view></uni-view><uni-view style="text-align:center"><uni-button>客服</uni-button><uni-button>⟦entry|举报⟧</uni-button><uni-button class="primary">立即租号</uni-button></uni-view>`,
      ),
    },
  ],
};
