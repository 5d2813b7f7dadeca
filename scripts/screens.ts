import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startShop } from '../tests/shop/server';
import { launchChromium } from './browsers/chromium';
import { type Page, until } from './browsers/driver';
import { buildExtension } from './build-extension';
import { exportByHand } from './export-by-hand';
import { captureByHand, fileTheRest } from './user';
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

/** A popup as tall as the browser would make it: its content, 600 px at most, once all its parts have come. */
async function shootPopup(popup: Page, name: string): Promise<void> {
  let before = 0;
  await until('a popup that has grown', async () => {
    const now = await heightOf(popup);
    const isStill = now === before;
    before = now;
    if (!isStill) await new Promise((resolve) => setTimeout(resolve, 500));
    return isStill;
  });
  await shootPopupNow(popup, name);
}

async function shootPopupNow(popup: Page, name: string): Promise<void> {
  await shoot(popup, name, { width: 380, height: await heightOf(popup) });
}

const heightOf = (popup: Page) =>
  popup.evaluate<number>('Math.min(innerHeight, 600, document.body.scrollHeight)');

async function shootWide(page: Page, name: string): Promise<void> {
  for (const width of [1280, 900]) {
    await raw(page).setViewportSize({ width, height: 860 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await shoot(page, `${name}-${width}`);
  }
}

/** A small window of ours, in the size it is opened with where there is a screen. */
async function shootWindow(page: Page, name: string): Promise<void> {
  await raw(page).setViewportSize({ width: 400, height: 560 });
  await shoot(page, name);
}

/** Opens a small window from the popup's menu of other ways. */
async function otherWay(page: Page, words: string, address: string): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await press(popup, '[aria-label="其他留证方式"]');
  await until('the menu', () => popup.evaluate<boolean>(`!!document.querySelector('[role=menuitem]')`));
  await shootPopup(popup, 'popup-menu');
  const pick = `[...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('${words}')).click()`;
  await popup.evaluate(pick);
  return driver.opened(address);
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
// Long enough to be looked at while it is captured.
await product.evaluate(`void (document.body.style.paddingBottom = '90000px')`);
await seen.evaluate(`document.querySelector('#capture').click()`);
await until('the screens', () => seen.evaluate<boolean>(`/第 [12] 屏/.test(document.body.innerText)`));
await shootPopupNow(seen, 'popup-working');
await driver.closePopup();
const resumed = await driver.opened('capture.html#/resume');
await until('it goes on', () => resumed.evaluate<boolean>(`!!document.querySelector('[role=progressbar]')`));
await shootWindow(resumed, 'window-working');
await until('the end', () => resumed.evaluate<boolean>(`!!document.querySelector('#close')`), 60_000);
await resumed.evaluate(`document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }))`);
await shootWindow(resumed, 'window-done');
await resumed.close();

const talk = await driver.open(shop.url('chat'));
const chat = await otherWay(talk, '聊天', 'capture.html#/chat');
await until('the talk', () => chat.evaluate<boolean>(`!!document.querySelector('#start')`));
await shootWindow(chat, 'window-chat');
await press(chat, '#start');
await until('the end', () => chat.evaluate<boolean>(`!!document.querySelector('#close')`), 60_000);
const talkSeq = await chat.evaluate<string>(`document.querySelector('[data-seq]').dataset.seq`);
await chat.close();
const region = await otherWay(talk, '选一块', 'capture.html#/region');
await until('the parts', () => region.evaluate<boolean>(`!!document.querySelector('#start:enabled')`));
await shootWindow(region, 'window-region');
await region.close();
const recorder = await otherWay(talk, '录屏', 'recorder.html');
await until('the recorder', () => recorder.evaluate<boolean>(`!!document.querySelector('main button')`));
await shootWindow(recorder, 'window-recorder');
await recorder.close();
await talk.close();

for (const name of ['rules', 'order', 'receipt', 'chat', 'ticket', 'redeem'] as const) {
  const page = await driver.open(shop.url(name));
  await captureByHand(driver, page);
  if (name === 'order') await shootPopup(await driver.popup(), 'popup-sealed');
  if (name === 'redeem') await shootPopup(await driver.popup(), 'popup-unfiled');
  await driver.closePopup();
  await page.close();
}
shop.trouble.rulesChanged = true;
const laterRules = await driver.open(shop.url('rules'));
const { seq: newer } = await captureByHand(driver, laterRules);
await driver.closePopup();
await laterRules.close();
shop.trouble.rulesChanged = false;
const rules = await driver.open(shop.url('order'));
await shootPopup(await popupOn(rules, 'sealed'), 'popup-again');
await driver.closePopup();

const cases = await own('/');
await until('未归档', () => cases.evaluate<boolean>(`!!document.querySelector('.filehere')`));
await shootWide(cases, 'cases');
await fileTheRest(cases);
await press(cases, '.tr[href*="/case/"], a[href*="#/case/"]');
await until('the case', () => cases.evaluate<boolean>(`!!document.querySelector('#package')`));
await shootWide(cases, 'case');
await cases.evaluate(`location.hash = location.hash.split('/').slice(0, 3).join('/') + '/compose'`);
await until('the composer', () => cases.evaluate<boolean>(`!!document.querySelector('.paper')`));
await press(cases, '.kinds input');
await press(cases, '#step-close');
await shootWide(cases, 'compose');
await press(cases, '#attach-make');
await until('the pictures', () => cases.evaluate<boolean>(`!!document.querySelector('#attach-done')`));
await cases.evaluate(`document.querySelector('#attachments').scrollIntoView()`);
await shootWide(cases, 'attachments');
await press(cases, '#open-side');
const side = await driver.openOwn('src/app/side/side.html');
await until('the fields', () => side.evaluate<boolean>(`!!document.querySelector('.fld')`));
await raw(side).setViewportSize({ width: 400, height: 860 });
await shoot(side, 'side');
await press(side, '#side-back');
await until('the case', () => side.evaluate<boolean>(`!!document.querySelector('[data-fill]')`));
await shoot(side, 'side-home');
await side.close();
await cases.evaluate(`location.hash = location.hash.split('/').slice(0, 3).join('/') + '/followup'`);
await until('the follow-up', () => cases.evaluate<boolean>(`!!document.querySelector('#dates')`));
await shootWide(cases, 'followup-empty');
await press(cases, '#log');
await until('the log', () => cases.evaluate<boolean>(`!!document.querySelector('dialog[open] #seal')`));
await shootWide(cases, 'log');
await press(cases, '#seal');
await until('the dates', () => cases.evaluate<boolean>(`!!document.querySelector('[data-date]')`));
await shootWide(cases, 'followup');
await cases.evaluate(`location.hash = location.hash.replace('/followup', '/ladder')`);
await until('the ladder', () => cases.evaluate<boolean>(`!!document.querySelector('[data-step]')`));
await shootWide(cases, 'ladder');
const todo = await own('/todo');
await until('the list', () => todo.evaluate<boolean>(`!!document.querySelector('[data-todo]')`));
await shootWide(todo, 'todo');
await todo.evaluate(`location.hash = '/platforms'`);
await until('the platforms', () => todo.evaluate<boolean>(`!document.querySelector('#todo')`));
await shootWide(todo, 'platforms');
await todo.close();
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
const search = await own(`/find/${encodeURIComponent('退款')}`);
await until('the finds', () => search.evaluate<boolean>(`!!document.querySelector('.found mark')`));
await shootWide(search, 'search');
const seq = await evidence.evaluate<string>(
  `[...document.querySelectorAll('[data-row]')].find((row) => row.innerText.includes('订单详情')).getAttribute('href').split('/').at(-1)`,
);
const words = await own(`/evidence/${talkSeq}`);
await until('the talk', () => words.evaluate<boolean>(`!!document.querySelector('#tab-talk')`));
await press(words, '#tab-talk');
await shootWide(words, 'viewer-talk');
const newest = await own(`/evidence/${newer}`);
const way = `document.querySelector('a[href^="#/compare/"]')?.getAttribute('href')`;
const compared = await own((await until('the way to compare', () => newest.evaluate<string>(way))).slice(1));
await until('the pictures', () => compared.evaluate<boolean>(`document.querySelectorAll('.bx').length > 2`));
await shootWide(compared, 'compare');
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
