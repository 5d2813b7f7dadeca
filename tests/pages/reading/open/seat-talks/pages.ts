import type { Layout } from '../../truth';

/** Talks of one market's message centre: a card of the order above, lines of the system between, speakers only by their side. */
const style = `body{margin:0;background:#fff;font:13px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#262626}.im{display:grid;grid-template-columns:200px 1fr 230px;height:620px;border:1px solid #e5e5e5;width:1040px;margin:20px auto}.list{background:#fafafa;overflow:auto}.list div{padding:10px;border-bottom:1px solid #eee}.list .on{background:#e8f0fe}.mid{display:flex;flex-direction:column}.log{flex:1;overflow:auto;padding:12px}.sys{text-align:center;color:#aaa;font-size:12px;margin:8px 0;clear:both}.a,.b{max-width:64%;padding:7px 11px;border-radius:4px;margin:6px 0;clear:both}.a{background:#f2f2f2;float:left}.b{background:#cfe3ff;float:right}.card{border:1px solid #eee;padding:10px;margin:10px}.side{border-left:1px solid #eee;padding:12px}.in{border-top:1px solid #eee;padding:8px}.clear{clear:both}`;

const shell = (log: string, order: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>(2)消息中心-⟦platformName|拾贝网⟧</title><style>${style}</style></head><body><div style="background:#3870e0;color:#fff;padding:10px 40px">拾贝网　　买卡　卖卡　我的　<a>⟦entry|维权⟧</a></div><div class="im"><div class="list"><div class="on">阿正数卡<br><small>在查了</small></div><div>栗子游戏铺<br><small>[订单] ¥45.00 已发货</small></div><div>系统通知<br><small>您有一张 ¥3 红包将于 11-30 过期</small></div></div><div class="mid"><div class="log">${log}<div class="clear"></div></div><div class="in"><span>表情　图片　订单</span><br><textarea cols="50" placeholder="请勿脱离平台交易，谨防受骗"></textarea> <button>发送</button></div></div><div class="side">${order}</div></div></body></html>`;

const card = `<b>⟦merchant|阿正数卡⟧</b> <small>信用 4.8　成交 3021</small><div class="card">⟦productName|浪潮直播 1000 浪币⟧ ×⟦quantity|1⟧<br>成交价 ⟦amountFen|¥92.00⟧<br><span style="color:#f60">⟦status=paid|买家已付款⟧</span><br><small>订单 ⟦orderId|SB261122774120⟧</small></div>`;

export const seatTalks: Layout = {
  name: 'seat-talks',
  pages: [
    {
      kind: 'chat',
      path: '/im?to=azheng',
      html: shell(
        '<div class="sys">2026-11-22 18:40</div><div class="b">拍了，什么时候发</div><div class="a">五分钟</div><div class="sys">2026-11-22 19:32</div><div class="b">快一个小时了</div><div class="a">⟦grants|今天发不出来给你退⟧</div><div class="sys">系统提醒：对方可能要求您提前确认收货，请收到商品后再操作</div><div class="sys">2026-11-23 09:15</div><div class="b">那退吧</div><div class="a">在查了</div>',
        card,
      ),
    },
    {
      kind: 'chat',
      path: '/im?to=service',
      html: shell(
        '<div class="sys">您已进入人工服务，客服 ⟦agentId|拾贝小二-望舒⟧ 为您服务</div><div class="a">您好，请描述遇到的问题</div><div class="b">订单 ⟦orderId|SB261122774120⟧ 卖家拖着不发货也不退</div><div class="a">这边看到订单⟦may.status=paid|已付款⟧，卖家的发货期限到 11 月 24 日 18:40，⟦grants|逾期您可申请退款，系统自动通过⟧</div><div class="b">那 ⟦may.amountFen|92 块⟧要等到明天？</div><div class="a">是的，期限内⟦limits|平台不能强制退款⟧</div><div class="sys">客服已结束会话，请评价　★★★★★</div>',
        '<b>拾贝网客服</b><p>服务时间 9:00-24:00</p><p>电话 ⟦contact|400-118-2277⟧</p>',
      ),
    },
    {
      kind: 'ticket',
      path: '/rights/detail?id=6618',
      html: shell(
        '<h3>维权单 ⟦ticketNo|WQ6618⟧</h3><p>维权类型：未发货　诉求：全额退款 ⟦refundFen|¥92.00⟧</p><p>进度：<b>⟦may.status=pending|等待卖家举证⟧</b>（剩余 1 天 06 时）</p><div class="sys">⟦may.otherTime|2026-11-24 18:41⟧ 买家发起维权</div><div class="sys">⟦may.otherTime|2026-11-24 20:10⟧ 卖家留言：浪币已充，买家账号没看而已</div><div class="sys">⟦may.otherTime|2026-11-25 09:02⟧ ⟦agentId|小二-望舒⟧：请卖家提供充值记录截图</div><button>刷新</button>',
        card,
      ),
    },
  ],
};
