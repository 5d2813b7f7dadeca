import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { openWorkbench } from './ledger-in-browser';
import { type Orders, startOrders, storedReminders } from './order-pages';

/** Reminders in Firefox: the alarm, the notification and the click on it, each while the background page is asleep. */
let orders: Orders;
let driver: FirefoxDriver;
let workbench: Page;

beforeAll(async () => {
  orders = await startOrders();
  driver = await launchFirefox('dist/firefox');
  // The tests may run at night: never quiet.
  workbench = await openWorkbench(driver, '/settings');
  for (const selector of ['select[name=quiet-from]', 'select[name=quiet-to]']) {
    await has(workbench, selector);
    await workbench.evaluate(`(() => {
      const select = document.querySelector('${selector}');
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  }
});
afterAll(async () => {
  await driver?.close();
  orders?.close();
});
beforeEach(() => driver.closePopup());

const has = (page: Page, selector: string) =>
  until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
const shown = () =>
  workbench.evaluate<string[]>('browser.notifications.getAll().then((all) => Object.keys(all))');

const reminders = (change?: string) => storedReminders(workbench, change);

test('an order without delivery: the alarm wakes the background page, one notification comes, a click on it opens the order', async () => {
  const page = await driver.open(`${orders.origin}/order?no=20261118770042`);
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await has(popup, '[data-act=remind]');
  await driver.press(popup, '[data-act=remind]');
  await has(popup, '[data-act=unremind]');
  const [first] = await reminders();
  const alarm = await workbench.evaluate<number>(
    `browser.alarms.get('recapture').then((one) => one.scheduledTime)`,
  );
  expect(alarm).toBe(Date.parse(first!.dueAt));
  await driver.closePopup();
  await page.close();

  await driver.sleep();
  await reminders(`row.dueAt = new Date(Date.now() - 60000).toISOString()`);
  expect(await shown()).toEqual([]);
  await workbench.evaluate(`void browser.alarms.create('recapture', { when: Date.now() + 100 })`);
  await until('a notification', async () => (await shown()).length > 0);
  expect(await shown()).toHaveLength(1);
  expect((await reminders()).every(({ toldAt }) => toldAt !== '')).toBe(true);

  await driver.sleep();
  const words = await driver.clickNotification();
  expect(words).toContain('尾号 0042 的订单');
  const again = await driver.opened('/order?no=20261118770042');
  await has(again, 'h1');
  expect(await shown()).toEqual([]);
  await again.close();
});

test('a date of a case: its alarm brings a notification without buttons, whose click opens the case with the message written', async () => {
  await workbench.evaluate(`location.hash = '/'`);
  await has(workbench, 'a.name');
  await driver.bringToFront(workbench);
  await driver.press(workbench, 'a.name');
  await has(workbench, '#log');
  await driver.press(workbench, '#log');
  await has(workbench, 'dialog[open] #said');
  await driver.press(workbench, 'dialog[open] footer .btn.quiet');
  const field = 'dialog[open] input[aria-label=下次提醒]';
  await has(workbench, field);
  await workbench.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(field)});
    const soon = new Date(Date.now() + 8000);
    field.value = new Date(soon.getTime() - soon.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await driver.press(workbench, 'dialog[open] #seal');
  await until('the alarm', () =>
    workbench.evaluate<boolean>(
      `browser.alarms.get('deadlines').then((alarm) => alarm?.scheduledTime < Date.now() + 8000)`,
    ),
  );
  await driver.sleep();
  const [id, ...more] = await until('a notification', async () => {
    const all = await shown();
    return all.length > 0 && all;
  });
  expect(more).toEqual([]);
  expect(id).toMatch(/^deadline:/);
  await until(
    'the badge',
    async () => (await workbench.evaluate<string>('browser.action.getBadgeText({})')) === '1',
  );
  await driver.sleep();
  await driver.clickNotification();
  const opened = await driver.opened('/followup/');
  await until('the message', () =>
    opened.evaluate<boolean>(
      `(document.querySelector('dialog[open] .ready')?.innerText ?? '').includes('处理进度')`,
    ),
  );
  await opened.close();
});
