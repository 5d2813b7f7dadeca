import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers/find';
import { buildVerifyPage } from '../../scripts/verify-page-plugin';
import { bagPaths } from '../../src/core/evidence/bundle';
import { buildBag } from '../../src/export/bag';
import { zipBag } from '../../src/export/zip';
import { aBagContent, bytesOf } from '../support/a-bag';
import { type Bag, flipped } from '../support/bag-in-memory';

const root = mkdtempSync(join(tmpdir(), 'liuzheng-page-'));
const shots = process.env.SHOTS;
const at = new Date('2026-11-23T01:33:58Z');
let browser: Browser;
let page: Page;
let html: string;
let bag: Bag;
/** Whatever the page asked for or complained about, and what of it a test brought about itself. */
let noise: string[];
let ownDoing: RegExp;
const harmless = /^data:image\/png/;

beforeAll(async () => {
  html = await buildVerifyPage();
  const { content } = await aBagContent();
  bag = await bytesOf(await buildBag({ ...content, verifierPage: html }));
  await writeZip('good.zip', bag);
  const bad = new Map(bag);
  bad.set(evidence('viewport.png'), flipped(bag.get(evidence('viewport.png'))!));
  bad.delete(evidence('page.json'));
  await writeZip('bad.zip', bad);
  writeFileSync(join(root, 'text.zip'), 'no zip at all');
  for (const [path, bytes] of bag) {
    mkdirSync(dirname(join(root, '材料包', path)), { recursive: true });
    writeFileSync(join(root, '材料包', path), bytes);
  }
  browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'America/New_York' });
  noise = [];
  ownDoing = harmless;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => noise.push(request.url()));
  // The page as it lies in the unpacked package.
  await page.goto(pathToFileURL(join(root, '材料包', bagPaths.verifierPage)).href);
  const own = noise.shift();
  expect(own).toMatch(/^file:.*%E6%A0%B8%E9%AA%8C\.html$/);
});

afterEach(async () => {
  expect(noise.filter((line) => !harmless.test(line) && !ownDoing.test(line))).toEqual([]);
  await page.close();
});

function evidence(name: string): string {
  return [...bag.keys()].find((path) => path.startsWith(bagPaths.evidence) && path.endsWith(name))!;
}

async function writeZip(name: string, files: Bag): Promise<void> {
  const zip = await zipBag(
    '材料包',
    [...files].map(([path, content]) => ({ path, content })),
    at,
  );
  writeFileSync(join(root, name), new Uint8Array(await zip.arrayBuffer()));
}

async function verdictOf(name: string): Promise<string> {
  await page.setInputFiles('#zip', join(root, name));
  return page.locator('[data-verdict]').innerText();
}

describe('核验.html from the disk', () => {
  it('a good zip: 仅完整性, each check, each exhibit, in the zone of the evidence', async () => {
    expect(await verdictOf('good.zip')).toContain('仅完整性');
    expect(await page.locator('[data-check]').count()).toBe(13);
    expect(await page.locator('[data-check=chain]').innerText()).toContain('第 1 至 12 条，无断开');
    expect(await page.locator('[data-check=third-party-time]').innerText()).toContain('没有');
    const chat = await page.locator('[data-exhibit="2"]').innerText();
    expect(chat).toContain('2026-11-18 19:38:02');
    expect(chat).toContain('未包含：页面文字（reading.json）');
    expect(chat).toContain('缺口：网页副本：内嵌窗口');
    const all = await page.locator('main').innerText();
    expect(all).toContain('从账本末尾删去整条记录');
    expect(all).toContain('signatures/$n.sig');
    expect(all).toContain('这个页面也可能被人替换');
  });

  it('the same package as a folder', async () => {
    await page.setInputFiles('#folder', join(root, '材料包'));
    expect(await page.locator('[data-verdict]').innerText()).toContain('仅完整性');
  });

  it('a damaged zip: 已损坏, the files first, with both hashes', async () => {
    expect(await verdictOf('bad.zip')).toContain('已损坏');
    const first = await page.locator('main ul').first().innerText();
    expect(first).toContain(evidence('viewport.png'));
    expect(first).toContain('证 1 可见区域截图，内容被改动');
    expect(first).toMatch(/封存时\s+([0-9a-f]{4} ){3}/);
    expect(first).toMatch(/现在\s+([0-9a-f]{4} ){3}/);
    expect(first).toContain('文件缺失');
    expect(await page.locator('[data-verdict]').getAttribute('role')).toBe('alert');
    expect(await page.locator('[data-exhibit="1"]').innerText()).toContain('有问题');
  });

  it('something that is no zip: says so, and another can be chosen', async () => {
    expect(await verdictOf('text.zip')).toContain('不是能打开的 zip');
    await page.getByRole('button', { name: '换一个材料包' }).click();
    expect(await verdictOf('good.zip')).toContain('仅完整性');
  });

  it('the commands for Windows, and for others, with the package’s own numbers', async () => {
    await verdictOf('good.zip');
    await page.getByRole('button', { name: 'PowerShell' }).click();
    expect(await page.locator('main').innerText()).toContain('1..12 | ForEach-Object {');
  });

  it('a dropped zip', async () => {
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], 'good.zip', { type: 'application/zip' }));
        return transfer;
      },
      [
        ...new Uint8Array(
          await (
            await zipBag(
              '材料包',
              [...bag].map(([path, content]) => ({ path, content })),
              at,
            )
          ).arrayBuffer(),
        ),
      ],
    );
    await page.dispatchEvent('.dz', 'drop', { dataTransfer: data });
    expect(await page.locator('[data-verdict]').innerText()).toContain('仅完整性');
  });

  it('no script, style or request but its own: what is slipped in does not run', async () => {
    ownDoing = /Content Security Policy|violates/i;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
    });
    expect(await page.title()).toBe('留证材料核验');
    const answer = await page.evaluate(() =>
      fetch('https://example.com/').then(String, (error: Error) => error.name),
    );
    expect(answer).toBe('TypeError');
    await expect.poll(() => noise.filter((line) => ownDoing.test(line)).length).toBeGreaterThanOrEqual(2);
  });

  it.each([900, 400])('fits a window %d wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await verdictOf('bad.zip');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

it.skipIf(!shots)('pictures', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [900, 400]) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 700 },
        deviceScaleFactor: 1.5,
      });
      const view = await context.newPage();
      for (const [name, zip] of [
        ['drop', ''],
        ['integrity', 'good.zip'],
        ['bad', 'bad.zip'],
        ['unreadable', 'text.zip'],
      ] as const) {
        await view.goto(pathToFileURL(join(root, '材料包', bagPaths.verifierPage)).href);
        if (zip) await view.setInputFiles('#zip', join(root, zip));
        if (zip) await view.locator('[data-verdict]').waitFor();
        await view.screenshot({ path: join(shots!, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
});

it('the page is the same text each time it is built', async () => {
  expect(await buildVerifyPage()).toBe(html);
  expect(html).not.toMatch(/<script[^>]+src|<link[^>]+stylesheet| style="/);
});
