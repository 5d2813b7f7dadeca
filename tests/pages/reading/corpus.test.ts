import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../../src/core/evidence/record';
import { pagesOf } from './marks';
import { normalise } from './normal';
import { corpusPages, layoutsOf, type Part, parts } from './server';
import { severalOf, type TruthField } from './truth';

const pages = corpusPages();

function namesOf(part: Part): Set<string> {
  return new Set(
    pages
      .filter((page) => page.part === part)
      .flatMap(({ truth }) => (truth.fields.platformName ?? []).map(({ raw }) => raw)),
  );
}

describe.each(['open', 'kept'] as const)('the %s part', (part) => {
  const mine = pages.filter((page) => page.part === part);

  test('is large enough and of the mixture that was agreed', () => {
    const least = [...pageKinds].map((kind) => {
      const share = { order: 20, payment: 7, product: 7, receipt: 4, chat: 4, rules: 4 } as {
        [k: string]: number;
      };
      return [kind, mine.filter(({ truth }) => truth.kind === kind).length, share[kind] ?? 3] as const;
    });
    for (const [kind, count, wanted] of least) expect(count, kind).toBeGreaterThanOrEqual(wanted);
    expect(mine.length).toBeGreaterThanOrEqual(60);
    expect(layoutsOf[part].length).toBeGreaterThanOrEqual(13);
  });

  test('states every main field at least 30 times', () => {
    const stated = mine.flatMap(({ truth }) => [truth.fields, ...truth.items]);
    const main = [
      'orderId',
      'productName',
      'amountFen',
      'orderTime',
      'status',
      'platformName',
      'payMethod',
    ] as const;
    for (const field of [...main, 'quantity'] as const)
      expect(stated.filter((one) => one[field]).length, field).toBeGreaterThanOrEqual(30);
  });
});

test.each(parts)('the %s part has a folder for each layout, and no other', (part) => {
  const folders = readdirSync(`tests/pages/reading/${part}`, { withFileTypes: true });
  expect(layoutsOf[part].map(({ name }) => name).sort()).toEqual(
    folders
      .filter((one) => one.isDirectory())
      .map((one) => one.name)
      .sort(),
  );
});

test('the parts share no layout and no name of a site', () => {
  const all = parts.flatMap((part) => layoutsOf[part].map(({ name }) => name));
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  const sites = parts.flatMap((part) => [...namesOf(part)]);
  expect(sites.filter((name, i) => sites.indexOf(name) !== i).length).toBe(0);
});

test('a field of which a page states one has one value', () => {
  for (const { id, truth } of pages)
    for (const stated of [truth.fields, ...truth.items])
      for (const [field, said] of Object.entries(stated))
        if (!severalOf.has(field as TruthField)) expect(said, `${id} ${field}`).toHaveLength(1);
});

test('no rule of the reader knows a site of the corpus by name', () => {
  const rules = readdirSync('src/core/reading', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/core/reading/${file}`, 'utf8'))
    .join('\n');
  for (const name of parts.flatMap((part) => [...namesOf(part)])) expect(rules.includes(name)).toBe(false);
});

describe('a mark', () => {
  const from = (html: string) => pagesOf({ name: 'a', pages: [{ kind: 'order', path: '/', html }] })[0]!;

  test('becomes truth, and its words stay in the page', () => {
    const page = from('<b>⟦amountFen|¥<i>98</i>.50⟧</b>⟦status=paid|付好了⟧');
    expect(page.documents.get('/')).toBe('<b>¥<i>98</i>.50</b>付好了');
    expect(page.truth.fields).toEqual({
      amountFen: [{ value: 9850, raw: '¥98.50' }],
      currency: [{ value: 'CNY', raw: '¥98.50' }],
      status: [{ value: 'paid', raw: '付好了' }],
    });
  });

  test('after an item belongs to that order', () => {
    const { truth } = from('⟦item⟧⟦orderId|A100200⟧⟦item⟧⟦orderId|A100300⟧⟦/items⟧⟦platformName|某店⟧');
    expect(truth.items.map((item) => item.orderId?.[0]?.value)).toEqual(['A100200', 'A100300']);
    expect(truth.fields.platformName?.[0]?.value).toBe('某店');
  });

  test('that nobody knows is refused', () => {
    expect(() => from('⟦amount|¥1⟧')).toThrow('⟦amount|¥1⟧');
    expect(() => from('⟦status|付好了⟧')).toThrow('付好了');
  });
});

test('values are compared in one form', () => {
  expect(normalise('amountFen', '￥1,086.40')).toBe(108640);
  expect(normalise('orderTime', '2026年11月9日 8:05')).toBe('2026-11-09T08:05:00+08:00');
  expect(normalise('payMethod', '[微信扫码 ]')).toBe(normalise('payMethod', '微信支付'));
  expect(normalise('cardSecret', '卡号：A1 密码：B2')).toBe(normalise('cardSecret', 'A1----B2'));
  expect(normalise('productName', '【月卡 30天】')).toBe(normalise('productName', '月卡30天'));
});
