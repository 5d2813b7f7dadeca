import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, evaluate, pressKeys, pressOn } from './bidi';
import { type Driver, type Page, until } from './driver';
import { requireBrowser } from './find';
import { extensionId, preferences, uuid } from './firefox-preferences';

/** In the browser's own window: our extension as the browser knows it. */
const ours = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});`;
const notificationWindow = 'chrome://global/content/alerts/alert.xhtml';
const browserWindow = 'chrome://browser/content/browser.xhtml';

/** Firefox, with the parts of its own window that pages of the extension open. */
export type FirefoxDriver = Driver & {
  /** A real mouse press on the middle of an element: a user's gesture, which an activation is not to every API. */
  press(page: Page, selector: string): Promise<void>;
  /** Keys pressed together, as WebDriver names them. */
  pressKeys(page: Page, ...keys: string[]): Promise<void>;
  bringToFront(page: Page): Promise<void>;
  /** Says yes, or no, to the question about a permission that the browser is asking. */
  allow(): Promise<void>;
  refuse(): Promise<void>;
  /** The sidebar once it is open. */
  sidebar(): Promise<Page>;
  isSidebarOpen(): Promise<boolean>;
  /** The toolbar icon of the tab in front: addresses of its pictures by their size. */
  icon(): Promise<{ [size: string]: string }>;
  /** Clicks the notification that is shown, and gives its words. */
  clickNotification(): Promise<string>;
  /** Ends the background page as the browser does when it is idle. */
  sleep(): Promise<void>;
};

type Tree = { contexts: { context: string; url: string }[] };

/** Firefox with the extension of `dist` installed for the session, driven by WebDriver BiDi; no other program needed. */
export async function launchFirefox(
  dist: string,
  { headless = true, width = 1280, height = 887, display = '' } = {},
): Promise<FirefoxDriver> {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-firefox-'));
  const downloads = path.join(profile, 'downloads');
  fs.mkdirSync(downloads);
  fs.writeFileSync(path.join(profile, 'user.js'), preferences(downloads));
  const args = [
    '--profile',
    profile,
    '--no-remote',
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const size = [`--width=${width}`, `--height=${height}`];
  const shown = headless ? ['--headless', ...size] : size;
  const child = spawn(requireBrowser('firefox'), [...args, ...shown, 'about:blank'], {
    env: {
      ...process.env,
      HOME: profile,
      MOZ_DISABLE_CONTENT_SANDBOX: '1',
      ...(display ? { DISPLAY: display } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let words = '';
    const hear = (chunk: Buffer) => {
      words += chunk;
      const match = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(words);
      if (match) resolve(match[1]!);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => reject(new Error(`firefox ended with ${code}: ${words.slice(-2000)}`)));
  });
  const { send, close } = await connect(`${address}/session`);
  type Session = { capabilities: { browserVersion: string } };
  const session = await send<Session>('session.new', { capabilities: {} });
  await send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(dist) } });
  const base = `moz-extension://${uuid}/`;

  const contexts = async (scope: object = {}) =>
    (await send<Tree>('browsingContext.getTree', scope)).contexts;
  const ids = new Map<Page, string>();
  const page = (context: string, url: string): Page => {
    const made: Page = {
      url,
      evaluate: (expression) => evaluate(send, context, expression),
      async screenshot() {
        const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context });
        return Buffer.from(data, 'base64');
      },
      async close() {
        await send('browsingContext.close', { context });
      },
    };
    ids.set(made, context);
    return made;
  };
  const open = async (url: string, wait: 'complete' | 'none') => {
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await send('browsingContext.navigate', { context, url, wait });
    const made = page(context, url);
    if (wait === 'none') {
      await until(url, async () => {
        const here = (await contexts()).find((one) => one.context === context);
        return here?.url.startsWith(base) && (await made.evaluate('document.readyState === "complete"'));
      });
    }
    return made;
  };
  const opened = async (match: string) => {
    const found = await until(`a page ${match}`, async () =>
      (await contexts()).find((one) => one.url.includes(match)),
    );
    return page(found.context, found.url);
  };
  await (await opened('#/welcome')).close();
  /** Firefox's windows are documents too: an expression runs in every one that shows this. */
  const inWindows = async <T>(expression: string, address = browserWindow): Promise<T[]> => {
    const windows = (await contexts({ 'moz:scope': 'chrome' })).filter(({ url }) => url === address);
    return Promise.all(windows.map(({ context }) => evaluate<T>(send, context, expression)));
  };
  /** The first window, in which the browser came up. */
  const inWindow = async <T>(expression: string): Promise<T> => {
    const [first] = (await contexts({ 'moz:scope': 'chrome' })).filter(({ url }) => url === browserWindow);
    return evaluate<T>(send, first!.context, expression);
  };
  /** Presses a button of the question the browser is asking, in the window of the page that asks. */
  const answer = async (button: 'button' | 'secondaryButton') => {
    // It takes no answer in its first half second, so that nobody gives one by mistake.
    let wasAsked = false;
    await until('the question', async () => {
      const answers = await inWindows<boolean>(`(() => {
        const question = document.querySelector('#notification-popup popupnotification');
        question?.${button}?.click();
        return !!question;
      })()`);
      const isAsking = answers.includes(true);
      wasAsked ||= isAsking;
      return wasAsked && !isAsking;
    });
  };
  /**
   * A page of ours that is no tab, so that the protocol has no id for it: it is given one that finds it wherever it is.
   * `browsers` is the expression of the elements it may stand in.
   */
  const untabbed = async (id: string, browsers: string, place: string): Promise<Page> => {
    await until(`the ${id}`, () =>
      inWindow<boolean>(`(() => {
        const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
        NavigableManager.untabbed ??= (() => {
          const find = NavigableManager.getBrowsingContextById.bind(NavigableManager);
          const known = {};
          NavigableManager.getBrowsingContextById = (id) => (known[id] ? known[id]()?.browsingContext ?? null : find(id));
          return known;
        })();
        const find = () => [...${browsers}].find((one) => one?.currentURI?.spec.includes(${JSON.stringify(place)}));
        NavigableManager.untabbed[${JSON.stringify(id)}] = find;
        return Boolean(find());
      })()`),
    );
    return page(id, base + place);
  };

  return {
    name: 'firefox',
    version: session.capabilities.browserVersion,
    closed: new Promise((resolve) => child.once('exit', () => resolve())),
    base,
    open: (url) => open(url, 'complete'),
    openOwn: (place) => open(base + place, 'none'),
    async clickToolbar(page) {
      await send('browsingContext.activate', { context: ids.get(page) });
      await inWindow(
        `(() => {
          ${ours}
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          return true;
        })()`,
      );
    },
    popup() {
      return untabbed(
        'popup',
        `document.querySelectorAll('browser.webextension-popup-browser')`,
        'src/app/popup/popup.html',
      );
    },
    opened,
    sidebar() {
      const inside = `[document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')]`;
      return untabbed('sidebar', inside, 'src/app/side/side.html');
    },
    isSidebarOpen: () => inWindow('SidebarController.isOpen'),
    press: (page, selector) => pressOn(send, ids.get(page)!, selector),
    pressKeys: (page, ...keys) => pressKeys(send, ids.get(page)!, keys),
    async bringToFront(page) {
      await send('browsingContext.activate', { context: ids.get(page) });
    },
    allow: () => answer('button'),
    refuse: () => answer('secondaryButton'),
    icon: () =>
      inWindow(`(() => {
        ${ours}
        const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
        return action.getContextData(gBrowser.selectedTab).icon;
      })()`),
    async clickNotification() {
      const { context } = await until('a notification', async () =>
        (await contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url === notificationWindow),
      );
      return evaluate<string>(
        send,
        context,
        `(() => {
          const words = document.documentElement.textContent;
          document.querySelector('#alertBox').click();
          return words;
        })()`,
      );
    },
    async sleep() {
      await inWindow(`(async () => {
        ${ours}
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return true;
      })()`);
    },
    async closePopup() {
      await inWindow(
        `(() => {
          document.querySelectorAll('panel[panelopen]').forEach((panel) => panel.hidePopup());
          document.querySelector('#customizationui-widget-panel')?.hidePopup();
          return true;
        })()`,
      );
    },
    async chooseFiles(page, selector, files) {
      const context = ids.get(page);
      const found = await send<{ result: { sharedId?: string } }>('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
      });
      if (!found.result.sharedId) throw new Error(`no ${selector}`);
      await send('input.setFiles', { context, element: { sharedId: found.result.sharedId }, files });
    },
    async download(_page, start) {
      const before = new Set(fs.readdirSync(downloads));
      await start();
      return until('the download', async () => {
        const fresh = fs.readdirSync(downloads).filter((name) => !before.has(name));
        const isWhole = fresh.length === 1 && !fresh[0]!.endsWith('.part');
        return (
          isWhole && fs.statSync(path.join(downloads, fresh[0]!)).size > 0 && path.join(downloads, fresh[0]!)
        );
      });
    },
    async close() {
      await send('browser.close').catch(() => undefined);
      close();
      await new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        setTimeout(resolve, 5000);
      });
      if (child.exitCode === null) child.kill('SIGKILL');
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
