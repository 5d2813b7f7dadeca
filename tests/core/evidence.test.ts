import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/core/evidence/bundle';
import { fromBase64, sha256, toBase64, utf8 } from '../../src/core/evidence/bytes';
import { canonicalBytes } from '../../src/core/evidence/canonical';
import { headBytes, noPrevious, parseHead } from '../../src/core/evidence/head';
import { parseRecord } from '../../src/core/evidence/record';
import { derSignature, isSignedBy, pem, rawSignature, signing } from '../../src/core/evidence/signature';

test('SHA-256 of the empty text is the known one', async () => {
  expect(await sha256(utf8(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('base64 there and back, past one chunk', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});

describe('canonical JSON', () => {
  test('sorts members and knows no blanks', () => {
    expect(new TextDecoder().decode(canonicalBytes({ b: 1, a: ['€', true, null] }))).toBe(
      '{"a":["€",true,null],"b":1}',
    );
  });

  test.each([1.5, Number.NaN, 2 ** 60])('refuses the number %s', (value) => {
    expect(() => canonicalBytes({ value })).toThrow(TypeError);
  });
});

describe('heads', () => {
  const head = { seq: 12, prev: 'a'.repeat(64), record: 'b'.repeat(64), signature: 'c'.repeat(64) };

  test('are five lines and read back', () => {
    const text = new TextDecoder().decode(headBytes(head));
    expect(text.split('\n')).toHaveLength(6);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[ \r]\n/);
    expect(parseHead(headBytes(head))).toEqual(head);
    expect(noPrevious).toHaveLength(64);
  });

  test.each([
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => `${text}\n`,
    (text: string) => text.trimEnd(),
    (text: string) => text.replace('seq 12', 'seq 012'),
    (text: string) => text.toUpperCase(),
  ])('anything else is no head (%#)', (change) => {
    expect(parseHead(utf8(change(new TextDecoder().decode(headBytes(head)))))).toBeNull();
  });
});

describe('signatures', () => {
  test('a hundred of them are accepted by openssl’s rules and by ours', async () => {
    const pair = await crypto.subtle.generateKey(signing, true, ['sign', 'verify']);
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    const folder = mkdtempSync(path.join(tmpdir(), 'signatures-'));
    const bytes = utf8('{"v":1}');
    writeFileSync(path.join(folder, 'signer.pem'), pem(spki));
    writeFileSync(path.join(folder, 'record.json'), bytes);
    for (let i = 0; i < 100; i++) {
      const raw = new Uint8Array(await crypto.subtle.sign(signing, pair.privateKey, bytes));
      const der = derSignature(raw);
      expect(rawSignature(der)).toEqual(raw);
      expect(await isSignedBy(spki, der, bytes)).toBe(true);
      if (i % 25 !== 0) continue;
      writeFileSync(path.join(folder, 'record.sig'), der);
      const args = ['dgst', '-sha256', '-verify', 'signer.pem', '-signature', 'record.sig', 'record.json'];
      expect(execFileSync('openssl', args, { cwd: folder, encoding: 'utf8' })).toContain('Verified OK');
    }
  });

  test.each([[[]], [[0x30, 0]], [[0x30, 6, 2, 1, 1, 2, 1]], [[0x31, 6, 2, 1, 1, 2, 1, 1]]])(
    'malformed bytes are no signature (%#)',
    (bytes) => {
      expect(rawSignature(Uint8Array.from(bytes))).toBeNull();
    },
  );
});

describe('records', () => {
  const base = {
    v: 1,
    seq: 3,
    type: 'note',
    at: '2026-11-18T11:33:02.000Z',
    tz: 'Asia/Shanghai',
    salt: '0'.repeat(32),
    key: 'a'.repeat(64),
    files: [],
    gaps: [],
  };

  test('a canonical one parses', () => {
    expect(parseRecord(canonicalBytes(base))).toMatchObject({ type: 'note', seq: 3 });
  });

  test.each([
    ['another order of members', utf8(JSON.stringify(base))],
    ['a member too many', canonicalBytes({ ...base, more: 1 })],
    ['an unknown type', canonicalBytes({ ...base, type: 'wish' })],
    ['a local time', canonicalBytes({ ...base, at: '2026-11-18 11:33:02' })],
    ['no JSON', utf8('{')],
  ])('%s is refused', (_name, bytes) => {
    expect(() => parseRecord(bytes)).toThrow();
  });
});

test.each([
  'x  a\n',
  `${'a'.repeat(64)} data/a\n`,
  `${'a'.repeat(64)}  ../a\n`,
  `${'a'.repeat(64)}  /a\n`,
  `${'a'.repeat(64)}  a`,
])('a manifest line that is none (%#)', (text) => {
  expect(parseManifest(utf8(text))).toBeNull();
});
