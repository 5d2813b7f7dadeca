/**
 * Tiny TrueType fonts drawn here, so that no licence is needed: figures of seven bars as on a pocket calculator, and
 * the few signs that prices and numbers need. Everything else falls to the next font of the family.
 */
type Bar = readonly [left: number, bottom: number, right: number, top: number];

const em = 1000;
const advance = 620;

function bars(thick: number): { [name: string]: Bar } {
  const [left, right, top, middle] = [60, 540, 720, 360];
  const half = thick / 2;
  return {
    a: [left, top - thick, right, top],
    b: [right - thick, middle, right, top],
    c: [right - thick, 0, right, middle],
    d: [left, 0, right, thick],
    e: [left, 0, left + thick, middle],
    f: [left, middle, left + thick, top],
    g: [left, middle - half, right, middle + half],
    '.': [250, 0, 250 + thick, thick],
    ':': [250, 400, 250 + thick, 400 + thick],
  };
}

const shapes: { [sign: string]: string } = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abged',
  '3': 'abgcd',
  '4': 'fgbc',
  '5': 'afgcd',
  '6': 'afgcde',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
  '.': '.',
  '-': 'g',
  ':': '.:',
  ' ': '',
};

/** `order` says which figure each of 0123456789 shows: shops that hide their numbers from copying do this. */
export function figuresFont({ thick, order = '0123456789' }: { thick: number; order?: string }): Buffer {
  const parts = bars(thick);
  const signs = Object.keys(shapes).sort();
  const drawn = signs.map((sign) => [...shapes[/\d/.test(sign) ? order[Number(sign)]! : sign]!]);
  const glyphs = [
    glyph([parts.a!, parts.d!]),
    ...drawn.map((names) => glyph(names.map((one) => parts[one]!))),
  ];
  const offsets = [0];
  for (const one of glyphs) offsets.push(offsets.at(-1)! + one.length);
  const most = Math.max(...drawn.map((names) => names.length));
  return font({
    'OS/2': osTable(signs),
    cmap: cmapTable(signs),
    glyf: Buffer.concat(glyphs),
    head: headTable(),
    hhea: u16(1, 0, 800, -200, 0, advance, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length),
    hmtx: u16(...glyphs.flatMap(() => [advance, 60])),
    loca: u32(...offsets),
    maxp: u16(1, 0, glyphs.length, most * 4, most, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    name: nameTable(`Figures ${thick}`),
    post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)]),
  });
}

function u16(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) out.writeUInt16BE(value & 0xffff, i * 2);
  return out;
}

function u32(...values: number[]): Buffer {
  const out = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) out.writeUInt32BE(value >>> 0, i * 4);
  return out;
}

/** Rectangles as contours, coordinates as differences; padded to four bytes. */
function glyph(rectangles: readonly Bar[]): Buffer {
  if (rectangles.length === 0) return Buffer.alloc(0);
  const points = rectangles.flatMap(([left, bottom, right, top]) => [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ]) as [number, number][];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const steps = (values: number[]) => u16(...values.map((value, i) => value - (values[i - 1] ?? 0)));
  const out = Buffer.concat([
    u16(rectangles.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)),
    u16(...rectangles.map((_, i) => i * 4 + 3), 0),
    Buffer.alloc(points.length, 1),
    steps(xs),
    steps(ys),
  ]);
  return Buffer.concat([out, Buffer.alloc(-out.length & 3)]);
}

function cmapTable(signs: readonly string[]): Buffer {
  const codes = signs.map((sign) => sign.codePointAt(0)!);
  const ends = [...codes, 0xffff];
  const count = ends.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const sub = u16(
    ...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...[...ends, 0, ...ends],
    ...[...codes.map((code, i) => i + 1 - code), 1],
    ...ends.map(() => 0),
  );
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), sub]);
}

function headTable(): Buffer {
  const times = u32(0, 0, 0, 0);
  return Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(3, em),
    times,
    u16(0, -100, 600, 800, 0, 8, 2, 1, 0),
  ]);
}

function osTable(signs: readonly string[]): Buffer {
  const [first, last] = [signs[0]!, signs.at(-1)!].map((sign) => sign.codePointAt(0)!) as [number, number];
  return Buffer.concat([
    u16(4, advance, 400, 5, 0, 300, 300, 0, 0, 300, 300, 0, 0, 50, 300, 0),
    Buffer.alloc(10),
    u32(1, 0, 0, 0),
    Buffer.from('NONE'),
    u16(0x40, first, last, 800, -200, 0, 800, 200),
    u32(1, 0),
    u16(500, 700, 0, 32, 0),
  ]);
}

function nameTable(name: string): Buffer {
  const texts = [name, 'Regular', name, name, 'Version 1', name.replace(' ', '')];
  const encoded = texts.map((text) => Buffer.from(text, 'utf16le').swap16());
  let at = 0;
  const rows = encoded.map((text, i) => {
    const row = u16(3, 1, 0x409, i + 1, text.length, at);
    at += text.length;
    return row;
  });
  return Buffer.concat([u16(0, rows.length, 6 + rows.length * 12), ...rows, ...encoded]);
}

function font(tables: { [tag: string]: Buffer }): Buffer {
  const tags = Object.keys(tables).sort();
  const power = 2 ** Math.floor(Math.log2(tags.length));
  const start = [u32(0x10000), u16(tags.length, power * 16, Math.log2(power), (tags.length - power) * 16)];
  let at = 12 + tags.length * 16;
  const bodies: Buffer[] = [];
  for (const tag of tags) {
    const body = Buffer.concat([tables[tag]!, Buffer.alloc(-tables[tag]!.length & 3)]);
    start.push(Buffer.from(tag), u32(sum(body), at, tables[tag]!.length));
    bodies.push(body);
    at += body.length;
  }
  const whole = Buffer.concat([...start, ...bodies]);
  const head =
    12 + tags.length * 16 + bodies.slice(0, tags.indexOf('head')).reduce((n, b) => n + b.length, 0);
  whole.writeUInt32BE((0xb1b0afba - sum(whole)) >>> 0, head + 8);
  return whole;
}

function sum(bytes: Buffer): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 4) total = (total + bytes.readUInt32BE(i)) >>> 0;
  return total;
}
