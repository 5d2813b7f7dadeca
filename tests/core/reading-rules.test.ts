import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/core/reading/clauses';
import { readEntries } from '../../src/core/reading/entries';
import { readKind } from '../../src/core/reading/kind';
import { likelyMeaningsOf, meaningsOf } from '../../src/core/reading/label-words';
import type { PageReading } from '../../src/core/reading/page-reading';
import { viewPage } from '../../src/core/reading/page-view';
import { readFields } from '../../src/core/reading/read-fields';
import { statusOf } from '../../src/core/reading/status-words';
import { aPage, type Node } from '../support/a-page';
import { aReading } from '../support/reading';

const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

describe('labels', () => {
  test.each([
    ['订 单 号：', 'orderId'],
    ['訂單編號', 'orderId'],
    ['支付交易号', 'tradeNo'],
    ['售后编号', 'ticketNo'],
    ['应付金额', 'payableFen'],
    ['申请退款金额', 'refundFen'],
    ['实付款', 'amountFen'],
    ['Created at', 'orderTime'],
    ['单价', 'priceFen'],
    ['可用余额', 'unwanted'],
    ['手续费', 'unwanted'],
    ['支付手续费', 'unwanted'],
    ['支付方式 Payment', 'payMethod'],
    ['问题商品', 'productName'],
    ['收款商家', 'merchant'],
    ['服务方', 'merchant'],
    ['转让方', 'merchant'],
    ['投诉对象', 'merchant'],
    ['到哪步了', 'status'],
    ['下单邮箱', 'buyer'],
  ])('%s announces %s', (text, name) => {
    expect(meaningsOf(text)[0]?.name).toBe(name);
  });

  test('parts of an unknown label will do where labels stand, and nowhere else', () => {
    expect(meaningsOf('取货凭单号码')).toEqual([]);
    expect(likelyMeaningsOf('取货凭单号码')[0]?.name).toBe('orderId');
  });
});

test.each([
  ['发货失败', 'failed'],
  ['失败已退', 'refunded'],
  ['部分发卡', 'pending'],
  ['等待付款', 'unpaid'],
  ['支付超时', 'closed'],
  ['货已发', 'delivered'],
  ['星光月卡', null],
  ['维权中心', null],
])('the state %s is %s', (words, state) => {
  expect(statusOf(words)).toBe(state);
});

describe('pieces', () => {
  test('a sum drawn in parts is one, a broken line is two', () => {
    const sum = viewPage(aReading(['¥', '98', '.50', '库存']));
    expect(sum.pieces.map((piece) => piece.text)).toEqual(['¥98.50', '库存']);
    const lines = aPage('', ['p', '订单号：A10020', '状态：已发货']);
    lines.runs[1]!.br = true;
    expect(viewPage(lines).pieces.map((piece) => piece.text)).toEqual(['订单号：A10020', '状态：已发货']);
  });
});

describe('label and value', () => {
  const title = '订单详情 - 某某卡铺';
  test('several in one line', () => {
    const page = aPage(title, ['body', ['p', '订单号：FY88301296 商品：星海点券 300元 金额：￥300.00']]);
    expect(valuesOf(page)).toMatchObject({
      orderId: 'FY88301296',
      productName: '星海点券 300元',
      amountFen: 30000,
    });
  });

  test('in the next cell; an empty cell is an empty value', () => {
    const rows: Node[] = [
      ['tr', ['td', '订单编号'], ['td', 'A2026111801']],
      ['tr', ['td', '支付时间'], ['td']],
      ['tr', ['td', '下单时间'], ['td', '2026-11-18 19:30:45']],
    ];
    const found = valuesOf(aPage(title, ['body', ['table', ...rows]]));
    expect(found).toMatchObject({ orderId: 'A2026111801', orderTime: '2026-11-18T19:30:45+08:00' });
    expect(found).not.toHaveProperty('payTime');
  });

  test('dt and dd; the price of one and the balance are no amount', () => {
    const pairs: Node = [
      'dl',
      ['dt', '单价'],
      ['dd', '¥10.00'],
      ['dt', '实付'],
      ['dd', '¥30.00'],
      ['dt', '余额'],
      ['dd', '¥5.00'],
    ];
    expect(valuesOf(aPage(title, ['body', ['h1', '订单详情'], pairs]))).toMatchObject({ amountFen: 3000 });
  });

  test('inside a sentence', () => {
    const words =
      '您于 2026-11-06 18:44:12 下单的「原野加油卡」已发货，订单号为 MT20261106X00912，实际支付 ¥978.00。';
    expect(valuesOf(aPage(title, ['body', ['h1', '订单详情'], ['p', words]]))).toMatchObject({
      orderId: 'MT20261106X00912',
      productName: '原野加油卡',
      amountFen: 97800,
      orderTime: '2026-11-06T18:44:12+08:00',
    });
  });

  test('a hidden value is marked and less sure', () => {
    const page = aReading([
      { text: '订单详情', tag: 'h1' },
      '订单号：A10020030',
      { text: '交易号：2026111822001', hidden: true },
    ]);
    const { fields } = readFields(page);
    expect(fields.tradeNo).toMatchObject({ hidden: true });
    expect(fields.tradeNo!.confidence).toBeLessThan(fields.orderId!.confidence);
  });
});

test('the shop’s own number beside the payment’s is the order, the long one the transaction', () => {
  const rows: Node[] = [
    ['tr', ['td', '订单号'], ['td', '2026111322001490331058841207']],
    ['tr', ['td', '商家订单号'], ['td', 'QW1763021445983']],
  ];
  const page = aPage('账单详情', ['body', ['h1', '支付成功'], ['table', ...rows]]);
  expect(valuesOf(page)).toMatchObject({
    orderId: 'QW1763021445983',
    tradeNo: '2026111322001490331058841207',
  });
});

test('orders in cards without any label are listed, each with its own values', () => {
  const cards = [
    ['#A-20551', '星光月卡 30天', '¥29.90', '2026-11-08 10:20', '已发货'],
    ['#A-20552', '风车点券 100元', '¥95.00', '2026-11-09 11:20', '已退款'],
  ].map((lines): Node => ['div', ...lines.map((line): Node => ['p', line])]);
  const { items } = readFields(aPage('购买记录 - 某某卡铺', ['body', ['h2', '购买记录'], ...cards]));
  expect(items.map((item) => [item.orderId?.value, item.amountFen?.value, item.status?.value])).toEqual([
    ['A-20551', 2990, 'delivered'],
    ['A-20552', 9500, 'refunded'],
  ]);
});

test('several card secrets are one value, one a line', () => {
  const page = aReading([
    { text: '订单详情', tag: 'h1' },
    '订单号：A10020030',
    '卡密信息',
    'XHYZ-7Q4M-8T2W',
    'XHYZ-7Q4M-9K3R',
    '请尽快使用',
  ]);
  expect(readFields(page).fields.cardSecret?.value).toBe('XHYZ-7Q4M-8T2W\nXHYZ-7Q4M-9K3R');
});

test('orders told in a line of facts each are a list', () => {
  const line = (number: number, words: string): Node => [
    'p',
    `${number}. A88203${number}1 ${words}，2026-11-2${number} 13:02，已发货`,
  ];
  const list: Node = ['div', line(1, '蜂鸟下载器 月码 x2，3.50 元'), line(2, '苍耳图床 年码 x1，25.00 元')];
  const page = aPage('查单结果', ['body', ['h1', '查单结果'], list]);
  const items = readFields(page).items.map((fields) => [
    fields.orderId?.value,
    fields.productName?.value,
    fields.quantity?.value,
    fields.amountFen?.value,
    fields.status?.value,
  ]);
  expect(readKind(page).kind).toBe('order');
  expect(items).toEqual([
    ['A8820311', '蜂鸟下载器 月码', 2, 350, 'delivered'],
    ['A8820321', '苍耳图床 年码', 1, 2500, 'delivered'],
  ]);
});

test('a number before a code is no part of it, and a word of goods in their name is no label', () => {
  const page = aReading([
    '订单编号：HL20261126091744',
    '商品名称：苔原游戏 充值码 50 元',
    '卡密',
    '1. TY50-9A1K-7755-QXW0',
    '2. TY50-9A1K-8203-ZMB4',
  ]);
  expect(valuesOf(page)).toMatchObject({
    productName: '苔原游戏 充值码 50 元',
    cardSecret: 'TY50-9A1K-7755-QXW0\nTY50-9A1K-8203-ZMB4',
  });
});

test.each([
  ['卡密', ['AB12CD34EF56,AB12CD34EF57'], 'AB12CD34EF56\nAB12CD34EF57'],
  ['卡密', ['AB12CD34EF56（有效期至 2027-01-01）'], 'AB12CD34EF56'],
  ['卡密', ['【卡密】AB12CD34EF56'], 'AB12CD34EF56'],
  ['发货内容', ['账号：user01', '密码：Abc1234'], '账号：user01 密码：Abc1234'],
  [
    '卡密信息',
    ['链接：https://pan.shop.test/s/1abcDEF 提取码：8k2d'],
    '链接：https://pan.shop.test/s/1abcDEF 提取码：8k2d',
  ],
])('under %s the secret of %j', (label, lines, secret) => {
  const page = aReading(['订单号：HL20261126091744', '实付：¥30.00', '状态：已发货', label, ...lines]);
  expect(String(valuesOf(page).cardSecret).replace(/^【卡密】/, '')).toBe(secret);
});

test('a way to pay and a time under one label are two values', () => {
  const page = aReading(['单号：A8820115', '付款：支付宝 2026-11-08 22:16:45', '状态：已发货']);
  expect(valuesOf(page)).toMatchObject({ payMethod: '支付宝', payTime: '2026-11-08T22:16:45+08:00' });
});

test('what goods are called in a talk', () => {
  const page = aReading(
    ['您好，我是客服小竹，有什么可以帮您', '买的 星环加速器 季卡，付了 59 元，一直是空的', '请稍等'],
    { title: '在线客服', url: '' },
  );
  expect(readKind(page).kind).toBe('chat');
  expect(valuesOf(page).productName).toBe('星环加速器 季卡');
});

test('other people’s orders going by are not the page’s', () => {
  const page = aReading(['152****6633 刚刚购买了 火种点券 ¥200.00', { text: '天气', tag: 'h1' }], {
    title: '天气',
    url: '',
  });
  expect(readFields(page).fields.amountFen).toBeUndefined();
});

describe('clauses', () => {
  const said = (texts: string[], title = '售后规则') =>
    readClauses(aReading(texts, { title })).map(({ text, effect }) => [effect, text]);

  test('a promise and what takes from it are two', () => {
    expect(said(['付款后 10 分钟内发货，发货后概不退换。'])).toEqual([
      ['grants', '付款后 10 分钟内发货'],
      ['limits', '发货后概不退换。'],
    ]);
  });

  test('of a long message only what binds is one', () => {
    const message =
      '好的，这边查过了，库存批次有点问题，给您添麻烦了，今天 20 点前给您补发一个新的，您留意一下订单页面。';
    const [one, ...others] = said(['您好，在线客服为您服务', message], '在线客服');
    expect(others).toEqual([]);
    expect(one![0]).toBe('grants');
    expect(one![1]).toMatch(/今天 20 点前给您补发一个新的$/);
    expect(one![1]).not.toMatch(/查过了|库存|订单页面/);
  });

  test('what a rule leans on and what follows from it in this case are told with it', () => {
    const reason = '根据页面约定，虚拟商品激活后不支持退款，因此我们无法支持本次诉求。';
    expect(said([reason])).toEqual([['limits', reason]]);
  });

  test('the case in which a limit applies is of it', () => {
    expect(said(['客服会在 48 小时内介入，24 小时内未补充凭证的，申请自动关闭。'])).toEqual([
      ['grants', '客服会在 48 小时内介入'],
      ['limits', '24 小时内未补充凭证的，申请自动关闭。'],
    ]);
  });

  test('what was done in this case is none', () => {
    expect(said(['您的退款申请未通过', '退款金额'])).toEqual([]);
  });

  test('the time a clause sets is read', () => {
    expect(readClauses(aReading(['卡密错误 24 小时内包换。']))[0]?.limit).toEqual({
      amount: 24,
      unit: 'hour',
    });
  });

  test('a promise keeps the case in which it applies', () => {
    const page = '会员期间无法使用的，全额退款。';
    expect(said([page], '网盘永久会员')).toEqual([['grants', page]]);
    expect(said(['24小时自动发货'], '游戏点卡')).toEqual([['grants', '24小时自动发货']]);
    const refused = '退款申请已拒绝，原因：虚拟商品不退不换';
    expect(said([refused, '虚拟商品一经售出不退不换。'], '申请退款')).toEqual([
      ['limits', refused],
      ['limits', '虚拟商品一经售出不退不换。'],
    ]);
  });

  test('what is folded away is read as folded away', () => {
    const page = aPage('商品', ['body', ['p', '付款后 24 小时内包换。'], ['p', '一经售出概不退款。']]);
    page.runs[1] = { ...page.runs[1]!, hidden: true, box: undefined };
    expect(readClauses(page).map(({ text, hidden }) => [text, hidden])).toEqual([
      ['付款后 24 小时内包换。', undefined],
      ['一经售出概不退款。', true],
    ]);
  });

  test('in a talk the buyer’s words are none', () => {
    const talk = ['客服：排队订单不支持退款', '我：24 小时内必须退款给我', '客服小七为您服务', '发送'];
    expect(said(talk, '在线客服')).toEqual([['limits', '排队订单不支持退款']]);
  });
});

test('ways to complain are found with their links', () => {
  const page = aPage('', ['body', ['a', '投诉卖家'], ['a', '售后规则'], ['a', '申请退款']]);
  page.blocks[1]!.href = '/complain';
  expect(readEntries(page).map(({ text, href }) => [text, href])).toEqual([
    ['投诉卖家', '/complain'],
    ['申请退款', ''],
  ]);
});

test('an error of a redeem page is not an order, though the page shows a code', () => {
  expect(readKind(aReading(['兑换失败', '该兑换码已被使用'], { title: '兑换中心' })).kind).toBe(
    'redeem-error',
  );
});

describe('values that look like something else', () => {
  const order = (...rows: [string, string][]): Node => [
    'table',
    ...rows.map(([label, value]): Node => ['tr', ['td', label], ['td', value]]),
  ];

  test('goods that are called like a label, with their measure in brackets, are goods', () => {
    const reading = aPage(
      '订单详情',
      order(['订单编号', 'HD20261001008'], ['商品名称', '游戏账号（40级）'], ['实付金额', '¥600.00']),
    );
    expect(valuesOf(reading)).toMatchObject({ productName: '游戏账号（40级）', amountFen: 60000 });
  });

  test('a heading before its badge is no part of the state', () => {
    const reading = aPage('订单详情', [
      'div',
      ['h1', '订单信息 ', ['span', '待发货']],
      order(['订单编号', '2026111819304587'], ['实付金额', '¥98.50']),
    ]);
    expect(readFields(reading).fields.status).toMatchObject({ value: 'pending', raw: '待发货' });
  });

  test('what lasts for ever is promised, unless it is not', () => {
    const clausesOf = (text: string) => readClauses(aPage('商品详情', ['div', ['p', text]]));
    expect(clausesOf('永久会员，一次购买终身使用。')).toMatchObject([{ effect: 'grants' }]);
    expect(clausesOf('本店不保证会员永久有效。')[0]?.effect).not.toBe('grants');
  });
});

describe('who sells', () => {
  test('the line over each order of a list names him beside its number', () => {
    const { items } = readFields(
      aReading(
        [
          '我的订单',
          '2026-11-24 09:30:11 订单号：308255019347 晨露游戏',
          '星原点券 5000 直充',
          '总额 ¥475.00',
          '等待付款',
          '2026-11-16 12:44:09 订单号：307719264558 复制',
          '通达行储值卡 200元',
          '总额 ¥196.00',
          '已完成',
        ],
        { title: '我的订单 - 极速卡铺' },
      ),
    );
    expect(items.map(({ merchant }) => merchant?.value)).toEqual(['晨露游戏', undefined]);
  });

  test('what leads into his shop stands beside his name', () => {
    const texts = ['订单号：2026111819304587', '星原点券 5000 直充', '小满会员 进店逛逛 ›', '实付：¥12.00'];
    expect(valuesOf(aReading(texts))).toMatchObject({
      merchant: '小满会员',
      productName: '星原点券 5000 直充',
    });
  });

  test.each([
    '商家：橘子数卡 ›',
    '本单由 橘子数卡 发货',
    '卖家 橘子数卡 信用极好',
    '橘子数卡 3小时前来过',
    '扫二维码付款-给橘子数卡',
  ])('%s', (line) => {
    expect(valuesOf(aReading([line, '订单号：2026111819304587', '实付：¥12.00'])).merchant).toBe('橘子数卡');
  });

  test('of several talks the open one is with him whose last words stand in both', () => {
    const talk = aReading(
      [
        '消息',
        '北渡号商',
        '那你自己找平台吧',
        '小鱼代练',
        '好的亲',
        '账号今天登不上了',
        '你绑手机了没',
        '那你自己找平台吧',
        { text: '发送', tag: 'button' },
      ],
      { title: '消息 | 渡口号游', url: 'https://hao.example/msg/chat' },
    );
    expect(valuesOf(talk).merchant).toBe('北渡号商');
  });

  test('under 卖家信息 a telephone is his, and not the buyer’s', () => {
    const texts = ['订单号：2026111819304587', '实付：¥12.00', '卖家信息', '昵称：阿罗点卡'];
    expect(valuesOf(aReading([...texts, '联系电话：0527-55508831']))).toMatchObject({
      merchant: '阿罗点卡',
      contact: '0527-55508831',
    });
    const buyers = [
      '卖家信息',
      '昵称：阿罗点卡',
      '收货信息',
      '联系电话：0527-55508831',
      ...texts.slice(0, 2),
    ];
    expect(valuesOf(aReading(buyers)).contact).toBeUndefined();
  });
});

describe('talks and two languages', () => {
  test('a way to complain in two languages is one, and closing is none', () => {
    const reading = aReading([
      '极速卡铺',
      { text: 'Open Ticket 提交工单', tag: 'a' },
      { text: 'Close 关闭工单', tag: 'button' },
    ]);
    expect(readEntries(reading).map(({ text }) => text)).toEqual(['Open Ticket 提交工单']);
  });

  test('who wrote a message and when is no clause, nor is what the buyer wrote a way to complain', () => {
    const reading = aReading(
      [
        'chen_yi 2026-11-25 15:30:08',
        '我要投诉',
        '售后03号 2026-11-25 15:33:51',
        '质保期内只按剩余天数的三成补偿',
      ],
      { title: '聊天记录', url: 'https://hao.example/chatlog' },
    );
    expect(readClauses(reading)).toMatchObject([
      { text: '质保期内只按剩余天数的三成补偿', effect: 'limits' },
    ]);
    expect(readEntries(reading)).toEqual([]);
  });
});
