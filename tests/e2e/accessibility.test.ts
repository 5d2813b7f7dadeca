import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { stumblesOf } from './accessible';
import { openShopCase, type ShopCase } from './shop-case';

let on: ShopCase;

const at = (selector: string) => on.page.locator(selector);
const stumbles = () => stumblesOf(on.driver, on.workbench);

beforeAll(async () => {
  on = await openShopCase(['product', 'order', 'receipt', 'chat']);
});
afterAll(() => on?.close());

test('the check itself finds what is wrong', async () => {
  const bad = await on.driver.open(on.shop.url('order'));
  await bad.evaluate(`document.body.innerHTML =
    '<h3>甲</h3><button></button><input><i id="a"></i><i id="a"></i><p aria-labelledby="b">乙</p>'`);
  const found = await stumblesOf(on.driver, bad);
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
    await on.go(`/case/${on.caseId}/compose`);
    await at(`#step-${step}`).waitFor();
    if ((await at(`#step-${step}`).getAttribute('aria-expanded')) !== 'true')
      await at(`#step-${step}`).click();
    await at('#step-panel').waitFor();
    expect(await stumbles()).toEqual([]);
  },
);

test.each(['platform', '12315', 'court'])('the composer reads well at %s', async (channel) => {
  await on.go(`/case/${on.caseId}/compose`);
  await at(`[data-channel="${channel}"]`).click();
  await at(`[data-channel="${channel}"][aria-selected=true]`).waitFor();
  expect(await stumbles()).toEqual([]);
});

test.each(['', '/evidence', '/ladder', '/followup'])('the case reads well at its tab “%s”', async (tab) => {
  await on.go(`/case/${on.caseId}${tab}`);
  await at('.tabs [aria-current=page]').waitFor();
  await until('the tab', () =>
    on.page.evaluate<boolean>(`document.querySelectorAll('.page h2, .page .evlist > li').length > 0`),
  );
  expect(await stumbles()).toEqual([]);
});

test('the dialog that logs a contact reads well, also while it has something to say of the words', async () => {
  await on.go(`/case/${on.caseId}/followup`);
  await at('#log').click();
  await at('#act').selectOption('demanded');
  await at('#ask').fill('退款，骗子平台');
  await at('#ask-own').waitFor();
  expect(await stumbles()).toEqual([]);
  await on.page.keyboard.press('Escape');
  await until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
});

test.each([
  ['/', '.tbl tbody tr'],
  ['/evidence', '.evlist > li'],
  ['/platforms', '[data-platform]'],
  ['/todo', 'h1'],
  ['/settings', 'h2'],
])('the list at %s reads well', async (place, row) => {
  await on.go(place);
  await at(row).first().waitFor();
  expect(await stumbles()).toEqual([]);
});

test.each(['product', 'order', 'rules'] as const)('the popup reads well on the page %s', async (name) => {
  const shown = await on.driver.open(on.shop.url(name));
  await on.driver.clickToolbar(shown);
  const popup = await on.driver.popup();
  await until('the popup', () =>
    popup.evaluate<boolean>(`document.querySelector('#capture, #again, #package') !== null`),
  );
  expect(await stumblesOf(on.driver, popup)).toEqual([]);
  await on.driver.closePopup();
  await shown.close();
});
