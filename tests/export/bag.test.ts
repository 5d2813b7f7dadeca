import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bagPaths, parseManifest } from '../../src/core/evidence/bundle';
import { parseRecord } from '../../src/core/evidence/record';
import { buildBag } from '../../src/export/bag';
import type { BagContent } from '../../src/export/bag-content';
import { zipBag } from '../../src/export/zip';
import { aBagContent, bytesOf } from '../support/a-bag';
import { flipped } from '../support/bag-in-memory';

const root = mkdtempSync(join(tmpdir(), 'liuzheng-export-'));
afterAll(() => rmSync(root, { recursive: true }));

let content: BagContent;
beforeEach(async () => {
  content = (await aBagContent()).content;
});

describe('a built bag', () => {
  it('holds what the format says, and its index lists every document', async () => {
    const bag = await bytesOf(await buildBag(content));
    const index = JSON.parse(new TextDecoder().decode(bag.get(bagPaths.package)));
    expect(index.documents.map(({ path }: { path: string }) => path)).toEqual([
      'data/投诉材料/投诉书.html',
      'data/投诉材料/证据目录.html',
      'data/投诉材料/网页副本_证01.html',
      '核验.html',
      '核验说明.txt',
    ]);
    expect([...bag.keys()].filter((path) => path.includes('/heads/'))).toHaveLength(12);
    expect([...bag.keys()].filter((path) => path.includes('/records/'))).toHaveLength(10);
    const listed = parseManifest(bag.get(bagPaths.manifest)!)!;
    expect([...listed.keys()].sort()).toEqual(
      [...bag.keys()].filter((path) => path.startsWith('data/')).sort(),
    );
  });

  it('is the same for evidence handed in as Blob', async () => {
    const asBytes = await bytesOf(await buildBag(content));
    content.evidence = content.evidence.map((file) => ({ ...file, content: new Blob([file.content]) }));
    const asBlobs = await bytesOf(await buildBag(content));
    expect(asBlobs.get(bagPaths.manifest)!.length).toBe(asBytes.get(bagPaths.manifest)!.length);
    expect([...asBlobs.keys()]).toEqual([...asBytes.keys()]);
  });

  it('tells its progress and stops when asked to', async () => {
    const steps: [number, number][] = [];
    await buildBag(content, (done, total) => steps.push([done, total]));
    expect(steps[0]![0]).toBe(0);
    expect(steps.at(-1)![0]).toBe(steps.at(-1)![1]);
    const aborted = AbortSignal.abort();
    await expect(buildBag(content, undefined, aborted)).rejects.toThrow(/abort/i);
  });

  it('keeps a title with a line break in one line of bag-info', async () => {
    content.index.title = '点券\nPayload-Oxum: 1.1';
    const bag = await bytesOf(await buildBag(content));
    const info = new TextDecoder().decode(bag.get(bagPaths.info));
    expect(info.match(/^Payload-Oxum/gm)).toHaveLength(1);
  });
});

describe('a damaged store', () => {
  const rows: [string, (content: BagContent) => void, RegExp][] = [
    [
      'an evidence file that changed',
      (c) =>
        void Object.assign(c.evidence[0]!, {
          content: flipped(c.evidence[0]!.content as Uint8Array<ArrayBuffer>),
        }),
      /viewport\.png/,
    ],
    ['an evidence file that is not there', (c) => void c.evidence.pop(), /import\.json/],
    [
      'an evidence file nobody asked for',
      (c) => void c.evidence.push({ ...c.evidence[0]!, path: 'data/证据/x.png' }),
      /x\.png/,
    ],
    [
      'a record that changed',
      (c) => void Object.assign(c.entries[2]!, { record: flipped(c.entries[2]!.record) }),
      /records\/000003/,
    ],
    [
      'a signature that changed',
      (c) => void Object.assign(c.entries[2]!, { signature: flipped(c.entries[2]!.signature) }),
      /signatures\/000003/,
    ],
    ['a head that changed', (c) => void c.heads.splice(4, 1, flipped(c.heads[4]!)), /heads\/00000[56]/],
    ['a head that is not there', (c) => void c.heads.pop(), /heads\/000012/],
    ['an entry that is not there', (c) => void c.entries.pop(), /package\.json/],
  ];

  it.each(rows)('%s: is never exported as whole', async (_, deed, path) => {
    deed(content);
    await expect(buildBag(content)).rejects.toMatchObject({
      code: 'ledger-damaged',
      message: expect.stringMatching(path),
    });
  });
});

describe('names', () => {
  it.each([
    'data/投诉材料/a:b.html',
    'data/投诉材料/信.',
    'data/投诉材料/投诉书.HTML',
    'data/投诉材料/e\u0301.html',
  ])('%s is refused, since it would not unpack everywhere', async (path) => {
    content.documents.push({ path, content: content.documents[0]!.content });
    await expect(buildBag(content)).rejects.toThrow(/name|form/);
  });
});

describe('tools none of us wrote', () => {
  it('unzip, sha256sum, openssl and python accept the zip', async () => {
    const zip = await zipBag('留证材料', await buildBag(content), new Date('2026-11-23T01:33:58Z'));
    expect(zip.type).toBe('application/zip');
    writeFileSync(join(root, 'bag.zip'), new Uint8Array(await zip.arrayBuffer()));
    const run = (command: string, args: string[], cwd = root) =>
      execFileSync(command, args, { cwd, encoding: 'utf8' });
    expect(run('unzip', ['-t', 'bag.zip'])).toContain('No errors');
    run('unzip', ['-q', 'bag.zip']);
    const bag = join(root, '留证材料');
    for (const manifest of [bagPaths.manifest, bagPaths.tagManifest])
      run('sha256sum', ['--strict', '-c', manifest], bag);
    for (const { seq, record } of content.entries) {
      parseRecord(record);
      const paths = ['-signature', bagPaths.signature(seq), bagPaths.record(seq)];
      expect(run('openssl', ['dgst', '-sha256', '-verify', bagPaths.signer(1), ...paths], bag)).toContain(
        'Verified OK',
      );
    }
    const check =
      'import zipfile,json; z=zipfile.ZipFile("bag.zip"); print(z.testzip()); json.loads(z.read("留证材料/data/ledger/package.json"))';
    expect(run('python3', ['-c', check]).trim()).toBe('None');
  });
});
