import fs from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { captureByHand } from '../../scripts/user';
import { fromBase64 } from '../../src/core/evidence/bytes';
import { fileText, openWorkbench, readStored, records } from './ledger-in-browser';
import { startSites } from './snapshot-pages';

/** Where Debian's Chromium looks for what an administrator decided. */
const policies = '/etc/chromium/policies/managed';
const policy = path.join(policies, 'liuzheng-test-no-screenshots.json');
/** The topmost folder that we made and have to take away again. */
let made: string | undefined;
let isWritten = false;
let sites: Awaited<ReturnType<typeof startSites>>;
let driver: ChromiumDriver | undefined;

beforeAll(async () => {
  try {
    made = fs.mkdirSync(policies, { recursive: true });
    fs.writeFileSync(policy, JSON.stringify({ DisableScreenshots: true }));
    isWritten = true;
  } catch (thrown) {
    console.warn('no policy can be set here, so that no browser refuses a screenshot:', String(thrown));
    return;
  }
  sites = await startSites();
  driver = await launchChromium('dist/chrome');
});
afterAll(async () => {
  await driver?.close();
  sites?.close();
  if (isWritten) fs.rmSync(policy, { force: true });
  if (made) fs.rmSync(made, { recursive: true, force: true });
});

test('where the browser refuses a screenshot the page is redrawn, and called a redraw everywhere', async ({
  skip,
}) => {
  if (!driver) return skip('the policy folder is not ours to write');
  const workbench = await openWorkbench(driver);
  const page = await driver.open(`${sites.here}/shop`);
  const refusal = await workbench.evaluate<string>(
    `chrome.tabs.captureVisibleTab().then(() => '', (e) => String(e))`,
  );
  if (refusal === '') return skip('this browser does not heed the policy');
  const { seq } = await captureByHand(driver, page);
  // Nothing of it is left in the page.
  expect(await page.evaluate(`document.querySelectorAll('iframe, .html2canvas-container').length`)).toBe(0);
  const stored = await readStored(workbench, { withPictures: true });
  const mine = records(stored).filter((one) => one.seq === seq || ('of' in one && one.of === seq));
  expect(mine[0]!.gaps.map((gap) => `${gap.step} ${gap.reason}`)).toEqual(['viewport screenshot-refused']);
  const part = mine.find((one) => one.type === 'part' && one.step === 'redraw')!;
  const note = JSON.parse(fileText(stored, part, 'redraw.json'));
  expect(note.what).toContain('not a screenshot');
  expect(note.pageTouched).toContain('clone');
  expect(note.why).toContain('screenshot-refused');
  const { sha256 } = part.files.find((file) => file.role === 'redraw.png')!;
  const drawn = PNG.sync.read(
    Buffer.from(fromBase64(stored.files.find((file) => file.sha256 === sha256)!.bytes)),
  );
  expect([drawn.width, drawn.height]).toEqual([note.width, note.height]);
  expect(new Set(drawn.data.filter((_, i) => i % 4 === 0)).size).toBeGreaterThan(10);
  expect(mine.at(-1)).toMatchObject({ type: 'close', outcome: 'partial' });
  const viewer = await openWorkbench(driver, `/evidence/${seq}`);
  const raw = driver.raw(viewer);
  await raw.locator('.redrawn').waitFor();
  expect(await raw.locator('.redrawn').innerText()).toContain('重绘图，非截图');
  expect(await raw.locator('#tab-picture').innerText()).toBe('重绘图');
  expect(await raw.locator('.shot img').getAttribute('alt')).toContain('重绘图，非截图');
});
