import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EvidenceItem } from '../../../src/core/case/evidence-item';
import type { Story } from '../story';
import { pageOf } from './pages';

/** The pages of stories under the names of their sites, all on one loopback port. */
export type StorySite = {
  /** What Chromium is told, so that every invented site is found here. */
  rules: string;
  url(story: Story, item: EvidenceItem): string;
  close(): Promise<void>;
};

/** Serves the pages of these stories; the clock of the server is right when a page is seen. */
export async function serveStories(stories: readonly Story[]): Promise<StorySite> {
  const pages = new Map<string, { story: Story; item: EvidenceItem }>();
  const pathOf = (story: Story, { kind, seq }: EvidenceItem) =>
    `/${kind}/${(stories.indexOf(story) + 1) * 100 + seq}`;
  for (const story of stories)
    for (const item of story.evidence) pages.set(item.host + pathOf(story, item), { story, item });
  const server = createServer((request, response) => {
    const page = pages.get(`${request.headers.host}${request.url}`);
    response.sendDate = false;
    if (page) response.setHeader('date', new Date(page.item.at).toUTCString());
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page && request.method !== 'HEAD' ? pageOf(page.story, page.item) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    rules: `MAP *.example 127.0.0.1:${port}`,
    url: (story, item) => `http://${item.host}${pathOf(story, item)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
