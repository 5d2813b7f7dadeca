import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { facts } from '../shop/facts';
import { openShopCase, type ShopCase } from './shop-case';
import { turn } from './story-case';

let on: ShopCase;
let page: ShopCase['page'];
let caseId: string;

beforeAll(async () => {
  on = await openShopCase(['product', 'order', 'receipt', 'redeem']);
  ({ page, caseId } = on);
});
afterAll(() => on?.close());

/** What Ctrl+V puts into an empty text area: the clipboard, asked as a person would. */
async function pasted(): Promise<string> {
  const blank = await on.driver.open(on.shop.url('product'));
  const raw = on.driver.raw(blank);
  await raw.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
  });
  await raw.locator('textarea').focus();
  await raw.keyboard.press('Control+V');
  const words = await raw.locator('textarea').inputValue();
  await blank.close();
  await page.bringToFront();
  return words;
}

/** A long field as it is shown, its paragraphs one per line, gaps as they are written down. */
function shown(name: string, root = page): Promise<string> {
  return root.evaluate(
    (field) =>
      [...document.querySelectorAll(`.paper p[data-field="${field}"]`)]
        .map((paragraph) => paragraph.textContent)
        .join('\n'),
    name,
  );
}

const statement = '#compose-statement';

test('an insult in the user’s words blocks copying with the reason, and its rewrite lets it go on', async () => {
  await page.fill(statement, '兑换页说卡密已被使用。客服傻逼，没有处理。');
  await page.locator('[data-lint=error]').waitFor();
  expect(await page.locator('#copy-all').isDisabled()).toBe(true);
  expect(await page.locator('#open-side').isDisabled()).toBe(true);
  expect(await page.locator('#export-from-compose').isDisabled()).toBe(true);
  expect(await page.locator('#blocked').innerText()).toContain('1 处辱骂');
  expect(await page.locator('[data-lint=error]').innerText()).toContain('侮辱');
  // Nor does it go out by the way that the case's head offers.
  await page.evaluate(() => {
    location.hash = location.hash.replace(/\/compose$/, '/package');
  });
  expect(await page.locator('#export-blocked').innerText()).toContain('1 处辱骂');
  expect(await page.locator('#export').isDisabled()).toBe(true);
  await page.locator('#export-blocked a').click();
  await page.locator('#blocked').waitFor();
  // By the keys, also while typing.
  await page.locator(statement).focus();
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+.');
  await until('the block to go', async () => (await page.locator('#blocked').count()) === 0);
  expect(await page.locator(statement).inputValue()).toBe('兑换页说卡密已被使用。客服，没有处理。');
  expect(await page.locator('#copy-all').isEnabled()).toBe(true);
});

test('the type is suggested by words that are shown, and only the user’s choice counts', async () => {
  await page.fill(statement, '11月18日我在官方兑换页输入卡密，页面说该兑换码已被使用。');
  const first = page.locator('.kinds li', { has: page.locator('input[value=invalid-card]') });
  await first.waitFor();
  expect(await first.locator('q').count()).toBeGreaterThan(0);
  expect(await page.locator('.kinds select').inputValue()).toBe('');
  await first.locator('input').click();
  await page.locator('#step-what', { hasText: '卡密不能使用' }).waitFor();
  await page.locator('#step-demands', { hasText: '98.50' }).waitFor();
});

test('the sum asked back can be changed beside the timeline as well, and is the same everywhere', async () => {
  await on.go(`/case/${caseId}`);
  expect(await page.locator('#demand').inputValue()).toBe('98.50');
  await page.fill('#demand', '50.00');
  await page.locator('.facts', { hasText: '请求退款 ¥50.00' }).waitFor();
  await on.go(`/case/${caseId}/compose`);
  await page.locator('#step-demands', { hasText: '50.00' }).waitFor();
  await on.go(`/case/${caseId}`);
  await page.fill('#demand', '98.50');
  await page.locator('.facts', { hasText: '请求退款 ¥98.50' }).waitFor();
  await on.go(`/case/${caseId}/compose`);
  await page.locator('.paper').waitFor();
});

test('the filing number at the foot of a captured page stands among the parties, with that page', async () => {
  await page.locator('#step-parties').click();
  const icp = page.locator('[id$="-party-platform-icp"]');
  await icp.waitFor();
  expect(facts.icpLine).toContain(await icp.inputValue());
  expect(await icp.inputValue()).toMatch(/ICP备\d+号/);
  const read = page.locator('.party', { has: icp }).locator('.note', { hasText: '网站备案号读自' });
  expect(await read.locator('a[href^="#/evidence/"]').innerText()).toMatch(/^证 \d$/);
  await page.locator('#step-parties').click();
});

/** What has the focus: its id or what it answers, and whether all of it is in sight. */
function focused(): Promise<{ name: string; isSeen: boolean; chosen: string }> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement;
    const { top, bottom } = one.getBoundingClientRect();
    return {
      name: one.id || one.dataset.answer || one.dataset.sign || one.className,
      isSeen: top >= 0 && bottom <= innerHeight,
      chosen: one.value?.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0) ?? '',
    };
  });
}

test('what a check finds missing leads to its very field, is counted as it is listed, and ticks no step', async () => {
  await page.locator('[data-channel="12315"]').click();
  const lines = page.locator('section[aria-labelledby=checks-head] > .pc > li');
  await lines.first().waitFor();
  expect(await page.locator('.grouphead:has(#checks-head) .note').innerText()).toBe(
    `还有 ${await lines.count()} 项要看`,
  );
  // The seller's name is known, so far as pages tell it; the address and the buyer's own name are not.
  expect(await page.locator('#step-what svg.ok').count()).toBe(1);
  expect(await page.locator('#step-parties svg.ok').count()).toBe(0);
  const led = async (refusal: string) => {
    await page.locator(`[data-refusal=${refusal}] button.link`).click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return focused();
  };
  expect(await led('identity')).toMatchObject({ name: 'who-name', isSeen: true });
  expect(await led('criminal')).toMatchObject({ name: expect.stringMatching(/^[a-z-]+$/), isSeen: true });
  expect(await page.locator('#step-what').getAttribute('aria-expanded')).toBe('true');
  expect(await led('not-consumer')).toMatchObject({ name: 'buyer/consumer', isSeen: true });
  expect(await led('no-respondent')).toMatchObject({
    name: expect.stringMatching(/-company$/),
    isSeen: true,
  });
  expect(await led('out-of-scope')).toMatchObject({ name: expect.stringMatching(/-address$/), isSeen: true });
  await page.locator('#step-what').click();
});

test('a word to be changed in a step of the account is chosen in that step', async () => {
  await page.locator('.events > summary').click();
  await page.locator('#add-event').click();
  await page.locator('[data-fact] .said').fill('联系客服无数次，没有答复');
  const flag = page.locator('[data-lint]', { hasText: '无数次' });
  await flag.locator('[data-fix]', { hasText: '去改' }).click();
  await until('the words', async () => (await focused()).chosen === '无数次');
  expect(await focused()).toMatchObject({ name: 'input said', isSeen: true });
  await page.locator('[data-fact] [aria-label=删去这一步]').click();
  await until('it is gone', async () => (await page.locator('[data-fact]').count()) === 0);
});

test('what is missing is filled in where it stands, and every copy is what is shown', async () => {
  await page.locator('[data-channel="12315"]').click();
  const values = {
    姓名: '林小满',
    联系电话: '13900001111',
    通讯地址: '江城市青禾区云路8号',
    '被投诉人地址（平台公示的地址或者登记的住所）': '江城市高新区软件大道88号',
  };
  for (const [asks, words] of Object.entries(values)) {
    const gap = page.locator(`.paper [data-gap="${asks}"]`);
    await gap.click();
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
    await until(asks, async () => (await gap.count()) === 0);
  }
  await page.locator('p[data-field=name]', { hasText: '林小满' }).waitFor();
  expect(await page.locator('.paper [data-gap]').count()).toBe(0);
  expect(await page.locator('.paper .cite').count()).toBeGreaterThan(0);

  const facts = await shown('facts');
  await page.locator('[data-copy=消费者权益争议事实依据]').click();
  expect(await pasted()).toBe(facts);
  expect(facts).toContain('2026111819304587');
  expect(facts).not.toContain('待填');

  await page.locator('#copy-all').click();
  const whole = await pasted();
  for (const field of ['name', 'phone', 'resp_name', 'resp_addr', 'amount', 'facts', 'claim'])
    expect(whole).toContain(await shown(field));

  await page.locator('[data-channel=platform]').click();
  await page.locator('.paper[data-place="platform/chat"]').waitFor();
  const message = await shown('message');
  await page.locator('#copy-all').click();
  expect((await pasted()).trim()).toBe(message);
  // The shop is told no private data.
  expect(message).not.toContain('13900001111');
});

test('a text changed by hand survives a reload, goes through the checks, and has a way back', async () => {
  await page.locator('[data-channel="12315"]').click();
  const generated = await shown('facts');
  await page.locator('[data-write=facts]').click();
  const own = page.locator('#own-facts');
  await own.waitFor();
  expect(await own.inputValue()).toBe(generated);
  await own.fill(`${generated}\n另外损失 777 元，不退就曝光。`);
  await page.locator('[data-lint=error]').waitFor();
  expect(await page.locator('#copy-all').isDisabled()).toBe(true);
  await page.reload();
  await own.waitFor();
  expect(await own.inputValue()).toBe(`${generated}\n另外损失 777 元，不退就曝光。`);
  expect(await page.locator('.chk').innerText()).toContain('777');
  await own.fill(`${generated}\n另外写一句。`);
  await until('the block to go', async () => (await page.locator('#blocked').count()) === 0);
  await page.locator('.tag', { hasText: '已手动修改' }).waitFor();
  await page.locator('[data-restore=facts]').click();
  await until('the generated text', async () => (await shown('facts')) === generated);
  // And back once more.
  await page.locator('.toast button').click();
  await own.waitFor();
  expect(await own.inputValue()).toContain('另外写一句');
  await page.locator('[data-restore=facts]').click();
  await until('the generated text', async () => (await shown('facts')) === generated);
});

test('the side panel opens in the press and shows the same fields, and keeps the number it is given', async () => {
  const fields = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('.paper p[data-field]')].map((one) => one.dataset.field!),
    ),
  ]);
  await page.locator('#open-side').click();
  await until('the panel', async () =>
    (await on.driver.targets()).some(({ url }) => url.endsWith('src/app/side/side.html')),
  );
  const side = on.driver.raw(await on.driver.openOwn('src/app/side/side.html'));
  await side.locator('.fld').first().waitFor();
  const names = await side
    .locator('.fld')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.field));
  expect(names).toEqual(fields);
  for (const name of fields)
    expect(
      await side.locator(`.fld[data-field=${name}] [data-value]`).evaluate((one) => one.textContent),
    ).toBe(await shown(name));
  // What the form only lets choose is named at its place.
  expect(
    await side
      .locator('[data-open=id_type], [data-open=publish], [data-open=delegate]')
      .evaluateAll((all) => all.map((one) => one.textContent)),
  ).toEqual(['证件类型（登记表）在表单里选', '是否同意公示投诉信息在表单里选', '是否同意委托调解在表单里选']);
  await side.locator('.fld[data-field=facts] [data-copy]').click();
  await side.locator('#copied', { hasText: '1' }).waitFor();
  expect(await pasted()).toBe(await shown('facts'));

  // As narrow as Firefox opens its sidebar: nothing is cut off.
  await side.setViewportSize({ width: 252, height: 800 });
  const cut = () => side.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
  expect(await cut()).toBeLessThanOrEqual(0);

  await side.bringToFront();
  await side.locator('[data-parts=facts]').click();
  expect((await shown('facts')).startsWith(await side.locator('[data-part]').innerText())).toBe(true);

  // A number half typed is not lost with the panel.
  await side.locator('#file').click();
  await side.locator('#file-no').fill('TS-2026-000');
  await side.close();
  const again = on.driver.raw(await on.driver.openOwn('src/app/side/side.html'));
  await again.locator('#file-no').waitFor();
  expect(await again.locator('#file-no').inputValue()).toBe('TS-2026-000');
  await again.locator('#file-no').fill('TS-2026-0001');
  await again.locator('#file-keep').click();
  await again.locator('#filed', { hasText: 'TS-2026-0001' }).waitFor();
  await again.reload();
  await again.locator('#filed', { hasText: 'TS-2026-0001' }).waitFor();
  expect(await again.locator('#copied').innerText()).toBe('1');
  await again.close();
});

test('nothing of it asks for a case that is not there', async () => {
  expect(caseId).not.toBe('');
  await page.evaluate(() => {
    location.hash = '/case/nobody/compose';
  });
  await page.locator('h2', { hasText: '没有这个案件' }).waitFor();
});

test('dates and orders only the user knows: offered where a page speaks of them, taken back, and kept', async () => {
  const go = (view: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `/case/${caseId}/${view}`);
  await go('timeline');
  // From the facts of the case straight to where they are filled in.
  await page.locator('a[href$="/compose/orders"]').click();
  const knew = page.locator('[data-moment=knewAt]');
  await knew.getByText('未说明').waitFor();
  await knew.locator('.hintline button').click();
  await page.locator('.toast button').click();
  await knew.getByText('未说明').waitFor();
  await knew.locator('input[type=date]').fill('2026-11-19');
  await knew.getByText('未说明').waitFor({ state: 'detached' });
  await turn(knew.locator('input[type=checkbox]'), true);

  // An order typed by hand comes back when it was removed.
  const rows = page.locator('.ownorders > li');
  const count = await rows.count();
  await page.locator('#add-order').click();
  const row = page.locator(`[data-order="${count}"]`);
  await row.locator('input[id$="-orderId"]').fill('JS2026111900777');
  await row.locator('.orderhead button').click();
  await row.waitFor({ state: 'detached' });
  await page.locator('.toast button').click();
  await row.waitFor();
  await page.reload();
  await row.waitFor();
  expect(await row.locator('input[id$="-orderId"]').inputValue()).toBe('JS2026111900777');
  expect(await knew.locator('input[type=date]').inputValue()).toBe('2026-11-19');
  expect(await knew.locator('input[type=checkbox]').isChecked()).toBe(true);

  // It was paid on another day: what counts from paying is counted for each order.
  await row.locator('.when input[type=date]').last().fill('2026-11-22');
  await go('followup');
  const dates = page.locator('[data-date^=clause-]');
  await dates
    .filter({ hasText: `（订单 ${facts.orderNumber}）` })
    .first()
    .waitFor();
  await dates.filter({ hasText: '（订单 JS2026111900777）' }).first().waitFor();

  // The ladder asks where it hangs on the answer.
  await go('ladder');
  await page
    .locator('[data-step=arbitration] [data-answer="hasArbitrationClause/true"]')
    .dispatchEvent('click');
  await page.locator('.ladder [data-step=arbitration]').waitFor();
  await page.locator('[data-step=police] [data-sign=blocked]').dispatchEvent('click');
  await page.locator('.ladder [data-step=police]').waitFor();
});

test('none of the signs of a crime is an answer: taken back, kept, and ended by a sign', async () => {
  const open = async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/case/${caseId}/compose/what`);
    await page.locator('#step-panel [data-sign=none]').waitFor();
  };
  const [none, blocked] = ['none', 'blocked'].map((sign) => page.locator(`#step-panel [data-sign=${sign}]`));
  const checks = () => page.locator('.chk').evaluate((one) => one.textContent ?? '');
  await open();
  await page.locator('[data-channel="12315"]').click();
  expect(await blocked!.isChecked()).toBe(true);
  expect(await checks()).toContain('有涉嫌诈骗的信号');
  await turn(none!, true);
  expect(await blocked!.isChecked()).toBe(false);
  await page.locator('.toast button').click();
  await until('the sign again', () => blocked!.isChecked());
  expect(await none!.isChecked()).toBe(false);
  await turn(blocked!, false);
  await until('the question to be open', async () =>
    (await checks()).includes('还没有说明有没有像诈骗的地方'),
  );
  await turn(none!, true);
  await page.reload();
  await open();
  expect(await none!.isChecked()).toBe(true);
  await until('the check to pass', async () => (await checks()).includes('没有看到涉嫌犯罪的信号'));
  await turn(blocked!, true);
  expect(await none!.isChecked()).toBe(false);
});

test('a case merged into another brings its answers, and what contradicts waits for a choice', async () => {
  const go = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, place);
  const answer = (name: string) => page.locator(`#step-panel [data-answer="${name}"]`);
  const isSaid = async (name: string) => (await answer(name).getAttribute('aria-pressed')) === 'true';
  await go('/');
  await page.locator('#new-case').click();
  await page.waitForURL(/#\/case\//);
  const other = page.url().split('#/case/')[1]!;
  await go(`/case/${other}/compose/parties`);
  for (const name of ['buyer/consumer', 'hasArbitrationClause/false']) {
    await answer(name).click();
    await until(name, () => isSaid(name));
  }
  // Left without a name or evidence it stays: something was answered.
  await go('/');
  await page.locator(`.tbl a[href="#/case/${other}"]`).waitFor();
  const merge = async () => {
    await go(`/case/${other}/timeline`);
    await page.locator('#case [aria-haspopup=menu]').first().click();
    await page.locator('[role=menuitem]', { hasText: '并入' }).click();
    await page.locator(`.picks [data-case="${caseId}"]`).click();
    await page.waitForURL(`**#/case/${caseId}`);
  };
  const waiting = page.locator('.others [data-other=hasArbitrationClause]');
  await merge();
  await waiting.waitFor();
  await page.locator('.toast button').click();
  await page.waitForURL(`**#/case/${other}`);
  await merge();
  expect(await waiting.innerText()).toMatch(/这里：\s*有[\s\S]*并入的案件：\s*没有/);
  await go(`/case/${caseId}/compose/parties`);
  await until('the answer taken along', () => isSaid('buyer/consumer'));
  expect(await isSaid('hasArbitrationClause/true')).toBe(true);
  await waiting.locator('button', { hasText: '用并入的' }).click();
  await until('the other answer', () => isSaid('hasArbitrationClause/false'));
  await waiting.waitFor({ state: 'detached' });
  await page.locator('.toast button').click();
  await waiting.waitFor();
  expect(await isSaid('hasArbitrationClause/true')).toBe(true);
  await waiting.locator('button', { hasText: '保留这里的' }).click();
  await waiting.waitFor({ state: 'detached' });
  expect(await isSaid('hasArbitrationClause/true')).toBe(true);
});
