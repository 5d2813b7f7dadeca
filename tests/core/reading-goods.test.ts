import { describe, expect, test } from 'vitest';
import { meaningsOf } from '../../src/core/reading/label-words';
import { moneyIn } from '../../src/core/reading/money';
import type { PageReading } from '../../src/core/reading/page-reading';
import { viewPage } from '../../src/core/reading/page-view';
import { readFields } from '../../src/core/reading/read-fields';
import { parseGoods } from '../../src/core/reading/values';
import { aPage } from '../support/a-page';
import { aReading } from '../support/reading';

const valuesOf = (reading: PageReading) =>
  Object.fromEntries(Object.entries(readFields(reading).fields).map(([name, field]) => [name, field.value]));

test.each([
  ['我的提成', 'unwanted'],
  ['累计消费', 'unwanted'],
  ['订单优惠码', 'unwanted'],
  ['付款周期', 'unwanted'],
  ['旧套餐折抵金额', 'unwanted'],
  ['商家备注', 'cardSecret'],
])('%s announces %s', (label, meaning) => {
  expect(meaningsOf(label)[0]?.name).toBe(meaning);
});

test('a sum with four decimals, the last of which say nothing', () => {
  expect(moneyIn('￥64.2800')[0]).toMatchObject({ value: 6428, raw: '￥64.2800' });
  expect(moneyIn('64.2857')).toEqual([]);
});

describe('the name of goods', () => {
  test.each([
    ['蜂鸟下载器 月卡x3', '蜂鸟下载器 月卡'],
    ['苍耳图床（年码）×2', '苍耳图床（年码）'],
    ['显示器支架 X2', '显示器支架 X2'],
    ['评价', undefined],
    ['商品评价(38)', undefined],
    ['共2件商品', undefined],
    ['自动发货', undefined],
    ['很抱歉', undefined],
  ])('%s', (text, name) => {
    expect(parseGoods(text)?.value).toBe(name);
  });

  test('is no tab beside it, and no state in the line of its heading', () => {
    const tabs = aReading(['商品：评价', '订单号：A2026112007', '实付：￥20.00']);
    expect(valuesOf(tabs)).not.toHaveProperty('productName');
    const state = aReading(['订单号：A2026112007', '宝贝内容：等待发货', '实付：￥20.00']);
    expect(valuesOf(state)).not.toHaveProperty('productName');
  });
});

test('the letters of a font of icons are no words, also where the font did not load', () => {
  const page = aPage('', ['p', ['i', 'shopping_bag'], ['span', '购买记录'], ['i', 'link'], ['span', '客服']]);
  for (const at of [1, 3]) page.blocks[at]!.class = 'material-icons-outlined';
  const shown = viewPage(page).pieces.filter((piece) => !piece.isIcon);
  expect(shown.map((piece) => piece.text)).toEqual(['购买记录', '客服']);
});
