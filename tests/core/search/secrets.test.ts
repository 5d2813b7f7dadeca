import { describe, expect, it } from 'vitest';
import { foundLines, holdsAll, searchable } from '../../../src/core/search/find';
import { wordsOf } from '../../../src/core/search/query';
import { hider, secretsIn } from '../../../src/core/search/secrets';
import { shippedPack } from '../../../src/knowledge/knowledge';
import { aField, anItem } from '../../support/items';

const detectors = shippedPack().knowledge.privacy;
const secret = 'XHYZ-7K2M-9PQR-4T6W';
const order = anItem({ fields: { cardSecret: aField(secret) } });
const hide = hider({ codes: secretsIn([order]), detectors: [], numbers: [] });

describe('a card secret', () => {
  it.each([
    `卡密 ${secret} 已用`,
    `卡密 ${secret.toLowerCase()} 已用`,
    '卡密 XHYZ 7K2M 9PQR 4T6W 已用',
    '卡密 XHYZ7K2M9PQR4T6W 已用',
    '卡密 ＸＨＹＺ－７Ｋ２Ｍ－９ＰＱＲ－４Ｔ６Ｗ 已用',
    '卡密 XHYZ\n7K2M\t9PQR 4T6W 已用',
    '卡密 XH\u200bYZ-7K2M-9PQR-4T6W 已用',
    'http://x.example/?kXHYZ7K2M9PQR4T6Wz 已用',
  ])('is hidden in %j however it is written, as a whole', (text) => {
    const shown = hide(text);
    expect(shown).toHaveLength(text.length);
    expect(shown).toContain('••••');
    for (const part of ['XHYZ', '7K2M', '9PQR', '4T6W'])
      expect(shown.normalize('NFKC').toUpperCase()).not.toContain(part);
    expect(shown).toContain('已用');
  });

  it('is not found, and what stands around it is, without it', () => {
    const text = [searchable([{ place: { of: 'page' }, text: hide(`兑换码 ${secret} 已被使用`) }])];
    for (const query of [secret, 'xhyz', '7K2M', 'XHYZ7K2M9PQR4T6W'])
      expect(holdsAll(text, wordsOf(query)), query).toBe(false);
    const [found] = foundLines(text, wordsOf('已被使用')).lines;
    expect(found?.line).toBe(`兑换码 ${'•'.repeat(secret.length)} 已被使用`);
  });

  it('is known from every place that holds one', () => {
    const at = { value: 'CORR-0001-EFGH', was: 'corrected' as const, at: '' };
    const was = { fields: { cardSecret: aField('WASX-0002-EFGH') }, items: [] };
    const codes = secretsIn([
      anItem({ confirmed: { cardSecret: at } }),
      anItem({ items: [{ cardSecret: aField('LIST-0003-EFGH') }] }),
      anItem({ reread: { rules: 1, at: '', was } }),
      anItem({ fields: { cardSecret: aField('卡号 1234567890 密码 pw4444') } }),
    ]);
    expect(codes).toEqual(['1234567890', 'corr0001efgh', 'list0003efgh', 'pw4444', 'wasx0002efgh']);
  });

  it('that the user says is none hides nothing', () => {
    const none = { value: null, was: 'corrected' as const, at: '' };
    expect(secretsIn([{ ...order, confirmed: { cardSecret: none } }])).toEqual([]);
  });

  it('a short one is hidden only where it stands alone', () => {
    const short = hider({ codes: ['2580'], detectors: [], numbers: [] });
    expect(short('密码 2580，订单 202525801111，25 80，25.80')).toBe(
      '密码 ••••，订单 202525801111，25 80，25.80',
    );
  });

  it('of which nothing was read is hidden where a text calls it so, or where it looks like one', () => {
    const careful = hider({ codes: [], detectors, numbers: ['2026111819304587'] });
    expect(careful('卡密：ABCD1234EFGH 拿好')).toBe('卡密：•••••••••••• 拿好');
    expect(careful('给您补 Q7W2-E9R4-T6Y8')).toBe('给您补 ••••••••••••••');
    expect(careful('手机 13800138000，订单 2026111819304587')).toBe(
      '手机 13800138000，订单 2026111819304587',
    );
  });

  it('never hides the number of an order', () => {
    const same = hider({ codes: ['2026111819304587'], detectors, numbers: ['2026111819304587'] });
    expect(same('卡号 2026111819304587')).toBe('卡号 2026111819304587');
  });
});
