import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver, Page } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { captureByHand } from '../../scripts/user';
import { type CopiedResource, inlineResources } from '../../src/core/evidence/page-copy';
import { fileText, firstBreak, openWorkbench, readStored, records } from './ledger-in-browser';
import { startSites } from './snapshot-pages';

let sites: Awaited<ReturnType<typeof startSites>>;
let driver: Driver;
let workbench: Page;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-firefox-copies-'));

beforeAll(async () => {
  sites = await startSites();
  driver = await launchFirefox('dist/firefox');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  sites?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function picture(page: Page): Promise<PNG> {
  await new Promise((resolve) => setTimeout(resolve, 1200));
  return PNG.sync.read(await page.screenshot());
}

test.each([
  ['/shop', 0],
  ['/modern', 0],
  ['/shadow', 0.015],
])('a copy of %s made by Firefox looks the same there', async (place, most) => {
  const page = await driver.open(sites.here + place);
  const original = await picture(page);
  const { seq } = await captureByHand(driver, page);
  await driver.closePopup();
  await page.close();
  const stored = await readStored(workbench, { withPictures: true });
  expect(await firstBreak(stored)).toBeNull();
  const part = records(stored).find(
    (one) => 'of' in one && one.of === seq && one.files.some((file) => file.role === 'page.html'),
  )!;
  const html = fileText(stored, part, 'page.html');
  if (place === '/shadow') expect(html).toContain('影子里的字 closed');
  const resources = new Map<string, CopiedResource>();
  for (const { sha256, mediaType } of part.files)
    resources.set(sha256, {
      mediaType,
      base64: stored.files.find((file) => file.sha256 === sha256)!.bytes,
    });
  const file = path.join(folder, `${place.slice(1)}.html`);
  fs.writeFileSync(file, inlineResources(html, resources));
  const before = sites.connections();
  const copy = await driver.open(`file://${file}`);
  const shown = await picture(copy);
  expect(sites.connections()).toBe(before);
  await copy.close();
  let differing = 0;
  for (let i = 0; i < shown.data.length; i += 4) {
    if ([0, 1, 2].some((channel) => shown.data[i + channel] !== original.data[i + channel])) differing += 1;
  }
  expect([shown.width, shown.height]).toEqual([original.width, original.height]);
  expect(differing / (shown.width * shown.height)).toBeLessThanOrEqual(most);
});
