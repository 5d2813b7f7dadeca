import { describe, expect, it } from 'vitest';
import { lintWording } from '../../src/core/complaint/wording';
import { suggestDispute } from '../../src/core/dispute/suggest-dispute';
import { disputeIds } from '../../src/core/knowledge/ids';
import { shippedPack } from '../../src/knowledge/knowledge';
import { blind, confusion, judge } from '../support/corpus';

// Only numbers are printed and compared here: a failing test must not show a sentence of a held half.
const { knowledge } = shippedPack();
const { wording } = knowledge;
const suggest = (text: string) => suggestDispute({ told: [text], seen: [] }, knowledge);

/** The floors: just under what was reached, see tests/sentences/blind/README.md. */
const floors = {
  tune: { macroF1: 0.98, errors: 1, inText: 0.97, warns: 1, alarms: 0 },
  held: { macroF1: 0.91, errors: 0.97, inText: 0.94, warns: 0.95, alarms: 0.01 },
  'second-tune': { macroF1: 0.98, errors: 1, inText: 0.97, warns: 1, alarms: 0 },
  'second-held': { macroF1: 0.88, errors: 0.95, inText: 0.9, warns: 0.93, alarms: 0.02 },
  // Made to look bad, or to hint only.
  'third-held': { errors: 0.93, inText: 0.83, warns: 0.82, alarms: 0.08 },
};

const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;

describe.each(['tune', 'held', 'second-tune', 'second-held'] as const)(
  'sentences by somebody who had read no rule, %s',
  (half) => {
    it('tells the fourteen types and none apart', () => {
      const rows = blind(`disputes-${half}`);
      for (const id of disputeIds)
        expect(rows.filter(({ label }) => label === id).length, id).toBeGreaterThanOrEqual(10);
      const pairs = rows.map(({ label, text }) => ({
        is: label,
        taken: suggest(text)[0]?.dispute ?? 'none',
      }));
      const judged = judge(pairs);
      const right = pairs.filter((one) => one.is === one.taken).length;
      console.log(
        `disputes-${half}: macro-F1 ${judged.macroF1.toFixed(3)}, right ${share(right, pairs.length)}\n${confusion(judged)}`,
      );
      expect(judged.macroF1).toBeGreaterThanOrEqual(floors[half].macroF1);
    });
  },
);

describe.each(['tune', 'held', 'second-tune', 'second-held', 'third-held'] as const)(
  'wording of sentences by somebody who had read no rule, %s',
  (half) => {
    it('catches bad wording and leaves the rest alone', () => {
      const bad = blind(`bad-${half}`).map(({ label, text }) => ({
        label,
        text,
        flags: lintWording(text, wording),
      }));
      const grave = bad.filter(({ label }) => label === 'error');
      const blocked = grave.filter(({ flags }) => flags.some(({ severity }) => severity === 'error')).length;
      // In a text an insult stands between facts.
      const within = (text: string) =>
        `我于2025年6月1日付款128元，${text.replace(/[。！!]$/, '')}，请求退还货款128元。`;
      const found = grave.filter(({ text }) =>
        lintWording(within(text), wording).some(({ severity }) => severity === 'error'),
      ).length;
      const mild = bad.filter(({ label }) => label === 'warn');
      const caught = mild.filter(({ flags }) => flags.length > 0).length;
      const neutral = blind(`neutral-${half}`);
      const alarms = neutral.filter(({ text }) => lintWording(text, wording).length > 0).length;
      const all = share(blocked + caught, bad.length);
      console.log(
        `wording-${half}: caught ${all}: errors blocked ${share(blocked, grave.length)}, ` +
          `between facts ${share(found, grave.length)}, ` +
          `warnings ${share(caught, mild.length)}; false alarms ${share(alarms, neutral.length)}`,
      );
      expect(grave.length + mild.length).toBe(bad.length);
      expect(blocked / grave.length).toBeGreaterThanOrEqual(floors[half].errors);
      expect(found / grave.length).toBeGreaterThanOrEqual(floors[half].inText);
      expect(caught / mild.length).toBeGreaterThanOrEqual(floors[half].warns);
      expect(alarms / neutral.length).toBeLessThanOrEqual(floors[half].alarms);
    });
  },
);
