import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { autoLimits } from '../../src/core/reading/auto-capture';
import { openWorkbench } from './ledger-in-browser';
import {
  autoCaptures,
  expectOncePerState,
  type Orders,
  orderCaptures,
  orderPage,
  startOrders,
} from './order-pages';

const pattern = 'http://127.0.0.1/*';
/** Says something new all the time, in its title and in its text. */
const restless = `${orderPage('770001')}<p id="noise"></p><script>
  let n = 0;
  setInterval(() => { n++; noise.textContent = '编号 ' + n + ' 号'; document.title = '订单详情 ' + n; }, 300);
</script>`;

const foot = '<p>江城云间科技有限公司 版权所有</p><p>江ICP备00000000号</p>';
const goods = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>星海点券 - 云间卡铺</title>
  <h1>星海点券 100 元卡</h1><p>售价：¥98.00</p><p>库存 99</p><button>立即购买</button>
  <p>自动发货</p><p>24 小时内无效包换</p>${foot}`;
const rules = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>售后服务规则 - 云间卡铺</title>
  <h1>售后服务规则</h1><p>一、兑换码无效的，24 小时内包换。</p><p>二、未使用的可以申请退款。</p>
  <p>三、退款在 3 个工作日内原路退回。</p>${foot}`;

let driver: ChromiumDriver;
let workbench: Page;
let orders: Orders;

beforeAll(async () => {
  orders = await startOrders({
    ...{ '/restless': () => restless, '/goods': () => goods, '/rules': () => rules },
  });
  driver = await launchChromium('dist/chrome');
  workbench = await openWorkbench(driver, '/settings');
});
afterAll(async () => {
  await driver?.close();
  orders?.close();
});
beforeEach(() => driver.closePopup());

/** Takes the browser's question away: what is asked for next is granted, as a person's yes would. */
async function willAllow(origins: string): Promise<void> {
  const settings = await driver.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${driver.extensionId}', '${origins}')`);
  await settings.close();
}

const open = (path: string) => driver.open(orders.origin + path);

const titleOf = (page: Page) =>
  driver.inWorker<string>(
    workbench,
    `(async () => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === ${JSON.stringify(page.url)});
      return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
    })()`,
  );
const says = (page: Page, words: string) =>
  until(`the tooltip says ${words}`, async () => (await titleOf(page)).includes(words), 40_000);

const captures = () => orderCaptures(workbench);
const autos = () => autoCaptures(workbench);

test('a site is switched on in the popup, and only then its pages are read without a click', async () => {
  // Before the popup is open: another tab would close it.
  await willAllow(pattern);
  const before = await open('/order?no=660001');
  expect(await titleOf(before)).toBe('');
  await driver.clickToolbar(before);
  const popup = await driver.popup();
  await until('sealed', () => popup.evaluate(`document.querySelector('#package') !== null`));
  await until('the row', () => popup.evaluate(`document.querySelector('.site-row') !== null`));
  await popup.evaluate(`document.querySelector('.site-row').open = true`);
  await popup.evaluate(`document.querySelector('[name=site]').click()`);
  await until('it is on', () => popup.evaluate(`document.querySelector('[name=site]').checked`));
  expect(await popup.evaluate(`document.querySelector('[name=auto]').checked`)).toBe(false);
  await driver.closePopup();
  await says(before, '本页已留证');
  await before.close();

  const next = await open('/order?no=660002');
  await says(next, '订单详情，尚未留证');
  expect(await autos()).toHaveLength(0);
  expect(
    await next.evaluate(
      `document.documentElement.outerHTML.includes('liuzheng') || 'liuzheng' in globalThis`,
    ),
  ).toBe(false);
  await next.close();
});

test('what was promised is worth saving too: goods without anything to warn of, and rules', async () => {
  const product = await open('/goods');
  await says(product, '商品页，尚未留证');
  await product.close();
  const page = await open('/rules');
  await says(page, '规则页，尚未留证');
  await page.close();
});

test('with 自动留证 an order is captured once in each state, without a picture and saying so', async () => {
  await until('the row', () =>
    workbench.evaluate(`document.querySelector('[data-site] [name=auto]') !== null`),
  );
  await workbench.evaluate(`document.querySelector('[data-site] [name=auto]').click()`);
  const page = await open('/order?no=660003');
  await expectOncePerState({
    workbench,
    isSealed: () => says(page, '本页已留证'),
    reload: () => driver.raw(page).reload(),
    change: () => {
      orders.status['660003'] = '已发货';
    },
  });
  await page.close();
});

test('a worker that was ended is woken by the next page', async () => {
  await driver.killWorker();
  const before = (await autos()).length;
  const page = await open('/order?no=660004');
  await until('captured', async () => (await autos()).length === before + 1, 40_000);
  await page.close();
});

test('a page that shows another order without being loaded is read again', async () => {
  const page = await open('/order?no=660007');
  await says(page, '本页已留证');
  const before = (await autos()).length;
  await page.evaluate(`(() => {
    history.pushState(null, '', '/order?no=660008');
    document.body.innerHTML = document.body.innerHTML.replaceAll('660007', '660008');
  })()`);
  await until('captured', async () => (await autos()).length === before + 1, 40_000);
  await says(page, '本页已留证');
  await page.close();
});

test('a click on the icon gives the picture that was missing', async () => {
  const page = await open('/order?no=660005');
  await says(page, '本页已留证');
  const before = (await captures()).length;
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('sealed', () => popup.evaluate(`document.querySelector('#package') !== null`));
  const all = await captures();
  expect(all).toHaveLength(before + 1);
  expect(all.at(-1)!.record.files.map(({ role }) => role)).toContain('viewport.png');
  await page.close();
});

test('with leave for all sites the capture has the picture of what is in front', async () => {
  await willAllow('<all_urls>');
  await until('the button', () =>
    workbench.evaluate(`document.querySelector('#pictures, #no-pictures') !== null`),
  );
  await workbench.evaluate(`document.querySelector('#pictures')?.click()`);
  await until('allowed', () => workbench.evaluate(`document.querySelector('#no-pictures') !== null`));
  const page = await open('/order?no=660006');
  await says(page, '本页已留证');
  const last = (await autos()).at(-1)!;
  expect(last.record.files.map(({ role }) => role)).toContain('viewport.png');
  expect(last).toMatchObject({ gaps: [], outcome: 'complete' });
  await page.close();
});

test('a page that says something new all the time fills no disk', async () => {
  const before = (await autos()).length;
  const page = await open('/restless');
  await until('the bound', async () => (await autos()).length === before + autoLimits.perAddress, 120_000);
  // The look after the last capture finds a state that is not sealed, and leaves it.
  await says(page, '尚未留证');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(await autos()).toHaveLength(before + autoLimits.perAddress);
  await page.close();
});

test('without leave for all sites the sites stay switched on, and are captured without a picture', async () => {
  const raw = driver.raw(workbench);
  await raw.bringToFront();
  await raw.locator('#no-pictures').click();
  await raw.locator('#pictures').waitFor();
  await raw.locator(`[data-site="${pattern}"] [name=auto]:checked`).waitFor();
  const page = await open('/order?no=660009');
  await says(page, '本页已留证');
  expect((await autos()).at(-1)!.gaps).toContain('viewport picture-not-granted');
  await page.close();
});

test('switched off in the settings, nothing is read any more', async () => {
  const page = await open('/order?no=660003');
  await says(page, '本页已留证');
  const raw = driver.raw(workbench);
  await raw.bringToFront();
  await raw.locator('[data-site] button', { hasText: '撤销' }).click();
  await until('it is gone', () => workbench.evaluate(`document.querySelector('[data-site]') === null`));
  await until('the plain tooltip', async () => !(await titleOf(page)).includes('本页已留证'));
  await page.close();
});
