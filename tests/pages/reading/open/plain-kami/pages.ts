import type { Layout } from '../../truth';

/** A one-person shop that says everything in sentences: no table, no label, hardly a class. */
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{max-width:640px;margin:40px auto;font:16px/1.9 sans-serif;color:#222;background:#fffef9;padding:0 16px}h1{font-size:20px}mark{background:#fff1a8}.k{font-family:monospace;background:#eee;padding:8px 12px}small{color:#999}a{color:#a0522d}</style></head><body><p><a>⟦platformName|老周的卡铺⟧</a> <small>卖卡第七年</small></p>${body}<hr><small>找老周：微信 ⟦contact|laozhou_kami⟧，白天在。</small></body></html>`;

export const plainKami: Layout = {
  name: 'plain-kami',
  pages: [
    {
      kind: 'payment',
      path: '/p/7K2X',
      html: shell(
        '去付钱',
        `<h1>就差付钱了</h1><p>你要买 ⟦quantity|2⟧ 份「⟦productName|雪线加速器 周卡⟧」，一份 8 块，总共 <mark>⟦payableFen|16 元⟧</mark>。</p><p>用⟦payMethod|支付宝⟧扫下面的码，付完页面会自己跳。</p><div style="width:170px;height:170px;background:repeating-conic-gradient(#000 0 25%,#fff 0 50%) 0 0/12px 12px"></div><p><small>这一单叫 ⟦orderId|7K2X-1128-05⟧，⟦orderTime|2026-11-28 20:17⟧ 开的，留到 20:27。</small></p><p>没支付宝？<a>换微信付</a></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/o/7K2X-1128-05',
      html: shell(
        '你的单子',
        `<h1>⟦status=delivered|卡发给你了⟧</h1><p>单子 ⟦orderId|7K2X-1128-05⟧：⟦quantity|2⟧ 份「⟦productName|雪线加速器 周卡⟧」，收了你 ⟦amountFen|16 元⟧（⟦payMethod|支付宝⟧），钱是 ⟦payTime|2026-11-28 20:19⟧ 到的。</p><div class="k">⟦cardSecret|XX7W-90QD-LLM2⟧<br>⟦cardSecret|XX7W-90QE-T0RB⟧</div><p>⟦grants|三天内用不了的，我换新的给你⟧。⟦limits|用了一半觉得慢，不退⟧。</p><p>卡有毛病？<a>⟦entry|点这里告诉老周⟧</a></p><p><small>还想买：雪线加速器 月卡 26 元，有 40 张。</small></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/about',
      html: shell(
        '丑话说前头',
        `<h1>丑话说前头</h1><p>⟦grants|付了钱十分钟没出卡，你找我，当场退⟧。</p><p>⟦grants|卡是坏的，三天内包换，换两次还不行就退钱⟧。</p><p>⟦limits|买错了、买多了，不退⟧。⟦limits|把卡转手卖给别人再来找我的，不管⟧。</p><p>⟦limits|超过三天才说卡有问题的，我没法跟上家对账，恕不处理⟧。</p><p><small>2026 年 5 月写，改过两回。</small></p>`,
      ),
    },
  ],
};
