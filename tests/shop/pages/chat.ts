import { facts } from '../facts';
import { sheet, shopPage, trail } from '../layout';
import { linkTo, linkToOrder, type Scene, yuan } from '../scene';
import { chatWindow } from './chat-window';

function talk(scene: Scene, title: string, window: string): string {
  return shopPage(scene, {
    title,
    current: 'chat',
    body: `${trail(scene, ['home', '首页'], '在线客服')}
<div class="talk">
${window}
<aside class="card">
<h2>咨询的订单</h2>
<p class="aside-name">${facts.product}</p>
<p>订单号：<a href="${linkToOrder(scene, scene.order)}">${scene.order}</a></p>
<p>实付：¥${yuan(facts.paidFen)}</p>
<h2>常见问题</h2>
<ul class="plain">
<li><a href="${linkTo(scene, 'rules')}">卡密提示无效怎么办？</a></li>
<li><a href="${linkTo(scene, 'ticket')}">工单多久处理？</a></li>
<li><a href="${linkTo(scene, 'refusal')}">在哪里看退款进度？</a></li>
</ul>
<p class="hint">客服时间 9:00–23:00，咨询量大时回复可能延迟。</p>
</aside>
</div>`,
  });
}

export function chat(scene: Scene): string {
  return talk(scene, '在线客服', chatWindow(scene));
}

export function chatFrame(scene: Scene): string {
  const query = [
    `no=${scene.order}`,
    ...(scene.isNarrow ? ['narrow=1'] : []),
    ...(scene.isSlow ? ['trouble=slow'] : []),
  ].join('&amp;');
  const frame = `<iframe class="chat-holder" src="${scene.chatOrigin}/box?${query}" title="客服对话" width="760" height="640"></iframe>`;
  return talk(scene, '联系客服', frame);
}

/** What the frame of chat-frame holds, served from the other origin. */
export function chatBox(scene: Scene): string {
  return sheet(scene, { title: '客服对话', bodyClass: 'box', body: chatWindow(scene) });
}
