import type { Layout } from '../../truth';

/** A shop's page with the talk of an outside provider over it: once in a frame, once in the page's own drawer. */
const css =
  'body{margin:0;font:14px/1.6 "PingFang SC",sans-serif;color:#222}.top{display:flex;gap:20px;padding:14px 8%;border-bottom:1px solid #eee}.grid{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:20px 8%}.it{border:1px solid #eee;border-radius:8px;padding:12px}.it b{color:#e8590c}.bot{padding:20px 8%;color:#999}';
const shop = `<div class="top"><b>⟦platformName|海盐会员站⟧</b><a>全部</a><a>音乐</a><a>视频</a><a>网盘</a><a>我的订单</a></div>
<div class="grid"><div class="it">荔枝音乐月卡<br><b>￥7.90</b> 已售 3310</div><div class="it">荔枝音乐年卡<br><b>￥79.00</b> 已售 908</div><div class="it">云梯网盘季卡<br><b>￥38.80</b> 已售 412</div><div class="it">飞鱼视频周卡<br><b>￥4.50</b> 缺货</div></div>
<div class="bot">海盐会员站　客服邮箱 ⟦contact|hi@haiyanvip.example⟧　微信 ⟦contact|haiyan_vip01⟧</div>`;
const frame = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Chat</title><style>body{margin:0;font:14px sans-serif;background:#fafafa}.hd{background:#e8590c;color:#fff;padding:10px}.msg{margin:10px;max-width:80%}.msg p{background:#fff;border-radius:10px;padding:8px;margin:0;display:inline-block}.agent{color:#888;font-size:12px}.visitor{margin-left:auto;text-align:right}.visitor p{background:#ffe3d3}.day{text-align:center;color:#bbb;font-size:12px}</style></head>
<body><div class="hd">和我们聊聊 <span style="float:right">— ×</span></div><div class="day">2026年11月22日</div>
<div class="msg operator"><div class="agent">⟦agentId|阿澈⟧ <time title="2026-11-22 14:05:02">14:05</time></div><p>你好，我是阿澈，有什么可以帮你？</p></div>
<div class="msg visitor"><div class="agent"><time title="2026-11-22 14:05:40">14:05</time></div><p>昨晚买的⟦productName|云梯网盘季卡⟧，发来的账号登录不上</p></div>
<div class="msg visitor"><div class="agent"><time title="2026-11-22 14:06:01">14:06</time></div><p>单号 ⟦orderId|HY1121-55208⟧，付了 ⟦amountFen|38.8 元⟧</p></div>
<div class="msg operator"><div class="agent">阿澈 <time title="2026-11-22 14:09:33">14:09</time></div><p>查到了，这批号被官方封了，不是我们的问题，只能补差价换新号</p></div>
<div class="msg visitor"><div class="agent"><time title="2026-11-22 14:10:12">14:10</time></div><p>商品页写着封号包赔，请退款</p></div>
<div class="msg operator"><div class="agent">阿澈 <time title="2026-11-22 14:30:47">14:30</time></div><p>好的，登记退款 ⟦refundFen|38.80 元⟧，三天内原路退</p></div>
<textarea placeholder="写点什么…"></textarea></body></html>`;

export const frameTalk: Layout = {
  name: 'frame-talk',
  pages: [
    {
      kind: 'chat',
      path: '/all#chat',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>全部商品 - 海盐会员站</title><style>${css}iframe{position:fixed;right:20px;bottom:20px;width:380px;height:520px;border:1px solid #ccc;border-radius:12px}</style></head><body>${shop}<iframe src="/chat/window?v=3" title="在线聊天"></iframe></body></html>`,
      parts: [{ path: '/chat/window?v=3', html: frame }],
    },
    {
      kind: 'chat',
      path: '/my/orders/HY1125-60113',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>我的订单 - 海盐会员站</title><style>${css}.drawer{position:fixed;right:0;top:0;bottom:0;width:460px;background:#fff;box-shadow:-4px 0 20px #0003;display:flex;flex-direction:column}.drawer .body{flex:1;overflow:auto;padding:14px}.b{padding:8px 12px;border-radius:8px;margin:6px 0;max-width:80%}.from-staff{background:#f3f3f3}.from-user{background:#fff0e6;margin-left:auto}.b small{display:block;color:#aaa}.mask{position:fixed;inset:0;background:#0006}</style></head><body>${shop}<div class="mask"></div>
<div class="drawer"><div style="padding:14px;border-bottom:1px solid #eee"><b>订单咨询</b> <small>⟦orderId|HY1125-60113⟧ ⟦productName|荔枝音乐年卡⟧ ⟦amountFen|￥79.00⟧</small><span style="float:right">关闭</span></div><div class="body">
<div class="b from-user"><small>我 2026-11-25 11:20</small>收到的兑换码提示已过期，9 月就到期了</div><div class="b from-staff"><small>⟦agentId|海盐售后 03 号⟧ 2026-11-25 11:48</small>您好，请提供一下兑换页面的截图</div><div class="b from-user"><small>我 2026-11-25 11:50</small>已发到邮箱</div><div class="b from-staff"><small>海盐售后 03 号 2026-11-25 15:02</small>已核实是过期码，给您换新的：⟦cardSecret|LZMU-4488-QPDX-71⟧</div><div class="b from-user"><small>我 2026-11-25 15:10</small>这个也提示过期，不换了，直接退</div><div class="b from-staff"><small>海盐售后 03 号 2026-11-25 18:33</small>已给您提交退款，财务 3 个工作日处理</div></div>
<div style="padding:10px;border-top:1px solid #eee"><input placeholder="输入消息" style="width:70%"><button>发送</button> <button>⟦entry|转为售后单⟧</button></div></div></body></html>`,
    },
  ],
};
