import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { type Shop, startShop } from '../shop/server';
import { firstBreak, openWorkbench, readItems, readStored, records } from './ledger-in-browser';

let shop: Shop;
let driver: ChromiumDriver;
let workbench: Page;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});
beforeEach(() => driver.closePopup());

async function popupOn(page: Page): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the page was read', () => popup.evaluate(`document.querySelector('#capture') !== null`));
  return popup;
}

test('a product page shows what it says, in its own words, with the articles behind the sentences', async () => {
  const page = await driver.open(shop.url('product'));
  const popup = await popupOn(page);
  const risks = await popup.evaluate<string[]>(
    `[...document.querySelectorAll('[data-risk]')].map((one) => one.dataset.risk + ' ' + one.firstChild.innerText)`,
  );
  expect(risks).toContain('no-refund 虚拟商品一经售出概不退款');
  expect(risks).toContain('sole-interpretation 最终解释权归商家所有');
  // The shop names its company and its ICP line at its foot.
  expect(risks.join()).not.toMatch(/no-operator|no-icp/);
  await page.close();
});

test('买前存证 leaves the product page and its rules, and brings the tab back', async () => {
  const page = await driver.open(shop.url('product'));
  const popup = await popupOn(page);
  await popup.evaluate(`document.querySelector('#before').click()`);
  const own = await driver.opened('capture.html#/before');
  await until('the end', () => own.evaluate(`document.querySelector('#close') !== null`), 90_000);
  const seqs = await own.evaluate<number[]>(
    `[...document.querySelectorAll('[data-page=sealed]')].map((one) => Number(one.dataset.seq))`,
  );
  expect(seqs).toHaveLength(2);
  const stored = await readStored(workbench);
  expect(await firstBreak(stored)).toBeNull();
  const made = records(stored).filter((one) => seqs.includes(one.seq));
  expect(made).toMatchObject([
    { type: 'capture', kind: 'product', trigger: 'before-buying' },
    { type: 'capture', kind: 'rules', trigger: 'before-buying' },
  ]);
  expect(stored.items.filter(({ seq }) => seqs.includes(seq)).map(({ outcome }) => outcome)).toEqual([
    'complete',
    'complete',
  ]);
  expect(page.url).toBe(shop.url('product'));
  await own.close();
  await page.close();
});

test('cancelled in the middle, what was not taken is told as not taken', async () => {
  const page = await driver.open(`${shop.url('product')}?n=2`);
  const popup = await popupOn(page);
  await popup.evaluate(`document.querySelector('#before').click()`);
  const own = await driver.opened('capture.html#/before');
  await until('it works', () => own.evaluate(`document.querySelector('[role=progressbar]') !== null`));
  await own.evaluate(`document.querySelector('.working .btn').click()`);
  await until('the end', () => own.evaluate(`document.querySelector('#close') !== null`), 60_000);
  const states = await own.evaluate<string[]>(
    `[...document.querySelectorAll('[data-page]')].map((one) => one.dataset.page)`,
  );
  expect(states).toEqual(['sealed', 'cancelled']);
  const items = await readItems(workbench);
  expect(items.at(-1)).toMatchObject({ kind: 'product', outcome: 'cancelled' });
  await own.close();
  await page.close();
});
