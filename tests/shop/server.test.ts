import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { facts, type PageName, pageNames, type Shop, startShop } from './server';

let shop: Shop;

beforeAll(async () => {
  shop = await startShop();
});

afterEach(() => {
  delete shop.trouble.slowImages;
  delete shop.trouble.orderDeleted;
  delete shop.trouble.price;
  delete shop.trouble.broken;
});

afterAll(() => shop.close());

const keyWords: Record<PageName, string[]> = {
  home: ['首页 - 极速卡铺', '/order?no=', '/complaint?no='],
  product: [facts.product, '98.50', '库存', '24 小时内无效包换', '付款后 1 分钟内到账', '一经售出概不退款'],
  rules: [
    '2026-10-08',
    '第二条',
    '经核实无效、已被使用的，商家应当更换或者退款',
    '最终解释权归平台所有',
    '3–7 个工作日',
  ],
  order: [
    '订单详情 - 极速卡铺',
    facts.orderNumber,
    '¥100.00',
    '-¥1.50',
    '¥98.50',
    '已发货',
    '申请售后',
    '投诉订单',
  ],
  orders: ['<th>订单号</th>', facts.orderNumber, '已完成', '已退款'],
  payment: ['待付款', '5:00', '¥98.53', facts.orderNumber, '/img/qr-2026111819304587.svg'],
  receipt: ['支付成功', '¥98.50', facts.payee, facts.paidTime, facts.tradeNumber, '商户订单号'],
  chat: ['客服小七（A017）', '那给您补 5 元优惠券可以吗', '系统延迟，请耐心等待', '一经售出概不退款的哦亲'],
  'chat-frame': ['<iframe', facts.orderNumber],
  ticket: ['工单详情', facts.ticketNumber, '处理中', 'A017', '3–7 个工作日'],
  redeem: ['星海远征 兑换中心', facts.secret, '该卡密已被使用', '该兑换码已于 2026-11-16 08:12:33 被使用'],
  refusal: ['退款申请结果', '已拒绝', '拒绝原因', '虚拟商品一经售出概不退款', facts.orderNumber, '¥98.50'],
  complaint: ['提交投诉', `value="${facts.orderNumber}"`, '<select', '图片 ≤ 5MB, 最多 3 张', 'type="tel"'],
};

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}

test.each(pageNames)('%s answers 200 with its key words', async (name) => {
  const response = await fetch(shop.url(name));
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('<html lang="zh-CN">');
  for (const word of keyWords[name]) expect(text).toContain(word);
});

test.each(pageNames)('%s answers HEAD with a date and no body', async (name) => {
  const response = await fetch(shop.url(name), { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(Date.parse(response.headers.get('date') ?? '')).toBeGreaterThan(Date.now() - 5000);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000);
  expect(await response.text()).toBe('');
});

test.each(pageNames)('%s has a mobile layout, by viewport and by query', async (name) => {
  expect(await textOf(shop.url(name))).toContain('href="/narrow.css" media="(max-width: 640px)"');
  expect(await textOf(shop.url(name, { narrow: true }))).toContain('href="/narrow.css" media="all"');
});

test('narrow pages link to narrow pages', async () => {
  expect(await textOf(shop.url('orders', { narrow: true }))).toContain('&amp;narrow=1');
});

test.each(pageNames)('%s needs nothing from outside loopback', async (name) => {
  const text = await textOf(shop.url(name));
  const addresses = text.match(/(?:https?:)?\/\/[^\s"'<>]+/g) ?? [];
  expect(addresses.filter((address) => !address.startsWith(shop.chatOrigin))).toEqual([]);
});

test.each(pageNames)('every picture, style, script and link of %s is there', async (name) => {
  const text = await textOf(shop.url(name));
  const paths = [...text.matchAll(/(?:src|href|action)="([^"]+)"/g)].map(([, path]) => path ?? '');
  const addresses = new Set(paths.map((path) => new URL(path.replaceAll('&amp;', '&'), shop.origin).href));
  for (const address of addresses) {
    if (address.includes('trouble=')) continue;
    expect((await fetch(address)).status, address).toBe(200);
  }
});

test('styles load nothing from outside', async () => {
  for (const name of ['shop.css', 'narrow.css']) {
    const urls = (await textOf(`${shop.origin}/${name}`)).match(/url\((?!["']?data:)|@import/g);
    expect(urls).toBeNull();
  }
});

test('the secret is in no order page, only in its script', async () => {
  const text = await textOf(shop.url('order'));
  expect(text).not.toContain(facts.secret);
  expect(text).toContain('<script src="/order.js">');
  expect(await textOf(`${shop.origin}/order.js`)).toContain(facts.secret);
});

test('the order page has a filled password field and a collapsed panel', async () => {
  const text = await textOf(shop.url('order'));
  expect(text).toMatch(new RegExp(`<input type="password"[^>]* value="${facts.queryPassword}"`));
  expect(text).toMatch(new RegExp(`<div id="more" style="display:none">[\\s\\S]*${facts.contactEmail}`));
});

test('a trade number has 28 digits', () => {
  expect(facts.tradeNumber).toMatch(/^\d{28}$/);
});

test('an order of another number shows that number everywhere', async () => {
  const order = '2026112008001234';
  for (const name of [
    'order',
    'payment',
    'receipt',
    'refusal',
    'complaint',
    'ticket',
    'chat',
    'chat-frame',
  ] as const) {
    const text = await textOf(shop.url(name, { order }));
    expect(text).toContain(order);
    expect(text).not.toContain(facts.orderNumber);
  }
});

test('an order number that is not digits is no order', async () => {
  const response = await fetch(shop.url('order', { order: '"><b>1' }));
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('"><b>1');
});

test('the chat frame has another origin and holds the whole talk', async () => {
  const text = await textOf(shop.url('chat-frame'));
  const source = /<iframe[^>]* src="([^"]+)"/.exec(text)?.[1] ?? '';
  expect(new URL(source).origin).toBe(shop.chatOrigin);
  expect(shop.chatOrigin).not.toBe(shop.origin);
  expect(text).not.toContain('优惠券可以吗');
  const talk = await textOf(source.replaceAll('&amp;', '&'));
  expect(talk).toContain('那给您补 5 元优惠券可以吗');
  expect(talk.match(/class="msg /g)?.length).toBeGreaterThanOrEqual(28);
  expect(talk.match(/class="chat-day"/g)).toHaveLength(3);
});

test.each(['chat', 'shop'] as const)('a page that the %s origin lacks is 404', async (host) => {
  const origin = host === 'chat' ? shop.chatOrigin : shop.origin;
  for (const path of ['/nothing', '//', '/img/none.svg']) {
    expect((await fetch(origin + path)).status).toBe(404);
  }
});

test('a deleted order answers 404, and the rest stays', async () => {
  shop.trouble.orderDeleted = true;
  const response = await fetch(shop.url('order'));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('订单不存在或已被删除');
  expect((await fetch(shop.url('orders'))).status).toBe(200);
  shop.trouble.orderDeleted = false;
  expect((await fetch(shop.url('order'))).status).toBe(200);
});

test('a broken shop answers 500 on every page', async () => {
  shop.trouble.broken = true;
  for (const name of pageNames) {
    const response = await fetch(shop.url(name));
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('系统繁忙');
  }
  expect((await fetch(`${shop.chatOrigin}/box`)).status).toBe(500);
});

test('a changed price shows on the product page', async () => {
  shop.trouble.price = 12800;
  const text = await textOf(shop.url('product'));
  expect(text).toContain('128.00');
  expect(text).not.toContain('98.50');
});

test('slow pictures come late, pages do not', async () => {
  shop.trouble.slowImages = 400;
  const startedAt = performance.now();
  await textOf(shop.url('product'));
  const pageMs = performance.now() - startedAt;
  await textOf(`${shop.origin}/img/banner.svg`);
  expect(performance.now() - startedAt - pageMs).toBeGreaterThanOrEqual(390);
  expect(pageMs).toBeLessThan(390);
});

test('troubles can be asked for in the address', async () => {
  expect((await fetch(`${shop.url('order')}&trouble=deleted`)).status).toBe(404);
  expect((await fetch(`${shop.url('order')}&trouble=broken`)).status).toBe(500);
  expect(await textOf(`${shop.url('product')}?trouble=slow`)).toContain('.svg?trouble=slow');
});

test('a complaint is accepted and leads to its ticket', async () => {
  const response = await fetch(shop.url('complaint'), { method: 'POST', body: 'a=1', redirect: 'manual' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`/ticket?no=${facts.orderNumber}`);
  expect((await fetch(shop.url('order'), { method: 'POST' })).status).toBe(405);
});

test('requests are logged with method, address and time', async () => {
  const before = shop.requests.length;
  await fetch(shop.url('rules'), { method: 'HEAD' });
  await fetch(`${shop.chatOrigin}/box`);
  const [first, second] = shop.requests.slice(before);
  expect(first).toMatchObject({ method: 'HEAD', url: shop.url('rules') });
  expect(second?.url).toBe(`${shop.chatOrigin}/box`);
  expect(Math.abs(Date.now() - (first?.at ?? 0))).toBeLessThan(5000);
});

test('a shop closes at once, even with a picture still on its way', async () => {
  const other = await startShop();
  other.trouble.slowImages = 60_000;
  const picture = fetch(`${other.origin}/img/banner.svg`).catch(() => 'cut');
  while (other.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await other.close();
  expect(await picture).toBe('cut');
});
