import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { captureByHand, fileTheRest } from '../../scripts/user';
import type { PageName, startShop } from '../shop/server';
import { readItems } from './ledger-in-browser';

/**
 * Captures pages of the practice shop by hand and files them all; gives the workbench at the case, and the case's id.
 * `prepare`: what is done to a page before it is captured.
 */
export async function caseFromShop(
  driver: Driver,
  shop: Awaited<ReturnType<typeof startShop>>,
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
