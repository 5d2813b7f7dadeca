import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../src/core/case/conflicts';
import { contactsInTalk } from '../../src/core/case/contacts-in-talk';
import { factsOfCase } from '../../src/core/case/facts-of-case';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { rowWhen } from '../../src/core/case/talk-times';
import { timelineOf } from '../../src/core/case/timeline';
import type { Transcript, TranscriptRow } from '../../src/core/reading/talk/transcript';
import { stories } from '../stories/stories';
import { fact, seen, status } from '../stories/story';
import { aCase, aField, anItem } from '../support/items';

const row = (change: Partial<TranscriptRow>): TranscriptRow => ({
  ...{
    key: '',
    top: 0,
    height: 20,
    kind: 'message',
    side: 'left',
    speaker: '客服',
    text: '请稍等',
    time: '',
    images: [],
  },
  ...{ day: '', seen: { screen: 1, top: 0 } },
  ...change,
});
const talk = (entries: Transcript['entries']) => ({ entries, endedAt: '' }) as unknown as Transcript;

describe('the timeline', () => {
  it('holds pages, payments, messages, contacts and facts in their order, each with its place', () => {
    const story = stories[0]!;
    const transcript = talk([
      row({ text: '什么时候发卡密', side: 'right', speaker: '', day: '2026-11-18', time: '20:10' }),
      { gap: true },
      row({ text: '', day: '', time: '' }),
    ]);
    const entries = timelineOf({ ...story, talks: [{ seq: 7, transcript }] });
    expect(entries.map((one) => one.at?.at ?? null)).toEqual([
      ...['2026-11-18T19:28', '2026-11-18T19:30', '2026-11-18T19:31', '2026-11-18T20:05', '2026-11-18T20:06'],
      ...['2026-11-18T20:10', '2026-11-18T20:10', '2026-11-19T09:00', '2026-11-20T09:12', '2026-11-20T09:20'],
      ...['2026-11-20T09:20', null],
    ]);
    expect(entries.map((one) => one.of)).toEqual([
      ...['capture', 'order', 'payment', 'capture', 'capture', 'message', 'contact', 'contact', 'capture'],
      ...['capture', 'fact', 'message'],
    ]);
    expect(entries.find((one) => one.of === 'message')).toMatchObject({
      text: '右侧：什么时候发卡密',
      cites: [{ seq: 7, row: 0 }],
    });
    expect(entries.find((one) => one.of === 'contact')!.text).toBe('平台：询问进度，什么时候发卡密');
    for (const one of entries) expect(one.cites.length, one.text).toBeGreaterThan(0);
  });

  it.each([
    [{ time: '20:10', day: '2026年11月18日' }, '2026-11-18T20:10'],
    [{ time: '11-18 20:10', day: '' }, '2026-11-18T20:10'],
    [{ time: '昨天 下午3:05', day: '' }, '2026-11-19T15:05'],
    [{ time: '12-30 10:00', day: '' }, '2025-12-30T10:00'],
    [{ time: '', day: '11月18日' }, '2026-11-18'],
    [{ time: '3 分钟前', day: '' }, undefined],
    [{ time: '20:10', day: '' }, undefined],
  ])('a message shown as %j was sent %s', (shown, at) => {
    expect(rowWhen(shown, '2026-11-20T04:00:00.000Z')?.at).toBe(at);
  });
});

describe('contacts in a talk', () => {
  it('quotes what was asked and answered, with its row, and leaves out what has no minute', () => {
    const transcript = talk([
      row({ text: '在吗？什么时候发货', side: 'right', speaker: '', day: '2026-11-18', time: '20:10' }),
      row({ text: '系统延迟，24小时内处理', speaker: '007', day: '2026-11-18', time: '20:12' }),
      row({ text: '我要退款', side: 'right', speaker: '', day: '2026-11-19', time: '09:00' }),
      { gap: true },
      row({ text: '售出不能退', speaker: '007', day: '2026-11-19', time: '09:05' }),
      row({ text: '您好', speaker: '007', day: '', time: '' }),
      row({ text: '好的', side: 'right', speaker: '', day: '2026-11-19', time: '09:06' }),
    ]);
    const found = contactsInTalk({
      seq: 7,
      transcript,
      seenAt: '2026-11-20T01:00:00.000Z',
      ownSide: 'right',
    });
    expect(found.map((one) => [one.kind, one.at, one.cites![0]!.row])).toEqual([
      ['asked', '2026-11-18T12:10:00.000Z', 0],
      ['promised', '2026-11-18T12:12:00.000Z', 1],
      ['demanded', '2026-11-19T01:00:00.000Z', 2],
      ['refused', '2026-11-19T01:05:00.000Z', 4],
    ]);
    expect(found[1]).toMatchObject({ agent: '007', promise: { amount: 24, unit: 'hour' } });
  });
});

describe('the facts the engines take', () => {
  it('are what the user said, before what pages say; a punishment is no demand of a complaint', () => {
    const story = stories.find((one) => one.name === 'wrong-region')!;
    const facts = factsOfCase(normaliseCase(story.case), story.evidence, { ...story.complainant });
    expect(facts).toMatchObject({
      ...{ dispute: 'mismatch', orderId: '26111000123456789012', amountFen: 9500, payChannel: 'pay-wechat' },
      demand: '更换为国服100元礼品卡；不能更换的，退还货款95元',
    });
    expect(facts.respondent).toMatchObject({
      name: '锦川市蓝鲸电子商务经营部',
      address: '锦川市武川区二环路9号',
    });
    expect(facts.statement).toContain('此礼品卡仅限港服账户使用');
  });
});

describe('conflicts', () => {
  const order = (seq: number, when: string, change: Parameters<typeof seen>[4], more = {}) => {
    const item = seen(seq, 'order', when, 'jisukapu.example', { orderId: '2026111819304587', ...change });
    return { ...item, fields: { ...item.fields, ...more } };
  };
  const about = (request: Parameters<typeof conflictsOf>[0]) => conflictsOf(request).map((one) => one.about);

  it('a story that agrees with itself has none', () => {
    for (const story of stories) expect(conflictsOf(story), story.name).toEqual([]);
  });

  it('finds two amounts of one order, with both places', () => {
    const receipt = seen(4, 'receipt', '2026-11-18 20:06', 'pay.example', { amountFen: 9900 });
    const evidence = [order(3, '2026-11-18 20:05', { amountFen: 9850 }), receipt];
    const [found] = conflictsOf({ case: aCase(), evidence });
    expect(found).toMatchObject({ about: 'amount', orderId: '2026111819304587' });
    expect(found!.values).toEqual([
      { shown: '¥98.50', cites: [{ seq: 3, run: 0 }], facts: [] },
      { shown: '¥99.00', cites: [{ seq: 4, run: 0 }], facts: [] },
    ]);
  });

  it('two orders with two amounts are no conflict', () => {
    const other = seen(5, 'order', '2026-11-18 20:10', 'jisukapu.example', {
      orderId: '2026111800001111',
      amountFen: 100,
    });
    const one = aCase({ orderIds: ['2026111819304587', '2026111800001111'] });
    expect(
      about({ case: one, evidence: [order(3, '2026-11-18 20:05', { amountFen: 9850 }), other] }),
    ).toEqual([]);
  });

  it('finds a status that went back, not one that went on', () => {
    const pending = order(3, '2026-11-18 20:05', {}, status('待发货'));
    const delivered = order(5, '2026-11-18 21:05', {}, status('已发货', 'delivered'));
    expect(about({ case: aCase(), evidence: [pending, delivered] })).toEqual([]);
    const back = { ...pending, at: '2026-11-19T12:00:00.000Z' };
    const [found] = conflictsOf({ case: aCase(), evidence: [back, delivered] });
    expect(found).toMatchObject({ about: 'status' });
    expect(found!.values.map((one) => one.cites[0]!.seq)).toEqual([5, 3]);
  });

  it('finds times that differ, and what the user says otherwise', () => {
    const orders = [
      ...[
        {
          orderId: '2026111819304587',
          productName: '',
          quantity: null,
          amountFen: 9900,
          payMethod: '',
          tradeNo: '',
        },
      ],
    ].map((one) => ({ ...one, orderedAt: { at: '2026-11-17' }, paidAt: null, cites: [] }));
    const evidence = [
      order(3, '2026-11-18 20:05', { amountFen: 9850, orderTime: '2026-11-18T19:30:45+08:00' }),
    ];
    expect(about({ case: aCase({ orders }), evidence })).toEqual(['amount', 'order-time']);
  });

  it('finds evidence older than what it is cited for', () => {
    const facts = [fact('failed', '2026-11-18 21:00', '兑换失败', 3)];
    expect(about({ case: aCase({ facts }), evidence: [order(3, '2026-11-18 20:05', {})] })).toEqual([
      'fact-time',
    ]);
  });

  it('finds a demand above what was paid, and a fact told twice', () => {
    const receipt = anItem({ seq: 4, kind: 'receipt', fields: { amountFen: aField(9850) } });
    const facts = [
      fact('other', '2026-11-18 21:00', '客服没有答复。'),
      fact('no-answer', '2026-11-18 21:00', '客服没有答复'),
    ];
    const one = aCase({ demandFen: 98500, facts });
    expect(about({ case: one, evidence: [receipt] })).toEqual(['demand', 'duplicate']);
  });
});
