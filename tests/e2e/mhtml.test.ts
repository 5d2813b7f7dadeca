import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { fileText, openWorkbench, readStored, records } from './ledger-in-browser';
import { startSites } from './snapshot-pages';

let sites: Awaited<ReturnType<typeof startSites>>;
let driver: ChromiumDriver;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-mhtml-'));

beforeAll(async () => {
  sites = await startSites();
  // The built extension with its optional permission already given: no test can press the browser's own dialog.
  fs.cpSync('dist/chrome', folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
  expect(manifest.optional_permissions).toContain('pageCapture');
  manifest.permissions.push('pageCapture');
  manifest.optional_permissions = ['pageCapture'];
  fs.writeFileSync(file, JSON.stringify(manifest));
  driver = await launchChromium(folder);
});
afterAll(async () => {
  await driver?.close();
  sites?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function capturedRoles(place: string) {
  const workbench = await openWorkbench(driver);
  const page = await driver.open(sites.here + place);
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  await page.close();
  const stored = await readStored(workbench);
  const mine = records(stored).filter((one) => one.seq === seq || ('of' in one && one.of === seq));
  await workbench.close();
  return { stored, mine, roles: mine.flatMap((one) => one.files.map((file) => file.role)) };
}

test('the browser’s own copy is kept only where the user turned it on', async () => {
  expect((await capturedRoles('/modern')).roles).not.toContain('page.mhtml');
  const settings = await openWorkbench(driver, '/settings');
  const row = driver.raw(settings).locator('input[name=mhtml]');
  await row.click();
  await until('the switch', () => row.isChecked());
  await settings.close();
  const { stored, mine, roles } = await capturedRoles('/shop');
  expect(roles).toContain('page.mhtml');
  const part = mine.find((one) => one.type === 'part' && one.step === 'mhtml')!;
  expect(part.files).toMatchObject([{ role: 'page.mhtml', mediaType: 'multipart/related' }]);
  const text = fileText(stored, part, 'page.mhtml');
  expect(text).toContain(`Snapshot-Content-Location: ${sites.here}/shop`);
  expect(text).toContain('multipart/related');
});
