import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand, captureChatByPress } from '../../scripts/user';
import { type Shop, startShop } from '../shop/server';
import { fileText, firstBreak, openWorkbench, readEntries, readStored, records } from './ledger-in-browser';

let shop: Shop;
let driver: ChromiumDriver;
let workbench: Page;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver);
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});
beforeEach(async () => {
  await driver.closePopup();
});

let orders = 2026112400000000n;
const freshOrder = () => String(++orders);

/** Where LIUZHENG_SHOTS names a folder, what is seen is kept there for looking at. */
async function keepShots(page: Page, name: string): Promise<void> {
  const folder = process.env.LIUZHENG_SHOTS;
  if (!folder) return;
  for (const theme of ['light', 'dark']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync(`${folder}/${name}-${theme}.png`, await page.screenshot());
  }
}

/** The viewer's talk tab of a piece of evidence. */
async function talkTab(seq: number): Promise<Page> {
  const viewer = await openWorkbench(driver, `/evidence/${seq}`);
  await until('the tab', () => viewer.evaluate<boolean>(`!!document.querySelector('#tab-talk')`), 60_000);
  await viewer.evaluate(`document.querySelector('#tab-talk').click()`);
  await until('the talk', () => viewer.evaluate<boolean>(`!!document.querySelector('.talk [data-sign]')`));
  return viewer;
}

const countOf = (viewer: Page, kind: string) =>
  viewer.evaluate<number>(`Number(document.querySelector('[data-kind=${kind}] .num').textContent)`);

describe('the talk in the viewer', () => {
  test('a captured chat page is read as a talk: what the shop says is marked, counted and listed with its place', async () => {
    const page = await driver.open(shop.url('chat', { order: freshOrder() }));
    const { seq } = await captureByHand(driver, page);
    await driver.closePopup();
    const viewer = await talkTab(seq);
    expect(await countOf(viewer, 'refusal')).toBeGreaterThanOrEqual(2);
    expect(await countOf(viewer, 'promise')).toBeGreaterThanOrEqual(2);
    expect(await countOf(viewer, 'coupon')).toBe(1);
    expect(await countOf(viewer, 'admission')).toBe(0);
    await keepShots(viewer, 'talk-page');
    const marked = await viewer.evaluate<string>(`document.querySelector('.talk').innerText`);
    expect(marked).toContain('小七');
    // What the buyer says is not marked: 请更换或退款 is his.
    expect(await viewer.evaluate<number>(`document.querySelectorAll('.talk-right [data-sign]').length`)).toBe(
      0,
    );
    await viewer.evaluate(`document.querySelector('[data-kind=coupon]').click()`);
    const hits = await until('the list', () =>
      viewer.evaluate<string>(`document.querySelector('.talkhits')?.innerText || null`),
    );
    expect(hits).toContain('5 元优惠券');
    expect(hits).toMatch(/第 \d+ 条/);
    await viewer.evaluate(`document.querySelector('.talkhit button').click()`);
    await until('its row', () =>
      viewer.evaluate<boolean>(`document.activeElement?.innerText?.includes('5 元优惠券') ?? false`),
    );
    await viewer.close();
    await page.close();
  });

  test('a whole talk has keys to jump, and the user can say that the sides are the other way round', async () => {
    const page = await driver.open(shop.url('chat', { order: freshOrder() }));
    const { seq } = await captureChatByPress(driver, page);
    const viewer = await talkTab(seq);
    const refusals = await countOf(viewer, 'refusal');
    const focused = `document.activeElement?.dataset?.sign ?? ''`;
    // The talk stands there a moment before it hears keys.
    await until('a sign', async () => {
      await viewer.evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))`);
      return (await viewer.evaluate<string>(focused)) !== '';
    });
    await keepShots(viewer, 'talk-whole');
    await viewer.evaluate(`document.querySelector('[data-kind=refusal]').click()`);
    await until('the list', () => viewer.evaluate<boolean>(`!!document.querySelector('.talkhits')`));
    await keepShots(viewer, 'talk-refusals');
    await viewer.evaluate(`document.querySelector('#flip').click()`);
    await until('the other side', async () => (await countOf(viewer, 'refusal')) !== refusals);
    expect(await viewer.evaluate<string>(`document.querySelector('.talk > header').innerText`)).toContain(
      '左侧是我',
    );
    await viewer.close();
    await page.close();
  });
});

describe('引用此条款', () => {
  const sentence = '2. 每个订单最多可以提交 3 次售后申请，逾期不予受理。';

  /** The menu entry's event on this page's tab; a click on the toolbar has given the tab to us before. */
  const quote = (page: Page, selectionText: string, frameId = 0) =>
    driver.inWorker(
      workbench,
      `(async () => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url)});
        chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId: 'quote', selectionText, frameId })}, tab);
      })()`,
    );

  const grantTab = async (page: Page) => {
    await driver.clickToolbar(page);
    const popup = await driver.popup();
    await until('the popup', () =>
      popup.evaluate<boolean>(`['seen', 'sealed'].includes(document.querySelector('main')?.dataset.state)`),
    );
    await driver.closePopup();
  };

  const selectSentence = (page: Page) =>
    page.evaluate(`(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode() && !walk.currentNode.data.includes('逾期不予受理'));
      getSelection().selectAllChildren(walk.currentNode.parentNode);
    })()`);

  const quoted = (text: string) =>
    until('the quote', async () => {
      const stored = await readStored(workbench);
      const hit = records(stored).find(
        (one) =>
          one.files.some(({ role }) => role === 'quote.json') &&
          fileText(stored, one, 'quote.json').includes(text),
      );
      if (hit?.type !== 'confirm') return null;
      const item = stored.items.find((one) => one.seq === hit.of);
      const isDone = item?.outcome !== 'open';
      return isDone && { stored, seq: hit.of, quote: JSON.parse(fileText(stored, hit, 'quote.json')) };
    });

  test('the selected sentence is found on the page, kept beside its capture and shown first', async () => {
    const page = await driver.open(`${shop.url('rules')}?n=${freshOrder()}`);
    await grantTab(page);
    await selectSentence(page);
    await quote(page, 'not what the page says');
    const { stored, seq, quote: kept } = await quoted('逾期不予受理');
    expect(kept).toMatchObject({ text: sentence, effect: 'limits', url: page.url });
    expect(kept.place.box).toHaveLength(4);
    expect(records(stored).find((one) => one.seq === seq)).toMatchObject({
      type: 'capture',
      trigger: 'menu',
    });
    expect(await firstBreak(stored)).toBeNull();

    // The same state once more: the quote joins the capture that is there.
    const captures = records(stored).filter((one) => one.type === 'capture').length;
    await quote(page, '');
    await until('the second quote', async () => {
      return (
        records(await readEntries(workbench)).filter((one) =>
          one.files.some(({ role }) => role === 'quote.json'),
        ).length === 2
      );
    });
    expect(records(await readEntries(workbench)).filter((one) => one.type === 'capture').length).toBe(
      captures,
    );

    const viewer = await openWorkbench(driver, `/evidence/${seq}`);
    // What answers it comes with the knowledge in use, a moment after the clause itself.
    const first = await until('the clause and its answer', async () => {
      const words = await viewer.evaluate<string>(`document.querySelector('.clauses > li')?.innerText ?? ''`);
      return /核对于 \d{4}-\d\d-\d\d/.test(words) && words;
    });
    expect(first).toContain(sentence);
    expect(first).toContain('你引用的');
    expect(await viewer.evaluate<number>(`document.querySelectorAll('[data-picked]').length`)).toBe(1);
    await viewer.evaluate(`document.querySelector('.clauseno').focus()`);
    await until('its box', () => viewer.evaluate<boolean>(`!!document.querySelector('.bx[data-pointed]')`));
    await keepShots(viewer, 'clauses');
    await viewer.close();
    await page.close();
  });

  test('the popup offers what is selected, quotes it on Q, and then offers it no more', async () => {
    const page = await driver.open(`${shop.url('rules')}?n=${freshOrder()}`);
    await selectSentence(page);
    await driver.clickToolbar(page);
    const popup = await driver.popup();
    const offered = await until('the row', () =>
      popup.evaluate<string>(`document.querySelector('#quote')?.innerText ?? ''`),
    );
    expect(offered).toContain('引用选中的文字');
    expect(offered).toContain('逾期不予受理');
    await keepShots(popup, 'popup-quote');
    await popup.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: 'q', bubbles: true }))`);
    const said = await until('what it came to', () =>
      popup.evaluate<string>(`document.querySelector('#quoted')?.innerText ?? ''`),
    );
    expect(said).toContain('已引用此条款');
    expect(await popup.evaluate<boolean>(`!document.querySelector('#quote')`)).toBe(true);
    await keepShots(popup, 'popup-quoted');
    const seq = await popup.evaluate<number>(`Number(document.querySelector('[data-seq]').dataset.seq)`);
    const stored = await readStored(workbench);
    const kept = records(stored).find(
      (one) =>
        one.type === 'confirm' && one.of === seq && one.files.some(({ role }) => role === 'quote.json'),
    )!;
    expect(JSON.parse(fileText(stored, kept, 'quote.json'))).toMatchObject({ text: sentence, url: page.url });
    await page.close();
  });

  test('what the reading does not hold is kept as the user’s own words, and says so', async () => {
    const page = await driver.open(`${shop.url('rules')}?n=${freshOrder()}`);
    await grantTab(page);
    await quote(page, '这句话只在图片里，概不退款', 9999);
    const { seq, quote: kept } = await quoted('只在图片里');
    expect(kept.place).toBeNull();
    const viewer = await openWorkbench(driver, `/evidence/${seq}`);
    const first = await until('the clauses', () =>
      viewer.evaluate<string>(`document.querySelector('.clauses > li')?.innerText || null`),
    );
    expect(first).toContain('未在页面读取中找到');
    await keepShots(viewer, 'clauses-unread');
    await viewer.close();
    await page.close();
  });
});
