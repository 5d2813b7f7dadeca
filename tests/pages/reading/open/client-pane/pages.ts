import type { Layout } from '../../truth';

/** Pages inside a game platform's PC client: a frame of its own, tabs at the left, small type. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;background:#1e2430;color:#c7d0de;font:13px/1.7 'Microsoft YaHei UI',sans-serif}.titlebar{background:#141924;padding:6px 12px;display:flex;justify-content:space-between;color:#8b97aa}.pane{display:flex;min-height:600px}.tabs{width:150px;background:#181e2a;padding:12px}.tabs div{padding:7px 8px}.tabs .on{background:#2b3548;color:#fff}.view{flex:1;padding:22px 28px}.view h2{color:#fff;font-weight:400;margin-top:0}.g{display:grid;grid-template-columns:120px 1fr;row-gap:6px}.g>span:nth-child(odd){color:#7f8ba0}.k-btn{background:#3d7eff;color:#fff;border:0;padding:6px 18px}.k-btn.ghost{background:none;border:1px solid #4a5670;color:#c7d0de}.way{border:1px solid #39445a;padding:8px 14px;display:inline-block;margin-right:10px}.way.sel{border-color:#3d7eff;color:#fff}.dlg{width:440px;margin:60px auto;background:#2a3346;padding:24px}.status{background:#141924;padding:4px 12px;color:#66718a;font-size:12px}</style></head><body><div class="titlebar"><span>⟦platformName|方舟游戏平台⟧ 3.8.2</span><span>— □ ×</span></div><div class="pane"><div class="tabs"><div>游戏库</div><div>商城</div><div>点券</div><div class="on">钱包与订单</div><div>激活产品</div></div><div class="view">${body}</div></div><div class="status">在线　延迟 23ms　客服中心：平台右上角头像 → 帮助</div></body></html>`;
const g = (pairs: [string, string][]) =>
  `<div class="g">${pairs.map(([label, value]) => `<span>${label}</span><span>${value}</span>`).join('')}</div>`;

export const clientPane: Layout = {
  name: 'client-pane',
  pages: [
    {
      kind: 'payment',
      path: '/wallet/charge?order=FZ-66012784',
      html: shell(
        '点券充值',
        `<h2>确认付款</h2>${g([
          ['充值账号', 'qinhe_x（方舟号 30087721）'],
          ['购买内容', '⟦productName|方舟点券 3280 点⟧'],
          ['赠送', '60 点'],
          ['账单号', '⟦orderId|FZ-66012784⟧'],
          ['账单金额', '⟦amountFen|328.00 元⟧'],
          ['钱包抵扣', '- 28.00 元'],
          ['本次应付', '<b style="color:#ffb74d;font-size:20px">⟦payableFen|300.00 元⟧</b>'],
        ])}<p>付款方式</p><div><span class="way">支付宝</span><span class="way sel">⟦payMethod|微信支付⟧ ✓</span><span class="way">手机话费</span></div><p><label><input type="checkbox" checked> 我已年满 18 周岁并同意《充值协议》</label></p><p style="color:#7f8ba0">⟦limits|点券充值成功后不可退换、不可转让⟧</p><p><button class="k-btn">去付款</button> <button class="k-btn ghost">取消</button></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/wallet/order?id=FZ-65980013',
      html: shell(
        '订单',
        `<p>‹ 钱包与订单</p><h2>⟦productName|《深井回声》豪华版 激活码⟧</h2><p style="color:#ff8a80">⟦status=closed|订单已关闭⟧　超过 30 分钟未付款，系统于 ⟦otherTime|2026-11-23 22:47⟧ 自动关闭</p>${g(
          [
            ['账单号', '⟦orderId|FZ-65980013⟧'],
            ['份数', '⟦quantity|1⟧'],
            ['标价', '198.00 元'],
            ['秋季折扣', '-30%'],
            ['合计', '⟦amountFen|138.60 元⟧'],
            ['创建', '⟦orderTime|2026-11-23 22:17⟧'],
            ['付款', '—'],
            ['卖方', '⟦merchant|方舟数字发行⟧'],
          ],
        )}<p><button class="k-btn">重新购买</button> <button class="k-btn ghost">⟦entry|我已付款，订单却关闭了⟧</button></p><h2 style="font-size:15px">最近订单</h2><p>FZ-65901120　方舟点券 680 点　68.00 元　已到账</p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/activate/result?step=2',
      html: shell(
        '激活产品',
        `<div class="dlg"><h2>激活失败</h2><p>您输入的产品代码 <b>⟦may.cardSecret|5HJWQ-0X3TN-P2V7E⟧</b> 不适用于您所在的地区。</p><p>错误代码 E-2107</p>${g(
          [
            ['产品', '⟦productName|《远星牧场》标准版⟧'],
            ['代码地区', '东南亚'],
            ['账号地区', '中国大陆'],
            ['您还可以尝试', '4 次'],
          ],
        )}<p style="color:#8b97aa">⟦limits|由零售商售出的代码，请向零售商要求退款⟧。⟦limits|连续输错 5 次后，账号将被限制激活 24 小时⟧。</p><p><button class="k-btn">换一个代码</button> <button class="k-btn ghost">返回游戏库</button></p></div>`,
      ),
    },
  ],
};
