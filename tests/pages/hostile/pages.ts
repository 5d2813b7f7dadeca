import { type PageWriter, repeat, sheet } from '../sheet';
import { spy } from './spy';

const rows = repeat(
  30,
  (i) =>
    `<article><h2>第 ${i + 1} 条</h2><p>订单号：${2026112400000100n + BigInt(i)}，概不退款。</p></article>`,
);
const style = `article { height: 180px; padding: 16px; border-bottom: 1px solid #ccc }
header { position: sticky; top: 0; height: 48px; background: #fdd } footer { position: fixed; bottom: 0; left: 0; right: 0; height: 40px; background: #ddf }`;
const page = (script: string, body = `<header>坏店</header>${rows}<footer>联系客服</footer>`) =>
  sheet({ title: '规则 - 坏店', style, body, script });

/** Every getter a page can put before its own objects throws; prototypes that scripts lean on are broken. */
const broken = `
const bad = () => { throw new Error('坏'); };
for (const name of ['title', 'images', 'forms', 'body', 'documentElement', 'scrollingElement', 'fonts', 'styleSheets', 'adoptedStyleSheets', 'cookie', 'referrer']) {
  Object.defineProperty(document, name, { get: bad, set: bad });
}
for (const name of ['scrollX', 'scrollY', 'innerWidth', 'innerHeight', 'devicePixelRatio', 'visualViewport', 'getComputedStyle']) {
  try { Object.defineProperty(window, name, { get: bad, set: bad }); } catch {}
}
for (const element of document.querySelectorAll('article')) for (const name of ['childNodes', 'attributes', 'shadowRoot', 'scrollHeight']) {
  Object.defineProperty(element, name, { get: bad });
}
for (const name of Object.getOwnPropertyNames(Element.prototype)) {
  try { Object.defineProperty(Element.prototype, name, { get: bad, set: bad, configurable: false }); } catch {}
}
for (const name of ['map', 'filter', 'forEach', 'push', 'slice', 'join', 'indexOf']) Array.prototype[name] = bad;
JSON.stringify = JSON.parse = bad;
Promise.prototype.then = bad;
Symbol.for = bad;
Map.prototype.get = Map.prototype.set = bad;
window.requestAnimationFrame = window.setTimeout = window.scrollTo = window.scrollBy = window.fetch = bad;
Object.prototype.toJSON = bad;
Object.defineProperty(Object.prototype, 'then', { get: bad });`;

/** Elements that hide, move and come when the page is scrolled, and a page that grows by itself. */
const restless = `
let steps = 0;
addEventListener('scroll', () => {
  steps++;
  const all = document.querySelectorAll('article');
  all[steps % all.length].style.visibility = steps % 2 ? 'hidden' : '';
  document.querySelector('header').style.top = (steps * 13) % 90 + 'px';
  if (steps % 3 === 0) document.body.prepend(Object.assign(document.createElement('article'), { textContent: '插队 ' + steps }));
});`;

const endless = `
addEventListener('scroll', () => {
  const root = document.documentElement;
  if (root.scrollTop + innerHeight > root.scrollHeight - 2000) {
    for (let i = 0; i < 10; i++) document.querySelector('footer').before(Object.assign(document.createElement('article'), { textContent: '更多 ' + i }));
  }
});`;

const many = (count: number) => `
const part = document.createElement('div');
part.style.display = 'none';
for (let i = 0; i < ${count}; i++) part.append(document.createElement('i'));
document.body.prepend(part);`;

const wordy = (megabytes: number) => `
const block = '字里行间无一可信'.repeat(131072);
for (let i = 0; i < ${megabytes}; i++) { const p = document.createElement('p'); p.style.cssText = 'height:20px;overflow:hidden;margin:0'; p.textContent = block; document.body.append(p); }`;

const nested = `
let at = document.body;
for (let i = 0; i < 300; i++) { const host = document.createElement('div'); at.append(host); at = host.attachShadow({ mode: i % 3 ? 'open' : 'closed' }); at.append('影 ' + i); }
for (let i = 0; i < 60; i++) { const frame = document.createElement('iframe'); frame.style.cssText = 'width:60px;height:40px'; frame.srcdoc = '<p>框 ' + i + '</p>'; document.body.append(frame); }
let inner = document.body;
for (let i = 0; i < 12; i++) { const frame = document.createElement('iframe'); inner.append(frame); if (!frame.contentDocument) break; inner = frame.contentDocument.body; inner.append('第 ' + i + ' 层'); }`;

/** Blocks the page with messages whenever it is scrolled. */
const alerts = `addEventListener('scroll', () => { for (let i = 0; i < 3; i++) alert('别动'); });`;

/** A frame that takes the whole tab when the page is scrolled. */
const buster = `
const frame = document.createElement('iframe');
document.body.prepend(frame);
addEventListener('scroll', () => { if (scrollY > 900) frame.contentWindow.eval('top.location.href = "/hostile?of=gone"'); });`;

const kinds: { [of: string]: PageWriter } = {
  spy: () =>
    page(spy, `<input id="held" value="光标在这里"><header>坏店</header>${rows}<footer>联系客服</footer>`),
  broken: () => page(broken),
  restless: () => page(restless),
  endless: () => page(endless),
  many: () => page(many(1_000_000)),
  wordy: () => page(wordy(17)),
  nested: () => page(nested),
  alerts: () => page(alerts),
  buster: () => page(buster),
  gone: () => page('', '<p>已经离开</p>'),
};

/** Pages that fight back, by `?of=`. */
export const hostile: PageWriter = (scene) => (kinds[scene.search.get('of') ?? ''] ?? kinds.gone!)(scene);
