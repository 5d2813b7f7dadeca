import type { Layout } from '../../truth';

/** Talks in which a robot speaks first and a person later, in boxes over a shop's page, and the ticket that follows. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#303133}${style}</style></head><body>${body}</body></html>`;

export const robotFirst: Layout = {
  name: 'robot-first',
  pages: [
    {
      kind: 'chat',
      path: '/goods/2207.html?kf=open',
      html: page(
        '知更鸟听书年卡 - 在线咨询 - ⟦platformName|蒲公英卡社⟧',
        '.shop{padding:20px 6%;opacity:.6}.float{position:fixed;right:24px;bottom:0;width:360px;height:540px;background:#fff;box-shadow:0 0 24px #0004;display:flex;flex-direction:column}.fh{background:#16a085;color:#fff;padding:10px}.ms{flex:1;overflow:auto;padding:10px}.m{margin:8px 0}.m .who{font-size:12px;color:#999}.m .t{display:inline-block;background:#f2f6fc;border-radius:6px;padding:6px 10px}.me{text-align:right}.tip{text-align:center;color:#bbb;font-size:12px}',
        `<div class="shop"><h1>蒲公英卡社</h1><p>首页 &gt; 影音会员</p><h2>⟦may.productName|知更鸟听书年卡⟧</h2><p>⟦may.amountFen|¥59.00⟧　月销 820　库存 16</p><p>购买前请看清说明</p></div><div class="float"><div class="fh">在线客服 · 工作时间 10:00-23:00</div><div class="ms"><div class="tip">11月14日 13:02</div><div class="m"><div class="who">⟦may.agentId|智能助手小蒲⟧</div><div class="t">您好，我是机器人，可以问我：1 怎么查单 2 卡密无效 3 转人工</div></div><div class="m me"><div class="t">2</div></div><div class="m"><div class="who">智能助手小蒲</div><div class="t">请确认兑换的账号是否已开通过会员。没有解决请回复“人工”</div></div><div class="m me"><div class="t">人工</div></div><div class="tip">排队中，前面还有 3 人</div><div class="tip">客服 ⟦agentId|青禾08⟧ 已接入</div><div class="m"><div class="who">青禾08 13:09</div><div class="t">您好，订单号发一下</div></div><div class="m me"><div class="t">⟦orderId|PGY2611130622⟧</div></div><div class="m me"><div class="t">昨晚买的，兑换说已被使用</div></div><div class="m"><div class="who">青禾08 13:15</div><div class="t">查到了，⟦grants|确认是重复卡的话今晚 8 点前给您换一张新的⟧</div></div><div class="m me"><div class="t">我要退款不要换</div></div><div class="m"><div class="who">青禾08 13:16</div><div class="t">抱歉，⟦limits|虚拟商品只换不退⟧，这是店里的规定</div></div></div><div style="border-top:1px solid #eee;padding:8px"><input placeholder="输入消息" size="30"><button>发送</button><br><small>满意度　<a>⟦entry|投诉客服⟧</a>　结束会话</small></div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/service/im.html#/room/77',
      html: page(
        '客服会话',
        '.w{display:flex;height:640px}.l{flex:1;background:#f7f8fa;padding:16px;overflow:auto}.r{width:300px;border-left:1px solid #e4e7ed;padding:16px}.msg{display:flex;margin:12px 0}.msg.right{flex-direction:row-reverse}.av{width:36px;height:36px;border-radius:50%;background:#ccd}.bub{background:#fff;margin:0 10px;padding:8px 12px;max-width:60%}.right .bub{background:#d9ecff}.time{text-align:center;color:#c0c4cc;font-size:12px}.oc{border:1px solid #ebeef5;background:#fff;padding:10px;width:260px}',
        `<div style="padding:10px 16px;background:#1f2d3d;color:#fff">⟦platformName|鹿鸣游戏市集⟧ 客服中心　<small>消息 5　公告：11 月 20 日凌晨系统升级</small></div><div class="w"><div class="l"><div class="time">2026-11-17 19:58</div><div class="msg"><div class="av"></div><div class="bub">Hi，我是鹿小智，已为您找到最近的订单，请选择要咨询的：<div class="oc">⟦productName|魔方大陆 6480 晶石代充⟧<br><small>订单编号：⟦orderId|LM1117193045820⟧</small><br>⟦amountFen|¥598.00⟧　⟦status=pending|充值中⟧</div></div></div><div class="msg right"><div class="av"></div><div class="bub">充了一个小时还没到</div></div><div class="msg"><div class="av"></div><div class="bub">现在是充值高峰期，请耐心等候。是否解决？ <u>是</u> <u>否</u></div></div><div class="msg right"><div class="av"></div><div class="bub">否，转人工</div></div><div class="time">2026-11-17 20:44　您好，人工客服 ⟦agentId|鹿鸣-阿澈⟧（工号 8031）为您服务</div><div class="msg"><div class="av"></div><div class="bub">久等了，⟦grants|已帮您催单，24 点前不到账全额退⟧</div></div><div class="msg right"><div class="av"></div><div class="bub">截图为证</div></div><div class="msg"><div class="av"></div><div class="bub">可以的。另外⟦limits|充值中的订单不能自行取消⟧哦</div></div><div class="time">2026-11-18 00:31</div><div class="msg right"><div class="av"></div><div class="bub">还是没有，退款</div></div><div class="time">当前客服不在线，您可以<a>⟦entry|留言投诉⟧</a></div></div><div class="r"><b>卖家</b> ⟦merchant|大陆代充工坊⟧<p>信誉 ★★★★☆　近 30 天成交 412 笔</p><b>常见问题</b><p>晶石多久到账<br>如何修改区服<br>发票怎么开</p><b>电话</b> ⟦contact|021-5550-7716⟧</div></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/member/tickets/T-20261121-093',
      html: page(
        '工单 T-20261121-093 · 海棠数码商店',
        '.c{width:860px;margin:0 auto}.meta{display:grid;grid-template-columns:1fr 1fr 1fr;border:1px solid #e0e0e0;padding:12px;background:#fcfcfc}.meta label{color:#888;margin-right:8px}.post{border:1px solid #e0e0e0;margin:14px 0}.post header{background:#f3f3f3;padding:6px 12px;display:flex;justify-content:space-between}.post.staff header{background:#e8f4ec}.post p{padding:0 12px}',
        `<div class="c"><h2>⟦platformName|海棠数码商店⟧</h2><nav>我的订单 / 我的资料 / <a>⟦entry|新建工单⟧</a></nav><h3>序列号被封，要求退款</h3><div class="meta"><div><label>编号</label>⟦ticketNo|T-20261121-093⟧</div><div><label>部门</label>售后</div><div><label>优先级</label>中</div><div><label>提交</label>⟦may.otherTime|2026-11-21 10:22:18⟧</div><div><label>更新</label>⟦may.otherTime|2026-11-22 17:30:05⟧</div><div><label>状态</label>⟦may.status=pending|客服已回复⟧</div><div><label>关联订单</label><a>⟦orderId|HT90045127⟧</a></div><div><label>商品</label>⟦productName|灯塔办公套件 2026 永久授权⟧</div><div><label>诉求金额</label>⟦refundFen|268.00 元⟧</div></div><div class="post"><header><b>我</b><time>⟦may.otherTime|2026-11-21 10:22:18⟧</time></header><p>用了 9 天提示授权被撤销，商品页写着“永久”。要求退全款。</p></div><div class="post staff"><header><b>系统自动回复</b><time>⟦may.otherTime|2026-11-21 10:22:20⟧</time></header><p>我们已收到您的工单，⟦grants|客服会在 1 个工作日内回复⟧。请勿重复提交。</p></div><div class="post staff"><header><b>⟦agentId|售后专员 沈七⟧</b><time>⟦may.otherTime|2026-11-21 18:03:41⟧</time></header><p>您好，授权由厂商撤销，⟦limits|激活超过 7 天的不再退款⟧。⟦grants|可以为您补发一个新的序列号⟧。</p></div><div class="post"><header><b>我</b><time>⟦may.otherTime|2026-11-22 09:11:07⟧</time></header><p>上一个也是补的，我不接受。</p></div><div class="post staff"><header><b>售后专员 沈七</b><time>⟦may.otherTime|2026-11-22 17:30:05⟧</time></header><p>已转主管，请等待。</p></div><textarea rows="4" cols="80" placeholder="补充说明"></textarea><br><button>回复</button> <button>关闭工单</button><footer>相关文章：如何更换授权设备　退款多久到账</footer></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/wap/kefu?from=order',
      html: page(
        '与客服沟通中',
        'body{max-width:420px;margin:0 auto;background:#ededed}.bar{text-align:center;padding:12px;border-bottom:1px solid #ddd}.s{padding:10px}.x{margin:10px 0}.x span{background:#fff;border-radius:4px;padding:8px 10px;display:inline-block;max-width:70%}.y{text-align:right}.y span{background:#95ec69}.d{text-align:center;font-size:12px;color:#aaa}.quick{display:flex;gap:8px;padding:8px;overflow:auto}.quick a{background:#fff;border-radius:12px;padding:2px 10px;white-space:nowrap}',
        `<div class="bar">⟦merchant|白茶通信旗舰店⟧<br><small>⟦platformName|云集口袋⟧ · 平均 3 分钟回复</small></div><div class="s"><div class="d">查看更早的消息</div><div class="d">2026-11-09 09:40</div><div class="x"><span>[自动回复] 亲，未到账请提供手机号后四位，人工客服 9 点上线</span></div><div class="x y"><span>0000</span></div><div class="x y"><span>订单 ⟦orderId|YJ4471902285⟧，买的 ⟦productName|白茶 10GB 流量包⟧ 一直没有</span></div><div class="d">店小二 ⟦agentId|茶茶⟧ 来了</div><div class="x"><span>亲我看下</span></div><div class="x"><span>运营商那边⟦may.status=delivered|显示成功⟧了呢</span></div><div class="x y"><span>短信截图给你，没有到</span></div><div class="d">2026-11-09 11:12</div><div class="x"><span>亲，⟦grants|这单给您原路退回，三个工作日内到账⟧</span></div><div class="x y"><span>退多少</span></div><div class="x"><span>⟦refundFen|19.90 元⟧</span></div></div><div class="quick"><a>查物流</a><a>⟦entry|申请退款⟧</a><a>开发票</a><a>领券 满30减2</a></div><div style="background:#f7f7f7;padding:8px"><input placeholder="想问点什么" size="30"> 😀 ＋</div>`,
      ),
    },
  ],
};
