import type { Layout } from '../../truth';

/** A bought-in service window: once as a frame over a shop's order page, once as a page of its own. */
const frame = (body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>在线客服</title><style>body{margin:0;font:13px/1.5 sans-serif;color:#263238;background:#fafcfd}.cw-head{background:#00897b;color:#fff;padding:10px 14px}.cw-head small{opacity:.8}.cw-list{height:330px;overflow-y:auto;padding:10px}.cw-row{display:flex;margin-bottom:10px}.cw-row.right{justify-content:flex-end}.cw-bubble{max-width:74%;background:#fff;border:1px solid #e0e6e8;border-radius:10px;padding:7px 10px}.right .cw-bubble{background:#d7f2ee}.cw-day{text-align:center;color:#90a4ae;font-size:11px;margin:6px}.cw-name{font-size:11px;color:#78909c}.cw-foot{border-top:1px solid #e0e6e8;padding:8px 12px;color:#90a4ae}.cw-rate{display:none}</style></head><body>${body}<div class="cw-rate">请评价本次服务：非常满意 / 满意 / 不满意</div></body></html>`;
const row = (side: 'left' | 'right', words: string, name = '') =>
  `<div class="cw-row ${side}"><div>${name ? `<div class="cw-name">${name}</div>` : ''}<div class="cw-bubble">${words}</div></div></div>`;

export const breezeWindow: Layout = {
  name: 'breeze-window',
  pages: [
    {
      kind: 'chat',
      path: '/livechat/standalone?token=vis_77ba20',
      html: frame(
        `<div class="cw-head"><b>⟦platformName|桂圆数码⟧ 在线客服</b><br><small>通常在几分钟内回复</small></div><div class="cw-list" style="height:520px"><div class="cw-day">2026年11月26日</div>${row('left', '您好，欢迎光临，请问有什么可以帮您？发货、售后问题请先提供订单号。', '机器人')}${row('right', '⟦orderId|GY261126013377⟧')}${row('right', '买的 ⟦productName|星环加速器 季卡⟧，付了 ⟦amountFen|59 元⟧，卡密页面一直是空的')}<div class="cw-day">已为您转接人工客服 ⟦agentId|阿桂 07号⟧</div>${row('left', '亲亲您好，我看一下哈', '阿桂 07号')}${row('left', '这款目前缺货，⟦grants|今晚 8 点前会补发到您的邮箱⟧', '阿桂 07号')}${row('right', '不想等了，退款吧')}${row('left', '不好意思亲，⟦limits|虚拟商品下单后不支持退款的⟧，页面上有写', '阿桂 07号')}${row('right', '没货还收钱？那我只能投诉了')}${row('left', '您别急，这样，⟦grants|今晚没到的话给您全额退⟧', '阿桂 07号')}</div><div class="cw-foot">输入消息…　😊　📎</div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/my/order/90331',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>联系客服 - 桂圆数码</title><style>body{margin:0;font:14px/1.6 sans-serif;color:#333;background:#eee}.top{background:#fff;padding:12px 10%}.top b{color:#00897b}.cw-holder{width:460px;margin:20px auto;background:#fff;box-shadow:0 2px 12px #bbb}.cw-holder iframe{width:460px;height:470px;border:0;display:block}.mini{display:none}</style></head><body><div class="top"><b>⟦platformName|桂圆数码⟧</b>　首页　全部商品　订单查询　<span style="float:right">客服微信：⟦contact|guiyuan_kf⟧</span></div><div class="cw-holder"><iframe src="/widget/frame?c=90331"></iframe></div><div class="mini">有 1 条新消息</div></body></html>`,
      parts: [
        {
          path: '/widget/frame?c=90331',
          html: frame(
            `<div class="cw-head"><b>⟦agentId|客服小团⟧</b><br><small>在线</small></div><div class="cw-list"><div class="cw-day">11-24 14:03</div>${row('right', '你好，订单 ⟦orderId|GY261124090331⟧ 的兑换码提示已使用')}${row('left', '麻烦发下提示截图')}${row('right', '[图片]')}${row('left', '收到，⟦productName|蜜橘阅读 年度会员⟧ 对吧？我反馈给上游核实，⟦grants|48 小时内给您答复⟧')}${row('right', '好')}<div class="cw-day">11-26 14:30</div>${row('right', '两天了，有结果吗')}${row('left', '上游回复码是昨天被您自己的账号兑换的，⟦limits|这种情况不补不退⟧')}${row('right', '我没有兑换过，账号里没有会员')}</div><div class="cw-foot">按 Enter 发送　<span>⟦entry|投诉客服⟧</span></div>`,
          ),
        },
      ],
    },
  ],
};
