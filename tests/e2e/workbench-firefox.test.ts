import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { shippedPack } from '../../src/knowledge/knowledge';
import { startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

/** What the workbench does that leans on the browser, once in Firefox: files, workers, a second page of ours. */
let driver: FirefoxDriver;
let shop: Awaited<ReturnType<typeof startShop>>;
let workbench: Page;
let side: Page;
let caseId: string;
const folder = mkdtempSync(path.join(tmpdir(), 'workbench-firefox-'));

beforeAll(async () => {
  shop = await startShop();
  driver = await launchFirefox('dist/firefox');
  ({ workbench, caseId } = await caseFromShop(driver, shop, ['order', 'receipt']));
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
  rmSync(folder, { recursive: true, force: true });
});

const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
const press = async (page: Page, selector: string) => {
  await has(page, selector);
  await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
};
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

const goTo = (place: string) => workbench.evaluate(`location.hash = ${JSON.stringify(place)}`);

test('the search finds words that only a page holds', async () => {
  await goTo('/find/%E6%98%9F%E6%B5%B7%E8%BF%9C%E5%BE%81');
  await until('what was found', async () => (await textOf(workbench, '.found')).includes('星海远征'));
  expect(
    await workbench.evaluate<number>(`document.querySelectorAll('.found [data-row]').length`),
  ).toBeGreaterThan(1);
});

test('the sidebar opens in the press and shows the draft of the workbench, field for field', async () => {
  await goTo(`/case/${caseId}/compose`);
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

test('pictures for a form are made in the worker and saved as JPEG, within the limit', async () => {
  await goTo(`/case/${caseId}/compose`);
  await press(workbench, '[data-channel="12315"]');
  await press(workbench, '#attach-make:not([disabled])');
  await has(workbench, '#attach-done');
  const zip = await driver.download(workbench, () => press(workbench, '#attach-save-all'));
  execFileSync('unzip', ['-q', zip, '-d', folder]);
  const [inside] = readdirSync(folder);
  const names = readdirSync(path.join(folder, inside!));
  expect(names).toContain('说明.txt');
  const pictures = names.filter((name) => name.endsWith('.jpg'));
  expect(pictures.length).toBeGreaterThan(1);
  for (const name of pictures) {
    const bytes = readFileSync(path.join(folder, inside!, name));
    expect(bytes.subarray(0, 3).toString('hex'), name).toBe('ffd8ff');
  }
});

test('a knowledge pack is refused with the reason, and a newer one is taken', async () => {
  const shipped = shippedPack();
  const date = new Date(Date.parse(shipped.date) + 86_400_000).toISOString().slice(0, 10);
  const choose = (text: string) =>
    workbench.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], 'pack.json', { type: 'application/json' }));
      const field = document.querySelector('input[name=pack]');
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  await goTo('/settings');
  await has(workbench, 'input[name=pack]');
  await choose('{"a":1}');
  await until('the reason', async () => (await textOf(workbench, '#pack-refused')).includes('这不是资料包'));
  await choose(JSON.stringify({ ...shipped, version: shipped.version + 1, date }));
  await has(workbench, 'dialog[open]');
  expect(await textOf(workbench, 'dialog[open]')).toContain(date);
});
