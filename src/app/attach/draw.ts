import type { PictureType } from '../../core/complaint/attachments/limits';
import type { Step } from '../../core/complaint/attachments/plan';

/** Rows of one sealed picture: `rows` of them from `from` on, to be laid at `at` of the piece; px. */
export type Part = { key: string; content: Blob; width: number; from: number; rows: number; at: number };
export type Box = { left: number; top: number; width: number; height: number };
/** A piece to be written into at most `bytes`: the first of the steps that fits. */
export type DrawRequest = {
  parts: Part[];
  width: number;
  height: number;
  boxes: Box[];
  type: PictureType;
  bytes: number;
  steps: Step[];
};
export type Drawn = { content: Blob; width: number; height: number };
/** Why there is no picture. */
export type DrawProblem = { problem: 'undecodable' | 'too-large' };

/** Plain, and seen on light pages and on dark ones. */
const cover = '#808080';

/** Writes pieces of pictures, one after the other; the last two pictures stay decoded. */
export class Painter {
  #decoded = new Map<string, ImageBitmap>();

  /** How large a picture is once it is shown (photos may be turned); null where it cannot be decoded. */
  async measure(content: Blob): Promise<{ width: number; height: number } | null> {
    try {
      const bitmap = await createImageBitmap(content);
      const size = { width: bitmap.width, height: bitmap.height };
      bitmap.close();
      return size;
    } catch {
      return null;
    }
  }

  async draw(request: DrawRequest): Promise<Drawn | DrawProblem> {
    try {
      const whole = await this.#compose(request);
      for (const { width, quality } of request.steps) {
        const canvas = scaled(whole, width);
        const content = await canvas.convertToBlob({ type: request.type, quality });
        if (content.size <= request.bytes) return { content, width: canvas.width, height: canvas.height };
      }
      return { problem: 'too-large' };
    } catch (thrown) {
      // A file that is broken, or too much for this computer's memory: the others go on.
      console.warn('drawing', thrown);
      return { problem: 'undecodable' };
    }
  }

  /** The piece in the px of its original, with what is private covered. */
  async #compose({ parts, width, height, boxes }: DrawRequest): Promise<OffscreenCanvas> {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    for (const part of parts) {
      const bitmap = await this.#decode(part);
      context.drawImage(bitmap, 0, part.from, width, part.rows, 0, part.at, width, part.rows);
    }
    context.fillStyle = cover;
    for (const box of boxes) context.fillRect(box.left, box.top, box.width, box.height);
    return canvas;
  }

  async #decode({ key, content, width, from, rows }: Part): Promise<ImageBitmap> {
    const known = this.#decoded.get(key);
    if (known) return known;
    const bitmap = await createImageBitmap(content);
    // A file that says one size and holds another would be cut in wrong places.
    if (bitmap.width !== width || bitmap.height < from + rows) {
      bitmap.close();
      throw new Error(`${key} is of another size`);
    }
    const [oldest] = this.#decoded.size > 1 ? this.#decoded.keys() : [];
    if (oldest !== undefined) {
      this.#decoded.get(oldest)?.close();
      this.#decoded.delete(oldest);
    }
    this.#decoded.set(key, bitmap);
    return bitmap;
  }
}

function scaled(whole: OffscreenCanvas, width: number): OffscreenCanvas {
  if (width >= whole.width) return whole;
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((whole.height * width) / whole.width)));
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  return canvas;
}
