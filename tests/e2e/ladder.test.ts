import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { openShopCase, type ShopCase } from './shop-case';

let on: ShopCase;
let page: ShopCase['page'];
let place: string;

const at = (selector: string) => page.locator(selector);
const shownText = (text: string) =>
  until(text, async () => ((await at('.paper').getAttribute('data-place')) ?? '').startsWith(`${text}/`));

/** Writes into a field and leaves it, so that it is kept. */
async function write(selector: string, words: string): Promise<void> {
  await at(selector).fill(words);
  await at(selector).blur();
}

/** A refusal, and all that a complaint asks for but the address of the other side. */
beforeAll(async () => {
  on = await openShopCase(['product', 'order', 'receipt']);
  page = on.page;
  place = `/case/${on.caseId}`;
  await write('#compose-statement', '兑换页说该兑换码已被使用。');
  await at('.kinds select').selectOption('invalid-card');
  await on.go(`${place}/compose/parties`);
  await at('#who-name').waitFor();
  await write('#who-name', '林一');
  await write('#who-phone', '13800138000');
  await write('#who-address', '某市某区某路 2 号');
  const company = '#step-panel [id$="-party-platform-company"]';
  await write(company, '云上卡铺网络科技有限公司');
  await at('[data-answer="buyer/consumer"]').click();
  await on.go(`${place}/followup`);
  await at('#log').click();
  await at('dialog[open] #said').fill('虚拟商品不退');
  await at('[data-result=refused]').click();
  await at('#seal').click();
  await at('dialog[open]').waitFor({ state: 'detached' });
});
afterAll(() => on?.close());

test('a missing address does not lead past 12315 to the office that would shut it', async () => {
  await on.go(place);
  await at('[data-next-step="12315"]').waitFor();
  expect(await at('[data-next-step]').innerText()).toContain('还缺被投诉人地址');
  await on.go(`${place}/ladder`);
  await at('[data-step=cca][data-state=now]').waitFor();
  expect(await at('[data-step=cca]').innerText()).toContain('全国12315平台（投诉）不再受理同一争议');
  expect(await at('.ladder .btn.primary').innerText()).toBe('去填');
});

test('each step leads to its own text, and to the field it lacks', async () => {
  await at('[data-step=cca] a.btn').click();
  await shownText('cca');
  await on.go(`${place}/ladder`);
  // The step of the other text asks for nothing that 12315 asks for: it is 12315 that is filled in.
  await at('[data-step="12315"] a.btn').click();
  await shownText('12315');
  await write('#step-panel [id$="-party-platform-address"]', '某市某区某路 1 号');
  await on.go(place);
  await until('the step to be ready', async () =>
    (await at('[data-next-step="12315"]').innerText()).includes('下一步可以向'),
  );
  await on.go(`${place}/compose/platform`);
  await shownText('platform');
  await on.go(place);
  await at('[data-next-step="12315"] a.btn').first().click();
  await shownText('12315');
});

test('a channel beside the ladder has its text and its log', async () => {
  await on.go(`${place}/ladder`);
  const row = at('[data-step=heimao]');
  await row.locator('a.btn', { hasText: '准备投诉' }).click();
  await shownText('heimao');
  await on.go(`${place}/ladder`);
  await row.locator('button', { hasText: '登记' }).click();
  await at('dialog[open] #said').waitFor();
  expect(await at('#channel').inputValue()).toBe('heimao');
  await at('#seal').click();
  await at('dialog[open]').waitFor({ state: 'detached' });
  await until('it is waited for', async () => (await row.getAttribute('data-state')) === 'waiting');
});

test('an address entered while the composer is open opens its step and its text', async () => {
  await on.go(`${place}/compose`);
  await at('.paper').waitFor();
  for (const [step, field] of [
    ['orders', '#add-order'],
    ['parties', '[data-answer="buyer/consumer"]'],
  ] as const) {
    await on.go(`${place}/compose/${step}`);
    await at(`#step-panel ${field}`).waitFor();
  }
  await on.go(`${place}/compose/platform/demands`);
  await shownText('platform');
  await at('#step-panel [data-demand=refund]').waitFor();
});
