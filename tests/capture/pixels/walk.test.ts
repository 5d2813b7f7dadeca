import { beforeEach, describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/capture/pixels/arithmetic';
import { compare, isSame, type Screen, verifiedHow } from '../../../src/capture/pixels/compare';
import type { Walk } from '../../../src/capture/pixels/screen';
import type { Shot } from '../../../src/capture/pixels/stitch';
import type { Stitcher } from '../../../src/capture/pixels/stitcher';
import { type Walked, walkDown } from '../../../src/capture/pixels/walk';
import { AppError } from '../../../src/core/errors';
import type { ScrolledTo } from '../../../src/messages/protocol';

const visible = 200;
const width = 4;

/** A page of rows, a browser that copies and encodes them, and the stitcher's comparing; nothing is drawn. */
class Scene {
  top = 0;
  /** Pictures on their way now, and the most there were. */
  onTheirWay = 0;
  most = 0;
  taken = 0;
  /** Whether the browser gives pictures at full speed, and what happens to the first one of a place. */
  isFree = true;
  fate: { [top: number]: 'late' | 'lost' } = {};
  shown: Uint32Array[] = [];
  gaps: string[] = [];
  walked: Walked = { tiles: [], restarts: 0, overlap: overlaps.held, waits: false };
  #left: (() => void)[] = [];
  #above: Screen | null = null;
  #next: Screen | null = null;
  #refused: Uint32Array | null = null;

  constructor(readonly rows: Uint32Array) {}

  walk(): Promise<void> {
    const scrollTo = async (top: number): Promise<ScrolledTo> => {
      const stoodAt = this.top;
      this.top = Math.min(top, this.rows.length - visible);
      for (const tell of this.#left.splice(0)) tell();
      await turn();
      return this.#standing(stoodAt);
    };
    const walk: Walk = {
      page: {
        prepare: () => scrollTo(0),
        scrollTo,
        whereIs: async () => ({ top: this.top, moved: 0 }),
        restore: async () => {},
      },
      stitcher: this.#stitcher(),
      signal: new AbortController().signal,
      search: 0,
      take: (onAsked) => this.#take(onAsked),
      onScreen: () => {},
      gap: (reason) => void this.gaps.push(reason),
    };
    return walkDown(walk, this.walked);
  }

  async #take(onAsked?: () => void): Promise<Blob> {
    const fate = this.fate[this.top];
    delete this.fate[this.top];
    this.taken++;
    this.most = Math.max(this.most, ++this.onTheirWay);
    try {
      const until = new Promise<void>((tell) => this.#left.push(tell));
      let rows = this.rows.slice(this.top, this.top + visible);
      if (this.isFree) onAsked?.();
      if (fate === 'late' && onAsked) {
        await until;
        rows = this.rows.slice(this.top, this.top + visible);
      }
      for (let i = 0; i < 6; i++) await turn();
      if (fate === 'lost') throw new AppError('screenshot-refused', 'disturbed');
      return rows as unknown as Blob;
    } finally {
      this.onTheirWay--;
    }
  }

  #standing(stoodAt: number): ScrolledTo {
    return {
      top: this.top,
      box: { left: 0, top: 0, width, height: visible },
      contentHeight: this.rows.length,
      contentWidth: width,
      viewportHeight: visible,
      viewportWidth: width,
      dpr: 1,
      stoodAt,
      isEnd: this.top >= this.rows.length - visible,
      moved: 0,
      isCovered: false,
      late: 0,
      held: { isHeld: true, sticky: 0, fixed: 0, released: 0, shadowRoots: 0, isWhole: true },
    };
  }

  #screen({ picture, top }: Shot): Screen {
    const pixels = new Uint32Array(
      [...(picture as unknown as Uint32Array)].flatMap((row) => Array(width).fill(row)),
    );
    return { pixels, width, height: visible, place: top };
  }

  #stitcher(): Stitcher {
    const bitmap = { width, height: visible };
    const facts = { bitmap, crop: { left: 0, top: 0, ...bitmap }, scale: 1 };
    return {
      check: async (shot) => {
        const screen = this.#screen(shot);
        const verdict = this.#above
          ? compare(this.#above, screen, { window: shot.window, search: shot.search })
          : { how: 'first' as const, shift: 0, shared: 0, cut: 0, differing: 0 };
        const isAgain = this.#refused !== null && isSame(this.#refused, screen.pixels);
        this.#refused = verifiedHow.has(verdict.how) ? null : screen.pixels;
        this.#next = screen;
        return { ...verdict, ...facts, isAgain };
      },
      accept: async () => {
        this.#above = this.#next;
        this.#refused = null;
        this.shown.push(this.#next!.pixels.filter((_, i) => i % width === 0));
      },
      isAbove: async (shot) => isSame(this.#above!.pixels, this.#screen(shot).pixels),
      compareWith: async () => {},
      reset: async () => {
        this.#above = null;
        this.#refused = null;
        this.shown = [];
      },
      finish: async () => ({ bands: [], width, height: 0 }),
      close: () => {},
    };
  }

  /** Whether every accepted picture shows the rows of its place, and the last one the end. */
  get isTrue(): boolean {
    const { tiles } = this.walked;
    return (
      tiles.at(-1)?.at.isEnd === true &&
      tiles.every(({ at }, i) => isSame(this.shown[i]!, this.rows.slice(at.top, at.top + visible)))
    );
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Rows that are all different. */
const varied = Uint32Array.from({ length: 1500 }, (_, i) => i * 7919 + 1);
/** White from the end of the second screen on, but for a few rows in the middle of the third that no seam touches. */
const mostlyWhite = Uint32Array.from({ length: 1500 }, (_, i) =>
  i < 280 || (i >= 380 && i < 400) ? i : 0xffffff,
);

describe('walking down', () => {
  let scene: Scene;
  beforeEach(() => {
    scene = new Scene(varied);
  });

  test('pictures are on their way at the same time, and every one shows its place', async () => {
    await scene.walk();
    expect(scene.most).toBeGreaterThan(1);
    expect(scene.walked.tiles.every(({ checked }) => verifiedHow.has(checked.how))).toBe(true);
    expect(scene.isTrue).toBe(true);
    expect(scene.taken).toBe(scene.walked.tiles.length);
  });

  test('without a gesture each is waited for', async () => {
    scene.isFree = false;
    await scene.walk();
    expect(scene.most).toBe(1);
    expect(scene.isTrue).toBe(true);
  });

  test('one that was copied too late is taken again', async () => {
    scene.fate = { 432: 'late' };
    await scene.walk();
    expect(scene.isTrue).toBe(true);
    expect(scene.walked.tiles.some(({ retries }) => retries > 0)).toBe(true);
  });

  test('one that was disturbed is taken again', async () => {
    scene.fate = { 288: 'lost' };
    await scene.walk();
    expect(scene.isTrue).toBe(true);
    expect(scene.gaps).toEqual([]);
  });

  test('one that was copied too late between plain seams is noticed too', async () => {
    scene = new Scene(mostlyWhite);
    scene.fate = { 288: 'late' };
    await scene.walk();
    expect(scene.walked.waits).toBe(true);
    expect(scene.isTrue).toBe(true);
  });

  test('a plain page is no reason to begin again', async () => {
    scene = new Scene(new Uint32Array(1500).fill(0xffffff));
    await scene.walk();
    expect(scene.walked).toMatchObject({ restarts: 0, waits: false });
    expect(scene.isTrue).toBe(true);
  });
});
