import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { openWorkbench } from './ledger-in-browser';
import { autoCaptures, expectOncePerState, type Orders, orderCaptures, startOrders } from './order-pages';

/** Sites switched on in Firefox: by real presses, with the browser's own question answered as a person answers it. */
let orders: Orders;
let driver: FirefoxDriver;
let workbench: Page;

beforeAll(async () => {
  orders = await startOrders();
  driver = await launchFirefox('dist/firefox');
  workbench = await openWorkbench(driver, '/settings');
});
afterAll(async () => {
  await driver?.close();
  orders?.close();
});
beforeEach(() => driver.closePopup());

const open = (no: string) => driver.open(`${orders.origin}/order?no=${no}`);
const autos = () => autoCaptures(workbench);
const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));

/** The tooltip of a page's toolbar icon. */
const titleOf = (page: Page) =>
  workbench.evaluate<string>(`(async () => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url)});
    return tab ? browser.action.getTitle({ tabId: tab.id }) : '';
  })()`);
const says = (page: Page, words: string) =>
  until(`the tooltip says ${words}`, async () => (await titleOf(page)).includes(words), 40_000);

/** The toolbar icon of a page, as the browser holds it. */
const iconOf = async (page: Page) => {
  await driver.bringToFront(page);
  return driver.icon();
};

test('a site is switched on by a press and the yes to the browser’s question, not by a no, and only then read without a click', async () => {
  const before = await open('660001');
  expect(await titleOf(before)).toBe('');
  const plain = await iconOf(before);
  await driver.clickToolbar(before);
  const popup = await driver.popup();
  await has(popup, '#package');
  await driver.press(popup, '.site-row summary');
  await driver.press(popup, '[name=site]');
  await driver.refuse();
  await until('it stays off', () =>
    workbench.evaluate<boolean>(`(async () => {
      const open = await new Promise((resolve) => {
        const ask = indexedDB.open('liuzheng');
        ask.onsuccess = () => resolve(ask.result);
      });
      const count = await new Promise((resolve) => {
        const ask = open.transaction('sites').objectStore('sites').count();
        ask.onsuccess = () => resolve(ask.result);
      });
      open.close();
      return count === 0;
    })()`),
  );
  expect(await popup.evaluate(`document.querySelector('[name=site]').checked`)).toBe(false);
  expect(await titleOf(before)).not.toContain('本页');

  await driver.press(popup, '[name=site]');
  await driver.allow();
  await driver.closePopup();
  await says(before, '本页已留证');
  const sealed = await iconOf(before);
  expect(sealed).not.toEqual(plain);
  await before.close();

  const next = await open('660002');
  await says(next, '订单详情，尚未留证');
  expect([plain, sealed]).not.toContainEqual(await iconOf(next));
  expect(await autos()).toHaveLength(0);
  await next.close();
});

test('with 自动留证 an order is captured once in each state, without a picture and saying so', async () => {
  await driver.bringToFront(workbench);
  await driver.press(workbench, '[data-site] [name=auto]');
  const page = await open('660003');
  await expectOncePerState({
    workbench,
    isSealed: () => says(page, '本页已留证'),
    reload: () => page.evaluate(`void location.reload()`),
    change: () => {
      orders.status['660003'] = '已发货';
    },
  });
  await page.close();
});

test('a background page that was put to sleep is woken by the next page', async () => {
  await driver.sleep();
  const before = (await autos()).length;
  const page = await open('660004');
  await until('captured', async () => (await autos()).length === before + 1, 40_000);
  await page.close();
});

test('with leave for all sites the capture has the picture of what is in front', async () => {
  await driver.bringToFront(workbench);
  await driver.press(workbench, '#pictures');
  await driver.allow();
  await has(workbench, '#no-pictures');
  const page = await open('660006');
  await says(page, '本页已留证');
  const last = (await autos()).at(-1)!;
  expect(last.record.files.map(({ role }) => role)).toContain('viewport.png');
  expect(last).toMatchObject({ gaps: [], outcome: 'complete' });
  await page.close();
});

test('switched off in the settings, nothing is read any more', async () => {
  const page = await open('660003');
  await says(page, '本页已留证');
  await driver.bringToFront(workbench);
  await driver.press(workbench, '#no-pictures');
  await has(workbench, '#pictures');
  await driver.press(workbench, '[data-site] button');
  await until('it is gone', () => workbench.evaluate(`document.querySelector('[data-site]') === null`));
  await until('the plain tooltip', async () => !(await titleOf(page)).includes('本页已留证'));
  const all = (await orderCaptures(workbench)).length;
  const next = await open('660007');
  await has(next, 'h1');
  expect(await titleOf(next)).toBe('');
  expect(await orderCaptures(workbench)).toHaveLength(all);
  await next.close();
  await page.close();
});
