import { expect, test } from 'vitest';
import {
  asksForOlder,
  isDate,
  isLasting,
  isTime,
  namesTalk,
  saysLoading,
  standsForOlder,
} from '../../src/core/reading/talk/words';

test.each([
  '20:05',
  '20:05:31',
  '下午 3:05',
  '3:05 PM',
  '昨天 20:05',
  '2026-11-18',
  '2026-11-18 20:05',
  '2026年11月18日 20:05:11',
  '11-18 20:05',
  '11月18日',
  '星期三 20:05',
  '刚刚',
  '3 分钟前',
  '2026/11/18 星期三',
  '2026-11-18T20:05',
])('%s is a time', (text) => expect(isTime(text)).toBe(true));

test.each(['在吗', '98.50', '3.5', '订单 2026111812', '18 日晚上才买的', '20:05 之前发货', '1', ''])(
  '%s is no time',
  (text) => expect(isTime(text)).toBe(false),
);

test('a day is told from a clock time', () => {
  expect(isDate('—— 2026-11-18 ——')).toBe(true);
  expect(isDate('昨天')).toBe(true);
  expect(isDate('20:05')).toBe(false);
});

test('only what stays true counts as a lasting time', () => {
  expect(isLasting('20:05')).toBe(true);
  expect(isLasting('3 分钟前')).toBe(false);
});

test.each([
  '加载更多',
  '查看更多消息',
  '点击加载更多',
  '查看历史消息',
  '更早的消息',
  '↑ 查看更多历史消息',
  '历史聊天记录',
  '加载更早的消息',
  '展开更早的回复',
  'Load more',
  'Show older messages',
  '更多消息',
])('%s asks for older messages', (text) => expect(asksForOlder(text)).toBe(true));

test.each([
  '更多',
  '更多商品',
  '加载',
  '删除历史记录',
  '清空聊天记录',
  '结束会话',
  '确认收货',
  '查看订单',
  '加载更多商品',
  '消息',
  '',
])('%s is never pressed', (text) => expect(asksForOlder(text)).toBe(false));

test('a word of how to have older messages is no message, and nothing to press', () => {
  expect(standsForOlder('上滑查看更多')).toBe(true);
  expect(asksForOlder('上滑查看更多')).toBe(false);
  expect(standsForOlder('查看物流')).toBe(false);
});

test('a line that says that something is on its way', () => {
  expect(['加载中…', '正在加载', 'Loading...', '加载中'].every(saysLoading)).toBe(true);
  expect(['加载失败', '加载更多', '在吗'].some(saysLoading)).toBe(false);
});

test('what talks are called', () => {
  expect(['在线客服', 'chat-scroll', 'msg-list', '工单 77', 'im-box', 'MessageList'].every(namesTalk)).toBe(
    true,
  );
  expect(['商品评价', 'image', 'time', 'catalog'].some(namesTalk)).toBe(false);
});
