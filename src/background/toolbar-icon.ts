import browser from 'webextension-polyfill';

/** What the toolbar icon of a tab says: nothing, worth saving, already saved. */
export type IconState = 'plain' | 'worth' | 'sealed';

/** The mark on its 16 px grid, as app/shared/mark.tsx draws it, with the colours of the mark and of the tokens. */
const page = 'M3 1h5.6L12 4.4V7H8a1 1 0 0 0-1 1v7H3a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Z';
const seal = 'M9 9h5v1H9zM11 10h1v3h-1zM12 11h2v1h-2zM9 11h1v2H9zM9 13h5v1H9z';
/** 正 in the middle of the whole icon: the filled seal is the one sign of what is sealed. */
const fullSeal =
  'M3.5 3.5h9v1.5h-9zM7.25 5h1.5v6h-1.5zM8.75 7.25h3v1.5h-3zM4.25 7h1.5v4h-1.5zM3 11h10v1.5H3z';
const colours = { page: '#2e74c4', seal: '#cf4429', on: '#ffffff', dot: '#c99a12' };
const sizes = [16, 24, 32];

/** Shows on a tab's toolbar icon how its page stands, and says it in the tooltip. A tab that is gone is none. */
export async function showOnIcon(tabId: number, state: IconState, title: string): Promise<void> {
  const pictures = sizes.map((size) => [size, drawIcon(state, size)] as const);
  // The polyfill describes the same bitmap under a name of its own.
  const imageData = Object.fromEntries(pictures) as unknown as Record<string, browser.Action.ImageDataType>;
  await browser.action.setIcon({ tabId, imageData });
  await browser.action.setTitle({ tabId, title });
}

/** The icon in one state, px. */
export function drawIcon(state: IconState, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d')!;
  context.scale(size / 16, size / 16);
  const fill = (colour: string, path: Path2D) => {
    context.fillStyle = colour;
    context.fill(path);
  };
  if (state === 'sealed') {
    fill(colours.seal, rounded(1, 1, 14, 2));
    fill(colours.on, new Path2D(fullSeal));
  } else {
    fill(colours.page, new Path2D(page));
    fill(colours.seal, rounded(8, 8, 7, 1));
    fill(colours.on, new Path2D(seal));
    if (state === 'worth') drawDot(context);
  }
  return context.getImageData(0, 0, size, size);
}

/** In the corner the page leaves free, with a rim that keeps it apart from page and toolbar. */
function drawDot(context: OffscreenCanvasRenderingContext2D): void {
  const circle = (radius: number) => {
    context.beginPath();
    context.arc(12.4, 3.6, radius, 0, 2 * Math.PI);
    context.fill();
  };
  context.globalCompositeOperation = 'destination-out';
  circle(4.4);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = colours.dot;
  circle(3.4);
}

function rounded(left: number, top: number, side: number, radius: number): Path2D {
  const path = new Path2D();
  path.roundRect(left, top, side, side, radius);
  return path;
}
