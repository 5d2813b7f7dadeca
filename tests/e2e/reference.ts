import type { Page as PlaywrightPage } from 'playwright-core';

/** The page as the browser draws it in one piece: PNGs from top to bottom. */
export type Reference = { pictures: Buffer[]; width: number; height: number };

/** Device px: taller pictures are taken in slices. */
const tallest = 16_000;
const mostShots = 12;

/**
 * Draws the whole page in a viewport as high as it, as wide as its content is now beside the scrollbar, again and again
 * until two shots are equal to the byte. Not by captureBeyondViewport: that lays the page out anew without its
 * scrollbar. Inner scrollers keep their places and their scrollbars. The viewport is given back afterwards.
 */
export async function drawReference(page: PlaywrightPage): Promise<Reference> {
  const session = await page.context().newCDPSession(page);
  const asked = await page.evaluate<{ width: number; height: number; dpr: number }>(`({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
    dpr: devicePixelRatio,
  })`);
  const { width, dpr } = asked;
  let height = asked.height;
  try {
    // In a viewport of another height a page may have another height.
    for (let tries = 0; tries < 4; tries++) {
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: dpr,
        mobile: false,
      });
      await settle(page);
      const now = await page.evaluate<number>('document.documentElement.scrollHeight');
      if (now === height) break;
      height = now;
    }
    // A multiple of 4 CSS px is whole at every usual scale.
    const slice = Math.floor(tallest / dpr / 4) * 4;
    const pictures: Buffer[] = [];
    for (let top = 0; top < height; top += slice) {
      const clip = { x: 0, y: top, width, height: Math.min(slice, height - top), scale: 1 };
      const isWhole = height <= slice;
      pictures.push(
        await stillShot(async () => {
          const { data } = await session.send('Page.captureScreenshot', {
            format: 'png',
            ...(isWhole ? {} : { clip }),
          });
          return Buffer.from(data, 'base64');
        }),
      );
    }
    return { pictures, width, height };
  } finally {
    await session.send('Emulation.clearDeviceMetricsOverride').catch(() => {
      // The page is gone, and its viewport with it.
    });
    await session.detach().catch(() => {});
  }
}

/** The shot that came twice in a row; the last one of a page that never holds still. */
async function stillShot(shoot: () => Promise<Buffer>): Promise<Buffer> {
  let last = await shoot();
  for (let shots = 1; shots < mostShots; shots++) {
    const next = await shoot();
    if (next.equals(last)) break;
    last = next;
  }
  return last;
}

const mostSettleMs = 4000;

/** Fonts and pictures in view have come, and two frames were drawn with them. */
async function settle(page: PlaywrightPage): Promise<void> {
  const ready = page
    .evaluate(`(async () => {
      await document.fonts.ready;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      await frame(); await frame();
      const pending = () => [...document.images].filter((image) => !image.complete);
      for (let waited = 0; waited < 3000 && pending().length > 0; waited += 50) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await frame(); await frame();
    })()`)
    .catch(() => {
      // The page is gone: the next shot says so.
    });
  // In a saved page nothing may run, no frame is announced and none of this ever ends.
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, mostSettleMs))]);
}
