import { describe, expect, test } from 'vitest';
import { saidAt } from '../../../src/core/reading/talk/times';

/** Saturday, 2026-11-28 20:00 in China. */
const capturedAt = '2026-11-28T12:00:00.000Z';
const at = (time: string, day = '') => saidAt({ time, day }, capturedAt).at;
const sure = (time: string, day = '') => saidAt({ time, day }, capturedAt).confidence;

describe('when something was said', () => {
  test.each([
    ['2026-11-18 20:05', '', '2026-11-18T20:05:00+08:00'],
    ['20:05（2026-11-18 20:05:31）', '', '2026-11-18T20:05:31+08:00'],
    ['20:05', '2026年11月18日', '2026-11-18T20:05:00+08:00'],
    ['20:05', '11月17日', '2026-11-17T20:05:00+08:00'],
    ['20:05', '12-30', '2025-12-30T20:05:00+08:00'],
    ['昨天 下午 3:05', '', '2026-11-27T15:05:00+08:00'],
    ['08:10', '前天', '2026-11-26T08:10:00+08:00'],
    ['星期三 09:00', '', '2026-11-25T09:00:00+08:00'],
    ['凌晨 12:30', '今天', '2026-11-28T00:30:00+08:00'],
    ['3:05 PM', 'Yesterday', '2026-11-27T15:05:00+08:00'],
    ['3 分钟前', '', '2026-11-28T19:57:00+08:00'],
    ['2 天前', '', '2026-11-26'],
    ['', '昨天 20:05', '2026-11-27'],
    ['19:30', '', '2026-11-28T19:30:00+08:00'],
  ])('%s under “%s” is %s', (time, day, iso) => expect(at(time, day)).toBe(iso));

  test.each([
    ['21:30', '', 'an hour of today that has not come yet'],
    ['星期六 09:00', '', 'today’s weekday, which may be a week ago'],
    ['2 月 31 日 09:00', '', 'no day'],
    ['', '', 'nothing'],
    ['稍早', '', 'no time'],
  ])('%s%s stays as it is: %s', (time, day) => expect(at(time, day)).toBeNull());

  test('an hour that cannot be is left out, the day stays', () => {
    expect(at('27:80', '11月17日')).toBe('2026-11-17');
    expect(at('晚上 12:10', '昨天')).toBe('2026-11-27');
  });

  test('a weekday beside a day without a year tells the year', () => {
    expect(at('11月17日 星期一 08:00')).toBe('2025-11-17T08:00:00+08:00');
    expect(at('11月17日 星期二 08:00')).toBe('2026-11-17T08:00:00+08:00');
  });

  test('the less the page says, the less sure it is, and its own words stay', () => {
    const rising = [
      sure('19:30'),
      sure('星期三 09:00'),
      sure('11-17 09:00'),
      sure('昨天 09:00'),
      sure('2026-11-17 09:00'),
    ];
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(saidAt({ time: '稍早', day: '' }, capturedAt)).toEqual({ raw: '稍早', at: null, confidence: 0 });
  });

  test('昨天 counts from China’s day, not from Greenwich’s', () => {
    expect(saidAt({ time: '昨天 10:00', day: '' }, '2026-11-27T17:00:00.000Z').at).toBe(
      '2026-11-27T10:00:00+08:00',
    );
  });
});
