import { expect, test } from 'vitest';
import { bagName, fileName } from '../../src/core/words/files';
import { showLength, showSpan } from '../../src/core/words/show';

test('a length of time stands as a player shows it', () => {
  expect(showLength(0)).toBe('00:00');
  expect(showLength(134_999)).toBe('02:14');
  expect(showLength(3_734_000)).toBe('1:02:14');
});

test('a span of time is rounded down to minutes', () => {
  expect(showSpan(59_999)).toBe('不到 1 分钟');
  expect(showSpan(9 * 60_000 + 59_000)).toBe('9 分钟');
  expect(showSpan(200 * 60_000)).toBe('3 小时 20 分钟');
  expect(showSpan(180 * 60_000)).toBe('3 小时');
  expect(showSpan(48 * 3600_000)).toBe('24 小时以上');
});

test('the files of a recording have names that people read, also in a package', () => {
  expect(fileName('recording-seekable.webm', 'video/webm')).toBe('可拖动副本');
  expect(bagName('recording.webm')).toBe('录屏.webm');
  expect(bagName('viewport.png')).toBe('viewport.png');
});
