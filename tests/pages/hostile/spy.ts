/**
 * A page's own script that watches for whoever reads it. What it noticed stands in `window.noticed`, as text; a test
 * asks for it afterwards. `window.probe(id)` tries an extension's addresses.
 */
export const spy = `
window.noticed = [];
const notice = (what, detail) => { if (noticed.length < 20000) noticed.push(what + ' ' + detail); };
addEventListener('message', (event) => notice('message', JSON.stringify(event.data)), true);
for (const name of ['focus', 'blur', 'visibilitychange', 'resize', 'beforeprint', 'copy', 'selectionchange', 'pagehide']) {
  addEventListener(name, () => notice('event', name), true);
}
addEventListener('scroll', () => notice('scroll', scrollY + ' ' + new Error('stack').stack), true);
addEventListener('error', (event) => notice('error', event.message + ' ' + event.filename + ' ' + (event.error && event.error.stack)), true);
addEventListener('unhandledrejection', (event) => notice('rejection', String(event.reason && event.reason.stack)), true);
addEventListener('securitypolicyviolation', (event) => notice('policy', event.blockedURI + ' ' + event.sourceFile), true);
new PerformanceObserver((list) => { for (const entry of list.getEntries()) notice('entry', entry.entryType + ' ' + entry.name); })
  .observe({ entryTypes: ['resource', 'mark', 'measure'] });
const styleOf = window.getComputedStyle;
const globals = new Set(Object.getOwnPropertyNames(window));
let sheets = '';
const tick = () => {
  for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name)) { globals.add(name); notice('global', name); }
  const now = [...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join(' ')).join('|');
  if (now !== sheets) { sheets = now; notice('sheets', now); }
  for (const one of document.getAnimations()) if (one.id) notice('animation', one.id);
  const style = styleOf(document.documentElement);
  for (const name of style) if (name.startsWith('--')) notice('property', name + ' ' + style.getPropertyValue(name));
  requestAnimationFrame(tick);
};
requestAnimationFrame(tick);
for (const key of ['liuzheng', 'liuzheng.page', '留证']) {
  Object.defineProperty(Object.prototype, Symbol.for(key), { configurable: true, get() { notice('symbol', key); }, set() { notice('symbol', key); } });
}
for (const [owner, name] of [[Element.prototype, 'getBoundingClientRect'], [Element.prototype, 'getAttribute'], [Document.prototype, 'querySelectorAll'],
  [window, 'getComputedStyle'], [window, 'scrollTo'], [window, 'fetch'], [Element.prototype, 'attachShadow']]) {
  const own = owner[name];
  owner[name] = function (...given) { notice('call', name + ' ' + new Error('stack').stack); return own.apply(this, given); };
}
new MutationObserver((records) => {
  for (const one of records) notice('mutation', one.type + ' ' + one.target.nodeName + ' ' + (one.attributeName ?? ''));
}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
window.probe = async (id) => {
  const answers = [];
  for (const file of ['manifest.json', 'src/app/popup/popup.html', 'src/page/page.js', 'icons/icon-128.png', 'assets/tokens.css']) {
    const url = 'chrome-extension://' + id + '/' + file;
    answers.push(await new Promise((resolve) => { const image = new Image(); image.onload = () => resolve(file); image.onerror = () => resolve(''); image.src = url; }));
    answers.push(await Promise.resolve().then(() => fetch(url)).then(() => file, () => ''));
  }
  return answers.filter((one) => one !== '');
};`;
