import { describe, expect, test } from 'vitest';
import { pageOf } from '../../src/core/reading/page';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { platformCandidate } from '../../src/core/reading/site';
import { statusOf } from '../../src/core/reading/status-words';
import { parsers } from '../../src/core/reading/values';
import { aReading } from '../support/reading';

/** A page of lines, each in a block of its own, without headings or tables. */
function lines(title: string, ...texts: string[]): PageReading {
  const reading = {
    ...aReading([]),
    title,
    blocks: [{ parent: -1, frame: 0, tag: 'body' }],
    runs: [],
  } as PageReading;
  for (const [i, text] of texts.entries()) {
    reading.blocks.push({ parent: 0, frame: 0, tag: 'p', flow: 'block' });
    reading.runs.push({
      block: i + 1,
      source: 'text',
      text,
      box: [0, i * 30, text.length * 14, 18],
      size: 14,
    });
  }
  return reading;
}

const valuesOf = (reading: PageReading) => {
  const { fields } = readFields(reading);
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value]));
};

describe('values told in sentences', () => {
  test.each([
    ['订单 LG261127-140288 到现在还显示充值中，102.60 元早就扣了。', { status: 'pending', amountFen: 10260 }],
    ['下午两点付的 98 元，订单 LG261127-140288，还是没开通。', { amountFen: 9800 }],
    ['订单 LG261127-140288 付款 ¥299.00，请退 ¥299.00 到支付宝。', { amountFen: 29900, refundFen: 29900 }],
  ])('by the buyer in his case: %s', (words, values) => {
    expect(
      valuesOf(
        lines(
          '工单详情',
          '工单号 W202611230041',
          '我 2026-11-23 09:15:06',
          words,
          '客服 2026-11-23 09:40:51',
          '您好，请稍等。',
        ),
      ),
    ).toMatchObject(values);
  });

  test('a message about an order', () => {
    const values = valuesOf(
      lines(
        '提货单',
        '【白桦杂货】您购买的 云鹿健身 季卡 2 张已付款 ￥58，已自动发货，单号 BH112200719，卡号：YL30071 密码：a8Kq21；卡号：YL30072 密码：Zm77p0',
      ),
    );
    expect(values).toMatchObject({
      productName: '云鹿健身 季卡',
      quantity: 2,
      amountFen: 5800,
      status: 'delivered',
      orderId: 'BH112200719',
      platformName: '白桦杂货',
    });
    expect(String(values.cardSecret).split('\n')).toHaveLength(2);
  });

  test.each([
    [
      '您在 2026年11月8日 19:42 跟我买了 2 张 《云上江湖》30元月卡，用微信付的',
      { productName: '《云上江湖》30元月卡' },
    ],
    ['您购买的 5 个激活码已发出 3 个，剩余 2 个补货中', { quantity: 5, deliveredCount: 3 }],
    ['激活码 (1 of 2)', { deliveredCount: 1, quantity: 2 }],
    ['提卡成功！这一单一共 3 张，复制下面的内容去兑换', { deliveredCount: 3 }],
    [
      '就订购编号 QC-261116-04471（禾木烘焙 提货券）提出的',
      { orderId: 'QC-261116-04471', productName: '禾木烘焙 提货券' },
    ],
  ])('%s', (text, values) => {
    expect(valuesOf(lines('订单详情', '订单详情', text, '订单状态：处理中'))).toMatchObject(values);
  });

  test('the number to write with a transfer, and the one a talk was opened with', () => {
    const till = lines(
      '转账付款',
      '请向以下账户转账',
      '收款户名：梁小舟',
      '转账金额：260.07 元',
      '附言：LX26112207',
    );
    expect(valuesOf(till)).toMatchObject({ orderId: 'LX26112207' });
    const talk = {
      ...lines('在线客服', '客服 小七 为您服务', '您好，请问有什么可以帮您'),
      url: 'https://a.example/im?order=MY4877552611140',
    };
    expect(valuesOf(talk)).toMatchObject({ orderId: 'MY4877552611140' });
  });

  test('the heading over an order beside a talk is no name of goods', () => {
    const talk = [
      '客服小七',
      '您好，请稍等',
      '咨询的订单',
      '订单号：2026111819304587',
      '实付：¥98.50',
      '常见问题',
    ];
    const reading = lines('在线客服 - 极速卡铺', ...talk, '请输入消息', '发送');
    for (const [i, text] of talk.entries())
      if (/咨询的订单|常见问题/.test(text)) Object.assign(reading.blocks[i + 1]!, { tag: 'h2' });
    const { fields } = readFields(reading);
    expect(fields.orderId?.value).toBe('2026111819304587');
    expect(fields.productName).toBeUndefined();
  });

  test('what a page says of goods is not what they are called', () => {
    const talk = [
      '在线客服 小七',
      '订单 2026111819304587 已发送给客服',
      '商品页写着“全新未使用，24 小时内无效包换”，请给我换一个有效的码。',
      '商品描述里是“永久有效”，现在用不了',
      '兑换码已被使用，商品页承诺 24 小时内无效包换，申请全额退款。',
      '您好，请稍等，正在为您转接人工客服',
      '请输入消息',
    ];
    expect(valuesOf(lines('在线客服 - 极速卡铺', ...talk)).productName).toBeUndefined();
  });

  test('what may become of an order is no state', () => {
    const order = ['订单号：BH112200719', '商品：云鹿健身 季卡', '金额：￥58.00'];
    expect(valuesOf(lines('订单详情', ...order, '如果您超时未付款，订单将自动关闭')).status).toBeUndefined();
    expect(valuesOf(lines('订单详情', ...order, '该订单因超时，系统已自动关闭')).status).toBe('closed');
  });

  test('a label before a way to pay, and a sum with one', () => {
    expect(valuesOf(lines('订单详情', '订单号：BH112200719', '付 款：微信')).payMethod).toBe('微信');
    const both = valuesOf(lines('订单详情', '订单号：BH112200719', '付款：25.00元（云闪付）'));
    expect(both).toMatchObject({ amountFen: 2500, payMethod: '云闪付' });
  });

  test('before it was paid, 成交时间 is when the order was made', () => {
    const page = lines(
      '订单详情',
      '订单编号：BH112200719',
      '订单状态：等待买家付款',
      '成交时间：2026-11-22 12:30:51',
    );
    const values = valuesOf(page);
    expect(values.orderTime).toBe('2026-11-22T12:30:51+08:00');
    expect(values.payTime).toBeUndefined();
  });
});

test('a state in two halves is what both say', () => {
  expect(statusOf('买家已付款，等待卖家发货')).toBe('pending');
  expect(statusOf('已发货，待确认')).toBe('delivered');
  expect(statusOf('已付，待提卡')).toBe('paid');
  expect(statusOf('商品已拍下，等待买家付款')).toBe('unpaid');
});

test('the name of goods ends before how many there are', () => {
  expect(parsers.productName('云栖阅读年度会员 x 1')?.value).toBe('云栖阅读年度会员');
  expect(parsers.productName('语鲸词典 高级版，共 2 件')?.value).toBe('语鲸词典 高级版');
  expect(parsers.productName('JYSP-7Q2M-88KD-1F0Z')).toBeNull();
});

describe("the site's name", () => {
  const nameOf = (reading: PageReading) => platformCandidate(pageOf(reading))?.value;

  test('where the title is the page’s', () => {
    const order = ['订单号', 'BH112200719', '金额', '58.00 元'];
    expect(nameOf(lines('订单详情', ...order, '—— 飞梭云提供服务 ——'))).toBe('飞梭云');
    expect(nameOf(lines('订单详情', ...order, '查看《白桦优选用户协议》'))).toBe('白桦优选');
    expect(nameOf(lines('消息', ...order, '扫描二维码完成支付'))).toBeUndefined();
  });
});

describe('a time in somebody’s words', () => {
  const payTime = (text: string) =>
    readFields(lines('我的工单 - 极速卡铺', '工单号：TS-20261119-0382', text)).fields.payTime?.value;

  test('is when it was paid where the sentence says so', () => {
    expect(payTime('您已于 2026-11-18 19:31:02 通过支付宝支付 98.50 元。')).toBe('2026-11-18T19:31:02+08:00');
  });

  test('is not, where something else happened then and paying is only compared with it', () => {
    expect(payTime('页面提示“该兑换码已于 2026-11-16 08:12:33 被使用”，早于我的付款时间。')).toBeUndefined();
    expect(payTime('该兑换码于 2026-11-16 08:12:33 使用过，在我付款之前。')).toBeUndefined();
  });
});
