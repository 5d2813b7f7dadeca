import { describe, expect, test } from 'vitest';
import { beforeBuying, type Risk } from '../../src/core/reading/before-buying';
import { readClauses } from '../../src/core/reading/clauses';
import { readKind } from '../../src/core/reading/kind';
import type { PageReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { ruleLinks } from '../../src/core/reading/rule-links';
import laws from '../../src/knowledge/law.json';
import { aReading } from '../support/reading';

const goods = [
  { text: '星海点券 100 元卡', tag: 'h1' },
  '库存 99',
  '立即购买',
  '自动发货',
  '不能用可申请退款',
];
const named = ['江城极速数字科技有限公司 版权所有', '江ICP备00000000号'];

function risksOf(reading: PageReading): Risk[] {
  const { kind } = readKind(reading);
  return beforeBuying(reading, { kind, fields: readFields(reading).fields, clauses: readClauses(reading) });
}
const page = (words: Parameters<typeof aReading>[0]) =>
  aReading([...goods, ...words], { title: '星海点券 - 极速卡铺' });
const idsOf = (reading: PageReading) => risksOf(reading).map(({ id }) => id);

describe('before buying', () => {
  test('a page that names itself and promises gives nothing to point at', () => {
    expect(risksOf(page(['24 小时内无效包换', ...named]))).toEqual([]);
  });

  test('quotes the part of the sentence as it stands, with the run it stands in', () => {
    const reading = page([
      '虚拟商品一经售出概不退款，请确认区服后再下单。',
      '最终解释权归本店所有。',
      ...named,
    ]);
    const risks = risksOf(reading);
    expect(risks.map(({ id, words }) => [id, words])).toEqual([
      ['no-refund', '虚拟商品一经售出概不退款'],
      ['sole-interpretation', '最终解释权归本店所有'],
    ]);
    for (const { words, run } of risks) expect(reading.runs[run]!.text).toContain(words);
  });

  test('a time by which the buyer must act', () => {
    const [risk] = risksOf(
      page(['兑换码逾期未使用视为放弃，请在 24 小时内使用，逾期不予受理。', ...named]),
    ).filter(({ id }) => id === 'short-window');
    expect(risk?.words).toContain('24 小时');
    for (const words of [
      '请在收货二十四小时内反馈，逾期不予受理。',
      '请在24小时以内反馈，逾期不予受理。',
      '收货半小时后，不受理售后申请。',
    ])
      expect(idsOf(page([words, ...named])), words).toContain('short-window');
  });

  test('payment to a person, but not a warning against it', () => {
    expect(idsOf(page(['请扫店主收款码付款', ...named]))).toEqual(['private-transfer']);
    expect(idsOf(page(['付款方式：转账到个人支付宝', ...named]))).toEqual(['private-transfer']);
    expect(idsOf(page(['谨防诈骗，请勿转账到个人账户', ...named]))).toEqual([]);
    expect(idsOf(page(['支付宝扫码付款', ...named]))).toEqual([]);
  });

  test('a price far from the face value, only where the page shows both in money', () => {
    const far = risksOf(page(['面值：100元', '售价：¥50.00', ...named]));
    expect(far.map(({ id, words }) => [id, words])).toEqual([['price-gap', '面值 100元，售价 ¥50.00']]);
    expect(idsOf(page(['面值：100元', '售价：¥96.00', ...named]))).toEqual([]);
    expect(idsOf(page(['面值：1000 点券', '售价：¥50.00', ...named]))).toEqual([]);
    expect(idsOf(page(['售价：¥50.00', ...named]))).toEqual([]);
  });

  test('no name and no ICP line are told as not found, and not when the page was cut off', () => {
    expect(risksOf(page([])).map(({ id, run }) => [id, run])).toEqual([
      ['no-operator', -1],
      ['no-icp', -1],
    ]);
    expect(risksOf({ ...page([]), truncated: true })).toEqual([]);
  });

  test('no word on refunds is told as not found, also where a link leads to the rules', () => {
    const bare = (...more: string[]) => {
      const words = [...goods.filter((one) => one !== '不能用可申请退款'), ...named, ...more];
      return aReading(words, { title: '星海点券 - 极速卡铺' });
    };
    expect(risksOf(bare()).map(({ id, words }) => [id, words])).toEqual([
      ['no-refund-terms', '本页没有找到退款或售后的说明'],
    ]);
    expect(idsOf({ ...bare(), truncated: true })).toEqual([]);
    expect(idsOf(bare('售后：联系客服处理'))).toEqual([]);
    const linked = bare('售后服务规则');
    const run = linked.runs.find(({ text }) => text === '售后服务规则')!;
    const parent = linked.blocks[run.block]!;
    linked.blocks.push({ ...parent, parent: run.block, tag: 'a', href: '/rules' });
    run.block = linked.blocks.length - 1;
    expect(idsOf(linked)).toEqual(['no-refund-terms']);
  });

  test('says nothing on pages where nothing is bought', () => {
    expect(risksOf(aReading(['订单号：2026111819304587', '概不退款'], { title: '订单详情' }))).toEqual([]);
  });

  test('every article it leans on is in the knowledge and was compared', () => {
    const words = ['概不退款。', '解释权归本店。', '后果自负，本店概不负责。', '转账到个人支付宝'];
    const sources = risksOf(page(words)).flatMap(({ source }) => source ?? []);
    expect(new Set(sources).size).toBeGreaterThan(3);
    for (const id of sources)
      expect(laws.find((law) => law.id === id)?.source.confidence, id).toBe('verified');
  });
});

describe('links to the rules', () => {
  test('of the same site, each once, the telling ones first, never the page itself', () => {
    const reading = page(['服务协议', '售后规则', '售后服务规则', '购买须知', '退款政策', '首页']);
    const links: { [text: string]: string } = {
      服务协议: '/agreement',
      售后规则: '/rules',
      售后服务规则: '/rules#top',
      购买须知: `${reading.url}#notes`,
      退款政策: 'https://other.example/refund',
      首页: '/',
    };
    for (const run of reading.runs) {
      const href = links[run.text];
      if (!href) continue;
      const parent = reading.blocks[run.block]!;
      reading.blocks.push({ ...parent, parent: run.block, tag: 'a', href });
      run.block = reading.blocks.length - 1;
    }
    const { origin } = new URL(reading.url);
    expect(ruleLinks(reading)).toEqual([
      { text: '售后规则', url: `${origin}/rules` },
      { text: '服务协议', url: `${origin}/agreement` },
    ]);
  });
});
