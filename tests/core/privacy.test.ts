import { describe, expect, it } from 'vitest';
import { privacyWarnings as warningsOf } from '../../src/core/complaint/privacy';
import { findPrivate, hidePrivate, isBankCard, isIdNumber } from '../../src/core/complaint/private-data';
import { shippedPack } from '../../src/knowledge/knowledge';

const detectors = shippedPack().knowledge.privacy;
const privacyWarnings = (item: Parameters<typeof warningsOf>[0], text: string) =>
  warningsOf(item, { text, detectors });

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

describe('findPrivate', () => {
  const ids = (text: string, more = {}) => findPrivate(text, { detectors, ...more }).map((one) => one.id);

  it.each([
    ['身份证 11010519491231002X', ['id-number']],
    ['流水号 6222 0212 3456 7890 129', []],
    ['卡 4111 1111 1111 1111', ['bank-card']],
    ['电话 138-0013-8000', ['phone']],
    ['座机 010-62345678', ['landline']],
    ['邮箱 lin.yi@post.example', ['email']],
    ['QQ：123456789', ['qq']],
    ['微信号 lin_yi_2026', ['wechat']],
    ['卡密：ABCD1234EFGH', ['card-secret-ctx']],
    ['ABCD1-234EF-5GH6J', ['card-secret-grouped']],
    ['浙江省杭州市西湖区文一路100号3栋', ['address']],
    ['收款人：林一', ['real-name-ctx']],
    ['https://card.example/o?token=abc123&no=1', ['url-token']],
    ['来自 192.168.1.20', ['ipv4']],
  ])('in “%s”', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('leaves the numbers of the case alone', () => {
    expect(ids('交易号 4111111111111111', { allowed: ['4111111111111111'] })).toEqual([]);
  });

  it('finds the names it was told', () => {
    expect(ids('林一和林一一起买的', { names: ['林一'] })).toEqual(['name', 'name']);
  });

  it('hides what it found and nothing else', () => {
    const text = '电话 13800138000，邮箱 a@b.example。';
    expect(hidePrivate(text, findPrivate(text, { detectors }))).toBe('电话 •••••••••••，邮箱 •••••••••••。');
  });

  it('knows the check digit of bank cards', () => {
    expect(isBankCard('4111111111111111')).toBe(true);
    expect(isBankCard('4111111111111112')).toBe(false);
  });

  it.each([
    '订单号 202611181930458712',
    '2026-11-18 19:33:02',
    '金额 98.00 元',
    '版本 1.2.3',
    '商品：点卡 100 元',
  ])('finds nothing in “%s”', (text) => {
    expect(ids(text)).toEqual([]);
  });
});
