import { Painter } from './draw';
import type { Ask, Reply } from './painter';

const painter = new Painter();
/** One after the other: two large pictures at once are too much for a small computer. */
let queue: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  queue = queue.then(async () => {
    let reply: Reply;
    try {
      const value = data.draw ? await painter.draw(data.draw) : await painter.measure(data.measure);
      reply = { id: data.id, value };
    } catch (thrown) {
      reply = { id: data.id, message: String(thrown) };
    }
    self.postMessage(reply);
  });
});
