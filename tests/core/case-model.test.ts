import { describe, expect, it } from 'vitest';
import { isBlank, normaliseCase } from '../../src/core/case/normalise-case';
import { compareWhen, differs, instantOf, showWhen, whenOf } from '../../src/core/case/when';
import { aCase } from '../support/items';

describe('normaliseCase', () => {
  it('fills what rows of older versions do not have', () => {
    const whole = normaliseCase(aCase({ demandFen: 9850 }));
    expect(whole.dispute).toBeNull();
    expect(whole.orders.map((one) => one.orderId)).toEqual(['2026111819304587']);
    expect(whole.parties).toMatchObject([{ role: 'platform', shown: '极速卡铺', site: 'jisukapu.example' }]);
    expect(whole.demands).toMatchObject([{ kind: 'refund', amountFen: 9850 }]);
    expect(whole.facts).toEqual([]);
    expect(whole.answers.fraudSigns).toEqual([]);
    expect(whole.state).toBe('collecting');
  });

  it('keeps what fits and passes over what is damaged or of a newer version', () => {
    const damaged = {
      ...aCase(),
      dispute: 'of-tomorrow',
      demands: [{ kind: 'refund', amountFen: -5 }, { kind: 'explain' }],
      facts: [{ id: 'f1', kind: 'of-tomorrow', text: '没有答复' }, 'not a fact', { id: 'f2' }],
      orders: 'none',
      answers: { buyer: 'somebody' },
      state: 7,
    } as unknown as Parameters<typeof normaliseCase>[0];
    const whole = normaliseCase(damaged);
    expect(whole.dispute).toBeNull();
    expect(whole.demands.map((one) => one.kind)).toEqual(['explain']);
    expect(whole.facts).toMatchObject([{ id: 'f1', kind: 'other', text: '没有答复', cites: [] }]);
    expect(whole.orders).toHaveLength(1);
    expect(whole.answers.buyer).toBeNull();
    expect(whole.state).toBe('collecting');
  });

  it('takes a case for blank only while nothing at all was written into it', () => {
    const bare = { ...{ title: '', platform: '', host: '', orderIds: [] } };
    expect(isBlank(aCase(bare))).toBe(true);
    expect(isBlank(aCase({ ...bare, answers: normaliseCase(aCase()).answers }))).toBe(true);
    const told: Partial<Parameters<typeof aCase>[0]>[] = [
      { dispute: 'delayed' },
      { answers: { ...normaliseCase(aCase()).answers, hasNoFraudSign: true } },
      { fills: { 账号: '甲' } },
      { statement: '没有到账' },
      { isArchived: true },
    ];
    for (const change of told)
      expect(isBlank(aCase({ ...bare, ...change })), JSON.stringify(change)).toBe(false);
  });

  it('is the same when done twice', () => {
    const once = normaliseCase(aCase({ demandFen: 100 }));
    expect(normaliseCase(once)).toEqual(once);
  });
});

describe('a point in time', () => {
  it.each([
    [{ at: '2026-11-18T19:30' }, '2026年11月18日19:30'],
    [{ at: '2026-11-18T19:30', isAbout: true }, '2026年11月18日约19:30'],
    [{ at: '2026-11-18' }, '2026年11月18日'],
    [{ at: '2026-11-18', isAbout: true }, '2026年11月18日前后'],
    [{ at: '2026-11' }, '2026年11月'],
    [{ at: '2026' }, '2026年'],
    [{ at: '2026-11-18T19:30', until: '2026-11-18T20:10' }, '2026年11月18日19:30至20:10'],
    [{ at: '2026-11-18', until: '2026-11-20' }, '2026年11月18日至11月20日'],
    [{ at: '2026-12-30', until: '2027-01-02' }, '2026年12月30日至2027年1月2日'],
  ])('%j is written %s', (when, words) => {
    expect(showWhen(when)).toBe(words);
  });

  it('is China’s, whatever zone the instant came in', () => {
    expect(whenOf('2026-11-18T16:30:00.000Z')).toEqual({ at: '2026-11-19T00:30' });
    expect(whenOf('2026-11-18T19:30:45+08:00')).toEqual({ at: '2026-11-18T19:30' });
    expect(whenOf('soon')).toBeNull();
    expect(instantOf({ at: '2026-11-19' })).toBe('2026-11-18T16:00:00.000Z');
    expect(instantOf({ at: '2026-11-18T19:30' })).toBe('2026-11-18T11:30:00.000Z');
    expect(instantOf({ at: '2026-11' })).toBe('');
  });

  it('is compared only as far as both are known', () => {
    expect(differs({ at: '2026-11-18' }, { at: '2026-11-18T19:30' })).toBe(false);
    expect(differs({ at: '2026-11-17' }, { at: '2026-11-18T19:30' })).toBe(true);
    expect(differs({ at: '2026-11-18T19:30' }, { at: '2026-11-18T19:31' })).toBe(false);
    expect(differs({ at: '2026-11-18T19:30', isAbout: true }, { at: '2026-11-18T21:00' })).toBe(false);
    expect([null, { at: '2026-11-19' }, { at: '2026-11-18T10:00' }].sort(compareWhen)).toEqual([
      { at: '2026-11-18T10:00' },
      { at: '2026-11-19' },
      null,
    ]);
  });
});
