import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import { brokenChain, fileText, readItems, readStored, records } from './ledger-in-browser';
import { openShopCase, pastePicture, type ShopCase } from './shop-case';

let on: ShopCase;
let page: Page;
let caseId: string;

const at = (selector: string) => on.page.locator(selector);
const goTo = (place: string) => on.go(place);
const closed = () => until('the dialog to close', async () => (await at('dialog[open]').count()) === 0);
const contacts = async () => {
  const stored = await readStored(page);
  expect(await brokenChain(stored)).toBeNull();
  return records(stored)
    .filter((one) => one.type === 'contact')
    .map((one) => ({
      roles: one.files.map((file) => file.role),
      said: JSON.parse(fileText(stored, one, 'contact.json')),
    }));
};

async function logCoupon(said: string): Promise<void> {
  await goTo(`/case/${caseId}/followup`);
  await at('#log').click();
  await at('dialog[open] #said').waitFor();
  await at('[data-result=coupon]').click();
  await at('#said').fill(said);
  await at('#decline').waitFor();
}

beforeAll(async () => {
  on = await openShopCase(['order']);
  ({ workbench: page, caseId } = on);
  await on.driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => on?.close());

test('a coupon is declined with its picture, which is asked for where no talk is open', async () => {
  await logCoupon('最多给您补 10 元优惠券');
  expect(await at('.ready .ui').innerText()).toContain('“最多给您补 10 元优惠券”');
  await at('#decline').click();
  await at('#asks-picture').waitFor();
  expect(await contacts()).toEqual([]);
  await pastePicture(page);
  await at('.attached li').waitFor();
  await at('#decline').click();
  await closed();
  const [one] = await contacts();
  expect(one!.roles).toEqual(['contact.json', 'attachment-01']);
  expect(one!.said).toMatchObject({ result: 'coupon', declinedAt: expect.any(String) });
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(one!.said.sent).toBe(copied);
  expect(copied).toContain('不接受以优惠券、积分代替退款');
});

test('a coupon is declined with the talk itself, where its tab is open and its site allowed', async () => {
  const settings = await on.driver.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission('${on.driver.extensionId}', 'http://127.0.0.1/*')`,
  );
  await page.evaluate(`void chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`);
  await until('leave', () =>
    page.evaluate<boolean>(`chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] })`),
  );
  await settings.close();
  const talk = await on.driver.open(on.shop.url('chat'));
  await on.page.bringToFront();
  await logCoupon('再给您加 5 元优惠券');
  await at('#decline').click();
  await closed();
  const last = (await contacts()).at(-1)!;
  expect(last.said.sent).toContain('再给您加 5 元优惠券');
  const items = await readItems(page);
  const kept = items.find((item) => item.kind === 'chat')!;
  expect(kept).toMatchObject({ caseId, kind: 'chat' });
  expect(last.said.cites).toEqual([{ seq: kept.seq }]);
  await until('its number in the log', async () => (await at('.contactlist a.cite').count()) > 0);
  await talk.close();
});

test('a window closed while the talk is kept seals nothing; what was written waits', async () => {
  const before = (await contacts()).length;
  await logCoupon('再给您加 6 元优惠券');
  await page.evaluate(`document.querySelector('#decline').click();
    document.querySelector('dialog[open] header button').click()`);
  await closed();
  await at('#log').click();
  await at('dialog[open] #said').waitFor();
  expect(await at('#said').inputValue()).toBe('再给您加 6 元优惠券');
  expect((await contacts()).length).toBe(before);
  await at('dialog[open] footer .btn.plain').click();
  await at('dialog[open] header button').click();
  await closed();
});

test('a refusal pressed twice is sealed once, claims no complaint, and leads on', async () => {
  const before = (await contacts()).length;
  await goTo(`/case/${caseId}/followup`);
  await at('#log').click();
  await at('dialog[open] #said').fill('虚拟商品不退');
  await at('[data-result=refused]').click();
  await page.evaluate(`document.querySelector('#seal').click(); document.querySelector('#seal').click()`);
  await closed();
  const all = await contacts();
  expect(all.length).toBe(before + 1);
  expect(all.at(-1)!.said).toMatchObject({ result: 'refused', said: '虚拟商品不退' });
  await at('[data-next-step]').waitFor();
  expect(await at('[data-next-step="12315"]').innerText()).toContain('还缺');
  await goTo(`/case/${caseId}/ladder`);
  await at('[data-step=platform][data-state=over]').waitFor();
  await goTo(`/case/${caseId}`);
  await at('[data-next-step] a.btn').first().click();
  await until('the step to fill', () =>
    page.evaluate<boolean>(`location.hash.endsWith('/compose/12315/parties')`),
  );
});

test('the log’s coupon counts in the composer: its refusal is offered, with the law', async () => {
  await goTo(`/case/${caseId}/compose`);
  await at('[data-channel=platform]').click();
  await at('[data-variant=refuse-coupon]').click();
  await until('the refusal', async () => (await at('.paper').innerText()).includes('再给您加 5 元优惠券'));
});

test('an insult in what was asked for keeps every text from being copied, until it is corrected', async () => {
  await goTo(`/case/${caseId}/followup`);
  await at('#log').click();
  await at('#act').selectOption('demanded');
  await at('#ask').fill('退款，傻逼客服');
  await at('#ask-own [data-lint=error]').waitFor();
  await at('#seal').click();
  await closed();
  await goTo(`/case/${caseId}/compose`);
  await at('#blocked').waitFor();
  expect(await at('#copy-all').isDisabled()).toBe(true);
  await goTo(`/case/${caseId}/package`);
  await at('#export-blocked').waitFor();
  expect(await at('#export').isDisabled()).toBe(true);
  await goTo(`/case/${caseId}/compose`);
  await at('[data-lint=error] [data-fix]').first().click();
  await at('dialog[open] #ask').waitFor();
  expect(await at('#ask').inputValue()).toBe('退款，傻逼客服');
  await at('#ask').fill('退款98.50元');
  await at('#seal').click();
  await closed();
  await goTo(`/case/${caseId}/compose`);
  await at('#copy-all:not([disabled])').waitFor();
  expect(await at('#blocked').count()).toBe(0);
});
