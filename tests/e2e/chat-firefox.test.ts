import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { type FirefoxDriver, launchFirefox } from '../../scripts/browsers/firefox';
import { asSaid, chooseOn, expectWhole, newestChat, rowsOf } from './chat-capture';
import { saidUpTo, startChatPages } from './chat-pages';
import { firstBreak, openWorkbench, readStored } from './ledger-in-browser';

/** Whole talks in Firefox, each by a real press in the small window. */
let driver: FirefoxDriver;
let workbench: Page;
let talks: Awaited<ReturnType<typeof startChatPages>>;

beforeAll(async () => {
  [driver, talks] = await Promise.all([launchFirefox('dist/firefox'), startChatPages()]);
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await talks?.close();
});
beforeEach(() => driver.closePopup());

const start = (own: Page) => driver.press(own, '#start');
const isDone = (own: Page) => () =>
  own.evaluate<boolean>(`document.querySelector('main')?.dataset.state === 'done'`);

test('a talk whose list draws its rows late is saved whole and in order', async () => {
  const tab = await driver.open(talks.url('late'));
  const own = await chooseOn(driver, tab);
  await start(own);
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat(workbench);
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(150));
  await tab.close();
});

test('a window of another site is asked for by the browser’s own question, and read after the yes', async () => {
  const tab = await driver.open(talks.url('cross'));
  const own = await chooseOn(driver, tab);
  await until('the question', () => own.evaluate<boolean>(`document.querySelector('#allow') !== null`));
  expect(await own.evaluate(`document.querySelector('#start')`)).toBeNull();
  await driver.press(own, '#allow');
  await driver.allow();
  await until('the talk', () => own.evaluate<boolean>(`document.querySelector('#start') !== null`));
  await start(own);
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat(workbench);
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(60));
  expect(await firstBreak(await readStored(workbench))).toBeNull();
  await tab.close();
});
