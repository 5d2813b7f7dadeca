import { expect, test } from 'vitest';
import { isOfTheMoment } from '../../src/core/case/compare-noise';

test.each([
  '18:44:59',
  '当前时间：2026-11-03 18:44:59',
  '3 分钟前',
  '支付剩余时间 04:31',
  '距活动结束 3 天 4 小时',
  '还剩 15 分 20 秒自动关闭',
  '库存：18 件',
  '库存 3',
  '已售 1204',
  '累计售出 9,377 件',
  '已有 5,511 人购买',
  '128 人在看',
  '开店 1,204 天，卖出 9,377 件',
  '138****2210 刚刚购买了 星海月卡',
  '1204',
])('%s is of the moment', (text) => {
  expect(isOfTheMoment(text)).toBe(true);
});

test('a label says what a number is', () => {
  expect(isOfTheMoment('18', '库存')).toBe(true);
  expect(isOfTheMoment('¥98.50', '商品单价')).toBe(false);
  expect(isOfTheMoment('9:00', '客服上班')).toBe(false);
  expect(isOfTheMoment('04:31', '支付剩余时间')).toBe(true);
});

test.each([
  '售出后 7 天内可退',
  '库存不足的 3 日内退款',
  '收货后还有 7 天可申请售后',
  '付款剩余 24 小时未发货的全额退款',
  '24 小时前提出的申请当天处理',
  '以服务器时间为准，逾期不予受理',
  '一经售出概不退换',
  '更新日期：2026-10-08',
  '浏览 3 次以上视为已查看，不予退款',
  '每个订单最多可以提交 3 次售后申请',
])('%s is what the page says', (text) => {
  expect(isOfTheMoment(text)).toBe(false);
});
