import { launchChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import type { BrowserName } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { buildExtension } from './build-extension';

/** Builds the extension for a browser (LIUZHENG_BUILT=1: it just was) and starts that browser with it. */
export async function buildAndLaunch(name: BrowserName, options: { headless: boolean }): Promise<Driver> {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const dist = process.env.LIUZHENG_BUILT === '1' ? `dist/${target}` : await buildExtension(target);
  return name === 'firefox' ? launchFirefox(dist, options) : launchChromium(dist, options);
}
