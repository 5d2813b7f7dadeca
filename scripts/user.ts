import type { ChromiumDriver, Popup } from './browsers/chromium';
import { type Driver, type Page, until } from './browsers/driver';

/** What a capture by hand came to. */
export type Captured = {
  /** ms from the click until the capture entry was durable, until its pictures were (its `total` on a page of one screen), and until its close was. */
  ms: { sealed: number; pictures: number; total: number };
  /** Ledger number of the capture entry. */
  seq: number;
};

/** A failure the extension itself told the user about. */
export class Told extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type PopupState = { name: string; isShown: boolean; error: string; text: string; focus: string };

const look = `({
  name: document.querySelector('main')?.dataset.state ?? '',
  isShown: document.querySelector('[data-seq]') !== null,
  error: document.querySelector('[role="alert"]')?.dataset.code ?? '',
  text: document.querySelector('[role="alert"]')?.innerText ?? '',
  focus: document.activeElement?.id ?? '',
})`;

/** The longest capture, of 600 screens, on a busy machine. */
const patienceMs = 300_000;

/**
 * Captures the page in front as a user would: a click on the toolbar button and, where that alone seals nothing, the
 * popup's own button. Throws Told when the popup says that it cannot.
 */
export async function captureByHand(driver: Driver, page: Page): Promise<Captured> {
  const clickedAt = Date.now();
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  let pressed = false;
  const settled = await until(
    'a capture',
    async () => {
      const now = await popup.evaluate<PopupState>(look);
      if (now.error) throw new Told(now.error, now.text.replace(/\s*\n+\s*/g, ' '));
      const isOld = now.isShown && !(await hasMark(popup, 'sealed'));
      if (!pressed && (now.name === 'seen' || isOld)) {
        pressed = true;
        await popup.evaluate(
          `document.querySelector('#${now.name === 'seen' ? 'capture' : 'again'}').click()`,
        );
        return null;
      }
      return now.isShown && (await hasMark(popup, 'closed'));
    },
    patienceMs,
  );
  if (!settled) throw new Error('unreachable');
  const marks = await popup.evaluate<{ sealed: number; closed: number; seq: number }>(`({
    sealed: performance.timeOrigin + performance.getEntriesByName('sealed').at(-1).startTime,
    closed: performance.timeOrigin + performance.getEntriesByName('closed').at(-1).startTime,
    seq: Number(document.querySelector('[data-seq]').dataset.seq),
  })`);
  return came({ ...marks, pictures: marks.closed }, clickedAt);
}

function hasMark(popup: Page, name: string): Promise<boolean> {
  return popup.evaluate<boolean>(`performance.getEntriesByName('${name}').length > 0`);
}

type Marks = { sealed: number; pictures: number; closed: number; seq: number; count: number };

const marks = `(() => {
  const last = (name) => performance.timeOrigin + (performance.getEntriesByName(name).at(-1)?.startTime ?? 0);
  return {
    sealed: last('sealed'),
    pictures: Math.max(last('full-page'), last('chat')),
    closed: last('closed'),
    seq: Number(document.querySelector('[data-seq]')?.dataset.seq ?? 0),
    count: performance.getEntriesByName('closed').length,
  };
})()`;

/**
 * Captures by the toolbar button alone, as 一键模式 does where a page is worth it: no gesture is given to the popup.
 * Null where the popup asks first, or shows what it sealed before.
 */
export async function captureByToolbar(driver: ChromiumDriver, page: Page): Promise<Captured | null> {
  const clickedAt = Date.now();
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  const first = await until('the popup to know', async () => {
    const { name, error, text } = await popup.watch<PopupState>(look);
    if (error) throw new Told(error, text);
    return name !== '' && name !== 'looking' && name;
  });
  if (first === 'seen') return null;
  // This very state was sealed before: then looking seals nothing.
  if (first === 'sealed' && (await popup.watch<Marks>(marks)).count === 0) return null;
  const done = await until('a capture', () => closedSince(popup, 0), patienceMs);
  return came(done, clickedAt);
}

/** Captures by a real mouse click on the popup's own button; ms count from that click. */
export async function captureByPress(driver: ChromiumDriver, page: Page): Promise<Captured> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  const before = await until(
    'a button to press',
    async () => {
      const { name, error, text } = await popup.watch<PopupState>(look);
      if (error) throw new Told(error, text);
      const isThere = await popup.watch<boolean>(`document.querySelector('#capture, #again') !== null`);
      return isThere && name !== 'working' && (await popup.watch<Marks>(marks));
    },
    patienceMs,
  );
  const clickedAt = await popup.press('#capture, #again');
  const done = await until('a capture', () => closedSince(popup, before.count), patienceMs);
  return came(done, clickedAt);
}

async function closedSince(popup: Popup, count: number): Promise<Marks | null> {
  const { error, text } = await popup.watch<PopupState>(look);
  if (error) throw new Told(error, text);
  const now = await popup.watch<Marks>(marks);
  return now.count > count && now.seq > 0 ? now : null;
}

function came(marks: Pick<Marks, 'sealed' | 'pictures' | 'closed' | 'seq'>, clickedAt: number): Captured {
  const since = (at: number) => Math.round(at - clickedAt);
  // A page of one screen has no walk of its own; a mark of an earlier capture is none of this one.
  const pictures = marks.pictures >= marks.sealed ? marks.pictures : marks.closed;
  return {
    seq: marks.seq,
    ms: { sealed: since(marks.sealed), pictures: since(pictures), total: since(marks.closed) },
  };
}

/**
 * Saves a whole talk: the popup's 聊天记录, then a real mouse click on the small window's own button; ms count from that
 * click.
 */
export async function captureChatByPress(driver: ChromiumDriver, page: Page): Promise<Captured> {
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  // Where the popup has sealed by itself, the way to the talk stands in a menu.
  const isSeen = await until(
    'the popup to be done',
    async () => {
      const { name, error, text } = await popup.watch<PopupState>(look);
      if (error) throw new Told(error, text);
      if (name === 'seen') return { here: true };
      return name === 'sealed' && { here: false };
    },
    patienceMs,
  );
  if (isSeen.here) await popup.press('#chat');
  else {
    await popup.press('[aria-label="其他留证方式"]');
    await popup.press('[role=menuitem]');
  }
  const own = await driver.opened('capture.html#/chat');
  const raw = driver.raw(own);
  await raw.locator('#start').waitFor();
  const clickedAt = Date.now();
  await raw.locator('#start').click();
  const state = () => own.evaluate<string>(`document.querySelector('main')?.dataset.state ?? ''`);
  const end = await until(
    'the talk',
    async () => {
      const now = await state();
      return (now === 'done' || now === 'failed') && now;
    },
    patienceMs,
  );
  if (end === 'failed') throw new Told('', await own.evaluate<string>('document.body.innerText'));
  // The window is done a moment before it shows what of.
  const done = await until('its number', async () => {
    const now = await own.evaluate<Marks>(marks);
    return now.seq > 0 && now;
  });
  await own.close();
  return came(done, clickedAt);
}

/**
 * Files what waits in 未归档 on the workbench's first page, each piece with the case it seems to belong to: pages without an
 * order number. Each is pressed once, as a person would: what it belongs to may be known a moment later.
 */
export async function fileTheRest(workbench: Page): Promise<void> {
  const rows = () => workbench.evaluate<number>(`document.querySelectorAll('.unfiled > li').length`);
  await until('未归档', async () => (await rows()) > 0);
  await workbench.evaluate('globalThis.pressed = new Set()');
  await until('an empty 未归档', async () => {
    await workbench.evaluate(`(() => {
      const next = [...document.querySelectorAll('.unfiled .filehere')]
        .map((button) => ({ button, at: button.closest('li').querySelector('a[data-row]').hash }))
        .find(({ at }) => !pressed.has(at));
      next?.button.click();
      if (next) pressed.add(next.at);
    })()`);
    return (await rows()) === 0;
  });
}
