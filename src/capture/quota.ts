import browser from 'webextension-polyfill';
import { pause } from './pause';

/** Chromium gives this many pictures, then none until the window that the first of them began has ended. */
const perWindow = 2;
const windowMs = 1000;
/** The browser's clock and ours do not read the same moment. */
const slackMs = 30;
const sliceMs = 40;

let windowBegan = Number.NEGATIVE_INFINITY;
let used = 0;

/** In Firefox there is no limit. */
const isLimited = typeof browser.runtime.getBrowserInfo !== 'function';

/** A click or key in this page lifts the limit for some seconds; a worker has no such thing. */
function hasGesture(): boolean {
  return globalThis.navigator?.userActivation?.isActive === true;
}

/**
 * Waits until the browser will give a picture: at once within the seconds after a click or key of the user in a page of
 * ours, else two a second. A click or key meanwhile ends the waiting. Throws AppError('capture-cancelled').
 */
export async function untilPictureAllowed(signal?: AbortSignal): Promise<void> {
  if (!isLimited) return;
  while (!hasGesture()) {
    const now = performance.now();
    if (now - windowBegan >= windowMs + slackMs) {
      windowBegan = now;
      used = 0;
    }
    if (used < perWindow) {
      used++;
      return;
    }
    await pause(Math.min(sliceMs, windowBegan + windowMs + slackMs - now), signal);
  }
}

/** Whether pictures come at two a second now, and a click or key in this page would make them come faster. */
export function isPaced(): boolean {
  return isLimited && !hasGesture();
}

/**
 * Whether a picture asked for now comes at once, from a browser that copies what is shown first and writes the picture
 * afterwards. Firefox draws anew for each.
 */
export function isCopiedAtOnce(): boolean {
  return isLimited && hasGesture();
}

/** The browser refused all the same (another page of ours took pictures too): nothing more in this window. */
export function pictureWasRefused(): void {
  windowBegan = performance.now();
  used = perWindow;
}
