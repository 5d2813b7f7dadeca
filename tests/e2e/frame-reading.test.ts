import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import type { Page } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { parseReading } from '../../src/core/reading/page-reading';
import { messages } from '../pages/messages';
import { type Pages, startPages } from '../pages/server';
import { openWorkbench, readCapture } from './ledger-in-browser';

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

async function captured() {
  const page = await driver.open(pages.url('frame'));
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  await page.close();
  const stored = await readCapture(workbench, seq);
  const [file] = await stored.files(/^reading\.json$/);
  const gaps = stored.records.flatMap((record) => record.gaps);
  return { reading: parseReading(JSON.parse(file!.toString())), gaps };
}

const reasonOf = (gap: { step: string; reason: string }) => `${gap.step} ${gap.reason}`;

test('the words of a window of another site are read once the user lets us in, and the page stays the same', async () => {
  const before = await captured();
  expect(before.gaps.map(reasonOf)).toContain('reading frame-unreadable');
  const settings = await driver.open('chrome://extensions/');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission('${driver.extensionId}', 'http://localhost/*')`,
  );
  await settings.close();
  const asked = `chrome.permissions.request({ origins: ['http://localhost/*'] })`;
  expect(await workbench.evaluate(asked)).toBe(true);
  const { reading, gaps } = await captured();
  expect(gaps.map(reasonOf)).not.toContain('reading frame-unreadable');
  // Read again at the end, it says the same.
  expect(gaps.map(reasonOf)).not.toContain('capture page-changed');
  const [, frame] = reading.frames;
  expect(frame).toMatchObject({ url: `${pages.other}/frame-chat`, readable: true });
  const [left, , width] = frame!.box!;
  const said = messages(0, 120)[119]!.text;
  const run = reading.runs.find(({ text }) => text === said)!;
  expect(reading.blocks[run.block]!.frame).toBe(1);
  expect(run.box![0]).toBeGreaterThan(left);
  expect(run.box![0] + run.box![2]).toBeLessThan(left + width);
});
