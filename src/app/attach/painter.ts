import type { Drawn, DrawProblem, DrawRequest } from './draw';

export type Ask =
  | { id: number; draw: DrawRequest; measure?: undefined }
  | { id: number; measure: Blob; draw?: undefined };
export type Reply = { id: number; value?: unknown; message?: string };

/** Writes pieces of pictures away from the page's own thread; see Painter. */
export type PainterAtWork = {
  measure(content: Blob): Promise<{ width: number; height: number } | null>;
  draw(request: DrawRequest): Promise<Drawn | DrawProblem>;
  /** Ends it, in the middle of a picture too. */
  close(): void;
};

/** A painter in a worker of its own; when `signal` aborts, whatever it is asked ends with the signal's reason. */
export function openPainter(signal: AbortSignal): PainterAtWork {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: never): void; reject(thrown: unknown): void }>();
  const end = (thrown: unknown) => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(thrown);
    waiting.clear();
  };
  let last = 0;
  worker.addEventListener('message', ({ data: { id, value, message } }: MessageEvent<Reply>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (message === undefined) asked?.resolve(value as never);
    else asked?.reject(new Error(message));
  });
  worker.addEventListener('error', ({ message }) => end(new Error(message || 'the drawing ended')));
  const onAbort = () => end(signal.reason);
  signal.addEventListener('abort', onAbort);
  const ask = <T>(what: { draw: DrawRequest } | { measure: Blob }): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...what } satisfies Ask);
    });
  return {
    measure: (content) => ask({ measure: content }),
    draw: (request) => ask({ draw: request }),
    close: () => {
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
    },
  };
}
