import type { Layout } from '../../truth';

/** Boosting for money, an H5 app on a mobile component set: cells, tags, action bars, a talk with the one who plays. */
const css = `body{margin:0;background:#f7f8fa;font:14px/20px -apple-system,"PingFang SC",sans-serif;color:#323233;max-width:430px;margin:0 auto}.van-nav-bar{background:#fff;height:46px;display:flex;align-items:center;justify-content:space-between;padding:0 16px}.van-nav-bar__title{font-weight:600;font-size:16px}.van-cell-group{background:#fff;margin:12px;border-radius:8px;overflow:hidden}.van-cell{display:flex;padding:10px 16px;border-bottom:1px solid #f2f3f5}.van-cell__title{flex:1;color:#646566}.van-cell__value{flex:2;text-align:right}.van-notice-bar{background:#fffbe8;color:#ed6a0c;padding:8px 16px;font-size:13px}.van-tag{background:#ff976a;color:#fff;border-radius:2px;padding:0 4px;font-size:12px}.van-card{display:flex;gap:10px;padding:12px 16px}.van-card__thumb{width:70px;height:70px;background:#e5ecff;border-radius:6px}.van-submit-bar{background:#fff;padding:10px 16px;display:flex;justify-content:flex-end;gap:8px;align-items:center}.van-button{border:1px solid #ebedf0;border-radius:20px;background:#fff;padding:7px 16px}.van-button--danger{background:#ee0a24;color:#fff}.head{background:linear-gradient(#4b3cf0,#7f6cff);color:#fff;padding:20px 18px}.sys{text-align:center;color:#969799;font-size:12px;margin:10px}.msg{display:flex;gap:8px;margin:10px 12px}.msg.me{flex-direction:row-reverse}.msg i{width:36px;height:36px;border-radius:50%;background:#c8d0ff;flex:none}.msg p{background:#fff;border-radius:8px;padding:8px 10px;margin:0;max-width:250px}.msg small{color:#969799}.van-popup{background:#fff;border-radius:14px 14px 0 0;padding:16px;box-shadow:0 -4px 20px rgba(0,0,0,.15)}`;
const shell = (title: string, body: string, right = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${css}</style></head><body><div class="van-nav-bar"><span class="van-icon">‹</span><span class="van-nav-bar__title">${title}</span><span>${right}</span></div>${body}</body></html>`;
const cell = (label: string, value: string) =>
  `<div class="van-cell"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value"><span>${value}</span></div></div>`;
const msg = (who: string, time: string, text: string, mine = '') =>
  `<div class="msg ${mine}"><i></i><div><small>${who} ${time}</small><p>${text}</p></div></div>`;

export const luBoost: Layout = {
  name: 'lu-boost',
  pages: [
    {
      kind: 'order',
      path: '/h5/order/detail/260917',
      html: shell(
        '订单详情',
        `<div class="head"><div style="font-size:20px">⟦status=pending|代练中⟧</div><div>打手已接单，预计 9 月 20 日 18:00 前完成</div></div><div class="van-notice-bar">⟦limits|代练期间请勿登录账号，顶号超过 3 次视为您主动终止，不退代练费。⟧</div><div class="van-cell-group"><div class="van-card"><div class="van-card__thumb"></div><div><div>⟦productName|王朝战歌 钻石Ⅲ → 星耀Ⅴ 排位代练⟧</div><div style="color:#969799">安卓微信区 · 指定位置：打野</div><div>¥118.00 <span style="float:right">x1</span></div></div></div>${cell('代练价格', '¥118.00')}${cell('加急费', '¥15.00')}${cell('安全保证金（买家）', '¥0.00')}${cell('新人立减', '-¥10.00')}${cell('<b>合计支付</b>', '<b style="color:#ee0a24">⟦amountFen|¥123.00⟧</b>')}</div><div class="van-cell-group">${cell('接单工作室', '⟦merchant|青鸟电竞工作室⟧')}${cell('打手', '阿K（星耀王者）')}${cell('打手押金', '效率 50 元 / 安全 100 元')}${cell('当前进度', '钻石Ⅰ 2星（12胜5负）')}</div><div class="van-cell-group">${cell('订单编号', '⟦orderId|SFYZ260917200418⟧')}${cell('支付方式', '⟦payMethod|支付宝⟧')}${cell('发单时间', '⟦orderTime|2026-09-17 20:04:18⟧')}${cell('付款时间', '⟦payTime|2026-09-17 20:05:01⟧')}${cell('接单时间', '⟦otherTime|2026-09-17 20:41:36⟧')}</div><div class="van-cell-group" style="padding:12px 16px;color:#646566;font-size:13px">订单保障<br>· ⟦grants|超时未完成，按未完成段位比例退款，并从效率押金中赔付 20%⟧<br>· ⟦grants|因打手作弊导致封号，安全押金全额赔给您⟧<br>· ⟦limits|完成后 48 小时内未提出异议，代练费自动结算，平台不再处理纠纷⟧</div><div class="van-submit-bar"><button class="van-button">⟦entry|申请仲裁⟧</button><button class="van-button">联系打手</button><button class="van-button van-button--danger">确认完成</button></div><p style="text-align:center;color:#c8c9cc;font-size:12px">— ⟦platformName|上分驿站⟧ · 放心上分 —</p>`,
        '客服',
      ),
    },
    {
      kind: 'chat',
      path: '/h5/im/session?to=order_260917',
      html: shell(
        '订单沟通群（4人）',
        `<div class="van-notice-bar">请勿在聊天中交换微信、私下转账，⟦limits|脱离平台交易出现问题平台无法介入。⟧</div><div class="van-cell-group"><div class="van-card"><div class="van-card__thumb"></div><div>⟦productName|王朝战歌 钻石Ⅲ → 星耀Ⅴ 排位代练⟧<br><small>订单 ⟦orderId|SFYZ260917200418⟧</small><br><b>⟦amountFen|¥123.00⟧</b></div></div></div><div class="sys">2026-09-20 18:22</div><div class="sys">“阿K”已提交完成申请</div>${msg('我', '18:30', '才星耀Ⅴ 0星，而且我号上 200 点券没了，怎么回事', 'me')}${msg('阿K', '18:33', '点券我没动过，你自己查下消费记录。星耀五就是目标，到了就算完成')}${msg('我', '18:34', '消费记录 19 号凌晨 2:10 买了改名卡，那时候是你在打', 'me')}<div class="sys">“我”邀请平台客服进群</div>${msg('⟦agentId|驿站客服-小满⟧', '18:52', '您好，这里是⟦platformName|上分驿站⟧客服，已看到您的消费截图。')}${msg('驿站客服-小满', '18:55', '⟦grants|点券损失核实后由打手安全押金里赔付，200 点券折合 20 元，24 小时内到您钱包。⟧')}${msg('驿站客服-小满', '18:56', '段位方面，目标写的是星耀Ⅴ，已达成，⟦limits|这部分代练费是不能退的哦。⟧')}${msg('我', '19:03', '那我要申请退 40，改名卡之外他还掉了我 6 点信誉分', 'me')}${msg('驿站客服-小满', '19:10', '信誉分您可以在订单里点【⟦entry|申请仲裁⟧】，附上前后截图，仲裁员 3 天内处理。客服电话 ⟦contact|0571-8533-9017⟧ 也可以催办～')}<div class="van-submit-bar"><input placeholder="发送消息…" style="flex:1"><button class="van-button">发送</button></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/h5/cashier?biz=dl&oid=260930',
      html: shell(
        '⟦platformName|上分驿站⟧收银台',
        `<div style="text-align:center;padding:26px 0;background:#fff"><div style="color:#969799">剩余支付时间 14:36</div><div style="font-size:34px;font-weight:600">⟦payableFen|¥ 56.80⟧</div><div>⟦productName|逐光者 深渊 36 星代打（含满星奖励）⟧</div></div><div class="van-cell-group">${cell('订单编号', '⟦orderId|SFYZ260930114702⟧')}${cell('下单时间', '⟦orderTime|2026-09-30 11:47:02⟧')}${cell('收款方', '⟦merchant|杭州驿马互娱科技有限公司⟧')}${cell('订单总价', '⟦amountFen|¥ 66.80⟧')}${cell('驿站币抵扣（1000 币）', '-¥ 10.00')}${cell('订单状态', '⟦status=unpaid|待支付⟧')}</div><div class="van-cell-group">${cell('<input type="radio" name="p" checked> ⟦may.payMethod|微信支付⟧', '推荐')}${cell('<input type="radio" name="p"> 支付宝', '立减最高 8.88')}${cell('<input type="radio" name="p"> 驿站钱包', '余额 ¥3.20 不足')}</div><p style="padding:0 16px;color:#969799;font-size:12px">点击支付即同意《代练服务协议》。⟦grants|打手接单前可随时取消，费用原路退回；⟧⟦limits|接单后取消扣除 20% 违约金。⟧</p><div class="van-submit-bar"><button class="van-button van-button--danger" style="width:100%">立即支付</button></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/h5/service/detail/1077',
      html: shell(
        '服务详情',
        `<div style="height:170px;background:#d8d4ff"></div><div class="van-cell-group" style="padding:12px 16px"><div style="color:#ee0a24;font-size:22px">⟦priceFen|¥9.90⟧<small>/局 起</small> <small style="color:#969799;text-decoration:line-through">¥15</small></div><h3 style="margin:6px 0">⟦productName|国服陪练 一对一上分 任意段位⟧</h3><div style="color:#969799">已售 2.1万　好评 98%　今日剩余 17 单</div></div><div class="van-cell-group">${cell('服务商家', '⟦merchant|夜猫子陪玩俱乐部⟧')}${cell('规格', '单局 / 5局 ¥46 / 包夜 ¥128')}${cell('开始时间', '下单后 10 分钟')}</div><div class="van-cell-group" style="padding:12px 16px"><b>下单须知</b><p>Q：打输了怎么算？<br>A：⟦grants|指定大神局输一局免费补一局，最多补三局。⟧</p><p>Q：不满意能换人吗？<br>A：⟦grants|第一局结束前可免费更换一次陪练。⟧</p><p>Q：我临时有事打不了<br>A：⟦limits|已开局的单不支持退款，未开的局保留 7 天，过期作废。⟧</p><p>Q：会用挂吗？<br>A：纯手打，全程可看直播。</p></div><div class="van-popup"><b>温馨提示</b><p>⟦limits|未满 18 周岁的用户禁止下单，监护人举证后只退未消费部分。⟧</p><button class="van-button">我知道了</button></div><div class="van-submit-bar"><span style="margin-right:auto">在线客服　收藏</span><button class="van-button van-button--danger">马上下单</button></div><p style="text-align:center;color:#c8c9cc;font-size:12px">⟦platformName|上分驿站⟧ ⟦icp|浙ICP备2020031185号-1⟧</p>`,
        '分享',
      ),
    },
  ],
};
