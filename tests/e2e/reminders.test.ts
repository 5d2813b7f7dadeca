import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { openWorkbench, readItems } from './ledger-in-browser';
import { type Orders, startOrders, storedReminders } from './order-pages';

let driver: ChromiumDriver;
let workbench: Page;
let orders: Orders;
let address = '';

beforeAll(async () => {
  orders = await startOrders();
  address = `${orders.origin}/order?no=20261118770042`;
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver, '/settings');
  await quiet('0', '0');
});
afterAll(async () => {
  await driver?.close();
  orders?.close();
});

/** The hours in which nothing rings. The tests may run at night: never quiet, unless they say so. */
async function quiet(from: string, to: string): Promise<void> {
  const page = driver.raw(workbench);
  await page.locator('select[name=quiet-from]').selectOption(from);
  await page.locator('select[name=quiet-to]').selectOption(to);
}

/** Captures the order on a page, and asks to be reminded of it. */
async function remindOn(page: Page): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the offer', () => popup.evaluate(`document.querySelector('[data-act=remind]') !== null`));
  await popup.evaluate(`document.querySelector('[data-act=remind]').click()`);
  await until('it is kept', () => popup.evaluate(`document.querySelector('[data-act=unremind]') !== null`));
  return popup;
}

/** Waits until the alarm is set to a moment, Unix ms. */
async function alarmIsAt(ms: number): Promise<void> {
  await until(`the alarm at ${new Date(ms).toISOString()}`, async () => {
    const at = await driver.inWorker<number>(
      workbench,
      `chrome.alarms.get('recapture').then((one) => one?.scheduledTime ?? 0)`,
    );
    return Math.abs(at - ms) < 1000;
  });
}

/** Chooses an act of the first order's menu in 待办. */
async function fromMenu(todo: Page, words: string): Promise<void> {
  const row = driver.raw(todo).locator('[data-recapture]').first();
  await row.locator('button').first().click();
  await row.getByText(words, { exact: true }).click();
}

const reminders = (change?: string) => storedReminders(workbench, change);

const shown = () =>
  driver.inWorker<string[]>(workbench, `chrome.notifications.getAll().then((all) => Object.keys(all))`);
const ring = () =>
  driver.inWorker(workbench, `void chrome.alarms.create('recapture', { when: Date.now() + 100 })`);

test('an order without delivery is offered a reminder, which rings once, late, and opens the order', async () => {
  const page = await driver.open(address);
  await remindOn(page);
  expect((await reminders()).map(({ id }) => id.split('+')[1])).toEqual(['1h', '24h']);
  await alarmIsAt(Date.parse((await reminders())[0]!.dueAt));
  await driver.closePopup();

  // Both became due while the computer slept: the alarm wakes an ended worker, and one notification tells of the order.
  await driver.killWorker();
  await reminders(`row.dueAt = new Date(Date.now() - 60000).toISOString()`);
  await ring();
  const [id, ...more] = await until('a notification', async () => {
    const now = await shown();
    return now.length > 0 && now;
  });
  expect(more).toEqual([]);
  expect((await reminders()).every(({ toldAt }) => toldAt !== '')).toBe(true);
  const badge = () => workbench.evaluate<string>('chrome.action.getBadgeText({})');
  await until('one order on the icon', async () => (await badge()) === '1');

  await page.close();
  await driver.inWorker(workbench, `chrome.notifications.onClicked.dispatch('${id}')`);
  const again = await driver.opened('/order?no=20261118770042');
  expect(await shown()).toEqual([]);
  await ring();
  await driver.killWorker();
  expect(await shown()).toEqual([]);

  // The order captured again after the due time: nothing is left to remind of.
  await driver.clickToolbarOn(address);
  const second = await driver.popup();
  await until('the known state', () => second.evaluate(`document.querySelector('#again') !== null`));
  await second.evaluate(`document.querySelector('#again').click()`);
  await until('it is settled', async () => (await reminders()).length === 0);
  await until('nothing on the icon', async () => (await badge()) === '');
  await driver.closePopup();
  await again.close();
});

test('in quiet hours a reminder waits for their end, and stands in 待办, where it is taken back', async () => {
  const page = await driver.open(address);
  await remindOn(page);
  await driver.closePopup();
  const hour = new Date().getHours();
  await quiet(String(hour), String((hour + 2) % 24));
  await reminders(`row.dueAt = new Date(Date.now() - 60000).toISOString()`);
  await ring();
  const end = new Date();
  end.setHours(hour + 2, 0, 0, 0);
  await alarmIsAt(end.getTime());
  expect(await shown()).toEqual([]);
  expect((await reminders()).every(({ toldAt }) => toldAt === '')).toBe(true);
  const todo = await driver.openOwn('src/app/home/home.html#/todo');
  await until('it stands in the list', () =>
    todo.evaluate(`(document.querySelector('[data-recapture]')?.innerText ?? '').includes('到时间了')`),
  );
  await fromMenu(todo, '取消提醒');
  await until('it is gone', async () => (await reminders()).length === 0);
  await todo.close();
  await quiet('0', '0');
  await page.close();
});

test('quiet hours that are changed move what is set already; several at once open 待办', async () => {
  const page = await driver.open(address);
  await remindOn(page);
  await driver.closePopup();
  const due = Date.parse((await reminders())[0]!.dueAt);
  const end = new Date();
  end.setHours(end.getHours() + 2, 0, 0, 0);
  await quiet(String(new Date().getHours()), String(end.getHours()));
  await alarmIsAt(end.getTime());
  await quiet('0', '0');
  await alarmIsAt(due);
  await driver.inWorker(workbench, `chrome.notifications.onClicked.dispatch('recapture:many')`);
  const todo = await driver.opened('home.html#/todo');
  await until('the list', () => todo.evaluate(`document.querySelector('[data-recapture]') !== null`));
  await fromMenu(todo, '取消提醒');
  await until('it is gone', async () => (await reminders()).length === 0);
  await todo.close();
  await page.close();
});

test('a reminder is put off, from its notification and in 待办, with a way back', async () => {
  const page = await driver.open(address);
  await remindOn(page);
  await driver.closePopup();
  await reminders(`row.dueAt = new Date(Date.now() - 60000).toISOString()`);
  await ring();
  const [id] = await until('a notification', async () => {
    const now = await shown();
    return now.length > 0 && now;
  });
  const before = Date.now();
  await driver.inWorker(workbench, `chrome.notifications.onButtonClicked.dispatch('${id}', 1)`);
  await until('both to wait', async () =>
    (await reminders()).every(({ toldAt, snoozedUntil }) => toldAt === '' && !!snoozedUntil),
  );
  expect(await shown()).toEqual([]);
  const hour = Date.parse((await reminders())[0]!.snoozedUntil!);
  expect(Math.abs(hour - before - 3600_000)).toBeLessThan(20_000);
  await alarmIsAt(hour);
  await until('nothing on the icon', async () => {
    return (await workbench.evaluate<string>('chrome.action.getBadgeText({})')) === '';
  });

  const todo = await driver.openOwn('src/app/home/home.html#/todo');
  await until('the row', () => todo.evaluate(`!!document.querySelector('[data-recapture]')`));
  const tomorrow = new Date();
  tomorrow.setDate(tomorrow.getDate() + 1);
  tomorrow.setHours(9, 0, 0, 0);
  await fromMenu(todo, '明天上午再提醒');
  await alarmIsAt(tomorrow.getTime());
  await driver.raw(todo).locator('.toast button').first().click();
  await until('its time to be due again', async () =>
    (await reminders()).every(({ snoozedUntil }) => snoozedUntil === ''),
  );
  await fromMenu(todo, '取消提醒');
  await until('it is gone', async () => (await reminders()).length === 0);
  await todo.close();
  await page.close();
});

test('a reminder is taken back', async () => {
  const page = await driver.open(address);
  const popup = await remindOn(page);
  await popup.evaluate(`document.querySelector('[data-act=unremind]').click()`);
  await until('it is gone', async () => (await reminders()).length === 0);
  expect(
    await driver.inWorker(workbench, `chrome.alarms.get('recapture').then((one) => one ?? null)`),
  ).toBeNull();
  await page.close();
});

test('the reminder is offered beside the evidence and in its case too', async () => {
  const at = async (place: string, selector: string) => {
    const own = await driver.openOwn(`src/app/home/home.html#${place}`);
    await until(selector, () => own.evaluate(`document.querySelector('${selector}') !== null`));
    return own;
  };
  const page = await driver.open(`${orders.origin}/order?no=20261118770077`);
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  const viewer = await at(`/evidence/${seq}`, '[data-act=remind]');
  await viewer.evaluate(`document.querySelector('[data-act=remind]').click()`);
  await until('it is kept', async () => (await reminders()).length === 2);
  await until('it is said', () => viewer.evaluate(`document.querySelector('[data-act=unremind]') !== null`));
  const caseId = (await readItems(workbench)).find((item) => item.seq === seq)!.caseId;
  const home = await at(`/case/${caseId}`, '[data-act=unremind]');
  await home.evaluate(`document.querySelector('[data-act=unremind]').click()`);
  await until('it is gone', async () => (await reminders()).length === 0);
  await until('it is offered', () => home.evaluate(`document.querySelector('[data-act=remind]') !== null`));
  for (const one of [viewer, home, page]) await one.close();
});
