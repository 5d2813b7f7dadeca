import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../src/core/case/conflicts';
import { contactsOf } from '../../src/core/case/contacts';
import {
  contactDraftOf,
  contactsInTalk,
  factOfTalk,
  isTelling,
  isTimed,
  placeOf,
  untold,
} from '../../src/core/case/contacts-in-talk';
import { factsOfCase } from '../../src/core/case/facts-of-case';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { openConflicts, settlementsOf, writtenAt } from '../../src/core/case/settle-conflict';
import { whenSaid } from '../../src/core/case/talk-times';
import { timelineOf } from '../../src/core/case/timeline';
import { signsOf } from '../../src/core/reading/talk/signs';
import { saidAt } from '../../src/core/reading/talk/times';
import type { Transcript, TranscriptRow } from '../../src/core/reading/talk/transcript';
import { stories } from '../stories/stories';
import { fact, seen, status } from '../stories/story';
import { aContact } from '../support/contacts';
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
const talk = (entries: Transcript['entries']) =>
  ({ entries, endedAt: '2026-11-20T04:00:00.000Z' }) as unknown as Transcript;

describe('the timeline', () => {
  const story = stories[0]!;
  const said = {
    seq: 7,
    talk: signsOf(
      talk([
        row({ text: '在吗', side: 'right', speaker: '', day: '2026-11-18', time: '20:09' }),
        row({ text: '什么时候发卡密', side: 'right', speaker: '', day: '2026-11-18', time: '20:10' }),
        { gap: true },
        row({ text: '您好', day: '2026-11-18', time: '20:11' }),
        row({ text: '系统延迟，24小时内处理', day: '2026-11-18', time: '20:12' }),
        row({ text: '售出不退', day: '', time: '' }),
      ]),
    ),
  };
  const logged = [
    aContact({ seq: 11, at: '2026-11-19T01:00:00.000Z', ask: '要求发货' }),
    aContact({ seq: 12, at: '2026-11-19T02:00:00.000Z', correctedBy: 13 }),
    aContact({ seq: 13, at: '2026-11-19T02:05:00.000Z', said: '正在处理', result: 'pending', corrects: 12 }),
  ];
  const of = (change: object = {}) => timelineOf({ ...story, contacts: logged, talks: [said], ...change });

  it('holds orders, payments, pages, messages that matter, contacts and steps by when they happened', () => {
    const entries = of();
    expect(entries.map((one) => `${one.at?.at ?? ''} ${one.of}`)).toEqual([
      '2026-11-18T19:28 capture',
      '2026-11-18T19:30 order',
      '2026-11-18T19:31 payment',
      '2026-11-18T20:05 capture',
      '2026-11-18T20:06 capture',
      '2026-11-18T20:10 message',
      '2026-11-18T20:12 message',
      '2026-11-19T09:00 contact',
      '2026-11-19T10:05 contact',
      '2026-11-20T09:12 capture',
      '2026-11-20T09:20 capture',
      '2026-11-20T09:20 fact',
      ' message',
    ]);
    const [asked, promised, refused] = entries.filter((one) => one.of === 'message');
    expect(asked).toMatchObject({
      text: '我说',
      quote: '什么时候发卡密',
      cites: [{ seq: 7, row: 1 }],
      signs: [],
    });
    expect(promised!.signs.map(({ kind }) => kind)).toEqual(['promise']);
    expect(refused!.signs.map(({ kind }) => kind)).toEqual(['refusal']);
    expect(entries.find((one) => one.id === 'contact:11')!.text).toBe('平台：催问进度，没有回复');
  });

  it('tells a time once, with every page that names it and what the user says; another time is another line', () => {
    const orders = [{ ...normaliseCase(story.case).orders[0]!, orderedAt: { at: '2026-11-18' } }];
    const twice = [...story.evidence, { ...story.evidence.find(({ kind }) => kind === 'order')!, seq: 40 }];
    const entries = of({ case: { ...story.case, orders }, evidence: twice });
    const ordered = entries.filter((one) => one.of === 'order');
    expect(ordered).toHaveLength(1);
    expect(ordered[0]).toMatchObject({ at: { at: '2026-11-18T19:30' }, isOwn: true });
    expect(ordered[0]!.cites.map(({ seq }) => seq)).toContain(40);
    const wrong = [{ ...orders[0]!, orderedAt: { at: '2026-11-16' } }];
    const [first, second] = of({ case: { ...story.case, orders: wrong } }).filter(
      (one) => one.of === 'order',
    );
    expect([first!.isOwn, first!.cites, second!.isOwn]).toEqual([true, [], false]);
  });

  it('tells a message once that several captures of its talk show, with each of them', () => {
    const again = { ...said, seq: 9 };
    const entries = of({ talks: [said, again] }).filter((one) => one.of === 'message' && one.at);
    expect(entries.map(({ cites }) => cites)).toEqual([
      [
        { seq: 7, row: 1 },
        { seq: 9, row: 1 },
      ],
      [
        { seq: 7, row: 4 },
        { seq: 9, row: 4 },
      ],
    ]);
    const once = contactsInTalk(said);
    const both = [...once, ...contactsInTalk(again)];
    const timed = (all: readonly { at: unknown }[]) => all.filter(({ at }) => at !== null);
    expect(timed(untold(both, []))).toEqual(timed(once));
    const heard = once.map(placeOf);
    expect(timed(untold(both, [], heard))).toEqual([]);
  });

  it('does not tell a message again that a contact or a step was made of', () => {
    const facts = [{ ...fact('refused', '2026-11-19', '客服答复“售出不退”'), cites: [{ seq: 7, row: 5 }] }];
    const contacts = [aContact({ seq: 11, at: '2026-11-18T12:12:00.000Z', cites: [{ seq: 7, row: 4 }] })];
    const entries = of({ case: { ...story.case, facts }, contacts });
    expect(entries.filter((one) => one.of === 'message').map((one) => one.cites[0]!.row)).toEqual([1]);
  });

  it('tells a step of a day after what was bought that day, and an answer after what was asked', () => {
    const facts = [
      fact('failed', '2026-11-18', '付款后没有收到卡密'),
      fact('no-answer', '2026-11-19', '客服没有回复'),
    ];
    const entries = of({ case: { ...story.case, facts } });
    const place = (text: string) => entries.findIndex((one) => one.text === text);
    expect(entries[place('付款后没有收到卡密') - 1]!.of).toBe('payment');
    expect(entries[place('客服没有回复') - 1]!.id).toBe('contact:13');
  });

  it('tells messages of one minute in the order of their rows, whenever they were written down', () => {
    const at = '2026-11-19T01:00:00.000Z';
    const contacts = [
      aContact({ seq: 21, at, act: 'none', result: 'refused', said: '不退', cites: [{ seq: 7, row: 9 }] }),
      aContact({ seq: 22, at, act: 'demanded', ask: '退款', cites: [{ seq: 7, row: 8 }] }),
    ];
    const told = of({ contacts }).filter((one) => one.of === 'contact');
    expect(told.map(({ id }) => id)).toEqual(['contact:22', 'contact:21']);
  });

  it('holds what only the user knows, with dates as vague as he knows them', () => {
    const answers = { ...normaliseCase(story.case).answers, deliveredAt: { at: '2026-11', isAbout: true } };
    const entries = of({ case: { ...story.case, answers, statement: '买了没有发货。' } });
    expect(entries.find((one) => one.of === 'moment')).toMatchObject({
      ...{ text: '收到商品', at: { at: '2026-11', isAbout: true }, isOwn: true },
    });
    expect(entries.at(-1)).toMatchObject({ of: 'note', quote: '买了没有发货。' });
  });

  it('keeps what was erased as what it was, without its words', () => {
    const evidence = story.evidence.map((item) => ({ ...item, isErased: true }));
    const contacts = [aContact({ seq: 11, at: '2026-11-19T01:00:00.000Z', isErased: true })];
    const entries = of({ evidence, contacts, talks: [] });
    expect(entries.filter((one) => one.of === 'order')).toEqual([]);
    expect(entries.find((one) => one.of === 'contact')!.text).toContain('内容已删除');
    expect(entries.filter((one) => one.of === 'capture').every((one) => one.quote === '')).toBe(true);
  });

  it.each([
    [{ time: '20:10', day: '2026年11月18日' }, { at: '2026-11-18T20:10' }],
    [{ time: '昨天 下午3:05', day: '' }, { at: '2026-11-19T15:05' }],
    [{ time: '12-30 10:00', day: '' }, { at: '2025-12-30T10:00' }],
    [{ time: '', day: '11月18日' }, { at: '2026-11-18' }],
    [
      { time: '3 分钟前', day: '' },
      { at: '2026-11-20T11:57', isAbout: true },
    ],
    [
      { time: '10:10', day: '' },
      { at: '2026-11-20T10:10', isAbout: true },
    ],
    [{ time: '20:10', day: '' }, null],
  ])('a message shown as %j was sent %j', (shown, when) => {
    expect(whenSaid(saidAt(shown, '2026-11-20T04:00:00.000Z'))).toEqual(when);
  });
});

describe('contacts in a talk', () => {
  const day = '2026-11-18';
  const found = contactsInTalk({
    seq: 7,
    talk: signsOf(
      talk([
        row({ text: '在吗？什么时候发货', side: 'right', speaker: '', day, time: '20:10' }),
        row({ text: '您好，请稍等', speaker: '客服007', day, time: '20:11' }),
        row({ text: '系统延迟，24小时内处理', speaker: '客服007', day, time: '20:12' }),
        row({ text: '我要退款', side: 'right', speaker: '', day: '2026-11-19', time: '' }),
        { gap: true },
        row({ text: '售出不能退', speaker: '客服007', day: '2026-11-19', time: '09:05' }),
        row({ text: '那给您补5元优惠券可以吗', speaker: '客服007', day: '2026-11-19', time: '09:06' }),
        row({ text: '好的', side: 'right', speaker: '', day: '2026-11-19', time: '09:07' }),
        row({ text: '快退款', side: 'right', speaker: '', day: '2026-11-19', time: '09:08' }),
      ]),
    ),
  });

  it('are what was asked, answered, promised, refused and offered, word for word with its row; greetings are none', () => {
    expect(found.map((one) => [one.row, one.act, one.result, one.words])).toEqual([
      [0, 'asked', 'pending', '在吗？什么时候发货'],
      [2, 'none', 'pending', '系统延迟，24小时内处理'],
      [3, 'demanded', 'pending', '我要退款'],
      [5, 'none', 'refused', '售出不能退'],
      [6, 'none', 'coupon', '那给您补5元优惠券可以吗'],
      [8, 'demanded', 'no-answer', '快退款'],
    ]);
    expect(found[1]).toMatchObject({ agent: '客服007', promised: { amount: 24, unit: 'hour' } });
    expect(found.map(isTimed)).toEqual([true, true, false, true, true, true]);
  });

  it('become contacts cited to their row; without a minute they become steps', () => {
    expect(contactDraftOf(found[3]!)).toMatchObject({
      ...{ at: '2026-11-19T01:05:00.000Z', act: 'none', result: 'refused', said: '售出不能退' },
      cites: [{ seq: 7, row: 5 }],
    });
    const sealed = [found[0]!, found[3]!].map((one, i) => aContact({ ...contactDraftOf(one), seq: i + 1 }));
    expect(contactsOf(sealed).map(({ kind, words, ask }) => [kind, words ?? ask])).toEqual([
      ['asked', '在吗？什么时候发货'],
      ['refused', '售出不能退'],
    ]);
    expect(factOfTalk(found[2]!, 'f')).toEqual({
      ...{ id: 'f', kind: 'contact', at: { at: '2026-11-19' }, text: '本人提出“我要退款”' },
      cites: [{ seq: 7, row: 3 }],
    });
  });

  it('a time that is only counted back from the capture is no minute', () => {
    const [one] = found;
    const about = { ...one!, at: { ...one!.at!, isAbout: true as const } };
    expect(isTimed(about)).toBe(false);
    expect(factOfTalk(about, 'f').at).toEqual(about.at);
  });

  it('a step of the account names nobody of the other side: it goes into texts that are published', () => {
    expect(factOfTalk(found[3]!, 'f').text).toBe('客服答复“售出不能退”');
  });

  it('are offered until they are told, by their row or in the same words', () => {
    const told = [{ cites: [{ seq: 7, row: 0 }] }, { said: '客服说：“售出不能退。”' }];
    expect(untold(found, told).map(({ row: at }) => at)).toEqual([2, 3, 6, 8]);
    const heard = [placeOf({ seq: 7, row: 3 }), placeOf({ seq: 8, row: 2 })];
    expect(untold(found, told, heard).map(({ row: at }) => at)).toEqual([2, 6, 8]);
  });

  it('demands, promises, refusals and offers tell more than questions', () => {
    expect(found.filter(isTelling).map(({ row: at }) => at)).toEqual([2, 3, 5, 6, 8]);
  });

  it('of a long message the telling sentence is taken as it stands', () => {
    const long = `${'感谢您的耐心等待，这边已经为您登记了订单的情况。'.repeat(5)}经核实，本单不支持退款。祝您生活愉快。`;
    const [one] = contactsInTalk({ seq: 7, talk: signsOf(talk([row({ text: long, day, time: '20:12' })])) });
    expect(one!.words).toBe('经核实，本单不支持退款。');
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
      { shown: '¥98.50', value: 9850, cites: [{ seq: 3, run: 0, words: '实付金额' }], facts: [] },
      { shown: '¥99.00', value: 9900, cites: [{ seq: 4, run: 0, words: '实付金额' }], facts: [] },
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

  it('asks about a demand that covers only some of several orders, and about one payment of two', () => {
    const blank = { ...normaliseCase(aCase()).orders[0]!, tradeNo: '4200001' };
    const orders = [
      { ...blank, orderId: 'A1', amountFen: 9850 },
      { ...blank, orderId: 'A2', amountFen: 9850 },
    ];
    const both = aCase({ orderIds: ['A1', 'A2'], orders, demandFen: 9850 });
    expect(about({ case: both, evidence: [] })).toEqual(['demand', 'trade-no']);
    const [demand] = conflictsOf({ case: both, evidence: [] });
    const [fit] = settlementsOf(demand!);
    expect(fit).toMatchObject({ id: 'fit', words: '改成 ¥197.00' });
    const changed = aCase({ ...both, ...fit!.change(normaliseCase(both)) });
    expect(about({ case: changed, evidence: [] })).toEqual(['trade-no']);
    const apart = orders.map((one, i) => ({ ...one, tradeNo: `420000${i}` }));
    expect(about({ case: aCase({ ...changed, orders: apart }), evidence: [] })).toEqual([]);
  });

  it('finds an amount in the user’s own words that no page and no order has', () => {
    const evidence = [order(3, '2026-11-18 20:05', { amountFen: 9850 })];
    const one = (statement: string) => about({ case: aCase({ statement }), evidence });
    expect(one('我实付120元买了一张卡')).toEqual(['fact-amount']);
    expect(one('我付了98.5元，卡是坏的。页面标价120元')).toEqual([]);
    expect(one('支付 ¥120 后没有收到')).toEqual(['fact-amount']);
  });

  it.each(['付款 20 分钟后仍未到账', '我付了2次', '支付30天后商家关店', '付款2026年11月3日', '付款3个订单'])(
    'finds no amount in %s',
    (statement) => {
      const evidence = [order(3, '2026-11-18 20:05', { amountFen: 9850 })];
      expect(about({ case: aCase({ statement }), evidence })).toEqual([]);
    },
  );

  it('a step with nothing in it yet says nothing twice, and what is told three times is one contradiction', () => {
    const said = (text: string) => fact('other', '2026-11-18 21:00', text);
    const of = (...texts: string[]) => conflictsOf({ case: aCase({ facts: texts.map(said) }), evidence: [] });
    expect(of('', '付款后没有收到卡密')).toEqual([]);
    const [one, ...rest] = of('客服没有答复', '客服没有答复。', '客服没有答复');
    expect([one!.about, one!.values.length, rest]).toEqual(['duplicate', 3, []]);
  });

  describe('settled with one tap', () => {
    const id = '2026111819304587';
    const bill = seen(4, 'receipt', '2026-11-18 20:06', 'pay.example', { amountFen: 9850 });
    const typed = { ...normaliseCase(aCase()).orders[0]!, amountFen: 12000 };
    const settled = (
      one: ReturnType<typeof aCase>,
      evidence: Parameters<typeof conflictsOf>[0]['evidence'],
      way: string,
    ) => {
      const [found] = conflictsOf({ case: one, evidence });
      const picked = settlementsOf(found!).find((each) => each.id === way)!;
      const next = { ...one, ...picked.change(normaliseCase(one)) };
      const left = openConflicts(conflictsOf({ case: next, evidence }), normaliseCase(next));
      return { found: found!, words: picked.words, next: normaliseCase(next), left };
    };

    it('what was typed gives way to the page', () => {
      const { found, words, next, left } = settled(aCase({ orders: [typed] }), [bill], 'take');
      expect([words, next.orders[0]!.amountFen, left.open]).toEqual(['以 ¥98.50 为准', null, []]);
      expect(writtenAt(found)).toBe('orders');
    });

    it('of two pages one is right, and the other is known', () => {
      const evidence = [
        order(3, '2026-11-18 20:05', { amountFen: 9850 }),
        { ...bill, fields: { amountFen: aField(9900) } },
      ];
      const { next, left } = settled(aCase(), evidence, 'take');
      expect(next.orders).toMatchObject([{ orderId: id, amountFen: 9850, cites: [{ seq: 3 }] }]);
      expect([left.open, left.kept.length]).toEqual([[], 1]);
    });

    it('or both stand, until another value comes', () => {
      const { next, left } = settled(aCase({ orders: [typed] }), [bill], 'keep');
      expect([left.open.length, left.kept.length, next.orders[0]!.amountFen]).toEqual([0, 1, 12000]);
      const other = [{ ...bill, fields: { amountFen: aField(9900) } }];
      expect(openConflicts(conflictsOf({ case: next, evidence: other }), next).open).toHaveLength(1);
    });

    it('of a step told twice the fuller one stays with what both are cited to', () => {
      const facts = [
        fact('other', '2026-11-18 20:00', '客服没有答复', 4),
        fact('no-answer', '2026-11-18 20:00', '客服没有答复。'),
      ];
      const { next, left } = settled(aCase({ facts }), [bill], 'one');
      expect([next.facts.length, next.facts[0]!.text, next.facts[0]!.cites, left.open]).toEqual([
        ...[1, '客服没有答复。', [{ seq: 4 }], []],
      ]);
    });

    it('a step lets go of evidence that is older than it, a demand comes down to what was paid', () => {
      const early = { ...fact('failed', '2026-11-18 21:00', '兑换失败'), cites: [{ seq: 3 }] };
      const page = order(3, '2026-11-18 20:05', {});
      expect(settled(aCase({ facts: [early] }), [page], 'uncite').next.facts[0]!.cites).toEqual([]);
      const { next, words } = settled(aCase({ demandFen: 98500 }), [bill], 'fit');
      expect([words, next.demands[0]!.amountFen]).toEqual(['改成 ¥98.50', 9850]);
    });
  });
});
