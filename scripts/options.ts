import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser } from './browsers/find';

export type StartOptions = {
  headless: boolean;
  browser: BrowserName;
  out: string;
  json: boolean;
  urls: string[];
};

export const usage = `用法：
  npm start                     打开浏览器、装好扩展、打开练习店铺，自己点一遍
  npm start -- --headless       不开窗口，自动走完整个过程，打包并核验
  npm start -- [--headless] [--browser chromium|firefox] [--out 目录] [--json] 网址…
                                逐个打开网址、留证，导出一个材料包到目录（默认 out/）`;

/** Chrome, Edge or Chromium; Firefox where only that is there. */
function usualBrowser(): BrowserName {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

/** The options of `npm start`. Throws with a sentence for what is not understood. */
export function readOptions(args: string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      headless: { type: 'boolean', default: false },
      browser: { type: 'string', default: usualBrowser() },
      out: { type: 'string', default: 'out' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox') {
    throw new Error(`--browser 只能是 chromium 或 firefox，不能是 ${values.browser}`);
  }
  for (const url of positionals) {
    if (!URL.canParse(url)) throw new Error(`不是网址：${url}`);
  }
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    headless: values.headless || !hasDisplay,
    browser: values.browser,
    out: values.out,
    json: values.json,
    urls: positionals,
  };
}
