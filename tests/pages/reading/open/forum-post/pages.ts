import type { Layout } from '../../truth';

/** A forum where members sell: threads of floors with author columns, a credits box, short messages, a board of cases. */
const style = `body{margin:0;background:#fff;font:14px/1.6 Tahoma,"Microsoft Yahei",Simsun;color:#444}#hd{background:#2b7acd;color:#fff;padding:10px 5%}#ct{width:90%;margin:12px auto}.plhin{width:100%;border-collapse:collapse;margin-bottom:6px}.pls{width:150px;background:#e5edf2;padding:10px;vertical-align:top;font-size:12px}.plc{padding:10px 16px;border:1px solid #cdcdcd;vertical-align:top}.pi{border-bottom:1px dashed #cdcdcd;font-size:12px;color:#999}.quote{background:#f9f9f9;border-left:3px solid #ccc;padding:6px}.locked{border:1px dashed #ff9a9a;padding:8px}.xi1{color:#f26c4f}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - ⟦platformName|夜航船论坛⟧ - Powered by Boardly!</title><style>${style}</style></head><body><div id="hd"><b>夜航船论坛</b>　门户 版块 群组 排行　[金币 1,208] [信用 +12]</div><div id="ct"><p>» 论坛 › 交易区 › ${title}</p>${body}</div><p style="text-align:center;font-size:12px">Powered by Boardly! X3　⟦icp|鲁ICP备11022093号⟧　举报邮箱 ⟦contact|jubao@yehangchuan.example⟧<br>GMT+8, 2026-11-20 23:01, Processed in 0.041 second(s), 17 queries.</p></body></html>`;

const floor = (author: string, under: string, no: string, time: string, words: string) =>
  `<table class="plhin"><tr><td class="pls"><b>${author}</b><br>${under}</td><td class="plc"><div class="pi">发表于 ${time} <span style="float:right">${no}</span></div><div class="t_f">${words}</div></td></tr></table>`;

export const forumPost: Layout = {
  name: 'forum-post',
  pages: [
    {
      kind: 'product',
      path: '/thread-71830-1-1.html',
      html: shell(
        '【出】长风破浪 游轮季票 自动发',
        `<h1 style="font-size:18px">[出售] ⟦productName|长风破浪 游轮季票⟧</h1>${floor('⟦merchant|摆渡老人⟧', '主题 41 | 帖子 902<br>信用 +310<br>注册 2012-6-8', '楼主', '2026-11-02 20:14:09', `物品类型：虚拟卡　一口价：<span class="xi1">⟦priceFen|66 元⟧</span>　运费：卖家承担　剩余 7 件　有效期至 2026-12-02<br>先付后发，⟦grants|付了一小时没收到找我退⟧。老价 80，不议。⟦limits|拆封概不负责。⟧`)}${floor('小帆船', '主题 2 | 帖子 18', '沙发', '2026-11-02 21:40:33', '已买两张，66 一张没毛病')}${floor('阿莱', '主题 0 | 帖子 3', '板凳', '2026-11-03 08:12:00', '55 卖不卖？')}`,
      ),
    },
    {
      kind: 'order',
      path: '/trade.php?orderid=⟦orderId|20261103211500YHC408⟧',
      html: shell(
        '查看交易单',
        `<p class="xi1">您已付款，等待卖家发货</p><table class="plhin"><tr><td class="pls">交易商品</td><td class="plc">⟦productName|长风破浪 游轮季票⟧</td></tr><tr><td class="pls">交易状态</td><td class="plc">⟦status=paid|买家已付款⟧ (⟦may.payTime|2026-11-3 21:16⟧)</td></tr><tr><td class="pls">卖家</td><td class="plc">⟦merchant|摆渡老人⟧ [发短消息]</td></tr><tr><td class="pls">买家</td><td class="plc">xiaoman</td></tr><tr><td class="pls">商品单价</td><td class="plc">66 元</td></tr><tr><td class="pls">购买数量</td><td class="plc">⟦quantity|2⟧</td></tr><tr><td class="pls">支付总额</td><td class="plc">⟦amountFen|132 元⟧</td></tr><tr><td class="pls">交易单创建</td><td class="plc">⟦orderTime|2026-11-3 21:15⟧</td></tr><tr><td class="pls">付款方式</td><td class="plc">⟦payMethod|支付宝担保⟧</td></tr><tr><td class="pls">支付宝交易号</td><td class="plc">⟦tradeNo|2026110322001433570281196604⟧</td></tr></table>`,
      ),
    },
    {
      kind: 'rules',
      path: '/thread-9-1-1.html',
      html: shell(
        '交易区版规（2026 修订）',
        floor(
          '版主 老舵手',
          '管理员',
          '楼主',
          '2026-01-05 12:00:00',
          `一、⟦grants|卖家须在约定时间内发货，逾期买家可要求退款。⟧<br>二、⟦grants|发假卡、重复卖卡的，一经核实退一赔三并封号。⟧<br>三、⟦limits|私下转账、脱离担保的交易，论坛不受理投诉。⟧<br>四、⟦limits|收货后超过 72 小时提出异议的不予处理。⟧<br>五、发帖须标明价格，违者扣 10 金币。`,
        ),
      ),
    },
    {
      kind: 'ticket',
      path: '/thread-72055-1-1.html',
      html: shell(
        '[投诉处理] 摆渡老人两天不发货',
        `<p>投诉编号 ⟦ticketNo|TSQ-72055⟧　进度：⟦may.status=pending|调查中⟧</p>${floor('xiaoman', '主题 1 | 帖子 1', '楼主', '⟦may.otherTime|2026-11-05 22:30:18⟧', '被投诉人：⟦merchant|摆渡老人⟧<br>交易单：⟦orderId|20261103211500YHC408⟧<br>涉及金额：⟦amountFen|132 元⟧<br>经过：付款两天不发货，短消息不回。<br>要求：退款。')}${floor('版主 ⟦agentId|老舵手⟧', '管理员', '沙发', '2026-11-06 09:02:44', '<div class="quote">xiaoman：付款两天不发货</div>⟦grants|已通知卖家，限 11 月 8 日前回复，不回复判退。⟧')}${floor('摆渡老人', '信用 +310', '板凳', '2026-11-07 23:55:10', '出差了，⟦limits|票是定制的退不了。⟧')}`,
      ),
    },
    {
      kind: 'chat',
      path: '/home.php?mod=space&do=pm&touid=4017',
      html: shell(
        '与 摆渡老人 的短消息',
        `<dl><dt>xiaoman</dt><dd>票呢？都两天了<br><small>2026-11-05 19:40</small></dd><dt>摆渡老人</dt><dd>上游没货<br><small>2026-11-05 19:58</small></dd><dt>xiaoman</dt><dd>那退 ⟦may.refundFen|132⟧<br><small>2026-11-05 19:59</small></dd><dt>摆渡老人</dt><dd>⟦limits|钱已经给上游了，退不了，只能等⟧<br><small>2026-11-05 20:31</small></dd></dl><textarea rows="3" cols="60"></textarea><button>发送</button>`,
      ),
    },
    {
      kind: 'other',
      path: '/forum.php?mod=viewthread&tid=71830&gone=1',
      html: shell(
        '提示信息',
        '<div class="locked">抱歉，指定的主题不存在或已被删除或正在被审核 <a>[ 点击这里返回上一页 ]</a></div>',
      ),
    },
  ],
};
