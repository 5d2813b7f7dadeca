import type { Layout } from '../../truth';

/** A self-made shop of bare forms: facts stand in controls, labels in legends, the notice to buyers in a layer over an empty hall. */
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px serif;margin:20px 40px}fieldset{display:inline-block;border:1px solid #999;margin:4px;min-width:260px}fieldset input{border:0;width:240px}.ov{position:fixed;left:25%;top:90px;width:50%;background:#ffffe8;border:2px solid #996;padding:16px}</style></head><body>${body}</body></html>`;
const field = (label: string, value: string) =>
  `<fieldset><legend>${label}</legend><input readonly value="${value}"></fieldset>`;

export const plainInputs: Layout = {
  name: 'plain-inputs',
  pages: [
    {
      kind: 'ticket',
      path: '/gd.php?act=show&id=3071',
      html: page(
        '工单详情 | ⟦platformName|阿蓝自助小站⟧',
        `<a href="/">回首页</a> | <a href="/gd.php">⟦entry|我的工单⟧</a> | <a href="/out.php">退出</a><hr>${field('工单号', '⟦ticketNo|GD-3071⟧')}${field('类型', '订单问题')}${field('关联订单', '⟦orderId|AL8826113⟧')}${field('商品', '⟦productName|石榴翻译 年费版⟧')}${field('金额', '⟦amountFen|58元⟧')}${field('提交于', '⟦otherTime|2026-11-18 07:20:16⟧')}${field('状态', '⟦may.status=closed|已关闭⟧')}${field('受理人', '⟦agentId|阿蓝⟧')}<h4>往来</h4><p><textarea rows="3" cols="90" readonly>【我 11-18 07:20】兑换显示该码不属于本商品，请换一个或者退款。</textarea></p><p><textarea rows="3" cols="90" readonly>【阿蓝 11-18 22:41】⟦grants|码给你换，两天内发到邮箱。⟧</textarea></p><p><textarea rows="3" cols="90" readonly>【阿蓝 11-22 09:05】⟦limits|已超三天售后期，不再处理。⟧工单关闭。</textarea></p><p>有事发邮件：⟦contact|alan@alanzizhu.example⟧</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/buy.php',
      html: page(
        '阿蓝自助小站',
        `<h2>自助购买</h2><p>商品列表加载中……</p><div class="ov"><h3>购买须知（请看完再关）</h3><p>⟦limits|所有商品均为一次性用品，售出不退。⟧<br>⟦grants|质保三天，三天内失效免费换新。⟧<br>⟦limits|换新只换同款，不补差价不退现。⟧<br>⟦limits|辱骂客服直接拉黑，质保作废。⟧<br>查单请用下单邮箱。最近更新：2026-10-30 13:00</p><p>站长QQ ⟦contact|960047718⟧</p><p><label><input type="checkbox"> 今日不再弹出</label> <button>我知道了</button></p></div><p style="margin-top:420px">© ⟦platformName|阿蓝自助小站⟧</p>`,
      ),
    },
  ],
};
