import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { sha256 } from '../../src/core/evidence/bytes';
import { startShop } from '../shop/server';
import { readStored } from './ledger-in-browser';
import { caseFromShop } from './shop-case';

/**
 * Strips under the order, each 1100 px tall and of one colour, each with a black square of 200 px: together more than one
 * sealed picture holds.
 */
const colours = [
  [214, 40, 40],
  [40, 160, 60],
  [50, 70, 220],
  [230, 200, 30],
  [150, 60, 190],
  [30, 190, 200],
  [240, 130, 30],
  [120, 120, 60],
  [240, 120, 180],
  [90, 50, 20],
  [20, 90, 90],
  [190, 230, 120],
  [170, 170, 240],
  [250, 220, 180],
  [100, 0, 60],
  [0, 60, 130],
] as const;
const strip = 1100;
const side = 200;
/** px of a sealed picture to a CSS px: wider than what goes out. */
const dpr = 1.5;
const strips = colours
  .map(
    (rgb) =>
      `<div style="position:relative;height:${strip}px;background:rgb(${rgb})"><i style="position:absolute;left:100px;top:300px;width:${side}px;height:${side}px;background:#000"></i></div>`,
  )
  .join('');

let driver: ChromiumDriver;
let shop: Awaited<ReturnType<typeof startShop>>;
let page: PlaywrightPage;
let workbench: Page;
let caseId: string;
let secretAt: { x: number; y: number };
const folder = mkdtempSync(path.join(tmpdir(), 'attachments-'));

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome', { scale: dpr });
  const made = await caseFromShop(driver, shop, ['order', 'receipt', 'redeem'], async (opened, name) => {
    if (name !== 'order') return;
    secretAt = await opened.evaluate(`(() => {
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(strips)});
      const box = document.querySelector('#secret').getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + scrollY + box.height / 2 };
    })()`);
  });
  ({ workbench, caseId } = made);
  page = driver.raw(workbench);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await driver?.close();
  await shop?.close();
});

/** The size a JPEG says it has, read by its segments. */
function jpegSize(bytes: Buffer): { width: number; height: number } {
  expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(bytes.subarray(-2).toString('hex')).toBe('ffd9');
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2))
    if ([0xc0, 0xc1, 0xc2].includes(bytes[at + 1]!))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  throw new Error('no frame');
}

type Line = [number, number, number][];
/** The pixels of a picture as a browser decodes it, down a column or along a row. */
async function pixels(bytes: Buffer, at: { x: number } | { y: number }): Promise<Line> {
  return page.evaluate(
    async ([text, place]) => {
      const raw = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([raw], { type: 'image/jpeg' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } =
        'x' in place
          ? context.getImageData(Math.round(place.x), 0, 1, bitmap.height)
          : context.getImageData(0, Math.round(place.y), bitmap.width, 1);
      const line: [number, number, number][] = [];
      for (let i = 0; i < data.length; i += 4) line.push([data[i]!, data[i + 1]!, data[i + 2]!]);
      return line;
    },
    [bytes.toString('base64'), at] as const,
  );
}

const isLike = (pixel: readonly number[], colour: readonly number[]) =>
  pixel.every((value, i) => Math.abs(value - colour[i]!) < 12);

/** Which strips a column shows, from where to where. */
function stripsIn(line: Line): { index: number; from: number; to: number }[] {
  const found: { index: number; from: number; to: number }[] = [];
  for (const [y, pixel] of line.entries()) {
    const index = colours.findIndex((colour) => isLike(pixel, colour));
    if (index < 0) continue;
    const last = found.at(-1);
    if (last?.index === index) last.to = y;
    else found.push({ index, from: y, to: y });
  }
  return found.filter(({ from, to }) => to - from > 8);
}

/** Makes the pictures anew and saves them all: their bytes by name, and the note. */
async function saveAll(): Promise<{ files: Map<string, Buffer>; note: string }> {
  await page.locator('#attach-make').click();
  await page.locator('#attach-cancel').waitFor({ state: 'detached', timeout: 120_000 });
  await page.locator('#attach-done').waitFor({ timeout: 120_000 });
  const zip = await driver.download(workbench, () => page.locator('#attach-save-all').click());
  const into = mkdtempSync(path.join(folder, 'zip-'));
  execFileSync('unzip', ['-q', zip, '-d', into]);
  const [inside] = readdirSync(into);
  const names = readdirSync(path.join(into, inside!)).sort();
  const files = new Map(names.map((name) => [name, readFileSync(path.join(into, inside!, name))]));
  const note = files.get('说明.txt')!.toString('utf8');
  files.delete('说明.txt');
  return { files, note };
}

async function setLimit(count: number, mega: string): Promise<void> {
  await page.locator('#attach-limit-edit').click();
  await page.locator('#attach-count').fill(String(count));
  await page.locator('#attach-mega').fill(mega);
  await page.locator('form.limit:has(#attach-count) button').click();
  await page.locator('#attach-limit', { hasText: `${count} 张` }).waitFor();
}

async function importInvoice(name: string, bytes: Buffer): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  await page.evaluate((id) => {
    location.hash = `/case/${id}`;
  }, caseId);
  await page.locator('#package').waitFor();
  await driver.chooseFiles(workbench, 'input[type=file]', [file]);
  await page.locator('input[name=origin][value=invoice]').click();
  await page.locator('#bring-in').click();
  await page.locator('#bring-in').waitFor({ state: 'detached' });
}

async function toComposer(): Promise<void> {
  await page.evaluate((id) => {
    location.hash = `/case/${id}/compose`;
  }, caseId);
  await page.locator('#attachments').waitFor();
}

test('what a form takes is a guess until the user says what it is, and is shown as one', async () => {
  await page.locator('[data-channel="12315"]').click();
  await page.locator('#attach-limit', { hasText: '4 张' }).waitFor();
  expect(await page.locator('#attachments').innerText()).toContain('不是官方规定');
  await setLimit(3, '0.5');
  expect(await page.locator('#attachments').innerText()).toContain('是你在官网看到的');
  await page.reload();
  await page.locator('#attach-limit', { hasText: '3 张' }).waitFor();
});

test('few pictures are allowed: one of each, and what found no room is named', async () => {
  const { files } = await saveAll();
  expect(files.size).toBe(3);
  for (const bytes of files.values()) expect(bytes.length).toBeLessThanOrEqual(0.5 * 1024 * 1024);
  // The part of the long order that shows the order, not a strip of paint.
  expect([...files.keys()].filter((name) => name.includes('订单详情'))).toEqual(['证01_订单详情_1of4.jpg']);
  const left = await page.locator('#attach-left').innerText();
  expect(left).toContain('第 2、3、4 张没有放进去');
});

test('cancelled in the middle it leaves nothing behind, and no error', async () => {
  await page.reload();
  await page.locator('#attach-make').waitFor();
  await page.evaluate(() => {
    const press = () => {
      const button = document.querySelector<HTMLElement>('#attach-cancel');
      if (!button) return;
      document.body.dataset.cancelled = '';
      button.click();
    };
    new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
    document.querySelector<HTMLElement>('#attach-make')!.click();
  });
  await page.locator('body[data-cancelled] #attach-make:enabled').waitFor();
  expect(await page.locator('#attach-done').count()).toBe(0);
  expect(await page.locator('#attachments [role=alert]').count()).toBe(0);
  await page.reload();
  await page.locator('#attach-make').waitFor();
});

test('with room the whole page goes out, undistorted, within the limits, and the originals are untouched', async () => {
  const before = (await readStored(workbench)).files.map((file) => file.sha256).sort();
  await setLimit(20, '0.1');
  const { files, note } = await saveAll();
  expect(files.size).toBeLessThanOrEqual(20);
  const parts = [...files].filter(([name]) => name.includes('订单详情'));
  expect(parts.length).toBeGreaterThan(3);
  const seen: number[] = [];
  const whole = new Set<number>();
  for (const [name, bytes] of files) {
    const { width, height } = jpegSize(bytes);
    expect(bytes.length, name).toBeLessThanOrEqual(0.1 * 1024 * 1024);
    expect(width, name).toBeGreaterThanOrEqual(1080);
    expect(width, name).toBeLessThanOrEqual(1600);
    expect(height, name).toBeLessThanOrEqual(4 * width);
    expect(note).toContain(name);
    expect(note).toContain(await sha256(Uint8Array.from(bytes)));
  }
  const asWide = await pageWidth();
  for (const [name, bytes] of parts) {
    const { width } = jpegSize(bytes);
    const scale = width / asWide;
    // Beside the cards of the page, where no letter has a colour by chance.
    const shown = stripsIn(await pixels(bytes, { x: width * 0.97 }));
    for (const { index, from, to } of shown) {
      if (seen.at(-1) !== index) seen.push(index);
      const isWhole = Math.abs(to - from + 1 - strip * scale) < 3;
      if (!isWhole) continue;
      whole.add(index);
      const across = await pixels(bytes, { y: from + (300 + side / 2) * scale });
      const down = await pixels(bytes, { x: (100 + side / 2) * scale });
      const black = (line: Line) => line.filter((pixel) => isLike(pixel, [0, 0, 0])).length;
      expect(Math.abs(black(across) - side * scale), `${name} ${index} across`).toBeLessThan(4);
      expect(Math.abs(black(down.slice(from, to)) - side * scale), `${name} ${index} down`).toBeLessThan(4);
    }
  }
  expect(seen).toEqual(colours.map((_, i) => i));
  expect(whole.size).toBeGreaterThan(4);

  // What is sealed is as it was, byte for byte, and the note names it.
  const { files: after } = await readStored(workbench);
  expect(after.map((file) => file.sha256).sort()).toEqual(before);
  for (const { sha256: hash, digest } of after) expect(digest).toBe(hash);
  const named = [...note.matchAll(/原件 SHA-256：([0-9a-f]{64})/g)].map((match) => match[1]!);
  // One part of the long page lies in two sealed pictures.
  expect(named.length).toBeGreaterThan(files.size);
  for (const hash of named) expect(before).toContain(hash);
  expect(note).toContain('派生副本，原件在材料包');
});

test('a card secret whose place is known is covered, and the rest is left to the user’s eyes', async () => {
  const { files, note } = await saveAll();
  const [, first] = [...files].find(([name]) => name.includes('订单详情'))!;
  const { width } = jpegSize(first);
  const scale = width / (await pageWidth());
  const column = await pixels(first, { x: secretAt.x * scale });
  const middle = Math.round(secretAt.y * scale);
  for (const y of [middle - 4, middle, middle + 4])
    expect(isLike(column[y]!, [128, 128, 128]), `${column[y]}`).toBe(true);
  expect(note).toContain('已遮盖：卡密');
  expect(await page.locator('#attachments').innerText()).toContain('没有自动遮盖');
});

test('an imported invoice is offered, and one that cannot be decoded is a gap with a name', async () => {
  const invoice = new PNG({ width: 1200, height: 800 });
  invoice.data.fill(200);
  const good = PNG.sync.write(invoice);
  await importInvoice('发票.png', good);
  // Says it is a picture of some size, and is none.
  await importInvoice('坏发票.png', Buffer.concat([good.subarray(0, 40), Buffer.alloc(500, 7)]));
  const trap = Buffer.from(good.subarray(0, 60));
  trap.writeUInt32BE(90_000, 16);
  trap.writeUInt32BE(90_000, 20);
  await importInvoice('巨大.png', trap);
  await importInvoice('发票.pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
  await toComposer();
  expect(await page.locator('.pieces li', { hasText: '作为购货凭证附上' }).count()).toBe(4);
  const { files } = await saveAll();
  expect([...files.keys()].filter((name) => name.includes('电子发票'))).toEqual(['证04_电子发票.jpg']);
  const left = await page.locator('#attach-left li').allInnerTexts();
  expect(left.find((line) => line.includes('证 5'))).toContain('打不开');
  expect(left.find((line) => line.includes('证 6'))).toContain('图片太大');
  expect(left.find((line) => line.includes('证 7'))).toContain('另存原件');
});

test('the shop is asked for the invoice in the words of the law; a court gets originals', async () => {
  await page.locator('[data-channel=platform]').click();
  await page.locator('[data-variant=invoice]').click();
  const paper = page.locator('.paper[data-place="platform/invoice"]');
  await paper.waitFor();
  expect(await paper.innerText()).toContain('消费者索要发票等购货凭证或者服务单据的，经营者必须出具');
  await page.locator('[data-channel=court]').click();
  await until('the reason', async () =>
    (await page.locator('#attachments').innerText()).includes('法院可以要求提供原件'),
  );
  expect(await page.locator('#attach-make').count()).toBe(0);
});

/** How wide the page was, CSS px: as wide as the window it was captured in. */
async function pageWidth(): Promise<number> {
  const { items, files } = await readStored(workbench, { withPictures: true });
  expect(items.some((item) => item.kind === 'order')).toBe(true);
  const [widest] = files
    .map(({ bytes }) => Buffer.from(bytes.slice(0, 64), 'base64'))
    .filter((head) => head.subarray(1, 4).toString() === 'PNG')
    .map((head) => ({ width: head.readUInt32BE(16), height: head.readUInt32BE(20) }))
    .sort((a, b) => b.height - a.height);
  return widest!.width / dpr;
}
