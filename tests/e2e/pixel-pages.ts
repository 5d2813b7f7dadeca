import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { PNG } from 'pngjs';

/** A picture whose every pixel differs from its neighbours: a shift of one px is seen. */
function noise(width: number, height: number, seed: number): Buffer {
  const png = new PNG({ width, height });
  let state = seed * 2654435761 + 1;
  for (let i = 0; i < png.data.length; i += 4) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    png.data.writeUInt32BE((state | 0xff) >>> 0, i);
  }
  return PNG.sync.write(png);
}

const words = '本店商品均为人工核验后发货下单前请阅读说明发货时间为付款后十分钟内售出不退请保存好订单号';
const phrase = (n: number) => `${n}。${words.slice(n % 17)}${words.slice(0, (n * 7) % 23)}`;

const rows = (count: number, pictures: boolean) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="row"><b>第 ${i} 行</b> ${phrase(i)}${pictures && i % 4 === 0 ? `<img loading="lazy" width="120" height="80" src="/noise.png?n=${i}">` : ''}</div>`,
  ).join('');

const style = `*{box-sizing:border-box}html{scroll-behavior:smooth}body{margin:0;font:16px/1.6 sans-serif}
  header{position:sticky;top:0;height:56px;background:#234;color:#fff;z-index:5;transition:background .3s}
  .bar{position:fixed;left:0;right:0;bottom:0;height:64px;background:#c33;color:#fff;z-index:6}
  .row{padding:12px 20px;border-bottom:1px solid #ccd;min-height:96px;transition:opacity .2s}
  .row img{float:right}`;

const long = `<title>规则</title><style>${style}</style><header>店铺 坚持诚信</header>${rows(112, true)}<div class="bar">立即购买</div>`;

const modern = `<title>规则</title><style>${style}
  .c{container-type:inline-size;display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:16px;background:linear-gradient(in oklch,oklch(.8 .1 200),oklch(.6 .2 330))}
  .d{padding:24px;border-radius:18px;background:color-mix(in oklch,white 60%,transparent);backdrop-filter:blur(12px);box-shadow:0 6px 30px rgb(0 0 0/.3)}
  @container (min-width:600px){.d{font-size:18px}} .d:has(b){outline:1px solid oklch(.5 .2 30)}
  @keyframes turn{to{rotate:360deg}} .spin{width:40px;height:40px;background:conic-gradient(red,blue,red);animation:turn 2s linear infinite}</style>
  <header style="background:rgb(20 40 60/.6);backdrop-filter:blur(10px)">店</header>
  <div class="c">${Array.from({ length: 60 }, (_, i) => `<div class="d"><b>${i}</b> ${phrase(i)}</div>`).join('')}</div><div style="height:900px;background:linear-gradient(#fff,#345)"></div>`;

const chat = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p class="m" data-i="${i}" style="margin:6px;padding:8px;background:hsl(${(i * 37) % 360} 60% 90%)">${i} ${phrase(i)}</p>`,
  ).join('');

const scroller = `<title>客服聊天</title><style>body{margin:0;font:15px/24px sans-serif}p{margin:0}#chat{position:relative;width:420px;height:500px;overflow:auto;border:3px solid #357;margin:500px 0 400px 120px}
  .jump{position:fixed;left:300px;bottom:120px;width:44px;height:44px;border-radius:22px;background:#f60}</style>
  <p>上面</p><div id="chat" aria-label="聊天">${chat(120)}</div><p>下面</p><div class="jump"></div>`;

const shadow = `<title>客服聊天</title><body style="margin:0"><div id="host" style="width:400px;height:480px;margin:40px"></div><script>
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = '<style>.box{height:100%;overflow-y:scroll;background:#eef;font:15px sans-serif}.top{position:sticky;top:0;background:#223;color:#fff;padding:8px}</style><div class="box"><div class="top">客服</div>${chat(80).replaceAll("'", '')}</div>';
</script>`;

const virtual = `<title>客服聊天</title><style>body{margin:0;font:15px/1.5 sans-serif}#list{width:420px;height:560px;overflow-y:auto;margin:20px;border:1px solid #999;position:relative}.r{position:absolute;left:0;right:0;padding:8px}</style>
  <div id="list"><div id="all" style="position:relative"></div></div><script>
  const count = Number(new URLSearchParams(location.search).get('n') ?? 2000), guess = 70, heights = new Map(), words = ${JSON.stringify(words)};
  const heightOf = (i) => heights.get(i) ?? guess;
  const topOf = (i) => { let y = 0; for (let k = 0; k < i; k++) y += heightOf(k); return y; };
  globalThis.seen = new Set();
  function draw() {
    let y = 0, first = 0;
    while (first < count - 1 && y + heightOf(first) < list.scrollTop - 200) y += heightOf(first++);
    const parts = []; let at = y, i = first;
    for (; i < count && at < list.scrollTop + 760; i++) { parts.push([i, at]); at += heightOf(i); }
    all.style.height = topOf(count) + 'px';
    all.replaceChildren(...parts.map(([i, top]) => { const p = document.createElement('div'); p.className = 'r'; p.style.top = top + 'px'; p.style.background = 'hsl(' + (i * 47) % 360 + ' 60% 88%)'; p.textContent = i + ' ' + words.slice(i % 11).repeat(1 + (i * 13) % 4); p.dataset.i = i; return p; }));
    let changed = false;
    for (const p of all.children) { const h = p.offsetHeight; const n = +p.dataset.i; if (heights.get(n) !== h) { heights.set(n, h); changed = true; } }
    if (changed) { draw(); }
  }
  list.addEventListener('scroll', draw); draw();
</script>`;

const grows = `<title>规则</title><style>${style}</style><div id="top"></div>${rows(60, false)}<script>
  let was = false; addEventListener('scroll', () => { if (!was && scrollY > 2500) { was = true; const n = document.createElement('div'); n.style.cssText = 'height:210px;background:gold'; n.textContent = '新的一条'; document.querySelector('#top').append(n); } });
</script>`;

const article = `<title>规则</title><style>${style} article{margin:120px 80px;border:2px solid #a33;padding:20px}</style><header>头</header><p>前</p><article><h1>退款规则</h1>${rows(30, false)}</article><p>后</p><script>
  globalThis.acted = 0; for (const type of ['click', 'mousedown', 'pointerup']) document.addEventListener(type, () => acted++);
</script>`;

const clobbered = `<title>规则</title><style>${style}</style>${['readyState', 'fonts', 'compatMode', 'body', 'getElementsByTagName', 'adoptedStyleSheets', 'elementFromPoint', 'defaultView', 'getRootNode'].map((name) => `<form name="${name}"></form>`).join('')}<header>头</header><form style="height:400px;overflow:auto">${['scrollTop', 'scrollTo', 'clientHeight', 'isConnected', 'parentNode', 'offsetHeight', 'scrollHeight'].map((name) => `<input name="${name}">`).join('')}${rows(20, false)}</form>${rows(20, false)}`;

const tall = `<title>规则</title><style>${style}</style>${rows(1041, false)}`;

const swapped = `<title>规则</title><style>${style}</style>${rows(40, true).replaceAll(/loading="lazy" ([^>]*)src="/g, 'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" $1data-src="')}<script>
  const near = new IntersectionObserver((seen) => { for (const { target, isIntersecting } of seen) if (isIntersecting) { near.unobserve(target); target.src = target.dataset.src + '&ms=400'; } });
  for (const image of document.images) near.observe(image);
</script>`;

const plain: { [path: string]: string } = {
  // Its last picture never comes.
  '/hanging': `<title>RowsPage</title><style>${style}</style>${rows(40, false)}<img loading="lazy" width="300" height="200" src="/never.png">`,
  '/long': long,
  // A script puts its pictures in the place of others once they are seen.
  '/swapped': swapped,
  '/modern': modern,
  '/scroller': scroller,
  '/shadow': shadow,
  '/virtual': virtual,
  '/grows': grows,
  '/article': article,
  '/tall': tall,
  '/clobbered': clobbered,
};

/** Serves the pages that pictures are measured on. */
export async function startPages(): Promise<{ origin: string; close(): void }> {
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    if (pathname === '/never.png') return;
    if (pathname === '/noise.png') {
      response.writeHead(200, { 'content-type': 'image/png' });
      const picture = noise(120, 80, Number(searchParams.get('n')) + 1);
      return void setTimeout(() => response.end(picture), Number(searchParams.get('ms') ?? 40));
    }
    const page = plain[pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ? `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${page}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => void server.close() };
}
