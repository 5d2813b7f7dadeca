import type { Layout } from '../../truth';

/** Direct top-up of games out of uni views: account forms, grids of face values, step lines; left pages stay hidden. */
const style = `uni-page-body,uni-view,uni-page{display:block}uni-button{display:inline-block}body{margin:0;background:#eef3f6;font:28rpx sans-serif;font-size:14px;color:#1f2d3d}.uni-navbar{background:#0b7285;color:#fff;text-align:center;line-height:44px}.box{background:#fff;margin:10px;border-radius:10px;padding:14px}.row{display:flex;padding:6px 0}.row .k{width:76px;color:#8795a1}.row .v{flex:1}.par{display:flex;flex-wrap:wrap;gap:8px}.par .o{width:29%;border:1px solid #d5dee5;border-radius:8px;text-align:center;padding:8px 0}.par .on{border-color:#0b7285;color:#0b7285;background:#e3f4f7}.par .p{font-size:12px;color:#8795a1}.st{padding:26px 14px;color:#fff;background:linear-gradient(#0b7285,#15aabf)}.st .t{font-size:22px;font-weight:700}.st .d{font-size:12px;opacity:.85}.foot{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;align-items:center;justify-content:space-between;padding:10px 14px}.btn{background:#0b7285;color:#fff;border-radius:20px;padding:8px 20px;font-size:14px}.btn.l{background:#fff;color:#0b7285;border:1px solid #0b7285}.big{font-size:24px;font-weight:700;color:#e8590c}.steps{display:flex;justify-content:space-between;font-size:12px}.gr{color:#8795a1;font-size:12px}`;

const page = (title: string, body: string, hidden = '') =>
  `<!DOCTYPE html><html lang="zh-CN" style="--status-bar-height:0px"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>⟦platformName|礁石直充⟧</title><style>${style}</style></head><body class="uni-body"><div id="app"><uni-app>${hidden}<uni-page><uni-view class="uni-navbar">${title}</uni-view><uni-page-wrapper><uni-page-body>${body}</uni-page-body></uni-page-wrapper></uni-page></uni-app></div></body></html>`;

const row = (k: string, v: string) =>
  `<uni-view class="row"><uni-text class="k"><span>${k}</span></uni-text><uni-text class="v"><span>${v}</span></uni-text></uni-view>`;

const face = (name: string, sum: string, on = '') =>
  `<uni-view class="o ${on}"><uni-view>${name}</uni-view><uni-view class="p">${sum}</uni-view></uni-view>`;

const left = `<uni-page style="display:none"><uni-view class="uni-navbar">充值记录</uni-view><uni-view class="box">${row('流水号', '261031774520')}${row('充值项目', '泡泡联盟 点券 300')}<uni-text>￥30.00</uni-text><uni-text>充值成功</uni-text></uni-view></uni-page>`;

const line = (time: string, goods: string, no: string, sum: string, word: string) =>
  `⟦item⟧<uni-view class="box"><uni-view style="display:flex;justify-content:space-between"><uni-text class="gr">${time}</uni-text><uni-text style="color:#0b7285">${word}</uni-text></uni-view><uni-view style="font-weight:700;margin:8px 0">${goods}</uni-view><uni-view style="display:flex;justify-content:space-between"><uni-text class="gr">流水号 ${no}</uni-text><uni-text class="big" style="font-size:16px">${sum}</uni-text></uni-view></uni-view>`;

export const moReef: Layout = {
  name: 'mo-reef',
  pages: [
    {
      kind: 'product',
      path: '/h5/?v=1#/pages/charge/index?gid=318',
      html: page(
        '游戏充值',
        `<uni-view class="box"><uni-view style="display:flex"><uni-view style="width:54px;height:54px;background:#c5e4ea;border-radius:12px;margin-right:10px"></uni-view><uni-view><uni-view style="font-size:17px;font-weight:700">⟦productName|深潜纪元 晶石直充⟧</uni-view><uni-view class="gr">安卓 / iOS 双端 · 月充 1.6 万笔</uni-view></uni-view></uni-view></uni-view>
<uni-view class="box"><uni-view class="row"><uni-text class="k">游戏 ID</uni-text><uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">请输入 9 位数字 ID</div><input class="uni-input-input"></div></uni-input></uni-view><uni-view class="row"><uni-text class="k">选择区服</uni-text><uni-text class="v">请选择 ›</uni-text></uni-view></uni-view>
<uni-view class="box"><uni-view style="margin-bottom:8px">充值面额</uni-view><uni-view class="par">${face('60 晶石', '￥5.88')}${face('300 晶石', '￥29.10', 'on')}${face('680 晶石', '￥65.90')}${face('1280 晶石', '￥124.00')}${face('3280 晶石', '￥318.00')}${face('6480 晶石', '￥628.00')}</uni-view></uni-view>
<uni-view class="box"><uni-view style="font-weight:700">充值说明</uni-view><uni-view>● ⟦grants|正常 1-5 分钟到账，超过 2 小时未到账全额退款。⟧</uni-view><uni-view>● ⟦limits|ID 或区服填错导致充到他人账号的，无法追回，不予退款。⟧</uni-view><uni-view>● 游戏 ID 在游戏内点左上角头像可以看到。</uni-view><uni-view>● 维护期间（每周三 06:00-10:00）订单会排队。</uni-view></uni-view><uni-view style="height:70px"></uni-view>
<uni-view class="foot"><uni-view><uni-text class="gr">售价 </uni-text>⟦priceFen|<uni-text class="gr"><span>￥</span></uni-text><uni-text class="big"><span>29</span></uni-text><uni-text><span>.10</span></uni-text>⟧<uni-view class="gr">已省 ￥0.90</uni-view></uni-view><uni-button class="btn">立即充值</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?v=2#/pages/charge/order?sn=⟦orderId|261113620847⟧',
      html: page(
        '充值详情',
        `<uni-view class="st"><uni-view class="t"><uni-text><span>⟦status=pending|充值中⟧</span></uni-text></uni-view><uni-view class="d">订单正在排队充入，当前前方 3 单，请勿重复下单</uni-view></uni-view><uni-view class="box"><uni-view class="steps"><uni-text>● 已付款</uni-text><uni-text>● 提交官方</uni-text><uni-text>○ 已到账</uni-text></uni-view></uni-view><uni-view class="box"><uni-view style="font-size:16px;font-weight:700">⟦productName|深潜纪元 晶石直充 - 300 晶石⟧</uni-view>${row('游戏ID', '704118265')}${row('区服', '安卓 12 区 · 珊瑚湾')}${row('份数', '⟦quantity|1⟧ 份')}</uni-view>
<uni-view class="box">${row('流水号', '261113620847 <a>复制</a>')}${row('提交', '⟦orderTime|2026/11/13 20:18:02⟧')}${row('扣款', '⟦payTime|2026/11/13 20:18:31⟧')}${row('扣款方式', '⟦payMethod|支付宝⟧')}${row('实际扣款', '⟦amountFen|<b>￥</b><b>29</b><b>.10</b>⟧')}</uni-view><uni-view class="box gr">⟦grants|若 2026/11/13 22:18 前仍未到账，款项将自动原路退回。⟧</uni-view><uni-view class="foot"><uni-button class="btn l">联系客服</uni-button><uni-button class="btn l">⟦entry|没到账？申诉⟧</uni-button><uni-button class="btn">再充一单</uni-button></uni-view>`,
        left,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?v=3#/pages/charge/order?sn=⟦orderId|261106115390⟧',
      html: page(
        '充值详情',
        `<uni-view class="st" style="background:#868e96"><uni-view class="t"><uni-text><span>⟦status=refunded|充值失败，已退款⟧</span></uni-text></uni-view><uni-view class="d">官方返回：角色不存在或区服不匹配</uni-view></uni-view><uni-view class="box"><uni-view style="font-size:16px;font-weight:700">⟦productName|泡泡联盟 点券 1000⟧</uni-view>${row('游戏ID', '99281734')}${row('区服', '微信 3 区')}${row('份数', '⟦quantity|2⟧ 份')}</uni-view><uni-view class="box">${row('退回金额', '⟦refundFen|￥193.60⟧')}${row('退回时间', '⟦otherTime|2026/11/06 13:40:19⟧')}${row('退回账户', '原路退回，微信零钱')}</uni-view>
<uni-view class="box">${row('流水号', '261106115390 <a>复制</a>')}${row('提交', '⟦orderTime|2026/11/06 13:01:55⟧')}${row('扣款', '⟦payTime|2026/11/06 13:02:10⟧')}${row('扣款方式', '⟦payMethod|微信支付⟧')}${row('单价', '￥96.80')}${row('实际扣款', '⟦amountFen|￥193.60⟧')}</uni-view><uni-view class="foot"><uni-button class="btn l">联系客服</uni-button><uni-button class="btn">重新充值</uni-button></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?v=4#/pages/charge/record',
      html: page(
        '充值记录',
        `<uni-view class="box" style="display:flex;justify-content:space-around"><uni-text>全部</uni-text><uni-text>进行中</uni-text><uni-text>已完成</uni-text><uni-text>异常单</uni-text></uni-view><uni-view class="gr" style="padding:0 14px">2026年11月 · 共支出 ￥346.70</uni-view>${line('⟦orderTime|2026/11/13 20:18⟧', '⟦productName|深潜纪元 晶石直充 - 300 晶石⟧', '⟦orderId|261113620847⟧', '⟦amountFen|￥29.10⟧', '⟦status=pending|充值中⟧')}${line('⟦orderTime|2026/11/09 09:55⟧', '⟦productName|深潜纪元 晶石直充 - 1280 晶石⟧', '⟦orderId|261109308816⟧', '⟦amountFen|￥124.00⟧', '⟦status=delivered|已到账⟧')}${line('⟦orderTime|2026/11/06 13:01⟧', '⟦productName|泡泡联盟 点券 1000⟧', '⟦orderId|261106115390⟧', '⟦amountFen|￥193.60⟧', '⟦status=refunded|已退款⟧')}⟦/items⟧<uni-view class="gr" style="text-align:center;padding:16px">只展示近 90 天记录 · 客服微信 ⟦contact|jiaoshi-kf02⟧</uni-view>`,
      ),
    },
  ],
};
