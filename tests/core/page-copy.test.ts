import { describe, expect, test } from 'vitest';
import {
  endSign,
  inlineResources,
  markOf,
  reference,
  referencesIn,
  startSign,
} from '../../src/core/evidence/page-copy';

const mark = '0123456789abcdef0123456789abcdef';
const one = 'a'.repeat(64);
const two = 'b'.repeat(64);
const head = `<head><meta name="snapshot-mark" content="${mark}"><style>${startSign(mark)}p{}</style></head>`;
const end = `<!--${endSign(mark)}-->`;
const page = (body: string) => `<!DOCTYPE html><html>${head}<body>${body}</body></html>${end}`;
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const image = (hash: string, more = '') =>
  `<img data-snapshot-picture="" src="${reference(hash, mark)}"${more}>`;
const small = { mediaType: 'image/png', base64: 'iVBORw0KGgo=' };
const large = { mediaType: 'image/png', base64: 'x'.repeat(40_000) };

describe('inlineResources', () => {
  test('puts data in place of every reference, in attributes, styles and frames within frames', () => {
    const inner = page(`<i style="background:url(${reference(two, mark)})"></i>`);
    const middle = page(`<iframe srcdoc="${escaped(inner)}"></iframe>`);
    const html = page(`${image(one)}<iframe srcdoc="${escaped(middle)}"></iframe>`);
    const whole = inlineResources(
      html,
      new Map([
        [one, small],
        [two, { mediaType: 'image/gif', base64: 'R0lG' }],
      ]),
    );
    expect(whole).toContain('src="data:image/png;base64,iVBORw0KGgo="');
    expect(whole).toContain('background:url(data:image/gif;base64,R0lG)');
    expect(whole).not.toContain('sha256:');
  });

  test('leaves a missing one empty', () => {
    expect(inlineResources(page(image(one)), new Map())).toContain('src="data:,"');
  });

  test('a picture shown two hundred times stands in each document once', () => {
    const html = page(
      `${image(one, ' style="margin:0"').repeat(200)}<iframe srcdoc="${escaped(page(image(one)))}"></iframe>`,
    );
    const whole = inlineResources(html, new Map([[one, large]]));
    expect(whole.split(large.base64).length - 1).toBe(2);
    expect(whole).toContain(`style="content:var(--sha256-${one});margin:0"`);
    expect(whole).toContain(`style=&quot;content:var(--sha256-${one})&quot;`);
  });

  test('after a frame its parent still has its own variables', () => {
    const html = page(`<iframe srcdoc="${escaped(page('nothing'))}"></iframe>${image(one)}${image(one)}`);
    const whole = inlineResources(html, new Map([[one, large]]));
    expect(whole.indexOf(large.base64)).toBeLessThan(whole.indexOf('<body>'));
    expect(whole.split(large.base64).length - 1).toBe(1);
  });

  test('never takes the words of a page for a reference', () => {
    const forged = `sha256:${one} url(sha256:${one}) sha256:${one}/${'f'.repeat(32)} ${startSign('f'.repeat(32))}`;
    const whole = inlineResources(page(`<p>${forged}</p>${image(one)}`), new Map([[one, small]]));
    expect(whole).toContain(`<p>${forged}</p>`);
    expect(whole.split(small.base64).length - 1).toBe(1);
  });

  test('goes no further than its limit', () => {
    const html = page(`<video poster="${reference(one, mark)}"></video>`.repeat(50));
    expect(inlineResources(html, new Map([[one, large]]), 200_000).length).toBeLessThan(210_000);
  });

  test('leaves a copy of an older version as it is', () => {
    const old = '<html><img src="data:image/png;base64,AAAA"></html>';
    expect(markOf(old)).toBeNull();
    expect(referencesIn(old).size).toBe(0);
    expect(inlineResources(old, new Map([[one, small]]))).toBe(old);
  });
});
