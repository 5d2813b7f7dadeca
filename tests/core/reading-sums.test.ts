import { describe, expect, test } from 'vitest';
import { moneyIn } from '../../src/core/reading/money';
import { parsePayMethod } from '../../src/core/reading/pay-ways';
import { readFields } from '../../src/core/reading/read-fields';
import { parseTime } from '../../src/core/reading/times';
import { aPage, type Node } from '../support/a-page';

const rows = (...cells: [string, string][]): Node => [
  'table',
  ...cells.map(([label, value]): Node => ['tr', ['td', label], ['td', value]]),
];
const read = (title: string, ...body: Node[]) => readFields(aPage(title, ['body', ...body]));
const valuesOf = (title: string, ...body: Node[]) =>
  Object.fromEntries(Object.entries(read(title, ...body).fields).map(([name, { value }]) => [name, value]));

describe('forms', () => {
  test('CN¥ is the sign of an English page', () => {
    expect(moneyIn('Total CN¥302.40')).toMatchObject([{ value: 30240, isSigned: true }]);
  });

  test.each([
    ['Nov 9, 2026, 21:14:36', '2026-11-09T21:14:36+08:00'],
    ['9 November 2026 at 9:14 PM', '2026-11-09T21:14:00+08:00'],
    ['Dec 1st, 2026 12:05 AM', '2026-12-01T00:05:00+08:00'],
  ])('a date in English: %s', (words, time) => {
    expect(parseTime(words)?.value).toBe(time);
  });

  test('a way to pay is called so without what is left there', () => {
    expect(parsePayMethod('账户余额(剩4.25元)')?.raw).toBe('账户余额');
    expect(parsePayMethod('2026/11/17 18:22:58')).toBeNull();
  });
});

describe('which sum, time and way it is', () => {
  const start: [string, string][] = [
    ['订单号', 'WD20261120081544'],
    ['商品', '云朵网盘 月卡'],
  ];

  test('what an account holds was not paid', () => {
    expect(
      valuesOf('订单详情', rows(...start, ['总价', '17.40元'], ['支付', '账户余额(剩4.25元)'])),
    ).toMatchObject({
      amountFen: 1740,
      payMethod: '账户余额',
    });
  });

  test('a way to pay with the number of its card', () => {
    const values = valuesOf(
      '账单详情',
      rows(...start, ['支付方式', '银行卡（尾号 6621）'], ['金额', '￥35.00']),
    );
    expect(values.payMethod).toBe('银行卡（尾号 6621）');
  });

  test('a large price stays one beside what it was before', () => {
    const page = aPage('云朵网盘 月卡', [
      'body',
      ['h1', '云朵网盘 月卡'],
      ['div', '￥94.50 原价：￥100 已售 2.3万'],
      ['p', '50元 / 100元 / 200元'],
      ['button', '立即购买'],
    ]);
    for (const run of page.runs) if (run.text.startsWith('￥94.50')) run.size = 24;
    expect(readFields(page).fields.priceFen?.value).toBe(9450);
  });

  test('采购单价 is what one costs', () => {
    const bought: [string, string][] = [
      ...start,
      ['采购数量', '5'],
      ['采购单价', '96.00 元'],
      ['采购总价', '480.00 元'],
    ];
    expect(valuesOf('采购单详情', rows(...bought)).amountFen).toBe(48000);
  });

  test('到账时间 beside 支付时间 is when the goods came', () => {
    const times: [string, string][] = [
      ['支付时间', '2026-11-09 12:30:47'],
      ['到账时间', '2026-11-09 12:33:15'],
    ];
    expect(valuesOf('订单详情', rows(...start, ['实付款', '¥75.60'], ...times))).toMatchObject({
      payTime: '2026-11-09T12:30:47+08:00',
      otherTime: '2026-11-09T12:33:15+08:00',
    });
  });

  test('a shopkeeper tells what was paid and when', () => {
    const told = '2026年11月16日 8:31，您用支付宝付来 92.50 元，订单号 WD20261120081544。';
    expect(valuesOf('支付成功', ['h1', '钱收到了，谢谢。'], ['p', told])).toMatchObject({
      amountFen: 9250,
      payTime: '2026-11-16T08:31:00+08:00',
      status: 'paid',
    });
  });

  test('of ways to choose from, one that is praised was not chosen', () => {
    const ways: Node[] = ['支付宝', '推荐安装支付宝 App 的用户使用', '微信支付', '亿万用户的选择'].map(
      (words) => ['p', words],
    );
    const till = [['h2', '￥98.50'], rows(...start), ...ways, ['p', '确认支付']] as Node[];
    expect(valuesOf('收银台', ...till).payMethod).toBeUndefined();
  });
});

describe('whose number and which sum it is', () => {
  test('on a slip that names the flow of the shop, of the payment and of the paper', () => {
    const values = valuesOf(
      '电子回单',
      ['h2', '电子回单'],
      ['p', '回单编号：HD20261118-004417'],
      rows(
        ['收款人', '河口便民服务有限公司'],
        ['交易流水', '2026111722001493671408825117'],
        ['金额（小写）', '￥298.50'],
        ['充值流水号', 'DK3388106'],
        ['付款时间', '2026-11-17 19:30:41'],
      ),
    );
    expect(values).toMatchObject({ orderId: 'DK3388106', tradeNo: '2026111722001493671408825117' });
  });

  test("to those who complain of a payee, 交易号 is the provider's", () => {
    const values = valuesOf(
      '投诉收款方',
      ['h3', '投诉收款方'],
      ['p', '交易号：HG20261008210347158806'],
      ['p', '收款方：临沂电子商务商行'],
      ['p', '交易金额：65.00 元 付款时间：2026-10-08 21:04:10'],
      ['textarea', '情况说明'],
      ['button', '提交投诉'],
    );
    expect(values).toMatchObject({
      tradeNo: 'HG20261008210347158806',
      amountFen: 6500,
      currency: 'CNY',
      payTime: '2026-10-08T21:04:10+08:00',
    });
    expect(values.orderId).not.toBe(values.tradeNo);
  });

  test('what a till says it really takes is to be paid', () => {
    const values = valuesOf(
      '等待支付',
      ['h1', '微信支付'],
      ['p', '长按识别二维码付款'],
      rows(['支付金额', '￥13.00'], ['订单号', 'T2611220930178245']),
      ['div', ['span', '含手续费，实际扣款'], ['b', '￥13.26']],
    );
    expect(values.payableFen).toBe(1326);
  });
});

describe('orders without a box for each', () => {
  /** Lines of one block, as a pre or br make them. */
  const inOneBlock = (...texts: string[]) => {
    const reading = aPage('我的订单', ['body', ['pre', ...texts]]);
    for (const [i, run] of reading.runs.entries())
      Object.assign(run, { box: [0, i * 24, run.text.length * 14, 18], br: true });
    return readFields(reading).items.map(({ orderId, amountFen, status }) => [
      orderId?.value,
      amountFen?.value,
      status?.value,
    ]);
  };
  const first = ['QC-261004-01182', 17800, 'delivered'];
  const second = ['QC-261015-03306', 21500, 'refunded'];
  const one = (no: string, sum: string, state: string) => [
    `编号：${no}`,
    '品名：双人套票',
    `金额：${sum} 元`,
    `状态：${state}`,
  ];
  const ruler = '--------------------';

  test('parted by rulers, or each beginning with its number', () => {
    const orders = [one('QC-261004-01182', '178.00', '已发券'), one('QC-261015-03306', '215.00', '已退款')];
    expect(inOneBlock('共 2 笔', ruler, ...orders.flatMap((lines) => [...lines, ruler]))).toEqual([
      first,
      second,
    ]);
    expect(inOneBlock('共 2 笔', ...orders.flat())).toEqual([first, second]);
  });

  test('counted, their numbers in the middle', () => {
    const lines = (at: number, no: string, sum: string, state: string) => [
      `${at}.双人套票*1`,
      `${sum}元/${state}`,
      `单号${no}`,
      `2026-11-1${at} 08:12`,
    ];
    expect(
      inOneBlock(
        '本月共2单,花费393.00元',
        ...lines(1, '20261004182', '178.00', '已发卡'),
        ...lines(2, '20261015306', '215.00', '已作废'),
      ),
    ).toEqual([
      ['20261004182', 17800, 'delivered'],
      ['20261015306', 21500, 'closed'],
    ]);
  });

  test('cards with a state and a sum, and no number', () => {
    const card = (state: string, name: string, sum: string): Node => [
      'div',
      ['div', ['span', '2026.11.10'], ['span', state]],
      ['div', name],
      ['div', sum],
    ];
    const page = aPage('我的订单', [
      'body',
      card('等待发放', '海螺视频 季卡', '¥ 43.50'),
      card('已开通', '星芒云盘 年费', '¥ 128.00'),
      card('交易关闭', '快鹿打车 出行券', '¥ 91.20'),
    ]);
    expect(readFields(page).items.map(({ status, amountFen }) => [status?.value, amountFen?.value])).toEqual([
      ['pending', 4350],
      ['delivered', 12800],
      ['closed', 9120],
    ]);
  });
});
