import type { Locator, Page as RawPage } from 'playwright-core';
import type { ChromiumDriver } from '../../scripts/browsers/chromium';
import { type Page, until } from '../../scripts/browsers/driver';
import { captureByHand } from '../../scripts/user';
import type { CaseFact, Cite, Demand, Party } from '../../src/core/case/case-parts';
import type { ContactAct, ContactResult } from '../../src/core/case/contacts';
import type { Contact } from '../../src/core/case/dispute-facts';
import { type EvidenceItem, fieldValue } from '../../src/core/case/evidence-item';
import type { When } from '../../src/core/case/when';
import type { ContactKind } from '../../src/core/knowledge/ids';
import type { FieldName } from '../../src/core/reading/fields';
import { picture } from '../pages/picture';
import type { StorySite } from '../stories/site/server';
import type { Story } from '../stories/story';

/**
 * The computer's clock as our own pages see it: what is sealed at 2026-11-18 20:05 in a story is sealed then. Nothing else
 * of the extension is touched; timers and the worker go by the real clock.
 */
export const deviceClock = `(() => {
  if (location.protocol !== 'chrome-extension:' || globalThis.RealDate) return;
  const Real = (globalThis.RealDate = Date);
  const now = () => Number(localStorage.getItem('device-clock')) || Real.now();
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(now()); }
    static now() { return now(); }
  };
})()`;

export type Stage = { driver: ChromiumDriver; site: StorySite; workbench: Page };

const setClock = (workbench: Page, at: string) =>
  workbench.evaluate(`localStorage.setItem('device-clock', ${Date.parse(at)})`);

/** Who complains, as the settings hold him. */
async function own(page: RawPage, { case: one, complainant }: Story): Promise<void> {
  const who = one.representative ? complainant : (one.complainant ?? complainant);
  await go(page, '/settings');
  await page.locator('#who-name').waitFor();
  for (const name of ['name', 'phone', 'address', 'idNumber'] as const) {
    const field = page.locator(`#who-${name}`);
    if ((await field.inputValue()) !== who[name]) await write(field, who[name]);
  }
}

/** A dispute as its user meets it: the pages captured, the files brought, the case filled in. Gives the case's address. */
export async function playStory(stage: Stage, story: Story): Promise<string> {
  const { workbench } = stage;
  const page = stage.driver.raw(workbench);
  await own(page, story);
  // What comes before the first file opens the case; the rest comes in its order.
  const isFile = ({ kind }: EvidenceItem) => kind === 'import';
  const first = story.evidence.findIndex(isFile);
  const before = first < 0 ? story.evidence : story.evidence.slice(0, first);
  const seqs = await captureAll(stage, story, before);
  await page.bringToFront();
  const place = await fileAll(page, seqs);
  for (const item of story.evidence.slice(before.length)) {
    if (isFile(item)) {
      await setClock(workbench, item.at);
      await bring(page, place, item);
      continue;
    }
    const late = await captureAll(stage, story, [item]);
    await page.bringToFront();
    await fileAll(page, late, place.split('/').at(-1));
  }
  await compare(page, story, seqs);
  await setClock(workbench, story.madeAt);
  await openAt(page, `${place}/compose`);
  await tell(page, story);
  await order(page, story);
  await ask(page, story);
  await name(page, story);
  for (const contact of story.contacts) await log(page, story, contact);
  return place;
}

async function captureAll(
  { driver, site, workbench }: Stage,
  story: Story,
  pages: readonly EvidenceItem[],
): Promise<number[]> {
  const clocked = {
    ...driver,
    popup: async () => {
      const popup = await driver.popup();
      await popup.evaluate(deviceClock);
      return popup;
    },
  };
  const seqs: number[] = [];
  const tab = await driver.open('about:blank');
  for (const item of pages) {
    await setClock(workbench, item.at);
    await driver.raw(tab).goto(site.url(story, item));
    if (item.kind === 'recording') {
      seqs.push(await film(clocked, tab));
      continue;
    }
    seqs.push((await captureByHand(clocked, tab)).seq);
    await driver.closePopup();
  }
  await tab.close();
  return seqs;
}

/** A film of this tab, begun in the popup and ended in the recorder's own window; gives its number. */
async function film(driver: ChromiumDriver, tab: Page): Promise<number> {
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await until('the button', () => popup.evaluate<boolean>(`!!document.querySelector('#record')`));
  await popup.evaluate(`document.querySelector('#record').click()`);
  const recorder = await driver.opened('recorder.html');
  const page = driver.raw(recorder);
  await page.click('#begin');
  await page.locator('main[data-state=recording]').waitFor();
  const seq = Number(await page.locator('main').getAttribute('data-seq'));
  await page.locator('h1', { hasText: /已保存到 .*[1-9]/ }).waitFor();
  await page.locator('#stop').click();
  await page.locator('main[data-state=done]').waitFor();
  await recorder.close();
  return seq;
}

/** Goes to a place of the workbench as a click on a link does. */
async function go(page: RawPage, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** The same, and draws it anew: a text is made at the time its page is opened. */
async function openAt(page: RawPage, place: string): Promise<void> {
  await go(page, place);
  await page.reload();
}

/** Files what was captured into one case: the one its order opened, else a new one. */
async function fileAll(page: RawPage, seqs: readonly number[], known = ''): Promise<string> {
  const rows = await page.evaluate<{ seq: number; caseId: string; suggestedCaseId: string }[]>(`(async () => {
    const open = indexedDB.open('liuzheng');
    const db = await new Promise((done) => { open.onsuccess = () => done(open.result); });
    const all = await new Promise((done) => {
      const ask = db.transaction('catalogue').objectStore('catalogue').getAll();
      ask.onsuccess = () => done(ask.result);
    });
    db.close();
    return all.map(({ seq, caseId, suggestedCaseId }) => ({ seq, caseId, suggestedCaseId }));
  })()`);
  const mine = rows.filter(({ seq }) => seqs.includes(seq));
  let caseId = known || (mine.find((one) => one.caseId)?.caseId ?? '');
  // The bill of another order opened a case of its own.
  const strays = mine.filter((one) => one.caseId && one.caseId !== caseId);
  for (const { seq, suggestedCaseId } of mine.filter((one) => !one.caseId)) {
    await go(page, '/');
    const row = page.locator('.unfiled li', { has: page.locator(`a[href="#/evidence/${seq}"]`) });
    if (caseId && suggestedCaseId === caseId) {
      await row.locator('.filehere').click();
      await row.waitFor({ state: 'detached' });
      continue;
    }
    await row.locator('[aria-haspopup=menu]').click();
    if (!caseId) {
      await page.locator('[role=menuitem]', { hasText: '新建案件' }).click();
      await page.waitForURL(/#\/case\//);
      caseId = decodeURIComponent(page.url().split('#/case/')[1]!.split('/')[0]!);
      continue;
    }
    await page.locator('[role=menuitem]', { hasText: /案件…$/ }).click();
    await page.locator(`.picks [data-case="${caseId}"]`).click();
    await row.waitFor({ state: 'detached' });
  }
  for (const { seq, caseId: from } of strays) {
    await go(page, `/case/${from}/evidence`);
    const row = page.locator('.evlist li', { has: page.locator(`a[href="#/evidence/${seq}"]`) });
    await row.locator('input').check();
    await page.locator('[aria-haspopup=menu]', { hasText: '移到…' }).click();
    await page.locator('[role=menuitem]', { hasText: '移到别的案件' }).click();
    await page.locator(`.picks [data-case="${caseId}"]`).click();
    await row.waitFor({ state: 'detached' });
  }
  return `/case/${caseId}`;
}

/** Keeps what two captures of one page say differently, on the page that lays them side by side. */
async function compare(
  page: RawPage,
  { case: one, evidence }: Story,
  seqs: readonly number[],
): Promise<void> {
  const sealed = (seq: number) => seqs[evidence.findIndex((item) => item.seq === seq)];
  for (const { how, before, after } of one.comparisons ?? []) {
    await go(page, `/evidence/${sealed(after.seq)}`);
    await page.locator(`a[href="#/compare/${sealed(before.seq)}/${sealed(after.seq)}"]`).click();
    const row = page.locator(`[data-how=${how}]`, { hasText: before.text || after.text });
    await row.locator('.says button').click();
    await row.locator('.state.ok').waitFor();
  }
}

/** Brings a picture from the phone, and reads off what a bill says. */
async function bring(page: RawPage, place: string, item: EvidenceItem): Promise<void> {
  await openAt(page, place);
  const buffer = picture(item.seq, { width: 60, height: 90, grain: 0 });
  const name = item.origin === 'other' ? item.title : `${item.origin}-${item.seq}.png`;
  const file = { name, mimeType: 'image/png', buffer };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.locator(`dialog input[name=origin][value=${item.origin}]`).check();
  await page.locator('#bring-in').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  if (Object.keys(item.fields).length === 0) return;
  await go(page, `${place}/evidence`);
  const links = page.locator('#case a[href^="#/evidence/"]');
  await links.first().waitFor();
  const places = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  const newest = Math.max(...places.map((one) => Number(one.split('/').at(-1))));
  await go(page, `/evidence/${newest}`);
  for (const field of Object.keys(item.fields) as FieldName[]) {
    const row = page.locator(`.fl > [data-field=${field}]`);
    await row.locator('[data-say]').click();
    await row.locator('input').fill(written(field, fieldValue(item, field)!));
    await row.locator('button[type=submit]').click();
    await row.locator('.state.ok').waitFor();
  }
}

function written(field: FieldName, value: string | number): string {
  if (field.endsWith('Fen')) return (Number(value) / 100).toFixed(2);
  return field.endsWith('Time') ? String(value).slice(0, 19).replace('T', ' ') : String(value);
}

/** Writes into a field and leaves it, as a person does. */
async function write(field: Locator, words: string): Promise<void> {
  await field.fill(words);
  await field.blur();
}

async function openStep(page: RawPage, step: string): Promise<void> {
  const button = page.locator(`#step-${step}`);
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  await page.locator('#step-panel').waitFor();
}

/** What happened: the account, the steps, the kind of dispute. */
async function tell(page: RawPage, { case: one, evidence }: Story): Promise<void> {
  await openStep(page, 'what');
  if (one.statement) await write(page.locator('#compose-statement'), one.statement);
  for (const [i, fact] of (one.facts ?? []).entries()) await tellStep(page, i, fact, evidence);
  if (one.dispute) await page.locator('.kinds select').selectOption(one.dispute);
  for (const sign of one.answers?.fraudSigns ?? []) await turn(page.locator(`[data-sign=${sign}]`), true);
  if (one.answers?.hasNoFraudSign) await turn(page.locator('[data-sign=none]'), true);
}

async function tellStep(
  page: RawPage,
  i: number,
  { at, kind, text, cites }: CaseFact,
  evidence: readonly EvidenceItem[],
): Promise<void> {
  if (i === 0) await page.locator('.events > summary').click();
  await page.locator('#add-event').click();
  const row = page.locator('.events li').nth(i);
  if (at) await sayWhen(row, at);
  await row.locator('select').selectOption(kind);
  await write(row.locator('.said'), text);
  await pick(row, cites, evidence);
}

/** Presses the numbers of the evidence that shows something. */
async function pick(root: Locator, cites: readonly Cite[], evidence: readonly EvidenceItem[]): Promise<void> {
  for (const { seq } of cites) {
    const button = root.locator('.pickcite').nth(evidence.findIndex((item) => item.seq === seq));
    await button.click();
    await root
      .locator('.pickcite[aria-pressed=true]')
      .nth(cites.findIndex((one) => one.seq === seq))
      .waitFor();
  }
}

/** Presses a box whose state is kept in the database before it shows. */
export async function turn(box: Locator, isOn: boolean): Promise<void> {
  if ((await box.isChecked()) === isOn) return;
  await box.click();
  await until('the box', async () => (await box.isChecked()) === isOn);
}

const openMoments = ['deliveredAt', 'knewAt', 'refundDueAt'] as const;

/** Orders typed by hand, and the dates only the user knows. */
async function order(page: RawPage, { case: one, evidence }: Story): Promise<void> {
  await openStep(page, 'orders');
  for (const [i, told] of (one.orders ?? []).entries()) {
    const row = page.locator(`[data-order="${i}"]`);
    if ((await row.count()) === 0) await page.locator('#add-order').click();
    for (const name of ['orderId', 'productName', 'payMethod'] as const)
      if (told[name]) await write(row.locator(`input[id$="-order-${i}-${name}"]`), told[name]);
    if (told.amountFen !== null) await write(row.locator('.money input'), (told.amountFen / 100).toFixed(2));
    if (told.orderedAt) await sayWhen(row.locator('.when').first(), told.orderedAt);
    if (told.paidAt) await sayWhen(row.locator('.when').last(), told.paidAt);
    if (told.tradeNo) {
      await row.locator(`[data-link="${told.tradeNo}"]`).click();
      await row.locator(`[data-linked="${told.tradeNo}"]`).waitFor();
    }
    await pick(row, told.cites, evidence);
  }
  for (const name of openMoments) {
    const at = one.answers?.[name];
    if (at) await sayWhen(page.locator(`[data-moment=${name}] .when`), at);
  }
}

/** A day and its clock, each kept before the next is written. */
async function sayWhen(place: Locator, { at }: When): Promise<void> {
  const [day = '', clock = ''] = at.slice(0, 16).split('T');
  await place.locator('input[type=date]').fill(day);
  if (clock) await place.locator('input[type=time]').fill(clock);
}

/** What is asked for. */
async function ask(page: RawPage, { case: one, evidence }: Story): Promise<void> {
  await openStep(page, 'demands');
  const demands: readonly Demand[] =
    one.demands ??
    (one.demandFen === null ? [] : [{ kind: 'refund', amountFen: one.demandFen, text: '', cites: [] }]);
  await page.locator('#step-panel details > summary').click();
  const kinds = await page.evaluate<string[]>(
    `[...document.querySelectorAll('#step-panel [data-demand]')].map((one) => one.dataset.demand)`,
  );
  for (const kind of kinds) {
    const isOn = demands.some((demand) => demand.kind === kind);
    await turn(page.locator(`#step-panel [data-demand=${kind}]`), isOn);
  }
  for (const demand of demands) {
    const row = page.locator('#step-panel li', { has: page.locator(`[data-demand=${demand.kind}]`) });
    const [money, words] = [row.locator('.money input'), row.locator('input.grow')];
    if (demand.amountFen !== null && (await money.count()) > 0)
      await write(money, (demand.amountFen / 100).toFixed(2));
    if (demand.text && (await words.count()) > 0) await write(words, demand.text);
    if (demand.cites.length > 0) await pick(row, demand.cites, evidence);
  }
}

const partyFields = ['shown', 'company', 'creditCode', 'contact', 'address', 'icp'] as const;

/** Who is on the other side, and what only the user knows. */
async function name(page: RawPage, { case: one }: Story): Promise<void> {
  await openStep(page, 'parties');
  for (const party of one.parties ?? []) await nameParty(page, party);
  for (const [answer, value] of Object.entries(one.answers ?? {})) {
    const button = page.locator(`[data-answer="${answer}/${value}"]`);
    if (value === null || (await button.count()) === 0) continue;
    await button.click();
    await page.locator(`[data-answer="${answer}/${value}"][aria-pressed=true]`).waitFor();
  }
  if (one.representative) await standFor(page, one);
  if (one.hiddenNames?.length) {
    await page.locator('.rest').selectOption('public');
    await write(page.locator('[id$="-hidden"]'), one.hiddenNames.join('、'));
  }
  if (one.complainant?.payAccount) await fill(page, '转出账号及开户行', one.complainant.payAccount);
}

/** The child, and who acts for it. */
async function standFor(page: RawPage, { complainant, representative }: Story['case']): Promise<void> {
  await page.locator('#step-panel .choice', { hasText: '我是法定代理人' }).click();
  for (const key of ['name', 'phone', 'address'] as const)
    await write(page.locator(`[id$="-own-${key}"]`), complainant?.[key] ?? '');
  for (const key of ['name', 'relation', 'phone', 'childAge'] as const)
    await write(page.locator(`[id$="-representative-${key}"]`), representative?.[key] ?? '');
}

/** A gap of a text that no field of the case asks for. */
async function fill(page: RawPage, asks: string, words: string): Promise<void> {
  await page.locator('[data-channel=police]').click();
  const gap = page.locator(`.paper [data-gap^="${asks}"]`);
  await write(gap, words);
  await until('the gap to be kept', async () => (await gap.inputValue()) === words);
}

async function nameParty(page: RawPage, party: Party): Promise<void> {
  const words = { platform: '平台', merchant: '卖家', payee: '收款方' }[party.role];
  const place = page.locator('details.party', { has: page.locator('summary b', { hasText: words }) });
  if ((await place.getAttribute('open')) === null) await place.locator('summary').click();
  for (const name of partyFields) {
    const field = place.locator(`input[id$="-party-${party.role}-${name}"]`);
    if (party[name] && (await field.inputValue()) !== party[name]) await write(field, party[name]);
  }
}

type Logged = { act: ContactAct; result: ContactResult };
const logged: Partial<Record<ContactKind, Logged>> = {
  asked: { act: 'asked', result: 'no-answer' },
  demanded: { act: 'demanded', result: 'no-answer' },
  filed: { act: 'filed', result: 'pending' },
  answered: { act: 'none', result: 'pending' },
  refused: { act: 'none', result: 'refused' },
};

/** One contact through the dialog. */
async function log(page: RawPage, { evidence }: Story, contact: Contact): Promise<void> {
  const { act, result } = logged[contact.kind]!;
  const dialog = page.locator('dialog[open]');
  await page.locator('#log').click();
  await dialog.locator('#said').waitFor();
  await dialog.locator('.loghead button').click();
  await dialog.locator('input[aria-label=联系的时间]').fill(local(contact.at));
  const [channel, kind] = [dialog.locator('#channel'), dialog.locator('#act')];
  if ((await channel.inputValue()) !== contact.channel) await channel.selectOption(contact.channel);
  if ((await kind.inputValue()) !== act) await kind.selectOption(act);
  await dialog.locator(`[data-result=${result}]`).click();
  // What the last contact was is filled in already.
  const words = { 'case-no': contact.caseNo, agent: contact.agent, via: contact.via, said: contact.words };
  for (const [id, value = ''] of Object.entries(words)) {
    const field = dialog.locator(`#${id}`);
    if ((await field.inputValue()) !== value) await field.fill(value);
  }
  if (contact.ask) await dialog.locator('#ask').fill(contact.ask);
  await pick(dialog, contact.cites ?? [], evidence);
  await dialog.locator('#seal').click();
  await dialog.waitFor({ state: 'detached' });
}

const local = (iso: string) => new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16);

/**
 * A text as it goes out: what is copied, and before it what the page says of gaps and for the user alone. `over`: fields
 * longer than the limit that stands beside them.
 */
export type ReadText = { file: string; whole: string; copied: string; over: string[] };

/** Every text of the case, one channel and version after the other, copied by its own button. */
export async function readTexts(page: RawPage, place: string): Promise<ReadText[]> {
  await openAt(page, `${place}/compose`);
  await page.locator('.paper').waitFor();
  const texts = await page.evaluate(async () => {
    const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const until = async (holds: () => boolean | Promise<boolean>) => {
      for (let i = 0; !(await holds()); i++) {
        if (i > 600) throw new Error(`nothing came: ${holds}`);
        await frame();
      }
    };
    const shown = () => document.querySelector<HTMLElement>('.paper')?.dataset.place ?? '';
    const read = async () => {
      await navigator.clipboard.writeText('');
      document.querySelector<HTMLElement>('#copy-all')!.click();
      await until(async () => (await navigator.clipboard.readText()) !== '');
      return {
        place: shown(),
        copied: await navigator.clipboard.readText(),
        notes: all('.notes li').map((one) => one.textContent!),
        gaps: all<HTMLInputElement>('.paper [data-gap], .paper .gapbtn')
          .filter((one) => !one.value)
          .map((one) => one.dataset.gap ?? one.textContent!.replace(/^【待填：|】$/g, '')),
        over: all('.long-field').flatMap((field) => {
          const words = [...field.querySelectorAll('p[data-field]')].map((one) => one.textContent).join('\n');
          const max = / \/ (\d+) 字/.exec(field.querySelector('.meterrow')?.textContent ?? '')?.[1];
          return max && words.length > Number(max) ? [`${words.length} of ${max}`] : [];
        }),
      };
    };
    const rest = document.querySelector<HTMLSelectElement>('.rest');
    const channels = [
      ...all('[data-channel]').map((tab) => ({ name: tab.dataset.channel!, open: () => tab.click() })),
      ...[...(rest?.options ?? [])]
        .filter((one) => !one.disabled)
        .map(({ value }) => ({
          name: value,
          open: () => {
            rest!.value = value;
            rest!.dispatchEvent(new Event('change', { bubbles: true }));
          },
        })),
    ];
    const texts: Awaited<ReturnType<typeof read>>[] = [];
    for (const { name, open } of channels) {
      open();
      await until(() => shown().startsWith(`${name}/`));
      const variants = all('[data-variant]');
      if (variants.length === 0) texts.push(await read());
      for (const tab of variants) {
        tab.click();
        await until(() => shown() === `${name}/${tab.dataset.variant}`);
        texts.push(await read());
      }
    }
    return texts;
  });
  return texts.map(({ place: at, copied, notes, gaps, over }) => {
    const missing = [...new Set(gaps)].join('、');
    const head = [...(missing ? [`待填：${missing}`] : []), ...notes].map((line) => `# ${line}`);
    return { file: `${at.replace('/', '-')}.txt`, whole: [...head, copied].join('\n'), copied, over };
  });
}
