import type { Page as RawPage } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { openShopCase, type ShopCase } from './shop-case';

let on: ShopCase;
let side: RawPage;

beforeAll(async () => {
  on = await openShopCase(['order']);
  await on.go(`/case/${on.caseId}/followup`);
  await on.page.locator('#log').click();
  await on.page.locator('dialog[open] #said').fill('虚拟商品不退');
  await on.page.locator('[data-result=refused]').click();
  await on.page.locator('#seal').click();
  await on.page.locator('dialog[open]').waitFor({ state: 'detached' });
  side = on.driver.raw(await on.driver.openOwn('src/app/side/side.html'));
});
afterAll(() => on?.close());

test('opened by itself the panel shows the case, its next step and its texts, and captures the page beside it', async () => {
  await side.locator('#side-case').waitFor();
  expect(await side.locator('#side-case option:checked').innerText()).toContain('星海远征');
  await side.locator('[data-next-step="12315"]').waitFor();
  expect(await side.locator('#side-capture').isEnabled()).toBe(true);
  await side.setViewportSize({ width: 252, height: 800 });
  const cut = await side.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
  expect(cut).toBeLessThanOrEqual(0);
});

test('its links open the workbench, and the panel stays', async () => {
  await side.locator('[data-next-step] a.btn').first().click();
  const opened = await on.driver.opened('/compose/12315/parties');
  await opened.close();
  expect(await side.locator('#side-case').count()).toBe(1);
});

test('a text is chosen in it, and left again, to the case it is of', async () => {
  await on.go('/');
  await on.page.locator('#new-case').click();
  await until('a second case', async () => (await side.locator('#side-case option').count()) === 2);
  await side.locator('#side-case').selectOption(on.caseId);
  await side.locator('[data-fill=platform]').click();
  await side.locator('.fld').first().waitFor();
  await side.locator('#side-back').click();
  await side.locator('#side-case').waitFor();
  expect(await side.locator('#side-case').inputValue()).toBe(on.caseId);
});

test('what is due stands above, and its acts leave the panel open', async () => {
  await on.page.bringToFront();
  await on.go(`/case/${on.caseId}/followup`);
  await on.page.locator('#log').click();
  await on.page.keyboard.press('1');
  await on.page.locator('footer .btn.quiet').click();
  const past = new Date(Date.now() + 4000);
  const local = new Date(past.getTime() - past.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  await on.page.locator('input[aria-label=下次提醒]').fill(local);
  await on.page.locator('#seal').click();
  await on.page.locator('dialog[open]').waitFor({ state: 'detached' });
  await until('its time', async () => Date.now() > past.getTime() + 1000);
  await side.reload();
  await side.locator('.due [data-due=own-reminder]').waitFor();
  await side.locator('.due .btn', { hasText: '登记结果' }).click();
  await (await on.driver.opened(`/case/${on.caseId}/followup`)).close();
  expect(await side.locator('.due').count()).toBe(1);
});
