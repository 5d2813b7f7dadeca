import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { type Driver, type Page, until } from './driver';
import { requireBrowser } from './find';

export type LaunchOptions = {
  headless?: boolean;
  args?: string[];
  width?: number;
  height?: number;
  /** CSS px to device px. */
  scale?: number;
  /** Lets the extension into private windows, as a person may in the browser's settings. */
  inPrivate?: boolean;
};

/** A popup, also without helping it along: an expression of `evaluate` carries a user's gesture into it. */
export type Popup = Page & {
  /** Runs an expression without any gesture. */
  watch<T>(expression: string): Promise<T>;
  /** A real mouse click on the middle of an element; gives the device time, ms, of the click that was heard. */
  press(selector: string): Promise<number>;
  /** What a screen reader is given of it, as the browser tells it. */
  tree(): Promise<unknown[]>;
};

/** A toolbar button and its popup. `clickToolbarOn` takes the address of a tab in any window. */
type Button = Pick<Driver, 'clickToolbar' | 'closePopup'> & {
  clickToolbarOn(url: string): Promise<void>;
  popup(): Promise<Popup>;
};

export type ChromiumDriver = Omit<Driver, 'popup'> &
  Button & {
    context: BrowserContext;
    browser: CDPSession;
    extensionId: string;
    /** The Playwright page behind a page of ours. */
    raw(page: Page): PlaywrightPage;
    targets(): Promise<{ targetId: string; type: string; url: string }[]>;
    /** The side panel of a window, once something opened it. */
    beside(): Promise<Popup>;
    /** Loads another extension beside ours. */
    load(dist: string): Promise<Button>;
    /** Runs an expression in the service worker; a page of the extension wakes it when it sleeps. */
    inWorker<T>(own: Page, expression: string): Promise<T>;
    /** Ends the service worker as the browser does when it is idle or out of memory. */
    killWorker(): Promise<void>;
  };

/** Chrome, Edge or Chromium with the extension of `dist` loaded as a person loads an unpacked one. */
export async function launchChromium(dist: string, options: LaunchOptions = {}): Promise<ChromiumDriver> {
  const { headless = true, args = [], width = 1280, height = 887, scale, inPrivate = false } = options;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless,
    viewport: null,
    // Branded Chrome has no --load-extension any more: extensions are loaded over the debugging pipe instead.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      // People have scrollbars.
      '--hide-scrollbars',
    ],
    args: [
      '--lang=zh-CN',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-crash-restore-bubble',
      `--window-size=${width},${height}`,
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      // As root in a container there is no sandbox to be had.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  const send = browser.send.bind(browser) as unknown as (method: string, params?: object) => Promise<never>;
  const { id } = (await send('Extensions.loadUnpacked', {
    path: path.resolve(dist),
    enableInIncognito: inPrivate,
  })) as { id: string };
  const base = `chrome-extension://${id}/`;
  const raws = new Map<Page, PlaywrightPage>();
  const downloads = path.join(profile, 'downloads');

  const targets = async (filter?: { type: string }[]) => {
    const answer = (await send('Target.getTargets', filter ? { filter } : {})) as {
      targetInfos: { targetId: string; type: string; url: string }[];
    };
    return answer.targetInfos;
  };

  const wrap = (raw: PlaywrightPage): Page => {
    const page: Page = {
      get url() {
        return raw.url();
      },
      evaluate: (expression) => raw.evaluate(expression),
      screenshot: (size) => raw.screenshot(size ? { clip: { x: 0, y: 0, ...size }, fullPage: true } : {}),
      close: () => raw.close(),
    };
    raws.set(page, raw);
    return page;
  };
  const raw = (page: Page) => {
    const known = raws.get(page);
    if (!known) throw new Error('not a page of this browser');
    return known;
  };
  /** A page of an extension that stands in no tab, loaded. */
  const attached = async (name: string, address: string): Promise<Popup> => {
    const target = await until(name, async () =>
      (await targets()).find((one) => one.type === 'page' && one.url.startsWith(address)),
    );
    const page = await rawPage(browser, target);
    // Its target is there before its page is.
    await until(`${name} to load`, () =>
      page.watch<boolean>(
        `document.readyState !== 'loading' && document.body !== null && location.href !== 'about:blank'`,
      ),
    );
    return page;
  };
  /** The toolbar button of an extension, and the popup that it opens. */
  const buttonOf = (extension: string, folder: string): Button => {
    const popupAddress = `chrome-extension://${extension}/${folder}`;
    const clickOn = async (url: string) => {
      const tab = (await targets([{ type: 'tab' }])).find((one) => one.url === url);
      if (!tab) throw new Error(`no tab shows ${url}`);
      await send('Extensions.triggerAction', { id: extension, targetId: tab.targetId });
    };
    return {
      async clickToolbar(page) {
        await raw(page).bringToFront();
        await clickOn(raw(page).url());
      },
      clickToolbarOn: clickOn,
      popup: () => attached('the popup', popupAddress),
      async closePopup() {
        const find = async () => (await targets()).find((one) => one.url.startsWith(popupAddress));
        const popup = await find();
        if (!popup) return;
        await send('Target.closeTarget', { targetId: popup.targetId });
        await until('the popup to close', async () => !(await find()));
      },
    };
  };
  const findOpened = async (match: string) => context.pages().find((page) => page.url().includes(match));

  const driver: ChromiumDriver = {
    name: 'chromium',
    version: context.browser()!.version(),
    closed: new Promise((resolve) => context.on('close', () => resolve())),
    base,
    context,
    browser,
    extensionId: id,
    raw,
    targets: () => targets(),
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return wrap(page);
    },
    ...buttonOf(id, 'src/app/popup/'),
    beside: () => attached('the side panel', `${base}src/app/side/`),
    async load(folder) {
      const other = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
      return buttonOf(other.id, '');
    },
    async opened(match) {
      const page = await until(`a page ${match}`, () => findOpened(match));
      await page.waitForLoadState();
      return wrap(page);
    },
    async openOwn(path) {
      const page = await context.newPage();
      await page.goto(base + path);
      return wrap(page);
    },
    async inWorker(own, expression) {
      const find = async () =>
        (await targets()).find((one) => one.type === 'service_worker' && one.url.startsWith(base));
      // A worker that is just starting answers before the browser has given it its APIs, and one that is ending never
      // gets them: who does not have them is asked for anew.
      const inside = await until('the worker and its APIs', async () => {
        await own.evaluate(`void chrome.runtime.connect({ name: 'wake' })`);
        const awake = await find();
        if (!awake) return null;
        const worker = await rawPage(browser, awake).catch(() => null);
        const isReady = await worker
          ?.evaluate<boolean>(`typeof chrome === 'object' && !!chrome.tabs`)
          .catch(() => false);
        if (!isReady) await new Promise((resolve) => setTimeout(resolve, 100));
        return isReady && worker;
      });
      return inside.evaluate(expression);
    },
    async killWorker() {
      const find = async () =>
        (await targets()).find((one) => one.type === 'service_worker' && one.url.startsWith(base));
      const worker = await find();
      if (!worker) return;
      await send('Target.closeTarget', { targetId: worker.targetId });
      // One that is started again at once keeps its number: nothing then says that the old one is gone.
      await until('the worker to end', async () => (await find())?.targetId !== worker.targetId, 2000).catch(
        () => undefined,
      );
    },
    chooseFiles: (page, selector, files) => raw(page).locator(selector).setInputFiles(files),
    async download(page, start) {
      const [download] = await Promise.all([raw(page).waitForEvent('download'), start()]);
      const file = path.join(downloads, download.suggestedFilename());
      await download.saveAs(file);
      return file;
    },
    async close() {
      await context.close();
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  // The first-run page opens by itself: wait for it, so that it does not take the front from the first page under test.
  await (await driver.opened('#/welcome')).close();
  return driver;
}

/** The popup is a target that Playwright does not list: it is spoken to over a session inside the browser's. */
async function rawPage(browser: CDPSession, target: { targetId: string; url: string }): Promise<Popup> {
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  type Reply = { id?: number; result?: unknown; error?: { message: string } };
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id) waiting.get(reply.id)?.(reply);
  });
  browser.on('Target.detachedFromTarget', (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    for (const tell of waiting.values()) tell({ error: { message: 'the page is gone' } });
  });
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  const run = async <T>(expression: string, userGesture: boolean): Promise<T> => {
    type Evaluated = {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    const answer = await send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    const thrown = answer.exceptionDetails;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return answer.result.value;
  };
  /** A popup grows to its content first: a click is aimed only once the button stands still in sight. */
  const standingStill = async (selector: string) => {
    let last = '';
    return until(`${selector} to stand still`, async () => {
      const now = await run<{ x: number; y: number } | null>(middleOf(selector), false);
      const isStill = JSON.stringify(now) === last;
      last = JSON.stringify(now);
      if (!isStill) await new Promise((resolve) => setTimeout(resolve, 150));
      return isStill && now;
    });
  };
  return {
    url: target.url,
    evaluate: (expression) => run(expression, true),
    watch: (expression) => run(expression, false),
    tree: async () => (await send<{ nodes: unknown[] }>('Accessibility.getFullAXTree')).nodes,
    async press(selector) {
      for (let tries = 0; ; tries++) {
        const at = await standingStill(selector);
        await run(listen(selector), false);
        const clickedAt = Date.now();
        for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
          const button = type === 'mouseMoved' ? 'none' : 'left';
          await send('Input.dispatchMouseEvent', {
            type,
            ...at,
            button,
            clickCount: button === 'left' ? 1 : 0,
          });
        }
        // A popup that grew under the mouse swallows the click; one that the click closed has heard it.
        const isHeard = await until('the click', () => run<boolean>('globalThis.isHeard', false), 2000).catch(
          (thrown) => !String(thrown).includes('the click'),
        );
        if (isHeard) return clickedAt;
        if (tries >= 4) throw new Error(`${selector} heard no click`);
      }
    },
    async screenshot(size) {
      const clip = size ? { clip: { x: 0, y: 0, ...size, scale: 1 }, captureBeyondViewport: true } : {};
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png', ...clip });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: target.targetId });
    },
  };
}

/** Expression: the middle of an element, window px, or null while something else is there. */
function middleOf(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (!element) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = { x: left + width / 2, y: top + height / 2 };
    return element.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
  })()`;
}

/** Expression: from now on `isHeard` says whether an element was clicked. */
function listen(selector: string): string {
  return `(() => {
    globalThis.isHeard = false;
    const hear = (event) => { globalThis.isHeard ||= !!event.target.closest?.(${JSON.stringify(selector)}); };
    document.addEventListener('click', hear, { capture: true, once: true });
  })()`;
}
