import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { openShopCase, type ShopCase } from './shop-case';
import { turn } from './story-case';

let on: ShopCase;
let page: ShopCase['page'];
let caseId: string;
let go: ShopCase['go'];

beforeAll(async () => {
  on = await openShopCase(['product', 'order', 'receipt', 'chat']);
  ({ page, caseId, go } = on);
});
afterAll(() => on?.close());

/** Where LIUZHENG_SHOTS names a folder, what is seen is kept there for looking at. */
async function keepShots(name: string, within = ''): Promise<void> {
  const folder = process.env.LIUZHENG_SHOTS;
  if (!folder) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 860 });
    for (const theme of ['light', 'dark']) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset.theme = wanted;
      }, theme);
      if (within) await page.locator(within).first().scrollIntoViewIfNeeded();
      await new Promise((resolve) => setTimeout(resolve, 350));
      writeFileSync(`${folder}/${name}-${width}-${theme}.png`, await page.screenshot());
    }
  }
  await page.setViewportSize({ width: 1280, height: 860 });
}

const gaps = () => page.locator('.paper .gapbtn', { hasText: '发生了什么' });
const paper = () => page.locator('.paper').innerText();

test('what a captured talk says is offered in the composer, and one tap puts it into the text with its row', async () => {
  await page.locator('.kinds select').selectOption('invalid-card');
  await until('the gap', async () => (await gaps().count()) > 0);
  const offer = page.locator('.talkoffer li');
  await offer.first().waitFor();
  const refusal = page.locator('.talkoffer li', { hasText: '一经售出概不退款' });
  expect(await refusal.locator('.cite').innerText()).toMatch(/^证 4 第 \d+ 条$/);
  expect(await refusal.innerText()).toContain('2026年11月19日09:38');
  await keepShots('talk-offer', '.talkoffer');
  const before = await offer.count();
  await refusal.getByRole('button', { name: '记下', exact: true }).click();
  await until('the offer to shrink', async () => (await offer.count()) === before - 1);
  await until('the text', async () => (await paper()).includes('答复“一经售出概不退款的哦亲”'));
  expect(await gaps().count()).toBe(0);
  // It is a contact of its own, cited to the very row.
  await go(`/case/${caseId}/followup`);
  const row = page.locator('[data-contact]', { hasText: '一经售出概不退款' });
  await row.waitFor();
  // What is out of sight is not drawn, and has no words.
  await row.scrollIntoViewIfNeeded();
  await until('its words', async () => (await row.innerText()).includes('客服答复，拒绝'));
  const cite = row.locator('.cite');
  expect(await cite.innerText()).toMatch(/^证 4 第 \d+ 条$/);
  // The rest is offered here too.
  expect(await page.locator('.talkoffer li').count()).toBe(before - 1);
  await keepShots('followup-offer');
  // What is passed over stays away, and comes back when it is taken back.
  const rest = page.locator('.followup .talkoffer > ul > li, main .talkoffer > ul > li');
  await rest.first().getByRole('button', { name: '不记' }).click();
  await until('it to go', async () => (await rest.count()) === before - 2);
  await page.locator('.toast button').first().click();
  await until('it to come back', async () => (await rest.count()) === before - 1);
  // Many at once are asked for before they are sealed: what tells something is picked.
  await page.locator('#take-talk').click();
  const picks = page.locator('dialog[open] input[type=checkbox]');
  await picks.first().waitFor();
  await keepShots('talk-pick');
  const picked = await page.locator('dialog[open] input:checked').count();
  expect(picked).toBeGreaterThan(0);
  expect(picked).toBeLessThan(await picks.count());
  await page.locator('dialog[open] footer .btn').first().click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await rest.count()).toBe(before - 1);
  await cite.click();
  await until('its row', () =>
    page.evaluate(() => document.activeElement?.textContent?.includes('一经售出概不退款') ?? false),
  );
});

test('the timeline tells when things happened, each with the place it is seen at', async () => {
  await go(`/case/${caseId}`);
  await page.locator('.tl [data-entry=message]').first().waitFor();
  const ordered = page.locator('[data-entry=order]');
  expect(await ordered.innerText()).toContain('下单');
  expect(await page.locator('[data-entry=payment]').innerText()).toContain('付款');
  const days = await page.locator('h2.day').allInnerTexts();
  expect(days[0]).toContain('11 月 18 日');
  // What was taken stands once, as a contact; other refusals and the coupon as messages.
  expect(await page.locator('.tl li', { hasText: '一经售出概不退款' }).count()).toBe(1);
  const coupon = page.locator('[data-entry=message]', { hasText: '5 元优惠券可以吗' });
  expect(await coupon.innerText()).toContain('优惠券');
  await keepShots('timeline');
  await coupon.locator('.cite').click();
  await until('its row', () =>
    page.evaluate(() => document.activeElement?.textContent?.includes('5 元优惠券') ?? false),
  );
  await go(`/case/${caseId}`);
  await ordered.locator('.cite').first().click();
  await page.locator('.stage [data-pointed]').first().waitFor();
  await keepShots('cited-box');
});

test('a typed step without evidence is marked and warned of; cited to a place it is not', async () => {
  await go(`/case/${caseId}/compose/what`);
  const events = page.locator('.events');
  await events.waitFor();
  if ((await events.getAttribute('open')) === null) await events.locator('summary').click();
  await page.locator('#add-event').click();
  const step = page.locator('.events li').last();
  await step.locator('input[type=date]').fill('2026-11-18');
  await turn(step.locator('input[type=checkbox]'), true);
  await step.locator('.said').fill('兑换时页面提示卡密已被使用');
  await step.locator('.said').blur();
  await step.locator('[data-no-evidence]').waitFor();
  await page.locator('[data-bare="1"]', { hasText: '兑换时页面提示' }).waitFor();
  expect(await page.locator('#copy-all').isEnabled()).toBe(true);
  await keepShots('bare-step', '.events li');
  // The chat: one of its messages says so.
  await step.locator('.pickcite', { hasText: '证 4' }).click();
  const place = step.locator('[data-place]');
  await place.waitFor();
  const label = await place.locator('option', { hasText: '发出来的就是用过的码' }).first().innerText();
  await place.selectOption({ label });
  await until('no mark', async () => (await page.locator('[data-no-evidence]').count()) === 0);
  expect(await page.locator('[data-bare]').count()).toBe(0);
  expect(label).toMatch(/^第 \d+ 条/);
  await keepShots('placed-step', '.events li');
  await go(`/case/${caseId}`);
  const told = page.locator('[data-entry=fact]', { hasText: '兑换时页面提示' });
  await told.waitFor();
  expect(await told.locator('.cite').innerText()).toBe(`证 4 ${label.split('　')[0]}`);
  expect(await told.locator('time').innerText()).toBe('前后');
});

test('a contradiction is shown beside the timeline and before sending, and one tap settles it', async () => {
  await go(`/case/${caseId}/compose/orders`);
  const paid = page.locator('[data-order="0"] .money input');
  await paid.waitFor();
  await paid.fill('120');
  await paid.blur();
  const warned = page.locator('.chk [data-conflict=amount]');
  await warned.waitFor();
  expect(await warned.innerText()).toContain('¥120.00');
  expect(await warned.innerText()).toContain('¥98.50');
  await keepShots('conflict-precheck', '.chk [data-conflict=amount]');
  await go(`/case/${caseId}`);
  const beside = page.locator('#inspector [data-conflict=amount]');
  await beside.waitFor();
  await keepShots('conflict-inspector', '#inspector [data-conflict=amount]');
  await beside.locator('[data-settle=keep]').click();
  await page.locator('#inspector [data-kept=amount]').waitFor();
  await page.locator('#inspector [data-kept=amount] button').click();
  await beside.locator('[data-settle=take]').first().click();
  await until('it is gone', async () => (await page.locator('[data-conflict=amount]').count()) === 0);
  await go(`/case/${caseId}/compose`);
  await until('one amount', async () => !(await paper()).includes('120'));
  expect(await paper()).toContain('98.50');
});

test('what is not known is asked: the link of order and payment, and whether the evidence is as it was sealed', async () => {
  await page.locator('[data-channel="12315"]').click();
  const sealed = page.locator('[data-refusal=fake-material]');
  await page.locator('[data-check=pass][data-refusal=fake-material]').waitFor({ state: 'attached' });
  await page.locator('#step-parties').click();
  await page.locator('[data-answer="buyer/consumer"]').click();
  const linked = page.locator('[data-check=pass][data-refusal=not-consumer]');
  await linked.waitFor({ state: 'attached' });
  expect(await linked.textContent()).toContain('付款凭证和订单写着同一个号码');
  await keepShots('prechecks', '#checks-head');
  // A byte of one picture changed on the disk: the next look finds it, and says where.
  await page.evaluate(async () => {
    const asked = indexedDB.open('liuzheng');
    const db = await new Promise<IDBDatabase>((done) => {
      asked.onsuccess = () => done(asked.result);
    });
    const files = db.transaction('files', 'readwrite').objectStore('files');
    await new Promise<void>((done) => {
      files.openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        const row = cursor?.value as { content?: Blob } | undefined;
        if (cursor && row?.content?.type !== 'image/png') return cursor.continue();
        if (cursor && row) cursor.update({ ...row, content: new Blob(['other'], { type: 'image/png' }) });
        done();
      };
    });
    db.close();
  });
  await page.reload();
  await page.locator('[data-check=fail][data-refusal=fake-material]').waitFor();
  expect(await sealed.innerText()).toContain('和封存时不一致');
  expect(await sealed.locator('.cite').count()).toBe(1);
  await keepShots('precheck-broken', '[data-refusal=fake-material]');
});
