import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { until } from '../../scripts/browsers/driver';
import { shippedPack } from '../../src/knowledge/knowledge';
import { startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

const shipped = shippedPack();
/** The latest day a pack may have on a computer whose clock stands still at the day of the build. */
const nextDay = new Date(Date.parse(shipped.date) + 86_400_000).toISOString().slice(0, 10);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pack-'));
let driver: ChromiumDriver;
let shop: Awaited<ReturnType<typeof startShop>>;
let page: PlaywrightPage;
let caseId: string;

/** The shipped pack, one version on: other words of the law, and other limits. */
function newerPack() {
  const { law, bases, deadlines, ...rest } = structuredClone(shipped.knowledge);
  const said = bases.map((one) => ({ ...one, quote: `${one.quote}〔二〇二七年的条文〕` }));
  const longer = { 'platform-usual': 9, 'ask-again': 30 } as Record<string, number>;
  return {
    ...shipped,
    ...{ version: shipped.version + 1, date: nextDay },
    knowledge: {
      ...rest,
      // Every quotation stands in its article, or the pack is none.
      law: law.map((one) => ({
        ...one,
        text: [one.text, ...said.filter(({ article }) => article === one.id).map(({ quote }) => quote)].join(
          '',
        ),
      })),
      bases: said,
      deadlines: deadlines.map((one) => ({ ...one, amount: longer[one.id] ?? one.amount })),
    },
  };
}

async function choose(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  await page.locator('input[name=pack]').setInputFiles(file);
}

async function goTo(place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

const usual = '[data-date=platform-usual]';
const limit = () => page.locator(`${usual} summary`).innerText();
const alarm = () =>
  page.evaluate<number>(`chrome.alarms.get('deadlines').then((one) => one?.scheduledTime ?? 0)`);

/** Waits until the law list and a date are as the pack says, in the place where each is shown. */
async function expectInUse(isNew: boolean): Promise<void> {
  await goTo(`/case/${caseId}/compose`);
  const list = page.locator('ul.law');
  await list.waitFor();
  await until('the law list', async () => (await list.innerText()).includes('二〇二七年') === isNew);
  expect(await page.locator('.chk [data-edition]').innerText()).toContain(isNew ? nextDay : shipped.date);
  await goTo(`/case/${caseId}/followup`);
  await page.locator(usual).waitFor();
  await until('the date', async () => (await limit()).includes(isNew ? '9 个工作日' : '7 个工作日'));
}

let plainAlarm = 0;

beforeAll(async () => {
  shop = await startShop();
  driver = await launchChromium('dist/chrome');
  const made = await caseFromShop(driver, shop, ['order']);
  caseId = made.caseId;
  page = driver.raw(made.workbench);
  await page.locator('.kinds select').selectOption('invalid-card');
  await page.locator('[data-channel="12315"]').click();
  await goTo('/settings');
  // The tests may run at night: never quiet.
  await page.locator('select[name=quiet-from]').selectOption('0');
  await page.locator('select[name=quiet-to]').selectOption('0');
  await goTo(`/case/${caseId}/followup`);
  await page.locator('#log').click();
  await page.locator('dialog[open] #said').waitFor();
  await page.locator('#act').selectOption('filed');
  await page.locator('#seal').click();
  await page.locator(usual).waitFor();
  plainAlarm = await until('the alarm', alarm);
});
afterAll(async () => {
  await driver?.close();
  await shop?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

test('what is no pack, is broken or older is refused with the reason, and nothing changes', async () => {
  await expectInUse(false);
  await goTo('/settings');
  const refused = page.locator('#pack-refused');
  const newer = JSON.stringify(newerPack());
  for (const [name, text, words] of [
    ['half.json', newer.slice(0, 4000), '没有下载完整'],
    ['other.json', '{"a":1}', '这不是资料包'],
    ['hole.json', newer.replace('"natural-day"', '"moon"'), '期限 第'],
    [
      'slow.json',
      newer.replace(/"pattern":"[^"]+"/, '"pattern":"(a+)+b"'),
      '识别纠纷的词 第 1 项的查找规则太慢',
    ],
    ['later.json', JSON.stringify({ ...newerPack(), date: '2099-01-01' }), '还没有到'],
    ['old.json', JSON.stringify(shipped), '不比现在用的新'],
  ] as const) {
    await choose(name, text);
    await until(name, async () => (await refused.count()) > 0 && (await refused.innerText()).includes(words));
    expect(await refused.innerText()).toContain('现在用的资料没有变化');
  }
  expect(await page.locator('#edition').innerText()).toContain(shipped.date);
});

test('a newer pack is shown before it counts, and cancelling leaves all as it was', async () => {
  await choose('new.json', JSON.stringify(newerPack()));
  await page.locator('#take-pack').waitFor();
  expect(await page.locator('#pack-versions').innerText()).toContain(nextDay);
  const law = page.locator('[data-part=law] [data-way=changed] summary');
  expect(await law.innerText()).toMatch(/改动 \d+ 项/);
  expect(await page.locator('[data-part=deadlines]').innerText()).toContain('改动 2 项');
  expect(await page.locator('[data-part=channels]').count()).toBe(0);
  await page.keyboard.press('Escape');
  expect(await page.locator('#edition').innerText()).toContain(shipped.date);
});

test('a pack in use changes texts, dates, pages that stand open and the worker’s alarm, also after a reload', async () => {
  const open = await driver.openOwn(`src/app/home/home.html#/case/${caseId}/followup`);
  const isThere = (words: string) => () =>
    open.evaluate<boolean>(`!!document.querySelector('${usual}')?.innerText.includes('${words}')`);
  await until('the other page', isThere('7 个工作日'));
  await page.bringToFront();
  await choose('new.json', JSON.stringify(newerPack()));
  await page.locator('#take-pack').click();
  await page.locator('#edition', { hasText: nextDay }).waitFor();
  await until('another alarm', async () => (await alarm()) - plainAlarm === 6 * 3_600_000);
  await until('the other page to know', isThere('9 个工作日'));
  await open.close();
  await expectInUse(true);
  await page.reload();
  await expectInUse(true);
  await goTo(`/case/${caseId}/package`);
  await until('the letter', async () =>
    (await page.locator('dialog[open]').textContent())?.includes(`${nextDay} 第 ${shipped.version + 1} 版`),
  );
  await page.keyboard.press('Escape');
});

test('a limit nobody verified takes the user’s own number, and gives it back', async () => {
  await goTo(`/case/${caseId}/followup`);
  await page.locator(`${usual} .tag`, { hasText: '未核实' }).waitFor();
  await page.locator(`${usual} summary`).click();
  await page.locator('[data-own=platform-usual]').click();
  await page.locator(`${usual} input[name=amount]`).fill('5');
  await page.keyboard.press('Enter');
  await page.locator(`${usual} .tag`, { hasText: '你填的' }).waitFor();
  // A row that was just drawn anew has no text for a moment.
  await until('his own number', async () => (await limit()).includes('5 个工作日（你填的）'));
  await page.locator(`${usual} summary`).click();
  await page.locator('[data-reset=platform-usual]').click();
  await until('the rule again', async () => (await limit()).includes('9 个工作日'));
});

test('the shipped pack comes back, and that can be undone', async () => {
  await goTo('/settings');
  await page.locator('#own-pack').click();
  await page.locator('#edition', { hasText: shipped.date }).waitFor();
  await page.locator('.toast button').click();
  await page.locator('#edition', { hasText: nextDay }).waitFor();
  await page.locator('#own-pack').click();
  await page.locator('#edition', { hasText: shipped.date }).waitFor();
  await until('the alarm of before', async () => (await alarm()) === plainAlarm);
  await expectInUse(false);
});
