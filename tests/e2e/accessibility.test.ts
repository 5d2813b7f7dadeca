import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { startShop } from '../shop/server';
import { stumblesOf } from './accessible';
import { caseFromShop } from './shop-case';

let shop: Awaited<ReturnType<typeof startShop>>;
let driver: ChromiumDriver;
let page: Page;
let caseId: string;

const at = (selector: string) => driver.raw(page).locator(selector);
const goTo = (place: string) => page.evaluate(`location.hash = ${JSON.stringify(place)}`);

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
  const made = await caseFromShop(driver, shop, ['product', 'order', 'receipt', 'chat']);
  page = made.workbench;
  caseId = made.caseId;
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
});

test('the check itself finds what is wrong', async () => {
  const bad = await driver.open(shop.url('order'));
  await bad.evaluate(`document.body.innerHTML =
    '<h3>甲</h3><button></button><input><i id="a"></i><i id="a"></i><p aria-labelledby="b">乙</p>'`);
  const found = await stumblesOf(driver, bad);
  for (const one of [
    'a button',
    'a textbox',
    'heading 3 after 1',
    'two of #a',
    'aria-labelledby b',
    '0 mains',
  ])
    expect(found.join('\n')).toContain(one);
  await bad.close();
});

test.each(['what', 'orders', 'demands', 'bases', 'parties'])(
  'the composer reads well with the step %s open',
  async (step) => {
    await goTo(`/case/${caseId}/compose`);
    await at(`#step-${step}`).waitFor();
    if ((await at(`#step-${step}`).getAttribute('aria-expanded')) !== 'true')
      await at(`#step-${step}`).click();
    await at('#step-panel').waitFor();
    expect(await stumblesOf(driver, page)).toEqual([]);
  },
);

test.each(['platform', '12315', 'court'])('the composer reads well at %s', async (channel) => {
  await goTo(`/case/${caseId}/compose`);
  await at(`[data-channel="${channel}"]`).click();
  await at(`[data-channel="${channel}"][aria-selected=true]`).waitFor();
  expect(await stumblesOf(driver, page)).toEqual([]);
});

test.each(['', '/evidence', '/ladder', '/followup'])('the case reads well at its tab “%s”', async (tab) => {
  await goTo(`/case/${caseId}${tab}`);
  await at('.tabs [aria-current=page]').waitFor();
  await until('the tab', () =>
    page.evaluate<boolean>(`document.querySelectorAll('.page h2, .page .evlist > li').length > 0`),
  );
  expect(await stumblesOf(driver, page)).toEqual([]);
});

test('the dialog that logs a contact reads well, also while it has something to say of the words', async () => {
  await goTo(`/case/${caseId}/followup`);
  await at('#log').click();
  await at('#act').selectOption('demanded');
  await at('#ask').fill('退款，骗子平台');
  await at('#ask-own').waitFor();
  expect(await stumblesOf(driver, page)).toEqual([]);
  await driver.raw(page).keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
});

test.each([
  ['/', '.tbl tbody tr'],
  ['/evidence', '.evlist > li'],
  ['/platforms', '[data-platform]'],
  ['/todo', 'h1'],
  ['/settings', 'h2'],
])('the list at %s reads well', async (place, row) => {
  await goTo(place);
  await at(row).first().waitFor();
  expect(await stumblesOf(driver, page)).toEqual([]);
});

test.each(['product', 'order', 'rules'] as const)('the popup reads well on the page %s', async (name) => {
  const shown = await driver.open(shop.url(name));
  await driver.clickToolbar(shown);
  const popup = await driver.popup();
  await until('the popup', () =>
    popup.evaluate<boolean>(`document.querySelector('#capture, #again, #package') !== null`),
  );
  expect(await stumblesOf(driver, popup)).toEqual([]);
  await driver.closePopup();
  await shown.close();
});
