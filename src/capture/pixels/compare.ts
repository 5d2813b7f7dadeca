/** The pixels of a screen's content, and at which row of the whole picture it lies. */
export type Screen = { pixels: Uint32Array; width: number; height: number; place: number };

export type Verdict = {
  /**
   * equal: the shared rows are the same. core: their middle is. plain: nothing in them to tell apart. shifted: the same
   * `shift` px away. same: the picture of before once more. settled: they differ, and do so again. differs.
   */
  how: 'first' | 'equal' | 'core' | 'plain' | 'shifted' | 'same' | 'settled' | 'differs';
  /** Device px by which the screen lies lower than its scroll position says. */
  shift: number;
  /** Shared device px rows, and in the row of the new screen where the upper one ends. */
  shared: number;
  cut: number;
  /** Differing pixels among those compared, in thousandths. */
  differing: number;
  /** The picture of before once more, in every pixel. */
  repeats?: true;
};

export const verifiedHow: ReadonlySet<Verdict['how']> = new Set([
  'first',
  'equal',
  'core',
  'plain',
  'shifted',
  'settled',
]);

/** Fewer different rows than this are no pattern to find again. */
const fewestDistinct = 6;

/** How a screen fits to the one above it. `window`: rows compared; `search`: how far it may be off, device px. */
export function compare(
  above: Screen,
  below: Screen,
  { window, search }: { window: number; search: number },
): Verdict {
  const shared = above.place + above.height - below.place;
  const at = { shared, shift: 0, cut: Math.floor(Math.max(0, shared) / 2), differing: 0 };
  if (below.place > above.place && isSame(above.pixels, below.pixels)) {
    if (isPlain(below, 0, below.height)) return { ...at, how: 'plain', repeats: true };
    return { ...at, how: 'same', repeats: true, differing: differingIfSame(above, below, window) };
  }
  if (shared > 0) {
    const rows = Math.min(window, shared);
    const from = at.cut - Math.floor(rows / 2);
    const differing = differingPixels(above, below, { from, rows, shift: 0 });
    if (differing === 0) return { ...at, how: isPlain(below, from, rows) ? 'plain' : 'equal' };
    const core = Math.max(2, Math.floor(rows / 2));
    const coreFrom = at.cut - Math.floor(core / 2);
    const isCore =
      rows >= 24 && differingPixels(above, below, { from: coreFrom, rows: core, shift: 0 }) === 0;
    at.differing = Math.round((differing * 1000) / (rows * below.width));
    if (isCore && !isPlain(below, coreFrom, core)) return { ...at, how: 'core' };
  }
  const shift = findShift(above, below, { shared, window, search });
  if (shift === null) return { ...at, how: 'differs' };
  return { ...at, how: 'shifted', shift, shared: shared - shift, cut: Math.floor((shared - shift) / 2) };
}

/** An old picture differs in the shared rows; that of a page which repeats itself does not. Rows of one colour prove nothing. */
function differingIfSame(above: Screen, below: Screen, window: number): number {
  const shared = above.place + above.height - below.place;
  const rows = Math.min(window, shared);
  const from = Math.floor(shared / 2) - Math.floor(rows / 2);
  if (rows < 1 || isPlain(below, from, rows)) return 1000;
  return Math.round((differingPixels(above, below, { from, rows, shift: 0 }) * 1000) / (rows * below.width));
}

/** Whether two pictures are the same in every pixel. */
export function isSame(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

type Rows = { from: number; rows: number; shift: number };

function differingPixels(above: Screen, below: Screen, { from, rows, shift }: Rows): number {
  const width = Math.min(above.width, below.width);
  let count = 0;
  for (let row = from; row < from + rows; row++) {
    const a = (row + below.place + shift - above.place) * above.width;
    const b = row * below.width;
    for (let x = 0; x < width; x++) if (above.pixels[a + x] !== below.pixels[b + x]) count++;
  }
  return count;
}

/** Whether all rows look like the first: such rows fit everywhere. */
function isPlain({ pixels, width }: Screen, from: number, rows: number): boolean {
  const first = from * width;
  for (let i = first + width; i < first + rows * width; i++)
    if (pixels[i] !== pixels[i - width]) return false;
  return true;
}

/** The nearest place where all shared rows agree and say something; null when there is none. */
function findShift(
  above: Screen,
  below: Screen,
  { shared, window, search }: { shared: number; window: number; search: number },
): number | null {
  if (search === 0 || above.width !== below.width) return null;
  const upper = hashRows(above);
  const lower = hashRows(below);
  for (let far = 1; far <= search; far++) {
    for (const shift of [-far, far]) {
      const rows = Math.min(shared - shift, above.height, below.height);
      const trimmed = Math.min(rows - 4, window * 2);
      if (trimmed < window / 3 || below.place + shift < above.place) continue;
      const from = Math.floor((rows - trimmed) / 2);
      const offset = below.place + shift - above.place;
      if (agrees(upper, lower, { from, rows: trimmed, offset })) return shift;
    }
  }
  return null;
}

function agrees(
  upper: Int32Array,
  lower: Int32Array,
  { from, rows, offset }: { from: number; rows: number; offset: number },
): boolean {
  const distinct = new Set<number>();
  for (let row = from; row < from + rows; row++) {
    if (upper[row + offset] !== lower[row]) return false;
    if (distinct.size < fewestDistinct) distinct.add(lower[row]!);
  }
  return distinct.size >= fewestDistinct;
}

function hashRows({ pixels, width, height }: Screen): Int32Array {
  const hashes = new Int32Array(height);
  for (let row = 0, i = 0; row < height; row++) {
    let hash = 0x811c9dc5;
    for (const end = i + width; i < end; i++) hash = Math.imul(hash ^ pixels[i]!, 0x01000193) ^ (hash >>> 15);
    hashes[row] = hash;
  }
  return hashes;
}
