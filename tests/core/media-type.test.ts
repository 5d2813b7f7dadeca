import { expect, test } from 'vitest';
import { fromBase64, utf8 } from '../../src/core/evidence/bytes';
import { pictureEnding, pictureType } from '../../src/core/evidence/media-type';

test('the bytes say what a picture is, whatever its server says', () => {
  const png = fromBase64('iVBORw0KGgoAAAANSUhEUg==');
  expect(pictureType(png, 'application/octet-stream')).toBe('image/png');
  expect(pictureType(png, 'text/html')).toBe('image/png');
  expect(pictureType(utf8('wOF2....'), 'application/x-font')).toBe('font/woff2');
  expect(pictureType(new Uint8Array([0, 1, 0, 0, 9, 9]), '')).toBe('font/ttf');
});

test('what is neither picture nor font is none', () => {
  expect(pictureType(utf8('<!doctype html><p>请先登录'), 'text/html; charset=utf-8')).toBeNull();
  expect(pictureType(utf8('{}'), 'application/json')).toBeNull();
  expect(pictureType(utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml; charset=utf-8')).toBe(
    'image/svg+xml',
  );
});

test('every type has an ending that a file name can have', () => {
  expect(
    ['image/svg+xml', 'image/jpeg', 'image/png', 'font/woff2', 'image/vnd.some-thing'].map(pictureEnding),
  ).toEqual(['svg', 'jpg', 'png', 'woff2', 'bin']);
});
