import fs from 'node:fs';
import { PNG } from 'pngjs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { buildExtension } from '../../scripts/build-extension';
import type { Gap } from '../../src/core/evidence/record';
import type { Region } from '../../src/messages/protocol';
import { openWorkbench } from './ledger-in-browser';
import { startPages } from './pixel-pages';

/** The extension, and beside it a module that lets a test call its functions inside the popup. */
const builds = { chrome: 'dist/chrome-probe', firefox: 'dist/firefox-probe' } as const;
let origin: string;
let closePages: () => void;
let driver: Driver | undefined;

beforeAll(async () => {
  ({ origin, close: closePages } = await startPages());
  for (const [target, outDir] of Object.entries(builds)) {
    const input = { probe: 'tests/e2e/pixels-probe.ts' };
    await buildExtension(target as 'chrome' | 'firefox', { build: { outDir, rollupOptions: { input } } });
  }
});
afterAll(() => closePages?.());
afterEach(async () => {
  await driver?.close();
  driver = undefined;
});

type Seam = { top: number; verified: boolean; how: string };
type Captured = {
  gaps: Gap[];
  seen: { screens: number; seams: number; unverified: number; restarts: number; height: number };
  files: { [role: string]: Buffer };
  tiles: { seams: Seam[]; held: { isHeld: boolean } };
};

async function chromium(scale = 1): Promise<ChromiumDriver> {
  const launched = await launchChromium(builds.chrome, { scale });
  driver = launched;
  return launched;
}

/** The popup over a page, with the functions of the product at hand. */
async function popupOn(browser: Driver, page: Page): Promise<Page> {
  await browser.clickToolbar(page);
  const popup = await browser.popup();
  await until('the popup', () =>
    popup.evaluate<boolean>(`['seen', 'sealed'].includes(document.querySelector('main')?.dataset.state)`),
  );
  await popup.evaluate(`import('/assets/${probeOf(browser)}').then(() => true)`);
  return popup;
}

function probeOf({ name }: Driver): string {
  const folder = name === 'firefox' ? builds.firefox : builds.chrome;
  return fs.readdirSync(`${folder}/assets`).find((file) => file.startsWith('probe'))!;
}

const regionsOf = (popup: Page) =>
  popup.evaluate<Region[]>(`pixels.tabInFront().then((tab) => pixels.askPage(tab.id, 'findRegions', {}))`);

/** Walks a region. The raw screens stay behind: they would only have to be carried over. */
async function walk(popup: Page, region = 0): Promise<Captured> {
  const { files, ...rest } = await popup.evaluate<
    Omit<Captured, 'files' | 'tiles'> & { files: [string, string][] }
  >(
    `(async () => {
    const signal = new AbortController().signal;
    const role = ${region} === 0 ? 'page' : 'chat';
    const { files, gaps, seen } = await pixels.captureRegion(await pixels.tabInFront(), { region: ${region}, role, signal, onScreen() {} });
    const carried = [];
    for (const { role, content } of files.filter((file) => !/tile-\\d/.test(file.role))) {
      const bytes = new Uint8Array(await content.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
      carried.push([role, btoa(text)]);
    }
    return { gaps, seen, files: carried };
  })()`,
  );
  const buffers = Object.fromEntries(files.map(([role, text]) => [role, Buffer.from(text, 'base64')]));
  const tiles = Object.entries(buffers).find(([role]) => role.endsWith('tiles.json'))![1];
  return { ...rest, files: buffers, tiles: JSON.parse(tiles.toString()) };
}

/** The bands below one another. */
function pictureOf({ files }: Captured): PNG {
  const bands = Object.keys(files)
    .filter((role) => /^(page|chat)-\d+\.png$/.test(role))
    .sort()
    .map((role) => PNG.sync.read(files[role]!));
  const { width } = bands[0]!;
  const height = bands.reduce((sum, band) => sum + band.height, 0);
  const whole = new PNG({ width, height });
  let row = 0;
  for (const band of bands) {
    PNG.bitblt(band, whole, 0, 0, width, band.height, 0, row);
    row += band.height;
  }
  return whole;
}

/** The page on a window as tall as itself: nothing has to be scrolled, stitched or hidden there. */
async function reference(browser: ChromiumDriver, page: Page, scale: number): Promise<PNG> {
  const raw = browser.raw(page);
  const cdp = await browser.context.newCDPSession(raw);
  const size = await raw.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await cdp.send('Emulation.setScrollbarsHidden', { hidden: true });
  await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale, mobile: false });
  let before = '';
  const data = await until('a picture that stays the same', async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const now = (await cdp.send('Page.captureScreenshot', { format: 'png' })).data;
    const isSame = now === before;
    before = now;
    return isSame && now;
  });
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

function differing(one: PNG, other: PNG): number {
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    if (one.data.readUInt32LE(i) !== other.data.readUInt32LE(i)) count++;
  }
  return count;
}

/** How often a colour fills at least half of a row: stretches of such rows, by their first and last. */
function stretches({ data, width, height }: PNG, rgb: [number, number, number]): [number, number][] {
  const found: [number, number][] = [];
  for (let y = 0; y < height; y++) {
    let count = 0;
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 4;
      if (data[i] === rgb[0] && data[i + 1] === rgb[1] && data[i + 2] === rgb[2]) count++;
    }
    if (count < width / 2) continue;
    const last = found.at(-1);
    if (last && last[1] === y - 1) last[1] = y;
    else found.push([y, y]);
  }
  return found;
}

const allVerified = ({ tiles }: Captured) => tiles.seams.every((seam) => seam.verified);

describe('a page walked screen by screen is, pixel for pixel, the page on a window as tall as itself', () => {
  test.each([
    ['/modern', 1],
    ['/swapped', 1],
    ['/long', 1.25],
    ['/modern', 2],
  ] as const)('%s at %s', async (path, scale) => {
    const browser = await chromium(scale);
    const page = await browser.open(origin + path);
    const captured = await walk(await popupOn(browser, page));
    await browser.closePopup();
    expect(captured.gaps).toEqual([]);
    expect(captured.seen.seams).toBeGreaterThan(3);
    expect(allVerified(captured)).toBe(true);
    const ours = pictureOf(captured);
    const theirs = await reference(browser, page, scale);
    expect(ours.width).toBe(theirs.width);
    // A page may end between two CSS px; the window is made as tall as the whole ones.
    const end = ours.height - theirs.height;
    expect(end >= 0 && end < scale).toBe(true);
    expect(differing(theirs, ours)).toBe(0);
  });
});

test('a picture that does not come is not waited for for ever, and is a gap as often as it is missed', async () => {
  const browser = await chromium();
  const page = await browser.open(`${origin}/hanging`);
  for (let times = 0; times < 2; times++) {
    const captured = await walk(await popupOn(browser, page));
    expect(captured.gaps).toEqual([{ step: 'full-page', reason: 'pictures-late', detail: '1' }]);
    expect(allVerified(captured)).toBe(true);
    await browser.closePopup();
  }
});

test('what sticks or floats is shown once: the head at the top, the bar at the bottom', async () => {
  const browser = await chromium();
  const page = await browser.open(`${origin}/long`);
  const ours = pictureOf(await walk(await popupOn(browser, page)));
  expect(stretches(ours, [0x22, 0x33, 0x44])).toEqual([[0, 55]]);
  expect(stretches(ours, [0xcc, 0x33, 0x33])).toEqual([[ours.height - 64, ours.height - 1]]);
});

test('a walk leaves no trace, and neither does one whose popup dies', async () => {
  const browser = await chromium();
  const page = await browser.open(`${origin}/scroller`);
  await page.evaluate(`(() => {
    chat.scrollTop = 333; scrollTo(0, 217);
    document.body.tabIndex = 0; document.body.focus({ preventScroll: true });
    globalThis.heard = [];
    new MutationObserver((records) => heard.push(...records.map((one) => one.type)))
      .observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
    globalThis.before = document.documentElement.outerHTML;
    globalThis.sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet];
  })()`);
  const state = `({
    heard: heard.length, same: document.documentElement.outerHTML === before, inner: chat.scrollTop, outer: scrollY,
    focus: document.activeElement === document.body,
    sheets: document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === sheet && sheet.cssRules.length === 0,
    jump: getComputedStyle(document.querySelector('.jump')).opacity,
  })`;
  const untouched = { heard: 0, same: true, inner: 333, outer: 217, focus: true, sheets: true, jump: '1' };
  const popup = await popupOn(browser, page);
  const [chat] = await regionsOf(popup);
  await walk(popup, chat!.id);
  expect(await page.evaluate(state)).toEqual(untouched);
  await walk(popup);
  expect(await page.evaluate(state)).toEqual(untouched);
  await popup.evaluate(
    `(async () => { const tab = await pixels.tabInFront(); await pixels.askPage(tab.id, 'scrollTo', { region: ${chat!.id}, top: 900 }); })()`,
  );
  expect(await page.evaluate<number>('chat.scrollTop')).toBe(900);
  await browser.closePopup();
  await until('the page to put itself back', () => page.evaluate<boolean>('chat.scrollTop === 333'));
  expect(await page.evaluate(state)).toEqual(untouched);
});

describe('what scrolls inside a page', () => {
  test('is found, brought into view and stitched at its own size, without what floats over it', async () => {
    const browser = await chromium();
    const page = await browser.open(`${origin}/scroller`);
    const popup = await popupOn(browser, page);
    const regions = await regionsOf(popup);
    expect(regions).toHaveLength(1);
    expect(regions[0]).toMatchObject({ what: 'scroller', label: '聊天' });
    const captured = await walk(popup, regions[0]!.id);
    expect(captured.gaps).toEqual([]);
    expect(allVerified(captured)).toBe(true);
    const height = await page.evaluate<number>('chat.scrollHeight');
    const ours = pictureOf(captured);
    expect([ours.width, ours.height]).toEqual([405, height]);
    // The same rows laid out in full on a page of their own.
    const full = await browser.open(`${origin}/scroller`);
    await full.evaluate(
      `chat.style.cssText = 'margin:0;border:0;width:405px;height:auto;overflow:visible'; document.body.replaceChildren(chat)`,
    );
    const theirs = await reference(browser, full, 1);
    const cut = new PNG({ width: 405, height });
    PNG.bitblt(theirs, cut, 0, 0, 405, height, 0, 0);
    expect(differing(ours, cut)).toBe(0);
  });

  test('inside a closed shadow root too, its sticky head once', async () => {
    const browser = await chromium();
    const page = await browser.open(`${origin}/shadow`);
    const popup = await popupOn(browser, page);
    const [region] = await regionsOf(popup);
    const captured = await walk(popup, region!.id);
    expect(captured.gaps).toEqual([]);
    expect(captured.seen).toMatchObject({ unverified: 0, height: region!.contentHeight });
    expect(stretches(pictureOf(captured), [0x22, 0x22, 0x33])).toHaveLength(1);
  });

  test('every row of a list that mounts twenty of them and measures them anew', async () => {
    const browser = await chromium();
    const page = await browser.open(`${origin}/virtual?n=160`);
    const popup = await popupOn(browser, page);
    const [region] = await regionsOf(popup);
    const captured = await walk(popup, region!.id);
    expect(captured.gaps).toEqual([]);
    expect(captured.seen.unverified).toBe(0);
    const { data, width, height } = pictureOf(captured);
    expect(height).toBe(await page.evaluate<number>('list.scrollHeight'));
    // Each row has a colour that its neighbours have not: down the right edge there are as many changes as rows.
    const colours: number[] = [];
    for (let y = 0; y < height; y++) {
      const colour = data.readUInt32LE((y * width + width - 3) * 4);
      if (colour !== colours.at(-1)) colours.push(colour);
    }
    expect(colours).toHaveLength(160);
  });
});

test('an element is pointed at with the mouse; the page hears nothing of it, and its picture is whole', async () => {
  const browser = await chromium();
  const page = await browser.open(`${origin}/article`);
  const popup = await popupOn(browser, page);
  const tab = await popup.evaluate<number>('pixels.tabInFront().then((tab) => tab.id)');
  await browser.closePopup();
  // A click on the page closes a popup: who waits for the choice is another page of ours.
  const waiting = await openWorkbench(browser);
  await waiting.evaluate(`import('/assets/${probeOf(browser)}').then(() => true)`);
  await browser.raw(page).bringToFront();
  const { mouse, keyboard } = browser.raw(page);
  await waiting.evaluate(
    `void pixels.askPage(${tab}, 'pickRegion', {}, undefined, { patienceMs: 60000 }).then((picked) => { globalThis.picked = picked; })`,
  );
  await mouse.move(300, 300);
  const outlined = (selector: string) =>
    until('the outline', async () => {
      await mouse.move(300 + Math.random() * 2, 300);
      return page.evaluate<boolean>(
        `getComputedStyle(document.querySelector('${selector}')).outlineStyle === 'solid'`,
      );
    });
  await outlined('h1');
  await keyboard.press('ArrowUp');
  await until('the wider outline', () =>
    page.evaluate<boolean>(`getComputedStyle(document.querySelector('article')).outlineStyle === 'solid'`),
  );
  await mouse.click(300, 300);
  const picked = await until('the choice', () => waiting.evaluate<Region>('globalThis.picked ?? null'));
  expect(picked.what).toBe('element');
  expect(picked.label).toContain('退款规则');
  expect(await page.evaluate(`[acted, document.adoptedStyleSheets.length]`)).toEqual([0, 0]);
  const captured = await walk(await popupOn(browser, page), picked.id);
  expect(captured.gaps).toEqual([]);
  const ours = pictureOf(captured);
  expect(await page.evaluate(`document.querySelector('article').offsetHeight`)).toBe(ours.height);
  // Its border of two px, once at either end.
  const lines = stretches(ours, [0xaa, 0x33, 0x33]);
  expect(lines).toEqual([
    [0, 1],
    [ours.height - 2, ours.height - 1],
  ]);
});

test('a page whose forms are named like what we ask for is walked all the same', async () => {
  const browser = await chromium();
  const page = await browser.open(`${origin}/clobbered`);
  const popup = await popupOn(browser, page);
  const whole = await walk(popup);
  expect(whole.gaps).toEqual([]);
  expect(stretches(pictureOf(whole), [0x22, 0x33, 0x44])).toHaveLength(1);
  const [form] = await regionsOf(popup);
  const inner = await walk(popup, form!.id);
  expect(inner.gaps).toEqual([]);
  expect(inner.seen).toMatchObject({ unverified: 0, height: form!.contentHeight });
});

describe('a page that changes under the walk', () => {
  test('is walked again from the top, and is then whole', async () => {
    const browser = await chromium();
    const page = await browser.open(`${origin}/grows`);
    const captured = await walk(await popupOn(browser, page));
    // Pictures are under way while the page grows: the second walk may meet the end of that, too.
    expect(captured.seen.restarts).toBeGreaterThanOrEqual(1);
    expect(captured.gaps).toEqual([]);
    expect(stretches(pictureOf(captured), [255, 215, 0])).toHaveLength(1);
  });
});

test('Firefox draws the whole document, each band fitting the one above, and scrolls inside it', async () => {
  driver = await launchFirefox(builds.firefox);
  const page = await driver.open(`${origin}/long`);
  const captured = await walk(await popupOn(driver, page));
  expect(captured.gaps).toEqual([]);
  expect(captured.seen.screens).toBeLessThan(6);
  expect(allVerified(captured)).toBe(true);
  expect(pictureOf(captured).height).toBe(
    await page.evaluate<number>('document.documentElement.scrollHeight'),
  );
  expect(await page.evaluate<number>('scrollY')).toBe(0);
  await driver.closePopup();
  const inner = await driver.open(`${origin}/scroller`);
  const popup = await popupOn(driver, inner);
  const [region] = await regionsOf(popup);
  const chat = await walk(popup, region!.id);
  expect(chat.gaps).toEqual([]);
  expect(chat.seen).toMatchObject({ unverified: 0, height: region!.contentHeight });
});
