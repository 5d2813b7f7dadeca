import { execFileSync } from 'node:child_process';
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/evidence/bytes';
import { buildBag } from '../../src/export/bag';
import { zipBag } from '../../src/export/zip';
import type { UnreadableCode } from '../../src/verify/bag-source';
import { openFolder } from '../../src/verify/open-folder';
import { openZip } from '../../src/verify/open-zip';
import type { Report } from '../../src/verify/report';
import { verifyPackage } from '../../src/verify/verify-bag';
import { aBagContent, bytesOf } from '../support/a-bag';

const folder = mkdtempSync(join(tmpdir(), 'liuzheng-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = await buildBag((await aBagContent()).content);
const zip = await zipBag('留证材料 星海点券', files, new Date('2026-11-23T01:33:58Z'));
const bytes = new Uint8Array(await zip.arrayBuffer());
const evidence = files.find(({ path }) => path.endsWith('viewport.png'))!.path;

function verifyZip(blob: Blob): Promise<Report> {
  return verifyPackage(() => openZip(blob));
}

function run(command: string, args: string[], cwd = folder): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8' });
}

/** A zip made by python, which makes whatever it is told to: `entries` is python source. */
function hostileZip(source: string): Promise<Blob> {
  const path = join(folder, 'hostile.zip');
  rmSync(path, { force: true });
  const setup = `import zipfile, warnings, sys\nwarnings.simplefilter('ignore')\nz = zipfile.ZipFile(${JSON.stringify(path)}, 'w')`;
  run('python3', ['-c', `${setup}\n${source}\nz.close()`]);
  return openAsBlob(path);
}

describe('a good zip', () => {
  it('as we write it: stored, UTF-8 names, one folder; integrity', async () => {
    const path = join(folder, 'good.zip');
    writeFileSync(path, bytes);
    expect(run('unzip', ['-t', path])).toContain('No errors detected');
    const listing = run('python3', [
      '-c',
      'import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(), {i.compress_type for i in z.infolist()}, {i.flag_bits & 0x800 for i in z.infolist()}, {i.filename.split("/")[0] for i in z.infolist()})',
      path,
    ]);
    expect(listing.trim()).toBe("None {0} {2048} {'留证材料 星海点券'}");
    expect((await verifyZip(zip)).verdict).toBe('integrity');
    expect((await verifyZip(await openAsBlob(path))).problems).toEqual([]);
  });

  it('unpacked and zipped again with deflate, in another or in no folder; still integrity', async () => {
    run('unzip', ['-q', '-o', 'good.zip', '-d', 'out']);
    run('python3', ['-c', "import shutil; shutil.make_archive('again', 'zip', 'out')"]);
    run('python3', ['-c', "import shutil; shutil.make_archive('flat', 'zip', 'out/留证材料 星海点券')"]);
    for (const name of ['again.zip', 'flat.zip']) {
      const report = await verifyZip(await openAsBlob(join(folder, name)));
      expect([name, report.verdict, report.problems]).toEqual([name, 'integrity', []]);
    }
  });

  it('with what macOS adds; integrity, and the additions are told', async () => {
    run('cp', ['good.zip', 'mac.zip']);
    run('python3', [
      '-c',
      "import zipfile\nz=zipfile.ZipFile('mac.zip','a')\nz.writestr('__MACOSX/留证材料 星海点券/._bagit.txt','x')\nz.writestr('留证材料 星海点券/.DS_Store','x')\nz.close()",
    ]);
    const report = await verifyZip(await openAsBlob(join(folder, 'mac.zip')));
    expect(report.verdict).toBe('integrity');
    expect(report.notes.join()).toContain('2 个系统自动生成的文件');
  });

  it('as a folder, from the outside or from a folder around it', async () => {
    const list = [...(await bytesOf(files))].map(([path, content]) => ({ path, file: new Blob([content]) }));
    for (const around of ['', '留证材料/', '下载/留证材料/']) {
      const moved = list.map(({ path, file }) => ({ path: around + path, file }));
      expect((await verifyPackage(() => openFolder(moved))).verdict).toBe('integrity');
    }
  });
});

describe('a damaged zip', () => {
  it('one byte changed in a stored file: damaged, with both hashes', async () => {
    const damaged = bytes.slice();
    const at = Buffer.from(damaged).indexOf('viewport.png of exhibit 1');
    damaged[at] = damaged[at]! ^ 1;
    const report = await verifyZip(new Blob([damaged]));
    expect(report.verdict).toBe('damaged');
    const problem = report.problems.find(({ path }) => path === evidence)!;
    expect(problem).toMatchObject({ kind: 'changed', check: 'files', exhibit: 1 });
    expect(problem.message).toContain('证 1 可见区域截图，内容被改动');
    expect(problem.expected).not.toBe(problem.actual);
  });

  it('a broken deflate stream: damaged, naming the file', async () => {
    const again = new Uint8Array(readFileSync(join(folder, 'flat.zip')));
    const name = Buffer.from(again).indexOf(Buffer.from(evidence));
    const data = name + Buffer.byteLength(evidence);
    again.fill(0xff, data + 2, data + 12);
    const report = await verifyZip(new Blob([again]));
    expect(report.verdict).toBe('damaged');
    expect(report.problems.some(({ path }) => path === evidence)).toBe(true);
  });

  it.each([0.2, 0.5, 0.9, 0.999])('cut off after %d of it: unreadable, not an exception', async (part) => {
    const report = await verifyZip(zip.slice(0, Math.floor(zip.size * part)));
    expect(report).toMatchObject({ verdict: 'unreadable', unreadable: 'not-a-zip' });
  });

  it('any byte of the directory changed: never an exception, never better than integrity', async () => {
    const start = bytes.length - 6000;
    for (let at = start; at < bytes.length; at += 151) {
      const copy = bytes.slice();
      copy[at] = copy[at]! ^ 0x55;
      const { verdict } = await verifyZip(new Blob([copy]));
      expect(['integrity', 'damaged', 'unreadable']).toContain(verdict);
    }
  }, 20_000);
});

describe('what is no package', () => {
  const rows: [string, UnreadableCode, () => Blob | Promise<Blob>][] = [
    ['an empty file', 'not-a-zip', () => new Blob([])],
    ['a text', 'not-a-zip', () => new Blob([utf8('你好'.repeat(100))])],
    ['an empty zip', 'zip-empty', () => hostileZip('')],
    ['a zip of something else', 'not-a-package', () => hostileZip("z.writestr('a/b.txt', 'x')")],
    [
      'a name twice',
      'zip-duplicate',
      () => hostileZip("z.writestr('b/bagit.txt','1')\nz.writestr('b/bagit.txt','2')"),
    ],
    ['a way out', 'zip-unsafe-name', () => hostileZip("z.writestr('b/../../bagit.txt','1')")],
    ['an absolute path', 'zip-unsafe-name', () => hostileZip("z.writestr('/etc/bagit.txt','1')")],
    ['a drive letter', 'zip-unsafe-name', () => hostileZip("z.writestr('C:/bagit.txt','1')")],
    ['a backslash', 'zip-unsafe-name', () => hostileZip("z.writestr('b\\\\..\\\\bagit.txt','1')")],
    ['a line break in a name', 'zip-unsafe-name', () => hostileZip("z.writestr('材/bagit\\n.txt','1')")],
    ['a symbolic link', 'zip-link', () => hostileZip(linkSource)],
    ['a bomb', 'zip-too-large', () => hostileZip(bombSource)],
    [
      'an encrypted entry',
      'zip-encrypted',
      () => hostileZip("z.writestr('b/bagit.txt','1')").then(encrypted),
    ],
    ['something in front', 'zip-ambiguous', () => new Blob(['#!/bin/sh\n', zip])],
    ['a zip behind a zip', 'zip-ambiguous', () => new Blob([zip, zip])],
  ];
  const linkSource =
    "i = zipfile.ZipInfo('b/bagit.txt')\ni.external_attr = 0o120777 << 16\nz.writestr(i, '/etc/passwd')";
  const bombSource = "z.writestr('b/bagit.txt', bytes(200 * 2**20), zipfile.ZIP_DEFLATED)";

  it.each(rows)('%s: %s', async (_, code, make) => {
    const report = await verifyZip(await make());
    expect(report.verdict).toBe('unreadable');
    expect(report.unreadable).toBe(code);
    expect(report.problems[0]!.message).not.toBe('');
  });

  /** Sets the encryption flag in the local and the central header. */
  async function encrypted(blob: Blob): Promise<Blob> {
    const copy = new Uint8Array(await blob.arrayBuffer());
    copy[6] = copy[6]! | 1;
    const central = Buffer.from(copy).indexOf('PK\u0001\u0002');
    copy[central + 8] = copy[central + 8]! | 1;
    return new Blob([copy]);
  }
});

describe('an entry that lies about its size', () => {
  it.each([
    ['more than it holds', 900],
    ['less than it holds', 10],
  ])('declares %s: damaged, naming it', async (_, size) => {
    const copy = new Uint8Array(readFileSync(join(folder, 'flat.zip')));
    const view = new DataView(copy.buffer);
    let at = 0;
    const needle = Buffer.from(evidence);
    // The name stands in the local header (size at −8 from the end of its fixed part) and in the central one (−22).
    for (const [fixed, sizeAt] of [
      [30, 22],
      [46, 24],
    ] as const) {
      at = Buffer.from(copy).indexOf(needle, at);
      view.setUint32(at - fixed + sizeAt, size, true);
      at += needle.length;
    }
    const report = await verifyZip(new Blob([copy]));
    expect(report.verdict).toBe('damaged');
    expect(report.problems.some(({ path }) => path === evidence)).toBe(true);
  });
});
