import type { Pages } from '../../../tests/pages/server';
import type { ChromiumDriver } from '../../browsers/chromium';
import type { Page } from '../../browsers/driver';

/** What every measurement of one browser shares. */
export type Bench = {
  pages: Pages;
  driver: ChromiumDriver;
  /** Device px per CSS px. */
  scale: number;
  /** The extension's own page, by which its database is read. */
  workbench: Page;
  /** The toolbar button of the naive loop. */
  loop: Awaited<ReturnType<ChromiumDriver['load']>>;
};

/** Until what a page does by itself at its start is over. */
export function settle(ms = 700): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
