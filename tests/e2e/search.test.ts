import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import { facts } from '../shop/facts';
import { type Shop, startShop } from '../shop/server';
import { openWorkbench } from './ledger-in-browser';

let shop: Shop;
let driver: ChromiumDriver;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});

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

async function capture(page: 'order' | 'chat'): Promise<number> {
  const tab = await driver.open(shop.url(page));
  const { seq } = await captureByHand(driver, tab);
  await driver.closePopup();
  await tab.close();
  return seq;
}

const textOf = (page: Page, selector: string) =>
  page.evaluate<string>(`document.querySelector('${selector}')?.innerText ?? ''`);
const hash = (page: Page) => page.evaluate<string>('location.hash');

test('what was only said in the chat is found from anywhere and opened, all by keyboard', async () => {
  await capture('order');
  const chat = await capture('chat');
  // From a page that has no search field.
  const workbench = await openWorkbench(driver, '/todo');
  const keys = driver.raw(workbench).keyboard;
  await until('the page', () => workbench.evaluate<boolean>(`!!document.querySelector('h1')`));
  await keys.press('/');
  await until('the field', () => workbench.evaluate<boolean>(`document.activeElement?.type === 'search'`));
  expect(await textOf(workbench, '.empty')).toContain('页面和聊天里的话');
  await keepShots(workbench, 'search-empty');

  await keys.insertText('自己用掉了');
  // Rows far from the window have no text yet.
  await until('the find', async () =>
    /聊天第 \d+ 条，.*小七/.test(await textOf(workbench, '[aria-labelledby=found-evidence]')),
  );
  expect(await textOf(workbench, '.found mark')).toBe('自己用掉了');
  expect(await workbench.evaluate<number>(`document.querySelectorAll('.found [data-row]').length`)).toBe(1);
  await keepShots(workbench, 'search-talk');

  await keys.press('Enter');
  await until('the row', async () =>
    (await textOf(workbench, '.talk [data-turn]:focus')).includes('自己用掉了'),
  );
  expect(await hash(workbench)).toMatch(new RegExp(`^#/evidence/${chat}/turn/\\d+$`));
  await keepShots(workbench, 'search-opened-talk');

  // The way back leads to what was found.
  await workbench.evaluate('history.back()');
  await until('the find again', async () => (await textOf(workbench, '.found mark')) === '自己用掉了');
  await workbench.close();
});

test('J and K walk over cases and evidence; words of a page open its text, marked', async () => {
  const workbench = await openWorkbench(driver, '/find/%E6%98%9F%E6%B5%B7');
  const keys = driver.raw(workbench).keyboard;
  await until('both groups', () =>
    workbench.evaluate<boolean>(
      `!!document.querySelector('[aria-labelledby=found-cases]') && document.querySelectorAll('[aria-labelledby=found-evidence] [data-row]').length > 0`,
    ),
  );
  await keepShots(workbench, 'search-groups');
  const row = () =>
    workbench.evaluate<number>(
      `[...document.querySelectorAll('[data-row]')].indexOf(document.activeElement)`,
    );
  await keys.press('j');
  await keys.press('j');
  expect(await row()).toBe(1);
  await keys.press('k');
  expect(await row()).toBe(0);

  await keys.press('/');
  await keys.press('Escape');
  await keys.insertText('查询凭据');
  await until('the page', async () => /页面文字：/.test(await textOf(workbench, '.found')));
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await until('its text', async () => (await textOf(workbench, '.pagetext mark')) === '查询凭据');
  await keepShots(workbench, 'search-opened-text');
  await workbench.close();
});

test('a card secret is neither found nor shown', async () => {
  const workbench = await openWorkbench(driver, '/');
  const secret = await workbench.evaluate<string>(`(async () => {
    const db = await new Promise((resolve) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
    });
    const all = await new Promise((resolve) => {
      const ask = db.transaction('catalogue').objectStore('catalogue').getAll();
      ask.onsuccess = () => resolve(ask.result);
    });
    db.close();
    return String(all.find((item) => item.kind === 'order').fields.cardSecret?.value ?? '');
  })()`);
  expect(secret).not.toBe('');
  const code = secret.split(/\s+/).at(-1)!;
  const keys = driver.raw(workbench).keyboard;
  await keys.press('/');
  await keys.insertText(code);
  await until('the answer', async () => (await textOf(workbench, '.empty')).includes('没有找到'));
  expect(await workbench.evaluate<number>(`document.querySelectorAll('.found').length`)).toBe(0);
  await keepShots(workbench, 'search-nothing');
  await keys.press('Escape');
  await keys.insertText(`卡密信息 ${facts.orderNumber}`);
  const shown = await until('the order', async () => (await textOf(workbench, '.found')) || null);
  expect(shown).not.toContain(code);
  await workbench.close();
});

test('a sum nobody paid offers the one that is near', async () => {
  const workbench = await openWorkbench(driver, '/find/98.05');
  await until('the offer', async () => (await textOf(workbench, '.empty')).includes('¥98.50'));
  await workbench.evaluate(`document.querySelector('.empty button').click()`);
  await until('the case', async () =>
    (await textOf(workbench, '[aria-labelledby=found-cases]')).includes('98.50'),
  );
  await workbench.close();
});
