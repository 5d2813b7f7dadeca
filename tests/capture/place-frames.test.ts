import { describe, expect, test } from 'vitest';
import { placeFrames } from '../../src/capture/place-frames';
import { missingOrigins } from '../../src/core/evidence/missing-origins';
import type { FrameFacts } from '../../src/messages/protocol';

const child = (index: number, url: string, box: [number, number, number, number]) => {
  const [left, top, width, height] = box;
  return { index, url, left, top, width, height };
};
const frame = (path: number[], more: Partial<FrameFacts> = {}): FrameFacts => ({
  url: `https://shop.example/${path.join('-')}`,
  path,
  width: 300,
  height: 200,
  children: [],
  ...more,
});

describe('placeFrames', () => {
  test('a frame in a frame is placed in the tab', () => {
    const facts = new Map([
      [0, frame([], { children: [child(0, 'https://kefu.example/', [10, 20, 300, 200])] })],
      [7, frame([0], { url: 'https://kefu.example/', children: [child(0, 'about:blank', [5, 6, 100, 50])] })],
      [9, frame([0, 0], { width: 100, height: 50 })],
    ]);
    const [top, kefu, inner] = placeFrames(facts);
    expect(top!.box).toEqual({ left: 0, top: 0, width: 300, height: 200 });
    expect(kefu).toMatchObject({ id: 7, parentId: 0, child: 0, box: { left: 10, top: 20 } });
    expect(inner).toMatchObject({ parentId: 7, box: { left: 15, top: 26, width: 100, height: 50 } });
  });

  test('a frame that is drawn at half its size draws its own frames at half theirs', () => {
    const facts = new Map([
      [0, frame([], { children: [child(0, 'https://kefu.example/', [0, 100, 150, 100])] })],
      [7, frame([0], { children: [child(0, 'about:blank', [20, 20, 100, 50])] })],
      [9, frame([0, 0])],
    ]);
    expect(placeFrames(facts)[2]!.box).toEqual({ left: 10, top: 110, width: 50, height: 25 });
  });

  test('a frame whose parent could not be entered has no known place', () => {
    const facts = new Map([
      [0, frame([], { children: [child(0, 'https://kefu.example/', [10, 20, 300, 200])] })],
      [9, frame([0, 0])],
    ]);
    const inner = placeFrames(facts)[1]!;
    expect(inner.box).toBeNull();
    expect(inner).not.toHaveProperty('parentId');
  });

  test('a frame in a shadow tree is known by its address, or else by its size, or else not at all', () => {
    const kids = [
      child(-1, 'https://shop.example/a', [0, 0, 300, 200]),
      child(-1, 'https://shop.example/b', [0, 200, 300, 200]),
      child(-1, 'https://shop.example/c', [0, 400, 80, 60]),
    ];
    const inside = (url: string, width: number, height: number) => frame([-1], { url, width, height });
    const facts = new Map([
      [0, frame([], { children: kids })],
      [1, inside('https://shop.example/b', 300, 200)],
      [2, inside('https://elsewhere.example/', 80, 60)],
      [3, inside('https://elsewhere.example/other', 300, 200)],
    ]);
    const [, byAddress, bySize, unknown] = placeFrames(facts);
    expect(byAddress!.box).toMatchObject({ top: 200 });
    expect(bySize!.box).toMatchObject({ top: 400 });
    expect(unknown).toMatchObject({ parentId: 0, box: null });
  });
});

test('the sites of unreadable frames become patterns to ask for, each once', () => {
  const gap = (reason: string, detail: string) => ({ step: 'html', reason, detail });
  expect(
    missingOrigins([
      gap('frame-unreadable', 'https://kefu.example/chat'),
      gap('frame-unreadable', 'https://kefu.example:8443/other'),
      gap('frame-unreadable', 'about:blank'),
      gap('frame-unreadable', 'data:'),
      gap('too-large', 'https://elsewhere.example/'),
      gap('frame-unreadable', 'http://pay.example/'),
    ]),
  ).toEqual(['https://kefu.example/*', 'http://pay.example/*']);
});
