import { messages } from '../messages';
import { type PageWriter, sheet } from '../sheet';
import { bubble, chatStyle } from './chat';

const usual = 2000;

/**
 * A virtualised talk of 2,000 messages: some twenty nodes, used again and again, heights guessed first and measured
 * when shown. `?plain` leaves out the data-index that makes rows easy to tell apart; `?rows=` asks for another number.
 */
export const virtualChat: PageWriter = ({ search }) => {
  const total = Number(search.get('rows') ?? usual);
  const rows = messages(0, total).map((one) => ({ by: one.by, html: bubble(one) }));
  return sheet({
    title: '在线客服 - 流云点卡',
    style: `${chatStyle}
body { padding: 32px }
.chat { overflow-anchor: none }
.all { position: relative }
.row { position: absolute; left: 0; right: 0; top: 0 }`,
    body: `<h1>流云点卡 · 在线客服</h1>
<div class="chat" id="chat" tabindex="0"><div class="all" id="all"></div></div>`,
    script: `
const rows = ${JSON.stringify(rows).replaceAll('<', '\\u003c')};
const isPlain = ${search.has('plain')};
const heights = rows.map(() => 72);
let tops = [];
const free = [];
const shown = new Map();
function place() {
  let at = 0;
  tops = heights.map((height) => { const top = at; at += height; return top; });
  all.style.height = at + 'px';
}
function firstAt(y) {
  let low = 0, high = rows.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if (tops[middle] <= y) low = middle; else high = middle - 1; }
  return low;
}
function draw() {
  const first = Math.max(0, firstAt(chat.scrollTop) - 7);
  let last = first;
  while (last < rows.length - 1 && tops[last] < chat.scrollTop + chat.clientHeight + 500) last++;
  for (const [index, node] of shown) if (index < first || index > last) { shown.delete(index); free.push(node); }
  for (let index = first; index <= last; index++) {
    if (shown.has(index)) continue;
    const node = free.pop() ?? all.appendChild(Object.assign(document.createElement('div'), { className: 'row' }));
    if (!isPlain) node.dataset.index = index;
    node.innerHTML = rows[index].html;
    node.hidden = false;
    shown.set(index, node);
  }
  for (const node of free) node.hidden = true;
  measure();
}
function measure() {
  const anchor = firstAt(chat.scrollTop);
  const offset = chat.scrollTop - tops[anchor];
  let changed = false;
  for (const [index, node] of shown) {
    const height = node.offsetHeight;
    if (heights[index] !== height) { heights[index] = height; changed = true; }
  }
  if (changed) place();
  for (const [index, node] of shown) node.style.transform = 'translateY(' + tops[index] + 'px)';
  if (changed && Math.abs(chat.scrollTop - tops[anchor] - offset) > 0.5) chat.scrollTop = tops[anchor] + offset;
}
place();
chat.addEventListener('scroll', draw);
draw();
for (let i = 0; i < 4; i++) { chat.scrollTop = all.offsetHeight; draw(); }`,
  });
};
