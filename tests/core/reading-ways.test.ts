import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/core/reading/clauses';
import { contactCandidates } from '../../src/core/reading/contacts';
import { readEntries } from '../../src/core/reading/entries';
import { pageOf } from '../../src/core/reading/page';
import { readFields } from '../../src/core/reading/read-fields';
import { aPage, type Node } from '../support/a-page';
import { rowsOf } from '../support/clause-rows';
import { aReading } from '../support/reading';

describe('where a clause begins and ends', () => {
  const said = (text: string) =>
    readClauses(aReading([text], { title: '购买须知' })).map((one) => `${one.effect}: ${one.text}`);

  test('numbers in rings part a paragraph', () => {
    expect(said('①号先改密码 ②质保 15 天，封了免费补发 ③改过资料的一律不退')).toEqual([
      'grants: 质保 15 天，封了免费补发',
      'limits: 改过资料的一律不退',
    ]);
  });

  test('dots part what is promised in one line', () => {
    expect(said('担保付款 · 24 小时未发货自动退款 · 卡密无效全额赔付')).toEqual([
      'grants: 24 小时未发货自动退款',
      'grants: 卡密无效全额赔付',
    ]);
  });

  test('a question is none of the answer', () => {
    expect(said('重复付款了怎么办？多付的钱 3 天内原路退回。')).toEqual([
      'grants: 多付的钱 3 天内原路退回。',
    ]);
  });
});

describe('rows to weigh', () => {
  const rows = (html: string) =>
    rowsOf({ kind: 'rules', path: '/', html }).map(({ label, text }) => `${label}: ${text}`);

  test('what follows a mark that ends with its sentence is none of it', () => {
    expect(rows('<p>⟦limits|卡密售出不退。⟧　服务电话 ⟦contact|0571-1234-567⟧</p>')).toEqual([
      'limits: 卡密售出不退。',
      'none: 服务电话 0571-1234-567',
    ]);
  });

  test('a mark within a clause does not end it', () => {
    expect(rows('<p>⟦grants|有问题加 ⟦contact|QQ 123456⟧，当天给您换新⟧</p>')).toEqual([
      'grants: 有问题加 QQ 123456，当天给您换新',
    ]);
  });
});

describe('ways to complain', () => {
  const entries = (text: string, tag = 'button', title = '订单详情') =>
    readEntries(
      aReading(
        [
          { text: title, tag: 'h1' },
          { text, tag },
        ],
        { title },
      ),
    ).map((one) => one.text);

  test('what is said in two languages is one', () => {
    expect(entries('申请退款 Ask for a refund')).toEqual(['申请退款 Ask for a refund']);
    expect(entries('Disputes 纠纷投诉')).toEqual(['Disputes 纠纷投诉']);
  });

  test('a trouble, and where it leads, on a button', () => {
    expect(entries('号登不上，申请售后')).toEqual(['号登不上，申请售后']);
    expect(entries('号登不上，申请售后', 'p')).toEqual([]);
  });

  test('an address and mere service are none', () => {
    expect(entries('help@xinghe.example')).toEqual([]);
    expect(entries('联系客服')).toEqual([]);
  });
});

describe('how the shop is reached', () => {
  const contactOf = (texts: Parameters<typeof aReading>[0]) =>
    readFields(aReading(texts, { title: '星河帮助', url: 'https://xinghe.example/' })).fields.contact?.value;
  const bar = (text: string, x: number) => ({
    text,
    box: [x, 15, 90, 16] as [number, number, number, number],
  });

  test('who is signed in ends the row at the top', () => {
    const words = [
      bar('星河帮助', 10),
      bar('返回商城', 120),
      bar('提交工单', 240),
      bar('lin@post.example', 900),
    ];
    expect(contactOf([...words, '有什么可以帮您', '电话 021-1234-5678', 'x'])).not.toContain('lin@');
  });

  test('lines under 联系我们 are the site’s', () => {
    expect(
      contactOf([
        ...'一二三四五六七',
        { text: '联系我们', tag: 'h5' },
        '电话 021-1234-5678',
        ...'甲乙丙丁戊己',
      ]),
    ).toBe('021-1234-5678');
  });

  test('an account that was delivered is none', () => {
    expect(contactOf(['客服在线', 'channel mail: abc@inbox.example ---- Hy8tPw20b'])).toBeUndefined();
  });
});

describe('whose address it is', () => {
  const foundOn = (...lines: string[]) =>
    contactCandidates(pageOf(aPage('订单', ['body', ...lines.map((one): Node => ['p', one])]))).map(
      (one) => one.value,
    );

  test('who is signed in, and to whom goods were sent, is the buyer', () => {
    expect(foundOn('登录身份：yan.mo@inbox.example　|　余额 3.00')).toEqual([]);
    expect(foundOn('卡密已自动发送到 yan.mo@inbox.example。')).toEqual([]);
  });

  test('a number that begins with the letters of a way names none', () => {
    expect(foundOn('客服单 #VXQ-550218 已回复')).toEqual([]);
  });

  test('a line of two ways to be reached is the shop’s', () => {
    const lines = '甲乙丙丁戊己庚辛壬癸'.split('');
    expect(foundOn(...lines, '小柏 Telegram：@bai_desk　邮箱：bai@grove.example', ...lines)).toContain(
      'bai@grove.example',
    );
  });
});
