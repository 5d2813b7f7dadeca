import { expect, test } from 'vitest';
import { countEntries, type Transcript, type TranscriptRow } from '../../../src/core/reading/talk/transcript';
import { mostText, type SealedWords, sealedParts } from '../../../src/core/search/sealed-parts';
import { aReading } from '../../support/reading';

const nothing: SealedWords = {
  ...{ kind: 'order', reading: null, transcript: null, fileName: '', plan: null, log: null },
};

const row = (more: Partial<TranscriptRow>): TranscriptRow => ({
  ...{
    key: '',
    top: 0,
    height: 40,
    kind: 'message',
    side: 'left',
    speaker: '客服小七',
    text: '',
    time: '20:05',
  },
  ...{ images: [], day: '', seen: { screen: 1, top: 0 }, ...more },
});
const entries: Transcript['entries'] = [
  row({ kind: 'separator', side: 'center', speaker: '', text: '2026-11-18', time: '' }),
  row({ text: '已经发货\n请查收', images: [{ alt: '发货单', place: '' }] }),
  { gap: true },
  row({ side: 'right', speaker: '', text: '对方撤回了一条消息', earlier: '补您五十元' }),
];
const transcript: Transcript = {
  ...{
    v: 1,
    url: '',
    startedAt: '2026-11-23T06:00:00.000Z',
    endedAt: '2026-11-23T06:01:00.000Z',
    isWhole: false,
  },
  ...{ older: { rounds: 0, grew: 0, pressed: [], isAtStart: true }, counts: countEntries(entries), entries },
};

test('every row of a talk is a part, by the place the viewer knows it by, with what was taken back', () => {
  expect(sealedParts({ ...nothing, kind: 'chat', transcript }).parts).toEqual([
    { place: { of: 'turn', at: 1, who: '客服小七' }, text: '客服小七\n已经发货\n请查收\n[图片：发货单]' },
    { place: { of: 'turn', at: 3, who: '右侧' }, text: '对方撤回了一条消息\n补您五十元' },
  ]);
});

test('the words of a page are one part, those nobody saw another', () => {
  const reading = aReading(['订单号 A1', { text: '藏起来的', hidden: true }, '售出不退']);
  expect(sealedParts({ ...nothing, reading }).parts).toEqual([
    { place: { of: 'page' }, text: '订单号 A1\n售出不退' },
    { place: { of: 'folded' }, text: '藏起来的' },
  ]);
});

test('a recording is known by the pages it went by, a file by its name', () => {
  const at = '2026-11-18T11:33:02.000Z';
  const page = { ms: 0, at, url: 'https://shop.example/a', title: '商品甲' };
  const log = { v: 1 as const, about: '', addresses: [page, page], pauses: [], end: null };
  expect(sealedParts({ ...nothing, kind: 'recording', log }).parts.map(({ text }) => text)).toEqual([
    '商品甲',
    'https://shop.example/a',
  ]);
  expect(sealedParts({ ...nothing, kind: 'import', fileName: '账单.pdf' }).parts).toEqual([
    { place: { of: 'file' }, text: '账单.pdf' },
  ]);
});

test('a page beyond all measure is cut, and says so', () => {
  const reading = aReading(Array.from({ length: 30 }, () => '字'.repeat(10_000)));
  const { parts, isCut } = sealedParts({ ...nothing, reading });
  expect(isCut).toBe(true);
  expect(parts.reduce((sum, { text }) => sum + text.length, 0)).toBe(mostText);
  expect(sealedParts(nothing)).toEqual({ parts: [], isCut: false });
});
