import { describe, expect, it } from 'vitest';
import {
  type ContactDraft,
  correctionOf,
  draftFor,
  isRuled,
  newDraft,
  usualReminder,
  withNumber,
  withResult,
} from '../../src/core/case/contact-draft';
import { contactsOf, resultFor, resultsOf } from '../../src/core/case/contacts';
import { daysTaken, platformRecords, recordOfHost } from '../../src/core/case/outcome';
import { channelIds } from '../../src/core/knowledge/ids';
import { contactTitle } from '../../src/core/words/contact-words';
import { recordWords } from '../../src/core/words/platform-words';
import { aContact } from '../support/contacts';

const at = '2026-11-20T02:00:00.000Z';

describe('what the engines count with', () => {
  it('one contact is what the user did, what the other side did and what it promised', () => {
    const item = aContact({
      at,
      act: 'filed',
      result: 'refused',
      promised: { amount: 3, unit: 'workday', until: null },
    });
    expect(contactsOf([item]).map(({ kind }) => kind)).toEqual(['filed', 'refused', 'promised']);
  });
  it('says what was asked for, by what, and what shows it; the answer is the other side’s', () => {
    const told = { via: '在线客服', ask: '退款98.50元', cites: [{ seq: 7 }] };
    const item = aContact({ at, act: 'demanded', result: 'refused', agent: '03', said: '不退', ...told });
    expect(contactsOf([item])).toMatchObject([
      { kind: 'demanded', ...told },
      { kind: 'refused', words: '不退', agent: '03', via: '在线客服', cites: told.cites },
    ]);
    expect(contactsOf([item])[1]).not.toHaveProperty('ask');
  });
  it('words said while it is still being handled are an answer; silence is none', () => {
    const item = aContact({ at, act: 'none', result: 'pending', said: '系统延迟，耐心等待' });
    expect(contactsOf([item])).toMatchObject([{ kind: 'answered', words: '系统延迟，耐心等待' }]);
    expect(contactsOf([aContact({ at, act: 'none', result: 'pending' })])).toEqual([]);
  });
  it('an offer that was declined is asking once more, after the answer', () => {
    const parts = contactsOf([aContact({ at, result: 'coupon', declinedAt: at })]);
    expect(parts.map(({ kind }) => kind)).toEqual(['asked', 'answered', 'asked']);
    expect(Date.parse(parts[2]!.at)).toBeGreaterThan(Date.parse(parts[1]!.at));
  });
  it('neither what was corrected nor what was erased counts', () => {
    const items = [
      aContact({ at, seq: 1, correctedBy: 2 }),
      aContact({ at, seq: 2, corrects: 1, result: 'agreed', act: 'none' }),
      aContact({ at, seq: 3, isErased: true }),
    ];
    expect(contactsOf(items).map(({ id }) => id)).toEqual(['2-answered']);
  });
  it('every channel has five results, one per key', () => {
    for (const channel of channelIds) expect(new Set(resultsOf(channel)).size).toBe(5);
    expect(resultFor('12315', 'coupon')).toBe('pending');
  });
});

describe('a draft', () => {
  const known = [aContact({ at, act: 'filed', caseNo: 'TS-1', agent: 'A017' })];
  it('knows number, person and channel of the last contact', () => {
    expect(newDraft(known, null)).toMatchObject({
      channel: 'platform',
      act: 'asked',
      caseNo: 'TS-1',
      agent: 'A017',
    });
  });
  it('through another channel knows no number, and is a complaint only where the user says so', () => {
    expect(newDraft(known, null, '12315')).toMatchObject({ act: 'asked', caseNo: '', result: 'pending' });
    expect(newDraft(known, 'filed', '12315').act).toBe('filed');
    for (const reason of [null, 'ask', 'escalate', 'decline'] as const)
      expect(newDraft([], reason).act).toBe('asked');
  });
  it('that was half written is opened again with the deed it is wanted for, and keeps the rest', () => {
    const half = { ...newDraft(known, null), result: 'refused' as const, said: '不退' };
    expect(draftFor(half, 'ultimatum')).toEqual({ ...half, act: 'ultimatum' });
    expect(draftFor({ ...half, act: 'none' }, 'ask').act).toBe('none');
    expect(draftFor(half, null)).toBe(half);
  });
  it('with a first number is of a complaint that was filed, unless another deed was picked', () => {
    const first = newDraft([], 'ask');
    expect(withNumber(first, 'T', [])).toMatchObject({ caseNo: 'T', act: 'filed' });
    expect(withNumber({ ...first, caseNo: 'T' }, 'TS', [])).toEqual({ caseNo: 'TS' });
    expect(withNumber({ ...first, act: 'demanded' }, 'T', [])).toEqual({ caseNo: 'T' });
    expect(withNumber({ ...first, corrects: 3 }, 'T', [])).toEqual({ caseNo: 'T' });
    const again = { ...newDraft(known, null), caseNo: '' };
    expect(withNumber(again, 'T', known)).toEqual({ caseNo: 'T' });
    expect(withNumber({ ...again, channel: '12315' }, 'T', known)).toMatchObject({
      caseNo: 'T',
      act: 'filed',
    });
  });
  it('whose number is taken out again is what it was before the number', () => {
    const typed = (draft: ContactDraft, ...numbers: string[]) => {
      const now = { ...draft };
      for (const caseNo of numbers) Object.assign(now, withNumber(now, caseNo, []));
      return now;
    };
    const first = newDraft([], 'ask');
    expect(typed(first, 'T', 'TS', 'T', '')).toEqual(first);
    expect(typed(first, 'T', '', 'TS')).toMatchObject({ caseNo: 'TS', act: 'filed' });
    expect(typed({ ...typed(first, 'T'), act: 'ultimatum' }, '').act).toBe('ultimatum');
    for (const filed of [newDraft([], 'filed'), draftFor(typed(first, 'T'), 'filed')])
      expect(typed(filed, 'T', '').act).toBe('filed');
  });
  it('for a last limit is one', () => {
    expect(newDraft(known, 'ultimatum').act).toBe('ultimatum');
  });
  it('knows by what the other side was reached last', () => {
    expect(newDraft([aContact({ at, via: 'QQ' })], null).via).toBe('QQ');
  });
  it('claims no question where somebody only answered', () => {
    const first = newDraft([], null);
    expect(withResult(first, 'refused', [])).toEqual({ result: 'refused', act: 'none' });
    expect(withResult(first, 'pending', [])).toEqual({ result: 'pending' });
    const filed = { ...first, act: 'filed' as const, caseNo: 'TS-2' };
    expect(withResult(filed, 'coupon', [])).toEqual({ result: 'coupon' });
    expect(withResult({ ...first, act: 'demanded' }, 'refused', [])).toEqual({ result: 'refused' });
    const answered = [aContact({ at, act: 'none', result: 'coupon' })];
    expect(withResult(newDraft(answered, null), 'refused', answered)).toMatchObject({ act: 'none' });
    expect(withResult(newDraft(known, null), 'refused', known)).toEqual({ result: 'refused' });
  });
  it('of a correction says all of what it corrects', () => {
    const item = aContact({ at, via: 'QQ', ask: '退款', cites: [{ seq: 2 }] });
    expect(correctionOf(item)).toMatchObject({ via: 'QQ', ask: '退款', cites: [{ seq: 2 }] });
    expect(correctionOf(known[0]!)).toMatchObject({ at, caseNo: 'TS-1', corrects: 1 });
  });
  it('has a usual reminder unless it is over, and keeps none where a rule brings it', () => {
    const draft = newDraft([], null);
    expect(usualReminder(draft, at)).toBe('2026-11-21T02:00:00.000Z');
    expect(usualReminder({ ...draft, result: 'refused' }, at)).toBe('');
    expect(isRuled({ channel: 'platform', act: 'asked', result: 'no-answer' })).toBe(true);
    expect(isRuled({ channel: '12315', act: 'asked', result: 'pending' })).toBe(false);
  });
});

describe('platform records', () => {
  const words = { title: '', orderIds: [], createdAt: at, updatedAt: at, statement: '', demandFen: null };
  const cases = [
    { ...words, id: 'a', platform: '极速卡铺', host: 'jisukapu.example', isArchived: true },
    { ...words, id: 'b', platform: '极速卡铺', host: 'jisukapu.example', isArchived: false },
    { ...words, id: 'merged', platform: '极速卡铺', host: 'jisukapu.example', isArchived: true },
  ];
  const outcomes = [
    {
      ...{ caseId: 'a', kind: 'refunded' as const, amountFen: 9850, channel: '12315' as const },
      ...{ beganAt: at, endedAt: '2026-11-24T01:00:00.000Z' },
    },
  ];
  const records = platformRecords({ cases, outcomes, contacts: [aContact({ at, caseId: 'a' })] });
  it('say how often, how long and what worked', () => {
    expect(records).toMatchObject([
      {
        ...{ cases: 2, ended: 1, refunded: 1, amountFen: 9850, contacts: 1, days: 4 },
        worked: [{ channel: '12315', times: 1 }],
      },
    ]);
  });
  it('are found by host, and by no other', () => {
    const record = recordOfHost(records, 'jisukapu.example')!;
    expect(record.name).toBe('极速卡铺');
    expect(recordWords(record)).toMatch(/^2 个案件，1 个有结果，一般 4 天，12315.*有效$/);
    expect(recordWords({ ...record, cases: 1, ended: 0, days: null, worked: [] })).toBe(
      '1 个案件，都还在处理',
    );
    expect(recordOfHost(records, 'other.example')).toBeNull();
    expect(recordOfHost(records, '')).toBeNull();
  });
  it('a case that took hours took a day', () => {
    expect(daysTaken({ beganAt: at, endedAt: at })).toBe(1);
  });
});

it('one message of a talk is titled by itself, not by what the next ones say', () => {
  const cites = [{ seq: 7, row: 3 }];
  const title = (change: object) => contactTitle(aContact({ at, cites, ...change }));
  expect(title({ act: 'demanded', result: 'pending' })).toBe('平台：提出要求');
  expect(title({ act: 'demanded', result: 'no-answer' })).toBe('平台：提出要求，没有回复');
  expect(title({ act: 'none', result: 'pending', said: '正在核实' })).toBe('平台：客服答复');
  expect(title({ act: 'none', result: 'refused', said: '不退' })).toBe('平台：客服答复，拒绝');
  expect(title({ act: 'none', result: 'refused', cites: [{ seq: 7 }] })).toBe('平台：对方联系我，拒绝');
});
