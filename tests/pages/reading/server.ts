import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keptLayouts } from './kept/layouts';
import { pagesOf } from './marks';
import { openLayouts } from './open/layouts';
import type { CorpusPage } from './truth';
import { unseenLayouts } from './unseen/layouts';

/** The layouts of every part; README.md says which of them may be looked at, and by whom. */
export const layoutsOf = {
  kept: keptLayouts,
  open: openLayouts,
  unseen: unseenLayouts,
};
export type Part = keyof typeof layoutsOf;
export const parts = Object.keys(layoutsOf) as Part[];
export type ServedPage = CorpusPage & { part: Part; url: string };
export type Corpus = { pages: readonly ServedPage[]; close(): Promise<void> };

/** All pages of every part with their truth. */
export function corpusPages(): (CorpusPage & { part: Part })[] {
  return parts.flatMap((part) => layoutsOf[part].flatMap(pagesOf).map((page) => ({ ...page, part })));
}

/**
 * Serves every page at an address of its own, on loopback; each layout on a host of its own (`panel-table.localhost`),
 * as shops are. Throws when two pages of a layout have the same address.
 */
export async function startCorpus(): Promise<Corpus> {
  const pages = corpusPages();
  const documents = new Map<string, string>();
  for (const page of pages) {
    for (const [path, html] of page.documents) {
      const key = `${page.layout}.localhost${path.split('#')[0]}`;
      if (documents.has(key)) throw new Error(`two pages at ${key}`);
      documents.set(key, html);
    }
  }
  const server = createServer((request, response) => {
    request.resume();
    const host = (request.headers.host ?? '').split(':')[0]!;
    const html = documents.get(host + request.url);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages: pages.map((page) => ({ ...page, url: `http://${page.layout}.localhost:${port}${page.path}` })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
