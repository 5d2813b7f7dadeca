import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, answerTo, type Trouble } from './answer';
import { type PageName, pageNames, pathOf } from './scene';

export type { Trouble } from './answer';
export { facts } from './facts';
export { type PageName, pageNames } from './scene';

export type Shop = {
  origin: string;
  /** Another port, so another origin; the same site in the browser's eyes. */
  chatOrigin: string;
  url(page: PageName, options?: { narrow?: boolean; order?: string }): string;
  pages: readonly PageName[];
  /** Read at each request: change it in the middle of a test. */
  trouble: Trouble;
  /** Every request to either origin, with its whole address. */
  requests: { method: string; url: string; at: number }[];
  close(): Promise<void>;
};

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function send(response: ServerResponse, method: string, answer: Answer): Promise<void> {
  // Unreferenced: a picture still on its slow way must not keep a finished test alive.
  if (answer.delayMs) await wait(answer.delayMs, undefined, { ref: false });
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    'cache-control': 'no-store',
    ...(answer.location ? { location: answer.location } : {}),
  });
  response.end(method === 'HEAD' ? undefined : answer.body);
}

/** Opens the invented shop on two loopback ports. */
export async function startShop(options: { port?: number; chatPort?: number } = {}): Promise<Shop> {
  const trouble: Trouble = {};
  const requests: Shop['requests'] = [];
  const origins = { shop: '', chat: '' };

  const serve = (host: 'shop' | 'chat') => (request: IncomingMessage, response: ServerResponse) => {
    const method = request.method ?? 'GET';
    // By concatenation, since a path such as "//" is not one that new URL(path, base) keeps on this host.
    const url = new URL(origins[host] + (request.url ?? '/'));
    requests.push({ method, url: url.href, at: Date.now() });
    request.resume();
    const answer = answerTo({ url, method, trouble, isChatHost: host === 'chat', chatOrigin: origins.chat });
    void send(response, method, answer);
  };

  const shop = createServer(serve('shop'));
  const chat = createServer(serve('chat'));
  origins.chat = await listen(chat, options.chatPort ?? 0);
  try {
    origins.shop = await listen(shop, options.port ?? 0);
  } catch (error) {
    await close(chat);
    throw error;
  }

  return {
    origin: origins.shop,
    chatOrigin: origins.chat,
    url: (page, pageOptions) => origins.shop + pathOf(page, pageOptions),
    pages: pageNames,
    trouble,
    requests,
    close: async () => {
      await Promise.all([close(shop), close(chat)]);
    },
  };
}
