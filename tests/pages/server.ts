import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { figuresFont } from './font';
import { hostile } from './hostile/pages';
import { chatPage } from './pages/chat';
import { frame, frameChat } from './pages/frame';
import { mixed } from './pages/mixed';
import { modern } from './pages/modern';
import { older, olderMessages } from './pages/older';
import { shop } from './pages/shop';
import { tall } from './pages/tall';
import { virtualChat } from './pages/virtual-chat';
import { picture } from './picture';
import type { PageWriter } from './sheet';

const writers = {
  shop,
  modern,
  chat500: () => chatPage(500),
  chat2000: virtualChat,
  older,
  frame,
  'frame-chat': frameChat,
  hostile,
  mixed,
  tall,
} satisfies { [name: string]: PageWriter };

export type PageName = keyof typeof writers;

/** Pages of every build that captures meet: long, modern, virtualised, framed. The same bytes at every start. */
export type Pages = {
  /** http://127.0.0.1:port */
  origin: string;
  /** http://localhost:port: the same server, another site in the browser's eyes. */
  other: string;
  /** `search` holds a page's own switches, such as "?button". */
  url(name: PageName, search?: string): string;
  /** Every request, with its whole address. */
  requests: { url: string; at: number }[];
  close(): Promise<void>;
};

type Answer = { type: string; body: Buffer | string; afterMs?: number };

const pictureDelayMs = 40;
const olderDelayMs = 300;
const video = readFileSync(new URL('video.webm', import.meta.url));
const files = new Map<string, Buffer>();

/** Made when first asked for, and kept. */
function once(name: string, make: () => Buffer): Buffer {
  const made = files.get(name) ?? make();
  files.set(name, made);
  return made;
}

function pictureNamed(name: string): Buffer | null {
  if (name === 'large') return once(name, () => picture(3, { width: 190, height: 180, grain: 255 }));
  const number = /^small-(\d{1,3})$/.exec(name)?.[1];
  if (!number) return null;
  return once(name, () => picture(Number(number), { width: 160, height: 160, grain: 12 }));
}

function fileAt(path: string): Answer | null {
  if (path === '/font/thin.ttf')
    return { type: 'font/ttf', body: once(path, () => figuresFont({ thick: 70 })) };
  // Shows other figures than the text holds, as shops do that want nothing copied.
  if (path === '/font/hidden.ttf')
    return { type: 'font/ttf', body: once(path, () => figuresFont({ thick: 110, order: '3719046852' })) };
  if (path === '/video.webm') return { type: 'video/webm', body: video };
  const image = pictureNamed(/^\/picture\/([a-z0-9-]+)\.png$/.exec(path)?.[1] ?? '');
  return image && { type: 'image/png', body: image, afterMs: pictureDelayMs };
}

async function send(response: ServerResponse, answer: Answer | null): Promise<void> {
  if (answer?.afterMs) await wait(answer.afterMs, undefined, { ref: false });
  if (response.destroyed) return;
  response.writeHead(answer ? 200 : 404, {
    'content-type': answer?.type ?? 'text/plain',
    'content-length': answer ? Buffer.byteLength(answer.body) : 0,
    'cache-control': 'no-store',
    'accept-ranges': 'none',
  });
  response.end(answer?.body);
}

/** Opens the pages on a loopback port, reachable under two names. */
export async function startPages(): Promise<Pages> {
  const requests: Pages['requests'] = [];
  let [origin, other] = ['', ''];
  const answerTo = (url: URL): Answer | null => {
    const file = fileAt(url.pathname);
    if (file) return file;
    const html = 'text/html; charset=utf-8';
    if (url.pathname === '/older-messages') {
      return {
        type: html,
        body: olderMessages(Number(url.searchParams.get('before'))),
        afterMs: olderDelayMs,
      };
    }
    const write: PageWriter | undefined = writers[url.pathname.slice(1) as PageName];
    const here = url.origin === other ? { origin: other, other: origin } : { origin, other };
    return write ? { type: html, body: write({ ...here, search: url.searchParams }) } : null;
  };
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(`http://${request.headers.host}${request.url ?? '/'}`);
    requests.push({ url: url.href, at: Date.now() });
    request.resume();
    void send(response, answerTo(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  other = `http://localhost:${port}`;
  return {
    origin,
    other,
    url: (name, search = '') => `${origin}/${name}${search}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
