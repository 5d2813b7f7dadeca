import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { exportByHand } from '../../scripts/export-by-hand';
import { holds, verifyFile } from '../../scripts/verify-file';
import type { Record } from '../../src/core/evidence/record';
import { fileText, firstBreak, openWorkbench, readEntries, readStored, records } from './ledger-in-browser';
import { type MovingPages, serveMovingPages } from './recorded-page';

let pages: MovingPages;
let driver: ChromiumDriver;
let workbench: Page;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-recording-'));
  pages = await serveMovingPages();
  driver = await launchChromium('dist/chrome', {
    // Stands for the user's choice in the browser's own dialog.
    args: ['--auto-select-tab-capture-source-by-title=RecordMe'],
  });
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await pages?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const stateOf = (recorder: Page) =>
  recorder.evaluate<string>(`document.querySelector('main')?.dataset.state ?? ''`);
const press = (recorder: Page, id: string) => driver.raw(recorder).click(id);
/** Waits for something to be true in a page; the page's policy lets no waiting script in. */
const isTrue = (page: Page, expression: string) =>
  until(expression, () => page.evaluate<boolean>(expression));
const seqOf = (recorder: Page) =>
  recorder.evaluate<number>(`Number(document.querySelector('main').dataset.seq)`);
const chunksOf = (seq: number) =>
  workbench.evaluate<number>(`(async () => {
    const db = await new Promise((resolve) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
    });
    const keys = await new Promise((resolve) => {
      const ask = db.transaction('pieces').objectStore('pieces').getAllKeys();
      ask.onsuccess = () => resolve(ask.result);
    });
    db.close();
    return keys.filter(([owner]) => owner === '${seq}.video').length;
  })()`);

/** Opens the recorder as the popup does: with the tab's grant, in a window of its own. */
async function openRecorder(page: Page): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the popup', () =>
    popup.evaluate<boolean>(`['seen', 'sealed'].includes(document.querySelector('main')?.dataset.state)`),
  );
  await popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const url = chrome.runtime.getURL('src/app/recorder/recorder.html?tab=' + tab.id + '&window=' + tab.windowId);
    await chrome.windows.create({ url, type: 'popup', width: 400, height: 460 });
  })()`);
  await driver.closePopup();
  return driver.opened('recorder.html');
}

/** A page under recording, with at least so many chunks on the disk. */
async function recordOf(page: Page, { chunks = 3 } = {}): Promise<{ recorder: Page; seq: number }> {
  const recorder = await openRecorder(page);
  await press(recorder, '#begin');
  await until('recording', async () => (await stateOf(recorder)) === 'recording');
  const seq = await seqOf(recorder);
  await until('chunks', async () => (await chunksOf(seq)) >= chunks, 60_000);
  return { recorder, seq };
}

async function closed(seq: number): Promise<void> {
  await until(
    `the close of ${seq}`,
    async () => records(await readEntries(workbench)).some((one) => one.type === 'close' && one.of === seq),
    60_000,
  );
}

/** What the ledger holds of a recording. */
async function sealedOf(seq: number) {
  const stored = await readStored(workbench, { withPictures: true });
  expect(await firstBreak(stored)).toBeNull();
  const all = records(stored);
  const own = all.filter((one) => one.seq === seq || ('of' in one && one.of === seq));
  const close = own.find((one) => one.type === 'close') as Record & { type: 'close' };
  const fileOf = (role: string) => own.flatMap((one) => one.files).find((file) => file.role === role);
  const save = (role: string) => {
    const bytes = stored.files.find((file) => file.sha256 === fileOf(role)?.sha256)?.bytes;
    const file = path.join(folder, `${seq}-${role}`);
    fs.writeFileSync(file, Buffer.from(bytes!, 'base64'));
    return file;
  };
  return { stored, own, close, fileOf, save, item: stored.items.find((one) => one.seq === seq)! };
}

const sha256sum = (file: string) => execFileSync('sha256sum', [file], { encoding: 'utf8' }).slice(0, 64);

/** How a browser plays a file: its length, and where it stands after it was asked to go to the middle. */
async function played(
  browser: Pick<Driver, 'open'>,
  file: string,
): Promise<{ duration: number; at: number; differs: boolean }> {
  const page = await browser.open(pages.url('/player'));
  const content = fs.readFileSync(file).toString('base64');
  const shown = await page.evaluate<{ duration: number; at: number; differs: boolean }>(`(async () => {
    const bytes = Uint8Array.from(atob('${content}'), (c) => c.charCodeAt(0));
    const video = document.createElement('video');
    video.muted = true;
    video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
    const heard = (name) => new Promise((resolve, reject) => {
      video.addEventListener(name, resolve, { once: true });
      video.addEventListener('error', () => reject(new Error(video.error?.message)), { once: true });
    });
    const canvas = document.createElement('canvas');
    const frame = () => {
      canvas.width = video.videoWidth; canvas.height = video.videoHeight;
      canvas.getContext('2d').drawImage(video, 0, 0);
      return canvas.toDataURL();
    };
    await heard('loadeddata');
    const first = frame();
    video.currentTime = video.duration / 2;
    await heard('seeked');
    // The new picture is drawn a moment after it was found.
    for (let tries = 0; frame() === first && tries < 50; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return { duration: video.duration, at: video.currentTime, differs: frame() !== first };
  })()`);
  await page.close();
  return shown;
}

const ffprobe = spawnSync('ffprobe', ['-version']).status === 0;

function probed(file: string): { duration: number; codec: string; width: number; frames: number } {
  const ask = '-v error -count_frames -show_entries format=duration:stream=codec_name,width,nb_read_frames';
  const out = execFileSync('ffprobe', [...ask.split(' '), '-of', 'json', file], { encoding: 'utf8' });
  const { format, streams } = JSON.parse(out);
  const [video] = streams;
  const frames = Number(video.nb_read_frames);
  return { duration: Number(format.duration), codec: video.codec_name, width: video.width, frames };
}

describe('a recording from the button to the package', () => {
  let seq: number;

  test('is recorded, paused, sealed, and complete', async () => {
    const page = await driver.open(pages.url('/one'));
    const { recorder, seq: number } = await recordOf(page);
    seq = number;
    await press(recorder, '#pause');
    await until('a pause', async () => (await stateOf(recorder)) === 'paused');
    // The pause seals what is there: the hashes stand in the chain before the recording ends.
    await until('a checkpoint', async () =>
      records(await readEntries(workbench)).some((one) => one.type === 'part' && one.of === seq),
    );
    await driver.raw(page).goto(pages.url('/two'));
    await press(recorder, '#pause');
    const before = await chunksOf(seq);
    await until('more', async () => (await chunksOf(seq)) >= before + 3, 60_000);
    await press(recorder, '#stop');
    await until('the end', async () => (await stateOf(recorder)) === 'done', 60_000);
    const { own, close, item, fileOf } = await sealedOf(seq);
    expect(close).toMatchObject({ outcome: 'complete', gaps: [] });
    expect(item).toMatchObject({ kind: 'recording', outcome: 'complete', title: 'RecordMe /one' });
    expect(own.map((one) => (one.type === 'part' ? one.step : one.type))).toEqual([
      ...['recording', 'checkpoint', 'checkpoint', 'video', 'recording-log', 'seekable', 'close'],
    ]);
    expect(fileOf('recording.webm')!.mediaType).toBe('video/webm');
    await recorder.close();
    await page.close();
  });

  test('the chunks of its checkpoints, put together, are the sealed file', async () => {
    const { stored, own, fileOf, save } = await sealedOf(seq);
    const lists = own
      .filter((one) => one.type === 'part' && one.step === 'checkpoint')
      .map((one) => JSON.parse(fileText(stored, one, 'chunks.json')));
    const chunks = lists.flatMap((list) => list.chunks);
    expect(chunks.map((chunk) => chunk.index)).toEqual(chunks.map((_, i) => i));
    expect(lists.at(-1).soFar).toEqual({
      chunks: chunks.length,
      bytes: fileOf('recording.webm')!.bytes,
      sha256: fileOf('recording.webm')!.sha256,
    });
    expect(sha256sum(save('recording.webm'))).toBe(fileOf('recording.webm')!.sha256);
    expect(sha256sum(save('recording-seekable.webm'))).toBe(fileOf('recording-seekable.webm')!.sha256);
    // The first chunk of the file has the hash that the first checkpoint sealed.
    const head = path.join(folder, 'head');
    fs.writeFileSync(head, fs.readFileSync(save('recording.webm')).subarray(0, chunks[0].bytes));
    expect(sha256sum(head)).toBe(chunks[0].sha256);
  });

  test('its log says where the tab went and when, and that it was paused', async () => {
    const { stored, own } = await sealedOf(seq);
    const part = own.find((one) => one.type === 'part' && one.step === 'recording-log')!;
    const log = JSON.parse(fileText(stored, part, 'log.json'));
    expect(log.addresses[0]).toMatchObject({ ms: 0, url: pages.url('/one'), title: 'RecordMe /one' });
    expect(log.addresses.at(-1)).toMatchObject({ url: pages.url('/two'), title: 'RecordMe /two' });
    expect(log.addresses.at(-1).ms).toBeGreaterThan(0);
    expect(log.pauses).toHaveLength(1);
    expect(log.pauses[0].to).not.toBeNull();
    expect(log.end).toMatchObject({ reason: 'user', surface: { displaySurface: 'browser', width: 1280 } });
    const plan = JSON.parse(fileText(stored, own[0]!, 'recording.json'));
    expect(plan).toMatchObject({ askedFrom: { url: pages.url('/one') }, hasAudio: false });
    expect(plan.surface.displaySurface).toBe('browser');
  });

  test.each(['chromium', 'firefox'] as const)(
    'the seekable copy has its length and can be seeked in %s',
    async (name) => {
      const file = (await sealedOf(seq)).save('recording-seekable.webm');
      const browser = name === 'chromium' ? driver : await launchFirefox('dist/firefox');
      try {
        const { duration, at, differs } = await played(browser, file);
        expect(duration).toBeGreaterThan(4);
        expect(duration).toBeLessThan(60);
        expect(at).toBeCloseTo(duration / 2, 1);
        expect(differs).toBe(true);
      } finally {
        if (browser !== driver) await browser.close();
      }
    },
  );

  test.skipIf(!ffprobe)('ffprobe reads both, and finds the same pictures in them', async () => {
    const { save } = await sealedOf(seq);
    const [master, copy] = [save('recording.webm'), save('recording-seekable.webm')];
    expect(probed(copy).duration).toBeGreaterThan(4);
    expect(probed(copy)).toMatchObject({ codec: 'vp9', width: 1280, frames: probed(master).frames });
    // Whole pictures come again and again: without them a jump to the end would decode everything before.
    const whole = execFileSync('ffprobe', [
      ...'-v error -skip_frame nokey -count_frames -select_streams v -show_entries stream=nb_read_frames'.split(
        ' ',
      ),
      ...['-of', 'csv=p=0', copy],
    ]);
    expect(Number(whole)).toBeGreaterThan(1);
    const pictures = (file: string) =>
      execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-map', '0:v', '-c', 'copy', '-f', 'md5', '-']);
    expect(pictures(copy).toString()).toBe(pictures(master).toString());
  });

  test('the viewer plays it, and a click on an address goes there', async () => {
    const viewer = await openWorkbench(driver, `/evidence/${seq}`);
    const raw = driver.raw(viewer);
    await isTrue(viewer, `document.querySelector('video.film')?.readyState >= 2`);
    expect(
      await viewer.evaluate<boolean>(`Number.isFinite(document.querySelector('video.film').duration)`),
    ).toBe(true);
    await raw.locator('.places button').last().click();
    await isTrue(viewer, `document.querySelector('video.film').currentTime > 0`);
    await raw.waitForSelector('.recheck');
    expect(await raw.innerText('.vi')).toContain('一个标签页');
    await viewer.close();
  });

  test('it leaves in a package that the verifier accepts, under names people read', async () => {
    const raw = driver.raw(workbench);
    const made = `(async () => {
      const db = await new Promise((resolve) => {
        const open = indexedDB.open('liuzheng');
        open.onsuccess = () => resolve(open.result);
      });
      const now = new Date().toISOString();
      const one = { id: 'case-r', title: '录屏案件', platform: '', host: '', orderIds: [], statement: '', demandFen: null, isArchived: false, createdAt: now, updatedAt: now };
      const transaction = db.transaction(['cases', 'catalogue'], 'readwrite');
      transaction.objectStore('cases').put(one);
      const ask = transaction.objectStore('catalogue').get(${seq});
      ask.onsuccess = () => transaction.objectStore('catalogue').put({ ...ask.result, caseId: one.id });
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      db.close();
    })()`;
    await workbench.evaluate(made);
    const view = await openWorkbench(driver, '/case/case-r');
    await driver.raw(view).click('#package');
    const zip = await exportByHand(driver, view);
    expect(holds(await verifyFile(zip))).toBe(true);
    const names = execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' });
    for (const name of ['录屏.webm', '录屏（可拖动）.webm', '录屏说明.json', '录屏网址记录.json'])
      expect(names).toContain(`/${name}`);
    await view.close();
    await raw.bringToFront();
  });
});

describe('a recording that is cut', () => {
  test('by closing its window is sealed up to the last chunk, and says so', async () => {
    const page = await driver.open(pages.url('/closed'));
    const { recorder, seq } = await recordOf(page);
    const chunks = await chunksOf(seq);
    await driver.raw(recorder).close({ runBeforeUnload: false });
    await closed(seq);
    const { close, fileOf, save, item } = await sealedOf(seq);
    expect(close).toMatchObject({ outcome: 'partial' });
    expect(close.gaps.map((gap) => `${gap.step} ${gap.reason}`)).toEqual([
      ...['recording interrupted', 'seekable interrupted'],
    ]);
    expect(item.outcome).toBe('partial');
    expect(await chunksOf(seq)).toBeGreaterThanOrEqual(chunks);
    expect(sha256sum(save('recording.webm'))).toBe(fileOf('recording.webm')!.sha256);
    if (ffprobe) expect(probed(save('recording.webm')).frames).toBeGreaterThan(5);
    // Nothing sealed can be seeked: the viewer makes a copy to look at.
    const viewer = await openWorkbench(driver, `/evidence/${seq}`);
    await isTrue(viewer, `document.querySelector('video.film')?.readyState >= 2`);
    expect(
      await viewer.evaluate<boolean>(`Number.isFinite(document.querySelector('video.film').duration)`),
    ).toBe(true);
    await viewer.close();
    await page.close();
  });

  test('is not cut when only the worker is: it goes on and is complete', async () => {
    const page = await driver.open(pages.url('/worker'));
    const { recorder, seq } = await recordOf(page);
    await driver.killWorker();
    // A start of the worker in the middle leaves alone what is held.
    await driver.inWorker(workbench, '1');
    const before = await chunksOf(seq);
    await until('more', async () => (await chunksOf(seq)) >= before + 2, 60_000);
    await press(recorder, '#stop');
    await until('the end', async () => (await stateOf(recorder)) === 'done', 60_000);
    expect((await sealedOf(seq)).close).toMatchObject({ outcome: 'complete', gaps: [] });
    await recorder.close();
    await page.close();
  });

  test('by closing the recorded tab stops and seals by itself', async () => {
    const page = await driver.open(pages.url('/tab'));
    const { recorder, seq } = await recordOf(page);
    await page.close();
    await until('the end', async () => (await stateOf(recorder)) === 'done', 60_000);
    const { stored, own, close } = await sealedOf(seq);
    const part = own.find((one) => one.type === 'part' && one.step === 'recording-log')!;
    expect(JSON.parse(fileText(stored, part, 'log.json')).end.reason).toBe('surface-gone');
    expect(close.gaps.map((gap) => gap.step)).toEqual(['recording-log']);
    expect(close.outcome).toBe('complete');
    await recorder.close();
  });

  // The last one: all our pages live in one process, and it takes them with it.
  test('by a crash of our process is finished at the next start', async () => {
    const page = await driver.open(pages.url('/crashed'));
    const { recorder, seq } = await recordOf(page);
    const session = await driver.context.newCDPSession(driver.raw(recorder));
    const crashed = driver.raw(recorder).waitForEvent('crash');
    // The answer never comes: who would send it.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    workbench = await openWorkbench(driver);
    await closed(seq);
    const { close, fileOf, save } = await sealedOf(seq);
    expect(close.outcome).toBe('partial');
    expect(close.gaps.map((gap) => gap.reason)).toContain('interrupted');
    expect(sha256sum(save('recording.webm'))).toBe(fileOf('recording.webm')!.sha256);
    await page.close();
  });
});
