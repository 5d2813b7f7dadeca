import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CopiedResource, inlineResources, referencesIn } from '../../../src/core/evidence/page-copy';
import type { StoredCapture } from '../../../tests/e2e/ledger-in-browser';
import { drawReference } from '../../../tests/e2e/reference';
import { comparePictures } from '../../../tests/support/compare-pictures';
import type { Page } from '../../browsers/driver';
import { compared, type Line, plain } from '../line';
import { type Bench, settle } from './bench-of';
import { differing } from './differing';
import type { Beside } from './page';
import { applyPositions, type Positions } from './positions';

/** The stored copy of a page opened again without any network: how far it is from the page, and what it weighs. */
export async function benchReopened(
  bench: Bench,
  page: Page,
  { name, subject, stored, reference, except, positions }: Beside & { stored: StoredCapture },
): Promise<Line[]> {
  const part = stored.records.find((record) => record.type === 'part' && record.step === 'html');
  const kept = part?.files.reduce((sum, file) => sum + file.bytes, 0) ?? 0;
  const whole = Buffer.from(await wholeCopy(stored));
  const saved = await openSaved(bench, { 'page.html': whole }, positions);
  const least = await bytesOfPage(bench, page);
  return [
    ...differing(
      `${name}: copy reopened`,
      comparePictures(saved.pictures, reference.pictures, except),
      subject.reopened,
    ),
    plain(`${name}: requests of the reopened copy`, 'requests', saved.requests.length, 0),
    // What a canvas or a video shows has no address and is in no sum: no target where there are any.
    compared(`${name}: copy, stored | HTML + distinct resources`, 'KB', {
      value: kept / 1024,
      against: least / 1024,
      target: subject.reopened === 0 ? 1.1 : null,
    }),
  ];
}

/** The stored copy as one file, as a package holds it. */
async function wholeCopy(stored: StoredCapture): Promise<string> {
  const [html] = await stored.files(/^page\.html$/);
  if (!html) throw new Error('no page.html');
  const text = html.toString();
  const refs = stored.records.flatMap((record) => record.files);
  const resources = new Map<string, CopiedResource>();
  for (const hash of referencesIn(text).keys()) {
    const mediaType = refs.find((ref) => ref.sha256 === hash)?.mediaType;
    if (mediaType) resources.set(hash, { mediaType, base64: (await stored.file(hash)).toString('base64') });
  }
  return inlineResources(text, resources);
}

/** What a saved page draws when it is opened as a file, and the addresses that it asked for. */
export async function openSaved(
  bench: Bench,
  files: { [name: string]: Buffer },
  positions: Positions,
): Promise<{ pictures: Buffer[]; requests: string[] }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'liuzheng-saved-'));
  const page = await bench.driver.context.newPage();
  const requests: string[] = [];
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
    await page.route(/^https?:/, (route) => route.abort());
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) requests.push(request.url());
    });
    await page.goto(pathToFileURL(path.join(folder, Object.keys(files)[0]!)).href);
    await settle();
    await applyPositions(page, positions);
    const { pictures } = await drawReference(page);
    return { pictures, requests };
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The HTML of every frame and each resource once, bytes: what any copy must hold. */
async function bytesOfPage(bench: Bench, page: Page): Promise<number> {
  const raw = bench.driver.raw(page);
  let total = 0;
  const urls = new Set<string>();
  for (const frame of raw.frames()) {
    total += Buffer.byteLength(await frame.content());
    const loaded = await frame.evaluate<string[]>(
      `performance.getEntriesByType('resource').filter((one) => one.initiatorType !== 'iframe').map((one) => one.name)`,
    );
    for (const url of loaded) urls.add(url);
  }
  for (const url of urls) {
    if (url.startsWith('http')) total += (await (await fetch(url)).arrayBuffer()).byteLength;
  }
  return total;
}
