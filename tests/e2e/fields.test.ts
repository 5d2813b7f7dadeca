import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { facts } from '../shop/facts';
import { type Shop, startShop } from '../shop/server';

let shop: Shop;
let driver: ChromiumDriver;
let doubtful: http.Server;

/** An order page that states two sums of the same standing, and its number in a folded panel. */
const twoSums = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>订单详情 - 斑马卡铺</title>
<h1>订单详情</h1><dl><dt>订单状态</dt><dd>已发货</dd><dt>商品名称</dt><dd>山海点券 100 点</dd>
<dt>下单时间</dt><dd>2026-11-18 10:01:02</dd><dt>实付金额</dt><dd>¥98.50</dd><dt>实付金额</dt><dd>¥100.00</dd>
<dt>商家</dt><dd>斑马数卡商行</dd><dt>已发数量</dt><dd>1</dd></dl><div style="display:none"><p>订单号：2026111811012087</p></div>`;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
  doubtful = http.createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(twoSums);
  });
  await new Promise<void>((resolve) => doubtful.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
  doubtful?.close();
});
beforeEach(() => driver.closePopup());

const own = (place: string) => driver.openOwn(`src/app/home/home.html#${place}`);
const focus = (page: Page) =>
  page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`);
const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
const press = (page: Page, label: string) =>
  until(label, () =>
    page.evaluate<boolean>(
      `(() => { const it = document.querySelector('[aria-label="${label}"]'); it?.click(); return !!it; })()`,
    ),
  );

test('the popup: neither of two sums, the answer typed in, taken back; where a number stood is said', async () => {
  const { port } = doubtful.address() as AddressInfo;
  const page = await driver.open(`http://127.0.0.1:${port}/order`);
  await captureByHand(driver, page);
  const popup = await driver.popup();
  const row = '[data-field=amountFen]';
  await until('the choice', () =>
    popup.evaluate<boolean>(`document.querySelectorAll('${row} .two button').length === 2`),
  );
  await press(popup, '实付金额：不是这个');
  await until('the form', () => popup.evaluate<boolean>(`document.activeElement?.matches('${row} input')`));
  await popup.evaluate(
    `(() => { const it = document.activeElement; it.value = '99.00'; it.dispatchEvent(new Event('input', { bubbles: true })); })()`,
  );
  await popup.evaluate(`document.activeElement.form.requestSubmit()`);
  await until('corrected', async () => (await textOf(popup, row)).includes('已更正'));
  expect(await textOf(popup, row)).toContain('¥99.00');
  await press(popup, '实付金额：撤销');
  await until('the choice again', () =>
    popup.evaluate<boolean>(`document.querySelectorAll('${row} .two button').length === 2`),
  );
  await popup.evaluate(`document.querySelector('.rest').open = true`);
  // What the texts say of the seller and of the goods is shown as well.
  expect(await textOf(popup, '[data-field=merchant]')).toContain('斑马数卡商行');
  expect(await textOf(popup, '[data-field=deliveredCount]')).toContain('1');
  expect(await textOf(popup, '[data-field=orderId]')).toContain('折叠处读到');
  expect(await textOf(popup, '[data-field=orderTime]')).toContain('按北京时间');
  await page.close();
});

test('the viewer: a number goes to its field, Enter confirms it and goes on to the next', async () => {
  const page = await driver.open(shop.url('order'));
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  const viewer = await own(`/evidence/${seq}`);
  await until('the fields', () =>
    viewer.evaluate<boolean>(`document.querySelectorAll('.fl [data-number]').length > 3`),
  );
  const { keyboard } = driver.raw(viewer);
  await keyboard.press('1');
  expect(await focus(viewer)).toBe('订单号：对');
  await keyboard.press('Enter');
  await until('confirmed', async () => (await textOf(viewer, '[data-field=orderId]')).includes('已核对'));
  expect(await focus(viewer)).toBe('商品：对');
  await press(viewer, '订单号：撤销');
  await until('taken back', async () => (await textOf(viewer, '[data-field=orderId]')).includes('对'));
  await until('the focus back', async () => (await focus(viewer)) === '订单号：对');
  await keyboard.press('=');
  await until('100 %', async () => (await textOf(viewer, '.vz')).includes('100%'));
  expect(await textOf(viewer, '.vi')).toContain('投诉订单');
  await page.close();
  await viewer.close();
});

test('a list of orders: one is chosen, and the evidence goes to its case', async () => {
  const page = await driver.open(shop.url('orders'));
  const { seq } = await captureByHand(driver, page);
  const popup = await driver.popup();
  await until('the orders', () =>
    popup.evaluate<boolean>(`document.querySelectorAll('.orders li button').length === 3`),
  );
  expect(await popup.evaluate<boolean>(`!!document.querySelector('#package')`)).toBe(false);
  await popup.evaluate(`document.querySelector('.orders li button').click()`);
  await until('filed', () => popup.evaluate<boolean>(`!!document.querySelector('#package')`));
  await driver.closePopup();
  const viewer = await own(`/evidence/${seq}`);
  await until('the chosen order', () =>
    viewer.evaluate<boolean>(`!!document.querySelector('.orders [aria-pressed=true]')`),
  );
  const shown = facts.orderNumber.replace(/(\d{4})(?=\d)/g, '$1 ');
  expect(await textOf(viewer, '[data-field=orderId]')).toContain(shown);
  expect(await textOf(viewer, '[data-field=amountFen]')).toContain('¥98.50');
  await page.close();
  await viewer.close();
});
