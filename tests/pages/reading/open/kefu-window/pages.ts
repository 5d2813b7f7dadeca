import type { Layout } from '../../truth';

/** A service desk in a window of its own: bubbles left and right, an order card pushed into the talk, a rail of quick questions. */
const shell = (title: string, head: string, list: string, aside: string) => `<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>
html,body{height:100%;margin:0;background:#dfe6ee;font:14px "Microsoft YaHei",sans-serif}.im-frame{display:flex;width:940px;height:640px;margin:20px auto;background:#fff;box-shadow:0 2px 18px #0003}.im-main{flex:1;display:flex;flex-direction:column}
.im-head{background:#2f7ff0;color:#fff;padding:12px 16px}.im-list{flex:1;overflow:auto;padding:12px;background:#f5f8fb}.im-time{text-align:center;color:#aaa;font-size:12px;margin:8px}.im-row{display:flex;margin:8px 0}.im-row .ava{width:34px;height:34px;border-radius:50%;background:#9bb8e0;flex:none}
.im-row.me{flex-direction:row-reverse}.im-row .nick{font-size:12px;color:#8a94a0}.im-row .txt{background:#fff;border-radius:6px;padding:8px 10px;max-width:430px;margin:0 8px}.im-row.me .txt{background:#cfe4ff}.im-card{border:1px solid #dde;border-radius:6px;padding:8px;margin:0 8px;width:300px;background:#fff}
.im-side{width:240px;border-left:1px solid #e3e8ee;padding:12px;font-size:13px;overflow:auto}.im-input{border-top:1px solid #e3e8ee;padding:8px}.im-input textarea{width:98%;border:0}.tip{text-align:center;color:#f80;font-size:12px}
</style></head><body><div class="im-frame"><div class="im-main"><div class="im-head">${head}</div><div class="im-list"><div class="im-time"><a>查看更多消息</a></div>${list}</div><div class="im-input"><div>☺ ✂ 📁 <span>评价</span></div><textarea rows="3" placeholder="请输入…"></textarea><div style="text-align:right"><button>结束会话</button> <button>发送</button></div></div></div><div class="im-side">${aside}</div></div></body></html>`;
const they = (nick: string, text: string) =>
  `<div class="im-row"><div class="ava"></div><div><div class="nick">${nick}</div><div class="txt">${text}</div></div></div>`;
const me = (text: string) =>
  `<div class="im-row me"><div class="ava"></div><div class="txt">${text}</div></div>`;
const time = (text: string) => `<div class="im-time">${text}</div>`;

export const kefuWindow: Layout = {
  name: 'kefu-window',
  pages: [
    {
      kind: 'chat',
      path: '/im/visitor.html?eid=40077&sid=9f1',
      html: shell(
        '在线咨询',
        '<b>⟦platformName|石榴点卡商城⟧</b> 客服 <small>⟦agentId|小棠（1024）⟧ 正在为您服务</small>',
        `${time('2026-11-20 19:02:11')}${they('智能助手', '您好，我是智能助手小榴，人工客服请回复“人工”。')}${me('人工')}${time('2026-11-20 19:02:50')}<div class="tip">客服 小棠（1024） 已接入</div>
${they('小棠（1024）', '您好呀，请发一下订单号~')}<div class="im-row me"><div class="ava"></div><div class="im-card"><div>订单号：⟦orderId|SL20261120183307⟧</div><div>⟦productName|风暴前线 648元充值卡⟧ ×⟦quantity|1⟧</div><div>实付：⟦amountFen|￥612.00⟧　⟦status=delivered|已发货⟧</div><div>⟦orderTime|2026-11-20 18:33:07⟧</div></div></div>
${me('卡密充进去提示“该卡已被使用”，我刚拿到 5 分钟')}${me('[图片]')}${time('2026-11-20 19:10:26')}${they('小棠（1024）', '这边看系统是正常出库的哦，卡密没有问题')}${me('没有问题为什么用不了？要求退款')}${they('小棠（1024）', '卡密一经查看就不能退了呢亲，要不给您申请一张 20 元优惠券')}${me('我不要优惠券，我要退 ⟦refundFen|612 元⟧')}${time('2026-11-20 19:31:40')}${they('小棠（1024）', '已经帮您反馈上级了，请耐心等待')}<div class="tip">客服长时间未收到您的消息，会话已结束</div>`,
        '<b>常见问题</b><p>卡密怎么用？</p><p>多久到账？</p><p>怎么开发票？</p><hr><b>活动</b><p>风暴前线 98 元卡 限时 92.50 元</p><p>服务时间 9:00-24:00</p><p>商务合作 QQ ⟦may.contact|1180026⟧</p>',
      ),
    },
    {
      kind: 'chat',
      path: '/im/visitor.html?eid=40077&sid=a70',
      html: shell(
        '在线咨询',
        '<b>⟦platformName|石榴点卡商城⟧</b> 客服 <small>排队中</small>',
        `${time('2026-11-23 22:40:03')}${they('系统消息', '欢迎来到石榴点卡商城！⟦limits|售后请在购买当天提出，隔天不处理⟧。⟦limits|辱骂客服的一律不予售后⟧。')}${me('在吗，订单 ⟦orderId|SL20261123214150⟧ 付款一小时了⟦may.status=pending|还没有发卡⟧')}${me('付了 ⟦amountFen|128元⟧，⟦payMethod|支付宝⟧扣款成功的')}${time('2026-11-23 22:41:15')}${they('系统消息', '当前排队 37 人，请稍候')}${me('有人吗？？')}${time('2026-11-23 23:58:00')}<div class="tip">当前不在服务时间，请留言</div>`,
        '<b>常见问题</b><p>卡密怎么用？</p><p>多久到账？</p><p>怎么开发票？</p><hr><b>活动</b><p>风暴前线 98 元卡 限时 92.50 元</p><p>服务时间 9:00-24:00</p><p><a>⟦entry|我要投诉客服⟧</a></p>',
      ),
    },
  ],
};
