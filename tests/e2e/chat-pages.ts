import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One row of an invented talk, as a transcript should have it. */
export type Said = { side: 'left' | 'right'; speaker: string; time: string; text: string };

const words = [
  '在吗',
  '在吗',
  '卡密提示已被使用',
  '请稍等',
  '系统延迟，请耐心等待',
  '好的',
  '请退款 98.50 元，订单里已经申请了，请给我一个书面的答复',
  '?',
];

/** Row `i`: people repeat themselves, and nothing but the place tells the repeats apart. */
export function saidAt(i: number): Said {
  const side = i % 5 < 3 ? 'right' : 'left';
  const time = `${String(9 + (Math.floor(i / 60) % 12)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
  return { side, speaker: side === 'left' ? '客服小七' : '晴川', time, text: words[(i * 3) % words.length]! };
}

export const saidUpTo = (n: number) => Array.from({ length: n }, (_, i) => saidAt(i));

const style = `
body { margin: 20px; font: 14px/20px sans-serif }
.list { width: 400px; height: 420px; overflow-y: auto; border: 1px solid #bbb; overflow-anchor: none }
.row { display: flex; gap: 8px; padding: 6px 10px }
.row.right { flex-direction: row-reverse }
.face { flex: none; width: 32px; height: 32px; background: #c77 }
.who { font-size: 12px; color: #777 }
.bubble { max-width: 240px; padding: 6px 10px; background: #eee; border-radius: 6px }`;

const rowOf = ({ side, speaker, time, text }: Said) =>
  `<div class="row ${side}"><i class="face"></i><div><div class="who"><span>${speaker}</span> <span>${time}</span></div><div class="bubble">${text}</div></div></div>`;
const rows = (n: number) => saidUpTo(n).map(rowOf).join('');
const html = (body: string, more = '') =>
  `<!doctype html><meta charset="utf-8"><title>订单沟通</title><style>${style}${more}</style>${body}`;
const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A talk in a shadow root of its own, its rows in further ones. */
const shadow = (mode: 'open' | 'closed') =>
  html(`<x-talk></x-talk><script>
customElements.define('x-row', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: '${mode}' }).innerHTML = '<style>${style.replace(/\n/g, ' ')} :host { display: block }</style>' + this.html; }
});
customElements.define('x-talk', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: '${mode}' });
    root.innerHTML = '<style>${style.replace(/\n/g, ' ')}</style><div class="list"></div>';
    const list = root.querySelector('.list');
    for (const html of ${json(saidUpTo(60).map(rowOf))}) { const row = document.createElement('x-row'); row.html = html; list.append(row); }
    list.scrollTop = list.scrollHeight;
  }
});
</script>`);

/** A virtualised list that puts its rows up a moment after it was scrolled, uses its nodes again, and names none. */
const late = (n: number) =>
  html(`<div class="list" id="list"><div id="all" style="position:relative"></div></div><script>
const rows = ${json(saidUpTo(n).map(rowOf))};
const heights = rows.map(() => 60);
const nodes = [];
let from = -1;
function tops() { let at = 0; return heights.map((h) => { const top = at; at += h; return top; }); }
function draw() {
  const at = tops();
  all.style.height = (at.at(-1) + heights.at(-1)) + 'px';
  let first = at.findIndex((top, i) => top + heights[i] > list.scrollTop);
  first = Math.max(0, first - 2);
  for (let slot = 0; slot < 14; slot++) {
    const node = nodes[slot] ??= all.appendChild(Object.assign(document.createElement('div'), { style: 'position:absolute;left:0;right:0' }));
    const i = first + slot;
    node.hidden = i >= rows.length;
    if (node.hidden) continue;
    if (node.i !== i) { node.innerHTML = rows[i]; node.i = i; }
    heights[i] = node.offsetHeight;
  }
  const now = tops();
  for (const node of nodes) if (!node.hidden) node.style.top = now[node.i] + 'px';
}
let timer;
list.addEventListener('scroll', () => { clearTimeout(timer); timer = setTimeout(draw, 150); });
draw();
</script>`);

/** Posts below one another in the page itself, as tickets are answered. */
const ticket = () =>
  html(
    `<nav><a href="/a">首页</a> <a href="/b">我的订单</a></nav><h1>工单 T2026112300</h1>
<section class="posts">${saidUpTo(30)
      .map(
        ({ speaker, time, text }, i) =>
          `<article class="post" id="post-${i}"><header><b class="author">${speaker}</b> <time>2026-11-18 ${time}</time></header><p>${text}</p><p>以上，第 ${i} 次回复。</p></article>`,
      )
      .join('')}</section>
<form><textarea rows="3" placeholder="回复"></textarea><button>提交</button></form>`,
    '.post { border-top: 1px solid #ddd; padding: 10px 0; min-height: 90px }',
  );

/** No names; times stand between the messages; pictures, little faces, a message taken back; a list of talks beside it. */
const bubbles = () =>
  html(
    `<div class="app"><ul class="side">${Array.from({ length: 30 }, (_, i) => `<li><i class="face"></i><b>小店 ${i}</b> <small>20:${10 + i}</small><br>在吗</li>`).join('')}</ul>
<main><div class="list" id="list">
<div class="when"><span>昨天 20:05</span></div>
<div class="row right"><i class="face"></i><div class="bubble">你好<img alt="[微笑]" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">在吗</div></div>
<div class="row"><i class="face"></i><div class="bubble">在的</div></div>
<div class="row right"><i class="face"></i><div class="bubble"><img class="shot" alt="兑换页截图" src="/shot.svg?token=1" width="120" height="90"></div></div>
<div class="note"><span>对方撤回了一条消息</span></div>
<div class="when"><span>2026年11月18日 09:12</span></div>
<div class="row"><i class="face"></i><div class="bubble">第一行<br>第二行</div></div>
<div class="row right"><i class="face"></i><div class="bubble" title="2026-11-18 09:13:40">好的</div></div>
</div><div class="write" contenteditable="true">　</div></main></div>`,
    `.app { display: flex } .side { width: 220px; height: 420px; overflow: auto; margin: 0; padding: 0 } .side li { cursor: pointer; list-style: none; padding: 8px }
.when, .note { text-align: center; font-size: 12px; color: #999; margin: 6px } .list { height: 300px } .write { height: 60px; border: 1px solid #bbb }`,
  );

/** Newest first in the page, laid out from the bottom up. */
const reverse = () =>
  html(
    `<div class="list" style="display:flex;flex-direction:column-reverse">${saidUpTo(60).reverse().map(rowOf).join('')}</div>`,
    '.row { flex: none }',
  );

const days = () =>
  html(
    `<div class="list"><div class="wrap">${[0, 1, 2]
      .map(
        (day) =>
          `<section><h4>2026-11-${18 + day}</h4>${saidUpTo(60)
            .slice(day * 20, day * 20 + 20)
            .map(rowOf)
            .join('')}</section>`,
      )
      .join('')}</div></div>`,
    'h4 { margin: 8px; text-align: center; font-size: 12px }',
  );

/** A link and a submit button with tempting words, and a list that has nothing older. */
const tempting = () =>
  html(
    `<form action="/gone"><div class="list"><a href="/gone">查看更多消息</a><button>加载更多</button>${rows(20)}</div></form>`,
  );

const writers: { [name: string]: (other: string) => string } = {
  open: () => shadow('open'),
  closed: () => shadow('closed'),
  inner: () => html(`<iframe src="/talk" width="460" height="480"></iframe>`),
  talk: () => html(`<div class="list">${rows(60)}</div>`),
  cross: (other) =>
    html(
      `<div style="height: 900px">订单</div><iframe src="${other}/talk" width="460" height="480" title="客服"></iframe>`,
    ),
  late: () => late(150),
  ticket,
  bubbles,
  reverse,
  days,
  tempting,
  goods: () =>
    html(
      `<h1>点卡</h1><div style="height:400px;overflow:auto"><ul>${Array.from({ length: 60 }, (_, i) => `<li><a href="/g${i}">商品 ${i}</a> ¥${i}.50</li>`).join('')}</ul></div>`,
    ),
};

/** The pages on a loopback port, reachable as two sites. */
export async function startChatPages() {
  const asked: string[] = [];
  let other = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const write = writers[path.slice(1)];
    const isPicture = path.startsWith('/shot.svg');
    response.writeHead(write || isPicture ? 200 : 404, {
      'content-type': isPicture ? 'image/svg+xml' : 'text/html; charset=utf-8',
    });
    response.end(
      isPicture ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' : (write?.(other) ?? ''),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  other = `http://localhost:${port}`;
  return {
    url: (name: string) => `http://127.0.0.1:${port}/${name}`,
    other,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
