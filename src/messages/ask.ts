import browser from 'webextension-polyfill';
import { AppError } from '../core/errors';
import { type Answer, type PageCalls, pageDoor } from './protocol';

/**
 * Calls the page script of a tab's top frame. The value is what a website's process said: hostile until a schema has
 * checked it. Throws AppError('page-silent') when no page script answers (the tab went to another page), and
 * AppError('page-forbidden') when the browser does not let us in.
 */
export async function askPage<C extends keyof PageCalls>(
  tabId: number,
  call: C,
  request: Parameters<PageCalls[C]>[0],
): Promise<ReturnType<PageCalls[C]>> {
  let answer: Answer<ReturnType<PageCalls[C]>> | null;
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: knock,
      args: [pageDoor, call, request],
    });
    rethrow(injection);
    answer = (injection?.result ?? null) as typeof answer;
  } catch (cause) {
    throw new AppError('page-forbidden', String(cause), { cause });
  }
  if (!answer) throw new AppError('page-silent', call);
  if (!answer.ok) throw new AppError('unexpected', `${call}: ${answer.message}`);
  return answer.value;
}

/** Runs inside the website's tab, in our isolated world; it may use nothing but its arguments. */
async function knock(doorName: string, call: string, request: unknown): Promise<unknown> {
  const door = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(doorName)];
  return typeof door === 'function' ? door(call, request) : null;
}

/** Puts the page script into a tab's top frame. Throws AppError('page-forbidden') where the browser does not let us in. */
export async function enterPage(tabId: number, file: string): Promise<void> {
  try {
    // From the root: Firefox reads a bare name from the folder of the page that asks.
    const files = [`/${file.replace(/^\//, '')}`];
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, files });
    rethrow(injection);
  } catch (cause) {
    throw new AppError('page-forbidden', String(cause), { cause });
  }
}

/** Firefox reports what was thrown inside the page in the result; Chromium rejects. */
function rethrow(injection: object | undefined): void {
  const thrown = (injection as { error?: unknown } | undefined)?.error;
  if (thrown) throw thrown;
}
