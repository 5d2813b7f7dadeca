import { describe, expect, it } from 'vitest';
import { isIdNumber, privacyWarnings } from '../../src/core/complaint/privacy';

const nothing = { fields: {}, items: [], confirmed: {} };

function aSecret(value: string) {
  return { cardSecret: { value, raw: value, confidence: 0.9, label: '卡密', run: 1, others: [] } };
}

describe('privacyWarnings', () => {
  it('names a card secret of the page and of its list rows, with the middle hidden', () => {
    const found = privacyWarnings(
      { ...nothing, fields: aSecret('XHYZ-7Q4M-8T2W'), items: [aSecret('ABCD1234EFGH')] },
      '',
    );
    expect(found.map((one) => one.what)).toEqual(['card-secret', 'card-secret']);
    for (const { shown } of found) expect(shown).toContain('•');
    expect(found[0]!.shown).not.toContain('7Q4M');
  });

  it('names a card secret once', () => {
    const both = { ...nothing, fields: aSecret('ABCD-1234'), items: [aSecret('ABCD-1234')] };
    expect(privacyWarnings(both, '')).toHaveLength(1);
  });

  it.each(['电话 13800138000。', '138 0013 8000', '+86-138-0013-8000', '手机号：13800138000'])(
    'finds a phone number in “%s”',
    (text) => {
      expect(privacyWarnings(nothing, text)).toEqual([{ what: 'phone', shown: '13•••••••00' }]);
    },
  );

  it.each(['138****8000', '订单 2026111813800138000', '12800138000', '138001380001', 'A13800138000'])(
    'takes “%s” for no phone number',
    (text) => {
      expect(privacyWarnings(nothing, text)).toEqual([]);
    },
  );

  it('finds an ID number by its date and check digit only', () => {
    const found = privacyWarnings(nothing, '身份证 11010519491231002X，订单 110105194912310021');
    expect(found.map((one) => one.what)).toEqual(['id-number']);
    expect(isIdNumber('11010519491231002x')).toBe(true);
    expect(isIdNumber('110105194902310025')).toBe(false);
  });
});
