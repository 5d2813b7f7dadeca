import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import type { PageKind } from '../../src/core/evidence/record';
import { facts } from '../shop/facts';
import { type PageName, type Shop, startShop } from '../shop/server';
import {
  fileText,
  firstBreak,
  openWorkbench,
  readEntries,
  readItems,
  readStored,
  records,
} from './ledger-in-browser';

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

const stateOf = (popup: Page) =>
  popup.evaluate<string>(`document.querySelector('main')?.dataset.state ?? ''`);
const count = async () => (await readEntries(workbench)).entries.length;

async function popupOn(page: Page, state: string): Promise<Page> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until(`popup ${state}`, async () => (await stateOf(popup)) === state);
  return popup;
}

/** An order nobody captured before, so that nothing is "already sealed". */
let orders = 2026112300000000n;
const freshOrder = () => String(++orders);

describe('kinds', () => {
  const sealedAtOnce: [PageName, PageKind][] = [
    ['order', 'order'],
    ['payment', 'payment'],
    ['receipt', 'receipt'],
    ['chat', 'chat'],
    ['chat-frame', 'chat'],
    ['ticket', 'ticket'],
    ['redeem', 'redeem-error'],
    ['refusal', 'refusal'],
  ];

  test.each(sealedAtOnce)('one click seals the %s page as %s', async (name, kind) => {
    const page = await driver.open(shop.url(name, { order: freshOrder() }));
    const { seq } = await captureByHand(driver, page);
    const record = records(await readEntries(workbench)).find((one) => one.seq === seq);
    expect(record).toMatchObject({ type: 'capture', kind, trigger: 'one-click' });
    await page.close();
  });

  test.each(['home', 'product', 'rules', 'complaint'] as const)(
    'opening the popup on the %s page seals nothing',
    async (name) => {
      const before = await count();
      const page = await driver.open(shop.url(name, { order: freshOrder() }));
      const popup = await popupOn(page, 'seen');
      await until('the button’s focus', () => popup.evaluate(`document.activeElement.id === 'capture'`));
      expect(await count()).toBe(before);
      await page.close();
    },
  );
});

describe('one page state', () => {
  test('is sealed once by looking, and again only by asking', async () => {
    const page = await driver.open(shop.url('order', { order: freshOrder() }));
    const first = await captureByHand(driver, page);
    await driver.closePopup();
    const before = await count();
    const popup = await popupOn(page, 'sealed');
    await until('the capture shown', () =>
      popup.evaluate<boolean>(`!!document.querySelector('[data-seq="${first.seq}"]')`),
    );
    expect(await count()).toBe(before);
    await popup.evaluate(`document.querySelector('#again').click()`);
    await until('another capture', () =>
      popup.evaluate<boolean>(
        `Number(document.querySelector('[data-seq]')?.dataset.seq ?? 0) > ${first.seq}`,
      ),
    );
    await page.close();
  });
});

describe('what is sealed', () => {
  test('values set by script, but never a password', async () => {
    const page = await driver.open(shop.url('order', { order: freshOrder() }));
    const { seq } = await captureByHand(driver, page);
    const stored = await readStored(workbench);
    const mine = records(stored).filter((one) => one.seq === seq || ('of' in one && one.of === seq));
    const capture = mine[0]!;
    expect(fileText(stored, capture, 'reading.json')).toContain(facts.secret);
    const html = mine.find((one) => one.files.some((file) => file.role === 'page.html'))!;
    expect(fileText(stored, html, 'page.html')).toContain(facts.secret);
    for (const record of mine) {
      for (const file of record.files.filter((one) => !one.mediaType.startsWith('image/'))) {
        expect(fileText(stored, record, file.role), file.role).not.toContain(facts.queryPassword);
      }
    }
    await page.close();
  });

  test('the viewport, the whole page, the HTML, the server’s clock, and a close with no gap', async () => {
    const page = await driver.open(shop.url('order', { order: freshOrder() }));
    const { seq } = await captureByHand(driver, page);
    const stored = await readStored(workbench);
    const mine = records(stored).filter((one) => one.seq === seq || ('of' in one && one.of === seq));
    const roles = mine.flatMap((one) => one.files.map((file) => file.role));
    expect(roles).toEqual(
      expect.arrayContaining([
        'page.json',
        'reading.json',
        'viewport.png',
        'page-01.png',
        'tiles.json',
        'page.html',
        'server-time.json',
      ]),
    );
    expect(mine.at(-1)).toMatchObject({ type: 'close', outcome: 'complete' });
    expect(mine.flatMap((one) => one.gaps)).toEqual([]);
    const clock = mine.find((one) => one.files.some((file) => file.role === 'server-time.json'))!;
    const { offsetMs } = JSON.parse(fileText(stored, clock, 'server-time.json'));
    expect(Math.abs(offsetMs)).toBeLessThan(5000);
    const tiles = mine.find((one) => one.files.some((file) => file.role === 'tiles.json'))!;
    const { seams } = JSON.parse(fileText(stored, tiles, 'tiles.json'));
    expect(seams.length).toBeGreaterThan(0);
    expect(seams.every((seam: { verified: boolean }) => seam.verified)).toBe(true);
    await page.close();
  });

  test('a frame of another origin is a gap, never silence', async () => {
    const page = await driver.open(shop.url('chat-frame', { order: freshOrder() }));
    const { seq } = await captureByHand(driver, page);
    const mine = records(await readEntries(workbench)).filter(
      (one) => one.seq === seq || ('of' in one && one.of === seq),
    );
    const gaps = mine.flatMap((one) => one.gaps);
    expect(gaps).toContainEqual(expect.objectContaining({ step: 'reading', reason: 'frame-unreadable' }));
    expect(gaps).toContainEqual(expect.objectContaining({ step: 'html', reason: 'frame-unreadable' }));
    expect(mine.at(-1)).toMatchObject({ type: 'close', outcome: 'partial' });
    await page.close();
  });

  test('the extension asks the shop for a HEAD and its own pictures, and for nothing else', async () => {
    const page = await driver.open(shop.url('product'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = shop.requests.length;
    await captureByHand(driver, page);
    const asked = shop.requests.slice(before);
    expect(asked.filter((one) => one.method === 'HEAD')).toHaveLength(1);
    for (const one of asked) {
      expect(
        one.method === 'HEAD' || new URL(one.url).pathname.startsWith('/img/'),
        `${one.method} ${one.url}`,
      ).toBe(true);
    }
    await page.close();
  });
});

describe('the guest leaves no trace', () => {
  test('no change of the DOM, the same scroll position, nothing to fetch', async () => {
    const page = await driver.open(shop.url('rules'));
    await page.evaluate(`(() => {
      scrollTo(0, 137);
      globalThis.changes = 0;
      new MutationObserver((records) => { globalThis.changes += records.length; })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      globalThis.before = document.documentElement.outerHTML;
      globalThis.names = 0;
      globalThis.names = Object.getOwnPropertyNames(globalThis).length;
    })()`);
    await captureByHand(driver, page);
    expect(
      await page.evaluate(`({
        changes, scroll: scrollY, same: document.documentElement.outerHTML === before,
        names: Object.getOwnPropertyNames(globalThis).length - names,
      })`),
    ).toEqual({ changes: 0, scroll: 137, same: true, names: 0 });
    for (const file of ['src/page/page.js', 'icons/icon-128.png', 'src/app/popup/popup.html']) {
      expect(await page.evaluate(`fetch('${driver.base}${file}').then(() => 'found', () => 'hidden')`)).toBe(
        'hidden',
      );
    }
    await page.close();
  });
});

describe('where nothing can be captured', () => {
  test('a page of the browser says why, and what to do instead', async () => {
    const before = await count();
    const page = await driver.open('chrome://version/');
    const popup = await popupOn(page, 'refused');
    expect(await popup.evaluate<string>('document.body.innerText')).toContain('浏览器不允许读取这一页');
    expect(await popup.evaluate<string>(`document.querySelector('[role=alert]').dataset.code`)).toBe(
      'page-forbidden',
    );
    expect(await count()).toBe(before);
    await page.close();
  });

  test('a shop that is down is still a page that can be kept', async () => {
    shop.trouble.broken = true;
    try {
      const page = await driver.open(shop.url('order', { order: freshOrder() }));
      const { seq } = await captureByHand(driver, page);
      expect(records(await readEntries(workbench)).find((one) => one.seq === seq)?.type).toBe('capture');
      await page.close();
    } finally {
      delete shop.trouble.broken;
    }
  });
});

describe('cut short', () => {
  /** The long product page: its screens take long enough to be cut in the middle. */
  async function inTheMiddle(): Promise<{ page: Page; popup: Page }> {
    const page = await driver.open(`${shop.url('product')}?n=${freshOrder()}`);
    const popup = await popupOn(page, 'seen');
    await popup.evaluate(`document.querySelector('#capture').click()`);
    await until('the first screens', () =>
      popup.evaluate<boolean>(`/第 \\d+ 屏/.test(document.body.innerText)`),
    );
    return { page, popup };
  }

  /** The menu item's event on this page's tab. A person's click on the toolbar has given the tab to us before. */
  const chooseMenu = (page: Page) =>
    driver.inWorker(
      workbench,
      `(async () => {
        const tabs = await chrome.tabs.query({});
        const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url)});
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture' }, tab);
      })()`,
    );

  const newest = async () => {
    const stored = await readStored(workbench);
    return { stored, item: stored.items.at(-1)! };
  };

  test('cancelling keeps what was taken and names what was not', async () => {
    const { page, popup } = await inTheMiddle();
    await popup.evaluate(`document.querySelector('.working .btn').click()`);
    await until('the end', async () => (await stateOf(popup)) === 'sealed');
    const { stored, item } = await newest();
    expect(item.outcome).toBe('cancelled');
    const close = records(stored).find((one) => one.type === 'close' && one.of === item.seq)!;
    expect(close).toMatchObject({ outcome: 'cancelled' });
    expect(close.gaps.map((gap) => gap.step)).toEqual(expect.arrayContaining(['html', 'server-time']));
    await page.close();
  });

  test('the worker killed before and during a capture from the popup changes nothing', async () => {
    await driver.killWorker();
    const { page, popup } = await inTheMiddle();
    await driver.killWorker();
    await until('the end', async () => (await stateOf(popup)) === 'sealed');
    const { stored, item } = await newest();
    expect(item.outcome).toBe('complete');
    expect(await firstBreak(stored)).toBeNull();
    await page.close();
  });

  test('the worker killed in the middle of its own capture leaves a cut one, shown as such at the next start', async () => {
    const page = await driver.open(`${shop.url('product')}?n=${freshOrder()}`);
    await popupOn(page, 'seen');
    await driver.closePopup();
    const before = (await readItems(workbench)).length;
    await chooseMenu(page);
    // Counted only: while everything that is stored is read, a capture can come to its end.
    const sealed = `new Promise((resolve) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => {
        const ask = open.result.transaction('catalogue').objectStore('catalogue').count();
        ask.onsuccess = () => (open.result.close(), resolve(ask.result));
      };
    })`;
    await until('the first seal', async () => (await workbench.evaluate<number>(sealed)) > before);
    await driver.killWorker();
    const cut = await newest();
    expect(cut.item.outcome).toBe('open');
    expect(await firstBreak(cut.stored)).toBeNull();
    const popup = await popupOn(page, 'sealed');
    await until('the words', () =>
      popup.evaluate<boolean>(`document.body.innerText.includes('上次留证中断了')`),
    );
    const { stored, item } = await newest();
    expect(item).toMatchObject({ seq: cut.item.seq, outcome: 'partial' });
    expect(await firstBreak(stored)).toBeNull();
    await page.close();
  });

  test('a capture from the menu runs to its end without a popup', async () => {
    const page = await driver.open(`${shop.url('rules')}?n=${freshOrder()}`);
    await popupOn(page, 'seen');
    await driver.closePopup();
    const before = (await readItems(workbench)).at(-1)?.seq ?? 0;
    await chooseMenu(page);
    const item = await until('the close', async () => {
      const now = (await readItems(workbench)).at(-1);
      return now && now.seq > before && now.outcome !== 'open' && now;
    });
    expect(item.outcome).toBe('complete');
    expect(records(await readEntries(workbench)).find((one) => one.seq === item.seq)).toMatchObject({
      trigger: 'menu',
    });
    await page.close();
  });
});

test('six windows that seal at once make six consecutive entries', async () => {
  const order = await driver.open(shop.url('order', { order: freshOrder() }));
  const { seq } = await captureByHand(driver, order);
  await order.close();
  const pages = await Promise.all(Array.from({ length: 6 }, () => openWorkbench(driver, '/evidence')));
  // Each window writes through the product's own code: a file dropped on an open case.
  const caseId = (await readItems(workbench)).find((item) => item.seq === seq)!.caseId;
  await Promise.all(pages.map((page) => page.evaluate(`location.hash = '#/case/${caseId}'`)));
  await Promise.all(
    pages.map((page) =>
      until('the case', () => page.evaluate<boolean>(`!!document.querySelector('#package')`)),
    ),
  );
  // Open in all of them first, so that all of them can seal at one moment. A tab in the background listens late: it is
  // dropped on again until its dialog is there.
  await Promise.all(
    pages.map((page, i) =>
      until('the dialog', () =>
        page.evaluate<boolean>(`(() => {
          if (document.querySelector('dialog[open] #bring-in:not([disabled])')) return true;
          const files = new DataTransfer();
          files.items.add(new File(['账单 ${i}'], '账单-${i}.txt', { type: 'text/plain' }));
          document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
          return false;
        })()`),
      ),
    ),
  );
  await Promise.all(
    pages.map((page) => page.evaluate(`document.querySelector('dialog[open] #bring-in').click()`)),
  );
  await until('six imports', async () => {
    const now = await readItems(workbench);
    return now.filter((item) => item.kind === 'import').length >= 6;
  });
  const after = await readStored(workbench);
  expect(after.items.filter((item) => item.kind === 'import').length).toBeGreaterThanOrEqual(6);
  expect(await firstBreak(after)).toBeNull();
  await Promise.all(pages.map((page) => page.close()));
});

test('with 一键模式 off, a click on an order page waits for the button', async () => {
  const settings = await openWorkbench(driver, '/settings');
  const turn = `document.querySelector('[name=oneClick]').click()`;
  await until('the switch', () => settings.evaluate<boolean>(`!!document.querySelector('[name=oneClick]')`));
  await settings.evaluate(turn);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const page = await driver.open(shop.url('order', { order: freshOrder() }));
  await popupOn(page, 'seen');
  await settings.evaluate(turn);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.close();
  await settings.close();
});

test('three quick presses of the button make one capture', async () => {
  const page = await driver.open(`${shop.url('product')}?n=${freshOrder()}`);
  const popup = await popupOn(page, 'seen');
  const before = (await readItems(workbench)).length;
  await popup.evaluate(
    `(() => { const it = document.querySelector('#capture'); it.click(); it.click(); it.click(); })()`,
  );
  await until('the end', async () => (await stateOf(popup)) === 'sealed');
  expect((await readItems(workbench)).length).toBe(before + 1);
  await page.close();
});
