import type { CDPSession } from 'playwright-core';
import { comparePictures } from '../../../tests/support/compare-pictures';
import type { Page } from '../../browsers/driver';
import { failed, type Line, plain } from '../line';
import type { Bench } from './bench-of';
import { differing } from './differing';
import type { Beside } from './page';
import { openSaved } from './reopened';

/** What others make of the same page in the same run: html2canvas redraws it, MHTML saves it. */
export async function benchPeers(bench: Bench, page: Page, beside: Beside): Promise<Line[]> {
  return [...(await mhtml(bench, page, beside)), ...(await html2canvas(bench, page, beside))];
}

async function mhtml(
  bench: Bench,
  page: Page,
  { name, reference, except, positions }: Beside,
): Promise<Line[]> {
  const raw = bench.driver.raw(page);
  const session: CDPSession = await raw.context().newCDPSession(raw);
  const start = performance.now();
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  const ms = performance.now() - start;
  await session.detach();
  const saved = await openSaved(bench, { 'page.mhtml': Buffer.from(data) }, positions);
  return [
    plain(`${name}: MHTML`, 'ms', ms),
    plain(`${name}: MHTML, size`, 'KB', Buffer.byteLength(data) / 1024),
    ...differing(
      `${name}: MHTML reopened`,
      comparePictures(saved.pictures, reference.pictures, except),
      null,
    ),
  ];
}

const patienceMs = 30_000;

/** Last of all: its script changes the page. */
async function html2canvas(bench: Bench, page: Page, { name, reference, except }: Beside): Promise<Line[]> {
  const raw = bench.driver.raw(page);
  await raw.addScriptTag({ path: 'node_modules/html2canvas/dist/html2canvas.min.js' });
  const start = performance.now();
  try {
    const drawing = raw.evaluate<string>(`(async () => {
      const { clientWidth: width, scrollHeight: height } = document.documentElement;
      const canvas = await html2canvas(document.documentElement, {
        logging: false, width, height, windowWidth: width, windowHeight: height,
      });
      const url = canvas.toDataURL('image/png');
      if (!url.startsWith('data:image/png')) throw new Error('an empty picture');
      return url.split(',')[1];
    })()`);
    const data = await Promise.race([drawing, tooLong()]);
    const ms = performance.now() - start;
    const picture = Buffer.from(data, 'base64');
    return [
      plain(`${name}: html2canvas 1.4.1`, 'ms', ms),
      ...differing(
        `${name}: html2canvas 1.4.1`,
        comparePictures([picture], reference.pictures, except),
        null,
      ),
    ];
  } catch (thrown) {
    return [failed(`${name}: html2canvas 1.4.1`, thrown)];
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`nothing after ${patienceMs} ms`)), patienceMs).unref();
  });
}
