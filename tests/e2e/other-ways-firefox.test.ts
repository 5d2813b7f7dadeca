import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { captureByHand } from '../../scripts/user';
import { type Shop, startShop } from '../shop/server';
import { asSaid, chooseOn, expectWhole, newestChat, rowsOf } from './chat-capture';
import { saidUpTo, startChatPages } from './chat-pages';
import { fileText, firstBreak, openWorkbench, readEntries, readStored, records } from './ledger-in-browser';

/** In Firefox, by real presses: 刷新页面后留证 with what a shop changed meanwhile, then and now; and whole talks. */
let driver: FirefoxDriver;
let workbench: Page;
let shop: Shop;
let talks: Awaited<ReturnType<typeof startChatPages>>;

beforeAll(async () => {
  [driver, shop, talks] = await Promise.all([launchFirefox('dist/firefox'), startShop(), startChatPages()]);
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
  await talks?.close();
});
beforeEach(() => driver.closePopup());

const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));

const isDone = (own: Page) => () =>
  own.evaluate<boolean>(`document.querySelector('main')?.dataset.state === 'done'`);

/** 刷新页面后留证, by presses; gives the small window in which it happens. */
async function reloadFromPopup(tab: Page): Promise<Page> {
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await driver.press(popup, '[aria-label="其他留证方式"]');
  await has(popup, '[role=menuitem]:last-child');
  await driver.press(popup, '[role=menuitem]:last-child');
  return driver.opened('capture.html#/reload');
}

/** Holds the record of a capture to what it says of the reload. */
async function expectReloaded(seq: number): Promise<void> {
  const stored = await readStored(workbench);
  expect(await firstBreak(stored)).toBeNull();
  const entry = records(stored).find((one) => one.seq === seq)!;
  expect(entry).toMatchObject({ type: 'capture', trigger: 'reload' });
  const { reloaded } = JSON.parse(fileText(stored, entry, 'page.json'));
  expect(Date.parse(reloaded.loadedAt)).toBeGreaterThan(Date.parse(reloaded.askedAt));
  expect(JSON.parse(fileText(stored, entry, 'reading.json')).loaded.how).toBe('reload');
}

test('Firefox takes our leave back with the reload and says so; the next click captures what was loaded', async () => {
  const tab = await driver.open(shop.url('rules'));
  const before = (await captureByHand(driver, tab)).seq;
  await driver.closePopup();
  shop.trouble.rulesChanged = true;

  const own = await reloadFromPopup(tab);
  await has(own, '[role=alert]');
  expect(await own.evaluate<string>('document.body.innerText')).toContain('请点工具栏上的留证');
  expect(records(await readEntries(workbench)).filter(({ type }) => type === 'capture')).toHaveLength(1);
  await own.close();
  const { seq } = await captureByHand(driver, tab);
  await driver.closePopup();
  await expectReloaded(seq);

  await driver.bringToFront(workbench);
  await workbench.evaluate(`location.hash = '/evidence/${seq}'`);
  const link = `a[href="#/compare/${before}/${seq}"]`;
  await has(workbench, link);
  await driver.press(workbench, link);
  const changes = await until('the comparison', () =>
    workbench.evaluate<string>(
      `[...document.querySelectorAll('.chg > li')].map((li) => li.innerText).join('\\n')`,
    ),
  );
  expect(changes).toMatch(/改了[\s\S]*24 小时内提出[\s\S]* 2 小时内提出/);
  expect(changes).toMatch(/没有了[\s\S]*商家应当更换或者退款[\s\S]*页面读取中没有这句/);
  await tab.close();
});

test('a site that is switched on is captured anew in the same press', async () => {
  const tab = await driver.open(shop.url('order'));
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await has(popup, '#package');
  await driver.press(popup, '.site-row summary');
  await driver.press(popup, '[name=site]');
  await driver.allow();
  await driver.closePopup();
  const own = await reloadFromPopup(tab);
  await until('the end', isDone(own));
  await own.close();
  const captures = records(await readEntries(workbench)).filter(({ type }) => type === 'capture');
  await expectReloaded(captures.at(-1)!.seq);
  await tab.close();
});

test('a talk whose list draws its rows late is saved whole and in order', async () => {
  const tab = await driver.open(talks.url('late'));
  const own = await chooseOn(driver, tab);
  await driver.press(own, '#start');
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat(workbench);
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(150));
  await tab.close();
});

test('a window of another site is asked for by the browser’s own question, and read after the yes', async () => {
  const tab = await driver.open(talks.url('cross'));
  const own = await chooseOn(driver, tab);
  await has(own, '#allow');
  expect(await own.evaluate(`document.querySelector('#start')`)).toBeNull();
  await driver.press(own, '#allow');
  await driver.allow();
  await has(own, '#start');
  await driver.press(own, '#start');
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat(workbench);
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(60));
  expect(await firstBreak(await readStored(workbench))).toBeNull();
  await tab.close();
});
