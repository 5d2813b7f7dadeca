import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { type Answer, type PageCalls, pageDoor, type Redrawn, redrawDoor } from './protocol';

/** A page whose own scripts never stop answers nobody: longer than this is not waited for. */
const usualPatienceMs = 15_000;
const redrawPatienceMs = 45_000;

/** Another frame than the top one, or a call that waits for the visitor. */
export type AskOptions = { frameId?: number; patienceMs?: number };

/**
 * Calls the page script of a frame of a tab, the top one if none is named. The value is what a website's process said: hostile until a schema has
 * checked it. Throws AppError('page-silent') when no page script answers (the tab went to another page, or its scripts
 * never stop), AppError('page-forbidden') when the browser does not let us in, AppError('capture-cancelled') as soon
 * as the signal says so.
 */
export async function askPage<C extends keyof PageCalls>(
  tabId: number,
  call: C,
  request: Parameters<PageCalls[C]>[0],
  signal?: AbortSignal,
  { frameId = 0, patienceMs = usualPatienceMs }: AskOptions = {},
): Promise<ReturnType<PageCalls[C]>> {
  const target = { tabId, frameIds: [frameId] };
  const injection = await patiently(
    browser.scripting.executeScript({ target, func: knock, args: [pageDoor, call, request] }),
    patienceMs,
    signal,
  );
  const answer = (injection[0]?.result ?? null) as Answer<ReturnType<PageCalls[C]>> | null;
  if (!answer) throw new AppError('page-silent', call);
  if (!answer.ok) throw new AppError('page-broken', `${call}: ${answer.message}`);
  return answer.value;
}

/** What an injection gives, or an AppError: refused, too slow, or no longer wanted. */
function patiently<T extends object>(
  injection: Promise<T[]>,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new AppError('capture-cancelled'));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => reject(new AppError('page-silent', 'no answer')), patienceMs);
    injection
      .then((results) => {
        rethrow(results[0]);
        resolve(results);
      })
      .catch((cause) => reject(new AppError('page-forbidden', String(cause), { cause })))
      .finally(() => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
      });
  });
}

/** Runs inside the website's tab, in our isolated world; it may use nothing but its arguments. */
async function knock(doorName: string, call: string, request: unknown): Promise<unknown> {
  const door = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(doorName)];
  return typeof door === 'function' ? door(call, request) : null;
}

/**
 * Puts the page script into a frame of a tab, the top one if none is named. Throws AppError('page-forbidden') where the
 * browser does not let us in.
 */
export async function enterPage(tabId: number, file: string, frameId = 0): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await patiently(browser.scripting.executeScript({ target, files: [fromRoot(file)] }), usualPatienceMs);
}

/**
 * Puts the page script into every frame of a tab that the browser lets us into; gives their ids. Throws
 * AppError('page-forbidden' | 'page-silent' | 'capture-cancelled') as askPage does.
 */
export async function enterAllFrames(tabId: number, file: string, signal?: AbortSignal): Promise<number[]> {
  const target = { tabId, allFrames: true };
  const entered = await patiently(
    browser.scripting.executeScript({ target, files: [fromRoot(file)] }),
    usualPatienceMs,
    signal,
  );
  return entered.filter((one) => !('error' in one && one.error)).map((one) => one.frameId);
}

/**
 * Lets a tab's top frame draw itself with the script of this file. Throws AppError('page-forbidden' | 'page-silent' |
 * 'capture-cancelled') as askPage does.
 */
export async function askRedraw(tabId: number, file: string, signal?: AbortSignal): Promise<Redrawn> {
  const target = { tabId, frameIds: [0] };
  await patiently(
    browser.scripting.executeScript({ target, files: [fromRoot(file)] }),
    usualPatienceMs,
    signal,
  );
  const [injection] = await patiently(
    browser.scripting.executeScript({ target, func: knock, args: [redrawDoor, '', null] }),
    redrawPatienceMs,
    signal,
  );
  const drawn = (injection?.result ?? null) as Redrawn | null;
  if (!drawn) throw new AppError('page-silent', 'redraw');
  return drawn;
}

/** From the root: Firefox reads a bare name from the folder of the page that asks. */
function fromRoot(file: string): string {
  return `/${file.replace(/^\//, '')}`;
}

/** Firefox reports what was thrown inside the page in the result; Chromium rejects. */
function rethrow(injection: object | undefined): void {
  const thrown = (injection as { error?: unknown } | undefined)?.error;
  if (thrown) throw thrown;
}
