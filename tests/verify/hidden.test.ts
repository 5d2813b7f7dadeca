import { describe, expect, it } from 'vitest';
import { bagPaths, type PackageIndex } from '../../src/core/evidence/bundle';
import { sha256, utf8 } from '../../src/core/evidence/bytes';
import { canonicalBytes } from '../../src/core/evidence/canonical';
import { headBytes, nextHead, parseHead } from '../../src/core/evidence/head';
import { buildBag } from '../../src/export/bag';
import type { BagContent } from '../../src/export/bag-content';
import type { Report } from '../../src/verify/report';
import { verifyBag } from '../../src/verify/verify-bag';
import { aBagContent, bytesOf } from '../support/a-bag';
import { ALedger } from '../support/a-ledger';
import { type Bag, remakeManifests, sourceOf } from '../support/bag-in-memory';

/** Tampering by someone who knows the format: everything that needs no key is made anew. */

async function aBag(
  change: (content: BagContent, ledger: ALedger) => void | Promise<void> = () => {},
): Promise<{
  bag: Bag;
  ledger: ALedger;
}> {
  const { content, ledger } = await aBagContent();
  await change(content, ledger);
  return { bag: await bytesOf(await buildBag(content)), ledger };
}

/** Rewrites the signed index; `ledger` signs it again where the owner himself is the one who cheats. */
async function rewriteIndex(
  bag: Bag,
  change: (index: PackageIndex) => void,
  ledger?: ALedger,
): Promise<void> {
  const index = JSON.parse(new TextDecoder().decode(bag.get(bagPaths.package))) as PackageIndex;
  change(index);
  const bytes = canonicalBytes(index);
  bag.set(bagPaths.package, bytes);
  if (ledger) bag.set(bagPaths.packageSignature, await ledger.sign(bytes));
  await remakeManifests(bag);
}

function set<T extends object>(target: T, members: Partial<T>): void {
  Object.assign(target, members);
}

function unlist(index: PackageIndex, name: string): void {
  index.documents = index.documents.filter(({ path }) => !path.includes(name));
}

function messages(report: Report): string {
  return report.problems.map((problem) => `${problem.path} ${problem.message}`).join('\n');
}

async function reportOf(bag: Bag): Promise<Report> {
  return verifyBag(sourceOf(bag));
}

describe('entries cut from the end', () => {
  it('before export: is NOT noticed, and the limits say so', async () => {
    const { content, ledger } = await aBagContent();
    ledger.entries.splice(-2);
    const { index } = content;
    index.newest = ledger.entries.length;
    index.entries = index.entries.filter((seq) => seq <= index.newest);
    content.heads.splice(-2);
    content.entries = content.entries.filter(({ seq }) => seq <= index.newest);
    const report = await reportOf(await bytesOf(await buildBag(content)));
    expect(report.verdict).toBe('integrity');
    expect(report.limits.join()).toContain('从账本末尾删去整条记录');
  });

  it('after export, with a new manifest: is noticed, since the index is signed', async () => {
    const { bag } = await aBag();
    for (const path of [bagPaths.head(12), bagPaths.head(11), bagPaths.record(11), bagPaths.signature(11)])
      bag.delete(path);
    await remakeManifests(bag);
    const report = await reportOf(bag);
    expect(report.verdict).toBe('damaged');
    expect(messages(report)).toContain(bagPaths.head(12));
    expect(messages(report)).toContain(bagPaths.record(11));
  });

  it('after export, with the index shortened too: the signature does not fit', async () => {
    const { bag } = await aBag();
    bag.delete(bagPaths.head(12));
    const newestHead = await sha256(bag.get(bagPaths.head(11))!);
    await rewriteIndex(bag, (index) => Object.assign(index, { newest: 11, newestHead }));
    const report = await reportOf(bag);
    expect(report.verdict).toBe('damaged');
    expect(report.problems.map(({ path }) => path)).toEqual([bagPaths.package, bagPaths.packageSignature]);
  });
});

describe('without the key', () => {
  it('a record rewritten with its heads and the rest of the chain: signature and signed index say no', async () => {
    const { bag } = await aBag();
    const record = JSON.parse(new TextDecoder().decode(bag.get(bagPaths.record(3))));
    bag.set(bagPaths.record(3), canonicalBytes({ ...record, at: '2026-01-01T00:00:00.000Z' }));
    for (let seq = 3; seq <= 12; seq++) {
      const old = parseHead(bag.get(bagPaths.head(seq))!)!;
      const prev = await sha256(bag.get(bagPaths.head(seq - 1))!);
      const rec = bag.get(bagPaths.record(seq));
      bag.set(bagPaths.head(seq), headBytes({ ...old, prev, record: rec ? await sha256(rec) : old.record }));
    }
    await remakeManifests(bag);
    const report = await reportOf(bag);
    expect(report.verdict).toBe('damaged');
    expect(messages(report)).toContain(bagPaths.record(3));
    expect(messages(report)).toContain(bagPaths.head(12));
  });

  it('the newest head, of which no record is in the bag, cannot be rewritten', async () => {
    const { bag } = await aBag();
    const head = parseHead(bag.get(bagPaths.head(12))!)!;
    bag.set(bagPaths.head(12), headBytes({ ...head, record: '0'.repeat(64) }));
    await remakeManifests(bag);
    expect(messages(await reportOf(bag))).toContain(bagPaths.head(12));
  });

  it('a letter changed with its hash in the index: the signature does not fit', async () => {
    const { bag } = await aBag();
    const path = 'data/投诉材料/投诉书.html';
    const letter = utf8('<p>请退还 9850 元。</p>');
    bag.set(path, letter);
    const sha = await sha256(letter);
    await rewriteIndex(bag, (index) => {
      Object.assign(index.documents.find((document) => document.path === path)!, {
        sha256: sha,
        bytes: letter.length,
      });
    });
    const report = await reportOf(bag);
    expect(report.verdict).toBe('damaged');
    expect(messages(report)).toContain(bagPaths.packageSignature);
  });

  it('an index signed with another key is not accepted', async () => {
    const { bag } = await aBag();
    const stranger = new ALedger();
    await stranger.newKey();
    await rewriteIndex(bag, (index) => set(index, { title: '另一个标题' }), stranger);
    expect(messages(await reportOf(bag))).toContain(bagPaths.packageSignature);
  });

  it('a whole other ledger with another key is NOT noticed; the limits say so and the key id differs', async () => {
    const [{ bag: ours }, { bag: theirs }] = [await aBag(), await aBag()];
    const [a, b] = [await reportOf(ours), await reportOf(theirs)];
    expect([a.verdict, b.verdict]).toEqual(['integrity', 'integrity']);
    expect(a.signers[0]!.id).not.toBe(b.signers[0]!.id);
    expect(b.limits.join()).toContain('另一把密钥');
  });

  it('entries appended with a key of one’s own are told, since nobody vouched for that key', async () => {
    const { content, ledger } = await aBagContent();
    await ledger.newKey();
    const { id, seq, spki } = ledger.keys.at(-1)!;
    const entry = ledger.entries.at(-1)!;
    content.index.newest = seq;
    content.index.entries.push(seq);
    content.index.keys.push({ id, seq, path: bagPaths.signer(seq) });
    content.heads.push(entry.head);
    content.entries.push(entry);
    content.keys.push({ id, seq, spki });
    const report = await reportOf(await bytesOf(await buildBag(content)));
    expect(report.problems).toEqual([]);
    expect(report.notes.join()).toContain(`第 ${seq} 条换了新密钥`);
  });
});

describe('an owner who signs an index that does not fit his ledger', () => {
  const cases: [string, (index: PackageIndex) => void, string][] = [
    ['a file not listed', (index) => void index.exhibits[0]!.files.pop(), '没有列出'],
    [
      'a file listed with another hash',
      (index) => set(index.exhibits[0]!.files[0]!, { sha256: 'ab'.repeat(32) }),
      '证 1',
    ],
    [
      'a file listed with another type',
      (index) => set(index.exhibits[0]!.files[0]!, { mediaType: 'image/gif' }),
      '证 1',
    ],
    [
      'a withheld file not declared',
      (index) => set(index.exhibits[1]!.files[2]!, { withheld: null }),
      '没有说明',
    ],
    ['a close left out', (index) => drop(index, 4), '收尾'],
    ['a close left out of the exhibit only', (index) => void index.exhibits[0]!.entries.splice(2, 1), '证 1'],
    ['a part left out of the exhibit only', (index) => dropFromExhibit(index, 3), '证 1'],
    ['the opening entry left out', (index) => drop(index, 2), '第 2 条'],
    ['a key entry left out', (index) => drop(index, 1), '密钥'],
    ['an exhibit pointing at a part', (index) => set(index.exhibits[0]!, { seq: 3 }), '证 1'],
    ['another time', (index) => set(index.exhibits[0]!, { at: '2026-11-01T00:00:00.000Z' }), '2026-11-01'],
    ['a capture called an import', (index) => set(index.exhibits[0]!, { kind: 'import' }), '种类'],
    ['a capture called a recording', (index) => set(index.exhibits[0]!, { kind: 'recording' }), '种类'],
    ['one entry in two exhibits', (index) => void index.exhibits[1]!.entries.push(9), '两份证据'],
    ['the export among an exhibit', (index) => void index.exhibits[1]!.entries.push(11), '不属于这份证据'],
    ['one number twice', (index) => set(index.exhibits[1]!, { number: 1 }), '编号'],
    ['entries out of order', (index) => void index.entries.reverse(), '顺序'],
    ['the verifier page not signed', (index) => unlist(index, '核验.html'), '核验.html'],
    ['the openable copy not signed', (index) => unlist(index, '网页副本'), '网页副本'],
    ['a path outside the evidence', (index) => set(index.exhibits[0]!.files[0]!, { path: 'data/x' }), '位置'],
    ['a hostile name of a key', (index) => set(index.keys[0]!, { path: 'data/ledger/$(id).pem' }), '文件名'],
    ['an unknown key', (index) => set(index.keys[0]!, { id: 'ab'.repeat(32) }), '密钥'],
    ['no end in sight', (index) => set(index, { newest: 10 ** 14 }), '链头缺失'],
  ];

  it.each(cases)('%s: damaged', async (_, change, word) => {
    const { bag, ledger } = await aBag();
    await rewriteIndex(bag, change, ledger);
    const report = await reportOf(bag);
    expect(report.verdict).toBe('damaged');
    expect(messages(report)).toContain(word);
    expect(report.problems.length).toBeLessThan(60);
  });

  function drop(index: PackageIndex, seq: number): void {
    index.entries = index.entries.filter((entry) => entry !== seq);
    dropFromExhibit(index, seq);
  }

  function dropFromExhibit(index: PackageIndex, seq: number): void {
    for (const exhibit of index.exhibits) {
      exhibit.entries = exhibit.entries.filter((entry) => entry !== seq);
      exhibit.files = exhibit.files.filter((file) => file.seq !== seq);
    }
  }
});

describe('what is told but is no damage', () => {
  it('gaps, partial outcomes, corrections and withheld files, by exhibit', async () => {
    const { bag } = await aBag();
    const [order, chat, bill] = (await reportOf(bag)).exhibits;
    expect(order).toMatchObject({
      outcome: 'partial',
      ok: true,
      gaps: [{ step: 'html', reason: 'frame-unreadable' }],
    });
    expect(order!.notes).toEqual(['当事人核对或更正过 1 次，封存的内容不变']);
    expect(chat!.withheld).toMatchObject([{ role: 'reading.json', reason: 'chosen' }]);
    expect(bill).toMatchObject({ kindName: '导入的文件', outcome: null });
  });

  it('a clock that ran backwards', async () => {
    const ledger = new ALedger();
    await ledger.newKey();
    ledger.shiftClock(-7_200_000);
    await ledger.append({ type: 'clock', jumpMs: -7_200_000, files: [], gaps: [] });
    const { content } = await aBagContent(ledger);
    const report = await reportOf(await bytesOf(await buildBag(content)));
    expect(report.verdict).toBe('integrity');
    expect(report.checks.find(({ id }) => id === 'clock')).toMatchObject({
      ok: false,
      weight: 'note',
      note: '倒退 1 次',
    });
    expect(report.notes).toEqual([
      '第 2 条的电脑时间比第 1 条早 1 小时 59 分。',
      '第 2 条记下：电脑时间倒退了 2 小时 0 分。',
    ]);
  });

  it('a change of key, vouched for by the old one', async () => {
    const ledger = new ALedger();
    await ledger.newKey();
    await ledger.newKey();
    const { content } = await aBagContent(ledger);
    const report = await reportOf(await bytesOf(await buildBag(content)));
    expect(report.problems).toEqual([]);
    expect(report.signers.map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

it('a head built by nextHead is the one the verifier follows', async () => {
  const { ledger } = await aBag();
  const [first, second] = ledger.entries;
  expect(parseHead(second!.head)).toEqual(await nextHead(2, first!.head, second!));
});
