import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { openShopCase, type ShopCase } from './shop-case';

let on: ShopCase;
let caseId: string;

const at = (selector: string) => on.page.locator(selector);
const keys = () => on.page.keyboard;
/** Out of any field. */
const blur = () => on.workbench.evaluate('document.activeElement.blur()');
const text = (selector: string, words: string) =>
  until(`${selector} says ${words}`, async () => (await at(selector).inputValue()) === words);

beforeAll(async () => {
  on = await openShopCase(['order']);
  caseId = on.caseId;
});
afterAll(() => on?.close());

/** The account of the case as it is stored. */
function storedStatement(): Promise<string> {
  return on.workbench.evaluate<string>(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('liuzheng');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const row = asked.result.transaction('cases').objectStore('cases').get('${caseId}');
      row.onsuccess = () => {
        asked.result.close();
        resolve(row.result.statement);
      };
    };
  })`);
}

async function open(step: string): Promise<void> {
  if ((await at(`#step-${step}`).getAttribute('aria-expanded')) !== 'true') await at(`#step-${step}`).click();
  await at('#step-panel').waitFor();
}

test('what was typed, chosen and named is taken back in turn, and made again', async () => {
  await open('what');
  await at('#compose-statement').fill('付款后没有收到卡密');
  await until('it is kept', async () => (await at('#undo').innerText()) === '撤销：事情经过');
  await open('demands');
  await at('#step-panel input[type=checkbox]:not(:checked)').first().click();
  await until('the demand', async () => (await at('#undo').innerText()) === '撤销：诉求');
  await open('parties');
  await at('#step-panel details')
    .first()
    .evaluate((one) => one.setAttribute('open', ''));
  const company = `#case-${caseId}-party-merchant-company`;
  await at(company).fill('江城星途数字科技有限公司');
  await until('the party', async () => (await at('#undo').innerText()) === '撤销：对方');

  await at('#undo').click();
  await text(company, '');
  await until('the demand is next', async () => (await at('#undo').innerText()) === '撤销：诉求');
  await blur();
  await keys().press('Control+z');
  await until('the statement is next', async () => (await at('#undo').innerText()) === '撤销：事情经过');
  await keys().press('Control+z');
  await until('nothing is left', async () => (await at('#undo').count()) === 0);
  await open('what');
  await text('#compose-statement', '');

  await blur();
  await keys().press('Control+Shift+z');
  await text('#compose-statement', '付款后没有收到卡密');
  await keys().press('Control+y');
  await keys().press('Control+y');
  await until('all of it is there again', async () => (await at('#redo').count()) === 0);
  await open('parties');
  await text(company, '江城星途数字科技有限公司');
});

test('pressed many times in one go, each press is one step', async () => {
  const press = (shift: boolean, times: number) =>
    on.workbench.evaluate(`for (let i = 0; i < ${times}; i += 1)
      dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: ${shift} }))`);
  for (let round = 0; round < 5; round += 1) {
    await blur();
    await press(false, 3);
    await until('nothing is left', async () => (await at('#undo').count()) === 0);
    await press(true, 3);
    await until('all of it is there again', async () => (await at('#redo').count()) === 0);
    await until('and can go again', async () => (await at('#undo').innerText()) === '撤销：对方');
  }
  expect(await storedStatement()).toBe('付款后没有收到卡密');
});

test('in a field the key stays the browser’s own', async () => {
  await open('what');
  const before = await at('#undo').innerText();
  await at('#compose-statement').focus();
  await keys().press('End');
  await keys().type('，客服不回');
  await text('#compose-statement', '付款后没有收到卡密，客服不回');
  const said = await at('.undobar [role=status]').innerText();
  await keys().press('Control+z');
  const undone = await until('the field undid its own', async () => {
    const now = await at('#compose-statement').inputValue();
    return now !== '付款后没有收到卡密，客服不回' && { now };
  });
  expect(before).toBe('撤销：对方');
  // Were the case's own undo on its way, what the field saves now would come after it.
  await blur();
  await until('it is kept', async () => (await storedStatement()) === undone.now);
  expect(await at('#redo').count()).toBe(0);
  expect(await at('.undobar [role=status]').innerText()).toBe(said);
});

test('what was typed a moment ago goes first, before it was even saved', async () => {
  await open('what');
  await at('#compose-statement').fill('一');
  await until('it is kept', async () => (await at('#undo').innerText()) === '撤销：事情经过');
  await at('#compose-statement').fill('一二三');
  await on.workbench.evaluate(`document.querySelector('#undo').click()`);
  await until('it is taken back', async () => !(await at('#compose-statement').inputValue()).includes('一'));
});

test('what was changed in another room is not taken back in this one', async () => {
  await open('orders');
  const paid = at('[data-order="0"] .money input');
  await paid.fill('120');
  await paid.blur();
  await until('the order', async () => (await at('#undo').innerText()) === '撤销：订单');
  await at('.titlefield').fill('换个名字');
  // Beside the timeline it is settled that both amounts stand: a part of the draft.
  await on.go(`/case/${caseId}`);
  await at('#inspector [data-conflict=amount] [data-settle=keep]').click();
  await at('#inspector [data-kept=amount]').waitFor();
  await on.go(`/case/${caseId}/compose`);
  await at('.paper').waitFor();
  await until('nothing to take back', async () => (await at('#undo').count()) === 0);
  await blur();
  await keys().press('Control+z');
  await on.go(`/case/${caseId}`);
  await at('#inspector [data-kept=amount]').waitFor();
  expect(await at('.titlefield').inputValue()).toBe('换个名字');
});
