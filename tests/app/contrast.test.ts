import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app/shared/tokens.css', 'utf8');

/** The tokens of one block of tokens.css: everything between its braces. */
function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map((match) => [match[1]!, match[2]!]),
  );
}

const light = tokens(':root');
const themes = { light, dark: new Map([...light, ...tokens(':root[data-theme="dark"]')]) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover', 'selected'];
const text = ['text', 'muted', 'faint', 'accent', 'seal', 'ok', 'warn', 'danger'];
const fields = ['f-order', 'f-amount', 'f-time', 'f-goods', 'f-party', 'f-secret'];
const onSoft = [
  ['text', 'accent-soft'],
  ['text', 'warn-soft'],
  ['text', 'danger-soft'],
  ['text', 'ok-soft'],
  ['text', 'mark'],
  ['muted', 'warn-soft'],
  ['muted', 'danger-soft'],
  ['accent', 'accent-soft'],
  ['seal', 'seal-soft'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['danger', 'danger-soft'],
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
];

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  const of = (name: string) => {
    const colour = theme.get(name);
    if (!colour) throw new Error(`no token ${name}`);
    return colour;
  };

  test.each([
    ...text.flatMap((one) => grounds.map((ground) => [one, ground])),
    ...fields.map((one) => [one, 'surface']),
    ...onSoft,
  ])('%s on %s can be read (4.5 : 1)', (one, ground) => {
    expect(contrast(of(one!), of(ground!))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['line-control', 'surface'],
    ['line-control', 'canvas'],
    ['accent-fill', 'surface'],
    ['danger-fill', 'surface'],
  ])('the edge or fill %s stands out from %s (3 : 1)', (one, ground) => {
    expect(contrast(of(one), of(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the dark tokens of the media query and of the chosen theme are the same', () => {
  const media = tokens(':root:not([data-theme="light"])');
  expect([...media]).toEqual([...tokens(':root[data-theme="dark"]')]);
  expect(media.size).toBeGreaterThan(20);
});
