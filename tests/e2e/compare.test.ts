import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { rulesRemoved } from '../shop/pages/rules';
import { type Shop, startShop } from '../shop/server';

let shop: Shop;
let driver: ChromiumDriver;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});
beforeEach(() => driver.closePopup());

const own = (place: string) => driver.openOwn(`src/app/home/home.html#${place}`);

async function captureOf(name: 'rules' | 'order' | 'product'): Promise<number> {
  const page = await driver.open(shop.url(name));
  const { seq } = await captureByHand(driver, page);
  const popup = await driver.popup();
  // Rules have no order number: filed by hand where the popup suggests.
  if (name === 'rules')
    await until('filed', () =>
      popup.evaluate<boolean>(
        `(document.querySelector('#file')?.click(), !!document.querySelector('#package'))`,
      ),
    );
  await driver.closePopup();
  await page.close();
  return seq;
}

const rowsOn = (page: Page) =>
  page.evaluate<string[][]>(
    `[...document.querySelectorAll('section > .chg > li')].map((li) => [li.dataset.how, ...[...li.querySelectorAll('dd')].map((dd) => dd.innerText)])`,
  );

test('what a shop took out of its rules is shown, kept as a fact, and cited in the case', async () => {
  await captureOf('order');
  const before = await captureOf('rules');
  shop.trouble.rulesChanged = true;
  const after = await captureOf('rules');
  shop.trouble.rulesChanged = false;

  const viewer = await own(`/evidence/${after}`);
  const link = `#/compare/${before}/${after}`;
  await until('the way to compare', () =>
    viewer.evaluate<boolean>(`!!document.querySelector('a[href="${link}"]')`),
  );
  await viewer.evaluate(`document.querySelector('a[href="${link}"]').click()`);
  await until('the comparison', () =>
    viewer.evaluate<boolean>(`document.querySelectorAll('.chg > li').length > 0`),
  );
  const rows = await rowsOn(viewer);
  expect(rows).toEqual([
    [
      'changed',
      '2. 买家应当在收到卡密后 24 小时内提出，并提供订单号以及官方页面的提示截图或录屏。',
      expect.stringContaining('2 小时内'),
    ],
    ['removed', rulesRemoved, '页面读取中没有这句'],
  ]);

  await until('a kept fact', () =>
    viewer.evaluate<boolean>(
      `(document.querySelector('[data-how=removed] .says .btn.quiet:enabled')?.click(), !!document.querySelector('[data-how=removed] .state.ok'))`,
    ),
  );
  const boxes = await viewer.evaluate<number[]>(
    `[...document.querySelectorAll('.cmpside')].map((side) => side.querySelectorAll('.bx').length)`,
  );
  expect(boxes).toEqual([2, 1]);

  await viewer.evaluate(`document.querySelector('.cmp .vt > a').click()`);
  await until('the viewer', () =>
    viewer.evaluate<boolean>(`!!document.querySelector('.vt > a[href*="#/case/"]')`),
  );
  await viewer.evaluate(`document.querySelector('.vt > a').click()`);
  await until('the case', () => viewer.evaluate<boolean>(`!!document.querySelector('.cmpfacts > li')`));
  const said = await viewer.evaluate<string>(`document.querySelector('.cmpfacts > li').innerText`);
  expect(said).toContain(`写明“${rulesRemoved.replace('。', '')}”`);
  expect(said).toMatch(/的页面读取中已没有这句/);
  expect(await viewer.evaluate<number>(`document.querySelectorAll('.tl a[href="${link}"]').length`)).toBe(1);
  await viewer.close();
});

test('a price that went up is told as a value, once', async () => {
  const before = await captureOf('product');
  shop.trouble.price = 12800;
  const after = await captureOf('product');
  delete shop.trouble.price;
  const page = await own(`/compare/${before}/${after}`);
  await until('the comparison', () =>
    page.evaluate<boolean>(`document.querySelectorAll('.chg > li').length > 0`),
  );
  expect(await rowsOn(page)).toEqual([['changed', '¥98.50', '¥128.00']]);
  const titles = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.chg .lab')].map((one) => one.innerText)`,
  );
  expect(titles.filter((title) => title === '价格')).toHaveLength(1);
  await page.close();
});
