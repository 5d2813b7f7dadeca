import html2canvas from 'html2canvas';
import { type Redrawn, redrawDoor } from '../messages/protocol';
import { documentOf } from './dom';

/** px; longer canvases come out empty in some browsers. */
const longestSide = 16_000;
const largestArea = 100_000_000;

/**
 * Draws the page once more from its elements, for want of a screenshot. The library puts a frame with a clone into the
 * page while it works and takes it out again: the one place where the page could notice us.
 */
async function redraw(): Promise<Redrawn> {
  const root = documentOf.root(document)!;
  const width = Math.min(longestSide, root.scrollWidth);
  const height = Math.min(longestSide, root.scrollHeight, Math.floor(largestArea / Math.max(1, width)));
  try {
    const canvas = await html2canvas(root as HTMLElement, {
      width,
      height,
      x: 0,
      y: 0,
      scale: 1,
      logging: false,
      backgroundColor: '#ffffff',
      imageTimeout: 4000,
      removeContainer: true,
    });
    const data = canvas.toDataURL('image/png');
    if (!data.startsWith('data:image/png;base64,')) return { refused: 'no picture came of it' };
    const isWhole = height >= root.scrollHeight && width >= root.scrollWidth;
    return { base64: data.slice(data.indexOf(',') + 1), width: canvas.width, height: canvas.height, isWhole };
  } catch (thrown) {
    // Left behind when it fails half-way.
    for (const frame of Document.prototype.querySelectorAll.call(document, 'iframe.html2canvas-container'))
      Element.prototype.remove.call(frame);
    return {
      refused: thrown instanceof Error ? `${thrown.name}: ${thrown.message}`.slice(0, 400) : 'unknown',
    };
  }
}

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(redrawDoor)] = redraw;
