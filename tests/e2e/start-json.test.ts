import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts } from '../shop/facts';
import { type Shop, startShop } from '../shop/server';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.close());

/** Runs `npm start -- --json URL…` while the shop answers from this process. */
function start(args: string[]): Promise<{ code: number | null; lines: string[] }> {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-out-'));
  const run = ['--import', 'tsx', 'scripts/start.ts', '--headless', '--json', '--out', out, ...args];
  const child = spawn(process.execPath, run, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, lines: text.trimEnd().split('\n') }));
  });
}

test('each address gives one line, the package the last', async () => {
  const pages = ['order', 'orders', 'rules', 'product', 'chat', 'refusal'] as const;
  const urls = pages.map((page) => shop.url(page));
  const { code, lines } = await start(urls);
  const [order, orders, rules, product, chat, refusal, last] = lines.map((line) => JSON.parse(line));
  expect(lines).toHaveLength(pages.length + 1);
  expect(code).toBe(0);
  expect(order).toMatchObject({
    url: urls[0],
    kind: 'order',
    gaps: [],
    fields: {
      orderId: { value: facts.orderNumber, raw: facts.orderNumber },
      productName: { value: facts.product },
      amountFen: { value: facts.paidFen },
      orderTime: { value: '2026-11-18T19:30:45+08:00', raw: facts.orderedTime },
    },
  });
  expect(order.fields.orderId.label).toMatch(/订单/);
  expect(order.rules).toBeGreaterThanOrEqual(10);
  expect(order.ms.sealed).toBeGreaterThan(0);
  expect(order.ms.total).toBeGreaterThanOrEqual(order.ms.sealed);
  expect(order.files.map((file: { role: string }) => file.role)).toContain('viewport.png');
  for (const file of order.files) {
    expect(Object.keys(file).sort()).toEqual(['bytes', 'mediaType', 'path', 'role', 'sha256']);
    expect(file.path).toMatch(/^data\/证据\//);
  }
  expect(orders.items.length).toBe(3);
  expect(rules).toMatchObject({ kind: 'rules' });
  expect(rules).not.toHaveProperty('items');
  expect(rules.clauses.map((one: { effect: string }) => one.effect)).toEqual(
    expect.arrayContaining(['grants', 'limits']),
  );
  const entries = [order, orders, rules, product].flatMap((one) => one.complaint?.entries ?? []);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(Object.keys(entry)).toEqual(['text', 'href']);
  expect(new Set(chat.turns.map((turn: { who: string }) => turn.who))).toEqual(
    new Set(['me', 'them', 'system']),
  );
  expect(order).not.toHaveProperty('turns');
  expect(product.fields.productName.value).toBe(facts.product);
  // What is said of the goods there, and headings, are no names.
  for (const other of [chat, refusal])
    expect([undefined, facts.product]).toContain(other.fields.productName?.value);
  expect(last.verified).toBe(true);
  expect(fs.existsSync(last.package)).toBe(true);
});

test('an address that cannot be opened is a line with its error, and the exit code says so', async () => {
  const { code, lines } = await start(['http://127.0.0.1:9/', shop.url('order')]);
  expect(code).toBe(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ url: 'http://127.0.0.1:9/', error: { code: 'not-opened' } });
  expect(JSON.parse(lines.at(-1)!)).toMatchObject({ verified: true });
});
