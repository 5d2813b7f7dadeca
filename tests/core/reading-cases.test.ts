import { describe, expect, test } from 'vitest';
import { readKind } from '../../src/core/reading/kind';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { aPage, type Node } from '../support/a-page';

const at = (reading: PageReading, path: string): PageReading => ({
  ...reading,
  url: `https://shop.example${path}`,
});
const kindOf = (title: string, ...body: Node[]) => readKind(aPage(title, ['body', ...body])).kind;
const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

describe('cases and what was decided in them', () => {
  const talk: Node[] = [
    ['p', '状态 处理中'],
    ['p', '您 2026-11-03 10:20:30'],
    ['p', '刚买的码提示 already redeemed，附截图。'],
    ['p', '阿朗 2026-11-03 11:02:10'],
    ['p', '您好，正在向上游核实。'],
  ];

  test('a page named after a case and its number is that case, whatever its subject says', () => {
    expect(
      kindOf('工单 Ticket #48211 · 雾屋', ['h2', '#48211 激活码已被使用 Key already used'], ...talk),
    ).toBe('ticket');
    expect(kindOf('争议 D-70331 | 雾屋', ['h1', '争议 D-70331：账号被找回'], ...talk)).toBe('ticket');
    expect(
      readKind(
        at(
          aPage('雾屋帮助台', ['body', ['h1', '请求 70331 激活码已被使用'], ...talk]),
          '/help/requests/70331',
        ),
      ).kind,
    ).toBe('ticket');
  });

  test('a letter that says no to what was asked for is a refusal', () => {
    const asked = '您于 2026-11-03 10:20:30 就订单 KD20261103771 提出退款申请，请求退还 45.00 元。';
    expect(
      kindOf(
        '处理决定 - 雾屋',
        ['h1', '处理决定'],
        ['p', asked],
        ['p', '经核实，该码已交付，驳回您的请求。'],
      ),
    ).toBe('refusal');
    expect(
      kindOf('回信 - 收件箱', ['h1', '关于那张卡'], ['p', '你上周提的退款我看了，这个退不了，码你领走了。']),
    ).toBe('refusal');
  });

  test('rules that say what may be asked for are none', () => {
    expect(
      kindOf(
        '退款政策 - 雾屋',
        ['h1', '退款政策'],
        ['p', '购买后 7 天内您可以申请退款。'],
        ['p', '已查看的激活码无法退款。'],
        ['p', '超过期限的申请不予受理。'],
        ['p', '退款在 3 个工作日内退回原账户。'],
      ),
    ).toBe('rules');
  });

  test('a slip of what came back is a receipt, and its number no case', () => {
    const reading = aPage('退款详情', [
      'body',
      ['div', '￥36.50'],
      ['p', '退款成功'],
      ['p', '原付款时间：2026-11-02 09:10:11'],
      ['p', '到账时间：2026-11-04 08:00:01'],
      ['p', '退款单号：TK20261104000771'],
      ['p', '商户单号：KD20261102771'],
    ]);
    reading.runs[0]!.size = 30;
    expect(readKind(reading).kind).toBe('receipt');
    const values = valuesOf(reading);
    expect(values.ticketNo).toBeUndefined();
    expect(values.payTime).toBe('2026-11-02T09:10:11+08:00');
    expect(values.otherTime).toBe('2026-11-04T08:00:01+08:00');
  });

  test('a page named 收据 is one, though it has a table of the order', () => {
    expect(
      kindOf(
        '电子收据 - 雾屋',
        ['h2', '电子收据'],
        [
          'table',
          ['tr', ['th', '订单'], ['th', '项目'], ['th', '数量']],
          ['tr', ['td', 'KD-20261103-71'], ['td', '海雾充值码'], ['td', '2']],
        ],
        ['p', '实收：￥45.00'],
      ),
    ).toBe('receipt');
  });
});
