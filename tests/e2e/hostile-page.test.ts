import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import type { Record } from '../../src/core/evidence/record';
import { type Pages, startPages } from '../pages/server';
import { memoryBelow } from '../support/memory';
import { damaged, openWorkbench, readCapture, readEntries, records as recordsOf } from './ledger-in-browser';

let pages: Pages;
let driver: ChromiumDriver;
let workbench: Page;

beforeAll(async () => {
  pages = await startPages();
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await pages?.close();
});
beforeEach(() => driver.closePopup());

/** Captures a hostile page as a user would; gives its entries once they were checked against the stored bytes. */
async function captured(of: string): Promise<{ page: Page; records: Record[]; reasons: string[] }> {
  const page = await driver.open(pages.url('hostile', '?of=gone'));
  // Some of these need long even to load.
  await driver.raw(page).goto(pages.url('hostile', `?of=${of}`), { timeout: 120_000 });
  const { seq, ms } = await captureByHand(driver, page);
  const { records, bytes } = await readCapture(workbench, seq);
  expect(await damaged(workbench)).toEqual([]);
  expect(records[0]).toMatchObject({ type: 'capture', seq });
  expect(records.at(-1)).toMatchObject({ type: 'close' });
  console.log(`${of}: ${ms.total} ms, ${Math.round(bytes / 1024)} KB, processes ${memoryBelow()} MB`);
  const reasons = records.flatMap((record) => record.gaps.map((gap) => `${gap.step} ${gap.reason}`));
  return { page, records, reasons };
}

const steps = (records: Record[]) => records.flatMap((one) => (one.type === 'part' ? [one.step] : []));
const roles = (records: Record[]) => records.flatMap((one) => one.files.map((file) => file.role));

test('a page that watches everything sees it scrolled, and nothing that names us', async () => {
  const page = await driver.open(pages.url('hostile', '?of=spy'));
  await page.evaluate(`scrollTo(0, 333); held.focus(); held.setSelectionRange(2, 4)`);
  const state = () =>
    page.evaluate<string>(`JSON.stringify([scrollX, scrollY, document.activeElement.id, held.selectionStart, held.selectionEnd,
      document.adoptedStyleSheets.length, document.getAnimations().length, document.documentElement.outerHTML])`);
  const before = await state();
  await page.evaluate(`noticed.length = 0`);
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  const after = await until('the page as it was', async () => {
    const now = await state();
    return now === before && now;
  });
  expect(after).toBe(before);
  const noticed = await page.evaluate<string[]>('noticed');
  const kinds = new Set(noticed.map((one) => one.split(' ')[0]));
  expect(kinds).toContain('scroll');
  const ours = new RegExp(`${driver.extensionId}|liuzheng|留证|extension:|isolated`, 'i');
  expect(noticed.filter((one) => ours.test(one))).toEqual([]);
  for (const kind of [
    'mutation',
    'message',
    'global',
    'symbol',
    'call',
    'animation',
    'error',
    'rejection',
    'policy',
    'property',
  ]) {
    expect(
      noticed.filter((one) => one.startsWith(`${kind} `)),
      kind,
    ).toEqual([]);
  }
  expect(await page.evaluate<string[]>(`probe('${driver.extensionId}')`)).toEqual([]);
  const { records, bytes } = await readCapture(workbench, seq);
  expect(steps(records)).toEqual(expect.arrayContaining(['full-page', 'html']));
  console.log(`spy: ${bytes} bytes, noticed ${[...kinds].join(' ')}`);
  await page.close();
});

test('a page whose objects throw and whose prototypes are broken is captured whole', async () => {
  const { page, records, reasons } = await captured('broken');
  expect(steps(records)).toEqual(expect.arrayContaining(['full-page', 'html']));
  expect(roles(records)).toEqual(expect.arrayContaining(['viewport.png', 'page-01.png', 'page.html']));
  expect(reasons.filter((reason) => /^(reading|full-page|html)/.test(reason))).toEqual([]);
  await page.close();
});

test('elements that move when the page is scrolled cost seams or make it another page, and that is named', async () => {
  const { page, records, reasons } = await captured('restless');
  expect(roles(records)).toContain('page-01.png');
  // Now and then every seam fits, since what moved lay outside the rows compared: the page changed all the same.
  const named = reasons.filter(
    (one) => one.startsWith('full-page') || one.startsWith('capture page-changed'),
  );
  expect(named).not.toEqual([]);
  expect(records.at(-1)).toMatchObject({ outcome: 'partial' });
  await page.close();
});

test('a page without end ends, and says that it was cut', async () => {
  const { page, records, reasons } = await captured('endless');
  expect(reasons).toContain('full-page too-long');
  // Of four screens at first: walked once, and no further ahead than what was compared.
  expect(roles(records).filter((role) => role.startsWith('tile-')).length).toBeLessThan(100);
  await page.close();
}, 360_000);

test.each(['many', 'wordy', 'nested'])(
  'a page that is too much (%s) is sealed, with what is missing named',
  async (of) => {
    const { page, records, reasons } = await captured(of);
    expect(roles(records)).toContain('viewport.png');
    if (!roles(records).includes('page.html'))
      expect(reasons.some((one) => one.startsWith('html'))).toBe(true);
    if (reasons.length > 0 && records.at(-1)!.type === 'close') {
      expect(records.at(-1)).toMatchObject({ type: 'close' });
    }
    await page.close();
  },
);

test('messages at every scroll, which also close the popup, leave a capture that says how it ended', async () => {
  const before = recordsOf(await readEntries(workbench)).length;
  const page = await driver.open(pages.url('hostile', '?of=alerts'));
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the button', () => popup.watch<boolean>(`!!document.querySelector('#capture')`));
  await popup.press('#capture');
  const close = await until(
    'the close',
    async () =>
      recordsOf(await readEntries(workbench))
        .slice(before)
        .find((one) => one.type === 'close'),
    120_000,
  );
  const { records } = await readCapture(workbench, close.type === 'close' ? close.of : 0);
  expect(roles(records)).toContain('viewport.png');
  expect(await damaged(workbench)).toEqual([]);
  for (const own of driver.context.pages()) if (own.url().includes('capture.html')) await own.close();
  await page.close();
});

test('a page that leaves in the middle keeps its first moment, and the rest is named', async () => {
  const { page, records, reasons } = await captured('buster');
  expect(roles(records)).toContain('viewport.png');
  expect(records.at(-1)).toMatchObject({ type: 'close', outcome: 'partial' });
  expect(reasons).not.toEqual([]);
  await page.close();
});
