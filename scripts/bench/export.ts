import type { PackageIndex } from '../../src/core/evidence/bundle';
import { sha256 } from '../../src/core/evidence/bytes';
import { buildBag } from '../../src/export/bag';
import type { BagContent } from '../../src/export/bag-content';
import { zipBag } from '../../src/export/zip';
import { bagContentOf } from '../../tests/support/a-bag';
import { ALedger, fileRef } from '../../tests/support/a-ledger';
import { compared, type Line, median } from './line';

const captures = 100;
const pictureBytes = 600_000;
const rounds = 5;

/** A package of 100 captures beside the least work possible: the same bytes put together and hashed once. */
export async function benchExport(): Promise<Line[]> {
  const content = await manyCaptures();
  const whole: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let start = performance.now();
    const zip = await zipBag('bench', await buildBag(content), new Date());
    await sha256(await zip.arrayBuffer());
    whole.push(performance.now() - start);
    start = performance.now();
    const raw = new Blob(content.evidence.map((file) => file.content));
    await sha256(await raw.arrayBuffer());
    least.push(performance.now() - start);
  }
  const name = `export: package of ${captures} captures, ${Math.round((captures * pictureBytes) / 1e6)} MB, against concatenation + SHA-256`;
  return [compared(name, 'ms', { value: median(whole), against: median(least), target: null })];
}

async function manyCaptures(): Promise<BagContent> {
  const ledger = new ALedger();
  await ledger.newKey();
  const evidence: BagContent['evidence'] = [];
  const exhibits: PackageIndex['exhibits'] = [];
  for (let number = 1; number <= captures; number++) {
    const bytes = new Uint8Array(pictureBytes);
    for (let at = 0; at < bytes.length; at += 65_536) {
      crypto.getRandomValues(bytes.subarray(at, Math.min(bytes.length, at + 65_536)));
    }
    const file = await fileRef('viewport.png', 'image/png', bytes);
    const opening = await ledger.append({
      type: 'capture',
      kind: 'order',
      rules: 1,
      trigger: 'popup',
      asked: [],
      files: [file],
      gaps: [],
    });
    const close = await ledger.append({
      type: 'close',
      of: opening.seq,
      outcome: 'complete',
      files: [],
      gaps: [],
    });
    const path = `data/证据/证${number}/viewport.png`;
    evidence.push({ path, content: new Blob([bytes]), sha256: file.sha256 });
    exhibits.push({
      number,
      title: '订单详情',
      kind: 'order',
      seq: opening.seq,
      at: opening.at,
      entries: [opening.seq, close.seq],
      files: [{ seq: opening.seq, ...file, path, withheld: null }],
    });
  }
  return bagContentOf(ledger, { without: [], exhibits, evidence });
}
