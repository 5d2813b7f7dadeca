import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { aCase, aField, anItem } from '../support/items';
import { openWorkbench } from './ledger-in-browser';

const many = 1000;
/** Elements a screen of rows may hold, whatever lies behind it. */
const mostElements = 6000;

let driver: ChromiumDriver;
let page: Page;

const at = (selector: string) => driver.raw(page).locator(selector);
const count = (selector: string) =>
  page.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
const shows = (what: string, selector: string, wanted: (found: number) => boolean) =>
  until(what, async () => wanted(await count(selector)));

async function goTo(place: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
}

/** Puts rows into the tables behind the lists, past our own code. */
async function fill(tables: Record<string, unknown[]>): Promise<void> {
  await page.evaluate(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const tables = ${JSON.stringify(tables)};
    const all = db.transaction(Object.keys(tables), 'readwrite');
    for (const [name, rows] of Object.entries(tables)) for (const row of rows) all.objectStore(name).put(row);
    await new Promise((resolve, reject) => { all.oncomplete = resolve; all.onerror = () => reject(all.error); });
    db.close();
  })()`);
}

beforeAll(async () => {
  driver = await launchChromium('dist/chrome');
  page = await openWorkbench(driver, '/');
  const time = (i: number) => new Date(Date.UTC(2026, 9, 1) + i * 3_600_000).toISOString();
  const numbers = Array.from({ length: many }, (_, i) => i);
  const order = (i: number) => `20261001${String(i).padStart(8, '0')}`;
  await fill({
    cases: numbers.map((i) =>
      aCase({
        id: `case-${i}`,
        title: `点券 ${i}`,
        orderIds: [order(i)],
        createdAt: time(i),
        updatedAt: time(i),
      }),
    ),
    catalogue: [
      ...numbers.map((i) =>
        anItem({
          ...{ seq: i + 1, at: time(i), caseId: `case-${i}`, digest: `d${i}` },
          fields: { orderId: aField(order(i)), amountFen: aField(9850) },
        }),
      ),
      ...numbers.map((i) =>
        anItem({ seq: many + i + 1, at: time(i), digest: `u${i}`, title: `未归档 ${i}` }),
      ),
      // One case with as many again.
      ...numbers.map((i) =>
        anItem({ seq: 2 * many + i + 1, at: time(i), caseId: 'case-0', digest: `c${i}` }),
      ),
    ],
  });
  await driver.raw(page).reload();
});
afterAll(async () => {
  await driver?.close();
});

test('a thousand cases and a thousand loose captures are told in pages, and what comes next is one press away', async () => {
  await shows('the cases', '.tbl tbody tr', (rows) => rows > 0);
  await shows('what is not filed', '.unfiled > li', (rows) => rows > 0);
  expect(await count('.tbl tbody tr')).toBe(100);
  expect(await count('.unfiled > li')).toBe(100);
  expect(await count('*')).toBeLessThan(mostElements);
  expect(await at('[data-more="900"]').first().innerText()).toContain('还有 900 条没有显示');
  // Pressed where it stands: scrolled into view, the list would grow by itself.
  await page.evaluate(`document.querySelector('[data-more="900"] button').click()`);
  await shows('the next hundred', '.tbl tbody tr', (rows) => rows >= 200);
  expect(await count('.tbl tbody tr')).toBeLessThan(many);
});

test('the last of a thousand is found by its name, and opened', async () => {
  await at('input[type=search]').fill('点券 7');
  await until('what was found', () =>
    page.evaluate<boolean>(`(document.querySelector('.found')?.textContent ?? '').includes('点券 7')`),
  );
  expect(await count('*')).toBeLessThan(mostElements);
  await at('input[type=search]').fill('');
  await shows('the list again', '.tbl tbody tr', (rows) => rows > 0);
});

test('three thousand pieces of evidence grow as one scrolls, and can all be chosen', async () => {
  await goTo('/evidence');
  await shows('the list', '.evlist > li', (rows) => rows > 0);
  expect(await count('.evlist > li')).toBe(100);
  expect(await count('*')).toBeLessThan(mostElements);
  await page.evaluate(`document.querySelector('[data-more]').scrollIntoView()`);
  await shows('the next hundred', '.evlist > li', (rows) => rows >= 200);
  await at('.selbar input[type=checkbox]').check();
  expect(await at('.selbar').innerText()).toContain(`${3 * many}`);
  await at('.selbar input[type=checkbox]').uncheck();
});

test('a case with a thousand pieces of evidence shows them in pages; 证 n stays what it is', async () => {
  await goTo('/case/case-0/evidence');
  await shows('the evidence', '.evlist > li', (rows) => rows > 0);
  expect(await count('.evlist > li')).toBe(100);
  expect(await at('.evlist > li:last-child .cite').textContent()).toBe('证 100');
  expect(await count('*')).toBeLessThan(mostElements);
});

test('what goes into a package is chosen in pages; what is further down goes in as well', async () => {
  await goTo('/case/case-0/package');
  await shows('the choice', 'input[name=include]', (rows) => rows > 0);
  expect(await count('input[name=include]')).toBeLessThanOrEqual(200);
  expect(await at('dialog fieldset .grouphead .note').first().innerText()).toBe(
    `${many + 1} 条里放进 ${many + 1} 条`,
  );
});

test('the keys go on through the list: J leaves the first page behind', async () => {
  await goTo('/');
  await shows('the cases', '.tbl tbody tr', (rows) => rows > 0);
  await page.evaluate(`[...document.querySelectorAll('.tbl [data-row]')].at(99).focus()`);
  await shows('the next hundred', '.tbl tbody tr', (rows) => rows >= 200);
  const name = () => page.evaluate<string>(`document.activeElement.textContent ?? ''`);
  const before = await name();
  await driver.raw(page).keyboard.press('j');
  expect(await name()).not.toBe(before);
  expect(
    await page.evaluate<number>(
      `[...document.querySelectorAll('.tbl [data-row]')].indexOf(document.activeElement)`,
    ),
  ).toBe(100);
});
