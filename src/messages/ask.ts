import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { type Answer, type PageCalls, pageDoor } from './protocol';

/** A page whose own scripts never stop answers nobody: longer than this is not waited for. */
const patienceMs = 15_000;

/**
 * Calls the page script of a tab's top frame. The value is what a website's process said: hostile until a schema has
 * checked it. Throws AppError('page-silent') when no page script answers (the tab went to another page, or its scripts
 * never stop), AppError('page-forbidden') when the browser does not let us in, AppError('capture-cancelled') as soon
 * as the signal says so.
 */
export async function askPage<C extends keyof PageCalls>(
  tabId: number,
  call: C,
  request: Parameters<PageCalls[C]>[0],
  signal?: AbortSignal,
): Promise<ReturnType<PageCalls[C]>> {
  const injection = await patiently(
    browser.scripting.executeScript({ target: { tabId }, func: knock, args: [pageDoor, call, request] }),
    signal,
  );
  const answer = (injection[0]?.result ?? null) as Answer<ReturnType<PageCalls[C]>> | null;
  if (!answer) throw new AppError('page-silent', call);
  if (!answer.ok) throw new AppError('page-broken', `${call}: ${answer.message}`);
  return answer.value;
}

/** What an injection gives, or an AppError: refused, too slow, or no longer wanted. */
function patiently<T extends object>(injection: Promise<T[]>, signal?: AbortSignal): Promise<T[]> {
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

/** Puts the page script into a tab's top frame. Throws AppError('page-forbidden') where the browser does not let us in. */
export async function enterPage(tabId: number, file: string): Promise<void> {
  // From the root: Firefox reads a bare name from the folder of the page that asks.
  const files = [`/${file.replace(/^\//, '')}`];
  await patiently(browser.scripting.executeScript({ target: { tabId }, files }));
}

/** Firefox reports what was thrown inside the page in the result; Chromium rejects. */
function rethrow(injection: object | undefined): void {
  const thrown = (injection as { error?: unknown } | undefined)?.error;
  if (thrown) throw thrown;
}
