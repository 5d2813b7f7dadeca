import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import type { Record } from '../../src/core/evidence/record';
import { fileText, firstBreak, openWorkbench, readItems, readStored, records } from './ledger-in-browser';

const filler = (px: number) => `<div style="height:${px}px;background:linear-gradient(red,blue)">长</div>`;
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Pages that fight back, by path. */
const pages: { [path: string]: string } = {
  '/clobbered': `<title>订单详情 - 坏店</title><form name="title"><input name="id" value="1"><input name="childNodes"><input name="localName">
    <input name="attributes"><input name="getBoundingClientRect"><input name="shadowRoot"><p>订单号：2026111900000001</p></form><form name="documentElement"></form><form name="body"></form>`,
  '/deep': `<title>订单详情</title><script>let at = document.documentElement.appendChild(document.createElement('body')); for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div')); at.textContent = '深'</script>`,
  '/surrogate': `<title>订单详情</title><iframe sandbox src="http://127.0.0.1:9/${'a'.repeat(180)}?x=😀"></iframe><p>好</p>`,
  '/secrets': `<title>订单详情</title><input type="text" name="password" value="geheim-eins">
    <input autocomplete="cc-number" value="4111111111111111"><input style="-webkit-text-security:disc" value="geheim-zwei">
    <input type="hidden" name="csrf" value="geheim-drei"><textarea autocomplete="one-time-code">geheim-vier</textarea><input value="offen">`,
  '/token': `<title>订单详情</title><img src="http://127.0.0.1:9/a.png?sig=SIGNED"><iframe src="http://127.0.0.1:9/f?token=SECRETTOKEN"></iframe>`,
  '/noscroll': `<title>规则</title>${filler(4000)}<script>addEventListener('scroll', () => scrollTo(0, 0))</script>`,
  '/wide': `<title>规则</title><div style="width:4000px">${filler(2000)}</div>`,
  '/swap': `<title>规则</title><p id="p">第一条 概不退款</p>${filler(3000)}<script>
    let was = false; addEventListener('scroll', () => { if (scrollY > 500) was = true; else if (was) p.textContent = '欢迎光临，包退包换'; })</script>`,
  '/frames': `<title>订单详情</title><iframe srcdoc="<p>框里的字</p><form><input name=id value=2></form>"></iframe><div id="host"></div>
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>影子里的字</p>'</script>`,
  '/avatars': `<title>聊天记录</title>${`<img src="/big.png" width="40" height="40"><p>你好</p>`.repeat(200)}`,
  '/long-title': `<title>${'长'.repeat(5000)}</title><p>订单号：2026111900000002</p>`,
  '/busy': `<title>规则</title>${filler(6000)}<script>addEventListener('scroll', () => { const end = Date.now() + 8000; while (Date.now() < end); })</script>`,
  '/tall': `<title>规则</title>${filler(9000)}`,
  '/other': `<title>别的网页</title><body style="background:lime">别人的秘密</body>`,
};

let origin: string;
let server: http.Server;
/** Whoever connects here at all is counted, be it only a preconnect. */
let trap: net.Server;
let connections = 0;
let driver: ChromiumDriver;
let workbench: Page;

beforeAll(async () => {
  const noise = Buffer.alloc(150_000, 7);
  server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    if (pathname === '/big.png') {
      response.writeHead(200, { 'content-type': 'image/png' });
      return void response.end(Buffer.concat([Buffer.from(pixel.split(',')[1]!, 'base64'), noise]));
    }
    response.writeHead(pages[pathname] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="zh-CN">${pages[pathname] ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  trap = net.createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  const to = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  pages['/connects'] =
    `<title>订单详情</title><link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}">
    <link rel="stylesheet" href="${to}/s.css"><style>p{color:rgb(1,2,3);background:url(${to}/b.png)}</style><img src="${to}/i.png">
    <script>document.title = document.title + '!'</script><p onclick="x()">看得见的字</p><a href="${to}/a" ping="${to}/p">走</a>`;
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  server?.close();
  trap?.close();
});
beforeEach(() => driver.closePopup());

/** Captures a page and gives its entries. */
async function captured(
  path: string,
): Promise<{ mine: Record[]; text(role: string): string; reasons: string[] }> {
  const page = await driver.open(origin + path);
  const { seq } = await captureByHand(driver, page);
  await page.close();
  const stored = await readStored(workbench);
  expect(await firstBreak(stored)).toBeNull();
  const mine = records(stored).filter((one) => one.seq === seq || ('of' in one && one.of === seq));
  const text = (role: string) =>
    fileText(stored, mine.find((one) => one.files.some((file) => file.role === role))!, role);
  return { mine, text, reasons: mine.flatMap((one) => one.gaps.map((gap) => `${gap.step} ${gap.reason}`)) };
}

test('a page whose fields are named like what we ask for is read all the same', async () => {
  const { text, reasons } = await captured('/clobbered');
  expect(text('reading.json')).toContain('2026111900000001');
  expect(JSON.parse(text('reading.json')).title).toBe('订单详情 - 坏店');
  expect(text('page.html')).toContain('2026111900000001');
  expect(reasons).toEqual([]);
});

test('frames of the same site and shadow roots are read, by getters of this realm', async () => {
  const { text } = await captured('/frames');
  for (const role of ['reading.json', 'page.html']) {
    expect(text(role), role).toContain('框里的字');
    expect(text(role), role).toContain('影子里的字');
  }
});

test('endless nesting is cut, with gaps, and still sealed', async () => {
  const { mine, reasons } = await captured('/deep');
  expect(reasons).toContain('reading too-large');
  expect(reasons).toContain('html too-deep');
  expect(mine[0]!.files.map((file) => file.role)).toContain('viewport.png');
});

test('half a character in an address refuses nothing', async () => {
  const { mine } = await captured('/surrogate');
  expect(mine.at(-1)).toMatchObject({ type: 'close' });
});

test('no secret is read, however it is dressed', async () => {
  const { text } = await captured('/secrets');
  for (const role of ['reading.json', 'page.html']) {
    expect(text(role)).not.toMatch(/geheim|4111111111111111/);
    expect(text(role)).toContain('offen');
  }
});

test('no token of an address stands in a record, which could never be erased', async () => {
  const { mine, reasons } = await captured('/token');
  expect(JSON.stringify(mine)).not.toMatch(/SIGNED|SECRETTOKEN/);
  expect(reasons).toContain('html resource-not-fetched');
  expect(reasons).toContain('html frame-unreadable');
});

test.each([
  ['/noscroll', 'full-page scroll-refused'],
  ['/wide', 'full-page too-wide'],
  ['/swap', 'capture page-changed'],
])('%s is partial, and says %s', async (path, reason) => {
  const { mine, reasons } = await captured(path);
  expect(reasons).toContain(reason);
  expect(mine.at(-1)).toMatchObject({ type: 'close', outcome: 'partial' });
});

test('a picture repeated two hundred times is sealed once, and costs the page nothing of its copy', async () => {
  const { text, mine, reasons } = await captured('/avatars');
  expect(text('page.html').length).toBeLessThan(100_000);
  expect(mine.flatMap((one) => one.files).filter((file) => file.role.startsWith('resource-')).length).toBe(1);
  expect(reasons).toEqual([]);
});

test('a title without end is sealed, and its case can be exported', async () => {
  const { mine } = await captured('/long-title');
  expect(mine.at(-1)).toMatchObject({ type: 'close' });
  const caseId = (await readItems(workbench)).at(-1)!.caseId;
  expect(caseId).not.toBe('');
  const page = await openWorkbench(driver, `/case/${caseId}/package`);
  await until('the letter', () =>
    page.evaluate<boolean>(`!!document.querySelector('dialog[open] pre.letter')?.innerText`),
  );
  const file = await driver.download(page, () =>
    page.evaluate(`document.querySelector('dialog[open] #export').click()`),
  );
  expect(file).toMatch(/\.zip$/);
  await page.close();
});

test('the copy in the viewer shows the words, runs nothing and connects to nobody', async () => {
  const page = await driver.open(`${origin}/connects`);
  const { seq } = await captureByHand(driver, page);
  await page.close();
  await driver.closePopup();
  const before = connections;
  expect(before).toBeGreaterThan(0);
  const viewer = await openWorkbench(driver, `/evidence/${seq}`);
  const raw = driver.raw(viewer);
  await raw.locator('#tab-copy').click();
  const frame = raw.frameLocator('iframe');
  await frame.locator('p').waitFor();
  expect(await frame.locator('p').evaluate((p) => [p.textContent, getComputedStyle(p).color])).toEqual([
    '看得见的字',
    'rgb(1, 2, 3)',
  ]);
  await frame.locator('a').click();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(connections).toBe(before);
  expect(raw.frames().map((one) => one.url())).toEqual([raw.url(), 'about:srcdoc']);
  await viewer.close();
});

test('cancelling does not wait for a page that never stops', async () => {
  const page = await driver.open(`${origin}/busy`);
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  const state = () => popup.evaluate<string>(`document.querySelector('main')?.dataset.state ?? ''`);
  await until('the button', async () => (await state()) === 'seen');
  await popup.evaluate(`document.querySelector('#capture').click()`);
  await until('work', async () => (await state()) === 'working');
  await until('the scrolling', () => popup.evaluate<boolean>(`/第 \\d+ 屏/.test(document.body.innerText)`));
  const pressed = Date.now();
  await popup.evaluate(`document.querySelector('.working .btn').click()`);
  await until('the end', async () => (await state()) === 'sealed');
  // The page alone would block for eight seconds at each scroll; this is a bound, not a speed.
  expect(Date.now() - pressed).toBeLessThan(7000);
  await page.close();
});

test('a tab moved to another window is never sealed with the picture of its neighbour', async () => {
  const neighbour = await driver.open(`${origin}/other`);
  const page = await driver.open(`${origin}/tall`);
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the button', () => popup.evaluate<boolean>(`!!document.querySelector('#capture')`));
  await driver.closePopup();
  const before = (await readItems(workbench)).length;
  await driver.inWorker(
    workbench,
    `(async () => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === '${origin}/tall');
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture' }, tab);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await chrome.windows.create({ tabId: tab.id });
    })()`,
  );
  const item = await until(
    'the close',
    async () => {
      const items = await readItems(workbench);
      const last = items.at(-1);
      return items.length > before && last?.outcome !== 'open' && last;
    },
    60_000,
  );
  const stored = await readStored(workbench, { withPictures: true });
  const mine = records(stored).filter((one) => one.seq === item.seq || ('of' in one && one.of === item.seq));
  const pictures = mine.flatMap((one) => one.files.filter((file) => /^tile-/.test(file.role)));
  for (const { sha256, role } of pictures) {
    const bytes = stored.files.find((file) => file.sha256 === sha256)!.bytes;
    const middle = await workbench.evaluate<number[]>(`(async () => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob('${bytes}'), (c) => c.charCodeAt(0))]));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(bitmap.width >> 1, bitmap.height >> 1, 1, 1).data];
    })()`);
    // The neighbour is lime all over; this page has no green at all.
    expect(middle[1], role).toBeLessThan(100);
  }
  await neighbour.close();
});
