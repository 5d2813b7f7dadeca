import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { missingOrigins } from '../../src/core/evidence/missing-origins';
import type { Record } from '../../src/core/evidence/record';
import { openZip } from '../../src/verify/open-zip';
import { verifyPackage } from '../../src/verify/verify-bag';
import {
  fileText,
  firstBreak,
  openWorkbench,
  readEntries,
  readItems,
  readStored,
  records,
} from './ledger-in-browser';
import { files, startSites } from './snapshot-pages';

let sites: Awaited<ReturnType<typeof startSites>>;
let driver: ChromiumDriver;
let workbench: Page;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-copies-'));
/** Every page as it looked, by path, and what was captured of it. */
const originals = new Map<string, PNG>();
const captured = new Map<string, { seq: number; mine: Record[] }>();

async function picture(page: Page): Promise<PNG> {
  // Intro animations and lazy decoding are over by then.
  await new Promise((resolve) => setTimeout(resolve, 900));
  return PNG.sync.read(await driver.raw(page).screenshot({ fullPage: true }));
}

async function capture(place: string): Promise<void> {
  const page = await driver.open(sites.here + place);
  originals.set(place, await picture(page));
  const { seq } = await captureByHand(driver, page);
  // What is not surely of the case is put there by hand.
  const popup = await driver.popup();
  await popup.evaluate(`document.querySelector('#file')?.click()`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await driver.closePopup();
  await page.close();
  const mine = records(await readEntries(workbench)).filter(
    (one) => one.seq === seq || ('of' in one && one.of === seq),
  );
  captured.set(place, { seq, mine });
}

const gapsOf = (place: string) =>
  captured.get(place)!.mine.flatMap((one) => one.gaps.filter((gap) => gap.step === 'html'));
const partOf = (place: string) =>
  captured.get(place)!.mine.find((one) => one.files.some((file) => file.role === 'page.html'))!;

/** Lets the extension read the other site, as the browser's own dialog would. */
async function allow(pattern: string): Promise<void> {
  const settings = await driver.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${driver.extensionId}', '${pattern}')`);
  await settings.close();
  expect(await workbench.evaluate(`chrome.permissions.request({ origins: ['${pattern}'] })`)).toBe(true);
}

beforeAll(async () => {
  sites = await startSites();
  driver = await launchChromium('dist/chrome', { args: ['--site-per-process'] });
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  sites?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a page copy', () => {
  test('without leave for the other site lacks its frame and style sheet, and says whom to ask', async () => {
    await capture('/frames');
    await capture('/closed');
    expect(gapsOf('/frames').map((gap) => `${gap.reason} ${gap.detail}`)).toEqual([
      `frame-unreadable ${sites.other}/chat`,
    ]);
    expect(missingOrigins(gapsOf('/frames'))).toEqual(['http://localhost/*']);
    expect(gapsOf('/closed').map((gap) => gap.reason)).toEqual(['sheet-unreadable', 'resource-not-fetched']);
  });

  test('with leave has the frame; a style sheet no header opens stays a gap, since our pages connect nowhere', async () => {
    await allow('http://localhost/*');
    for (const place of ['/shop', '/modern', '/frames', '/shadow', '/closed']) await capture(place);
    expect(gapsOf('/frames')).toEqual([]);
    expect(gapsOf('/closed').map((gap) => gap.reason)).toEqual(['sheet-unreadable', 'resource-not-fetched']);
    const stored = await readStored(workbench);
    expect(await firstBreak(stored)).toBeNull();
    expect(fileText(stored, partOf('/frames'), 'page.html')).toContain('最后一句：不予退款');
  });

  test('names what no copy can hold', () => {
    // The page itself shows it as broken.
    expect(gapsOf('/shop').map((gap) => gap.detail)).toEqual([`${sites.here}/nothing.png`]);
    expect(gapsOf('/modern')).toEqual([]);
    expect(gapsOf('/shadow').map((gap) => gap.reason)).toEqual([
      'canvas-blank',
      'media-left-out',
      'media-left-out',
    ]);
  });

  test('costs a picture once, however often it is shown', () => {
    const { files: kept } = partOf('/shop');
    const pictures = kept.filter((file) => file.role.startsWith('resource-'));
    const html = kept.find((file) => file.role === 'page.html')!.bytes;
    const distinct = ['/big.png', '/b.png', '/c.png', '/wrong-name', '/icon.svg', '/font.ttf'];
    const bytes = distinct.reduce((sum, name) => sum + Buffer.byteLength(files[name]!.body), 0);
    expect(new Set(pictures.map((file) => file.sha256)).size).toBe(pictures.length);
    expect(pictures.reduce((sum, file) => sum + file.bytes, 0)).toBe(bytes);
    expect(pictures.reduce((sum, file) => sum + file.bytes, html)).toBeLessThanOrEqual(1.1 * (html + bytes));
    expect(pictures.map((file) => file.mediaType)).toContain('font/ttf');
  });

  test('holds what was typed, and what scripts changed', async () => {
    const html = fileText(await readStored(workbench), partOf('/shop'), 'page.html');
    for (const words of ['value="新值"', '新的一行', '改过的字', 'h2 {', 'checked=""', '乙</option>'])
      expect(html).toContain(words);
    expect(html).not.toMatch(/<script|onclick|javascript:|never\.ttf/);
  });
});

describe('the package', () => {
  let unpacked: Map<string, Buffer>;

  beforeAll(async () => {
    const items = await readItems(workbench);
    const { caseId } = items.find((item) => item.seq === captured.get('/shop')!.seq)!;
    const page = await openWorkbench(driver, `/case/${caseId}/package`);
    await until('the letter', () =>
      page.evaluate<boolean>(`!!document.querySelector('dialog[open] pre.letter')?.innerText`),
    );
    const zip = await driver.download(page, () =>
      page.evaluate(`document.querySelector('dialog[open] #export').click()`),
    );
    await page.close();
    const bytes = new Uint8Array(fs.readFileSync(zip));
    const report = await verifyPackage(() => openZip(new Blob([bytes])));
    expect(report.verdict).toBe('integrity');
    const source = await openZip(new Blob([bytes]));
    unpacked = new Map();
    for (const name of source.paths) unpacked.set(name, Buffer.from(await source.read(name)));
  });

  /** The openable copy of an exhibit whose page is this one. */
  function copyOf(place: string): string {
    const of = `<meta name="snapshot-of" content="${sites.here}${place}">`;
    const found = [...unpacked].filter(
      ([name, bytes]) => /网页副本_证\d+\.html$/.test(name) && bytes.includes(of),
    );
    const [, bytes] = found.at(-1)!;
    const file = path.join(folder, `${place.slice(1)}.html`);
    fs.writeFileSync(file, bytes);
    return `file://${file}`;
  }

  test.each([
    ['/shop', 0],
    ['/modern', 0],
    ['/frames', 0],
    ['/shadow', 0.015],
  ])(
    'holds a copy of %s that opens by itself, looks the same and connects to nobody',
    async (place, most) => {
      const before = sites.connections();
      const page = await driver.open(copyOf(place));
      const shown = await picture(page);
      const raw = driver.raw(page);
      expect(sites.connections()).toBe(before);
      for (const frame of raw.frames()) expect(await frame.locator('script').count()).toBe(0);
      await page.close();
      const original = originals.get(place)!;
      fs.mkdirSync(folder, { recursive: true });
      expect([shown.width, shown.height]).toEqual([original.width, original.height]);
      expect(differing(shown, original) / (shown.width * shown.height)).toBeLessThanOrEqual(most);
    },
  );

  test('a picture shown twenty times stands in the openable copy once', () => {
    copyOf('/shop');
    const html = fs.readFileSync(path.join(folder, 'shop.html'), 'utf8');
    const data = (files['/big.png']!.body as Buffer).toString('base64');
    expect(html.split(data).length - 1).toBe(1);
  });

  test('the viewer shows the copy with its pictures and where its list stood', async () => {
    const viewer = await openWorkbench(driver, `/evidence/${captured.get('/shop')!.seq}`);
    const raw = driver.raw(viewer);
    await raw.locator('#tab-copy').click();
    const frame = raw.frameLocator('iframe');
    await frame.locator('#list').waitFor();
    expect(await frame.locator('#list').evaluate((list) => list.scrollTop)).toBe(777);
    const widths = await frame
      .locator('svg image, img[srcset]')
      .evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(widths).toContain(60);
    await viewer.close();
  });
});

/** Pixels of which any channel differs. */
function differing(one: PNG, other: PNG): number {
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    if ([0, 1, 2].some((channel) => one.data[i + channel] !== other.data[i + channel])) count += 1;
  }
  return count;
}
