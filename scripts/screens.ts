import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startShop } from '../tests/shop/server';
import { launchChromium } from './browsers/chromium';
import { type Page, until } from './browsers/driver';
import { buildExtension } from './build-extension';
import { exportByHand } from './export-by-hand';
import { captureByHand } from './user';
import { buildVerifyPage } from './verify-page-plugin';

/** Every screen of the real extension, light and dark, into docs/screens. */
const folder = 'docs/screens';
const themes = ['light', 'dark'] as const;

fs.mkdirSync(folder, { recursive: true });
const shop = await startShop();
const driver = await launchChromium(await buildExtension('chrome'));
const raw = (page: Page) => driver.raw(page);

async function shoot(page: Page, name: string, size?: { width: number; height: number }): Promise<void> {
  for (const theme of themes) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    fs.writeFileSync(path.join(folder, `${name}-${theme}.png`), await page.screenshot(size));
  }
}

/** A popup as tall as the browser would make it: its content, 600 px at most. */
async function shootPopup(popup: Page, name: string): Promise<void> {
  const height = await popup.evaluate<number>('Math.min(600, document.body.scrollHeight)');
  await shoot(popup, name, { width: 380, height });
}

async function shootWide(page: Page, name: string): Promise<void> {
  for (const width of [1280, 900]) {
    await raw(page).setViewportSize({ width, height: 860 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await shoot(page, `${name}-${width}`);
  }
}

async function popupOn(page: Page, state: string): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until(state, () =>
    popup.evaluate<boolean>(`document.querySelector('main')?.dataset.state === '${state}'`),
  );
  return popup;
}

const own = (place: string) => driver.openOwn(`src/app/home/home.html#${place}`);
const press = (page: Page, selector: string) =>
  until(selector, () =>
    page.evaluate<boolean>(
      `(() => { const it = document.querySelector('${selector}'); it?.click(); return !!it; })()`,
    ),
  );

// Empty first.
for (const [place, name] of [
  ['/', 'cases-empty'],
  ['/evidence', 'evidence-empty'],
  ['/welcome', 'welcome'],
  ['/settings', 'settings'],
] as const) {
  const page = await own(place);
  await shootWide(page, name);
  await page.close();
}
const forbidden = await driver.open('chrome://version/');
await shootPopup(await popupOn(forbidden, 'refused'), 'popup-refused');
await driver.closePopup();

const product = await driver.open(shop.url('product'));
const seen = await popupOn(product, 'seen');
await shootPopup(seen, 'popup-seen');
await seen.evaluate(`document.querySelector('#capture').click()`);
await until('the screens', () => seen.evaluate<boolean>(`/第 [12] 屏/.test(document.body.innerText)`));
await shootPopup(seen, 'popup-working');
await driver.closePopup();

for (const name of ['rules', 'order', 'receipt', 'chat', 'ticket', 'redeem'] as const) {
  const page = await driver.open(shop.url(name));
  await captureByHand(driver, page);
  if (name === 'order') await shootPopup(await driver.popup(), 'popup-sealed');
  if (name === 'redeem') await shootPopup(await driver.popup(), 'popup-unfiled');
  await driver.closePopup();
  await page.close();
}
const rules = await driver.open(shop.url('order'));
await shootPopup(await popupOn(rules, 'sealed'), 'popup-again');
await driver.closePopup();

const cases = await own('/');
await until('未归档', () => cases.evaluate<boolean>(`!!document.querySelector('.filehere')`));
await shootWide(cases, 'cases');
await until('an empty 未归档', () =>
  cases.evaluate<boolean>(
    `(document.querySelector('.filehere')?.click(), !document.querySelector('.filehere'))`,
  ),
);
await press(cases, '.tr[href*="/case/"], a[href*="#/case/"]');
await until('the case', () => cases.evaluate<boolean>(`!!document.querySelector('#package')`));
await shootWide(cases, 'case');
await press(cases, '#package');
await until('the letter', () =>
  cases.evaluate<boolean>(`!!document.querySelector('dialog[open] pre.letter')?.innerText`),
);
await shootWide(cases, 'export');
const zip = await exportByHand(driver, cases);
await shootWide(cases, 'exported');
const evidence = await own('/evidence');
await until('the list', () => evidence.evaluate<boolean>(`!!document.querySelector('[data-row]')`));
await shootWide(evidence, 'evidence');
const seq = await evidence.evaluate<string>(
  `[...document.querySelectorAll('[data-row]')].find((row) => row.innerText.includes('订单详情')).getAttribute('href').split('/').at(-1)`,
);
const viewer = await own(`/evidence/${seq}`);
await until('the picture', () => viewer.evaluate<boolean>(`!!document.querySelector('.shot img')?.complete`));
await shootWide(viewer, 'viewer');

// The page in the package, as a stranger opens it.
const bag = path.resolve(folder, '.bag');
fs.rmSync(bag, { recursive: true, force: true });
fs.mkdirSync(bag);
fs.writeFileSync(path.join(bag, '核验.html'), await buildVerifyPage());
const damaged = path.join(bag, 'damaged.zip');
fs.copyFileSync(zip, damaged);
const bytes = fs.readFileSync(damaged);
bytes[Math.floor(bytes.length / 2)]! ^= 1;
fs.writeFileSync(damaged, bytes);
const verify = await driver.open(pathToFileURL(path.join(bag, '核验.html')).href);
await shootWide(verify, 'verify-drop');
for (const [file, name] of [
  [zip, 'verify-integrity'],
  [damaged, 'verify-damaged'],
] as const) {
  await raw(verify).reload();
  await raw(verify).locator('input[type=file]').first().setInputFiles(file);
  await raw(verify).waitForSelector('.verdict');
  await shootWide(verify, name);
}
fs.rmSync(bag, { recursive: true });
await driver.close();
await shop.close();
console.log(execFileSync('ls', [folder], { encoding: 'utf8' }));
process.exit(0);
