import type { Page as PlaywrightPage } from 'playwright-core';

/** Where the inner scrollers of each frame stand, px from their top, in document order. */
export type Positions = number[][];

const scrollers = `
  const found = [];
  const walk = (node) => {
    for (const element of node.querySelectorAll('*')) {
      const isScroller = element !== document.documentElement && element.scrollHeight > element.clientHeight + 1
        && /auto|scroll/.test(getComputedStyle(element).overflowY);
      if (isScroller) found.push(element);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);`;

/** Through a locator, which works in its own world: in a saved frame the page's own may run nothing. */
function inFrames<T>(page: PlaywrightPage, body: string, values: unknown[] = []): Promise<T[]> {
  const act = new Function('root', 'value', `${scrollers} ${body}`) as (root: Element, value: unknown) => T;
  return Promise.all(page.frames().map((frame, i) => frame.locator('html').evaluate(act, values[i])));
}

/** Reads where the inner scrollers stand. */
export function readPositions(page: PlaywrightPage): Promise<Positions> {
  return inFrames(page, 'return found.map((element) => element.scrollTop);');
}

/** Scrolls the inner scrollers of a saved page, in which nothing runs, to where they stood. */
export async function applyPositions(page: PlaywrightPage, positions: Positions): Promise<void> {
  await inFrames(page, 'found.forEach((element, i) => { element.scrollTop = value?.[i] ?? 0; });', positions);
}
