import type { Layout } from '../../truth';

/** Words above values in tiles; a summary bar on top; secrets in a text area; a ticker of other people's orders. */
const style = `body{margin:0;background:#1f2440;color:#eef;font:14px/1.6 "PingFang SC",sans-serif}.top{padding:18px 40px;font-size:18px}.tick{background:#2b3157;padding:6px 40px;font-size:12px;color:#aab}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:12px;margin:20px 40px}.tile{background:#2b3157;border-radius:8px;padding:14px}.tile .c{font-size:12px;color:#9aa3d4}.tile .d{font-size:16px;margin-top:4px;word-break:break-all}
.block{margin:20px 40px;background:#2b3157;border-radius:8px;padding:16px}textarea{width:98%;background:#1f2440;color:#9f9;border:0;padding:10px}.hot{color:#ff9f6b}.btn{background:#ff7a45;border-radius:6px;padding:8px 18px;display:inline-block}`;

function shell(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|夜猫卡盟⟧</title><style>${style}</style></head><body><div class="top">夜猫卡盟 <small>24 小时自助</small></div><div class="tick">实时：186****9920 2 分钟前购买 飞鱼点券 500元 ×1；133****7002 5 分钟前购买 夜灯视频周卡 ×3</div>${body}<div class="block">客服微信 ⟦contact|yemao_km⟧ ｜ 工单 ｜ <a class="btn">⟦entry|售后支持⟧</a></div></body></html>`;
}

const tiles = (rows: [string, string][]) =>
  `<div class="tiles">${rows.map(([label, value]) => `<div class="tile"><div class="c">${label}</div><div class="d">${value}</div></div>`).join('')}</div>`;

export const stackedTiles: Layout = {
  name: 'stacked-tiles',
  pages: [
    {
      kind: 'order',
      path: '/order/view/⟦orderId|20261102174455903182⟧',
      html: shell(
        '查看订单',
        `${tiles([
          ['订单编号', '20261102174455903182'],
          ['商品名称', '⟦productName|飞鱼点券 500元⟧'],
          ['数量', '⟦quantity|1⟧'],
          ['订单金额', '<span class="hot">⟦amountFen|485.00 元⟧</span>'],
          ['订单状态', '⟦status=delivered|交易成功⟧'],
          ['支付方式', '⟦payMethod|QQ钱包⟧'],
          ['创建时间', '⟦orderTime|2026-11-02 17:44:55⟧'],
          ['完成时间', '⟦otherTime|2026-11-02 17:45:31⟧'],
        ])}<div class="block">卡密信息<textarea readonly rows="3" id="km">⟦cardSecret|FEIYU500----K8P2WX77----9903⟧</textarea></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/view/⟦orderId|20261114230910447285⟧',
      html: shell(
        '查看订单',
        `${tiles([
          ['订单编号', '20261114230910447285'],
          ['商品名称', '⟦productName|夜灯视频周卡⟧'],
          ['数量', '⟦quantity|3⟧'],
          ['订单金额', '<span class="hot">⟦amountFen|26.40 元⟧</span>'],
          ['订单状态', '⟦status=failed|订单异常⟧'],
          ['支付方式', '⟦payMethod|支付宝⟧'],
          ['创建时间', '⟦orderTime|2026-11-14 23:09:10⟧'],
          ['完成时间', '--'],
        ])}<div class="block">异常说明：库存同步失败，未能提取卡密。可用余额 12.00 元，<a class="btn">⟦entry|申请退款⟧</a></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/search?wd=1862209920',
      html: shell(
        '订单查询',
        `<div class="block"><table width="100%" cellpadding="8"><tr><th align="left">商品名称</th><th align="left">订单编号</th><th align="left">数量</th><th align="left">金额</th><th align="left">支付方式</th><th align="left">下单时间</th><th align="left">状态</th></tr>
⟦item⟧<tr><td>⟦productName|夜灯视频周卡⟧</td><td>⟦orderId|20261114230910447285⟧</td><td>⟦quantity|3⟧</td><td>⟦amountFen|26.40 元⟧</td><td>⟦payMethod|支付宝⟧</td><td>⟦orderTime|2026-11-14 23:09:10⟧</td><td>⟦status=failed|异常⟧</td></tr>⟦item⟧<tr><td>⟦productName|飞鱼点券 500元⟧</td><td>⟦orderId|20261102174455903182⟧</td><td>⟦quantity|1⟧</td><td>⟦amountFen|485.00 元⟧</td><td>⟦payMethod|QQ钱包⟧</td><td>⟦orderTime|2026-11-02 17:44:55⟧</td><td>⟦status=delivered|交易成功⟧</td></tr>⟦item⟧<tr><td>⟦productName|白鲸加速器 季卡⟧</td><td>⟦orderId|20260930081207556123⟧</td><td>⟦quantity|1⟧</td><td>⟦amountFen|45.00 元⟧</td><td>⟦payMethod|微信⟧</td><td>⟦orderTime|2026-09-30 08:12:07⟧</td><td>⟦status=refunded|已退款⟧</td></tr>⟦/items⟧</table></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/check?card=1',
      html: shell(
        '卡密验证',
        `<div class="block"><h2>验证失败</h2><p>卡密 ⟦may.cardSecret|FEIYU500-K8P2WX77⟧ 已被使用，使用时间 2026-11-01 23:50:09，使用账号 88***610。</p><div class="btn">重新验证</div></div>`,
      ),
    },
  ],
};
