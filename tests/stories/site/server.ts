import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EvidenceItem } from '../../../src/core/case/evidence-item';
import type { Story } from '../story';
import { pageOf } from './pages';

/** The pages of stories under the names of their sites, all on one loopback port. */
export type StorySite = {
  /** What Chromium is told, so that every invented site is found here. */
  rules: string;
  /** Where a page is found, as it was at the time of this piece of evidence. */
  url(story: Story, item: EvidenceItem): string;
  close(): Promise<void>;
};

/** Serves the pages of these stories; the clock of the server is right when a page is seen. */
export async function serveStories(stories: readonly Story[]): Promise<StorySite> {
  const pages = new Map<string, { story: Story; item: EvidenceItem }>();
  const place = (story: Story, item: EvidenceItem) =>
    `${item.host}/${item.kind}/${(stories.indexOf(story) + 1) * 100 + firstOf(story, item)}`;
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
    url: (story, item) => {
      // A page seen twice says by now what it said then.
      pages.set(place(story, item), { story, item });
      return `http://${place(story, item)}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The number under which a page is found: of the first time it was seen, where two times of one page are compared. */
function firstOf({ case: one }: Story, { seq }: EvidenceItem): number {
  return one.comparisons?.find(({ after }) => after.seq === seq)?.before.seq ?? seq;
}
