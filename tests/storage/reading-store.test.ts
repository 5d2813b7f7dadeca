import '../support/storage';
import { beforeEach, expect, test } from 'vitest';
import type { ComparisonFact } from '../../src/core/case/comparison-fact';
import { valuesOf } from '../../src/core/case/facts';
import { orderIdOf } from '../../src/core/case/suggest';
import {
  caseById,
  createCase,
  dropComparison,
  keepComparison,
  mergeCases,
} from '../../src/storage/case-store';
import {
  closeCapture,
  confirmField,
  entriesOf,
  eraseContent,
  evidenceItem,
  openCapture,
  readFile,
} from '../../src/storage/evidence-store';
import { jsonFile } from '../../src/storage/ledger';
import { chooseOrder, keepReread, undoReread, withdrawConfirmation } from '../../src/storage/reading-store';
import { aCase, aField, anItem } from '../support/items';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

async function sealed(change: Parameters<typeof anItem>[0]): Promise<number> {
  const { seq: _seq, at: _at, head: _head, outcome: _outcome, closedAt: _closedAt, ...item } = anItem(change);
  const draft = {
    type: 'capture' as const,
    kind: 'order' as const,
    rules: 1,
    trigger: 'popup' as const,
    asked: [],
    gaps: [],
  };
  const { seq } = await openCapture(draft, [jsonFile('page.json', {})], {
    journal: { lock: 'capture:a', asked: [], done: [] },
    item,
  });
  await closeCapture(seq, 'complete', []);
  return seq;
}

test('a confirmation taken back is an entry of its own, and what was read counts again', async () => {
  const seq = await sealed({ fields: { amountFen: aField(9850) } });
  await confirmField(seq, 'amountFen', { value: 10000, was: 'corrected' });
  await withdrawConfirmation(seq, 'amountFen');
  expect((await evidenceItem(seq))!.confirmed).toEqual({});
  const confirms = (await entriesOf(seq)).filter(({ record }) => record.type === 'confirm');
  expect(confirms).toHaveLength(2);
  const last = await readFile(confirms[1]!.record.files[0]!.sha256);
  expect(JSON.parse(await last!.text())).toMatchObject({ field: 'amountFen', value: null, was: 'withdrawn' });
});

const list = () => ({
  fields: { platformName: aField('斑马卡铺') },
  items: [
    { orderId: aField('2026111800000001'), amountFen: aField(9850) },
    { orderId: aField('2026111800000002'), amountFen: aField(2800) },
  ],
});

test('a list is about the order the user chose: its number, its facts; and about none when he takes it back', async () => {
  const seq = await sealed(list());
  const amounts = async () => valuesOf([(await evidenceItem(seq))!], 'amountFen').map(({ value }) => value);
  expect(orderIdOf((await evidenceItem(seq))!)).toBe('');
  await chooseOrder(seq, '2026111800000002');
  expect(orderIdOf((await evidenceItem(seq))!)).toBe('2026111800000002');
  expect(await amounts()).toEqual([2800]);
  await confirmField(seq, 'amountFen', { value: 2800, was: 'right' });
  await chooseOrder(seq, '2026111800000001');
  expect(await amounts()).toEqual([9850]);
  expect((await evidenceItem(seq))!.confirmed.amountFen).toBeUndefined();
  await withdrawConfirmation(seq, 'orderId');
  expect(await amounts()).toEqual([]);
  expect((await evidenceItem(seq))!.fields).toEqual({ platformName: aField('斑马卡铺') });
});

test('what newer rules read replaces the list’s row only, and can be taken back', async () => {
  const seq = await sealed({ fields: { amountFen: aField(100) } });
  await confirmField(seq, 'orderId', { value: '77', was: 'corrected' });
  const entries = (await entriesOf(seq)).length;
  await keepReread(seq, { rules: 2, fields: { amountFen: aField(9850) }, items: [] });
  await keepReread(seq, { rules: 3, fields: { amountFen: aField(9851) }, items: [] });
  expect(await evidenceItem(seq)).toMatchObject({
    fields: { amountFen: { value: 9851 } },
    confirmed: { orderId: { value: '77' } },
    reread: { rules: 3, was: { fields: { amountFen: { value: 100 } } } },
  });
  expect(await entriesOf(seq)).toHaveLength(entries);
  await undoReread(seq);
  const item = (await evidenceItem(seq))!;
  expect(item.fields.amountFen!.value).toBe(100);
  expect(item.reread).toBeUndefined();
});

test('erased content is not read again, and its ways to complain are gone with it', async () => {
  const seq = await sealed({ ways: { entries: [{ text: '投诉订单', href: '' }], terms: [] } });
  await eraseContent(seq);
  expect((await evidenceItem(seq))!.ways).toBeUndefined();
  await expect(keepReread(seq, { rules: 2, fields: {}, items: [] })).rejects.toMatchObject({
    code: 'not-found',
  });
});

const fact = (id: string): ComparisonFact => ({
  ...{ id, how: 'removed', field: null, label: '' },
  before: { seq: 1, at: '2026-09-20T04:00:00.000Z', sight: 'whole', text: '包换。' },
  after: { seq: 2, at: '2026-11-03T04:00:00.000Z', sight: 'whole', text: '' },
});

test('a difference is kept once, dropped again, and goes along when cases are merged', async () => {
  const { id: _id, createdAt: _c, updatedAt: _u, isArchived: _a, ...words } = aCase();
  const [one, other] = [await createCase(words), await createCase(words)];
  await keepComparison(one.id, fact('a'));
  await keepComparison(one.id, fact('a'));
  await keepComparison(one.id, fact('b'));
  await dropComparison(one.id, 'b');
  await mergeCases(one.id, other.id);
  expect((await caseById(other.id))!.comparisons).toEqual([fact('a')]);
  await expect(keepComparison('nowhere', fact('a'))).rejects.toMatchObject({ code: 'not-found' });
});

test('what quotes erased content is gone from the case', async () => {
  const seq = await sealed({});
  const { id: _id, createdAt: _c, updatedAt: _u, isArchived: _a, ...words } = aCase();
  const one = await createCase(words);
  await keepComparison(one.id, { ...fact('a'), before: { ...fact('a').before, seq } });
  await keepComparison(one.id, {
    ...fact('b'),
    before: { ...fact('b').before, seq: 901 },
    after: { ...fact('b').after, seq: 902 },
  });
  await eraseContent(seq);
  expect((await caseById(one.id))!.comparisons!.map(({ id }) => id)).toEqual(['b']);
});
