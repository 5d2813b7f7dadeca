import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type PageReading, parseReading } from '../../src/core/reading/page-reading';
import { pageDoor } from '../../src/messages/protocol';
import type { ServedPage } from '../pages/reading/server';

/** A page as the built page script read it, and all its words as a plain walk finds them (for checking the truth). */
export type Read = { page: ServedPage; reading: PageReading; words: string };

/** The file the extension injects. */
const pageScript = 'dist/chrome/src/page/page.js';

/** Reads every page in Chromium with the page script of the built extension, in an isolated world, as it runs for users. */
export async function readPages(pages: readonly ServedPage[]): Promise<Read[]> {
  // A process of its own for each of two hundred hosts would take longer than all the reading.
  const driver = await launchChromium('dist/chrome', {
    args: ['--disable-site-isolation-trials', '--renderer-process-limit=3'],
  });
  try {
    const script = readFileSync(pageScript, 'utf8');
    return await readAll(driver, pages, script);
  } finally {
    await driver.close();
  }
}

/**
 * A few tabs share the pages: while one loads, another is read. A tab takes a layout at a time, since a new host is a
 * new process of the browser.
 */
async function readAll(
  driver: ChromiumDriver,
  pages: readonly ServedPage[],
  script: string,
): Promise<Read[]> {
  const reads = new Map<ServedPage, Read>();
  const layouts = [...new Set(pages.map(({ layout }) => layout))];
  const work = async () => {
    const tab = await driver.context.newPage();
    const session = await driver.context.newCDPSession(tab);
    for (let layout = layouts.shift(); layout; layout = layouts.shift()) {
      for (const page of pages.filter((one) => one.layout === layout)) {
        await tab.goto(page.url, { waitUntil: 'load' });
        const reading = parseReading(await askPageScript(session, script));
        reads.set(page, { page, reading, words: await tab.evaluate<string>(allWords) });
      }
    }
  };
  await Promise.all([work(), work(), work()]);
  return pages.map((page) => reads.get(page)!);
}

async function askPageScript(session: CDPSession, script: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: script, contextId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `globalThis[Symbol.for(${JSON.stringify(pageDoor)})]('readPage', {})`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const answer = result.value as { ok: boolean; value: unknown; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Text, titles, control values, pictures’ words and the address of a page, its frames and its shadow roots: a walk of its own. */
const allWords = `(() => {
  const words = [decodeURIComponent(location.href)];
  const skipped = ['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'];
  const walk = (node) => {
    if (node.nodeType === 3) words.push(node.data);
    if (skipped.includes(node.nodeName)) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(node.nodeName)) words.push(' ', node.value, ' ');
    if (node.nodeName === 'IMG') words.push(node.alt);
    if (node.shadowRoot) walk(node.shadowRoot);
    if (node.nodeName === 'IFRAME' && node.contentDocument) walk(node.contentDocument);
    if (node.nodeName !== 'TEXTAREA') for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return words.join('').replace(/\\s+/g, '');
})()`;
