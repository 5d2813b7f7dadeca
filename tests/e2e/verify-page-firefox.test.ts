import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { buildVerifyPage } from '../../scripts/verify-page-plugin';
import { bagPaths } from '../../src/core/evidence/bundle';
import { buildBag } from '../../src/export/bag';
import { zipBag } from '../../src/export/zip';
import { aBagContent, bytesOf } from '../support/a-bag';
import { flipped } from '../support/bag-in-memory';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-page-'));
let driver: Driver;
let page: Page;
let changed: string;

beforeAll(async () => {
  const html = await buildVerifyPage();
  const { content } = await aBagContent();
  const bag = await bytesOf(await buildBag({ ...content, verifierPage: html }));
  const write = async (name: string) => {
    const files = [...bag].map(([place, content]) => ({ path: place, content }));
    const zip = await zipBag('材料包', files, new Date('2026-11-23T01:33:58Z'));
    fs.writeFileSync(path.join(root, name), Buffer.from(await zip.arrayBuffer()));
  };
  fs.writeFileSync(path.join(root, bagPaths.verifierPage), html);
  await write('good.zip');
  changed = [...bag.keys()].find((place) => place.endsWith('viewport.png'))!;
  bag.set(changed, flipped(bag.get(changed)!));
  await write('bad.zip');
  driver = await launchFirefox('dist/firefox');
  page = await driver.open(pathToFileURL(path.join(root, bagPaths.verifierPage)).href);
});
afterAll(async () => {
  await driver?.close();
  fs.rmSync(root, { recursive: true });
});

test.each([
  ['good.zip', '仅完整性'],
  ['bad.zip', '已损坏'],
])('核验.html in Firefox says of %s: %s', async (zip, verdict) => {
  // The page before it stays for a moment after it was told to load anew.
  await page.evaluate('(() => { window.isOld = true; location.reload(); })()');
  await until('the drop zone', () =>
    page
      .evaluate<boolean>(`!window.isOld && !!document.querySelector('input[type=file]')`)
      .catch(() => false),
  );
  await driver.chooseFiles(page, 'input[type=file]', [path.join(root, zip)]);
  const words = await until('the verdict', () =>
    page.evaluate<string | null>(`document.querySelector('.verdict') ? document.body.innerText : null`),
  );
  expect(words).toContain(verdict);
  expect(words.includes(changed)).toBe(verdict === '已损坏');
});
