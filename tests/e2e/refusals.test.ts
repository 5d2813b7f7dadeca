import { afterEach, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { until } from '../../scripts/browsers/driver';
import { startShop } from '../shop/server';
import { openWorkbench, readItems } from './ledger-in-browser';

let driver: ChromiumDriver | undefined;
afterEach(async () => {
  await driver?.close();
});

test('in a private window nothing is stored, and the popup says so', async () => {
  const shop = await startShop();
  driver = await launchChromium('dist/chrome', { inPrivate: true });
  const workbench = await openWorkbench(driver);
  const url = shop.url('order');
  await driver.inWorker(
    workbench,
    `chrome.windows.create({ incognito: true, url: '${url}' }).then(() => true)`,
  );
  await until('the private page', async () =>
    (await driver!.targets()).some((one) => one.type === 'page' && one.url === url),
  );
  await driver.clickToolbarOn(url);
  const popup = await driver.popup();
  await until('the refusal', () =>
    popup.evaluate<boolean>(`document.querySelector('[role="alert"]')?.dataset.code === 'private-window'`),
  );
  expect(await popup.evaluate<string>('document.body.innerText')).toContain('无痕窗口里不保存任何内容');
  expect(await readItems(workbench)).toEqual([]);
  await shop.close();
});
