import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { firstBreak, openWorkbench, readStored, records } from './ledger-in-browser';
import { type MovingPages, serveMovingPages } from './recorded-page';

/** A small disk of its own, where this computer lets us make one; '' where it does not. */
function smallDisk(megabytes: number): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (made.status === 0) return folder;
  fs.rmdirSync(folder);
  return '';
}

const disk = smallDisk(450);

describe.skipIf(disk === '')('a disk that fills up while recording', () => {
  const filler = path.join(disk, 'filler');
  let pages: MovingPages;
  let driver: ChromiumDriver;

  beforeAll(async () => {
    const { TMPDIR } = process.env;
    process.env.TMPDIR = disk;
    pages = await serveMovingPages();
    driver = await launchChromium('dist/chrome', {
      args: ['--auto-select-tab-capture-source-by-title=RecordMe', '--disable-dev-shm-usage'],
    });
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  });
  afterAll(async () => {
    await driver?.close();
    await pages?.close();
    execFileSync('umount', ['-l', disk]);
    fs.rmdirSync(disk);
  });

  const stateOf = (recorder: Page) =>
    recorder.evaluate<string>(`document.querySelector('main')?.dataset.state ?? ''`);

  async function recording(): Promise<Page> {
    const page = await driver.open(pages.url('/full'));
    const recorder = await driver.openOwn('src/app/recorder/recorder.html?tab=1');
    await driver.raw(page).bringToFront();
    await driver.raw(recorder).click('#begin');
    await until('something saved', () =>
      recorder.evaluate<boolean>(
        `/已保存到 00:0[2-9]/.test(document.querySelector('main')?.innerText ?? '')`,
      ),
    );
    return recorder;
  }

  /** The end of the newest recording, in a ledger that is whole. */
  async function gapsOf(recorder: Page): Promise<string[]> {
    const seq = await recorder.evaluate<number>(`Number(document.querySelector('main').dataset.seq)`);
    const workbench = await openWorkbench(driver);
    const stored = await readStored(workbench);
    await workbench.close();
    expect(await firstBreak(stored)).toBeNull();
    const own = records(stored).filter((one) => 'of' in one && one.of === seq);
    expect(own.some((one) => one.files.some((file) => file.role === 'recording.webm'))).toBe(true);
    const close = own.find((one) => one.type === 'close');
    expect(close).toMatchObject({ outcome: 'partial' });
    return close!.gaps.map((gap) => `${gap.step} ${gap.reason}`);
  }

  test('down to the reserve: the recording stops by itself and is sealed', async () => {
    const recorder = await recording();
    fs.writeFileSync(filler, Buffer.alloc(200 * 2 ** 20));
    await until('the end', async () => (await stateOf(recorder)) === 'done', 60_000);
    expect(await gapsOf(recorder)).toContain('recording disk-nearly-full');
    fs.rmSync(filler);
    await recorder.close();
  });

  test('to the last byte: what was saved is sealed as soon as there is room', async () => {
    const recorder = await recording();
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']);
    const ended = await until(
      'the end',
      async () => {
        const state = await stateOf(recorder);
        return ['stuck', 'done'].includes(state) && state;
      },
      60_000,
    );
    const words = await recorder.evaluate<string>(`document.querySelector('main').innerText`);
    fs.rmSync(filler);
    // The browser may have had room left in a file of its own; then the little that sealing needs went through.
    if (ended === 'stuck') {
      expect(words).toContain('磁盘已满');
      await driver.raw(recorder).click('#again');
      await until('the seal', async () => (await stateOf(recorder)) === 'done', 60_000);
    }
    expect((await gapsOf(recorder)).some((gap) => /^recording disk-/.test(gap))).toBe(true);
  });

  test('before it began: it says how much there is, and does not begin', async () => {
    fs.writeFileSync(filler, Buffer.alloc(250 * 2 ** 20));
    const recorder = await driver.openOwn('src/app/recorder/recorder.html?tab=1');
    await until('the words', () =>
      recorder.evaluate<boolean>(`/磁盘还剩 .+ MB，不够录 1 分钟/.test(document.body.innerText)`),
    );
    expect(await recorder.evaluate<boolean>(`document.querySelector('#begin').disabled`)).toBe(true);
  });
});
