import { bandHeightOf, bandsOf, type Crop, cropOf, scaleOf } from './arithmetic';
import { compare, isSame, type Screen, type Verdict, verifiedHow } from './compare';

/** A picture to be laid below those before. Lengths in CSS px. */
export type Shot = {
  picture: Blob;
  box: Crop;
  top: number;
  dpr: number;
  viewportWidth: number;
  contentHeight: number;
  /** Rows compared, and how far the content may be off. */
  window: number;
  search: number;
};

export type Checked = Verdict & {
  /** The picture as received, and the part of it that shows the region; device px. */
  bitmap: { width: number; height: number };
  crop: Crop;
  scale: number;
  /** This picture is the one that was refused before: nothing changes by taking it again. */
  isAgain: boolean;
};

type Candidate = Screen & { cut: number; total: number };

/** Lays pictures below one another, one at a time: check a picture, then accept it or check another in its place. */
export class Stitch {
  #above: Screen | null = null;
  #candidate: Candidate | null = null;
  #refused: Uint32Array | null = null;
  /** What shifts have added up to: later screens lie as much lower. */
  #drift = 0;
  #shift = 0;
  #bands = new Map<number, OffscreenCanvas>();
  #done: Promise<Blob>[] = [];
  #bottom = 0;

  /** Forgets everything: the page changed, and the walk begins anew. */
  reset(): void {
    this.#above = null;
    this.#candidate = null;
    this.#refused = null;
    this.#drift = 0;
    this.#bands.clear();
    this.#done = [];
    this.#bottom = 0;
  }

  /** How a picture fits below the last accepted one. */
  async check(shot: Shot): Promise<Checked> {
    const { screen, scale, crop, bitmap } = await this.#decode(shot);
    const window = Math.round(shot.window * scale);
    const search = Math.round(shot.search * scale);
    const verdict: Verdict = this.#above
      ? compare(this.#above, screen, { window, search })
      : { how: 'first', shift: 0, shared: 0, cut: 0, differing: 0 };
    const isAgain = this.#refused !== null && isSame(this.#refused, screen.pixels);
    this.#refused = verifiedHow.has(verdict.how) ? null : screen.pixels;
    screen.place += verdict.shift;
    this.#shift = verdict.shift;
    this.#candidate = {
      ...screen,
      cut: verdict.cut,
      total: Math.round(shot.contentHeight * scale) + this.#drift,
    };
    return { ...verdict, bitmap, crop, scale, isAgain };
  }

  /** Takes the last checked picture, however it fits. */
  accept(): void {
    const candidate = this.#candidate;
    if (!candidate) return;
    this.#paint(candidate);
    this.#drift += this.#shift;
    this.#above = candidate;
    this.#candidate = null;
    this.#refused = null;
  }

  /** The last accepted screen once more without what floats over it: the next one is compared with this picture. */
  async compareWith(shot: Shot): Promise<void> {
    const { screen } = await this.#decode(shot);
    if (this.#above && screen.width === this.#above.width) {
      this.#above = { ...screen, place: this.#above.place };
    }
  }

  /** Whether a picture shows the same as the last accepted screen, in every pixel. */
  async isAbove(shot: Shot): Promise<boolean> {
    const { screen } = await this.#decode(shot);
    return this.#above !== null && isSame(this.#above.pixels, screen.pixels);
  }

  /** The bands as PNG, from top to bottom, and the size of the whole picture. */
  async finish(): Promise<{ bands: Blob[]; width: number; height: number }> {
    const width = this.#above?.width ?? 0;
    const bandHeight = bandHeightOf(width);
    for (const [band, canvas] of this.#bands) {
      this.#done[band] = png(cutTo(canvas, Math.min(bandHeight, this.#bottom - band * bandHeight)));
    }
    this.#bands.clear();
    return { bands: await Promise.all(this.#done), width, height: this.#bottom };
  }

  async #decode(
    shot: Shot,
  ): Promise<{ screen: Screen; scale: number; crop: Crop; bitmap: Checked['bitmap'] }> {
    const bitmap = await createImageBitmap(shot.picture);
    const size = { width: bitmap.width, height: bitmap.height };
    const scale = scaleOf(shot, size);
    const crop = cropOf(shot.box, scale, size);
    // One width for all: a scrollbar that comes or goes would make the screens of different widths.
    const width = Math.max(1, Math.min(this.#above?.width ?? crop.width, bitmap.width - crop.left));
    const canvas = new OffscreenCanvas(width, Math.max(1, crop.height));
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, -crop.left, -crop.top);
    bitmap.close();
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const place = Math.round(shot.top * scale) + this.#drift;
    const screen = { pixels: new Uint32Array(data.buffer), width, height: canvas.height, place };
    return { screen, scale, crop, bitmap: size };
  }

  /** From the middle of the shared rows on: farthest from both screens' edges, where blurs see too little. */
  #paint(screen: Candidate): void {
    const { width, height, place, cut } = screen;
    const bandHeight = bandHeightOf(width);
    this.#bottom = Math.max(this.#bottom, place + height);
    const image = new ImageData(new Uint8ClampedArray(screen.pixels.buffer as ArrayBuffer), width, height);
    for (const part of bandsOf(place + cut, height - cut, bandHeight)) {
      const canvas = this.#canvas(part.band, { screen, bandHeight, rows: part.at + part.rows });
      const from = part.from + cut;
      canvas.getContext('2d')!.putImageData(image, 0, part.at - from, 0, from, width, part.rows);
    }
    for (const [band, canvas] of this.#bands) {
      if ((band + 1) * bandHeight > place) continue;
      // Nothing is painted up there any more: it is encoded while the walk goes on.
      this.#done[band] = png(canvas);
      this.#bands.delete(band);
    }
  }

  #canvas(
    band: number,
    { screen, bandHeight, rows }: { screen: Candidate; bandHeight: number; rows: number },
  ): OffscreenCanvas {
    const known = this.#bands.get(band);
    if (known && known.height >= rows) return known;
    const left = screen.total - band * bandHeight;
    const height = Math.min(bandHeight, Math.max(rows, known ? rows + 4 * screen.height : left));
    const canvas = new OffscreenCanvas(screen.width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    if (known) context.drawImage(known, 0, 0);
    this.#bands.set(band, canvas);
    return canvas;
  }
}

function cutTo(canvas: OffscreenCanvas, height: number): OffscreenCanvas {
  if (canvas.height === height) return canvas;
  const cut = new OffscreenCanvas(canvas.width, height);
  cut.getContext('2d')!.drawImage(canvas, 0, 0);
  return cut;
}

function png(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/png' });
}
