import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { type Shop, startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

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

const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
const press = (page: Page, selector: string) =>
  page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const choose = async (page: Page, caseId: string, dispute: string) => {
  await page.evaluate(`location.hash = '/case/${caseId}/compose/what'`);
  await has(page, 'select.kind');
  await page.evaluate(
    `(() => { const it = document.querySelector('select.kind'); it.value = '${dispute}'; it.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await until('the type kept', () =>
    page.evaluate<boolean>(`document.querySelector('select.kind').value === '${dispute}'`),
  );
  await page.evaluate(`location.hash = '/case/${caseId}'`);
  await has(page, '#inspector [data-group=essential]');
};

/** Typed at the end of the column, below the list, which changes with it; `top0`: where the field stood. */
const writeStatement = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const it = document.querySelector('#statement');
    it.focus();
    it.scrollIntoView({ block: 'center' });
    globalThis.top0 = it.getBoundingClientRect().top;
    it.value = '${words}';
    it.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

test('the list of a dispute: ticked by captures, each gap with its way, and the user has his say', async () => {
  const { workbench, caseId } = await caseFromShop(driver, shop, ['order', 'rules']);
  await workbench.evaluate(`location.hash = '/case/${caseId}'`);
  await has(workbench, '#statement');
  const before = await textOf(workbench, '.measure');
  expect(before).not.toContain('充值到错误账号');
  await writeStatement(workbench, '我的号码填错了，充值到错误账号，充到别人账号上了');
  await until('a guess', async () => (await textOf(workbench, '.measure')).includes('推测'));
  expect(await textOf(workbench, '.measure')).toContain('充值到错误账号');
  const moved = `Math.abs(top0 - document.querySelector('#statement').getBoundingClientRect().top)`;
  expect(await workbench.evaluate<number>(moved), before).toBeLessThan(2);
  await choose(workbench, caseId, 'wrong-account');
  const line = (need: string, state: string) => `#inspector [data-need=${need}]${state}`;
  await until('the type', async () => (await textOf(workbench, '.measure')).includes('按“充值到错误账号”'));
  await has(workbench, line('order-page', '.done'));
  const first = '#inspector [data-group=essential] .check:first-child';
  expect(await textOf(workbench, first)).toMatch(/怎么取.+保留多久/s);
  // What nobody compared is marked, and the list says where it comes from and since when.
  expect(await textOf(workbench, first)).toContain('未核实');
  expect(await textOf(workbench, '#inspector [data-sources]')).toMatch(
    /标“未核实”的来自.+没有核对到官方原文（\d{4}-\d\d-\d\d）/,
  );

  // Only the user can tell whether the order page shows the account he filled in.
  await press(workbench, line('filled-account', ' .asked .btn'));
  await has(workbench, line('filled-account', '.done'));
  await press(workbench, '.toast button');
  await has(workbench, line('filled-account', ':not(.done)'));

  // What he says it is not can be taken back for as long as it stands.
  await press(workbench, line('filled-account', ' .asked .btn.quiet'));
  await has(workbench, line('filled-account', ' [data-denied]'));
  await driver.raw(workbench).reload();
  await has(workbench, line('filled-account', ' [data-denied] button'));
  expect(await textOf(workbench, line('filled-account', ' [data-denied]'))).toMatch(
    /已说不是：\s*证 1\s*改回/,
  );
  await press(workbench, line('filled-account', ' [data-denied] button'));
  await has(workbench, line('filled-account', ' .asked:not([data-denied]) .btn.quiet'));
  await has(workbench, line('filled-account', ':not(:has([data-denied]))'));

  expect(await textOf(workbench, line('payment-bill', ''))).toContain('账单可长期查询');
  const page = await driver.open(shop.url('receipt'));
  await captureByHand(driver, page);
  const popup = await driver.popup();
  await has(popup, '[data-seq]');
  if (await popup.evaluate<boolean>(`!document.querySelector('#package')`))
    throw new Error(`not filed: ${await textOf(popup, 'body')}`);
  await has(popup, '[aria-labelledby=missing] [data-need]');
  expect(await textOf(popup, '[aria-labelledby=missing]')).toContain('留证');
  expect(
    await popup.evaluate<number>(`document.querySelectorAll('[aria-labelledby=missing] li').length`),
  ).toBe(2);
  await has(workbench, line('payment-bill', '.done'));
});

test('the missing notice is written at once: performance by the end of a day, logged as a demand', async () => {
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { workbench, caseId } = await caseFromShop(driver, shop, []);
  await workbench.evaluate(`location.hash = '/case/${caseId}'`);
  await has(workbench, '#statement');
  await choose(workbench, caseId, 'non-delivery');
  await press(workbench, '#inspector [data-need=reminder] .btn');
  await has(workbench, 'dialog[open] .ready');
  expect(await textOf(workbench, 'dialog[open] .ready')).toMatch(
    /可以这样催告[\s\S]*24:00前（三日内）交付所购商品[\s\S]*依法解除合同，要求退还货款98\.50元/,
  );
  const value = (selector: string) =>
    workbench.evaluate<string>(`document.querySelector('dialog[open] ${selector}').value`);
  expect([await value('#channel'), await value('#act'), await value('#ask')]).toEqual([
    ...['platform', 'demanded', ''],
  ]);
  await driver.raw(workbench).bringToFront();
  await press(workbench, '#copy-ready');
  await until('what is asked for', async () => /^在.+24:00前交付所购商品$/.test(await value('#ask')));
  await press(workbench, '#seal');
  await until('it is sealed', () => workbench.evaluate<boolean>(`!document.querySelector('dialog[open]')`));
  await until('it is told as logged', async () =>
    /已登记今天 \d\d:\d\d 向平台提出要求。还缺能证明发出的/.test(
      await workbench.evaluate<string>(
        `document.querySelector('#inspector [data-need=reminder]').textContent`,
      ),
    ),
  );
  await workbench.evaluate(`location.hash = '/case/${caseId}/followup'`);
  await has(workbench, '.contactlist > li');
  expect(await textOf(workbench, '.contactlist > li')).toMatch(/提出要求[\s\S]*前交付所购商品/);
});

test('the checks before a complaint name the articles they rest on, and the day', async () => {
  const { workbench } = await caseFromShop(driver, shop, ['order']);
  await workbench.evaluate(`document.querySelector('[data-channel="12315"]').click()`);
  await until('the sources', async () =>
    /依据《市场监督管理投诉举报处理办法》.+核对于 \d{4}-\d\d-\d\d，以官方最新公布为准/.test(
      await textOf(workbench, '.chk [data-sources]'),
    ),
  );
});
