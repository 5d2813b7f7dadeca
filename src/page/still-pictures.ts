import { rectOf, tagOf } from './dom';

const mostPictures = 60;

/** What became of a canvas or film: its picture as a data URL, or why there is none. */
export type Still = { picture: string } | { missing: 'canvas-tainted' | 'canvas-blank' | 'media-left-out' };

/**
 * Canvases and films as pictures. Read at the end of a frame: by then the page has drawn and the browser has not yet
 * thrown a WebGL drawing away.
 */
export async function stillPictures(moving: readonly Element[]): Promise<Map<Element, Still>> {
  const stills = new Map<Element, Still>();
  if (moving.length === 0) return stills;
  await nextFrame();
  for (const element of moving.slice(0, mostPictures)) stills.set(element, still(element));
  return stills;
}

function still(element: Element): Still {
  try {
    if (tagOf(element) === 'canvas') return ofCanvas(element as HTMLCanvasElement);
    return ofFilm(element as HTMLVideoElement);
  } catch {
    // Holds a picture of another origin, or was handed to a worker.
    return { missing: tagOf(element) === 'canvas' ? 'canvas-tainted' : 'media-left-out' };
  }
}

function ofCanvas(canvas: HTMLCanvasElement): Still {
  const picture = HTMLCanvasElement.prototype.toDataURL.call(canvas);
  const { width, height } = rectOf(canvas);
  if (picture.length < 100 || (width >= 16 && height >= 16 && isBlank(canvas)))
    return { missing: 'canvas-blank' };
  return { picture };
}

/** Whether nothing can be seen on it: an empty canvas, or one whose drawing the browser no longer has. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const small = new OffscreenCanvas(64, 64);
  const context = small.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(canvas, 0, 0, 64, 64);
  return context.getImageData(0, 0, 64, 64).data.every((value) => value === 0);
}

function ofFilm(film: HTMLVideoElement): Still {
  const { videoWidth, videoHeight, readyState } = film;
  if (readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0)
    return { missing: 'media-left-out' };
  // Made by us and never put into the page.
  const canvas = Document.prototype.createElement.call(document, 'canvas') as HTMLCanvasElement;
  canvas.width = videoWidth;
  canvas.height = videoHeight;
  canvas.getContext('2d')!.drawImage(film, 0, 0);
  return { picture: canvas.toDataURL() };
}

/** A frame, or 100 ms: a hidden tab draws no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
