import { expect, test } from 'vitest';
import { readClauses } from '../../src/core/reading/clauses';
import { readEntries } from '../../src/core/reading/entries';
import type { Field, Fields } from '../../src/core/reading/fields';
import { readKind } from '../../src/core/reading/kind';
import { readNotices } from '../../src/core/reading/notice';
import type { PageReading, Run } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { signsOf } from '../../src/core/reading/talk/signs';

/** The same numbers at every start: a page that fails can be made again by its seed. */
function chance(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = [
  ...[
    '订单号',
    '订单编号：',
    '商品名称',
    '实付金额',
    '金额：',
    '下单时间',
    '状态',
    '卡密',
    '卡号：A1B2C3D4 密码：9988',
    '客服 QQ 168840',
  ],
  ...[
    '¥',
    '98',
    '.50',
    '￥1,299.00',
    '-293.40',
    '2026111819304587',
    '#A-1',
    '2026-11-18 19:30:45',
    '9999-99-99 99:99',
    '2026年13月40日 25:61',
  ],
  ...[
    '已发货',
    '待付款',
    '支付宝',
    '立即购买',
    '一经售出概不退款',
    '24 小时内包换。',
    '拒绝原因：',
    '共 3 条',
    'XHYZ-7Q4M-8T2W',
    '订',
    '：',
    '::::',
    '1'.repeat(400),
  ],
  ...[
    'a'.repeat(300),
    '【】',
    '\u0000',
    '𠮷野家',
    '١٢٣',
    '订单号：订单号：订单号：',
    '工单号 TS-1 ',
    '我：退款',
    '[10:11] 访客：x',
    '( ( (',
    '……',
    'No. 12345',
    '×2',
  ],
];
const tags = [
  'div',
  'span',
  'td',
  'tr',
  'table',
  'dl',
  'dt',
  'dd',
  'label',
  'input',
  'textarea',
  'h1',
  'a',
  'nav',
  'button',
  'p',
  'li',
];
const sources: Run['source'][] = ['text', 'text', 'text', 'text', 'value', 'placeholder', 'alt', 'title'];

function randomReading(seed: number): PageReading {
  const pick = chance(seed);
  const one = <T>(list: readonly T[]): T => list[pick(list.length)]!;
  const count = 1 + pick(28);
  const blocks: PageReading['blocks'] = [{ parent: -1, frame: 0, tag: 'body' }];
  for (let at = 1; at <= count; at++) {
    blocks.push({
      parent: pick(4) === 0 ? at - 1 : pick(at),
      frame: 0,
      tag: one(tags),
      ...(pick(3) === 0 && { flow: one(['inline', 'block'] as const) }),
      ...(pick(9) === 0 && { class: one(['modal', 'msg mine', 'x'.repeat(300)]) }),
      ...(pick(9) === 0 && { before: one(words).slice(0, 100) }),
      ...(pick(9) === 0 && { for: 'f', id: 'f' }),
      ...(pick(9) === 0 && { colspan: pick(2 ** 20) }),
    });
  }
  const runs = Array.from({ length: pick(40) }, (_, at): Run => {
    const text = pick(3) === 0 ? one(words) + one(words) : one(words);
    return {
      block: Math.min(count, Math.max(0, pick(5) === 0 ? pick(count + 1) : Math.floor((at / 40) * count))),
      text,
      source: one(sources),
      ...(pick(5) > 0 && {
        box: [pick(900), at * 20 + pick(30), pick(300), pick(40)] as [number, number, number, number],
      }),
      ...(pick(8) === 0 && { hidden: true as const }),
      ...(pick(4) === 0 && { size: 10 + pick(30) }),
      ...(pick(6) === 0 && { br: true as const }),
    };
  });
  return {
    ...{
      v: 1,
      url: one(['https://a.example/o?no=2026111819304587', 'about:blank', '', 'x:%E0%A4%A']),
      title: one(words) + one([' - ', '|', '']) + one(words),
    },
    ...{
      language: '',
      referrer: '',
      readAt: '',
      frames: [{ url: '', readable: true, parent: -1 }],
      blocks,
      runs,
    },
    viewport: { width: 1, height: 1, scrollX: 0, scrollY: 0, pageWidth: 1, pageHeight: 1, dprMilli: 1000 },
    candidates: pick(3) === 0 ? [{ where: 'script', before: 'order_no = "', text: '2026111819304587' }] : [],
  };
}

/** A page as shops have them, as markup of depth, tag and words. */
const order: readonly (readonly [number, string, string])[] = [
  [1, 'header', '木棉小铺 首页 查询订单'],
  [1, 'h1', '订单详情'],
  ...(
    [
      ['订单编号：', '2026111819304587'],
      ['商品名称', '影音会员 12 个月'],
      ['购买数量', '2'],
      ['单价', '¥49.25'],
      ['实付金额', '￥98.50'],
      ['下单时间', '2026-11-18 19:30:45'],
      ['支付方式', '支付宝'],
      ['订单状态', '已发货'],
      ['卡密', 'XHYZ-7Q4M-8T2W'],
      ['商家', '木棉数码'],
    ] as const
  ).flatMap(([label, value]) => [[2, 'td', label] as const, [2, 'td', value] as const]),
  [1, 'p', '一经售出概不退款，24 小时内包换。'],
  [1, 'footer', '© 2026 木棉小铺 客服 QQ 168840'],
];

/** That page with some of it lost, doubled, moved, cut, hidden or grown together. */
function mutatedReading(seed: number): PageReading {
  const pick = chance(seed);
  const base = randomReading(seed);
  const blocks: PageReading['blocks'] = [
    { parent: -1, frame: 0, tag: 'body' },
    { parent: 0, frame: 0, tag: 'table' },
  ];
  const runs: Run[] = [];
  let row = 1;
  const add = (depth: number, tag: string, text: string) => {
    if (tag === 'td' && runs.length % 2 === 0) row = blocks.push({ parent: 1, frame: 0, tag: 'tr' }) - 1;
    const block = blocks.push({ parent: depth === 1 ? 0 : row, frame: 0, tag }) - 1;
    const at = runs.length;
    const box: [number, number, number, number] = [(at % 2) * 200, at * 24, text.length * 14, 20];
    runs.push({
      ...{ block, text, source: 'text' },
      ...(pick(12) > 0 && { box }),
      ...(pick(15) === 0 && { hidden: true as const }),
    });
  };
  for (const [depth, tag, text] of order) {
    const change = pick(14);
    if (change === 0) continue;
    const cut = change === 1 ? text.slice(pick(text.length)) : text;
    const words1 = change === 2 ? cut + words[pick(words.length)]! : cut;
    add(depth, change === 3 ? tags[pick(tags.length)]! : tag, words1 || '-');
    if (change === 4) add(depth, tag, text);
  }
  return { ...base, blocks, runs };
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Everything a reading says, in order, without blanks. */
function saidIn(reading: PageReading): string {
  const texts = (is: (source: Run['source']) => boolean) =>
    reading.runs.filter((run) => is(run.source)).map((run) => run.text);
  const words = texts((source) => source === 'text' || source === 'value');
  return bare(
    [
      ...words,
      '\n',
      ...texts((source) => source === 'alt'),
      '\n',
      reading.title,
      '\n',
      reading.url,
      '\n',
      ...reading.candidates.map((one) => one.text),
    ].join(''),
  );
}

/** Whether words are runs of the page one after the other; of the first its end, where a name stood before it. */
function isMadeOf(words: string, runs: readonly string[], isFirst = true): boolean {
  if (words === '') return true;
  if (isFirst && runs.some((run) => run.includes(words))) return true;
  const starts = runs.flatMap((run) => {
    if (!isFirst) return words.startsWith(run) ? [run.length] : [];
    return Array.from(run, (_, at) => run.slice(at))
      .filter((end) => words.startsWith(end))
      .map((end) => end.length);
  });
  return [...new Set(starts)].some((length) => isMadeOf(words.slice(length), runs, false));
}

function allFields({ fields, items }: { fields: Fields; items: Fields[] }): Field[] {
  return [fields, ...items].flatMap((one) => Object.values(one).flatMap((found) => [found, ...found.others]));
}

test('no page makes the rules throw; every value stands in the reading, at runs that exist', () => {
  let [found, turns] = [0, 0];
  for (let seed = 1; seed <= 10_000; seed++) {
    const reading = seed % 2 === 0 ? randomReading(seed) : mutatedReading(seed);
    const said = saidIn(reading);
    const { kind, confidence } = readKind(reading);
    expect(confidence).toBeLessThanOrEqual(1);
    for (const field of allFields(readFields(reading))) {
      found++;
      for (const line of field.raw.split('\n'))
        if (!said.includes(bare(line)))
          expect.fail(`seed ${seed}: ${JSON.stringify(field)} is not on the page`);
      const isPlaced =
        field.run >= -1 && [field.run, ...(field.runs ?? [])].every((run) => run < reading.runs.length);
      if (!isPlaced || !(field.confidence > 0 && field.confidence <= 1))
        expect.fail(`seed ${seed}: ${JSON.stringify(field)}`);
    }
    for (const { text, run } of readClauses(reading))
      if (!said.includes(bare(text)) || !reading.runs[run]) expect.fail(`seed ${seed}: ${text}`);
    for (const { run } of readEntries(reading)) if (!reading.runs[run]) expect.fail(`seed ${seed}: entry`);
    readNotices(reading, kind);
    if (seed % 4 > 1) continue;
    const runs = reading.runs.map((one) => bare(one.text)).filter(Boolean);
    for (const { name, text, place } of signsOf(reading).turns) {
      turns++;
      const isThere = text.split('\n').every((words) => isMadeOf(bare(words), runs));
      if (
        !isThere ||
        !name.split(' ').every((words) => said.includes(bare(words))) ||
        !('run' in place) ||
        !reading.runs[place.run]
      )
        expect.fail(`seed ${seed}: ${name}: ${text} is not on the page`);
    }
  }
  // Else nothing was tried.
  expect(found).toBeGreaterThan(10_000);
  expect(turns).toBeGreaterThan(1000);
}, 180_000);
