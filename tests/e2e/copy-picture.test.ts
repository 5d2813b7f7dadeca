import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { openScreen, type Screen } from '../../scripts/browsers/screen';
import { type Shop, startShop } from '../shop/server';
import { caseFromShop } from './shop-case';

/** A browser and the hands that do here what only a person can: press and paste. */
type Hands = {
  driver: Driver;
  press(page: Page, selector: string): Promise<void>;
  paste(page: Page): Promise<void>;
};

async function inChromium(): Promise<Hands> {
  const driver = await launchChromium('dist/chrome');
  return {
    driver,
    async press(page, selector) {
      await driver.raw(page).bringToFront();
      await driver.raw(page).locator(selector).first().click();
    },
    paste: (page) => driver.raw(page).keyboard.press('Control+V'),
  };
}

/** In a window: headless, Firefox has a clipboard of its own that holds no picture. */
async function inFirefox(display: string): Promise<Hands> {
  const driver = await launchFirefox('dist/firefox', { headless: false, display });
  return {
    driver,
    async press(page, selector) {
      await driver.bringToFront(page);
      await driver.press(page, selector);
    },
    paste: (page) => driver.pressKeys(page, '\uE009', 'v'),
  };
}

let shop: Shop;
let screen: Screen | null = null;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(async () => {
  screen?.close();
  await shop?.close();
});

/** Expression: width, height and SHA-256 of the pixels of a picture, an element or a file. */
const pixelsOf = (picture: string) => `(async () => {
  const bitmap = await createImageBitmap(${picture});
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [width, height, [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')];
})()`;

/** 复制图片 on the second of two pictures for a form, pasted into a message on a page of the shop. */
async function copyAndPaste({ driver, press, paste }: Hands): Promise<void> {
  const { workbench } = await caseFromShop(driver, shop, ['order', 'receipt']);
  const has = (page: Page, selector: string) =>
    until(selector, () => page.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`));
  await has(workbench, '[data-channel="12315"]');
  await press(workbench, '[data-channel="12315"]');
  await has(workbench, '#attach-make:not([disabled])');
  await press(workbench, '#attach-make');
  await has(workbench, '#attach-done');
  const item = '[data-attachment]:nth-child(2)';
  const button = `${item} [aria-label^=复制图片]`;
  await has(workbench, `${item} img`);
  await press(workbench, button);
  await until('the word', () =>
    workbench.evaluate<boolean>(`document.querySelector('${button}').innerText.includes('已复制')`),
  );
  const made = await workbench.evaluate<[number, number, string]>(
    pixelsOf(`document.querySelector('${item} img')`),
  );
  expect(made[0]).toBeGreaterThan(1000);

  const page = await driver.open(shop.url('chat'));
  await page.evaluate(`(() => {
    document.body.innerHTML = '<div id="message" contenteditable style="height:300px"></div>';
    document.addEventListener('paste', ({ clipboardData }) => {
      globalThis.pasted = [...clipboardData.files].find(({ type }) => type === 'image/png');
    });
  })()`);
  await press(page, '#message');
  await paste(page);
  await until('a PNG', () => page.evaluate<boolean>('!!globalThis.pasted'));
  expect(await page.evaluate(pixelsOf('globalThis.pasted'))).toEqual(made);
  const [width] = made;
  await until('it in the message', () =>
    page.evaluate<boolean>(`document.querySelector('#message img')?.naturalWidth === ${width}`),
  );
}

describe('复制图片 says 已复制 of a picture that can be pasted, of the very same px', () => {
  test('in Chromium', async () => {
    const hands = await inChromium();
    await copyAndPaste(hands).finally(() => hands.driver.close());
  });

  test('in Firefox', async ({ skip }) => {
    screen = await openScreen();
    if (!screen) return skip('no screen, and no Xvfb to make one');
    const hands = await inFirefox(screen.display);
    await copyAndPaste(hands).finally(() => hands.driver.close());
  });
});
