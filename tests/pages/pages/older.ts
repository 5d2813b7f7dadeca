import { messages } from '../messages';
import { type PageWriter, sheet } from '../sheet';
import { chatStyle, talk } from './chat';

const total = 300;
const batch = 60;

/** The markup of the messages before `before`, as the page asks for them. */
export function olderMessages(before: number): string {
  const to = Math.min(Math.max(0, before), total);
  return talk(messages(Math.max(0, to - batch), to));
}

/**
 * A talk of 300 messages of which the last 60 are there; 60 older ones come when the top is reached, or, with
 * `?button`, when 加载更多 is pressed.
 */
export const older: PageWriter = ({ search }) =>
  sheet({
    title: '在线客服 - 流云点卡',
    style: `${chatStyle}
body { padding: 32px }
.chat { overflow-anchor: none }
#more { display: block; margin: 8px auto }`,
    body: `<h1>流云点卡 · 在线客服</h1>
<div class="chat" id="chat" tabindex="0">
${search.has('button') ? '<button id="more">加载更多</button>' : '<div class="day" id="more">上滑查看更多</div>'}
<div id="list">
${olderMessages(total)}
</div>
</div>`,
    script: `
let before = ${total - batch};
let isLoading = false;
async function load() {
  if (isLoading || before === 0) return;
  isLoading = true;
  more.textContent = '加载中';
  const html = await (await fetch('/older-messages?before=' + before)).text();
  const fromEnd = chat.scrollHeight - chat.scrollTop;
  list.insertAdjacentHTML('afterbegin', html);
  before = Math.max(0, before - ${batch});
  if (before === 0) more.remove(); else more.textContent = ${search.has('button') ? "'加载更多'" : "'上滑查看更多'"};
  chat.scrollTop = chat.scrollHeight - fromEnd;
  isLoading = false;
}
chat.scrollTop = chat.scrollHeight;
${search.has('button') ? 'more.onclick = load;' : "chat.addEventListener('scroll', () => { if (chat.scrollTop < 20) load(); });"}`,
  });
