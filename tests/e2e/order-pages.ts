import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { type Page, until } from '../../scripts/browsers/driver';
import type { Record } from '../../src/core/evidence/record';
import { firstBreak, readStored, records } from './ledger-in-browser';

/** A shop of one page for each order, whose state is changed in the middle of a test. */
export type Orders = {
  origin: string;
  /** What the shop says of an order, by its number. */
  status: { [no: string]: string };
  close(): void;
};

/** Opens it; `more` are further pages by their path. */
export async function startOrders(more: { [path: string]: () => string } = {}): Promise<Orders> {
  const status: Orders['status'] = {};
  const server = http.createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/favicon.ico') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    const no = searchParams.get('no') ?? '';
    response.end(more[pathname]?.() ?? orderPage(no, status[no]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, status, close: () => void server.close() };
}

/** The page of an order. */
export const orderPage = (
  no: string,
  status = '待发货',
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
  <title>订单详情 - 云间卡铺</title><h1>订单详情</h1>
  <p>订单号：${no}</p><p>商品名称：星海点券 100</p><p>实付金额：¥98.50</p>
  <p>订单状态：<b>${status}</b></p><p>下单时间：2026-11-18 19:30:45</p>`;

/** A capture of an order: its first entry, every gap of it, and how it ended. */
export type OrderCapture = { record: Record; gaps: string[]; outcome: string };

/** Captures of orders, oldest first, as sealed; throws where the ledger does not hold. */
export async function orderCaptures(workbench: Page): Promise<OrderCapture[]> {
  const stored = await readStored(workbench);
  const broken = await firstBreak(stored);
  if (broken) throw new Error(`the ledger breaks at ${broken}`);
  const all = records(stored);
  // Items are read after entries: one that was sealed meanwhile is seen the next time.
  const isRead = new Set(all.map(({ seq }) => seq));
  const seqs = stored.items
    .filter(({ seq, title }) => isRead.has(seq) && title.startsWith('订单详情'))
    .map(({ seq }) => seq);
  return seqs.map((seq) => ({
    record: all.find((one) => one.seq === seq)!,
    gaps: all
      .filter((one) => one.seq === seq || ('of' in one && one.of === seq))
      .flatMap((one) => one.gaps.map(({ step, reason }) => `${step} ${reason}`)),
    outcome: stored.items.find((item) => item.seq === seq)!.outcome,
  }));
}

/** Those of them that were made without a click. */
export async function autoCaptures(workbench: Page): Promise<OrderCapture[]> {
  return (await orderCaptures(workbench)).filter(
    ({ record }) => 'trigger' in record && record.trigger === 'auto',
  );
}

type InEachState = {
  workbench: Page;
  /** Waits until the browser says that the page in front is sealed. */
  isSealed(): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Moves the order on. */
  change(): void;
};

/** With 自动留证 the order in front, the first so captured, is captured once in each of its two states, without a picture. */
export async function expectOncePerState(page: InEachState): Promise<void> {
  const autos = () => autoCaptures(page.workbench);
  await page.isSealed();
  const [first, ...more] = await autos();
  expect(more).toEqual([]);
  expect(first!.record).toMatchObject({ type: 'capture', kind: 'order', trigger: 'auto' });
  expect(first!.gaps).toEqual(['viewport picture-not-granted', 'full-page picture-not-granted']);
  expect(first!.outcome).toBe('partial');

  await page.reload();
  await page.isSealed();
  expect(await autos()).toHaveLength(1);

  page.change();
  await page.reload();
  await until('the next state', async () => (await autos()).length === 2, 40_000);
  await page.isSealed();
}

type Reminder = { id: string; dueAt: string; toldAt: string; snoozedUntil?: string };

/** The reminders to capture an order again, as stored; `change` is run on each `row` first. */
export function storedReminders(workbench: Page, change = ''): Promise<Reminder[]> {
  return workbench.evaluate<Reminder[]>(`new Promise((resolve, reject) => {
    const open = indexedDB.open('liuzheng');
    open.onsuccess = () => {
      const work = open.result.transaction('recaptures', 'readwrite');
      const store = work.objectStore('recaptures');
      const ask = store.getAll();
      ask.onsuccess = () => {
        for (const row of ask.result) { ${change}; store.put(row); }
        work.oncomplete = () => (open.result.close(), resolve(ask.result));
      };
    };
    open.onerror = () => reject(open.error);
  })`);
}
