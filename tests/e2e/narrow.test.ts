import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver';
import { openShopCase, type ShopCase } from './shop-case';
import { turn } from './story-case';

/* A window of 390 px: the width of a phone, and of a browser beside the shop's page. */

let on: ShopCase;
let page: ShopCase['page'];
let caseId: string;
let go: ShopCase['go'];

beforeAll(async () => {
  on = await openShopCase(['order', 'receipt']);
  ({ page, caseId, go } = on);
  await page.setViewportSize({ width: 390, height: 844 });
});
afterAll(() => on?.close());

/** Words of a cell that stand beyond its edge, and cells that stand beyond the page. */
function beyond(selector: string): Promise<string[]> {
  return page.evaluate((cells) => {
    const edge = document.querySelector('.page')!.getBoundingClientRect().right;
    return [...document.querySelectorAll<HTMLElement>(cells)].flatMap((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      const isClipped = cell.matches('.clip') || cell.querySelector('.clip') !== null;
      const [own, inner] = [cell.getBoundingClientRect(), words.getBoundingClientRect()];
      const isBeyond = own.right > edge || (!isClipped && inner.right > own.right + 0.5);
      return isBeyond ? [`${cell.textContent}: ${inner.right} of ${own.right}, ${edge}`] : [];
    });
  }, selector);
}

test('no cell of the list of cases stands beyond its column, whatever its date is', async () => {
  await go('/');
  const date = page.locator('.tbl td.nowrap').first();
  // When it was captured is no date to come.
  await date.getByText('还没有', { exact: true }).waitFor();
  expect(await beyond('.tbl td')).toEqual([]);
  await go(`/case/${caseId}/followup`);
  await page.locator('#log').click();
  await page.locator('dialog[open] #seal').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await go('/');
  await date.getByText(/[前日]|[0-9]/).waitFor();
  await until('the next date', async () => !(await date.innerText()).includes('还没有'));
  expect(await beyond('.tbl td')).toEqual([]);
});

test('the offer to undo covers nothing that is in use, and nothing that cannot be scrolled clear of it', async () => {
  await go(`/case/${caseId}/compose/what`);
  const [none, blocked] = ['none', 'blocked'].map((sign) => page.locator(`#step-panel [data-sign=${sign}]`));
  await blocked!.waitFor();
  await turn(blocked!, true);
  // At the very edge of the window, where the offer comes up.
  await none!.evaluate((box) => box.scrollIntoView({ block: 'end' }));
  await turn(none!, true);
  const toast = page.locator('.toast');
  await toast.hover();
  const topOf = async () => (await toast.boundingBox())!.y;
  const bottomOf = (selector: string) =>
    page.evaluate((last) => {
      const all = [...document.querySelectorAll<HTMLElement>(last)].filter((one) => one.offsetParent);
      return Math.max(...all.map((one) => one.getBoundingClientRect().bottom));
    }, selector);
  expect(await bottomOf('#step-panel [data-sign=none]')).toBeLessThanOrEqual(await topOf());
  // By the keys from control to control: each is seen while it is in use.
  await none!.focus();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      const { bottom, top } = one.getBoundingClientRect();
      return {
        bottom,
        isSeen: top >= 0,
        isToast: one.closest('.toast') !== null,
        name: one.outerHTML.slice(0, 80),
      };
    });
    if (at.isToast) break;
    expect(at.isSeen, at.name).toBe(true);
    expect(at.bottom, at.name).toBeLessThanOrEqual(await topOf());
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await bottomOf('.page :is(a, button, input, select, summary)')).toBeLessThanOrEqual(await topOf());
  // Nor is the rail under it.
  expect(await bottomOf('.side .end a')).toBeLessThanOrEqual(844);
  const gear = await page.locator('.side a[href="#/settings"]').boundingBox();
  const bar = await toast.boundingBox();
  expect(gear!.x + gear!.width).toBeLessThanOrEqual(bar!.x);
});

/** Whether the whole of it can be read where it stands: nothing is cut off, nothing lies over it. */
function isWhole(selector: string): Promise<boolean[]> {
  return page.evaluate((rows) => {
    return [...document.querySelectorAll<HTMLElement>(rows)].map((one) => {
      const { left, right, top, width, height } = one.getBoundingClientRect();
      const isIn = width > 0 && left >= 0 && right <= innerWidth && one.scrollWidth <= one.clientWidth + 1;
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return isIn && (above === one || one.contains(above));
    });
  }, selector);
}

test('what is to be done is named in the list of what is due, and so is when', async () => {
  await go('/todo');
  await page.locator('[data-todo]').first().waitFor();
  const count = await page.locator('[data-todo]').count();
  expect(await isWhole('[data-todo] .b')).toEqual(Array(count).fill(true));
  expect(await isWhole('[data-todo] > .state')).toEqual(Array(count).fill(true));
  await go(`/case/${caseId}/followup`);
  await page.locator('[data-date]').first().waitFor();
  const dates = await page.locator('[data-date]').count();
  const words = await page
    .locator('[data-date] > .grow')
    .evaluateAll((all) => all.map((one) => one.clientWidth));
  // Ten characters a line.
  expect(words.filter((width) => width < 140)).toEqual([]);
  expect(dates).toBeGreaterThan(0);
});

test('the viewer names what is shown, and none of its controls lies over another', async () => {
  await go('/evidence');
  await page.locator('[data-row]').first().waitFor();
  const places = await page
    .locator('[data-row]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')!.slice(1)));
  await go(places.at(-1)!);
  await page.locator('.shot img').first().waitFor();
  const controls = '.vt :is(a, button, h1, .cite, .num)';
  expect(await isWhole(controls)).toEqual(Array(await page.locator(controls).count()).fill(true));
  // Where a value was found stands under the value, not beside its edge.
  const edges = await page.locator('.val:has(.where)').evaluateAll((all) =>
    all.map((one) => {
      const [value, where] = [...one.children].map((part) => part.getBoundingClientRect().left);
      return Math.round(value! - where!);
    }),
  );
  expect(edges.length).toBeGreaterThan(0);
  expect(new Set(edges)).toEqual(new Set([0]));
});

test('nothing of the composer’s steps stands beyond the window, and what is missing is read in full', async () => {
  await go(`/case/${caseId}/compose`);
  await page.locator('.paper').waitFor();
  for (const step of ['orders', 'demands', 'bases', 'parties', 'what']) {
    await page.locator(`#step-${step}`).click();
    await page.locator('#step-panel').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, step).toBeLessThanOrEqual(0);
    expect(await beyond('#step-panel :is(.tag, .cite, .note, .when, input)'), step).toEqual([]);
  }
  const gaps = await page.locator('.paper [data-gap]').evaluateAll((all) =>
    (all as HTMLTextAreaElement[]).map((one) => ({
      isWhole: one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight + 1,
      words: one.placeholder,
    })),
  );
  expect(gaps.length).toBeGreaterThan(2);
  expect(gaps.filter(({ isWhole: whole }) => !whole)).toEqual([]);
});

test('a menu opens inside the window, wherever its button is', async () => {
  await go(`/case/${caseId}`);
  await page.locator('#case .acts [aria-haspopup=menu]').click();
  await page.locator('[role=menuitem]').first().waitFor();
  expect(await isWhole('[role=menuitem]')).toEqual([true, true]);
  await page.keyboard.press('Escape');
});

test('a cited place is shown large enough to be read, and the other boxes stand back', async () => {
  await go(`/case/${caseId}`);
  const cite = page.locator('.tl a.cite[href*="/run/"]').first();
  const place = await cite.getAttribute('href');
  await go(place!.slice(1));
  const box = page.locator('.bx[data-pointed]');
  await box.waitFor();
  await until('it is in sight', () =>
    box.evaluate((one) => {
      const { left, right, top, bottom, height } = one.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && height > 14;
    }),
  );
  const dim = await page
    .locator('.bx:not([data-pointed])')
    .evaluateAll((all) => all.map((one) => Number(getComputedStyle(one).opacity)));
  expect(dim.length).toBeGreaterThan(0);
  expect(Math.max(...dim)).toBeLessThan(0.5);
});

test('a case nobody has written into yet shows no error; what is missing is one after a try', async () => {
  await go('/');
  await page.locator('#new-case').click();
  await page.waitForURL(/#\/case\//);
  // What cannot be pressed yet looks so under the pointer too, and stays readable.
  const off = page.locator('#package:disabled');
  const look = () =>
    off.evaluate((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]);
  const before = await look();
  await off.hover({ force: true });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await off.evaluate((one) => one.matches(':hover'))).toBe(true);
  expect(await look()).toEqual(before);
  const place = page.url().split('#')[1]!;
  await go(`${place}/compose`);
  await page.locator('.paper').waitFor();
  expect(await page.locator('[data-channel="12315"][aria-selected=true]').count()).toBe(1);
  const marked = page.locator('.cmp :is([data-check=fail], [data-check=warn], .danger)');
  const open = page.locator('.cmp [data-check=open]');
  expect(await open.allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('还缺')]));
  expect(await marked.allInnerTexts()).toEqual([]);
  // What was visited and left is taken at its word; the rest still waits.
  await page.locator('#step-parties').click();
  await page.locator('#step-close').click();
  await page.locator('.cmp [data-check=fail]', { hasText: '没有写姓名' }).waitFor();
  expect(await open.filter({ hasText: '还没有证据' }).count()).toBe(1);
  await page.locator('#copy-all').click();
  await page.locator('.cmp [data-check=fail]', { hasText: '还没有证据' }).waitFor();
  expect(await open.count()).toBe(0);
  // And stays so when he comes back.
  await page.reload();
  await page.locator('.cmp [data-check=fail]', { hasText: '没有写姓名' }).waitFor();
});

test('a long name in the offer to undo leaves its button in the window', async () => {
  await go('/');
  await page.locator('#new-case').click();
  await page.waitForURL(/#\/case\//);
  await page.locator('.titlefield').fill('另一个案件，名称很长，长得一行放不下，也要看得到怎么撤销');
  await page.locator('.titlefield').blur();
  await page.locator('#case [aria-haspopup=menu]').first().click();
  await page.locator('[role=menuitem]', { hasText: '并入' }).click();
  await page.locator(`.picks [data-case="${caseId}"]`).click();
  await page.waitForURL(`**#/case/${caseId}`);
  await page.locator('.toast').hover();
  expect(await isWhole('.toast button')).toEqual([true]);
});

test('every row of the settings has room for its words', async () => {
  await go('/settings');
  await page.locator('select[name=quiet-from]').waitFor();
  const rows = page.locator(
    '.group > .row > .grow, .group > .row > div:first-child, .group > .row > p:first-child',
  );
  const widths = await rows.evaluateAll((all) =>
    all.map((one) => [one.clientWidth, one.textContent!.slice(0, 12)]),
  );
  expect(widths.length).toBeGreaterThan(3);
  expect(widths.filter(([width]) => Number(width) < 90)).toEqual([]);
});
