import type { Layout } from '../../truth';

/** A shop somebody wrote by himself: hardly any label, sentences instead; and its page when it has nothing to show. */
const shell = (title: string, body: string) => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<style>body{max-width:640px;margin:30px auto;font:16px/1.8 Georgia,"Songti SC",serif;color:#222;padding:0 14px}code{background:#f4f0e6;padding:2px 6px}hr{border:0;border-top:1px solid #ddd}small{color:#888}a{color:#8a4b08}</style>
<p><a href="/"><b>⟦platformName|阿茂的杂货柜⟧</b></a> <small>卖点会员和软件码，一个人在管，回得慢</small></p><hr>
${body}
<hr><small>写信给我：⟦contact|amao@zahuogui.example⟧，或者加微信 ⟦contact|amao_2015⟧。晚上十点以后不回。</small>`;

export const plainSlip: Layout = {
  name: 'plain-slip',
  pages: [
    {
      kind: 'order',
      path: '/t/⟦orderId|a3f9-0721⟧',
      html: shell(
        '你的东西 a3f9-0721',
        `<h2>谢谢，你的东西到了</h2><p>你在 ⟦orderTime|2026-11-19 23:48⟧ 买了 ⟦quantity|3⟧ 个<b>⟦productName|蓑衣阅读终身码⟧</b>，一共 ⟦amountFen|57⟧ ⟦currency=CNY|块⟧，用的是⟦payMethod|微信⟧。</p>
<p>⟦status=delivered|已经发货⟧，码在下面：</p><p><code>⟦cardSecret|SUOYI-0C2F-9A11⟧</code><br><code>⟦cardSecret|SUOYI-7D40-B3E6⟧</code><br><code>⟦cardSecret|SUOYI-51AA-08CD⟧</code></p>
<p>在 App 里点“设置”“输入码”。⟦grants|用不了的七天内写信，我换或者退⟧。</p><p><small>这一页的地址别发给别人，谁都能打开。页面保留到年底。</small></p>`,
      ),
    },
    {
      kind: 'other',
      path: '/t/a3f9-0722',
      html: shell(
        '没有这一页',
        '<h2>没找到</h2><p>没有编号是 ⟦may.orderId|a3f9-0722⟧ 的单子。可能抄错了，也可能已经过了保留的日子。</p><p><a href="/">回到柜台</a></p>',
      ),
    },
  ],
};
