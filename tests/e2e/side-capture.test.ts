import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Popup } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { readCapture, readItems } from './ledger-in-browser';
import { openShopCase, type ShopCase } from './shop-case';

let on: ShopCase;
let side: Popup;
let beside: Page;

const state = () => side.watch<string>(`document.querySelector('.side-capture')?.dataset.state ?? ''`);
const press = async (expected: string) => {
  await on.driver.raw(beside).bringToFront();
  await side.press('#side-capture');
  await until(`the panel: ${expected}`, async () => (await state()) === expected);
};
const newest = async () => (await readItems(on.workbench)).toSorted((a, b) => a.seq - b.seq).at(-1)!;

beforeAll(async () => {
  on = await openShopCase(['order']);
  await on.page.locator('#open-side').click();
  side = await on.driver.beside();
  await until('the panel', () => side.watch<boolean>(`!!document.querySelector('#side-back')`));
  await side.press('#side-back');
  await until('its first screen', () => side.watch<boolean>(`!!document.querySelector('#side-capture')`));
  beside = await on.driver.open(on.shop.url('rules'));
});
afterAll(() => on?.close());

test('a page nobody pressed us on is not ours to read: the panel says which press is wanted, and keeps nothing', async () => {
  const before = await newest();
  await press('without-leave');
  await until('the keys', () =>
    side.watch<boolean>(`document.querySelector('.side-capture').innerText.includes('Alt+Shift+S')`),
  );
  expect((await newest()).seq).toBe(before.seq);
});

test('after that press it captures the page with its picture, and files it in the case it shows', async () => {
  await on.driver.clickToolbar(beside);
  await on.driver.popup();
  await on.driver.closePopup();
  await press('sealed');
  const item = await newest();
  const { records } = await readCapture(on.workbench, item.seq);
  expect(records[0]).toMatchObject({ type: 'capture', kind: 'rules', trigger: 'side-panel' });
  const roles = records.flatMap((one) => one.files.map(({ role }) => role));
  expect(roles).toEqual(expect.arrayContaining(['viewport.png', 'page-01.png', 'reading.json']));
  const gaps = records.flatMap((one) => one.gaps.map(({ step }) => step));
  expect(gaps).not.toContain('viewport');
  await side.press('#side-file');
  await until('it in the case', async () => (await newest()).caseId === on.caseId);
});

test('so it does on the next page of the shop, and no longer on another site', async () => {
  const raw = on.driver.raw(beside);
  await raw.goto(on.shop.url('product'));
  await press('sealed');
  expect((await newest()).kind).toBe('product');
  const other = new URL(on.shop.url('product'));
  other.hostname = 'localhost';
  await raw.goto(other.href);
  await press('without-leave');
});
