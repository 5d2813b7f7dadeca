import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { type Driver, type Page, until } from './driver';
import { requireBrowser } from './find';

const extensionId = 'liuzheng@liuzheng.example';
/** Firefox gives each installation another address; a preference fixes it for the test profile. */
const uuid = '11111111-2222-4333-8444-555555555555';

type Bidi = <T = unknown>(method: string, params?: object) => Promise<T>;
type Tree = { contexts: { context: string; url: string }[] };

/** Firefox with the extension of `dist` installed for the session, driven by WebDriver BiDi; no other program needed. */
export async function launchFirefox(
  dist: string,
  { headless = true, width = 1280, height = 887 } = {},
): Promise<Driver> {
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
  const display = headless ? ['--headless', `--width=${width}`, `--height=${height}`] : [];
  const child = spawn(requireBrowser('firefox'), [...args, ...display, 'about:blank'], {
    env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
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
  const chromeWindow = async () => (await contexts({ 'moz:scope': 'chrome' }))[0]!.context;

  return {
    name: 'firefox',
    version: session.capabilities.browserVersion,
    closed: new Promise((resolve) => child.once('exit', () => resolve())),
    base,
    open: (url) => open(url, 'complete'),
    openOwn: (place) => open(base + place, 'none'),
    async clickToolbar(page) {
      await send('browsingContext.activate', { context: ids.get(page) });
      await evaluate(
        send,
        await chromeWindow(),
        `(() => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          return true;
        })()`,
      );
    },
    async popup() {
      // The popup is no tab, so the protocol has no id for it: it is given one that finds it wherever it is.
      const window = await chromeWindow();
      await until('the popup', () =>
        evaluate<boolean>(
          send,
          window,
          `(() => {
            const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
            const inPanel = () => [...document.querySelectorAll('browser.webextension-popup-browser')].find((one) => one.currentURI?.spec.includes('/src/app/popup/'));
            if (!NavigableManager.knowsPopup) {
              const find = NavigableManager.getBrowsingContextById.bind(NavigableManager);
              NavigableManager.getBrowsingContextById = (id) => (id === 'popup' ? inPanel()?.browsingContext ?? null : find(id));
              NavigableManager.knowsPopup = true;
            }
            return Boolean(inPanel());
          })()`,
        ),
      );
      return page('popup', `${base}src/app/popup/popup.html`);
    },
    opened,
    async closePopup() {
      await evaluate(
        send,
        await chromeWindow(),
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

async function connect(address: string): Promise<{ send: Bidi; close(): void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  type Reply = { id?: number; type: string; result: unknown; error: string; message: string };
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  socket.on('message', (text) => {
    const reply = JSON.parse(String(text)) as Reply;
    if (reply.id) waiting.get(reply.id)?.(reply);
  });
  const send: Bidi = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
        else resolve(reply.result as never);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

/** Runs an expression with a user's activation; the value travels as JSON. */
async function evaluate<T>(send: Bidi, context: string, expression: string): Promise<T> {
  type Evaluated =
    | { type: 'success'; result: { value?: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
  const answer = await send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
}

function preferences(downloads: string): string {
  const chosen = {
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'app.update.enabled': false,
    'xpinstall.signatures.required': false,
    'remote.prefs.recommended': true,
    'intl.accept_languages': 'zh-CN',
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
