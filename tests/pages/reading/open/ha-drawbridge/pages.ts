import type { Layout } from '../../truth';

/** An exchange where players sell to players: coloured captions, steps with arrows, three-column facts, a talk window. */
const style = `body{margin:0;font:12px/1.8 "Microsoft YaHei",Arial;background:#f0f3f6;color:#444}.bar{background:#123a5c;color:#9fc2dd;padding:6px 0}.z{width:1000px;margin:0 auto}.lg{font-size:24px;color:#c78a2b;font-weight:700;padding:14px 0}.bk{background:#fff;border:1px solid #d7e0e8;margin-bottom:12px}.bk h3{margin:0;background:#eaf1f7;border-bottom:1px solid #d7e0e8;font-size:14px;padding:6px 14px;color:#123a5c}.bk .i{padding:12px 14px}.step{display:flex;list-style:none;padding:0;margin:0 0 12px}.step li{flex:1;text-align:center;background:#dfe6ec;padding:8px}.step .on{background:#c78a2b;color:#fff}.t3{display:flex;flex-wrap:wrap}.t3 p{width:33.3%;margin:0;padding:3px 0}.t3 p.w{width:100%}.t3 em{font-style:normal;color:#8a98a5}.yel{color:#e4820c}.big{font-size:18px;font-weight:700}table{width:100%;border-collapse:collapse}th{background:#eaf1f7;font-weight:400;padding:6px}td{border-bottom:1px dotted #c8d3dc;padding:8px 6px;text-align:center}.b1{display:inline-block;border:1px solid #c78a2b;color:#c78a2b;padding:2px 12px;margin-right:6px}.im{height:360px;overflow:auto;border:1px solid #d7e0e8;padding:10px}.im div{margin-bottom:8px}.im .nm{color:#2b77b5}.im .me .nm{color:#0a8f46}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} -⟦platformName|青铜驿站⟧ 网游交易</title><style>${style}</style></head><body><div class="bar"><div class="z">您好 麻辣拌饭 [买家中心] [卖家中心]　未读消息 3　资金 ￥0.00　<span style="float:right">⟦entry|申请维权⟧ | 帮助中心 | 客服验证</span></div></div><div class="z"><div class="lg">青铜驿站</div>${body}<p style="color:#8a98a5;text-align:center">青铜驿站 ⟦icp|浙ICP备16033570号-4⟧ 浙公网安备33010602004417号<br>客服只用站内窗口与电话 ⟦contact|0571-2689-5533⟧ 联系您，从不加您 QQ</p></div></body></html>`;
const steps = (on: number) =>
  `<ol class="step">${['提交需求', '付款担保', '卖家发货', '买家收货', '交易完毕'].map((one, at) => `<li${at < on ? ' class="on"' : ''}>${at + 1}. ${one}</li>`).join('')}</ol>`;
const fact = (label: string, value: string, wide = false) =>
  `<p${wide ? ' class="w"' : ''}><em>${label}</em> ${value}</p>`;
const line = (
  no: string,
  goods: string,
  area: string,
  sum: string,
  time: string,
  code: string,
  status: string,
) =>
  `⟦item⟧<tr><td style="text-align:left"><b>⟦productName|${goods}⟧</b><br>${area}<br><span style="color:#8a98a5">⟦orderId|${no}⟧</span></td><td>⟦orderTime|${time}⟧</td><td class="yel">⟦amountFen|${sum}⟧</td><td>⟦status=${code}|${status}⟧</td><td><a>进入交易</a></td></tr>`;

export const haDrawbridge: Layout = {
  name: 'ha-drawbridge',
  pages: [
    {
      kind: 'order',
      path: '/buyer/deal.aspx?no=⟦orderId|DQ26111403882⟧',
      html: shell(
        '交易详情',
        `${steps(2)}<div class="bk"><h3>当前进度</h3><div class="i"><span class="big yel">⟦status=pending|等待卖家发货⟧</span><br>您的货款已由青铜驿站担保。⟦grants|卖家须在 2026-11-14 18:00 前发货，超时未发货您可无条件退款。⟧<br><a class="b1">联系交易员</a><a class="b1">⟦entry|我要退款⟧</a></div></div><div class="bk"><h3>交易信息</h3><div class="i t3">${fact('交易单号', 'DQ26111403882')}${fact('发起于', '⟦orderTime|2026-11-14 12:07:31⟧')}${fact('付款于', '⟦payTime|2026-11-14 12:09:05⟧')}${fact('标的', '⟦productName|雪国征程 金币 8000 万⟧', true)}${fact('游戏/区/服', '雪国征程 / 华东二区 / 寒鸦镇')}${fact('单份', '￥21.40 / 1000 万')}${fact('份数', '⟦quantity|8⟧')}${fact('货款', '￥171.20')}${fact('担保费', '￥3.42')}${fact('共付', '<b class="yel">⟦amountFen|￥174.62⟧</b>')}${fact('付款渠道', '⟦payMethod|微信⟧')}${fact('卖家', '⟦merchant|寒鸦镇老王⟧')}${fact('交易员', '⟦agentId|交易员 6-028⟧')}${fact('收货角色', '饭饭不辣')}</div></div><div class="bk"><h3>交易须知</h3><div class="i">当面交易时请核对卖家角色名。⟦limits|买家下线超过 30 分钟导致无法发货的，责任由买家承担。⟧⟦limits|点击收货后，货款划给卖家，不能再退。⟧</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/buyer/deals.aspx',
      html: shell(
        '我买的',
        `<div class="bk"><h3>我买的　<small>进行中 (1) | 全部 (23)</small></h3><div class="i"><table><tr><th width="40%">标的 / 单号</th><th>发起</th><th>共付</th><th>进度</th><th></th></tr>${line('DQ26111403882', '雪国征程 金币 8000 万', '华东二区 / 寒鸦镇', '￥174.62', '2026-11-14 12:07:31', 'pending', '等待卖家发货')}${line('DQ26110911206', '九洲棋缘 元宝 500', '全区', '￥45.00', '2026-11-09 21:50:18', 'delivered', '交易完毕')}${line('DQ26110210774', '雪国征程 85级法师帐号', '华东二区 / 寒鸦镇', '￥1,260.00', '2026-11-02 15:33:46', 'refunded', '已退款给买家')}${line('DQ26102707139', '雪国征程 月卡代充', '华东二区', '￥28.80', '2026-10-27 08:14:02', 'delivered', '交易完毕')}${line('DQ26102600351', '雪国征程 坐骑 白鬃狼', '华东二区 / 霜脊', '￥330.00', '2026-10-26 23:59:40', 'closed', '已撤销（未付款）')}⟦/items⟧</table></div></div><div class="bk"><h3>猜您要买</h3><div class="i">雪国征程 金币 1 亿 ￥208.00　九洲棋缘 元宝 1000 ￥89.00</div></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/sell/item-5590318.html',
      html: shell(
        '雪国征程 华东二区 法师帐号',
        `<div class="bk"><h3>帐号 &gt; 雪国征程 &gt; 华东二区 &gt; 寒鸦镇</h3><div class="i"><p class="big">⟦productName|雪国征程 85级法师帐号 全身紫装 带白鬃狼⟧</p><div class="t3">${fact('一口价', '<b class="yel big">⟦priceFen|￥1,260.00⟧</b>')}${fact('信息编号', '5590318')}${fact('剩余', '1 个')}${fact('卖家', '⟦merchant|凛冬不冷⟧（成交 112 笔，好评 98.2%）')}${fact('上架', '2026-10-30 11:20')}${fact('浏览', '884')}</div><p><a class="b1">立即购买</a><a class="b1">还价</a><a class="b1">⟦entry|举报此信息⟧</a></p></div></div><div class="bk"><h3>卖家描述</h3><div class="i">自己玩了三年，工作忙不玩了，装备看图，密保邮箱可以换绑，急出勿刀。</div></div><div class="bk"><h3>平台服务</h3><div class="i">⟦grants|帐号被找回，平台先行赔付，最高 5000 元。⟧⟦grants|收货后 72 小时内发现与描述不符，可申请退款。⟧⟦limits|买家更改密保后不再支持退款。⟧⟦limits|线下私自交易的，平台不提供任何保障。⟧截图由卖家上传，仅供参考。</div></div><div class="bk"><h3>同服帐号</h3><div class="i">80级猎人 ￥560.00　85级牧师 ￥990.00　72级法师 ￥240.00</div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/room.aspx?deal=⟦orderId|DQ26111403882⟧',
      html: shell(
        '交易窗口',
        `<div class="bk"><h3>交易窗口　单号 DQ26111403882　⟦productName|雪国征程 金币 8000 万⟧</h3><div class="i"><div class="im"><div style="text-align:center;color:#999">—— 11 月 14 日 ——</div><div><span class="nm">⟦agentId|交易员 6-028⟧ 12:11:20</span><br>您好，我是本单的交易员，卖家已通知，请保持角色在线。</div><div class="me"><span class="nm">麻辣拌饭 12:12:03</span><br>好的，我在寒鸦镇银行门口</div><div><span class="nm">交易员 6-028 13:40:44</span><br>卖家去吃饭了，稍等半小时哈</div><div class="me"><span class="nm">麻辣拌饭 15:26:10</span><br>都三点半了，还发不发？不发退钱</div><div><span class="nm">交易员 6-028 15:29:37</span><br>⟦grants|卖家 16 点前不上线，我给您换一位卖家发货或者全额退款。⟧</div><div class="me"><span class="nm">麻辣拌饭 16:05:52</span><br>16点过了，退款吧</div><div><span class="nm">交易员 6-028 16:18:05</span><br>⟦limits|退款的话担保费 3.42 元是不退的。⟧</div><div class="me"><span class="nm">麻辣拌饭 16:19:48</span><br>是你们没发货，凭什么扣我的？</div><div style="text-align:center;color:#999">交易员已离开窗口</div></div><textarea style="width:100%" rows="3"></textarea><br><a class="b1">发送</a><a class="b1">传图片</a><a class="b1">⟦entry|投诉交易员⟧</a></div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/buyer/rights.aspx?id=RW260411',
      html: shell(
        '维权结果',
        `<div class="bk"><h3>维权单 ⟦ticketNo|RW260411⟧</h3><div class="i"><span class="big">维权不成立</span><p>麻辣拌饭，您好：您对交易 ⟦orderId|DQ26110911206⟧（⟦productName|九洲棋缘 元宝 500⟧，共付 ⟦amountFen|￥45.00⟧）提出的退款 ⟦refundFen|￥45.00⟧ 的申请，经 ⟦agentId|仲裁专员 21⟧ 核对后不予支持。</p><p>理由：卖家 ⟦merchant|棋圣阿飞⟧ 提供的录像显示元宝已经存入您填写的角色；⟦limits|角色名由买家填写错误的，平台不予退款。⟧</p><div class="t3">${fact('申请于', '⟦otherTime|2026-11-10 10:02:45⟧')}${fact('判定于', '⟦otherTime|2026-11-12 16:38:20⟧')}${fact('判定结果', '货款归卖家')}</div><p>⟦grants|对结果有异议，可在 3 日内申诉一次。⟧<a class="b1">⟦entry|申诉⟧</a></p></div></div>`,
      ),
    },
  ],
};
