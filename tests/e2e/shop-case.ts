import type { Page as PlaywrightPage } from 'playwright-core';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { captureByHand, fileTheRest } from '../../scripts/user';
import { type PageName, type Shop, startShop } from '../shop/server';
import { readItems } from './ledger-in-browser';

/**
 * Captures pages of the practice shop by hand and files them all; gives the workbench at the case, and the case's id.
 * `prepare`: what is done to a page before it is captured.
 */
export async function caseFromShop(
  driver: Driver,
  shop: Shop,
  pages: readonly PageName[],
  prepare?: (page: Page, name: PageName) => Promise<unknown>,
): Promise<{ workbench: Page; caseId: string }> {
  for (const name of pages) {
    const page = await driver.open(shop.url(name));
    await prepare?.(page, name);
    await captureByHand(driver, page);
    await driver.closePopup();
    await page.close();
  }
  const workbench = await driver.openOwn('src/app/home/home.html#/');
  const link = `document.querySelector('a[href^="#/case/"]')`;
  await until('the case', () => workbench.evaluate<boolean>(`!!${link}`));
  const items = await readItems(workbench);
  if (items.some((item) => item.caseId === '')) await fileTheRest(workbench);
  const caseId = await workbench.evaluate<string>(`${link}.getAttribute('href').split('/')[2]`);
  await workbench.evaluate(`location.hash = '/case/${caseId}/compose'`);
  await until('the composer', () => workbench.evaluate<boolean>(`!!document.querySelector('.paper')`));
  return { workbench, caseId };
}

/** The practice shop, Chromium, and the workbench at a case made of some of its pages. */
export type ShopCase = {
  shop: Shop;
  driver: ChromiumDriver;
  workbench: Page;
  /** The same page, with all that Playwright can do with it. */
  page: PlaywrightPage;
  caseId: string;
  /** Goes to a place of the workbench as a click on a link does. */
  go(place: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens all of it, the composer in front. */
export async function openShopCase(pages: readonly PageName[]): Promise<ShopCase> {
  const shop = await startShop();
  const driver = await launchChromium('dist/chrome');
  const close = async () => {
    await driver.close();
    await shop.close();
  };
  try {
    const { workbench, caseId } = await caseFromShop(driver, shop, pages);
    const go = async (place: string) => {
      await workbench.evaluate(`location.hash = ${JSON.stringify(place)}`);
    };
    return { shop, driver, workbench, page: driver.raw(workbench), caseId, go, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** Pastes a picture into the page, as Ctrl+V does with one on the clipboard. */
export async function pastePicture(workbench: Page): Promise<void> {
  await workbench.evaluate(`(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d').fillRect(0, 0, 20, 20);
    const file = new File([await canvas.convertToBlob()], 'image.png', { type: 'image/png' });
    const clipboardData = new DataTransfer();
    clipboardData.items.add(file);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  })()`);
}
