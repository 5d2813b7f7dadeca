import fs from 'node:fs';
import path from 'node:path';
import { verdictWords } from '../src/verify/report-text';
import { type PageName, startShop } from '../tests/shop/server';
import { type Driver, until } from './browsers/driver';
import { exportByHand } from './export-by-hand';
import { buildAndLaunch } from './launch';
import type { StartOptions } from './options';
import { captureByHand, fileTheRest } from './user';
import { holds, verifyFile } from './verify-file';

/** The pages of one dispute, in the order in which a buyer meets them. */
const walk: PageName[] = [
  'product',
  'rules',
  'order',
  'payment',
  'receipt',
  'chat',
  'ticket',
  'redeem',
  'refusal',
];

/**
 * The whole way without a hand on the mouse: each page captured by a real click on the toolbar button, filed, exported
 * and verified. Prints every step with its milliseconds; 0 only if everything held.
 */
export async function walkJourney(options: StartOptions): Promise<number> {
  const say = (words: string) => (options.json ? console.error(words) : console.log(words));
  const began = Date.now();
  const timed = async <T>(words: string, act: () => Promise<T>): Promise<T> => {
    const start = Date.now();
    const value = await act();
    say(`${String(Date.now() - start).padStart(6)} ms  ${words}`);
    return value;
  };
  const shop = await startShop();
  const driver = await timed('构建扩展，启动浏览器', () =>
    buildAndLaunch(options.browser, { headless: true }),
  );
  try {
    for (const name of walk) {
      const page = await driver.open(shop.url(name));
      await timed(`留证 ${name}`, async () => {
        const { ms } = await captureByHand(driver, page);
        say(`           点击到封存 ${ms.sealed} ms，全部完成 ${ms.total} ms`);
      });
      await driver.closePopup();
      await page.close();
    }
    await timed('归入案件', () => fileAll(driver));
    const file = await timed('在弹窗点“生成投诉材料包”，在工作台导出', () =>
      exportFromPopup(driver, shop.url('order')),
    );
    fs.mkdirSync(options.out, { recursive: true });
    const kept = path.join(options.out, path.basename(file));
    fs.copyFileSync(file, kept);
    const report = await timed('核验', () => verifyFile(kept));
    say(`${kept}  ${(fs.statSync(kept).size / 1024 / 1024).toFixed(1)} MB`);
    say(`核验结果：${verdictWords[report.verdict]}，证据 ${report.exhibits.length} 条`);
    if (options.json) console.log(JSON.stringify({ package: kept, verified: holds(report) }));
    say(`共 ${Date.now() - began} ms`);
    return holds(report) && report.exhibits.length === walk.length ? 0 : 1;
  } finally {
    await driver.close();
    await shop.close();
  }
}

async function fileAll(driver: Driver): Promise<void> {
  const workbench = await driver.openOwn('src/app/home/home.html#/');
  await fileTheRest(workbench);
  await workbench.close();
}

async function exportFromPopup(driver: Driver, orderUrl: string): Promise<string> {
  const page = await driver.open(orderUrl);
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  await until('the package button', () => popup.evaluate<boolean>(`!!document.querySelector('#package')`));
  await popup.evaluate(`document.querySelector('#package').click()`);
  return exportByHand(driver, await driver.opened('/package'));
}
