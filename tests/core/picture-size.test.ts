import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/core/evidence/picture-size';

const bytes = (...values: (number | string)[]) =>
  Uint8Array.from(
    values.flatMap((one) => (typeof one === 'number' ? [one] : [...one].map((c) => c.charCodeAt(0)))),
  );

describe('pictureSize', () => {
  it('reads what a PNG says', () => {
    expect(pictureSize(PNG.sync.write(new PNG({ width: 321, height: 45 })))).toEqual({
      width: 321,
      height: 45,
    });
  });

  it('finds the frame of a JPEG behind its other segments', () => {
    const note = bytes(0xff, 0xe1, 0, 6, 'Exif');
    const table = bytes(0xff, 0xc4, 0, 4, 1, 2);
    const frame = bytes(0xff, 0xc2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1, 0x11, 0);
    const jpeg = Uint8Array.from([0xff, 0xd8, ...note, ...table, 0xff, ...frame]);
    expect(pictureSize(jpeg)).toEqual({ width: 0x0304, height: 0x0102 });
    expect(pictureSize(jpeg.subarray(0, 18))).toBe(null);
  });

  it('reads GIF, BMP and the three kinds of WebP', () => {
    expect(pictureSize(bytes('GIF89a', 10, 0, 2, 1))).toEqual({ width: 10, height: 258 });
    const bmp = new Uint8Array(30);
    bmp.set(bytes('BM'));
    new DataView(bmp.buffer).setInt32(18, 7, true);
    new DataView(bmp.buffer).setInt32(22, -9, true);
    expect(pictureSize(bmp)).toEqual({ width: 7, height: 9 });
    const webp = (kind: string, ...rest: number[]) =>
      bytes('RIFF', 0, 0, 0, 0, 'WEBP', kind, 0, 0, 0, 0, ...rest);
    expect(pictureSize(webp('VP8X', 0, 0, 0, 0, 99, 0, 0, 49, 0, 0))).toEqual({ width: 100, height: 50 });
    expect(pictureSize(webp('VP8L', 0x2f, 99, 64, 12, 0))).toEqual({ width: 100, height: 50 });
    expect(pictureSize(webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 100, 0, 50, 0))).toEqual({
      width: 100,
      height: 50,
    });
  });

  it('says nothing of what is no picture, is cut off or has no size, and comes to an end', () => {
    expect(pictureSize(bytes('%PDF-1.7 and more than that'))).toBe(null);
    expect(pictureSize(new Uint8Array())).toBe(null);
    expect(pictureSize(bytes(0x89, 'PNG'))).toBe(null);
    expect(pictureSize(PNG.sync.write(new PNG({ width: 1, height: 1 })).subarray(0, 20))).toBe(null);
    expect(pictureSize(bytes('GIF89a', 0, 0, 2, 1))).toBe(null);
    // Segments that say they are shorter than their own length.
    const endless = Uint8Array.from(
      { length: 4000 },
      (_, i) => (i < 2 ? [0xff, 0xd8] : [0xff, 0xe0, 0, 0])[i % (i < 2 ? 2 : 4)]!,
    );
    expect(pictureSize(endless)).toBe(null);
    expect(pictureSize(bytes(0xff, 0xd8, 0xff, 0xff, 0xff, 0xff))).toBe(null);
  });
});
