import { describe, expect, it } from 'vitest';
import { type Contact, type DisputeFacts, noFacts } from '../../../src/core/case/dispute-facts';
import { deadlinesOf } from '../../../src/core/deadline/deadlines';
import { type LadderRequest, ladderOf, type Step } from '../../../src/core/dispute/ladder';
import type { ChannelId, ContactKind } from '../../../src/core/knowledge/ids';
import { shippedPack } from '../../../src/knowledge/knowledge';
import { wholeFacts as whole } from '../../support/dispute-facts';

const { knowledge } = shippedPack();
const now = '2026-11-23T04:00:00.000Z';

type Did = [ChannelId, ContactKind, string?];
function ladder(facts: Partial<DisputeFacts>, did: Did[] = [], more: Partial<LadderRequest> = {}): Step[] {
  const all = { ...whole, ...facts };
  const contacts: Contact[] = did.map(([channel, kind, at = '2026-11-20T04:00:00.000Z'], i) => ({
    id: `${i}`,
    channel,
    kind,
    at,
  }));
  const deadlines = deadlinesOf({
    facts: all,
    contacts,
    rules: knowledge.deadlines,
    holidays: knowledge.holidays,
  });
  const dispute = knowledge.disputes.find((one) => one.id === all.dispute) ?? null;
  return ladderOf({ facts: all, contacts, deadlines, channels: knowledge.channels, dispute, now, ...more });
}
const step = (steps: Step[], id: ChannelId) => steps.find((one) => one.channel.id === id)!;
const states = (steps: Step[], state: Step['state']) =>
  steps.filter((one) => one.state === state).map((one) => one.channel.id);

describe('ladderOf', () => {
  it('starts with the platform, and with the payment channel beside it', () => {
    const steps = ladder({});
    expect(steps[0]!.channel.id).toBe('platform');
    expect(states(steps, 'now')).toEqual(expect.arrayContaining(['platform', 'pay-wechat']));
    expect(step(steps, 'pay-wechat').isParallel).toBe(true);
    expect(step(steps, '12315')).toMatchObject({ state: 'later' });
    expect(step(steps, '12315').reason).toContain('不是法定的前提');
    expect(step(steps, 'police').state).toBe('unsuited');
  });

  it('gives every step a reason and its documents', () => {
    for (const one of ladder({})) {
      expect(one.reason, one.channel.id).not.toBe('');
      if (one.state === 'now') expect(one.missing, one.channel.id).toEqual([]);
    }
    expect(step(ladder({}), '12315').documents).toContain('支付凭证');
  });

  it('names the facts a step still needs', () => {
    const steps = ladder(
      {
        complainant: { ...whole.complainant, address: '' },
        respondent: { ...whole.respondent, name: '小云', address: '' },
        payee: '*云',
      },
      [['platform', 'refused']],
    );
    expect(step(steps, '12315')).toMatchObject({
      state: 'later',
      missing: ['complainantAddress', 'respondentName', 'respondentAddress'],
    });
    expect(step(steps, '12315').reason).toBe('还缺：你的地址、被投诉人名称、被投诉人地址');
  });

  it('opens 12315 once the platform refused', () => {
    expect(step(ladder({}, [['platform', 'refused']]), '12315').state).toBe('now');
  });

  it('waits for an ultimatum and says until when, then opens', () => {
    const running = step(ladder({}, [['platform', 'ultimatum', '2026-11-22T04:00:00.000Z']]), '12315');
    expect(running).toMatchObject({
      state: 'later',
      next: { ruleId: 'ultimatum', at: '2026-11-24T04:00:00.000Z' },
    });
    expect(step(ladder({}, [['platform', 'ultimatum', '2026-11-20T04:00:00.000Z']]), '12315').state).toBe(
      'now',
    );
  });

  it('waits for 12315 with its next date, and says when that has passed', () => {
    const waiting = step(
      ladder({}, [
        ['platform', 'refused'],
        ['12315', 'filed'],
      ]),
      '12315',
    );
    expect(waiting).toMatchObject({ state: 'waiting', next: { ruleId: '12315-accept', day: '2026-12-01' } });
    const late = step(
      ladder({}, [
        ['platform', 'refused'],
        ['12315', 'filed', '2026-11-02T04:00:00.000Z'],
      ]),
      '12315',
    );
    expect(late.state).toBe('waiting');
    expect(late.reason).toContain('2026-11-11 已过');
  });

  it.each<[ChannelId, ChannelId, ContactKind]>([
    ['12315', 'cca', 'filed'],
    ['12315', 'cca', 'accepted'],
    ['12315', 'cca', 'ended'],
    ['cca', '12315', 'filed'],
    ['cca', '12315', 'ended'],
    ['12315', 'court', 'accepted'],
    ['cca', 'arbitration', 'accepted'],
  ])('never offers %s when %s has %s', (id, other, kind) => {
    const one = step(
      ladder({}, [
        ['platform', 'refused'],
        [other, kind],
      ]),
      id,
    );
    expect(one.state).toBe('shut');
    expect(one.reason).toMatch(/同一争议/);
  });

  it('offers the other office once the first one declined', () => {
    const did: Did[] = [
      ['platform', 'refused'],
      ['12315', 'filed'],
      ['12315', 'declined', '2026-11-21T04:00:00.000Z'],
    ];
    const steps = ladder({}, did);
    expect(step(steps, '12315').state).toBe('over');
    expect(step(steps, 'cca').state).toBe('now');
    expect(step(steps, 'court').state).toBe('now');
  });

  it.each<[Partial<DisputeFacts>]>([
    [{ fraudSigns: ['blocked'] }],
    [{ dispute: 'fraud' }],
    [{ dispute: 'runaway' }],
  ])('puts the police first with %j', (facts) => {
    const steps = ladder(facts, [['platform', 'refused']]);
    expect(steps[0]!.channel.id).toBe('police');
    expect(steps[0]!.state).toBe('now');
    expect(step(steps, '12315')).toMatchObject({ state: 'later' });
    expect(step(steps, '12315').reason).toContain('先报警');
    expect(step(steps, 'pay-wechat').state).toBe('now');
    expect(
      step(
        ladder(facts, [
          ['platform', 'refused'],
          ['police', 'filed'],
        ]),
        '12315',
      ).state,
    ).toBe('now');
  });

  it('says of the police whether the signs were asked for, and does not offer them without one', () => {
    const open = step(ladder({}), 'police');
    expect(open).toMatchObject({ state: 'unsuited' });
    expect(open.reason).toContain('还没有说明');
    const none = step(ladder({ hasNoFraudSign: true }), 'police');
    expect(none).toMatchObject({ state: 'unsuited', reason: '没有看到诈骗、盗刷或者失联的信号' });
  });

  it('offers no merchant complaint for a transfer to a person', () => {
    expect(step(ladder({ payment: 'transfer' }), 'pay-wechat')).toMatchObject({ state: 'unsuited' });
    expect(step(ladder({ payChannel: 'pay-alipay' }), 'pay-wechat').state).toBe('unsuited');
    expect(step(ladder({ payChannel: null }), 'pay-wechat').state).toBe('later');
  });

  it('offers arbitration only with an agreement, and then not the court', () => {
    expect(step(ladder({}), 'arbitration').state).toBe('unsuited');
    expect(step(ladder({}), 'arbitration').reason).toContain('还没有说明');
    expect(step(ladder({ hasArbitrationClause: false }), 'arbitration').reason).toBe('没有仲裁协议不受理');
    const steps = ladder({ hasArbitrationClause: true }, [
      ['platform', 'refused'],
      ['12315', 'ended'],
    ]);
    expect(step(steps, 'arbitration').state).toBe('now');
    expect(step(steps, 'court').reason).toContain('仲裁条款');
  });

  it('sends a dealer to the court, not to 12315', () => {
    expect(step(ladder({ buyer: 'trader' }, [['platform', 'refused']]), '12315').state).toBe('unsuited');
  });

  it('ends with the court after mediation ended', () => {
    const steps = ladder({}, [
      ['platform', 'refused'],
      ['12315', 'filed'],
      ['12315', 'accepted'],
      ['12315', 'ended', '2026-11-22T04:00:00.000Z'],
    ]);
    expect(step(steps, 'court').state).toBe('now');
    expect(step(steps, 'cca').state).toBe('shut');
  });

  it('asks for the facts when nothing is known, and never throws', () => {
    const steps = ladderOf({
      facts: noFacts(),
      contacts: [],
      deadlines: [],
      channels: knowledge.channels,
      dispute: null,
      now,
    });
    expect(steps).toHaveLength(16);
    expect(step(steps, 'platform').reason).toBe('还缺：订单号、诉求');
  });
});
