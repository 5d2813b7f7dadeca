import type { Layout } from '../../truth';

/** A platform on which players sell accounts and coins to each other; its own people stand between them. */
const shell = (title: string, body: string) => `<!doctype html>
<html><head><meta charset="utf-8"><title>${title}_⟦platformName|港湾游易⟧</title><style>
body{margin:0;font:13px/1.7 'Microsoft YaHei',sans-serif;color:#444;background:#fff}.top-bar{background:#f2f2f2;padding:4px 60px;display:flex;justify-content:space-between}.wrap{width:1080px;margin:14px auto}.site-logo{color:#0b6e99;font-size:24px;font-weight:700}.fl{display:flex}.goods-pic{width:300px;height:220px;background:#cfd8dc;margin-right:24px}.attr li{list-style:none;display:inline-block;width:46%}.jg{color:#e4393c;font-size:28px}.btn-buy{background:#e4393c;color:#fff;border:0;padding:8px 30px}
.panel{border:1px solid #e3e3e3;margin-bottom:14px}.panel h3{margin:0;background:#f7fafc;padding:8px 14px;font-size:14px}.panel .bd{padding:12px 14px}.flow{display:flex}.flow div{flex:1;text-align:center;color:#bbb}.flow .on{color:#0b6e99;font-weight:700}.kv span{display:inline-block;width:48%}.kv i{font-style:normal;color:#999}.lk{color:#0b6e99;margin-right:14px}
.room{display:flex;border:1px solid #ddd;height:620px}.room .side{width:260px;border-right:1px solid #ddd;padding:12px}.room .talk{flex:1;padding:12px;overflow:auto}.it{margin-bottom:12px}.it .nm{color:#999;font-size:12px}.it .tx{background:#f3f6f9;display:inline-block;padding:6px 10px;border-radius:4px}.it.own{text-align:right}.it.sys{text-align:center;color:#b8860b}</style></head>
<body><div class="top-bar"><span>您好，sea_1999　<a>退出</a></span><span><a>我的交易</a>　<a>消息(1)</a>　<a>⟦entry|投诉举报⟧</a>　<a>帮助</a></span></div><div class="wrap"><div class="fl" style="justify-content:space-between"><div class="site-logo">港湾游易</div><div>客服热线 ⟦contact|400-966-1720⟧</div></div>${body}</div>
<div style="text-align:center;color:#999;padding:18px">港湾网络（示例）有限公司　⟦icp|闽ICP备2023008841号-3⟧　提示：请勿在平台外交易</div></body></html>`;
const kv = (label: string, value: string) => `<span><i>${label}：</i>${value}</span>`;
const it = (who: string, name: string, words: string) =>
  `<div class="it ${who}"><div class="nm">${name}</div><div class="tx">${words}</div></div>`;

export const escrowHarbor: Layout = {
  name: 'escrow-harbor',
  pages: [
    {
      kind: 'product',
      path: '/goods/GH88213.html',
      html: shell(
        '云岚之境 78级 六金角色 安卓官服',
        `<p>首页 &gt; 云岚之境 &gt; 账号 &gt; 商品详情</p><div class="fl"><div class="goods-pic"></div><div style="flex:1"><h2>⟦productName|云岚之境 78级 六金角色 安卓官服⟧</h2><div>价格　<span class="jg">⟦priceFen|￥1280.00⟧</span>　<span style="color:#999">卖家可小刀</span></div>
<ul class="attr" style="padding:0"><li>商品编号：GH88213</li><li>区服：安卓官服-听涛</li><li>上架时间：2026-11-10 14:20</li><li>浏览：366</li><li>实名情况：可二次实名</li><li>绑定：手机可换绑</li></ul><div>担保服务费：成交价 3%</div><p><button class="btn-buy">担保购买</button>　<button>收藏</button>　<button>和卖家议价</button></p></div>
<div class="panel" style="width:200px"><h3>卖家</h3><div class="bd">⟦merchant|渔火不眠⟧<br>信誉：三星　成交 41 笔<br>发货速度：约 25 分钟</div></div></div>
<div class="panel"><h3>交易保障</h3><div class="bd">⟦grants|验号结果与描述不符的，买家可拒绝收货并全额退款⟧。⟦grants|成交后 90 天内账号被原主找回的，平台按成交价赔付⟧。⟦limits|买家确认收货后，因自身操作导致封号的，平台不予赔付⟧。</div></div>
<div class="panel"><h3>同区账号</h3><div class="bd">云岚之境 70级 四金 ￥760　|　云岚之境 80级 八金 ￥2,150　|　云岚之境 初始号 ￥35</div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/buyer/trade/2026112100775',
      html: shell(
        '交易详情',
        `<div class="flow"><div class="done">买家付款</div><div class="on">客服验号</div><div>换绑交付</div><div>确认收货</div></div><div class="panel"><h3>交易 ⟦orderId|2026112100775⟧　<b style="color:#e4393c">⟦status=pending|待交付，客服正在验号⟧</b></h3><div class="bd kv">${kv('商品', '⟦productName|云岚之境 78级 六金角色 安卓官服⟧')}${kv('商品编号', 'GH88213')}${kv('卖家', '⟦merchant|渔火不眠⟧')}${kv('担保客服', '⟦agentId|小港12号⟧')}${kv('商品价格', '￥1280.00')}${kv('担保服务费', '￥38.40')}${kv('买家共付', '<b>⟦amountFen|￥1318.40⟧</b>')}${kv('付款通道', '⟦payMethod|网银支付⟧')}${kv('拍下时间', '⟦orderTime|2026-11-21 20:02:18⟧')}${kv('付款时间', '⟦payTime|2026-11-21 20:04:40⟧')}</div></div>
<div class="panel"><h3>说明</h3><div class="bd"><p>⟦grants|验号未通过的，货款及服务费全部退回⟧。</p><p>⟦limits|点击确认收货后货款即转给卖家，不再支持退款⟧。</p></div></div><p><a class="lk">进入交易群聊</a><a class="lk">⟦entry|申请取消交易⟧</a><a class="lk">⟦entry|申请客服仲裁⟧</a></p>
<div class="panel"><h3>我的其他交易</h3><div class="bd">2026102600319　流云金币 200万　￥86.00　交易成功<br>2026091500044　云岚之境 初始号　￥35.00　交易关闭</div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/im/room?trade=2026112100775',
      html: shell(
        '交易群聊',
        `<div class="room"><div class="side"><b>本群交易</b><p>单号 ⟦orderId|2026112100775⟧</p><p>⟦productName|云岚之境 78级 六金角色 安卓官服⟧</p><p>成交价 ￥1280.00</p><p>买家实付 ⟦amountFen|￥1318.40⟧</p><hr><b>群成员(3)</b><p>买家 sea_1999</p><p>卖家 ⟦merchant|渔火不眠⟧</p><p>担保 ⟦agentId|小港12号⟧</p></div>
<div class="talk">${it('sys', '', '2026-11-21 20:05　担保客服加入群聊，请不要私下加好友')}${it('', '小港12号（担保）', '卖家请把账号密码发到“安全箱”，不要发在群里')}${it('', '渔火不眠（卖家）', '已放')}${it('', '小港12号（担保）', '正在验号，约 20 分钟')}${it('own', 'sea_1999', '好的')}${it('sys', '', '20:41')}${it('', '小港12号（担保）', '验号结果：六金角色只有五个，等级 78 属实')}${it('', '渔火不眠（卖家）', '有一个上周拿去换材料了，忘了改描述')}${it('own', 'sea_1999', '那跟描述不一样，我不要了，退款')}${it('', '小港12号（担保）', '明白，您付的 ⟦refundFen|1318.40 元⟧ 退给您。⟦grants|描述不符由卖家承担，今晚 24 点前原路退回⟧')}${it('', '渔火不眠（卖家）', '便宜 150 要不要')}${it('own', 'sea_1999', '不要')}</div></div><p><input size="60" placeholder="按回车发送"> <button>发送</button></p>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/buyer/arbitrate/result?id=6620',
      html: shell(
        '仲裁结果',
        `<div class="panel"><h3>仲裁编号 ⟦ticketNo|ZC6620⟧</h3><div class="bd"><h2 style="color:#e4393c">驳回买家申请</h2><div class="kv">${kv('交易单号', '⟦orderId|2026102600319⟧')}${kv('商品', '⟦productName|流云金币 200万⟧')}${kv('对方', '⟦merchant|金满仓⟧')}${kv('申请退款', '⟦refundFen|￥86.00⟧')}${kv('提交时间', '⟦otherTime|2026-10-29 11:15⟧')}${kv('裁定时间', '⟦otherTime|2026-10-31 16:40⟧')}${kv('仲裁员', '⟦agentId|港湾仲裁03⟧')}</div>
<p>裁定理由：买家称金币到账后被游戏官方扣除 120 万。经核对，卖家已于 10 月 26 日完成邮寄，买家已确认收货。依据《交易规则》第 14 条，⟦limits|确认收货后发生的官方扣除，由买家自行承担⟧。故不支持退款。</p><p>对裁定有异议的，⟦grants|可在 7 日内补充证据申请一次复核⟧。</p><p><a class="lk">⟦entry|申请复核⟧</a><a class="lk">返回我的交易</a></p></div></div>`,
      ),
    },
  ],
};
