import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from './messages';
import { type PageName, type Pages, startPages } from './server';

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const names: PageName[] = ['shop', 'modern', 'chat500', 'chat2000', 'older', 'frame', 'mixed', 'tall'];

test.each(names)('%s has the same bytes each time', async (name) => {
  const [one, other] = await Promise.all([1, 2].map(async () => (await fetch(pages.url(name))).text()));
  expect(one).toContain('流云点卡');
  expect(one).toBe(other);
});

test.each([
  '/picture/large.png',
  '/picture/small-7.png',
  '/font/thin.ttf',
  '/font/hidden.ttf',
  '/video.webm',
])('%s is there', async (path) => {
  const response = await fetch(pages.origin + path);
  expect(response.status).toBe(200);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
});

test('the framed talk comes from another site than its page', async () => {
  const html = await (await fetch(pages.url('frame'))).text();
  expect(html).toContain(`src="${pages.other}/frame-chat"`);
  expect(new URL(pages.other).hostname).not.toBe(new URL(pages.origin).hostname);
});

test('older messages end where the newer ones begin, and end at the first', async () => {
  const ask = async (before: number) =>
    (await fetch(`${pages.origin}/older-messages?before=${before}`)).text();
  const times = (html: string) => [...html.matchAll(/datetime="([^"]+)"/g)].map((match) => match[1]);
  expect(times(await ask(240))).toEqual(messages(180, 240).map(({ day, time }) => `${day}T${time}`));
  expect(await ask(0)).toBe('');
});

test('people repeat themselves', () => {
  expect(messages(0, 500).filter(({ text }) => text === '在吗').length).toBeGreaterThan(20);
});
