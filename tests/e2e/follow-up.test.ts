import fs from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { exportByHand } from '../../scripts/export-by-hand';
import { verifyFile } from '../../scripts/verify-file';
import { unfolded } from '../support/calendar';
import { brokenChain, fileText, readEntries, readStored, records } from './ledger-in-browser';
import { openShopCase, pastePicture, type ShopCase } from './shop-case';

let on: ShopCase;
let page: Page;
let caseId: string;

const at = (selector: string, options?: { hasText: string }) => on.page.locator(selector, options);
const goTo = (place: string) => on.go(place);

beforeAll(async () => {
  on = await openShopCase(['order']);
  ({ workbench: page, caseId } = on);
  await goTo('/settings');
  // The tests may run at night: never quiet.
  await at('select[name=quiet-from]').selectOption('0');
  await at('select[name=quiet-to]').selectOption('0');
  await goTo(`/case/${caseId}`);
  await at('#log').waitFor();
});
afterAll(() => on?.close());

test('where nothing was logged or is due yet, a button leads to what makes it so', async () => {
  await goTo('/todo');
  await at('.empty a.btn', { hasText: '去跟进' }).click();
  await at('section[aria-labelledby=contacts] .btn', { hasText: '登记跟进' }).click();
  await at('dialog[open] #said').waitFor();
  await on.page.keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  await goTo(`/case/${caseId}`);
  await at('#log').waitFor();
});

test('a first contact is no complaint until a number of one is typed, or the ladder was told so', async () => {
  const act = () => at('dialog[open] #act').inputValue();
  const close = async () => {
    await on.page.keyboard.press('Escape');
    await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  };
  await at('#log').click();
  await at('dialog[open] #said').waitFor();
  expect(await act()).toBe('asked');
  await at('#case-no').fill('TS-1');
  expect(await act()).toBe('filed');
  await at('dialog[open] footer .btn.plain').click();
  expect(await act()).toBe('asked');
  await close();
  await goTo(`/case/${caseId}/ladder`);
  await at('[data-step=platform] button', { hasText: '登记编号' }).click();
  await at('dialog[open] #said').waitFor();
  expect(await act()).toBe('filed');
  await close();
  await goTo(`/case/${caseId}`);
  await at('#log').waitFor();
});

test('a contact is logged by keys, survives a closed dialog, and is sealed with its picture', async () => {
  await on.page.keyboard.press('n');
  await at('dialog[open] #said').waitFor();
  await on.page.keyboard.press('3');
  await at('[data-result=coupon][aria-checked=true]').waitFor();
  await at('#case-no').fill('TS-20261119-0382');
  await at('#said').fill('最多给您补 10 元优惠券，退款是不支持的哦');
  await on.page.keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  await on.page.reload();
  await at('#log').click();
  expect(await at('#said').inputValue()).toBe('最多给您补 10 元优惠券，退款是不支持的哦');
  await pastePicture(page);
  await at('.attached li').waitFor();
  await on.page.keyboard.press('Control+Enter');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  const stored = await readStored(page);
  expect(await brokenChain(stored)).toBeNull();
  const contact = records(stored).find((one) => one.type === 'contact')!;
  expect(contact.files.map((file) => file.role)).toEqual(['contact.json', 'attachment-01']);
  expect(JSON.stringify(contact)).not.toContain('TS-20261119');
  expect(JSON.parse(fileText(stored, contact, 'contact.json'))).toMatchObject({
    ...{ v: 1, channel: 'platform', result: 'coupon', caseNo: 'TS-20261119-0382' },
    said: '最多给您补 10 元优惠券，退款是不支持的哦',
  });
});

test('it stands on the timeline and in the list, and a correction is an entry of its own', async () => {
  await at('.tl [data-contact]').waitFor();
  await goTo(`/case/${caseId}/followup`);
  await at('.contactlist [aria-label="更多"]').first().click();
  await at('[role=menuitem]').first().click();
  await at('#agent').fill('A017');
  await at('#seal').click();
  await until('two rows', async () => (await at('.contactlist > li').count()) === 2);
  const sealed = records(await readEntries(page)).filter((one) => one.type === 'contact');
  expect(sealed[1]).toMatchObject({ type: 'contact', corrects: sealed[0]!.seq });
});

test('a real alarm brings one real notification that opens the case with the message written', async () => {
  await goTo(`/case/${caseId}`);
  await at('#log').click();
  await on.page.keyboard.press('1');
  await at('footer .btn.quiet').click();
  // A whole second that is not too near to be typed and sealed: the field takes seconds too.
  const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 8000);
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  await at('input[aria-label=下次提醒]').fill(local);
  await at('#seal').click();
  await until('the alarm', () =>
    page.evaluate<boolean>(
      `chrome.alarms.get('deadlines').then((alarm) => alarm?.scheduledTime === ${soon.getTime()})`,
    ),
  );
  const ids = await until(
    'the notification',
    async () => {
      const all = await page.evaluate<string[]>(
        'chrome.notifications.getAll().then((all) => Object.keys(all))',
      );
      return all.length > 0 && all;
    },
    100_000,
  );
  expect(ids).toHaveLength(1);
  expect(JSON.parse(ids[0]!.slice('deadline:'.length))).toMatchObject([
    ...[caseId, 'ask', expect.any(String), 'platform'],
  ]);
  const badge = () => page.evaluate<string>('chrome.action.getBadgeText({})');
  await until('the badge', async () => (await badge()) === '1');
  await on.driver.killWorker();
  await on.driver.inWorker(page, `chrome.notifications.onClicked.dispatch(${JSON.stringify(ids[0])})`);
  const opened = await on.driver.opened(`/case/${caseId}/followup/ask/platform`);
  await until('the message', () =>
    opened.evaluate<boolean>(
      `(document.querySelector('dialog[open] .ready')?.innerText ?? '').includes('处理进度')`,
    ),
  );
  await opened.close();
});

test('the popup shows what is due above the page in front', async () => {
  const rules = await on.driver.open(on.shop.url('rules'));
  await on.driver.clickToolbar(rules);
  const popup = await on.driver.popup();
  await until('what is due', () =>
    popup.evaluate<boolean>(`document.querySelectorAll('.due [data-due=own-reminder]').length === 1`),
  );
  expect(await popup.evaluate<boolean>(`document.querySelector('#capture') !== null`)).toBe(true);
  await on.driver.closePopup();
  await rules.close();
});

test('what came of a date is logged where the date belongs; what is half written elsewhere stays', async () => {
  const asked = async (channel: string) => {
    await goTo(`/case/${caseId}/followup/ask/${channel}`);
    await at('dialog[open] #said').waitFor();
    expect(await at('#channel').inputValue()).toBe(channel);
  };
  const close = async () => {
    await on.page.keyboard.press('Escape');
    await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  };
  await asked('platform');
  await at('#said').fill('明天给您答复');
  await close();
  await asked('12315');
  expect(await at('[data-result]').count()).toBe(5);
  expect(await at('[data-result=accepted]').count()).toBe(1);
  expect(await at('#said').inputValue()).toBe('');
  await at('#said').fill('材料已收到');
  await close();
  await asked('platform');
  expect(await at('#said').inputValue()).toBe('明天给您答复');
  await at('dialog[open] footer .btn.plain').click();
  await close();
  await asked('12315');
  expect(await at('#said').inputValue()).toBe('材料已收到');
  await at('dialog[open] footer .btn.plain').click();
  await close();
});

test('a reminder’s message goes before a half-written contact, which stays; an office gets no message to the shop', async () => {
  const ready = () => at('dialog[open] .ready').innerText();
  await goTo(`/case/${caseId}/followup/ask/platform`);
  await at('dialog[open] #said').fill('虚拟商品不退');
  await at('[data-result=refused]').click();
  expect(await ready()).toContain('可以这样告知');
  await on.page.keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
  await goTo(`/case/${caseId}/followup/ultimatum/platform`);
  await at('dialog[open] .ready').waitFor();
  expect(await ready()).toContain('48小时内');
  expect(await ready()).toContain('“虚拟商品不退”');
  expect(await at('#act').inputValue()).toBe('ultimatum');
  expect(await at('#said').inputValue()).toBe('虚拟商品不退');
  expect(await at('[data-result=refused][aria-checked=true]').count()).toBe(1);
  await at('#channel').selectOption('12315');
  expect(await at('dialog[open] .ready').count()).toBe(0);
  await at('dialog[open] footer .btn.plain').click();
  await on.page.keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
});

test('a page that is sealed already says in one line what is due', async () => {
  const order = await on.driver.open(on.shop.url('order'));
  await on.driver.clickToolbar(order);
  const popup = await on.driver.popup();
  await until('the line', () =>
    popup.evaluate<boolean>(
      `document.querySelector('main[data-state=sealed] #package') !== null && document.querySelectorAll('.due.line').length === 1`,
    ),
  );
  expect(await popup.evaluate<string>(`document.querySelector('.due').innerText`)).toContain('到期 1 项');
  await popup.evaluate(`document.querySelector('.due button').click()`);
  const todo = await on.driver.opened('#/todo');
  await until('the list', () =>
    todo.evaluate<boolean>(`!!document.querySelector('[data-todo=own-reminder]')`),
  );
  await todo.close();
  await on.driver.closePopup();
  await order.close();
});

test('the todo list has it, and a result takes it off list and badge', async () => {
  await goTo('/todo');
  expect(await at('[data-todo=own-reminder] a.btn').getAttribute('href')).toMatch(/followup\/ask\/platform$/);
  await at('[data-todo=own-reminder] a.btn').click();
  await at('dialog[open] #seal').click();
  await until('no badge', async () => (await page.evaluate<string>('chrome.action.getBadgeText({})')) === '');
});

test('the dates of the case leave as a calendar others can read', async () => {
  await goTo(`/case/${caseId}/followup`);
  await at('#ics').waitFor();
  const file = await on.driver.download(page, () => at('#ics').click());
  const lines = unfolded(fs.readFileSync(file));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBeGreaterThan(0);
});

test('the package carries the contacts under readable names, and 证 stays 证', async () => {
  await goTo(`/case/${caseId}/package`);
  const report = await verifyFile(await exportByHand(on.driver, page));
  expect(report.problems).toEqual([]);
  expect(report.exhibits.map((one) => one.number)).toEqual([1]);
  expect(report.contacts.length).toBe(4);
  expect(report.contacts[1]!.notes.join()).toContain('更正');
});

test('the ladder says what can be done, and why other things cannot', async () => {
  await goTo(`/case/${caseId}/ladder`);
  await at('[data-step="12315"]').waitFor();
  expect(await at('[data-step="12315"]').innerText()).toContain('还缺');
  expect(await at('.par').innerText()).toContain('核对于');
});

test('an ended case is archived with its days, and counted for its platform', async () => {
  await goTo(`/case/${caseId}/followup`);
  await at('#end-case').click();
  await at('#end-now').click();
  await at('.banner.ok').waitFor();
  expect(await at('.banner.ok').innerText()).toMatch(/全额退款 ¥98\.50，用时 \d+ 天/);
  await goTo('/platforms');
  // A row that was just drawn has no text for a moment.
  await until('the count', async () => (await at('[data-platform]').first().innerText()).includes('1 / 1'));
});

test('the record is told before the next purchase: in the popup on that shop’s pages, and in 买前存证', async () => {
  const product = await on.driver.open(on.shop.url('product'));
  await on.driver.clickToolbar(product);
  const popup = await on.driver.popup();
  const line = (own: Page) =>
    own.evaluate<string>(`document.querySelector('[data-record]')?.innerText ?? ''`);
  const words = /你在这里有过 1 个案件，1 个有结果，一般 \d+ 天/;
  await until('the record', async () => words.test(await line(popup)));
  await popup.evaluate(`document.querySelector('#before').click()`);
  const own = await on.driver.opened('capture.html#/before');
  await until('the record beside the pages', async () => words.test(await line(own)));
  await until('the end', () => own.evaluate(`document.querySelector('#close') !== null`), 90_000);
  await own.close();
  await product.close();
  // Another shop, of which nothing is known.
  const other = await on.driver.open(on.shop.url('product').replace(on.shop.origin, on.shop.chatOrigin));
  await on.driver.clickToolbar(other);
  const bare = await on.driver.popup();
  await until('the page was read', () =>
    bare.evaluate(`document.querySelector('#capture, #again, [role=alert]') !== null`),
  );
  expect(await line(bare)).toBe('');
  await on.driver.closePopup();
  await other.close();
});
