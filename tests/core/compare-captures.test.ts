import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCaptures } from '../../src/core/case/compare-captures';
import { capturesOfSamePage, isSamePage, previousCaptures, sightOf } from '../../src/core/case/compare-pages';
import { markDifference } from '../../src/core/case/compare-words';
import { comparisonWords, factOfField, factOfSentence } from '../../src/core/case/comparison-fact';
import { aField, anItem } from '../support/items';
import { aReading } from '../support/reading';

const rulesPage = { url: 'https://banma.example/rules', title: '售后规则 - 斑马卡铺' };
const rules = (lines: Parameters<typeof aReading>[0]) => aReading(lines, rulesPage);
const head = ['售后规则', '发布：斑马卡铺运营部'];

const changesOf = (before: Parameters<typeof aReading>[0], after: Parameters<typeof aReading>[0]) =>
  compareCaptures(rules(before), rules(after)).sentences.map(({ how, before, after }) => [
    how,
    before?.text ?? '',
    after?.text ?? '',
  ]);

describe('sentences of a rules page', () => {
  test('a removed sentence is found, renumbering of the others is no change', () => {
    expect(
      changesOf(
        [...head, '1. 卡密无效的，24 小时内包换。', '2. 售出后不予退款。', '3. 最终解释权归本店所有。'],
        [...head, '1. 售出后不予退款。', '2. 最终解释权归本店所有。'],
      ),
    ).toEqual([['removed', '1. 卡密无效的，24 小时内包换。', '']]);
  });

  test('an added one, and one that was changed, with what differs', () => {
    const found = changesOf(
      [...head, '卡密无效的，收到后 24 小时内包换。'],
      [...head, '卡密无效的，收到后 2 小时内包换。', '优惠券不折算现金。'],
    );
    expect(found).toEqual([
      ['changed', '卡密无效的，收到后 24 小时内包换。', '卡密无效的，收到后 2 小时内包换。'],
      ['added', '', '优惠券不折算现金。'],
    ]);
    const { before, after } = markDifference(found[0]![1]!, found[0]![2]!);
    expect(before.filter((one) => one.isChanged)).toEqual([{ text: '24', isChanged: true }]);
    expect(after.filter((one) => one.isChanged)).toEqual([{ text: '2', isChanged: true }]);
  });

  test('a sentence turned into its contrary is no longer there', () => {
    const found = changesOf([...head, '本店支持七天无理由退款。'], [...head, '本店不支持七天无理由退款。']);
    expect(found).toEqual([['changed', '本店支持七天无理由退款。', '本店不支持七天无理由退款。']]);
  });

  test('order, blanks, and where lines are broken are no change', () => {
    expect(
      changesOf(
        [...head, '售出后不予退款。卡密无效的，24 小时内包换。', '最终解释权归本店所有'],
        ['售后规则', '最终解释权归本店所有。', '卡密无效的， 24小时内包换。', '售出后不予退款。', head[1]!],
      ),
    ).toEqual([]);
  });

  test('clocks, countdowns, stock and other people’s orders are no change', () => {
    expect(
      changesOf(
        [
          ...head,
          '12:03:11',
          '距活动结束 3 天',
          '库存：18 件',
          '已售 1204',
          '138****2210 刚刚购买了 星海月卡',
          '当前时间：2026-09-20 12:03:11',
        ],
        [
          ...head,
          '18:44:59',
          '距活动结束 1 天',
          '库存：3 件',
          '已售 1377',
          '155****0083 刚刚购买了 山海季卡',
          '当前时间：2026-11-03 18:44:59',
        ],
      ),
    ).toEqual([]);
  });

  test('a sentence that was folded away is said to be folded, not gone', () => {
    const promise = '卡密无效的，24 小时内包换。';
    expect(changesOf([...head, promise], [...head, { text: promise, hidden: true }])).toEqual([
      ['folded', promise, promise],
    ]);
  });

  test('promises and limits come before the rest, navigation last', () => {
    const found = changesOf(
      [
        ...head,
        '本站使用 Cookie 记住登录状态。',
        { text: '新人专区', tag: 'a' },
        '付款后 2 小时未发货的，可全额退款。',
      ],
      head,
    );
    expect(found.map(([, before]) => before)).toEqual([
      '付款后 2 小时未发货的，可全额退款。',
      '本站使用 Cookie 记住登录状态。',
      '新人专区',
    ]);
  });
});

describe('fields', () => {
  const order = (lines: Parameters<typeof aReading>[0]) =>
    aReading(lines, { url: 'https://banma.example/order?no=2026092044120087', title: '订单详情 - 斑马卡铺' });
  const lines = (status: string, amount: string) => [
    '订单详情',
    '订单号：2026092044120087',
    `订单状态：${status}`,
    `实付金额：${amount}`,
    '下单时间：2026-09-20 10:01:02',
  ];

  test('a state and a sum that changed are told once, as fields, with their places', () => {
    const { fields, sentences } = compareCaptures(
      order(lines('已发货', '¥98.50')),
      order(lines('已退款', '¥88.50')),
    );
    expect(fields.map(({ how, name, before, after }) => [how, name, before?.value, after?.value])).toEqual([
      ['changed', 'amountFen', 9850, 8850],
      ['changed', 'status', 'delivered', 'refunded'],
    ]);
    expect(fields[0]!.before).toMatchObject({ runs: [3], box: [0, 90, 300, 20] });
    expect(sentences).toEqual([]);
  });

  test('two captures of one state do not differ', () => {
    const page = order(lines('已发货', '¥98.50'));
    expect(compareCaptures(page, order(lines('已发货', '¥98.50')))).toEqual({ fields: [], sentences: [] });
  });
});

describe('which captures are of one page', () => {
  const item = (change: Parameters<typeof anItem>[0]) => anItem({ fields: {}, ...change });

  test('the same address, whatever way one came and wherever on it one was', () => {
    const one = item({ seq: 12, kind: 'rules', url: 'https://banma.example/rules?from=home' });
    const other = item({ seq: 57, kind: 'rules', url: 'https://banma.example/rules/?utm_source=qq#top' });
    expect(isSamePage(one, other)).toBe(true);
    expect(capturesOfSamePage(one, [one, other])).toEqual([other]);
  });

  test.each([
    [
      'another route of one application',
      { url: 'https://banma.example/#/rules' },
      { url: 'https://banma.example/#/help' },
    ],
    ['another product', { url: 'https://banma.example/p?id=1' }, { url: 'https://banma.example/p?id=2' }],
    [
      'another kind',
      { url: 'https://banma.example/r' },
      { url: 'https://banma.example/r', kind: 'product' as const },
    ],
    [
      'a talk',
      { url: 'https://banma.example/c', kind: 'chat' as const },
      { url: 'https://banma.example/c', kind: 'chat' as const },
    ],
    [
      'another order at the same address',
      { url: 'https://banma.example/o', kind: 'order' as const, fields: { orderId: aField('10001') } },
      { url: 'https://banma.example/o', kind: 'order' as const, fields: { orderId: aField('10002') } },
    ],
    ['erased', { url: 'https://banma.example/r' }, { url: 'https://banma.example/r', isErased: true }],
  ])('never %s', (_why, one, other) => {
    expect(isSamePage(item({ kind: 'rules', ...one }), item({ kind: 'rules', seq: 9, ...other }))).toBe(
      false,
    );
  });

  test('the one before, in one walk over all evidence', () => {
    const rulesAt = (seq: number) => item({ seq, kind: 'rules', url: 'https://banma.example/rules' });
    const all = [
      rulesAt(1),
      item({ seq: 2, kind: 'product', url: 'https://banma.example/p' }),
      rulesAt(3),
      rulesAt(7),
    ];
    const before = previousCaptures(all);
    expect([...before].map(([seq, one]) => [seq, one.seq])).toEqual([
      [3, 1],
      [7, 3],
    ]);
  });

  test('one order at two addresses', () => {
    const fields = { orderId: aField('2026092044120087') };
    const one = item({ fields, url: 'https://banma.example/order/1' });
    const other = item({ fields, url: 'https://banma.example/query?k=abc', seq: 9 });
    expect(isSamePage(one, other)).toBe(true);
  });
});

describe('words of a comparison', () => {
  const promise = {
    text: '卡密无效包换。',
    label: '',
    runs: [1],
    box: null,
    isFolded: false,
    effect: null,
    isMinor: false,
  };
  const two = (sight: 'whole' | 'folded' | 'partial') => ({
    before: { seq: 12, at: '2026-09-20T04:00:00.000Z', sight },
    after: { seq: 57, at: '2026-11-03T04:00:00.000Z', sight },
  });
  const removed = { how: 'removed' as const, before: promise, after: null };

  test('a whole reading says that it is gone, others what they do not have', () => {
    const say = (sight: 'whole' | 'folded' | 'partial') =>
      comparisonWords(factOfSentence(removed, two(sight)));
    expect(say('whole')).toBe('9 月 20 日的页面写明“卡密无效包换”，11 月 3 日的页面读取中已没有这句');
    expect(say('folded')).toBe(
      '9 月 20 日的页面写明“卡密无效包换”，11 月 3 日本次页面读取中没有这句（当时页面有折叠的部分）',
    );
    expect(say('partial')).toContain('本次页面读取中没有这句（当时没有读全）');
  });

  test('a field is named, with both values', () => {
    const price = (fen: number) => ({ value: fen, raw: '', confidence: 0.9, runs: [], box: null });
    const change = {
      how: 'changed' as const,
      name: 'priceFen' as const,
      before: price(9850),
      after: price(12800),
    };
    expect(comparisonWords(factOfField(change, two('whole')))).toBe(
      '9 月 20 日的页面上单价为 ¥98.50，11 月 3 日为 ¥128.00',
    );
  });

  test('the same finding has the same name, another one another', () => {
    const one = factOfSentence(removed, two('whole'));
    expect(factOfSentence(removed, two('folded')).id).toBe(one.id);
    expect(
      factOfSentence({ ...removed, how: 'added', before: null, after: promise }, two('whole')).id,
    ).not.toBe(one.id);
  });
});

describe('how much a reading holds', () => {
  test('all; all but what is folded; a part', () => {
    expect(sightOf(rules(head), [])).toBe('whole');
    expect(
      sightOf(rules([...head, { text: '这一段写在折叠起来的面板里，打开才能看到。', hidden: true }]), []),
    ).toBe('folded');
    expect(sightOf(rules([...head, '展开全部']), [])).toBe('folded');
    expect(sightOf({ ...rules(head), truncated: true }, [])).toBe('partial');
    expect(sightOf(rules(head), [{ step: 'reading', reason: 'too-large', detail: '' }])).toBe('partial');
  });
});

describe('any page', () => {
  const sentence = fc
    .array(fc.constantFrom(...'买家卖家应当不予退款更换二十四小时内提出申请凭证2412年月、，'), {
      minLength: 6,
      maxLength: 40,
    })
    .map((letters) => `${letters.join('')}。`);

  test('does not differ from itself in another order, and says whatever was taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 2, maxLength: 20 }), fc.nat(), (lines, seed) => {
        const turned = [...lines.slice(seed % lines.length), ...lines.slice(0, seed % lines.length)];
        expect(changesOf(lines, turned)).toEqual([]);
        const [gone, ...rest] = lines;
        const found = changesOf(lines, rest);
        expect(found.length).toBeLessThanOrEqual(1);
        for (const [how, before] of found) expect([how, before]).toEqual(['removed', gone]);
      }),
      { numRuns: 200 },
    );
  });
});
