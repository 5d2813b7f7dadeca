import path from 'node:path';
import { startShop } from '../../../tests/shop/server';
import { launchChromium } from '../../browsers/chromium';
import { until } from '../../browsers/driver';
import { buildExtension } from '../../build-extension';
import { captureByHand } from '../../user';
import { compared, type Line, median, plain } from '../line';

const rounds = 9;

/** From the click on the toolbar button to the durable seal, beside an extension that does the least possible. */
export async function benchSeal(): Promise<Line[]> {
  const shop = await startShop();
  const driver = await launchChromium(await buildExtension('chrome'));
  try {
    const bare = await driver.load(path.resolve('scripts/bench/bare'));
    const ours: number[] = [];
    const total: number[] = [];
    const theirs: number[] = [];
    // One round each to warm up, then in turns, so that whatever else the machine does touches both.
    for (let round = -1; round < rounds; round++) {
      const page = await driver.open(
        shop.url('order', { order: String(2026112400000000n + BigInt(round + 1)) }),
      );
      await settle();
      const clickedAt = Date.now();
      await bare.clickToolbar(page);
      const popup = await bare.popup();
      await until('the bare extension', () =>
        popup.evaluate<boolean>(`performance.getEntriesByName('sealed').length > 0`),
      );
      const at = await popup.evaluate<number>(
        `performance.timeOrigin + performance.getEntriesByName('sealed')[0].startTime`,
      );
      await bare.closePopup();
      await settle();
      const { ms } = await captureByHand(driver, page);
      await driver.closePopup();
      await page.close();
      if (round < 0) continue;
      theirs.push(at - clickedAt);
      ours.push(ms.sealed);
      total.push(ms.total);
    }
    return [
      compared('capture: click → sealed, order page', 'ms', {
        value: median(ours),
        against: median(theirs),
        target: 1.5,
      }),
      plain('capture: click → closed, order page (2 screens, 一键模式)', 'ms', median(total)),
    ];
  } finally {
    await driver.close();
    await shop.close();
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
