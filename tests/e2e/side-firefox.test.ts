import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { type Shop, startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

/** Firefox's sidebar, which it opens for nothing but a real press. */
let driver: FirefoxDriver;
let shop: Shop;
let workbench: Page;
let caseId: string;
let side: Page;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchFirefox('dist/firefox');
  ({ workbench, caseId } = await caseFromShop(driver, shop, ['order', 'receipt']));
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});

const goTo = (place: string) => workbench.evaluate(`location.hash = ${JSON.stringify(place)}`);
const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);
/** What stands in each field of a text, by its name, one paragraph a line; fields with something still to be filled in are left out. */
const valuesIn = (page: Page, fields: string) =>
  page.evaluate<{ [name: string]: string }>(`(() => {
    const all = [...document.querySelectorAll(${JSON.stringify(fields)})];
    const names = all.map((one) => one.closest('[data-field]').dataset.field);
    const gaps = new Set(names.filter((_, i) => all[i].querySelector('[data-gap]')));
    const text = (name) => all.filter((_, i) => names[i] === name).map((one) => one.textContent).join('\\n');
    return Object.fromEntries(names.filter((name) => !gaps.has(name)).map((name) => [name, text(name)]));
  })()`);
const inSide = '.fld [data-value]';
const facts = '.fld[data-field=facts] [data-value]';

test('the sidebar opens in the press and shows the draft of the workbench, field for field', async () => {
  await has(workbench, '[data-channel="12315"]');
  await driver.press(workbench, '[data-channel="12315"]');
  await has(workbench, '#open-side:not([disabled])');
  expect(await driver.isSidebarOpen()).toBe(false);
  await driver.press(workbench, '#open-side');
  side = await driver.sidebar();
  await has(side, inSide);
  const written = await valuesIn(workbench, '.paper p[data-field]');
  expect(Object.keys(written)).toEqual(expect.arrayContaining(['facts', 'claim', 'amount']));
  expect(await valuesIn(side, inSide)).toMatchObject(written);
  // Narrow as it is, nothing is cut off.
  expect(
    await side.evaluate<number>('document.scrollingElement.scrollWidth - innerWidth'),
  ).toBeLessThanOrEqual(0);
});

test('it stays while tabs change, follows what is written, and counts what is copied beside a page', async () => {
  const page = await driver.open(shop.url('order'));
  await has(page, 'h1');
  expect(await driver.isSidebarOpen()).toBe(true);
  await side.evaluate(`globalThis.isTheSame = true`);
  await driver.press(side, '.fld[data-field=facts] [data-copy]');
  await until('the count', async () => (await textOf(side, '#copied')) === '1');
  await page.evaluate(`document.body.innerHTML = '<textarea></textarea>'`);
  await driver.press(page, 'textarea');
  await driver.pressKeys(page, '\uE009', 'v');
  const pasted = await until('the paste', () =>
    page.evaluate<string>(`document.querySelector('textarea').value`),
  );
  expect(pasted).toBe(await textOf(side, facts));
  await page.close();

  await driver.bringToFront(workbench);
  await goTo(`/case/${caseId}`);
  await has(workbench, '#statement');
  await workbench.evaluate(`(() => {
    const it = document.querySelector('#statement');
    it.value = '兑换时提示卡密已被使用';
    it.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until('it in the sidebar', async () => (await textOf(side, facts)).includes('卡密已被使用'));
  expect(await side.evaluate<boolean>('globalThis.isTheSame')).toBe(true);
});
