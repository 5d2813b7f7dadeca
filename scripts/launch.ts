import { launchChromium } from './browsers/chromium';
import type { Driver } from './browsers/driver';
import type { BrowserName } from './browsers/find';
import { launchFirefox } from './browsers/firefox';
import { buildExtension } from './build-extension';

/** Builds the extension for a browser and starts that browser with it. */
export async function buildAndLaunch(name: BrowserName, options: { headless: boolean }): Promise<Driver> {
  const dist = await buildExtension(name === 'firefox' ? 'firefox' : 'chrome');
  return name === 'firefox' ? launchFirefox(dist, options) : launchChromium(dist, options);
}
