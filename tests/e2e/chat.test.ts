import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { messages } from '../pages/messages';
import { type Pages, startPages } from '../pages/server';
import { asSaid, type ChatStep, chooseOn, expectWhole, measured, newestChat, rowsOf } from './chat-capture';
import { saidUpTo, startChatPages } from './chat-pages';
import { openWorkbench } from './ledger-in-browser';

let driver: ChromiumDriver;
let workbench: Page;
let talks: Awaited<ReturnType<typeof startChatPages>>;
let pages: Pages;

beforeAll(async () => {
  [driver, talks, pages] = await Promise.all([launchChromium('dist/chrome'), startChatPages(), startPages()]);
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await talks?.close();
  await pages?.close();
});
beforeEach(() => driver.closePopup());

const start = (own: Page) => driver.raw(own).locator('#start').click();
const isDone = (own: Page) => () =>
  own.evaluate<boolean>(`document.querySelector('main')?.dataset.state === 'done'`);

async function saveTalk(url: string): Promise<ChatStep & { tab: Page }> {
  const tab = await driver.open(url);
  const own = await chooseOn(driver, tab);
  await start(own);
  await until('the end', isDone(own), 350_000);
  await own.close();
  return { ...(await newestChat(workbench)), tab };
}

test('500 messages in a box of 400 × 500: every one, once, in order, with its day', async () => {
  const { tab, ...step } = await saveTalk(pages.url('chat500'));
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(measured(500));
  expect(rowsOf(step).map(({ day }) => day)).toEqual(messages(0, 500).map(({ day }) => day));
  expect(rowsOf(step).filter(({ images }) => images.length > 0)).toHaveLength(
    messages(0, 500).filter(({ picture }) => picture !== null).length,
  );
  expect(await tab.evaluate('chat.scrollHeight - chat.clientHeight - chat.scrollTop')).toBeLessThan(1);
  await tab.close();
});

// 2,000 of them are for the benchmark.
test('600 messages of which twenty are there at a time, without names, heights measured when shown', async () => {
  const { tab, ...step } = await saveTalk(pages.url('chat2000', '?plain&rows=600'));
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(measured(600));
  expect(await tab.evaluate('chat.scrollHeight - chat.clientHeight - chat.scrollTop')).toBeLessThan(1);
  await tab.close();
}, 400_000);

test.each([
  ['when its top is reached', '', []],
  ['when its button is pressed', '?button', [{ words: '加载更多', times: 4 }]],
])(
  'older messages that come %s are brought in, and what was pressed is told',
  async (_when, search, pressed) => {
    const { tab, ...step } = await saveTalk(pages.url('older', search));
    expectWhole(step);
    expect(rowsOf(step).map(asSaid)).toEqual(measured(300));
    expect(step.transcript!.older).toMatchObject({ grew: 4, isAtStart: true, pressed });
    expect(await tab.evaluate('chat.scrollHeight - chat.clientHeight - chat.scrollTop')).toBeLessThan(1);
    await tab.close();
  },
);

describe('a talk is found and read wherever it stands', () => {
  test.each([
    ['in an open shadow root', 'open', 60],
    ['in a closed shadow root', 'closed', 60],
    ['in a frame of the same site', 'inner', 60],
    ['in a list that draws its rows late', 'late', 150],
    ['in a list laid out from its end', 'reverse', 60],
    ['in days', 'days', 60],
  ])('%s', async (_where, name, count) => {
    const { tab, ...step } = await saveTalk(talks.url(name));
    expectWhole(step);
    expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(count));
    await tab.close();
  });

  test('in the page itself, as tickets are answered', async () => {
    const { tab, ...step } = await saveTalk(talks.url('ticket'));
    expectWhole(step);
    expect(rowsOf(step).map(({ speaker, time, text }) => ({ speaker, time, text }))).toEqual(
      saidUpTo(30).map(({ speaker, time, text }, i) => ({
        speaker,
        time: `2026-11-18 ${time}`,
        text: `${text}\n以上，第 ${i} 次回复。`,
      })),
    );
    await tab.close();
  });

  test('beside a list of talks, without names: times between, little faces, pictures, a message taken back', async () => {
    const { tab, ...step } = await saveTalk(talks.url('bubbles'));
    expectWhole(step);
    expect(
      step.transcript!.entries.map(
        (entry) => 'kind' in entry && [entry.kind, entry.side, entry.text, entry.time],
      ),
    ).toEqual([
      ['separator', 'center', '昨天 20:05', ''],
      ['message', 'right', '你好[微笑]在吗', ''],
      ['message', 'left', '在的', ''],
      ['message', 'right', '', ''],
      ['notice', 'center', '对方撤回了一条消息', ''],
      ['separator', 'center', '2026年11月18日 09:12', ''],
      ['message', 'left', '第一行\n第二行', ''],
      ['message', 'right', '好的', '2026-11-18 09:13:40'],
    ]);
    // Addresses without what may be a token.
    expect(rowsOf(step)[2]!.images).toEqual([
      { alt: '兑换页截图', place: `${new URL(talks.url('')).origin}/shot.svg` },
    ]);
    await tab.close();
  });

  test('not in a list of goods', async () => {
    const tab = await driver.open(talks.url('goods'));
    const own = await chooseOn(driver, tab);
    expect(await own.evaluate<string>('document.body.innerText')).toContain('没有找到聊天');
    expect(await own.evaluate(`document.querySelector('#start')`)).toBeNull();
    await own.close();
    await tab.close();
  });
});

test('a link or a form with tempting words is never pressed', async () => {
  const { tab, ...step } = await saveTalk(talks.url('tempting'));
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(20));
  expect(step.transcript!.older.pressed).toEqual([]);
  expect(talks.asked.filter((path) => path.startsWith('/gone'))).toEqual([]);
  await tab.close();
});

test('a window of another site is named, and read once the user allows it', async () => {
  const tab = await driver.open(talks.url('cross'));
  const own = await chooseOn(driver, tab);
  await until('the question', () => own.evaluate<boolean>(`document.querySelector('#allow') !== null`));
  expect(await own.evaluate(`document.querySelector('#start')`)).toBeNull();
  // What the user's press on the browser's own question does.
  const settings = await driver.open('chrome://extensions/');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission('${driver.extensionId}', 'http://localhost/*')`,
  );
  await settings.close();
  await driver.raw(tab).bringToFront();
  await driver.raw(own).locator('#allow').click();
  await until('the talk', () => own.evaluate<boolean>(`document.querySelector('#start') !== null`));
  await start(own);
  await until('the end', isDone(own), 120_000);
  await own.close();
  const step = await newestChat(workbench);
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(60));
  expect(await tab.evaluate('scrollY')).toBe(0);
  await tab.close();
});

test('stopped in the middle, what was taken stays, in pictures and in words', async () => {
  const tab = await driver.open(pages.url('chat500'));
  const own = await chooseOn(driver, tab);
  await start(own);
  await until('some rows', () => own.evaluate<boolean>(`/[2-9]\\d 条/.test(document.body.innerText)`));
  await driver.raw(own).getByRole('button', { name: '取消' }).click();
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat(workbench);
  expect(step.outcome).toBe('cancelled');
  expect(step.gaps.map(({ reason }) => reason)).toContain('capture-cancelled');
  const rows = rowsOf(step).map(asSaid);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThan(500);
  expect(rows).toEqual(measured(rows.length));
  expect(step.transcript).toMatchObject({ isWhole: false });
  expect(step.roles).toContain('chat-01.png');
  expect(await tab.evaluate('chat.scrollHeight - chat.clientHeight - chat.scrollTop')).toBeLessThan(1);
  await tab.close();
});
