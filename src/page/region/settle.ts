import { documentOf, rectOf } from '../dom';
import { viewOf } from './geometry';
import { fontsOf, readyStateOf } from './own';

/** The address each picture was decoded with: scripts that load late put the real one in place of another. */
const decoded = new WeakMap<HTMLImageElement, string>();
/** Those that did not come when they were waited for: once is enough. */
const hopeless = new WeakMap<HTMLImageElement, string>();
const mostImages = 4000;

/** A frame, or 100 ms: a hidden tab draws no frames. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** How many screens in a row never came to rest: a page that always changes is not waited for for ever. */
let restless = 0;

/** Two frames, and as many more (12 at most) as the page goes on changing below `root`. */
export async function untilQuiet(root: Node, atLeast = 2): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver(() => {
    changes++;
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  try {
    const most = restless >= 3 ? atLeast : 12;
    for (let frame = 1; ; frame++) {
      const before = changes;
      await nextFrame();
      if (frame >= atLeast && changes === before) {
        restless = 0;
        return;
      }
      if (frame >= most) {
        restless++;
        return;
      }
    }
  } finally {
    observer.disconnect();
  }
}

/** Waits for the pictures in view (and a little below) to be there and decoded; gives those that are not there. */
export async function untilDrawn(doc: Document, ms: number): Promise<HTMLImageElement[]> {
  const seen = inView(doc);
  const waiting = seen.filter((image) => !isDecoded(image) && hopeless.get(image) !== sourceOf(image));
  if (waiting.length > 0) await untilDecoded(waiting, ms);
  return seen.filter((image) => !isDecoded(image) && !image.complete);
}

async function untilDecoded(waiting: readonly HTMLImageElement[], ms: number): Promise<void> {
  let isOver = false;
  let came = 0;
  const each = waiting.map(async (image) => {
    let source: string;
    do {
      source = sourceOf(image);
      // Rejects for a broken picture: it is drawn as such, and there is nothing to wait for.
      await image.decode().catch(() => undefined);
    } while (source !== sourceOf(image) && !isOver);
    decoded.set(image, source);
    came++;
  });
  await Promise.race([Promise.all(each), pause(ms)]);
  isOver = true;
  for (const image of waiting) if (!isDecoded(image)) hopeless.set(image, sourceOf(image));
  // A decoded picture is in the next frame, and that frame is on the screen only once the one after it has begun.
  if (came > 0) for (let frame = 0; frame < 2; frame++) await nextFrame();
}

function sourceOf(image: HTMLImageElement): string {
  return image.currentSrc || image.src;
}

function isDecoded(image: HTMLImageElement): boolean {
  return decoded.get(image) === sourceOf(image);
}

function inView(doc: Document): HTMLImageElement[] {
  const { innerHeight, innerWidth } = viewOf(doc);
  const images = documentOf.images(doc);
  const found: HTMLImageElement[] = [];
  const most = Math.min(images.length, mostImages);
  for (let i = 0; i < most; i++) {
    const image = images[i]!;
    if (isDecoded(image)) continue;
    const { top, bottom, left, right, width } = rectOf(image);
    if (width > 0 && bottom > 0 && top < innerHeight + 200 && right > 0 && left < innerWidth)
      found.push(image);
  }
  return found;
}

/** Waits for the page's first load and its fonts, each for a bounded time. */
export async function untilLoaded(doc: Document): Promise<void> {
  for (let waited = 0; readyStateOf(doc) !== 'complete' && waited < 1500; waited += 50) await pause(50);
  await Promise.race([fontsOf(doc).ready, pause(1000)]);
}
