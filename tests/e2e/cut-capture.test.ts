import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import type { Record } from '../../src/core/evidence/record';
import { type Pages, startPages } from '../pages/server';
import {
  brokenChain,
  damaged,
  openWorkbench,
  readCapture,
  readEntries,
  records as recordsOf,
} from './ledger-in-browser';

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

type Cut = 'popup' | 'worker' | 'popup and worker' | 'popup, then its window';

/** ms after the moment was sealed, spread over a capture of some seconds. */
const cuts: [Cut, number][] = [
  ['popup', 0],
  ['popup', 2300],
  ['worker', 400],
  ['popup and worker', 1100],
  ['popup, then its window', 900],
];

test.each(cuts)(
  'cut: %s, %i ms after the seal: the ledger is whole, and what is missing is named',
  async (cut, ms) => {
    const before = (await readEntries(workbench)).entries.length;
    const tab = await driver.open(pages.url('shop', `?cut=${before}`));
    await tab.evaluate('scrollTo({ top: 500, behavior: "instant" })');
    await driver.clickToolbar(tab);
    const popup = await driver.popup();
    await until('the popup', () =>
      popup.watch<boolean>(
        `['seen', 'working', 'sealed'].includes(document.querySelector('main')?.dataset.state)`,
      ),
    );
    const isAsking = await popup.watch<boolean>(`document.querySelector('main')?.dataset.state === 'seen'`);
    if (isAsking) await popup.press('#capture');
    const seq = await until('the seal', async () => {
      const all = recordsOf(await readEntries(workbench));
      return all.slice(before).find((record) => record.type === 'capture')?.seq;
    });
    await new Promise((resolve) => setTimeout(resolve, ms));
    await make(cut);
    const records = await until('the close', () => closed(seq), 120_000);
    expect(await brokenChain(await readEntries(workbench))).toBeNull();
    expect(await damaged(workbench)).toEqual([]);
    isToldWhole(records);
    await until('the page where it was', async () => (await tab.evaluate<number>('scrollY')) === 500, 15_000);
    for (const own of driver.context.pages()) if (own.url().includes('capture.html')) await own.close();
    await tab.close();
  },
);

async function make(cut: Cut): Promise<void> {
  if (cut.includes('popup')) await driver.closePopup();
  if (cut.includes('worker')) await driver.killWorker();
  if (cut === 'popup, then its window') await (await driver.opened('capture.html#/resume')).close();
}

/** The capture's records once it is closed. Where nobody goes on with it, the next start closes it. */
async function closed(seq: number): Promise<Record[] | null> {
  const { records } = await readCapture(workbench, seq);
  if (records.some((record) => record.type === 'close')) return records;
  // As the browser does when an alarm or a click wakes it: a start of the worker.
  await workbench.evaluate(`void chrome.runtime.connect({ name: 'wake' })`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return null;
}

/** One close, at the end; every step that was asked is there or named as missing; complete only without such a gap. */
function isToldWhole(records: Record[]): void {
  const [opening] = records;
  const close = records.at(-1)!;
  if (opening?.type !== 'capture' || close.type !== 'close') throw new Error('no capture with its close');
  expect(records.filter((record) => record.type === 'close')).toHaveLength(1);
  const parts = records.flatMap((record) => (record.type === 'part' ? [record.step] : []));
  expect(new Set(parts).size, 'no step twice').toBe(parts.length);
  const missing = opening.asked.filter((step) => !parts.includes(step));
  const gaps = new Set(records.flatMap((record) => record.gaps.map((gap) => gap.step)));
  for (const step of missing) expect([...gaps]).toContain(step);
  if (missing.length > 0) expect(close.outcome).not.toBe('complete');
  if (close.outcome === 'complete') expect(parts).toEqual(opening.asked);
}
