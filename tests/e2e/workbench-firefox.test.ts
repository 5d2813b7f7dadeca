import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { shippedPack } from '../../src/knowledge/knowledge';
import { startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

/** What the workbench does that leans on the browser, once in Firefox: files, workers, a second page of ours. */
let driver: Driver;
let shop: Awaited<ReturnType<typeof startShop>>;
let workbench: Page;
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
const goTo = (place: string) => workbench.evaluate(`location.hash = ${JSON.stringify(place)}`);

test('the search finds words that only a page holds', async () => {
  await goTo('/find/%E6%98%9F%E6%B5%B7%E8%BF%9C%E5%BE%81');
  await until('what was found', async () => (await textOf(workbench, '.found')).includes('星海远征'));
  expect(
    await workbench.evaluate<number>(`document.querySelectorAll('.found [data-row]').length`),
  ).toBeGreaterThan(1);
});

test('what is written in the workbench stands in the panel beside a page, to be copied', async () => {
  await goTo(`/case/${caseId}/compose`);
  await press(workbench, '[data-channel="12315"]');
  await press(workbench, '#open-side:not([disabled])');
  const side = await driver.openOwn('src/app/side/side.html');
  await has(side, '.fld[data-field=facts] [data-value]');
  const shown = `.fld[data-field=facts] [data-value]`;
  const facts = await textOf(side, shown);
  expect(facts).toContain('98.50');
  await press(side, '.fld[data-field=facts] [data-copy]');
  await until('the word', async () => (await textOf(side, '#copied')).includes('1'));
  // Both are the same draft: what is typed in one is in the other.
  await goTo(`/case/${caseId}`);
  await has(workbench, '#statement');
  await workbench.evaluate(`(() => {
    const it = document.querySelector('#statement');
    it.value = '兑换时提示卡密已被使用';
    it.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await until('it in the panel', async () => (await textOf(side, shown)).includes('卡密已被使用'));
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
