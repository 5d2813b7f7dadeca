import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { fromBase64 } from '../core/evidence/bytes';
import { pause } from './pause';
import { isCopiedAtOnce, pictureWasRefused, untilPictureAllowed } from './quota';

/** The tab a capture is of. `url` is what the browser said when the user asked. */
export type TargetTab = { id: number; windowId: number; url: string };

const mostTries = 12;
const awayPatienceMs = 20_000;

/** A part of the document, CSS px from its top left, and device px per CSS px: Firefox alone can do that. */
export type PartOfPage = { rect: { x: number; y: number; width: number; height: number }; scale: number };

export type TakeOptions = {
  part?: PartOfPage;
  /**
   * Called once the browser has been asked, at full speed: it copies what is shown within a frame or so, and writes the
   * PNG afterwards. The caller may scroll on then, so that such a picture is not asked for a second time.
   */
  onAsked?: () => void;
};

/**
 * The visible part of a tab as PNG, exactly the bytes the browser returned. Waits while another tab is in front and
 * while the browser's two-per-second limit holds (not within the seconds after a click or key in a page of ours). A
 * picture is believed only if the tab stood in front of the same window, undisturbed, from before to after. Throws
 * AppError('tab-gone' | 'screenshot-refused' | 'capture-cancelled').
 */
export async function takePicture(
  tab: TargetTab,
  signal?: AbortSignal,
  { part, onAsked }: TakeOptions = {},
): Promise<Blob> {
  let isOnItsWay = false;
  for (let tries = 0; tries < mostTries && !isOnItsWay; tries++) {
    await untilPictureAllowed(signal);
    const before = await waitUntilInFront(tab, signal);
    let wasLeft = false;
    const notice = ({ windowId, tabId }: { windowId: number; tabId: number }) => {
      wasLeft ||= windowId === before.windowId && tabId !== tab.id;
    };
    browser.tabs.onActivated.addListener(notice);
    try {
      const isCopied = isCopiedAtOnce();
      const asked = browser.tabs.captureVisibleTab(before.windowId, { format: 'png', ...part });
      if (isCopied && onAsked) {
        isOnItsWay = true;
        onAsked();
      }
      const data = await asked;
      const after = await tabNow(tab);
      if (after.active && after.windowId === before.windowId && !wasLeft) return pngOf(data);
    } catch (cause) {
      if (cause instanceof AppError) throw cause;
      const message = String(cause);
      if (!/MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i.test(message)) {
        throw new AppError('screenshot-refused', message, { cause });
      }
      pictureWasRefused();
    } finally {
      browser.tabs.onActivated.removeListener(notice);
    }
  }
  throw new AppError('screenshot-refused', `no undisturbed picture in ${isOnItsWay ? 1 : mostTries} tries`);
}

type Standing = { active: boolean; windowId: number };

async function tabNow(tab: TargetTab): Promise<Standing> {
  const now = await browser.tabs.get(tab.id).catch((cause) => {
    throw new AppError('tab-gone', String(cause), { cause });
  });
  return { active: now.active, windowId: now.windowId ?? tab.windowId };
}

async function waitUntilInFront(tab: TargetTab, signal?: AbortSignal): Promise<Standing> {
  for (let waited = 0; ; waited += 250) {
    const now = await tabNow(tab);
    if (now.active) return now;
    if (waited >= awayPatienceMs) throw new AppError('tab-gone', 'another tab stayed in front');
    await pause(250, signal);
  }
}

function pngOf(dataUrl: string): Blob {
  const prefix = 'data:image/png;base64,';
  if (!dataUrl.startsWith(prefix)) throw new AppError('screenshot-refused', dataUrl.slice(0, 40));
  return new Blob([fromBase64(dataUrl.slice(prefix.length))], { type: 'image/png' });
}
