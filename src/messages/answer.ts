import { type Answer, type PageCalls, pageDoor } from './protocol';

/** One function per call: forget one and the compiler says so. */
export type PageAnswers = {
  [C in keyof PageCalls]: (
    request: Parameters<PageCalls[C]>[0],
  ) => ReturnType<PageCalls[C]> | Promise<ReturnType<PageCalls[C]>>;
};

/** Opens the door of the page script. Injected twice, the first one stays: it knows the scroll position to restore. */
export function answerPageCalls(answers: PageAnswers): void {
  const door = Symbol.for(pageDoor);
  const world = globalThis as unknown as Record<symbol, unknown>;
  world[door] ??= async (call: keyof PageCalls, request: never): Promise<Answer<unknown>> => {
    try {
      return { ok: true, value: await answers[call](request) };
    } catch (thrown) {
      return {
        ok: false,
        message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
      };
    }
  };
}
