import { type Checked, type Shot, Stitch } from './stitch';

export type Ask = {
  id: number;
  call: 'reset' | 'check' | 'accept' | 'compareWith' | 'isAbove' | 'finish';
  shot?: Shot;
};
export type Reply = { id: number; value?: unknown; message?: string };

/** Lays pictures below one another; see Stitch. */
export type Stitcher = {
  check(shot: Shot): Promise<Checked>;
  accept(): Promise<void>;
  compareWith(shot: Shot): Promise<void>;
  isAbove(shot: Shot): Promise<boolean>;
  reset(): Promise<void>;
  finish(): Promise<{ bands: Blob[]; width: number; height: number }>;
  close(): void;
};

/** In a worker of its own, so that a page of ours stays quick; a service worker has none and does it itself. */
export function openStitcher(): Stitcher {
  return typeof Worker === 'undefined' ? inline() : inWorker();
}

function inline(): Stitcher {
  const stitch = new Stitch();
  return {
    check: (shot) => stitch.check(shot),
    accept: async () => stitch.accept(),
    compareWith: (shot) => stitch.compareWith(shot),
    isAbove: (shot) => stitch.isAbove(shot),
    reset: async () => stitch.reset(),
    finish: () => stitch.finish(),
    close: () => stitch.reset(),
  };
}

function inWorker(): Stitcher {
  const worker = new Worker(new URL('./stitch-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(value: never): void; reject(thrown: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data: { id, value, message } }: MessageEvent<Reply>) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (message === undefined) asked?.resolve(value as never);
    else asked?.reject(new Error(message));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'the stitching ended'));
    waiting.clear();
  });
  const ask = <T>(call: Ask['call'], shot?: Shot): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, call, ...(shot ? { shot } : {}) } satisfies Ask);
    });
  return {
    check: (shot) => ask('check', shot),
    accept: () => ask('accept'),
    compareWith: (shot) => ask('compareWith', shot),
    isAbove: (shot) => ask('isAbove', shot),
    reset: () => ask('reset'),
    finish: () => ask('finish'),
    close: () => worker.terminate(),
  };
}
