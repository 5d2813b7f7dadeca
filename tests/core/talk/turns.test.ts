import { describe, expect, test } from 'vitest';
import { signsIn, signsOf } from '../../../src/core/reading/talk/signs';
import { agentIdIn, type Spoken, speakersOf } from '../../../src/core/reading/talk/speakers';
import type { Transcript, TranscriptRow } from '../../../src/core/reading/talk/transcript';

const said = (side: Spoken['side'], speaker = '', kind: Spoken['kind'] = 'message'): Spoken => ({
  kind,
  side,
  speaker,
  text: '在',
});

describe('who speaks', () => {
  test('right is me, left the other side, a line of the page the system', () => {
    expect(speakersOf([said('left'), said('right'), said('center', '', 'notice')])).toEqual([
      'them',
      'me',
      'system',
    ]);
  });

  test('names outweigh the side, also for rows without a name on a page that does it the other way round', () => {
    const rows = [said('right', '客服小七'), said('left', '我'), said('right'), said('left')];
    expect(speakersOf(rows)).toEqual(['them', 'me', 'them', 'me']);
  });

  test('what the user says outweighs names', () => {
    const rows = [said('right', '客服小七'), said('left', '我'), said('right', '系统通知')];
    expect(speakersOf(rows, { mySide: 'right' })).toEqual(['me', 'them', 'system']);
  });

  test('in a list without sides the one who is left over is the other party; several are nobody known', () => {
    expect(speakersOf([said('', '客服 03'), said('', 'ming_88')])).toEqual(['them', 'me']);
    expect(speakersOf([said('', '我'), said('', '小七')])).toEqual(['me', 'them']);
    expect(speakersOf([said('', 'ming_88'), said('', '小七')])).toEqual(['unknown', 'unknown']);
  });

  test.each([
    ['客服小七（A017）', 'A017'],
    ['工号：8013 为您服务', '8013'],
    ['售后客服 03', '03'],
    ['小七', ''],
    ['11-18 20:05', ''],
  ])('the number in %s is “%s”', (text, id) => expect(agentIdIn(text)).toBe(id));
});

const row = (text: string, more: Partial<TranscriptRow> = {}): TranscriptRow => ({
  ...{ key: '', top: 0, height: 40, kind: 'message', side: 'left', speaker: '小七', text, time: '20:05' },
  ...{ images: [], day: '2026-11-18', seen: { screen: 2, top: 0 } },
  ...more,
});

const talk: Transcript = {
  ...{ v: 1, url: 'https://kefu.example/', startedAt: '2026-11-20T03:00:00.000Z' },
  ...{ endedAt: '2026-11-20T03:01:00.000Z', isWhole: true },
  older: { rounds: 0, grew: 0, pressed: [], isAtStart: true },
  counts: { messages: 4, separators: 1, notices: 1, gaps: 1 },
  entries: [
    row('', { kind: 'separator', text: '2026-11-18', speaker: '', side: 'center', time: '' }),
    row('您好，工号 A017 为您服务'),
    row('我会退款给您', { side: 'right', speaker: '' }),
    { gap: true },
    row('抱歉，24 小时内给您补发'),
    row('对方撤回了一条消息', { kind: 'notice', speaker: '', side: 'center', time: '' }),
    row('你撤回了一条消息', { kind: 'notice', speaker: '', side: 'center', time: '' }),
  ],
};

describe('a sealed talk', () => {
  const { turns, signs, rules } = signsOf(talk);

  test('has its rows with speaker, number, time and place; separators and gaps are none', () => {
    expect(turns.map(({ at, who }) => [at, who])).toEqual([
      [1, 'them'],
      [2, 'me'],
      [4, 'them'],
      [5, 'system'],
      [6, 'system'],
    ]);
    expect(turns[2]).toMatchObject({
      agentId: 'A017',
      time: { raw: '20:05', at: '2026-11-18T20:05:00+08:00' },
      place: { screen: 2 },
    });
  });

  test('says what the other side admits, promises with its term, and takes back; never what I say', () => {
    expect(signs.map(({ kind, at }) => [kind, at])).toEqual([
      ['admission', 4],
      ['promise', 4],
      ['recall', 5],
    ]);
    expect(signs[1]!.limit).toEqual({ amount: 24, unit: 'hour' });
    expect(rules).toBeGreaterThan(0);
  });

  test('turned round by the user, my words are the other side’s', () => {
    expect([...new Set(signsOf(talk, 'left').signs.map(({ at }) => at))]).toEqual([2, 5]);
  });

  test('words are cited by where they stand', () => {
    const text = '您好。\n亲，一经售出概不退款的哦';
    for (const { from, to, words } of signsIn({ at: 0, who: 'them', text }))
      expect(text.slice(from, to)).toBe(words);
  });
});
