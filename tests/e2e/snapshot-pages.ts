import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { PNG } from 'pngjs';
import { tinyFont } from '../support/tiny-font';

/** A picture of noise, the same for the same seed: its bytes cannot be pressed. */
function noise(width: number, height: number, seed: number): Buffer {
  const png = new PNG({ width, height });
  let state = seed;
  for (let i = 0; i < png.data.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    png.data[i] = i % 4 === 3 ? 255 : state >>> 24;
  }
  return PNG.sync.write(png);
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="teal"/></svg>';
const sprite =
  '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="star" viewBox="0 0 24 24"><path d="M12 2l3 7h7l-6 4 2 8-6-5-6 5 2-8-6-4h7z" fill="currentColor"/></symbol></svg>';

/** Files beside the pages; `open` ones may be read by other sites. */
export const files: { [path: string]: { type: string; body: Buffer | string; open?: boolean } } = {
  '/big.png': { type: 'image/png', body: noise(180, 180, 7) },
  '/b.png': { type: 'image/png', body: noise(60, 40, 9) },
  '/c.png': { type: 'image/png', body: noise(120, 80, 11) },
  '/wrong-name': { type: 'application/octet-stream', body: noise(50, 50, 13) },
  '/icon.svg': { type: 'image/svg+xml', body: icon },
  '/sprite.svg': { type: 'image/svg+xml', body: sprite },
  '/font.ttf': { type: 'font/ttf', body: tinyFont(), open: true },
  '/main.css': {
    type: 'text/css',
    body: `@import "deep.css" layer(base) screen; @font-face{font-family:Bars;src:url(font.ttf)} @font-face{font-family:Never;src:url(never.ttf)}
      :root{--edge:3px solid #c33;--pic:url("b.png")} .card{border:var(--edge);border-top-width:9px;background:var(--pic)} .bars{font:28px Bars}
      .icon{width:40px;height:40px;display:inline-block;background:url(icon.svg)}`,
  },
  '/deep.css': { type: 'text/css', body: '.imported{color:#060;background:url(c.png);padding:30px}' },
  '/foreign.css': { type: 'text/css', body: '.foreign{background:#ccf;padding:12px}', open: true },
  '/closed.css': { type: 'text/css', body: '.closed{background:#fcc;padding:12px}' },
};

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p class="row">第 ${i + 1} 条消息 abc</p>`).join('');

/** On every page, so that all are filed in one case and leave in one package. */
const order = '<p>订单号：2026112300000077</p>';

type At = { here: string; other: string };

/** The pages by path. `here` is 127.0.0.1, `other` another site on this computer. */
export const pages: { [path: string]: (at: At) => string } = {
  '/shop': ({
    other,
  }) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单详情</title>
    <link rel="stylesheet" href="/main.css"><link rel="stylesheet" href="${other}/foreign.css">
    <style>body{margin:12px;font:16px sans-serif}.list{height:160px;width:300px;overflow:auto;border:1px solid #999}.row{margin:6px}p:first-child{color:#00c}</style></head>
    <body><script>document.title += '!'</script>${order}
    <div class="card">卡片 <span class="bars">1029384756 ABC</span> <i class="icon"></i></div><p class="imported">引入的样式</p><p class="foreign">别站样式</p>
    ${'<img src="/big.png" width="30" height="30"> '.repeat(20)}
    <picture><source srcset="/c.png 2x, /b.png 1x" media="(min-width:100px)"><img src="/b.png" alt=""></picture>
    <img srcset="/c.png 2x" alt="密"> <img src="/wrong-name" alt=""> <img src="/nothing.png" alt="坏图"> <svg width="24" height="24"><use href="/sprite.svg#star"/></svg>
    <svg width="60" height="40"><image href="/b.png" width="60" height="40"/></svg>
    <form><input value="old" id="typed"><input type="checkbox" id="tick"><input type="radio" name="r" id="radio"><select id="pick"><option>甲<option>乙</select>
    <textarea id="area">旧</textarea><input type="password" id="secret"><input type="image" src="/b.png" alt=""></form>
    <div contenteditable id="edit">旧字</div><details id="more"><summary>更多</summary><p>里面的字</p></details>
    <div class="list" id="list">${rows(60)}</div><table background="/b.png"><tr><td>表格</td></tr></table>
    <script>typed.value='新值';tick.checked=true;radio.checked=true;pick.value='乙';area.value='\\n新的一行';edit.textContent='改过的字';more.open=true;list.scrollTop=777;
      document.styleSheets[2].insertRule('h2{color:#808;text-decoration:underline wavy}');</script><h2>脚本加的样式</h2></body></html>`,
  '/modern': () => `<!doctype html><html><head><meta charset="utf-8"><title>规则</title><style>
    @layer low, high; @layer high{.box{background:oklch(.8 .12 200)}} @layer low{.box{background:red;padding:20px}}
    @property --turn{syntax:'<angle>';inherits:false;initial-value:40deg}
    .box{border-radius:12px;margin:8px;& b{color:color-mix(in oklch,red 40%,blue)}&:has(i){outline:4px dashed green}}
    .grid{container-type:inline-size;width:500px} @container (min-width:300px){.grid p{display:inline-grid;padding:10px;background:conic-gradient(from var(--turn),#eef,#fee,#eef)}}
    @supports (display:grid){.cols{display:grid;grid-template-columns:subgrid 1fr 2fr;grid-template-columns:1fr 2fr}} @media (min-width:400px){.wide{font-weight:700}}
    .glass{position:relative;backdrop-filter:blur(3px);background:#fff6} .count{counter-reset:n} .count li{counter-increment:n} .count li::marker{content:counter(n) '》'}
    my-part:not(:defined){display:none} my-part:defined{display:block;background:#ffd;padding:6px}
    @keyframes in{from{opacity:0}} .in{animation:in .1s both}</style></head><body>${order}<form name="doctype"></form><form name="fonts"><input type="hidden" name="scrollTop"><input type="hidden" name="parentElement"></form><form name="createElement"></form>
    <div class="box">层 <b>混色</b></div><div class="box"><i>有 i</i></div><div class="grid"><p>容器</p><p>查询</p></div><div class="cols"><span class="wide">一</span><span>二</span></div>
    <div class="glass">玻璃</div><ol class="count"><li>甲<li>乙</ol><my-part>自定义元素</my-part><p class="in">淡入</p>
    <script>customElements.define('my-part', class extends HTMLElement {});
      const s = new CSSStyleSheet(); s.replaceSync('.adopted{color:#a0f;font-size:30px}.glass{color:#070}'); document.adoptedStyleSheets = [s];</script><p class="adopted">构造的样式</p></body></html>`,
  '/frames': ({
    here,
    other,
  }) => `<!doctype html><html><head><meta charset="utf-8"><title>客服聊天</title><style>iframe{border:2px solid #555;margin:6px}</style></head><body>${order}
    <p>外面</p><iframe src="${other}/chat" width="360" height="240" id="chat"></iframe><iframe src="/same" width="300" height="120"></iframe>
    <iframe srcdoc="&lt;p&gt;框里的字&lt;/p&gt;&lt;img src='/b.png'&gt;&lt;iframe src='${here}/same' width=200 height=60&gt;&lt;/iframe&gt;" width="300" height="160"></iframe></body></html>`,
  '/chat': ({
    here,
  }) => `<!doctype html><html><head><meta charset="utf-8"><style>body{font:15px sans-serif}.s{height:120px;overflow:auto;border:1px solid}</style></head><body><p>别站的客服</p>
    <div class="s" id="s">${rows(50)}<p>最后一句：不予退款</p></div><img src="/big.png" width="40"><img src="/b.png"><iframe src="${here}/same" width="120" height="40"></iframe><script>s.scrollTop=1e6</script></body></html>`,
  '/closed': ({ other }) =>
    `<!doctype html><meta charset="utf-8"><title>规则</title><link rel="stylesheet" href="${other}/closed.css">${order}<p class="closed">别站不给读的样式</p><img src="${other}/c.png">`,
  '/same': () =>
    '<!doctype html><meta charset="utf-8"><body style="background:#efe"><p>同站的框</p><img src="/big.png" width="20">',
  '/shadow':
    () => `<!doctype html><html><head><meta charset="utf-8"><title>工单</title><style>body{font:16px sans-serif;margin:10px}canvas{border:2px solid #090}dialog::backdrop{background:#0304}</style></head><body>${order}
    <div id="open"><b slot="s">插槽里的字</b></div><div id="closed"></div><my-host></my-host>
    <canvas id="flat" width="120" height="60"></canvas><canvas id="gl" width="120" height="60"></canvas><canvas id="empty" width="50" height="50"></canvas><video id="film" width="160" height="120" muted></video>
    <audio controls src="/nothing.mp3"></audio><div popover id="pop" style="inset:auto 10px 10px auto;margin:0">弹出的字</div><dialog id="box"><p>对话框里的字</p></dialog>
    <script>const s = new CSSStyleSheet(); s.replaceSync(':host{display:block;padding:8px;background:#eef}.a{color:#c0c;background:url(/b.png)}');
      const o = open1(document.getElementById('open'), 'open'); o.adoptedStyleSheets = [s];
      function open1(host, mode) { const root = host.attachShadow({ mode, delegatesFocus: true }); root.innerHTML = '<style>p{border-left:6px solid #09c;padding-left:8px}</style><p class="a">影子里的字 ' + mode + '</p><slot name="s"></slot><div style="height:60px;overflow:auto;width:200px" class="sc"><p>一</p><p>二</p><p>三</p><p>四</p></div>'; root.querySelector('.sc').scrollTop = 50; return root; }
      open1(document.getElementById('closed'), 'closed').adoptedStyleSheets = [s];
      customElements.define('my-host', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:block;color:#930}</style><i>组件里的字</i>'; } });
      const c = flat.getContext('2d'); c.fillStyle = '#369'; c.fillRect(10, 10, 60, 40); c.fillText('画布', 80, 30);
      const g = gl.getContext('webgl'); if (g) { (function draw() { g.clearColor(.8, .3, .1, 1); g.clear(g.COLOR_BUFFER_BIT); requestAnimationFrame(draw); })(); }
      pop.showPopover(); box.showModal();</script></body></html>`,
};

/** Serves the pages on two sites of this computer, and counts who comes. */
export async function startSites() {
  let at: At = { here: '', other: '' };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const file = files[pathname];
    if (file) {
      const open = file.open ? { 'access-control-allow-origin': '*' } : {};
      response.writeHead(200, { 'content-type': file.type, 'cache-control': 'max-age=600', ...open });
      return void response.end(file.body);
    }
    response.writeHead(pages[pathname] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[pathname]?.(at) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  at = { here: `http://127.0.0.1:${port}`, other: `http://localhost:${port}` };
  let connections = 0;
  // A connection kept open serves further requests unseen: both are counted.
  server.on('connection', () => connections++);
  server.on('request', () => connections++);
  return {
    ...at,
    /** How many connections were opened and requests made so far. */
    connections: () => connections,
    close: () => server.close(),
  };
}
