import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import type { Gap } from '../../src/core/evidence/record';
import type { Transcript, TranscriptRow } from '../../src/core/reading/talk/transcript';
import { messages } from '../pages/messages';
import { type Pages, startPages } from '../pages/server';
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

type Step = {
  outcome: string;
  gaps: Gap[];
  roles: string[];
  transcript: Transcript | null;
  seams: { verified: boolean }[];
};

/** The chat part of the newest capture: its gaps and files, and the words of two of them. */
function newestChat(): Promise<Step> {
  return workbench.evaluate<Step>(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const ask = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = (await ask(db.transaction('entries').objectStore('entries').getAll()))
      .map(({ record }) => JSON.parse(new TextDecoder().decode(record)));
    const seq = Math.max(...records.filter(({ type }) => type === 'capture').map((one) => one.seq));
    const own = records.filter((one) => one.of === seq);
    const part = own.find((one) => one.step === 'chat');
    const close = own.find((one) => one.type === 'close');
    const json = async (role) => {
      const ref = part?.files.find((one) => one.role === role);
      if (!ref) return null;
      const { content } = await ask(db.transaction('files').objectStore('files').get(ref.sha256));
      return JSON.parse(await content.text());
    };
    const tiles = await json('chat-tiles.json');
    const found = {
      outcome: close.outcome,
      gaps: [...(part?.gaps ?? []), ...close.gaps],
      roles: part?.files.map((one) => one.role) ?? [],
      transcript: await json('transcript.json'),
      seams: tiles?.seams ?? [],
    };
    db.close();
    return found;
  })()`);
}

/** The small window for a talk, opened as a person does. */
async function chooseOn(tab: Page): Promise<Page> {
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await until('the ways', () =>
    popup.evaluate<boolean>(`(() => {
      const button = document.querySelector('#chat');
      if (button) return button.click(), true;
      document.querySelector('[aria-label="其他留证方式"]:not([aria-expanded=true])')?.click();
      const item = [...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('聊天记录'));
      item?.click();
      return Boolean(item);
    })()`),
  );
  const own = await driver.opened('capture.html#/chat');
  await until('the search', () => own.evaluate<boolean>(`document.querySelector('h1') !== null`));
  return own;
}

const start = (own: Page) => driver.raw(own).locator('#start').click();
const isDone = (own: Page) => () =>
  own.evaluate<boolean>(`document.querySelector('main')?.dataset.state === 'done'`);

async function saveTalk(url: string): Promise<Step & { tab: Page }> {
  const tab = await driver.open(url);
  const own = await chooseOn(tab);
  await start(own);
  await until('the end', isDone(own), 350_000);
  await own.close();
  return { ...(await newestChat()), tab };
}

const rowsOf = ({ transcript }: Step) =>
  (transcript?.entries ?? []).filter(
    (entry): entry is TranscriptRow => 'kind' in entry && entry.kind === 'message',
  );
const asSaid = ({ side, speaker, time, text }: TranscriptRow) => ({ side, speaker, time, text });

/** Messages of the pages that every capture is measured by. */
const measured = (count: number) =>
  messages(0, count).map(({ by, name, time, text }) => ({
    side: by === 'buyer' ? 'right' : 'left',
    speaker: name,
    time,
    text,
  }));

function expectWhole(step: Step): void {
  expect(step.gaps.filter(({ step }) => step === 'chat')).toEqual([]);
  expect(step.transcript).toMatchObject({ isWhole: true, counts: { gaps: 0 } });
  expect(step.seams.filter((seam) => !seam.verified)).toEqual([]);
  expect(step.roles).toEqual(expect.arrayContaining(['chat-01.png', 'chat-tile-01.png', 'chat-tiles.json']));
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
    const own = await chooseOn(tab);
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
  const own = await chooseOn(tab);
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
  const step = await newestChat();
  expectWhole(step);
  expect(rowsOf(step).map(asSaid)).toEqual(saidUpTo(60));
  expect(await tab.evaluate('scrollY')).toBe(0);
  await tab.close();
});

test('stopped in the middle, what was taken stays, in pictures and in words', async () => {
  const tab = await driver.open(pages.url('chat500'));
  const own = await chooseOn(tab);
  await start(own);
  await until('some rows', () => own.evaluate<boolean>(`/[2-9]\\d 条/.test(document.body.innerText)`));
  await driver.raw(own).getByRole('button', { name: '取消' }).click();
  await until('the end', isDone(own), 60_000);
  await own.close();
  const step = await newestChat();
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
