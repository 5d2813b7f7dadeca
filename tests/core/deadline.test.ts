import { describe, expect, it } from 'vitest';
import { type Contact, type DisputeFacts, noFacts } from '../../src/core/case/dispute-facts';
import { addDays, addMonths, addWorkdays, dayOf, endOf, isWorkday } from '../../src/core/deadline/calendar';
import { clauseDeadlines, limitIn, windowsOf } from '../../src/core/deadline/clause-windows';
import { type Deadline, deadlinesOf, stateOf } from '../../src/core/deadline/deadlines';
import { shippedPack } from '../../src/knowledge/knowledge';
import { anItem } from '../support/items';

const { holidays, deadlines: rules } = shippedPack().knowledge;

function dated(facts: Partial<DisputeFacts>, contacts: Omit<Contact, 'id'>[] = []): Deadline[] {
  const numbered = contacts.map((one, i) => ({ ...one, id: String(i) }));
  return deadlinesOf({ facts: { ...noFacts(), ...facts }, contacts: numbered, rules, holidays });
}

function theOne(ruleId: string, from: Deadline[]): Deadline {
  const found = from.filter((one) => one.ruleId === ruleId);
  expect(found.map((one) => one.ruleId)).toEqual([ruleId]);
  return found[0]!;
}

const noon = (day: string) => `${day}T04:00:00.000Z`;

describe('the calendar', () => {
  it.each([
    ['2024', 366, 251],
    ['2025', 365, 248],
    ['2026', 365, 248],
  ])('has the working days of %s', (year, length, working) => {
    const days = Array.from({ length }, (_, i) => addDays(`${year}-01-01`, i));
    expect(days.at(-1)).toBe(`${year}-12-31`);
    expect(days.filter((day) => isWorkday(day, holidays)).length).toBe(working);
  });

  it.each([
    ['a plain Friday', '2026-11-20', true],
    ['a plain Saturday', '2026-11-21', false],
    ['a make-up Sunday', '2024-02-04', true],
    ['a make-up Saturday', '2026-02-14', true],
    ['New Year’s Eve of 2024, which was worked', '2024-02-09', true],
    ['New Year’s Eve of 2025, which was not', '2025-01-28', false],
    ['a weekday off in spring', '2026-02-23', false],
    ['the first day after it', '2026-02-24', true],
    ['the eighth of October 2025', '2025-10-08', false],
    ['a leap day', '2024-02-29', true],
  ])('knows %s', (_, day, worked) => {
    expect(isWorkday(day, holidays)).toBe(worked);
  });

  it.each([
    ['spring festival 2024', '2024-02-07', '2024-02-22'],
    ['labour day 2024', '2024-04-26', '2024-05-09'],
    ['national day 2024', '2024-09-27', '2024-10-12'],
    ['the turn of 2024', '2024-12-27', '2025-01-08'],
    ['spring festival 2025', '2025-01-24', '2025-02-10'],
    ['labour day 2025', '2025-04-25', '2025-05-08'],
    ['national day 2025', '2025-09-26', '2025-10-13'],
    ['the turn of 2025', '2025-12-26', '2026-01-07'],
    ['spring festival 2026', '2026-02-12', '2026-02-28'],
    ['labour day 2026', '2026-04-30', '2026-05-13'],
    ['mid-autumn and national day 2026', '2026-09-24', '2026-10-12'],
    ['an ordinary week, received on a Sunday', '2026-11-22', '2026-12-01'],
  ])('counts seven working days over %s', (_, from, to) => {
    expect(addWorkdays(from, 7, holidays)).toEqual({ day: to, isEstimated: false });
  });

  it('estimates a year without an official calendar and says so', () => {
    expect(addWorkdays('2026-12-25', 7, holidays)).toEqual({ day: '2027-01-06', isEstimated: true });
    expect(addWorkdays('2023-12-25', 2, holidays)).toEqual({ day: '2023-12-27', isEstimated: true });
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('adds months to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('changes the day at midnight in Shanghai, whatever zone the computer is in', () => {
    expect(dayOf('2026-03-08T15:59:59.999Z')).toBe('2026-03-08');
    expect(dayOf('2026-03-08T16:00:00.000Z')).toBe('2026-03-09');
    expect(endOf('2026-03-08')).toBe('2026-03-08T16:00:00.000Z');
    const own = process.env.TZ;
    const answers = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai'].map((zone) => {
      process.env.TZ = zone;
      const offset = new Date('2026-07-01T12:00:00.000Z').getTimezoneOffset();
      const filed = { at: '2026-03-06T16:30:00.000Z', channel: '12315', kind: 'filed' } as const;
      const [first] = dated({ moments: { knewAt: '2024-02-28T16:00:00.000Z' } }, [filed]);
      return { offset, first, days: [addWorkdays('2026-03-06', 7, holidays), addMonths('2024-02-29', 12)] };
    });
    process.env.TZ = own;
    if (own === undefined) delete process.env.TZ;
    expect(answers.map((one) => one.offset)).toEqual([240, -840, -480]);
    expect(answers.map((one) => one.first)).toEqual(Array(3).fill(answers[2]!.first));
    expect(answers.map((one) => one.days)).toEqual(
      Array(3).fill([{ day: '2026-03-17', isEstimated: false }, '2025-02-28']),
    );
  });
});

describe('deadlinesOf', () => {
  it.each([
    ['2026-09-24', '2026-10-12'],
    ['2026-11-22', '2026-12-01'],
  ])('gives 12315 seven working days from %s', (filed, day) => {
    const found = theOne('12315-accept', dated({}, [{ at: noon(filed), channel: '12315', kind: 'filed' }]));
    expect(found).toMatchObject({ day, at: endOf(day), isEstimated: false, unit: 'workday', amount: 7 });
    expect(found.articles).toContain('samr121-15');
    expect(found.explanation).toBe(
      `从12315 投诉：提交投诉（${filed}）的次日起算 7 个工作日，到 ${day} 24:00 为止。`,
    );
  });

  it.each([
    ['rolls behind a public holiday', '2026-08-03', '2026-10-08', false],
    ['rolls behind the whole time off of spring festival', '2025-12-18', '2026-02-24', false],
    ['stays on a plain weekend', '2026-01-20', '2026-03-21', false],
    ['stays on a make-up Sunday, which is no holiday', '2025-07-30', '2025-09-28', false],
    ['is an estimate where the last year is not known', '2026-11-15', '2027-01-14', true],
  ])('mediation of sixty natural days %s', (_, accepted, day, isEstimated) => {
    const found = theOne(
      '12315-mediate',
      dated({}, [{ at: noon(accepted), channel: '12315', kind: 'accepted' }]),
    );
    expect(found).toMatchObject({ day, isEstimated });
    if (day === '2026-10-08') expect(found.explanation).toContain('2026-10-02 在法定节假日内，顺延');
    if (day === '2026-03-21') expect(found.notes.join('')).toContain('是否顺延没有找到规定');
    if (isEstimated) expect(found.notes.join('')).toContain('估计');
  });

  it('asks again 24 hours after the last question, until there is an answer', () => {
    const asked = [
      { at: '2026-11-20T01:00:00.000Z', channel: 'platform', kind: 'asked' },
      { at: '2026-11-21T02:30:00.000Z', channel: 'platform', kind: 'asked' },
    ] as const;
    expect(theOne('ask-again', dated({}, [...asked])).at).toBe('2026-11-22T02:30:00.000Z');
    const answered = { at: '2026-11-21T08:00:00.000Z', channel: 'platform', kind: 'answered' } as const;
    expect(dated({}, [...asked, answered])).toEqual([]);
    const early = { ...answered, at: '2026-11-20T08:00:00.000Z' };
    expect(dated({}, [...asked, early]).map((one) => one.ruleId)).toEqual(['ask-again']);
  });

  it('gives an ultimatum 48 hours and says that it has no legal force', () => {
    const found = theOne(
      'ultimatum',
      dated({}, [{ at: '2026-12-31T10:00:00.000Z', channel: 'platform', kind: 'ultimatum' }]),
    );
    expect(found.at).toBe('2027-01-02T10:00:00.000Z');
    expect(found.isEstimated).toBe(false);
    expect(found.notes[0]).toContain('没有法律效力');
  });

  it('counts a platform’s promise as it was made, and the usual one only as a guess', () => {
    const filed = { at: noon('2026-11-20'), channel: 'platform', kind: 'filed' } as const;
    expect(theOne('platform-usual', dated({}, [filed]))).toMatchObject({
      day: '2026-12-01',
      source: { confidence: 'unverified' },
    });
    const promised = {
      at: noon('2026-11-20'),
      channel: 'platform',
      kind: 'promised',
      promise: { amount: 3, unit: 'workday' },
    } as const;
    expect(theOne('platform-promise', dated({}, [filed, promised]))).toMatchObject({
      day: '2026-11-25',
      amount: 3,
    });
  });

  it('knows the fifteen days only where the rule has them', () => {
    const demanded = { at: noon('2026-11-01'), channel: 'platform', kind: 'demanded' } as const;
    const ids = (facts: Partial<DisputeFacts>) => dated(facts, [demanded]).map((one) => one.ruleId);
    expect(ids({ dispute: 'non-delivery' })).toEqual([]);
    expect(ids({ dispute: 'non-delivery', isDefective: true })).toEqual([]);
    expect(ids({ dispute: 'invalid-card' })).toEqual([]);
    expect(ids({ dispute: 'invalid-card', isDefective: true })).toEqual(['delay-not-up-to-quality']);
    expect(ids({ dispute: 'balance-frozen', isPrepaid: true })).toEqual(['delay-prepaid']);
    expect(ids({ dispute: 'non-delivery', moments: { refundDueAt: noon('2026-11-03') } })).toEqual([
      'delay-after-agreed-day',
    ]);
    const found = theOne(
      'delay-not-up-to-quality',
      dated({ dispute: 'invalid-card', isDefective: true }, [demanded]),
    );
    expect(found).toMatchObject({
      day: '2026-11-16',
      unit: 'natural-day',
      amount: 15,
      articles: ['samr73-8'],
    });
  });

  it('counts the fifteen days from the first demand, not from the last', () => {
    const demands = ['2026-11-09', '2026-11-01'].map(
      (day) => ({ at: noon(day), channel: 'platform', kind: 'demanded' }) as const,
    );
    expect(
      theOne('delay-not-up-to-quality', dated({ dispute: 'mismatch', isDefective: true }, demands)).day,
    ).toBe('2026-11-16');
  });

  it('gives the merchant of WeChat Pay the next day and the third day to their ends', () => {
    const found = dated({}, [{ at: '2026-11-20T15:59:00.000Z', channel: 'pay-wechat', kind: 'filed' }]);
    expect(theOne('wechat-first-reply', found).at).toBe('2026-11-21T16:00:00.000Z');
    expect(theOne('wechat-finish', found).at).toBe('2026-11-23T16:00:00.000Z');
    expect(theOne('wechat-finish', found).source.confidence).toBe('secondary');
  });

  it('lets three years end on 28 February when they began on a leap day, and does not move our own limits', () => {
    const found = dated({ moments: { paidAt: noon('2023-10-01'), knewAt: noon('2024-02-29') } });
    expect(theOne('complaint-3-years', found)).toMatchObject({
      day: '2027-02-28',
      from: { moment: 'knewAt' },
    });
    const paid = dated({ moments: { paidAt: noon('2023-10-02') } });
    expect(theOne('court-3-years', paid)).toMatchObject({ day: '2026-10-02', from: { moment: 'paidAt' } });
  });

  it('marks the limit whose text was not compared', () => {
    const found = theOne(
      '12315-report',
      dated({}, [{ at: noon('2026-11-20'), channel: '12315-report', kind: 'filed' }]),
    );
    expect(found).toMatchObject({ day: '2026-12-11', articles: [], source: { confidence: 'unverified' } });
  });

  it('says of every date the rule, the fact, the unit, the source and one sentence', () => {
    const contacts = [
      '12315',
      '12315-report',
      'pay-wechat',
      'pay-alipay',
      'pboc',
      'miit',
      'heimao',
      'court',
      'platform',
    ] as const;
    const all = dated(
      {
        dispute: 'false-ad',
        isPrepaid: true,
        moments: { paidAt: noon('2026-11-01'), knewAt: noon('2026-11-02'), refundDueAt: noon('2026-11-05') },
      },
      contacts.flatMap((channel) =>
        (['filed', 'accepted', 'demanded', 'asked', 'ultimatum', 'ended'] as const).map((kind, i) => ({
          at: noon(kind === 'ended' ? '2026-11-09' : `2026-11-${10 + i}`),
          channel,
          kind,
        })),
      ),
    );
    expect(all.length).toBeGreaterThan(14);
    for (const one of all) {
      expect(rules.map(({ id }) => id)).toContain(one.ruleId);
      expect(one.explanation, one.ruleId).toMatch(/^从.+起.+为止。$/);
      expect(one.source.checked).toMatch(/^\d{4}/);
      expect(one.notes[0]!.length).toBeGreaterThan(8);
      expect(Date.parse(one.at)).toBeGreaterThan(Date.parse(one.from.at));
    }
  });

  it('gives the same dates from facts that were stored and read again', () => {
    const facts = { ...noFacts(), moments: { paidAt: noon('2026-11-01') } };
    const contacts: Contact[] = [{ id: '1', at: noon('2026-11-20'), channel: '12315', kind: 'filed' }];
    const again = JSON.parse(JSON.stringify({ facts, contacts }));
    expect(deadlinesOf({ ...again, rules, holidays })).toEqual(
      deadlinesOf({ facts, contacts, rules, holidays }),
    );
  });

  it('passes over facts that are no time', () => {
    expect(dated({ moments: { paidAt: 'gestern' } }, [{ at: '', channel: '12315', kind: 'filed' }])).toEqual(
      [],
    );
  });
});

describe('stateOf', () => {
  const [deadline] = dated({}, [{ at: '2026-11-20T04:00:00.000Z', channel: '12315', kind: 'filed' }]);

  it.each([
    ['2026-11-19T00:00:00.000Z', 'early'],
    ['2026-11-25T00:00:00.000Z', 'running'],
    ['2026-12-01T15:59:59.999Z', 'today'],
    ['2026-12-01T16:00:00.000Z', 'over'],
    ['2031-01-01T00:00:00.000Z', 'over'],
  ])('at %s is %s', (now, state) => {
    expect(deadline!.day).toBe('2026-12-01');
    expect(stateOf(deadline!, now)).toBe(state);
  });

  it('is as it was once a clock that jumped is right again', () => {
    const times = ['2026-11-25T00:00:00.000Z', '2020-01-01T00:00:00.000Z', '2026-11-25T00:00:00.000Z'];
    expect(times.map((now) => stateOf(deadline!, now))).toEqual(['running', 'early', 'running']);
  });
});

describe('the limits of clauses', () => {
  const facts = {
    ...noFacts(),
    moments: { paidAt: '2026-11-20T02:00:00.000Z', deliveredAt: '2026-11-20T02:05:00.000Z' },
  };
  const contacts: Contact[] = [
    { id: '1', at: '2026-11-22T02:00:00.000Z', channel: 'platform', kind: 'filed' },
  ];
  const of = (text: string, effect: 'grants' | 'limits') =>
    clauseDeadlines(
      windowsOf([anItem({ seq: 7, at: '2026-11-20T03:00:00.000Z', clauses: [{ text, effect }] })]),
      {
        facts,
        contacts,
        holidays,
      },
    );

  it.each([
    ['如有问题请于当天 24:00 前联系平台举报，逾期不予受理', 'limits', 'buyer', '2026-11-20T16:00:00.000Z'],
    ['收到卡密后 2 小时内反馈，超时不予售后', 'limits', 'buyer', '2026-11-20T04:05:00.000Z'],
    ['请在24小时内检查卡密并确认', 'grants', 'buyer', '2026-11-21T02:05:00.000Z'],
    ['付款后 24 小时内发货', 'grants', 'shop', '2026-11-21T02:00:00.000Z'],
    ['十分钟内到账', 'grants', 'shop', '2026-11-20T03:00:00.000Z'],
    ['退款申请 3-7 个工作日内处理完成', 'grants', 'shop', '2026-12-01T16:00:00.000Z'],
    ['客服24小时内回复', 'grants', 'shop', '2026-11-23T02:00:00.000Z'],
    ['兑换码请在收到后 24 小时内使用', 'grants', 'buyer', '2026-11-21T02:05:00.000Z'],
    ['超过48小时不予处理', 'limits', 'buyer', '2026-11-22T02:05:00.000Z'],
    ['当天内反馈有效，过后概不负责', 'limits', 'buyer', '2026-11-20T16:00:00.000Z'],
    ['一周内可退', 'grants', 'buyer', '2026-11-27T16:00:00.000Z'],
    ['非人为问题一个月内包换', 'grants', 'buyer', '2026-12-20T16:00:00.000Z'],
    ['质保期7天', 'grants', 'buyer', '2026-11-27T16:00:00.000Z'],
    ['付款后半小时内发货', 'grants', 'shop', '2026-11-20T03:00:00.000Z'],
    ['超过24小时未发货可申请退款', 'grants', 'shop', '2026-11-21T02:00:00.000Z'],
    ['下单时完成支付后24小时内发货', 'grants', 'shop', '2026-11-21T02:00:00.000Z'],
    [
      '下单后 15 分钟内未支付订单自动取消，付款后 24 小时内发货',
      'grants',
      'shop',
      '2026-11-21T02:00:00.000Z',
    ],
    ['24小时内未支付后自动关闭，支付后2小时内发货', 'grants', 'shop', '2026-11-20T04:00:00.000Z'],
    ['请在3天内将商品退回', 'grants', 'buyer', '2026-11-23T16:00:00.000Z'],
    ['买家需在48小时内退回商品', 'grants', 'buyer', '2026-11-22T02:05:00.000Z'],
    ['收到后7天内可申请退货退款，退款到账需3个工作日', 'grants', 'buyer', '2026-11-27T16:00:00.000Z'],
    ['如有问题请于24小时内反馈，我们会尽快处理', 'grants', 'buyer', '2026-11-21T02:05:00.000Z'],
    ['请在30分钟内完成支付，支付后24小时内自动发货', 'grants', 'shop', '2026-11-21T02:00:00.000Z'],
  ] as const)('reads “%s”', (text, effect, side, at) => {
    expect(of(text, effect)).toMatchObject([
      { ruleId: 'clause-7', side, at, source: { checked: '2026-11-20' } },
    ]);
  });

  it.each([
    '一经售出概不退款',
    '24 小时在线客服',
    '本店营业 7 天',
    '售后24小时在线',
    '订单提交30分钟内未付款自动关闭',
    '请在30分钟内完成支付',
    '请在 30 分钟内付款',
    '请在30分钟内完成支付后联系客服',
    '下单后30分钟内未支付成功的订单将自动关闭',
    '订单生成30分钟之内没有付款成功，系统自动取消',
    '提交订单后请在2小时内支付，否则自动取消',
  ])('reads no limit in “%s”', (text) => {
    expect(of(text, 'limits')).toEqual([]);
  });

  it.each([
    ['收到卡密后 2 小时内反馈，超时不予售后', 'limits', '页面限时“收到卡密后 2 小时内反馈”'],
    ['请在30分钟内完成支付，支付后24小时内自动发货。', 'grants', '商家承诺“支付后24小时内自动发货”'],
    [
      '本店所售商品均为自动发货如遇库存不足则付款后24小时内发货',
      'grants',
      '商家承诺“…均为自动发货如遇库存不足则付款后24小时内发货”',
    ],
  ] as const)('is named by its words: “%s”', (text, effect, title) => {
    expect(of(text, effect)[0]?.title).toBe(title);
  });

  it('holds a shop to what its page shows, and warns the buyer of what it hides', () => {
    const hidden = (text: string, effect: 'grants' | 'limits') =>
      windowsOf([anItem({ clauses: [{ text, effect, hidden: true }] })]).map(({ side }) => side);
    expect(hidden('付款后 24 小时内发货', 'grants')).toEqual([]);
    expect(hidden('收到卡密后 2 小时内反馈，超时不予售后', 'limits')).toEqual(['buyer']);
  });

  it.each([
    ['24小时以内反馈', 24, 'hour'],
    ['请在 24 小时之内联系', 24, 'hour'],
    ['２４小时内反馈', 24, 'hour'],
    ['二十四小时内反馈', 24, 'hour'],
    ['四十八小时内处理', 48, 'hour'],
    ['七十二个小时内处理', 72, 'hour'],
    ['72h内处理', 72, 'hour'],
    ['24-48小时内处理', 48, 'hour'],
    ['超过24小时不予受理', 24, 'hour'],
    ['超出二十四小时不处理', 24, 'hour'],
    ['处理时间最长48小时', 48, 'hour'],
    ['24小时后概不负责', 24, 'hour'],
    ['收货24小时后，一律不退换', 24, 'hour'],
    ['7天后自动确认收货', 7, 'natural-day'],
    ['半小时内发货', 1, 'hour'],
    ['一个半小时内发货', 2, 'hour'],
    ['30分钟内发货', 1, 'hour'],
    ['半天内回复', 12, 'hour'],
    ['当天购买 24 小时内反馈', 24, 'hour'],
    ['当天内反馈', 1, 'same-day'],
    ['当日24时前反馈', 1, 'same-day'],
    ['三十天内包换', 30, 'natural-day'],
    ['一百八十天内质保', 180, 'natural-day'],
    ['两三天内到账', 3, 'natural-day'],
    ['三至五个工作日内退回', 5, 'workday'],
    ['3个自然日内提出', 3, 'natural-day'],
    ['一周内包换', 7, 'natural-day'],
    ['2个星期内包换', 14, 'natural-day'],
    ['半个月内包换', 15, 'natural-day'],
    ['一个月内包换', 1, 'month'],
    ['半年内质保', 6, 'month'],
    ['质保期7天', 7, 'natural-day'],
    ['质保时间：三个月', 3, 'month'],
    ['保修一年', 1, 'year'],
  ] as const)('reads how long “%s” gives', (text, amount, unit) => {
    expect(limitIn(text)).toEqual({ amount, unit });
  });

  it.each([
    '发布于11月30日内测',
    '2026年内有效',
    '付款24小时后发货',
    '24小时自动发货',
    '超过300元包邮',
    '半价',
    '7x24小时服务',
    '质保',
  ])('reads no time in “%s”', (text) => {
    expect(limitIn(text)).toBeNull();
  });
});
