/**
 * A TrueType font in which every printable ASCII letter is a bar of another height: text set in it looks like nothing
 * else, so that a copy without it is noticed.
 */
export function tinyFont(): Buffer {
  const first = 33;
  const last = 126;
  const glyphs = Array.from({ length: last - first + 2 }, (_, i) =>
    bar(100 + ((i * 37) % 700), 120 + ((i * 53) % 380)),
  );
  const offsets = [0];
  for (const glyph of glyphs) offsets.push(offsets.at(-1)! + glyph.length);
  const count = glyphs.length;
  const tables: [string, Buffer][] = [
    ['OS/2', os2(first, last)],
    ['cmap', cmap(first, last)],
    ['glyf', Buffer.concat(glyphs)],
    ['head', head()],
    ['hhea', words([1, 0, 800, -200, 0, 600, 0, 0, 600, 1, 0, 0, 0, 0, 0, 0, 0, count])],
    ['hmtx', words(glyphs.flatMap(() => [600, 50]))],
    ['loca', longs(offsets)],
    ['maxp', Buffer.concat([longs([0x10000]), words([count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])])],
    ['name', words([0, 0, 6])],
    ['post', Buffer.concat([longs([0x30000, 0]), words([0, 0]), longs([0, 0, 0, 0, 0])])],
  ];
  return assemble(tables);
}

function words(values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) out.writeUInt16BE(value & 0xffff, i * 2);
  return out;
}

function longs(values: readonly number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) out.writeUInt32BE(value >>> 0, i * 4);
  return out;
}

/** One contour of four points. */
function bar(height: number, width: number): Buffer {
  const header = words([1, 50, 0, 50 + width, height, 3, 0]);
  const coordinates = words([50, width, 0, -width, 0, 0, height, 0]);
  return Buffer.concat([header, Buffer.from([1, 1, 1, 1]), coordinates]);
}

function cmap(first: number, last: number): Buffer {
  const segments = words([last, 0xffff, 0, first, 0xffff, 1 - first, 1, 0, 0]);
  const table = Buffer.concat([words([4, 14 + segments.length, 0, 4, 4, 1, 0]), segments]);
  return Buffer.concat([words([0, 1, 3, 1]), longs([12]), table]);
}

function head(): Buffer {
  return Buffer.concat([
    longs([0x10000, 0x10000, 0, 0x5f0f3cf5]),
    words([0x000b, 1000]),
    longs([0, 0, 0, 0]),
    words([0, 0, 650, 800, 0, 8, 2, 1, 0]),
  ]);
}

function os2(first: number, last: number): Buffer {
  const start = words([4, 600, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0]);
  const rest = Buffer.concat([Buffer.alloc(10), longs([1, 0, 0, 0]), Buffer.from('TEST')]);
  return Buffer.concat([
    start,
    rest,
    words([0x40, first, last, 800, -200, 0, 800, 200]),
    longs([1, 0]),
    words([500, 700, 0, 32, 1]),
  ]);
}

function assemble(tables: readonly [string, Buffer][]): Buffer {
  const directory: Buffer[] = [longs([0x10000]), words([tables.length, 128, 3, tables.length * 16 - 128])];
  const bodies: Buffer[] = [];
  let at = 12 + tables.length * 16;
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    let sum = 0;
    for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
    directory.push(Buffer.from(tag), longs([sum, at, body.length]));
    bodies.push(padded);
    at += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}
