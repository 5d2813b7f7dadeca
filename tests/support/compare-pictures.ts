import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A box in picture px. */
export type Box = { left: number; top: number; width: number; height: number };

/** How far two pictures differ. Pixels that only one of them has count as differing. */
export type Difference = {
  pixels: number;
  /** Any channel differs at all. */
  strict: number;
  /** By pixelmatch at .1, which forgives anti-aliasing. */
  seen: number;
  /** Picture row of the first strict difference, or null. */
  firstRow: number | null;
  sizes: [string, string];
};

type Picture = { width: number; height: number; data: Buffer };

/**
 * Compares two pictures, each a stack of PNGs from top to bottom (a stitched page comes as bands). Boxes in `except`
 * are left out, for what moves by itself.
 */
export function comparePictures(
  one: readonly Buffer[],
  other: readonly Buffer[],
  except: readonly Box[] = [],
): Difference {
  const [left, right] = [new Stack(one), new Stack(other)];
  const height = Math.min(left.height, right.height);
  const width = Math.min(left.width, right.width);
  const pixels = Math.max(left.width, right.width) * Math.max(left.height, right.height);
  const result: Difference = {
    pixels,
    strict: pixels - width * height,
    seen: pixels - width * height,
    firstRow: null,
    sizes: [left.size, right.size],
  };
  const step = 1000;
  for (let top = 0; top < height; top += step) {
    const rows = Math.min(step, height - top);
    const box = { left: 0, top, width, height: rows };
    const [a, b] = [left.cut(box), right.cut(box)];
    for (const blind of except) for (const data of [a, b]) blank(data, box, blind);
    if (a.equals(b)) continue;
    const [before, after] = [words(a), words(b)];
    for (let i = 0; i < before.length; i++) {
      if (before[i] === after[i]) continue;
      result.strict++;
      result.firstRow ??= top + Math.floor(i / width);
    }
    result.seen += pixelmatch(a, b, undefined, width, rows, { threshold: 0.1 });
  }
  return result;
}

function words(bytes: Buffer): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function blank(data: Buffer, at: Box, { left, top, width, height }: Box): void {
  const from = Math.max(top, at.top);
  const to = Math.min(top + height, at.top + at.height);
  const [start, end] = [Math.max(0, left), Math.min(at.width, left + width)];
  for (let y = from; y < to; y++) {
    const row = (y - at.top) * at.width;
    data.fill(0, (row + start) * 4, (row + end) * 4);
  }
}

/** PNGs above each other; one is decoded at a time, since a long page does not fit into memory twice. */
class Stack {
  readonly width: number;
  readonly height: number;
  private readonly tops: number[] = [];
  private decoded: { index: number; picture: Picture } | null = null;

  constructor(private readonly pngs: readonly Buffer[]) {
    let height = 0;
    for (const png of pngs) {
      this.tops.push(height);
      height += png.readUInt32BE(20);
    }
    this.height = height;
    this.width = pngs[0]?.readUInt32BE(16) ?? 0;
  }

  get size(): string {
    return `${this.width}×${this.height}`;
  }

  /** RGBA of a box, which may reach over several of the PNGs. */
  cut({ left, top, width, height }: Box): Buffer {
    const out = Buffer.alloc(width * height * 4);
    for (let y = 0; y < height; y++) {
      const index = this.tops.findLastIndex((start) => start <= top + y);
      const picture = this.picture(index);
      const from = ((top + y - this.tops[index]!) * picture.width + left) * 4;
      picture.data.copy(out, y * width * 4, from, from + width * 4);
    }
    return out;
  }

  private picture(index: number): Picture {
    if (this.decoded?.index !== index) {
      this.decoded = { index, picture: PNG.sync.read(this.pngs[index]!) };
    }
    return this.decoded.picture;
  }
}
