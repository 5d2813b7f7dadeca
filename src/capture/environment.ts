import browser from 'webextension-polyfill';
import type { Environment } from '../core/evidence/record';

/** The software we run in, in its own words. */
export async function readEnvironment(): Promise<Environment> {
  const platform = await browser.runtime.getPlatformInfo();
  return {
    extension: `liuzheng ${browser.runtime.getManifest().version}`,
    build: __BUILD__,
    browser: navigator.userAgent,
    os: `${platform.os} ${platform.arch}`,
    language: navigator.language,
  };
}
