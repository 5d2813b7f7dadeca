import '../support/storage';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../src/core/evidence/bytes';
import type { Gap, Record } from '../../src/core/evidence/record';
import { database } from '../../src/storage/database';
import {
  addPart,
  closeCapture,
  closeCutCaptures,
  entriesOf,
  evidenceItem,
  openCapture,
} from '../../src/storage/evidence-store';
import type { NewFile } from '../../src/storage/ledger';
import { firstBreakOfLedger } from '../support/first-break';
import { anItem } from '../support/items';
import { freshStorage } from '../support/storage';

/** What happens to the storage call of a number: the browser is gone in the middle of it, or the disk is full. */
type Trouble = { at: number; what: 'killed' | 'full' };

class Killed extends Error {}

let calls = 0;
let troubles: readonly Trouble[] = [];

// Below Dexie and above the database: every call that a transaction is made of passes here.
database.use({
  stack: 'dbcore',
  name: 'trouble',
  create: (down) => ({
    ...down,
    table: (name) => {
      const table = down.table(name);
      const guarded = <A, T>(act: (request: A) => Promise<T>) => {
        return async (request: A): Promise<T> => {
          const trouble = troubles.find(({ at }) => at === calls);
          calls++;
          if (trouble?.what === 'killed') throw new Killed();
          if (trouble) throw new DOMException('no room', 'QuotaExceededError');
          return act(request);
        };
      };
      return {
        ...table,
        mutate: guarded(table.mutate),
        get: guarded(table.get),
        getMany: guarded(table.getMany),
        query: guarded(table.query),
        openCursor: guarded(table.openCursor),
        count: guarded(table.count),
      };
    },
  }),
});

beforeEach(() => meet([]));
afterEach(() => meet([]));

function meet(next: readonly Trouble[]): void {
  calls = 0;
  troubles = next;
}

type Step = { name: string; words: string; hasGap: boolean };
type Plan = { lock: string; words: string; steps: Step[]; stopsAfter: number };

/** What the maker of a capture was told is sealed, before he ended. */
type Told = { seq: number; parts: { step: string; words: string }[]; closed: boolean } | null;

const text = (role: string, words: string): NewFile => ({
  role,
  mediaType: 'text/plain',
  content: new Blob([words]),
});

/** Makes a capture as capture.ts does: what fails becomes a gap of the close; a kill ends everything at once. */
async function make(plan: Plan): Promise<Told> {
  let acts = 0;
  const isOver = () => acts++ >= plan.stopsAfter;
  let told: Told = null;
  const asked = plan.steps.map(({ name }) => name);
  const { seq: _seq, at: _at, head: _head, outcome: _outcome, closedAt: _closed, ...item } = anItem();
  try {
    if (isOver()) return told;
    const row = await openCapture(
      { type: 'capture', kind: 'order', rules: 1, trigger: 'popup', asked, gaps: [] },
      [text('page.txt', plan.words)],
      { journal: { lock: plan.lock, asked, done: [] }, item },
    );
    told = { seq: row.seq, parts: [], closed: false };
    const closing: Gap[] = [];
    for (const { name, words, hasGap } of plan.steps) {
      if (isOver()) return told;
      const gaps = hasGap ? [{ step: name, reason: 'too-long', detail: '' }] : [];
      try {
        await addPart(row.seq, name, { files: [text(`${name}.txt`, words)], gaps });
        told.parts.push({ step: name, words });
        closing.push(...(hasGap ? [{ step: 'capture', reason: 'noted', detail: '' }] : []));
      } catch (thrown) {
        if (isKill(thrown)) throw thrown;
        closing.push({ step: name, reason: 'disk-full', detail: '' });
      }
    }
    if (isOver()) return told;
    await closeCapture(row.seq, closing.length > 0 ? 'partial' : 'complete', closing);
    told.closed = true;
  } catch (thrown) {
    if (!isKill(thrown) && !isFull(thrown)) throw thrown;
  }
  return told;
}

function isKill(thrown: unknown): boolean {
  return thrown instanceof Killed || (thrown as { inner?: unknown }).inner instanceof Killed;
}

function isFull(thrown: unknown): boolean {
  return (thrown as Error).name === 'QuotaExceededError';
}

const names = ['full-page', 'html', 'server-time'];
// Few words, so that captures share files.
const words = fc.constantFrom('eins', 'zwei', 'drei');
const plans = fc
  .array(
    fc.record({
      words,
      stopsAfter: fc.integer({ min: 0, max: 6 }),
      steps: fc
        .subarray(names)
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((name) => fc.record({ name: fc.constant(name), words, hasGap: fc.boolean() })),
          ),
        ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.map((plan, i): Plan => ({ ...plan, lock: `capture:${i}` })));
const mishaps = (max: number) =>
  fc.array(
    fc.record({ at: fc.integer({ min: 0, max }), what: fc.constantFrom('killed' as const, 'full' as const) }),
    {
      maxLength: 3,
    },
  );

test('whatever cuts captures, wherever: nothing sealed is lost, nothing half is shown as whole', async () => {
  await fc.assert(
    fc.asyncProperty(plans, mishaps(90), mishaps(40), fc.boolean(), async (all, during, atStart, atOnce) => {
      meet([]);
      await freshStorage();
      meet(during);
      const told: Told[] = [];
      if (atOnce) told.push(...(await Promise.all(all.map(make))));
      else for (const plan of all) told.push(await make(plan));
      // A start that is cut itself, and then one that is not.
      meet(atStart);
      await closeCutCaptures().catch((thrown) => {
        if (!isKill(thrown) && !isFull(thrown)) throw thrown;
      });
      meet([]);
      await closeCutCaptures();
      expect(await firstBreakOfLedger()).toBeNull();
      await everyFileIsThere();
      for (const [i, one] of told.entries()) if (one) await holdsWhatWasTold(one, all[i]!);
      await listsTellTheLedger();
    }),
    { numRuns: 150 },
  );
});

/** Every file that a record names is kept whole, and none is kept that no record names. */
async function everyFileIsThere(): Promise<void> {
  const named = new Set((await database.entries.toArray()).flatMap((row) => row.hashes));
  const kept = await database.files.toArray();
  expect(new Set(kept.map((file) => file.sha256))).toEqual(named);
  for (const file of kept) expect(await sha256(await file.content!.arrayBuffer())).toBe(file.sha256);
}

async function holdsWhatWasTold(told: NonNullable<Told>, plan: Plan): Promise<void> {
  const records = (await entriesOf(told.seq)).map(({ record }) => record);
  expect(records[0]).toMatchObject({ type: 'capture', seq: told.seq });
  for (const { step, words: said } of told.parts) {
    const part = records.find((record) => record.type === 'part' && record.step === step);
    expect(part?.files[0]?.sha256).toBe(await sha256(await new Blob([said]).arrayBuffer()));
  }
  const closes = records.filter((record) => record.type === 'close');
  expect(closes).toHaveLength(1);
  const close = closes[0] as Extract<Record, { type: 'close' }>;
  expect(records.at(-1)).toBe(close);
  const sealed = new Set(records.flatMap((record) => (record.type === 'part' ? [record.step] : [])));
  const missing = plan.steps.map(({ name }) => name).filter((name) => !sealed.has(name));
  const gaps = new Set(close.gaps.map((gap) => gap.step));
  for (const name of missing) expect(gaps, 'a gap for each step without a part').toContain(name);
  if (missing.length > 0 || !told.closed) expect(close.outcome).not.toBe('complete');
  // A start may close what its maker was about to; told or not, it is closed once.
  if (told.closed) expect(close.gaps.map((gap) => gap.reason)).not.toContain('interrupted');
}

/** The lists and the journal say what the ledger says. */
async function listsTellTheLedger(): Promise<void> {
  const captures = await database.entries.where('type').equals('capture').primaryKeys();
  expect(await database.catalogue.orderBy('seq').primaryKeys()).toEqual(captures);
  expect(await database.journal.count()).toBe(0);
  for (const seq of captures) {
    const item = (await evidenceItem(seq))!;
    const records = (await entriesOf(seq)).map(({ record }) => record);
    const close = records.at(-1) as Extract<Record, { type: 'close' }>;
    expect(item.outcome).toBe(close.outcome);
    expect(item.gaps).toEqual(records.flatMap((record) => record.gaps));
  }
}
