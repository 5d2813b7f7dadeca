import type { Layout } from '../../truth';

/** Where goods are fetched: the order in one grey line, what was delivered in a different box each time. */
const style = `body{margin:0;background:#23272e;font:14px/1.7 Menlo,"PingFang SC",monospace;color:#abb2bf}.hd{padding:14px 8%;border-bottom:1px solid #3a3f4b;color:#e5c07b}.vault{width:800px;margin:24px auto}.meta{color:#7f848e}.meta b{color:#e6e6e6;font-weight:400}.ok{color:#98c379}.bad{color:#e06c75}textarea,pre{width:100%;background:#1b1e23;color:#98c379;border:1px solid #3a3f4b;padding:12px;box-sizing:border-box}dialog{background:#2c313a;color:#abb2bf;border:1px solid #56b6c2;width:520px}summary{cursor:pointer;color:#61afef}table{width:100%;border-collapse:collapse}td,th{border:1px solid #3a3f4b;padding:6px 10px;text-align:left}.warn{border:1px solid #e5c07b;padding:10px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title} // ⟦platformName|零点取码台⟧</title><style>${style}</style></head><body><div class="hd">零点取码台 <span class="meta">本台只负责发码，不经手账号</span></div><div class="vault">${body}<p class="meta">码丢了？邮件 ⟦contact|zero@quma.example⟧ · 近 24h 发码 1,744 · 库存同步 21:00</p></div></body></html>`;

/** The order in one line, parts parted by bars. */
const meta = (...parts: string[]) => `<p class="meta">${parts.join(' ┃ ')}</p>`;

export const secretVault: Layout = {
  name: 'secret-vault',
  pages: [
    {
      kind: 'order',
      path: '/take/z8k2',
      html: shell(
        '取码',
        `<h2>⟦productName|钛核引擎 月度算力包⟧</h2>${meta('单 ⟦orderId|Z0-7731-K8⟧', '购于 ⟦orderTime|2026-11-13 03:12:55⟧', '付 ⟦amountFen|¥126⟧', '⟦payMethod|USDT-TRC20⟧', '<span class="ok">⟦status=delivered|码已放出⟧</span>')}<textarea rows="4" readonly>⟦cardSecret|TH-CORE-30D-AA19-Q0P7⟧\n⟦cardSecret|TH-CORE-30D-AA20-X5M2⟧\n⟦cardSecret|TH-CORE-30D-AA21-B8L9⟧</textarea><button>全部复制</button> <button>下载 .txt</button>`,
      ),
    },
    {
      kind: 'order',
      path: '/take/p4m9',
      html: shell(
        '取码',
        `<h2>⟦productName|游隼远控 个人版激活号⟧</h2>${meta('单 ⟦orderId|Z0-7802-M9⟧', '购于 ⟦orderTime|2026-11-16 19:47:20⟧', '付 ⟦amountFen|¥45.9⟧', '⟦payMethod|微信⟧', '<span class="bad">⟦status=pending|未放完⟧</span>')}<p class="warn">您买了 ⟦quantity|3⟧ 个，已放 ⟦deliveredCount|1⟧ 个，还有 2 个未发货，库存恢复后自动放出。</p><pre>账号: ⟦cardSecret|ys_7714@mail.example\n密码: Rk20-Pw88⟧</pre>`,
      ),
    },
    {
      kind: 'order',
      path: '/take/d1c0',
      html: shell(
        '取码',
        `<h2>⟦productName|回廊杂志 电子年刊⟧</h2>${meta('单 ⟦orderId|Z0-7816-C0⟧', '购于 ⟦orderTime|2026-11-17 12:00:03⟧', '付 ⟦amountFen|¥88⟧', '⟦payMethod|支付宝⟧', '<span class="ok">⟦status=delivered|已出码⟧</span>')}<button>查看兑换码</button><dialog open><p>请立即保存，关闭后 24 小时内仅可再看 2 次</p><table><tr><th>#</th><th>兑换码</th><th>到期</th></tr><tr><td>1</td><td>⟦cardSecret|HLZZ-2027-0M4K-9QTD⟧</td><td>2027-12-31</td></tr></table><button>已保存</button></dialog>`,
      ),
    },
    {
      kind: 'order',
      path: '/take/f7a3',
      html: shell(
        '取码',
        `<h2>⟦productName|百灵听书 畅听卡⟧</h2>${meta('单 ⟦orderId|Z0-7840-A3⟧', '购于 ⟦orderTime|2026-11-19 08:08:41⟧', '付 ⟦amountFen|¥30⟧', '⟦payMethod|QQ钱包⟧', '<span class="ok">⟦status=delivered|已出码⟧</span>')}<details><summary>第 1 张（点开）</summary><p>卡号 ⟦cardSecret|BLTS66100421<br>卡密 aV9-33kX-0Pz⟧</p></details><details><summary>第 2 张（点开）</summary><p>卡号 ⟦cardSecret|BLTS66100422<br>卡密 nQ5-81wL-7Tc⟧</p></details><p class="warn">⟦limits|点开即视为已使用，不退不换。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/take/x0x0',
      html: shell(
        '取码',
        `<h2>⟦productName|钛核引擎 年度算力包⟧</h2>${meta('单 ⟦orderId|Z0-7855-X0⟧', '购于 ⟦orderTime|2026-11-20 22:30:17⟧', '付 ⟦amountFen|¥1,380⟧', '⟦payMethod|支付宝⟧', '<span class="bad">⟦status=failed|出码异常⟧</span>')}<pre>很抱歉，库存同步出错，这一单没有拿到码。\n⟦grants|请把单号发到邮箱，24 小时内补码或退款。⟧</pre><p><a>⟦entry|提交补码申请⟧</a></p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/test?c=BLTS66100421',
      html: shell(
        '验码',
        `<h2>百灵听书 验码</h2><p>卡号 <input value="⟦may.cardSecret|BLTS66100421⟧"> 卡密 <input value="⟦may.cardSecret=BLTS66100421 aV9-33kX-0Pz|aV9-33kX-0Pz⟧"></p><p class="bad">✗ 该卡已于 2026-11-10 06:22:18 被绑定至用户 bl_***09，不能重复使用（ERR_CARD_USED）</p>`,
      ),
    },
  ],
};
