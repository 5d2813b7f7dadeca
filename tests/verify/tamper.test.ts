import { describe, expect, it } from 'vitest';
import { bagPaths } from '../../src/core/evidence/bundle';
import { buildBag } from '../../src/export/bag';
import type { Report } from '../../src/verify/report';
import { verifyBag } from '../../src/verify/verify-bag';
import { aBagContent, bytesOf } from '../support/a-bag';
import { type Bag, flipped, remakeManifests, sourceOf } from '../support/bag-in-memory';

const whole: Bag = await bytesOf(
  await buildBag((await aBagContent(undefined, { withContact: true })).content),
);
const paths = [...whole.keys()];
const manifests: string[] = [bagPaths.manifest, bagPaths.tagManifest];

type Deed = (bag: Bag) => void | Promise<void>;

async function reportAfter(deed: Deed, hide: 'left' | 'remade', withInfo = true): Promise<Report> {
  const bag = new Map(whole);
  await deed(bag);
  if (hide === 'remade') await remakeManifests(bag, { withInfo });
  return verifyBag(sourceOf(bag));
}

function expectNamed(report: Report, path: string): void {
  expect(report.verdict).toBe('damaged');
  const named = report.problems.filter((problem) => problem.path === path || problem.message.includes(path));
  expect(named, `no problem names ${path}: ${JSON.stringify(report.problems)}`).not.toEqual([]);
}

const rows = paths.flatMap((path) =>
  (['left', 'remade'] as const)
    // A manifest made anew is no longer the one that was changed.
    .filter((hide) => hide === 'left' || !manifests.includes(path))
    .map((hide) => ({ path, hide })),
);

it('the bag nobody touched holds, and no better than integrity', async () => {
  const report = await verifyBag(sourceOf(whole));
  expect(report.problems).toEqual([]);
  expect(report.verdict).toBe('integrity');
  expect(report.thirdPartyTime).toBeNull();
});

describe.concurrent.each(rows)('$path, manifests $hide', ({ path, hide }) => {
  const withInfo = path !== bagPaths.info;

  it.each(['first', 'middle', 'last'])('a changed %s byte is found', async (place) => {
    const bytes = whole.get(path)!;
    const at = { first: 0, middle: Math.floor(bytes.length / 2), last: bytes.length - 1 }[place]!;
    expectNamed(await reportAfter((bag) => void bag.set(path, flipped(bytes, at)), hide, withInfo), path);
  });

  it('its removal is found', async () => {
    expectNamed(await reportAfter((bag) => void bag.delete(path), hide, withInfo), path);
  });

  it('bytes put before or after it are found', async () => {
    const bytes = whole.get(path)!;
    const bom = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    expectNamed(await reportAfter((bag) => void bag.set(path, bom), hide, withInfo), path);
    const longer = Uint8Array.from([...bytes, 0x0a]);
    expectNamed(await reportAfter((bag) => void bag.set(path, longer), hide, withInfo), path);
  });
});

const classes: [string, RegExp][] = [
  ['records', /\/records\//],
  ['signatures', /\/signatures\//],
  ['heads', /\/heads\//],
  ['evidence files', /^data\/证据\/证/],
  ['files of a contact', /^data\/证据\/跟进/],
  ['documents', /^data\/投诉材料\//],
  ['tag files', /^核验/],
];

describe.each(classes)('two %s swapped', (_, pattern) => {
  const [a, b] = paths.filter((path) => pattern.test(path)).slice(-2) as [string, string];
  it.each(['left', 'remade'] as const)('are both named, manifests %s', async (hide) => {
    const report = await reportAfter((bag) => void bag.set(a, whole.get(b)!).set(b, whole.get(a)!), hide);
    expectNamed(report, a);
    expectNamed(report, b);
  });
});

describe('files that do not belong', () => {
  it.each([
    'data/证据/证01_订单详情/more.png',
    'data/投诉材料/另一封信.html',
    bagPaths.head(14),
    bagPaths.record(5),
    bagPaths.signature(5),
    bagPaths.record(13),
    'data/ledger/signer-000005.pem',
    'data/ledger/timestamps/000012.tsr',
    'data/readme.txt',
    'readme.txt',
    '投诉书.html',
  ])('%s is named', async (path) => {
    const stray = whole.get(bagPaths.record(2))!;
    expectNamed(await reportAfter((bag) => void bag.set(path, stray), 'left'), path);
    expectNamed(await reportAfter((bag) => void bag.set(path, stray), 'remade'), path);
  });

  it('what an operating system drops beside them is told and harms nothing', async () => {
    const source = { ...sourceOf(whole), clutter: ['__MACOSX/._bagit.txt'] };
    const report = await verifyBag(source);
    expect(report.verdict).toBe('integrity');
    expect(report.notes.join()).toContain('__MACOSX/._bagit.txt');
  });
});

describe('a whole class removed, manifests made anew', () => {
  it.each([
    ['records', /\/records\//],
    ['signatures', /\/signatures\//],
    ['heads', /\/heads\//],
    ['keys', /signer/],
    ['evidence files', /^data\/证据\//],
    ['documents', /^data\/投诉材料\//],
    ['the whole ledger', /^data\/ledger\//],
    ['index and signature', /package\./],
    ['all tag files', /^[^/]+$/],
  ] as [string, RegExp][])('%s: is not passed over', async (_, pattern) => {
    const report = await reportAfter((bag) => {
      for (const path of paths) if (pattern.test(path)) bag.delete(path);
    }, 'remade');
    expect(report.verdict).toBe('damaged');
    expect(report.problems.length).toBeGreaterThan(0);
  });
});
