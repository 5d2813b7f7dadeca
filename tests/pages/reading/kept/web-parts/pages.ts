import type { Layout } from '../../truth';

/** Custom elements: all that matters stands in open shadow roots made by script, nested twice. */
const style = `body{margin:0;background:#fff8f2;font:15px system-ui}mx-top{display:block;background:#ff7043;color:#fff;padding:16px 32px}`;
const inner = `<style>.c{max-width:600px;margin:20px auto;border:1px solid #ffd6c4;border-radius:10px;padding:20px;background:#fff}.g{display:grid;grid-template-columns:120px 1fr;row-gap:8px}.g div:nth-child(odd){color:#a1887f}.b{background:#ff7043;color:#fff;border:0;padding:10px 26px;border-radius:6px}.me{text-align:right}.bub{display:inline-block;background:#ffe9df;border-radius:10px;padding:8px 12px;margin:6px 0;max-width:70%}.log{height:300px;overflow-y:auto}.d{text-align:center;color:#bbb;font-size:12px}</style>`;

function shell(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} :: ⟦platformName|木槿云卡⟧</title><style>${style}</style></head><body><mx-top></mx-top><mx-view></mx-view><template id="t">${inner}${body}</template>
<script>customElements.define('mx-top',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<b>木槿云卡</b>　<a>商城</a>　<a>我的卡包</a>　<a>⟦entry|维权⟧</a>';}});
customElements.define('mx-fact',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:flex;padding:5px 0}u{width:110px;color:#a1887f;text-decoration:none}</style><u>'+this.getAttribute('name')+'</u><slot></slot>';}});
customElements.define('mx-view',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).append(document.getElementById('t').content.cloneNode(true));}});</script></body></html>`;
}

const fact = (name: string, value: string) => `<mx-fact name="${name}"><span>${value}</span></mx-fact>`;

export const webParts: Layout = {
  name: 'web-parts',
  pages: [
    {
      kind: 'order',
      path: '/card/detail?oid=⟦orderId|MJ-30021-7⟧',
      html: shell(
        '卡包',
        `<div class="c"><h2>⟦productName|潮汐冥想 年卡⟧</h2>${fact('卡包单号', 'MJ-30021-7')}${fact('购入时间', '⟦orderTime|2026.11.04 07:30:00⟧')}${fact('购入价', '⟦amountFen|¥69.00⟧')}${fact('数 目', '⟦quantity|1⟧')}${fact('付款', '⟦payMethod|支付宝花呗⟧')}${fact('卡状态', '⟦status=delivered|可使用（已下发）⟧')}${fact('卡码', '<code>⟦cardSecret|CXMX-365-77QH-D2⟧</code>')}${fact('卡有效至', '2027.11.04')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/card/detail?oid=⟦orderId|MJ-30077-1⟧',
      html: shell(
        '卡包',
        `<div class="c"><h2>⟦productName|云端自习室 月卡⟧</h2><div class="g"><div>购入时间</div><div>⟦orderTime|2026.11.12 19:02:41⟧</div><div>购入价</div><div>⟦amountFen|¥19.90⟧</div><div>立减</div><div>¥5.00</div><div>付款</div><div>⟦payMethod|微信⟧</div><div>卡状态</div><div>⟦status=pending|备货中⟧</div></div></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/mall/item/771',
      html: shell(
        '潮汐冥想 年卡',
        `<div class="c"><h2>⟦productName|潮汐冥想 年卡⟧</h2><p style="font-size:24px;color:#ff7043">⟦priceFen|¥69.00⟧</p><p>浏览 5.2 万　收藏 880</p><p>⟦grants|购入即发卡码，无效卡免费换新。⟧</p><p>⟦limits|不适用于已有会员的账号，恕不退款。⟧</p><button class="b">立刻拿下</button></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/service/live',
      html: shell(
        '人工客服',
        `<div class="c"><h3>正在为您服务：⟦agentId|木槿-06号⟧</h3><div class="log"><p class="d">2026-11-13</p><p><span class="bub">您好，请问有什么可以帮您？</span></p><p class="me"><span class="bub">⟦may.orderId|MJ-30077-1⟧ 备货一天了</span></p><p><span class="bub">仓库说今天能补上</span></p><p class="me"><span class="bub">今天几点？</span></p><p><span class="bub">⟦grants|晚上 20 点前，到点没有就给您退款⟧</span></p><p class="d">2026-11-14</p><p class="me"><span class="bub">现在已经第二天了，退款</span></p><p><span class="bub">我们没说过退款哦</span></p></div><textarea placeholder="请输入您的问题"></textarea><button class="b">发送</button></div>`,
      ),
    },
  ],
};
