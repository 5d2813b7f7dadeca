import { Stitch } from './stitch';
import type { Ask, Reply } from './stitcher';

const stitch = new Stitch();
/** One after the other: a picture is compared with the one accepted before it. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data: { id, call, shot } }: MessageEvent<Ask>) => {
  queue = queue.then(async () => {
    let reply: Reply;
    try {
      const value =
        call === 'check' || call === 'compareWith' || call === 'isAbove'
          ? await stitch[call](shot!)
          : await stitch[call]();
      reply = { id, value };
    } catch (thrown) {
      reply = { id, message: String(thrown) };
    }
    self.postMessage(reply);
  });
});
