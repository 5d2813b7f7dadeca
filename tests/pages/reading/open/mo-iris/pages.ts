import type { Layout } from '../../truth';

/** After-sales of a phone shop in big lists: list items with an extra at the right, steps, a result, a form of items. */
const style = `:root{--p:#5b5bd6}body{margin:0;background:#f5f5f7;font:15px/1.5 -apple-system,"PingFang SC",sans-serif;color:#333}.adm-nav-bar{background:#fff;display:flex;height:45px;align-items:center;padding:0 12px}.adm-nav-bar-title{flex:1;text-align:center;font-size:17px}.adm-list-header{font-size:13px;color:#999;padding:12px 12px 6px}.adm-list-body{background:#fff;border-top:1px solid #eee;border-bottom:1px solid #eee}.adm-list-item{display:flex;padding:12px;border-bottom:1px solid #f3f3f3}.adm-list-item-content-main{flex:1}.adm-list-item-content-extra{color:#999;text-align:right}.adm-list-item-description{color:#999;font-size:13px}.adm-result{background:#fff;text-align:center;padding:32px 12px}.adm-result-title{font-size:20px;margin-top:12px}.adm-result-description{color:#999;font-size:14px}.ic{width:60px;height:60px;border-radius:50%;background:#ff8f1f;display:inline-block}.adm-step{padding:8px 12px 8px 28px;background:#fff}.adm-step-description{color:#999;font-size:12px}.adm-button{border:1px solid var(--p);color:var(--p);background:#fff;border-radius:4px;padding:6px 14px;font-size:14px}.adm-button-primary{background:var(--p);color:#fff}.safe{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:10px 12px;display:flex;justify-content:flex-end;gap:8px}.bb{margin:10px 12px;background:#fff;border-radius:8px;padding:10px}.bb.u{background:#dedefa}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · ⟦platformName|鸢尾数字生活⟧</title><style>${style}</style></head><body><div id="root"><div class="adm-nav-bar"><div>‹</div><div class="adm-nav-bar-title">${title}</div><div>···</div></div>${body}<div style="height:64px"></div></div></body></html>`;

const item = (main: string, extra: string) =>
  `<div class="adm-list-item"><div class="adm-list-item-content-main">${main}</div><div class="adm-list-item-content-extra">${extra}</div></div>`;

const list = (header: string, items: string) =>
  `<div class="adm-list"><div class="adm-list-header">${header}</div><div class="adm-list-body">${items}</div></div>`;

const step = (title: string, time: string) =>
  `<div class="adm-step"><div class="adm-step-title">${title}</div><div class="adm-step-description">${time}</div></div>`;

const button = (words: string, extra = '') =>
  `<button type="button" class="adm-button ${extra}"><span>${words}</span></button>`;

export const moIris: Layout = {
  name: 'mo-iris',
  pages: [
    {
      kind: 'order',
      path: '/trade/detail/TR8C41F0922',
      html: shell(
        '订单明细',
        `<div class="adm-result"><div class="ic"></div><div class="adm-result-title">⟦status=pending|部分发货⟧</div><div class="adm-result-description">您购买的 5 个激活码已发出 ⟦deliveredCount|3⟧ 个，剩余 2 个补货中</div></div>${list('商品', item('⟦productName|蜂鸟办公 家庭版一年激活码⟧<div class="adm-list-item-description">5 台设备 · 电脑手机通用</div>', '¥68.00<br>x⟦quantity|5⟧'))}${list('激活码', `${item('⟦cardSecret|FN7KQ-2M4XT-90WLB⟧', '复制')}${item('⟦cardSecret|FN7KQ-8R1ZC-33JHV⟧', '复制')}${item('⟦cardSecret|FN7KQ-5D6PA-71SGN⟧', '复制')}${item('<span style="color:#ccc">待发货</span>', '')}${item('<span style="color:#ccc">待发货</span>', '')}`)}${list('费用', `${item('小计', '¥340.00')}${item('店铺满减', '- ¥20.00')}${item('总计', '⟦amountFen|<span>¥</span><span style="font-size:20px">320</span><span>.00</span>⟧')}`)}${list('信息', `${item('订单', '⟦orderId|TR8C41F0922⟧')}${item('卖家', '⟦merchant|合肥轻舟软件经营部⟧')}${item('创建', '⟦orderTime|2026-11-10 14:02:16⟧')}${item('付款', '⟦payTime|2026-11-10 14:02:58⟧')}${item('方式', '⟦payMethod|支付宝⟧')}${item('支付流水', '⟦tradeNo|2026111022001490651420337718⟧')}`)}<div class="adm-list-header">⟦grants|未发出的部分，您可以单独申请退款。⟧</div><div class="safe">${button('客服')}${button('⟦entry|部分退款⟧')}${button('催一下', 'adm-button-primary')}</div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/service/complain/new?trade=⟦orderId|TR8C41F0922⟧',
      html: shell(
        '投诉卖家',
        `${list('投诉对象', `${item('⟦merchant|合肥轻舟软件经营部⟧', '已缴保证金')}${item('⟦productName|蜂鸟办公 家庭版一年激活码⟧', '¥320.00')}${item('订单', 'TR8C41F0922')}`)}${list('投诉类型', `${item('<label><input type="radio" name="k" checked> 未按约定发货</label>', '')}${item('<label><input type="radio" name="k"> 商品与描述不符</label>', '')}${item('<label><input type="radio" name="k"> 态度恶劣</label>', '')}${item('<label><input type="radio" name="k"> 诱导线下交易</label>', '')}`)}${list('诉求', `${item('希望退款', '<input value="⟦refundFen|128.00⟧" style="border:0;width:70px;text-align:right"> ⟦currency=CNY|元⟧')}${item('<textarea rows="4" style="width:100%;border:0" placeholder="说明事情经过，500 字以内">买了 5 个只发来 3 个，说补货中已经一周了，客服也不回。</textarea>', '')}${item('上传图片', '＋ 0/6')}${item('联系电话', '<input value="13655550147" style="border:0;text-align:right">')}`)}<div class="adm-list-header">⟦grants|平台将在 2 个工作日内介入核实，并以短信告知结果。⟧⟦limits|虚假投诉将扣除账号信用分，情节严重的停用账号。⟧</div><div class="safe">${button('提交', 'adm-button-primary')}</div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/service/case/⟦ticketNo|Y20261117-61⟧',
      html: shell(
        '投诉处理',
        `${step('● 已提交', '⟦otherTime|2026-11-17 09:20:11⟧')}${step('● 平台核实中', '等待卖家举证，还剩 1 天 6 小时')}${step('○ 完结', '')}${list('投诉单 Y20261117-61', `${item('订单', '⟦orderId|TR8C41F0922⟧')}${item('商品', '⟦productName|蜂鸟办公 家庭版一年激活码⟧')}${item('被投诉方', '⟦merchant|合肥轻舟软件经营部⟧')}${item('要求退款', '⟦refundFen|¥128.00⟧')}`)}${list('留言', '')}<div class="bb u"><small>我 11-17 09:20</small><br>买了 5 个只发来 3 个，说补货中已经一周了，客服也不回。</div><div class="bb"><small>卖家 11-17 16:03</small><br>上游断货，⟦grants|月底前一定补齐，另外送您一个月时长。⟧</div><div class="bb u"><small>我 11-17 16:30</small><br>不等了，请退没发的两个。</div><div class="bb"><small>平台专员 ⟦agentId|鸢尾-小满⟧ 11-18 10:00</small><br>您好，已要求卖家举证。⟦grants|卖家 48 小时内不举证的，平台直接把未发货部分退给您。⟧</div><div class="safe">${button('补充说明')}${button('撤销')}${button('联系专员', 'adm-button-primary')}</div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/service/refund/RF30994812',
      html: shell(
        '退款详情',
        `<div class="adm-result"><div class="ic" style="background:#ff3141"></div><div class="adm-result-title">退款关闭</div><div class="adm-result-description">卖家拒绝了您的退款申请</div></div>${list('卖家说', item('激活码后台显示已在一台设备上激活，⟦limits|激活后的软件授权概不退款。⟧换机请先在旧设备退出登录。', ''))}${list('退款内容', `${item('⟦productName|蜂鸟办公 专业版三年激活码⟧', 'x⟦quantity|1⟧')}${item('申请金额', '⟦refundFen|<span>¥</span><span>199</span><span>.00</span>⟧')}${item('申请理由', '激活不了')}${item('退款编号', '⟦ticketNo|RF30994812⟧')}${item('订单', '⟦orderId|TR7B93D1160⟧')}${item('卖家', '⟦merchant|合肥轻舟软件经营部⟧')}${item('申请时间', '⟦otherTime|2026-11-02 18:34:20⟧')}${item('拒绝时间', '⟦otherTime|2026-11-03 08:51:47⟧')}`)}<div class="adm-list-header">⟦limits|每笔订单最多可申请两次退款，您已用 1 次。⟧</div><div class="safe">${button('⟦entry|再次申请⟧')}${button('⟦entry|投诉卖家⟧', 'adm-button-primary')}</div>`,
      ),
    },
  ],
};
