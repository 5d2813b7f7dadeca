import { PNG } from 'pngjs';

/** A PNG that is the same at every start: `grain` from 0 (smooth, small) to 255 (noise, large). */
export function picture(seed: number, size: { width: number; height: number; grain: number }): Buffer {
  const { width, height, grain } = size;
  const png = new PNG({ width, height });
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const noise = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ((state >>> 24) * grain) / 255;
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      png.data[at] = ((x * 255) / width + noise()) & 255;
      png.data[at + 1] = ((y * 255) / height + noise()) & 255;
      png.data[at + 2] = (seed * 37 + noise()) & 255;
      png.data[at + 3] = 255;
    }
  }
  return PNG.sync.write(png, { colorType: 2 });
}
