export type PictureSize = { width: number; height: number };

/**
 * The size a picture says it has, px, by the first bytes of its file (a JPEG may need some 100 kB of them); null where
 * they are of no kind we know. What a phone turns when it shows a photo is not turned here.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const size = readers.find(({ begins }) => begins.test(latin(bytes, 0, 16)))?.read(view, bytes) ?? null;
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (thrown) {
    // Cut off in the middle of what was being read.
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

type Reader = { begins: RegExp; read(view: DataView, bytes: Uint8Array): PictureSize | null };

const readers: Reader[] = [
  { begins: /^\x89PNG/, read: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }) },
  { begins: /^\xff\xd8\xff/, read: jpegSize },
  {
    begins: /^GIF8/,
    read: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  { begins: /^RIFF.{4}WEBP/s, read: webpSize },
  {
    begins: /^BM/,
    read: (view) => ({ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }),
  },
];

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** From segment to segment until one that begins a frame. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // C4, C8 and CC stand among the frames and are none; DA begins the picture itself.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xda || marker === 0xd9) return null;
    at += 2 + view.getUint16(at + 2);
  }
}

function webpSize(view: DataView, bytes: Uint8Array): PictureSize | null {
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (latin(bytes, 12, 16)) {
    case 'VP8X':
      return { width: low24(24) + 1, height: low24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}
