import type { Layout } from '../../truth';

/** A page of the small-screen age: lines broken by br, links in square brackets, dashes for rules, nothing in boxes. */
const shell = (title: string, body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//WAPFORUM//DTD XHTML Mobile 1.0//EN" "http://www.wapforum.org/DTD/xhtml-mobile10.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>${title}-⟦platformName|沙丘点卡⟧</title><style type="text/css">body{font-size:14px;background:#fffef6}.m{background:#c9a227;color:#fff;padding:2px 4px}.g{color:#777}a{color:#0645ad}</style></head><body><div class="m">沙丘点卡·${title}</div>${body}<div>----------<br/><a href="#">[首页]</a>-<a href="#">[买卡]</a>-<a href="#">[我的]</a>-<a href="#">[帮助]</a><br/>客服QQ:⟦contact|614072233⟧<br/><span class="g">报时:11-18 20:41</span></div></body></html>`;

const back = '<a href="#">&lt;返回上级</a><br/>';

const line = (
  at: number,
  goods: string,
  count: string,
  sum: string,
  word: string,
  no: string,
  time: string,
) =>
  `⟦item⟧${at}.<a href="#">${goods}</a>*${count}<br/>${sum}/${word}<br/><span class="g">单号${no}<br/>${time}</span><br/>`;

export const moDune: Layout = {
  name: 'mo-dune',
  pages: [
    {
      kind: 'order',
      path: '/wap/my/dd.php?d=⟦orderId|0938157⟧&sid=k2',
      html: shell(
        '订单',
        `<div>${back}您的订单⟦status=delivered|已发卡⟧，谢谢惠顾！<br/>----------<br/>单号:0938157<br/>物品:⟦productName|大唐游侠 点卡60点⟧<br/>张数:⟦quantity|3⟧<br/>单价:5.80元<br/>总价:⟦amountFen|17.40元⟧<br/>下单:⟦orderTime|2026-11-18 20:36⟧<br/>支付:⟦payMethod|账户余额⟧(剩4.25元)<br/>----------<br/>卡号/密码<br/>(1)⟦cardSecret|DT600118203/77140925⟧<br/>(2)⟦cardSecret|DT600118204/30958816⟧<br/>(3)⟦cardSecret|DT600118205/64471203⟧<br/>----------<br/>⟦limits|卡密显示7天后自动删除，删除后不再提供查询。⟧<br/><a href="#">[去充值]</a> <a href="#">⟦entry|[投诉此单]⟧</a><br/></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/wap/my/list.php?p=1',
      html: shell(
        '我的订单',
        `<div>${back}本月共4单,花费112.15元<br/>----------<br/>${line(1, '⟦productName|大唐游侠 点卡60点⟧', '⟦quantity|3⟧', '⟦amountFen|17.40元⟧', '⟦status=delivered|已发卡⟧', '⟦orderId|0938157⟧', '⟦orderTime|2026-11-18 20:36⟧')}${line(2, '⟦productName|手机话费50元快充⟧', '⟦quantity|1⟧', '⟦amountFen|49.75元⟧', '⟦status=pending|充值处理中⟧', '⟦orderId|0937724⟧', '⟦orderTime|2026-11-17 08:12⟧')}${line(3, '⟦productName|石器村 包月卡⟧', '⟦quantity|1⟧', '⟦amountFen|30.00元⟧', '⟦status=failed|发卡失败⟧', '⟦orderId|0935502⟧', '⟦orderTime|2026-11-11 23:58⟧')}${line(4, '⟦productName|Q版三国 元宝150⟧', '⟦quantity|1⟧', '⟦amountFen|15.00元⟧', '⟦status=closed|已作废⟧', '⟦orderId|0934016⟧', '⟦orderTime|2026-11-08 12:20⟧')}⟦/items⟧----------<br/>第1/6页 <a href="#">[下页]</a> <input name="p" size="2"/><a href="#">[跳]</a><br/></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/wap/help/gz.php',
      html: shell(
        '买卡规则',
        `<div>${back}1.本站卖的都是正规渠道点卡。<br/>2.⟦grants|付款后10分钟内自动发卡，超时按订单金额1%赔偿，每单最高赔5元。⟧<br/>3.⟦grants|卡密错误的，24小时内找客服，核实即换。⟧<br/>4.⟦limits|超过24小时才反映的，一律不换不退。⟧<br/>5.话费充值分快充和慢充。<br/>6.⟦grants|快充30分钟内到账，慢充72小时内到账。⟧<br/>7.⟦limits|手机号填错、空号、停机，损失由买家承担。⟧<br/>8.账户余额可以用来买卡。<br/>9.⟦limits|余额不能提现，也不能转给他人。⟧<br/>10.⟦limits|恶意投诉、频繁退款的账号，本站有权停用。⟧<br/>11.发卡后请截图保存。<br/>----------<br/>有事请走<a href="#">⟦entry|[投诉通道]⟧</a><br/></div>`,
      ),
    },
  ],
};
