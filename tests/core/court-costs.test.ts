import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText } from '../../src/core/complaint/compose';
import { costNotes, courtFee } from '../../src/core/complaint/court-costs';
import { openPack } from '../../src/core/knowledge/pack';
import { shippedPack } from '../../src/knowledge/knowledge';
import { child } from '../stories/child';
import { gone } from '../stories/gone';
import { paidTwice } from '../stories/paid-twice';

const pack = shippedPack();
const { knowledge } = pack;
const { court } = knowledge;

describe('what a suit costs', () => {
  it.each([
    [1, 5000],
    [1_000_000, 5000],
    [1_000_100, 5003],
    [2_000_000, 5000 + 25_000],
    [10_000_000, 5000 + 225_000],
  ])('%i fen: %i fen (诉讼费用交纳办法 13)', (claim, fee) => {
    expect(courtFee(claim, court)).toBe(fee);
  });

  it('is not known above what the knowledge has', () => {
    expect(courtFee(10_000_001, court)).toBeNull();
    expect(courtFee(5000, [])).toBeNull();
  });

  it('is told with the claim, with half of it for the simple procedure and the one-instance rule', () => {
    const notes = composeText(briefOf({ ...paidTwice, knowledge }), 'court', 'letter')!.notes.join('\n');
    expect(notes).toContain('请求49.50元，案件受理费50元；适用简易程序减半，25元');
    expect(notes).toContain('上年度就业人员年平均工资的50%');
    expect(notes).toContain('一审终审');
    expect(notes).toContain('2026-11-29');
    const child976 = composeText(briefOf({ ...child, knowledge }), 'court', 'letter')!.notes.join('\n');
    expect(child976).toContain('请求976元');
  });

  it('speaks of no small claim against somebody nobody can find, and of nothing without numbers', () => {
    const brief = briefOf({ ...gone, knowledge });
    expect(costNotes(brief).join()).not.toContain('一审终审');
    const bare = { ...brief, request: { ...brief.request, knowledge: { ...knowledge, court: [] } } };
    expect(costNotes(bare)).toEqual([]);
  });

  it('rests on articles the knowledge has, and a pack from before still opens', () => {
    for (const { articles } of court)
      for (const id of articles)
        expect(
          knowledge.law.some((one) => one.id === id),
          id,
        ).toBe(true);
    const { court: _, ...before } = knowledge;
    const json = JSON.stringify({ ...pack, version: pack.version + 1, knowledge: before });
    const opened = openPack(json, { current: pack, shipped: pack, today: pack.date });
    expect(opened).toHaveProperty('pack.knowledge.court', []);
    const broken = { ...knowledge, court: [{ ...court[0]!, articles: ['fee-99'] }] };
    const other = openPack(JSON.stringify({ ...pack, version: pack.version + 1, knowledge: broken }), {
      ...{ current: pack, shipped: pack, today: pack.date },
    });
    expect(other).toHaveProperty('refused', 'broken');
  });
});
