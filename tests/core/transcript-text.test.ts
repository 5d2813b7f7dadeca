import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  countEntries,
  Transcript,
  type TranscriptEntry,
  type TranscriptRow,
} from '../../src/core/reading/talk/transcript';
import { bagName, fileName } from '../../src/core/words/files';
import { transcriptText } from '../../src/core/words/transcript';

const row = (more: Partial<TranscriptRow>): TranscriptRow => ({
  key: '',
  top: 0,
  height: 40,
  kind: 'message',
  side: 'left',
  speaker: '客服小七',
  text: '',
  time: '20:05',
  images: [],
  day: '',
  seen: { screen: 1, top: 0 },
  ...more,
});

const entries: TranscriptEntry[] = [
  row({ kind: 'separator', side: 'center', speaker: '', text: '2026-11-18', time: '' }),
  row({ text: '第一行\n第二行' }),
  { gap: true },
  row({
    side: 'right',
    speaker: '',
    text: '对方撤回了一条消息',
    earlier: '一经售出概不退款',
    images: [{ alt: '凭证', place: '' }],
  }),
];

const transcript = v.parse(Transcript, {
  v: 1,
  url: 'http://shop.example/chat',
  startedAt: '2026-11-23T06:00:00.000Z',
  endedAt: '2026-11-23T06:01:00.000Z',
  older: { rounds: 3, grew: 2, pressed: [{ words: '加载更多', times: 2 }], isAtStart: false },
  isWhole: false,
  counts: countEntries(entries),
  entries,
});

test('what the other side said that may matter stands after the talk, in its own words', () => {
  const said = [row({ text: '抱歉，24 小时内给您补发', time: '2026-11-18 20:06' })];
  const text = transcriptText({ ...transcript, entries: said, counts: countEntries(said) });
  expect(text).toContain('其中可能要紧的话');
  expect(text).toContain('  承诺：24 小时内  客服小七，对方  2026-11-18 20:06  “24 小时内给您补发”');
});

test('a transcript reads as lines, with what is missing, what was pressed and what was said before', () => {
  expect(transcriptText(transcript).split('\n')).toEqual([
    '聊天文字，共 2 条消息，少了 1 段。',
    '向上加载了 2 次更早的消息，点了“加载更多” 2 次。',
    '没有看到聊天的开头，可能还有更早的消息。',
    '',
    '—— 2026-11-18 ——',
    '客服小七（左侧）  20:05',
    '    第一行',
    '    第二行',
    '',
    '- - - 这里少了一段，没有读到 - - -',
    '',
    '（右侧）  20:05',
    '    对方撤回了一条消息',
    '    [图片：凭证]',
    '    （先前显示：一经售出概不退款）',
    '',
  ]);
});

test('the files of a talk have names in words', () => {
  expect(bagName('chat-01.png')).toBe('聊天截图 01.png');
  expect(bagName('transcript.json')).toBe('聊天文字.json');
  expect(fileName('transcript.json', 'application/json')).toBe('聊天文字');
  expect(fileName('chat-02.png', 'image/png')).toBe('聊天截图 2');
});
