import { readCapture, type StoredCapture } from '../../../tests/e2e/ledger-in-browser';
import { drawReference, type Reference } from '../../../tests/e2e/reference';
import type { PageName } from '../../../tests/pages/server';
import { type Box, comparePictures } from '../../../tests/support/compare-pictures';
import type { Page } from '../../browsers/driver';
import { captureByPress, captureByToolbar } from '../../user';
import { compared, failed, type Line, median, plain } from '../line';
import { type Bench, settle } from './bench-of';
import { differing } from './differing';
import { type Looped, runLoop } from './loop';
import { benchPeers } from './peers';
import { type Positions, readPositions } from './positions';
import { benchReopened } from './reopened';

/** A page to measure on. */
export type Subject = {
  name: PageName;
  scales: readonly number[];
  rounds: number;
  peers: boolean;
  /** Greatest time as a part of the loop's; null: no target. */
  ofLoop: number | null;
  /** Greatest part of differing pixels of the reopened copy; null: it is not reopened. */
  reopened: number | null;
  /** A site the user has allowed us to read: the page shows a window of it. */
  allowed?: string;
  /** What moves by itself and is left out when pictures are compared. */
  live?: string;
};

/** Everything about one page at one scale. */
export async function benchPage(bench: Bench, subject: Subject): Promise<Line[]> {
  const name = `capture: ${subject.name} ×${bench.scale}`;
  const pressed: { sealed: number; pictures: number; total: number }[] = [];
  const alone: number[] = [];
  const lines: Line[] = [];
  if (subject.allowed) await allow(bench, subject.allowed);
  // What others make of it, and the copy opened again, do not depend on the screen: one scale is enough for them.
  const isMain = bench.scale === 1;
  const loop = subject.peers && isMain ? await runLoop(bench, subject) : null;
  const rounds = isMain ? subject.rounds : 1;
  for (let round = 0; round < rounds; round++) {
    const page = await bench.driver.open(bench.pages.url(subject.name));
    await settle();
    // 一键模式 first where the page is worth it; the same page pressed afterwards.
    const auto = await captureByToolbar(bench.driver, page);
    if (auto) alone.push(auto.ms.pictures);
    await bench.driver.closePopup();
    const capture = await captureByPress(bench.driver, page);
    pressed.push(capture.ms);
    await bench.driver.closePopup();
    if (round === rounds - 1) {
      const stored = await readCapture(bench.workbench, capture.seq);
      lines.push(...(await aboutPictures(bench, page, { name, subject, stored, loop })));
    }
    await page.close();
  }
  const against = (label: string, value: number, target: number | null) =>
    loop === null
      ? plain(label, 'ms', value)
      : compared(`${label} | 每秒两张的循环`, 'ms', { value, against: loop.ms, target });
  const times = [
    plain(`${name}: click → sealed`, 'ms', median(pressed.map((ms) => ms.sealed))),
    against(
      `${name}: click in the popup → pictures stitched and sealed`,
      median(pressed.map((ms) => ms.pictures)),
      subject.ofLoop,
    ),
    plain(`${name}: click in the popup → closed, with its copy`, 'ms', median(pressed.map((ms) => ms.total))),
  ];
  if (alone.length > 0)
    times.push(
      against(`${name}: 一键模式, no click in the popup → pictures stitched and sealed`, median(alone), null),
    );
  return [...times, ...lines];
}

/** What the user's press on the browser's own question does. */
async function allow({ driver, workbench }: Bench, pattern: string): Promise<void> {
  const settings = await driver.open('chrome://extensions/');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${driver.extensionId}', '${pattern}')`);
  await settings.close();
  // Asked for what it has already, the browser asks nobody; without the asking it is not given.
  const asked = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
  if (!(await workbench.evaluate<boolean>(asked))) throw new Error(`${pattern} was not allowed`);
}

type Of = { name: string; subject: Subject; stored: StoredCapture; loop: Looped | null };

async function aboutPictures(bench: Bench, page: Page, { name, subject, stored, loop }: Of): Promise<Line[]> {
  const positions = await readPositions(bench.driver.raw(page));
  const reference = await drawReference(bench.driver.raw(page));
  const except = await liveBoxes(bench, page, subject);
  const bands = await stored.files(/^page-\d+\.png$/);
  const pictures = bands.length > 0 ? bands : await stored.files(/^viewport\.png$/);
  const lines = [
    plain(`${name}: stored`, 'KB', stored.bytes / 1024),
    ...differing(`${name}: stitched`, comparePictures(pictures, reference.pictures, except), 0),
    ...(await aboutSeams(name, stored)),
  ];
  if (loop) {
    const apart = comparePictures(loop.pictures, reference.pictures, except);
    lines.push(...differing(`${name}: 每秒两张的循环`, apart, null));
  }
  const of = { name, subject, reference, except, positions };
  const more = [
    ...(subject.reopened === null || bench.scale !== 1
      ? []
      : [() => benchReopened(bench, page, { ...of, stored })]),
    ...(loop ? [() => benchPeers(bench, page, of)] : []),
  ];
  for (const measure of more) {
    await measure().then(
      (found) => void lines.push(...found),
      (thrown) => void lines.push(failed(name, thrown)),
    );
  }
  return lines;
}

/** What a measurement beside the capture works from. */
export type Beside = {
  name: string;
  subject: Subject;
  reference: Reference;
  except: readonly Box[];
  positions: Positions;
};

async function liveBoxes(bench: Bench, page: Page, { live }: Subject): Promise<Box[]> {
  if (!live) return [];
  const boxes = await page.evaluate<Box[]>(`[...document.querySelectorAll('${live}')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  })`);
  return boxes.map(({ left, top, width, height }) => ({
    left: Math.floor(left * bench.scale),
    top: Math.floor(top * bench.scale),
    width: Math.ceil(width * bench.scale) + 1,
    height: Math.ceil(height * bench.scale) + 1,
  }));
}

async function aboutSeams(name: string, stored: StoredCapture): Promise<Line[]> {
  const [tiles] = await stored.files(/^tiles\.json$/);
  if (!tiles) return [];
  const { seams } = JSON.parse(tiles.toString()) as { seams: { verified: boolean }[] };
  const verified = seams.filter((seam) => seam.verified).length;
  return [plain(`${name}: seams unverified of ${seams.length}`, 'seams', seams.length - verified, 0)];
}
