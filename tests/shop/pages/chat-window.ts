import { facts } from '../facts';
import { imageOf, type Scene } from '../scene';
import { type ChatMessage, chatAbout } from './chat-messages';

function bubble(scene: Scene, day: string, { by, time, text, hasPicture }: ChatMessage): string {
  if (by === 'system') return `<div class="chat-note">${text}</div>`;
  const name = by === 'agent' ? facts.agentName : '我';
  const picture = hasPicture
    ? `<img class="chat-picture" src="${imageOf(scene, 'chat-shot')}" alt="[图片]" width="240" height="150">`
    : '';
  return `<div class="msg ${by}"><img class="face" src="${imageOf(scene, by)}" alt="" width="36" height="36"><div class="msg-body"><div class="msg-head"><span class="who">${name}</span><span class="when" title="${day} ${time}">${time}</span></div><div class="bubble">${text}${picture}</div></div></div>`;
}

/** The talk with its own scroller, which starts at the newest message as chats do. */
export function chatWindow(scene: Scene): string {
  const talk = chatAbout(scene.order)
    .map(
      ({ day, messages }) =>
        `<div class="chat-day"><span>${day}</span></div>\n${messages.map((message) => bubble(scene, day, message)).join('\n')}`,
    )
    .join('\n');
  return `<section class="chat" aria-label="客服对话">
<div class="chat-head"><b>${facts.shopName}客服 · 小七（A017）</b><span class="online">在线</span></div>
<div class="chat-scroll" id="messages" tabindex="0">
${talk}
</div>
<div class="chat-write"><textarea rows="2" placeholder="请输入您的问题，按 Enter 发送" aria-label="输入消息"></textarea><button class="button" type="button">发送</button></div>
</section>
<script>
const messages = document.getElementById('messages');
messages.scrollTop = messages.scrollHeight;
</script>`;
}
