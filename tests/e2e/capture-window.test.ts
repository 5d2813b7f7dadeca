import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import type { Record } from '../../src/core/evidence/record';
import { fileText, firstBreak, openWorkbench, readStored, records } from './ledger-in-browser';

/** Long enough that a capture at two pictures a second takes a few seconds. */
const page = (visits: number) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
  <title>售后规则 - 窗口测试</title><h1>售后规则</h1><p>第 ${visits} 次打开</p>
  <div style="height:9000px;background:linear-gradient(#fde,#def)"></div>`;

let driver: ChromiumDriver;
let workbench: Page;
let server: http.Server;
let visits = 0;
/** Requests that said that no cache may answer them. */
let uncached = 0;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    visits++;
    if (request.headers['cache-control'] === 'no-cache') uncached++;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(visits));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  server?.close();
});
beforeEach(() => driver.closePopup());

const open = () => driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?${visits}`);

async function popupOn(tab: Page): Promise<Page> {
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await until('the page was read', () => popup.evaluate(`document.querySelector('#capture') !== null`));
  return popup;
}

/** Begins a capture in the popup and closes it at the second screen, as a click elsewhere does. */
async function leaveMidway(tab: Page): Promise<Page> {
  const popup = await popupOn(tab);
  await popup.evaluate(`document.querySelector('#capture').click()`);
  await until('the second screen', () => popup.evaluate(`/第 [2-9] 屏/.test(document.body.innerText)`));
  await driver.closePopup();
  return driver.opened('capture.html#/resume');
}

const isDone = (own: Page) => () =>
  own.evaluate<boolean>(`document.querySelector('main')?.dataset.state === 'done'`);

/** The newest capture's entries. */
async function newest(): Promise<Record[]> {
  const stored = await readStored(workbench);
  expect(await firstBreak(stored)).toBeNull();
  const all = records(stored);
  const seq = Math.max(...all.filter(({ type }) => type === 'capture').map((record) => record.seq));
  return all.filter((record) => record.seq === seq || ('of' in record && record.of === seq));
}

const steps = (entries: Record[]) => entries.flatMap((entry) => (entry.type === 'part' ? [entry.step] : []));

test('what a closed popup was capturing goes on in a small window and is whole', async () => {
  const tab = await open();
  const own = await leaveMidway(tab);
  await until('the end', isDone(own), 60_000);
  const entries = await newest();
  expect(steps(entries)).toEqual(['full-page', 'html', 'server-time']);
  expect(entries.at(-1)).toMatchObject({ type: 'close', outcome: 'complete', gaps: [] });
  expect(await tab.evaluate(`scrollY`)).toBe(0);
  await own.close();
  await tab.close();
});

test('when that window is closed too, what did not come is a gap', async () => {
  const tab = await open();
  const own = await leaveMidway(tab);
  await until('it works', () => own.evaluate(`document.querySelector('[role=progressbar]') !== null`));
  await own.close();
  const entries = await until(
    'the close',
    async () => {
      const now = await newest();
      return now.some(({ type }) => type === 'close') && now;
    },
    30_000,
  );
  expect(entries.at(-1)).toMatchObject({ type: 'close', outcome: 'partial' });
  expect(entries.at(-1)!.gaps).toContainEqual({ step: 'html', reason: 'interrupted', detail: '' });
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await until('the words', () => popup.evaluate(`document.body.innerText.includes('上次留证中断了')`));
  await tab.close();
});

test('a page is loaded anew past the cache, captured, and the record says so', async () => {
  const tab = await open();
  const before = uncached;
  const popup = await popupOn(tab);
  await popup.evaluate(`document.querySelector('[aria-label="其他留证方式"]').click()`);
  await until('the menu', () => popup.evaluate(`document.querySelector('[role=menuitem]') !== null`));
  await popup.evaluate(
    `[...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('刷新')).click()`,
  );
  const own = await driver.opened('capture.html#/reload');
  await until('the end', isDone(own), 60_000);
  expect(uncached).toBeGreaterThan(before);
  const entries = await newest();
  expect(entries[0]).toMatchObject({ type: 'capture', trigger: 'reload' });
  const stored = await readStored(workbench);
  const facts = JSON.parse(fileText(stored, entries[0]!, 'page.json'));
  expect(Date.parse(facts.reloaded.loadedAt)).toBeGreaterThan(Date.parse(facts.reloaded.askedAt));
  const reading = JSON.parse(fileText(stored, entries[0]!, 'reading.json'));
  expect(reading.loaded.how).toBe('reload');
  await own.close();
  await tab.close();
});

test('the visible area alone is the moment, without the rest of the page', async () => {
  const tab = await open();
  const popup = await popupOn(tab);
  await popup.evaluate(`document.querySelector('#visible').click()`);
  await until('sealed', () => popup.evaluate(`document.querySelector('[data-seq]') !== null`));
  expect(await popup.evaluate<string>(`document.body.innerText`)).toContain('可见区域，无缺口');
  const entries = await newest();
  expect(entries[0]).toMatchObject({ type: 'capture', asked: ['server-time'] });
  expect(entries[0]!.files.map(({ role }) => role)).toContain('viewport.png');
  await tab.close();
});
