import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers/find';

/** In a real browser: only it knows what a copy would run or fetch. */
let browser: Browser;
let page: Page;
let code = '';
/** Whoever connects here at all was not stopped, be it only a preconnect. */
let connections = 0;
let trap = '';
const trapServer = createTcpServer((socket) => {
  connections += 1;
  socket.destroy();
});
const pageServer = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>t</title>');
});

async function listen(server: typeof trapServer | typeof pageServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/app/home/viewer/safe-snapshot.ts', formats: ['iife'], name: 'copy' },
    },
  });
  code = (Array.isArray(built) ? built[0] : (built as never))!.output[0].code;
  trap = await listen(trapServer);
  browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  page = await browser.newPage();
  await page.goto(await listen(pageServer));
  await page.addScriptTag({ content: code });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  trapServer.close();
  pageServer.close();
});

function safe(html: string): Promise<string> {
  return page.evaluate(
    (text) => (globalThis as never as { copy: { safeSnapshot(t: string): string } }).copy.safeSnapshot(text),
    html,
  );
}

/** Shows a copy as the viewer does and gives it time to misbehave. */
async function show(html: string): Promise<{ words: string; shadow: boolean; ran: boolean }> {
  const clean = await safe(html);
  await page.evaluate((text) => {
    document.body.innerHTML = '';
    (globalThis as { ran?: boolean }).ran = false;
    addEventListener('message', () => {
      (globalThis as { ran?: boolean }).ran = true;
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', '');
    frame.srcdoc = text;
    document.body.append(frame);
  }, clean);
  await page.waitForTimeout(400);
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame())!;
  const links = await frame.locator('a, area, button, input').all();
  for (const link of links) await link.click({ force: true, timeout: 300 }).catch(() => {});
  await page.waitForTimeout(300);
  const words = await frame.locator('body').innerText();
  const shadow = await frame.getByText('in the shadow').isVisible();
  return { words, shadow, ran: await page.evaluate(() => (globalThis as { ran?: boolean }).ran === true) };
}

const attack = (
  to: string,
) => `<!DOCTYPE html><html manifest="${to}/m" onload="parent.postMessage(1,'*')"><head>
  <meta http-equiv="refresh" content="0;url=${to}/refresh"><meta http-equiv="x-dns-prefetch-control" content="on">
  <base href="${to}/"><link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}"><link rel=stylesheet href="${to}/a.css">
  <link rel="prefetch" href="${to}/p"><link rel="icon" href="${to}/i"><link rel="modulepreload" href="${to}/m">
  <script>parent.postMessage(1,'*')</script><script src="${to}/s.js"></script><script type="speculationrules">{"prefetch":[{"urls":["${to}/x"]}]}</script>
  <style>@import "${to}/i.css"; @font-face{font-family:x;src:url(${to}/f.woff)} body{font-family:x;background:url(${to}/bg.png)}</style></head>
  <body background="${to}/b.png" onclick="parent.postMessage(1,'*')" style="background:url(${to}/st.png)">
  <p>words stay</p><img src="${to}/1.png" srcset="${to}/2.png 2x" onerror="parent.postMessage(1,'*')" attributionsrc="${to}/at">
  <picture><source srcset="${to}/3.png"><img src="x" onerror="parent.postMessage(1,'*')"></picture>
  <video src="${to}/v.mp4" poster="${to}/v.png" autoplay></video><audio src="${to}/a.mp3"></audio><embed src="${to}/e"><object data="${to}/o"><p>x</p></object>
  <iframe src="${to}/frame"></iframe><iframe srcdoc="&lt;p&gt;inner&lt;/p&gt;&lt;img src='${to}/n.png'&gt;&lt;script&gt;top.postMessage(1,'*')&lt;/script&gt;&lt;iframe srcdoc=&quot;&lt;link rel=preconnect href=${to}&gt;&quot;&gt;&lt;/iframe&gt;"></iframe>
  <a href="${to}/link" ping="${to}/ping">link</a><a href="javascript:parent.postMessage(1,'*')">js</a><a href="data:text/html,<img src=${to}/d>">data</a><a href="#top">top</a>
  <map name=m><area href="${to}/area" shape=default></map>
  <form action="${to}/form"><input name=q value="typed"><button formaction="${to}/fa">send</button><input type=image src="${to}/im"></form>
  <svg><a xlink:href="${to}/svg"><text y=10>s</text><animate attributeName="href" to="${to}/an"/></a><image href="${to}/si.png"/><use href="${to}/u.svg#a"/><script>parent.postMessage(1,'*')</script></svg>
  <div><template shadowrootmode="open"><p>in the shadow</p><img src="${to}/sh.png"><link rel=preconnect href="${to}"><script>parent.postMessage(1,'*')</script></template></div>
  <noscript><img src="${to}/ns.png"></noscript><!--[if IE]><img src="${to}/c.png"><![endif]--></body></html>`;

describe('safeSnapshot', () => {
  it('runs nothing and connects to nothing, while its words stay', async () => {
    connections = 0;
    const { words, shadow, ran } = await show(attack(trap));
    expect(words).toContain('words stay');
    expect(shadow).toBe(true);
    expect(ran).toBe(false);
    expect(connections).toBe(0);
  }, 30_000);

  it('the trap works: the same page unsanitised does connect', async () => {
    connections = 0;
    await page.evaluate((html) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = html;
      document.body.append(frame);
    }, `<link rel="preconnect" href="${trap}"><img src="${trap}/1.png">`);
    await page.waitForTimeout(500);
    expect(connections).toBeGreaterThan(0);
  });

  it('leaves no address but data and places of its own', async () => {
    const clean = await safe(attack(trap));
    expect(clean).not.toContain(trap.replace('http://', 'href="http://'));
    expect(clean.replace(/<style>[\s\S]*?<\/style>| style="[^"]*"/g, '')).not.toContain(trap);
    expect(clean).not.toMatch(/<(script|link|base|object|embed|noscript)\b/i);
    expect(clean).not.toMatch(/\son[a-z]+=/i);
  });

  it('puts its policy first in every document, frames within frames included', async () => {
    const clean = await safe(attack(trap));
    expect(clean).toMatch(
      /^<!DOCTYPE html><html[^>]*><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">/,
    );
    expect(clean.match(/Content-Security-Policy/g)!.length).toBe(3);
    expect(clean).toContain('sandbox=""');
  });

  it('keeps what a copy is made of: pictures as data, styles, shadow roots, typed values', async () => {
    const picture = 'data:image/png;base64,iVBORw0KGgo=';
    const clean = await safe(
      `<style>p{color:red}</style><p class="a" style="margin:0">x</p><img src="${picture}"><input value="typed"><svg><use href="#i"></use></svg><div><template shadowrootmode="open"><style>b{}</style><b>y</b></template></div>`,
    );
    for (const part of [
      'p{color:red}',
      'class="a"',
      'style="margin:0"',
      picture,
      'value="typed"',
      'href="#i"',
    ]) {
      expect(clean).toContain(part);
    }
    expect(clean).toContain('<template shadowrootmode="open"><style>b{}</style><b>y</b></template>');
  });
});
