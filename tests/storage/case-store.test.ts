import '../support/storage';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { CaseAnswers, CaseOrder } from '../../src/core/case/case-parts';
import { normaliseCase } from '../../src/core/case/normalise-case';
import {
  allCases,
  caseById,
  changeCase,
  createCase,
  fileEvidence,
  mergeCases,
  undoMerge,
} from '../../src/storage/case-store';
import { database } from '../../src/storage/database';
import { evidenceOfCase } from '../../src/storage/evidence-store';
import { readSettings, writeSetting } from '../../src/storage/settings-store';
import { anItem } from '../support/items';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const words = (title: string, orderIds: string[] = []) => ({
  title,
  platform: '极速卡铺',
  host: 'jisukapu.example',
  orderIds,
  statement: title,
  demandFen: null,
});

const seqsOf = async (id: string) => (await evidenceOfCase(id)).map((item) => item.seq);

test('a merge moves everything, archives the emptied case, and can be taken back', async () => {
  await database.catalogue.bulkAdd([2, 3, 4].map((seq) => anItem({ seq })));
  const [one, two] = [await createCase(words('甲', ['1001'])), await createCase(words('乙', ['1002']))];
  await fileEvidence([2, 3], one.id);
  await fileEvidence([4], two.id);
  const merge = await mergeCases(one.id, two.id);
  expect(await seqsOf(two.id)).toEqual([2, 3, 4]);
  expect(await caseById(two.id)).toMatchObject({ orderIds: ['1002', '1001'], statement: '乙\n甲' });
  expect((await caseById(one.id))?.isArchived).toBe(true);
  await undoMerge(merge);
  expect(await seqsOf(one.id)).toEqual([2, 3]);
  expect(await seqsOf(two.id)).toEqual([4]);
  expect(await caseById(one.id)).toMatchObject({ orderIds: ['1001'], isArchived: false });
});

test('a merge takes along the orders and steps the user told', async () => {
  const order = (orderId: string) => v.parse(CaseOrder, { orderId, amountFen: 9850 });
  const step = (id: string) => ({ id, kind: 'other' as const, at: null, text: id, cites: [] });
  const [one, two] = [await createCase(words('甲', ['1001'])), await createCase(words('乙', ['1002']))];
  await changeCase(one.id, { orders: [order('1001')], facts: [step('a')] });
  await changeCase(two.id, { orders: [order('1002')], facts: [step('b')] });
  const merge = await mergeCases(one.id, two.id);
  const merged = normaliseCase((await caseById(two.id))!);
  expect(merged.orders.map(({ orderId, amountFen }) => [orderId, amountFen])).toEqual([
    ['1002', 9850],
    ['1001', 9850],
  ]);
  expect(merged.facts.map(({ id }) => id)).toEqual(['b', 'a']);
  await undoMerge(merge);
  expect(normaliseCase((await caseById(two.id))!).orders).toHaveLength(1);
});

test('an order that both of two merged cases tell is not counted twice', async () => {
  const [one, two] = [await createCase(words('甲', ['1001'])), await createCase(words('乙', ['1001']))];
  const told = [
    v.parse(CaseOrder, { orderId: '1001', amountFen: 9850 }),
    v.parse(CaseOrder, { tradeNo: '7' }),
  ];
  await changeCase(one.id, { orders: told });
  await changeCase(two.id, { orders: told.slice(0, 1) });
  await mergeCases(one.id, two.id);
  expect(normaliseCase((await caseById(two.id))!).orders).toEqual(told);
});

test('a merge takes along what the other case answered, keeps what contradicts, and gives both back', async () => {
  const [one, two] = [await createCase(words('甲')), await createCase(words('乙'))];
  const said = (change: object) => ({ answers: v.parse(CaseAnswers, change) });
  await changeCase(one.id, said({ fraudSigns: ['blocked'], buyer: 'trader' }));
  await changeCase(two.id, { ...said({ buyer: 'consumer' }), dispute: 'mismatch' });
  const merge = await mergeCases(one.id, two.id);
  expect(normaliseCase((await caseById(two.id))!)).toMatchObject({
    ...{ dispute: 'mismatch', answers: { fraudSigns: ['blocked'], buyer: 'consumer' } },
    otherAnswers: [{ of: 'answer', name: 'buyer', value: 'trader' }],
  });
  await undoMerge(merge);
  expect(normaliseCase((await caseById(two.id))!)).toMatchObject({
    ...{ answers: { fraudSigns: [], buyer: 'consumer' }, otherAnswers: [] },
  });
  expect(normaliseCase((await caseById(one.id))!).answers.buyer).toBe('trader');
});

test('chosen evidence goes into a new case', async () => {
  await database.catalogue.bulkAdd([2, 3].map((seq) => anItem({ seq, caseId: '' })));
  const one = await createCase(words('甲'));
  await fileEvidence([2, 3], one.id);
  const made = await createCase(words('丙'));
  await fileEvidence([3], made.id);
  expect(await seqsOf(one.id)).toEqual([2]);
  expect(await seqsOf(made.id)).toEqual([3]);
  expect(await allCases()).toHaveLength(2);
});

test('settings have defaults and keep what was chosen', async () => {
  expect((await readSettings()).oneClick).toBe(true);
  await writeSetting('oneClick', false);
  expect((await readSettings()).oneClick).toBe(false);
  expect((await readSettings()).askServerTime).toBe(true);
});
