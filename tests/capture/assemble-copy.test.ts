import { expect, test } from 'vitest';
import { assembleCopy, type FrameCopy } from '../../src/capture/assemble-copy';

const mark = 'c'.repeat(32);
const hash = 'a'.repeat(64);
const copy = (token: string, html: string, more: Partial<FrameCopy> = {}): FrameCopy => ({
  token,
  html,
  hashes: [],
  frames: [],
  ...more,
});

test('a placeholder becomes a reference, or room for a picture that could not be had', () => {
  const whole = assembleCopy(
    copy('tok', '<img src="tokr0_9x9_"><img src="tokr1_30x20_"><i>tokr10_0x0_</i>', { hashes: [hash, null] }),
    mark,
  );
  expect(whole).toContain(`src="sha256:${hash}/${mark}"`);
  const empty = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(whole)![1]!;
  expect(atob(empty)).toContain('width="30" height="20"');
  expect(whole).toContain('<i>data:,</i>');
});

test('a frame is escaped as often as frames stand around it', () => {
  const inner = copy('inn', '<p title="a&amp;b">x</p>');
  expect(assembleCopy(copy('tok', '<iframe srcdoc="tokf0_1_">', { frames: [inner] }), mark)).toBe(
    '<iframe srcdoc="&lt;p title=&quot;a&amp;amp;b&quot;>x&lt;/p>">',
  );
  expect(assembleCopy(copy('tok', 'tokf0_2_', { frames: [inner] }), mark)).toContain(
    '&amp;lt;p title=&amp;quot;',
  );
});

test('a frame cannot speak for its parent, and what was not had is empty', () => {
  const inner = copy('inn', 'tokr0_1x1_ tokf0_1_');
  expect(
    assembleCopy(copy('tok', 'tokf0_1_|tokf1_1_', { hashes: [hash], frames: [inner, null] }), mark),
  ).toBe('tokr0_1x1_ tokf0_1_|');
});
