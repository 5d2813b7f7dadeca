import { describe, expect, it } from 'vitest';
import { arbitrationHints, deliveredHint, knewHint } from '../../src/core/case/suggest-answers';
import { aField, anItem } from '../support/items';

const rules = (text: string, seq = 4) =>
  anItem({ seq, kind: 'rules', clauses: [{ text, effect: 'limits' as const }] });

describe('an arbitration clause', () => {
  it.each(['因本协议产生的争议提交南屿仲裁委员会仲裁。', '双方应当申请仲裁解决争议。'])(
    'is found with its words and its evidence: %s',
    (text) => expect(arbitrationHints([rules(text)])).toEqual([{ value: true, words: text, seq: 4 }]),
  );

  it.each(['争议由本站所在地法院管辖。', '纠纷以平台仲裁结果为准。', '本合同不适用仲裁委员会规则。'])(
    'is not what reads otherwise: %s',
    (text) => expect(arbitrationHints([rules(text)])).toEqual([]),
  );

  it('is not looked for in what was erased', () =>
    expect(arbitrationHints([{ ...rules('提交南屿仲裁委员会仲裁。'), isErased: true }])).toEqual([]));
});

describe('when the goods came', () => {
  const order = (seq: number, at: string, status: string, raw: string) =>
    anItem({ seq, at, fields: { orderId: aField('YK26110712345678'), status: aField(status, { raw }) } });

  it('is the first capture whose order page says so', () => {
    const pages = [
      order(5, '2026-11-08T01:00:00.000Z', 'delivered', '已发货'),
      order(2, '2026-11-07T12:00:00.000Z', 'pending', '待发货'),
      order(3, '2026-11-07T13:03:00.000Z', 'delivered', '已发卡'),
    ];
    expect(deliveredHint(pages)).toEqual({ value: { at: '2026-11-07T21:03' }, words: '已发卡', seq: 3 });
  });

  it('is not known while no page says so', () =>
    expect(deliveredHint([order(2, '2026-11-07T12:00:00.000Z', 'pending', '待发货')])).toBeNull());
});

it('the first page that says what went wrong tells since when it was known', () => {
  const failed = anItem({
    seq: 6,
    kind: 'redeem-error',
    at: '2026-11-07T13:06:00.000Z',
    notices: ['已被使用'],
  });
  expect(knewHint([anItem(), failed])).toEqual({
    value: { at: '2026-11-07T21:06' },
    words: '已被使用',
    seq: 6,
  });
  expect(knewHint([anItem()])).toBeNull();
});
