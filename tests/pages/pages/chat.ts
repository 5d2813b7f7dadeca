import { type Message, messages } from '../messages';
import { sheet } from '../sheet';

/** The look of a talk in its own scroller. */
export const chatStyle = `
.chat { width: 400px; height: 500px; overflow-y: auto; border: 1px solid #bbb; background: #f5f6f8 }
.day { margin: 8px; text-align: center; color: #888; font-size: 12px }
.message { display: flex; gap: 8px; padding: 8px 12px }
.message.buyer { flex-direction: row-reverse }
.face { flex: none; width: 32px; height: 32px; border-radius: 50%; background: #e8764a }
.buyer .face { background: #4a7ee8 }
.head { font-size: 12px; color: #888 }
.bubble { max-width: 260px; padding: 6px 10px; border-radius: 8px; background: #fff; box-shadow: 0 1px 2px #0002 }
.buyer .bubble { background: #cfe3ff }
.bubble img { display: block }`;

/** The markup of one message. */
export function bubble(message: Message): string {
  const { by, name, day, time, text, picture } = message;
  const image =
    picture === null ? '' : `<img src="/picture/small-${picture}.png" alt="[图片]" width="120" height="80">`;
  return `<div class="message ${by}"><i class="face"></i><div><div class="head"><span class="name">${name}</span> <time datetime="${day}T${time}">${time}</time></div><div class="bubble">${text}${image}</div></div></div>`;
}

/** Messages with a line between two days. */
export function talk(list: readonly Message[]): string {
  return list
    .map(
      (one, i) => (list[i - 1]?.day === one.day ? '' : `<div class="day">${one.day}</div>\n`) + bubble(one),
    )
    .join('\n');
}

/** A page with the talk's last messages in view, as chats open. */
export function chatPage(count: number): string {
  return sheet({
    title: '在线客服 - 流云点卡',
    style: `${chatStyle}
body { padding: 32px }
h1 { font-size: 20px }`,
    body: `<h1>流云点卡 · 在线客服</h1>
<div class="chat" id="chat" tabindex="0">
${talk(messages(0, count))}
</div>
<p>请勿向客服透露密码。</p>`,
    script: `chat.scrollTop = chat.scrollHeight;`,
  });
}
