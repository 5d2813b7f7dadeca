import type { Layout } from '../../truth';

/** Talks of a bought-in service window: once in a frame over a help page, once in a shadow root. */
const frame = (rows: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>在线咨询</title><style>body{margin:0;font:13px/1.6 sans-serif;background:#fff}.hd{background:#6b4ce6;color:#fff;padding:10px 14px}.flow{padding:10px;height:430px;overflow:auto}.l,.r{margin:8px 0}.r{text-align:right}.l div,.r div{display:inline-block;padding:6px 10px;border-radius:10px;background:#f1f0f7;max-width:230px;text-align:left}.r div{background:#6b4ce6;color:#fff}.ts{text-align:center;color:#bbb;font-size:11px}.tool{border-top:1px solid #eee;padding:8px}</style></head><body>${rows}</body></html>`;
const l = (words: string) => `<div class="l"><div>${words}</div></div>`;
const r = (words: string) => `<div class="r"><div>${words}</div></div>`;

export const bubbleSide: Layout = {
  name: 'bubble-side',
  pages: [
    {
      kind: 'chat',
      path: '/service.html',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>联系我们 - ⟦platformName|极昼卡券⟧</title><style>body{margin:0;font:14px sans-serif;color:#333;background:#faf9ff}.nav{padding:14px 40px;background:#fff}.main{display:flex;width:940px;margin:20px auto}.hint{width:380px}iframe{border:1px solid #ddd;width:420px;height:560px;background:#fff}</style></head><body><div class="nav"><b>极昼卡券</b>　首页　订单　联系我们</div><div class="main"><div class="hint"><h2>联系我们</h2><p>服务时间 10:00-22:00，人工排队约 2 分钟。</p></div><iframe src="/chat/visitor?sid=a77" title="在线咨询"></iframe></div></body></html>`,
      parts: [
        {
          path: '/chat/visitor?sid=a77',
          html: frame(
            `<div class="hd">极昼卡券 在线客服　<small>正在与 ⟦agentId|阿澈⟧ 对话</small></div><div class="flow"><div class="ts">加载更多</div><div class="ts">今天 13:05</div>${l('欢迎光临，请描述您的问题，转人工请回复 0')}${r('0')}<div class="ts">客服 阿澈 已接入</div>${r('昨晚买的 ⟦productName|山海通行证 季票⟧ 卡密填进去说无效')}${l('麻烦给下订单尾号')}${r('完整的是 ⟦orderId|JZ-20261126-5580-7⟧，付了 ⟦amountFen|¥148⟧')}${l('收到。后台看这张卡 11-26 22:14 ⟦may.status=delivered|已出库⟧，上游显示未使用呢')}${r('我录屏了，还是提示无效')}${l('录屏发一下')}${r('[视频] 00:41')}${l('看到了。⟦grants|我这边给您换一张新的，最迟今晚 20 点前发到邮箱⟧')}${r('要是新的也不行呢')}${l('⟦grants|新卡还不行就全款退⟧')}</div><div class="tool"><input placeholder="说点什么" size="40"> 😊 📎 <button>⟦entry|投诉客服⟧</button></div>`,
          ),
        },
      ],
    },
    {
      kind: 'chat',
      path: '/account/orders.html?talk=1',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>极昼卡券 - 我的账户</title><style>body{margin:0;font:14px sans-serif;color:#333;background:#faf9ff}.nav{padding:14px 40px;background:#fff}#w{position:fixed;inset:56px 0 0 0;background:#fff;display:block}</style></head><body><div class="nav"><b>⟦platformName|极昼卡券⟧</b>　首页　订单　联系我们</div><chat-widget id="w"><template shadowrootmode="open"><style>.p{width:640px;margin:0 auto;font:14px/1.6 sans-serif}.b{margin:10px 0;display:flex;gap:8px}.b p{margin:0;background:#f1f0f7;border-radius:10px;padding:8px 12px}.b.v{justify-content:flex-end}.b.v p{background:#6b4ce6;color:#fff}.s{text-align:center;color:#aaa;font-size:12px}</style>
<div class="p"><h3>会话记录 · 工单转入 <small>⟦ticketNo|T-90412⟧</small></h3><div class="s">2026-11-28 09:30</div><div class="b v"><p>换的卡还是无效，按你们说的给我退款</p></div><div class="b"><span>⟦agentId|售后-07⟧</span><p>您好，我是晚班同事。⟦limits|卡密类商品按店规发出后只换不退⟧。我再给您换一次吧</p></div><div class="b v"><p>昨天阿澈明确答应全退，单号 ⟦orderId|JZ-20261126-5580-7⟧</p></div><div class="b"><span>售后-07</span><p>这边看不到承诺记录呢，系统里没有备注</p></div><div class="b v"><p>我不接受，我要退 ⟦refundFen|148 元⟧</p></div><div class="s">对方已结束会话 09:52</div></div></template></chat-widget></body></html>`,
    },
  ],
};
