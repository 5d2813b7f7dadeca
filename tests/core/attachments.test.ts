import { describe, expect, it } from 'vitest';
import { attachmentLimit, carefulLimit, originalsWhy } from '../../src/core/complaint/attachments/limits';
import { attachPieces, isOffered } from '../../src/core/complaint/attachments/pieces';
import {
  cutInto,
  fewestCuts,
  isBearable,
  planPictures,
  type Shown,
  stepsFor,
} from '../../src/core/complaint/attachments/plan';
import { coveredWords, privateBoxes } from '../../src/core/complaint/attachments/private-boxes';
import { type Derived, derivedNote, partsWhy, pictureName } from '../../src/core/complaint/attachments/words';
import type { HideRequest } from '../../src/core/complaint/profile';
import { draft } from '../../src/core/complaint/sentence';
import type { Run } from '../../src/core/reading/page-reading';
import { shippedPack } from '../../src/knowledge/knowledge';

const { channels, privacy } = shippedPack().knowledge;
const channel = (types: string, maxCount: number | null, maxBytes: number | null) => ({
  attachments: { types, maxCount, maxBytes },
});

describe('attachmentLimit', () => {
  it('guesses carefully where nobody publishes a limit, and says that it does', () => {
    for (const id of ['12315', 'pay-wechat', 'heimao'] as const) {
      const limit = attachmentLimit(
        id,
        channels.find((one) => one.id === id),
        {},
      );
      expect(limit).toEqual({
        ...carefulLimit,
        type: 'image/jpeg',
        countFrom: 'default',
        bytesFrom: 'default',
      });
    }
    expect(attachmentLimit('public', undefined, {}).countFrom).toBe('default');
  });

  it('takes what the channel says, and before that what the user saw', () => {
    expect(attachmentLimit('cca', channel('PNG', 3, 900_000), {})).toEqual({
      ...{ type: 'image/png', count: 3, bytes: 900_000, countFrom: 'channel', bytesFrom: 'channel' },
    });
    const seen = { 'cca/attachments.count': 9, 'heimao/attachments.bytes': 1 };
    const limit = attachmentLimit('cca', channel('JPG、PNG', 3, null), seen);
    expect(limit).toMatchObject({ type: 'image/jpeg', count: 9, countFrom: 'user', bytesFrom: 'default' });
  });

  it('makes no picture for whom originals are due', () => {
    expect(originalsWhy('court')).toContain('原件');
    expect(originalsWhy('police')).toContain('材料包');
    expect(originalsWhy('12315')).toBe('');
  });
});

const numbers = new Map([
  [4, 1],
  [7, 2],
  [9, 3],
  [12, 4],
]);
const evidence = [4, 7, 9, 12].map((seq) => ({ seq, origin: seq === 9 ? 'invoice' : '' }));
const field = (paragraphs: number[][], text = '', isWritten = false) => ({
  text,
  isWritten,
  paragraphs: [paragraphs.map((seqs) => draft('event', '', 1, { evidence: seqs }))],
});

describe('attachPieces', () => {
  const of = (fields: Parameters<typeof attachPieces>[0]['fields']) =>
    attachPieces({ fields, evidence, numbers, essential: new Set([7]) });

  it('stands in the order the text leans on it, then invoices, then the rest', () => {
    const pieces = of([field([[12], [4, 12]]), field([[4], [12], [99]])]);
    expect(pieces.map(({ seq, cites }) => [seq, cites])).toEqual([
      [12, 3],
      [4, 2],
      [9, 0],
      [7, 0],
    ]);
    expect(pieces.filter(isOffered).map(({ number }) => number)).toEqual([4, 1, 3]);
    expect(pieces.find(({ seq }) => seq === 7)!.isEssential).toBe(true);
  });

  it('asks a text in the user’s own words for what stands in it', () => {
    const pieces = of([field([[4]], '见证2和证 1、证 44。', true)]);
    expect(pieces.filter(({ cites }) => cites > 0).map(({ seq }) => seq)).toEqual([7, 4]);
  });
});

const piece = (number: number, more: Partial<Shown> = {}): Shown => ({
  ...{ seq: number, number, cites: 1, isEssential: false, isInvoice: false },
  ...{ width: 1280, height: 900, marks: [] },
  ...more,
});
const planOf = (pieces: Shown[], most: number) => {
  const { planned, full } = planPictures(pieces, most);
  return {
    out: planned.map(({ shown, cuts, of }) => [shown.number, cuts.map((cut) => cut.index), of]),
    full: full.map((one) => one.number),
  };
};

describe('planPictures', () => {
  it('shows one of each in the order of the text, and leaves out what matters least', () => {
    const pieces = [piece(1), piece(2, { cites: 3 }), piece(3, { isEssential: true }), piece(4)];
    expect(planOf(pieces, 9)).toEqual({ out: [1, 2, 3, 4].map((n) => [n, [1], 1]), full: [] });
    expect(planOf(pieces, 2)).toEqual({ out: [2, 3].map((n) => [n, [1], 1]), full: [1, 4] });
  });

  it('cuts a long page into few parts, and into more where there is room', () => {
    const long = piece(1, { height: 12_000 });
    expect(fewestCuts(long)).toBe(3);
    expect(planOf([long, piece(2)], 4).out).toEqual([
      [1, [1, 2, 3], 3],
      [2, [1], 1],
    ]);
    expect(planOf([long], 20).out).toEqual([[1, [1, 2, 3, 4, 5], 5]]);
  });

  it('shows of a page that does not fit the parts where something was read', () => {
    const long = piece(1, { height: 12_000, marks: [9000, 9100, 200], cites: 1 });
    expect(planOf([long, piece(2)], 2).out).toEqual([
      [1, [3], 3],
      [2, [1], 1],
    ]);
    expect(planOf([long], 2).out).toEqual([[1, [1, 3], 3]]);
  });

  it('never goes beyond the number, whatever comes', () => {
    for (let most = 1; most < 12; most++) {
      const pieces = [1, 2, 3, 4].map((n) => piece(n, { height: n * 7001, cites: n }));
      const { planned } = planPictures(pieces, most);
      expect(planned.reduce((sum, { cuts }) => sum + cuts.length, 0)).toBeLessThanOrEqual(most);
    }
  });
});

describe('cutInto', () => {
  it.each([
    [1280, 12_000, 3],
    [1280, 12_001, 5],
    [390, 16_000, 7],
    [2560, 40_003, 4],
  ])('leaves no row of %i × %i out in %i parts, each sharing rows with the next', (width, height, of) => {
    const cuts = cutInto({ width, height }, of);
    expect(cuts).toHaveLength(of);
    expect(cuts[0]!.top).toBe(0);
    const last = cuts.at(-1)!;
    expect(last.top + last.height).toBe(height);
    for (const [i, cut] of cuts.entries())
      if (i > 0) expect(cuts[i - 1]!.top + cuts[i - 1]!.height - cut.top).toBeGreaterThanOrEqual(19);
  });

  it('takes a short picture whole', () => {
    expect(cutInto({ width: 300, height: 80 }, 1)).toEqual([{ top: 0, height: 80, index: 1, of: 1 }]);
  });
});

describe('stepsFor', () => {
  it('only makes smaller, and stops where it can still be read', () => {
    for (const width of [200, 720, 1080, 1280, 2560]) {
      const steps = stepsFor(width, 'image/jpeg');
      for (const step of steps) {
        expect(step.width).toBeLessThanOrEqual(width);
        expect(step.width).toBeGreaterThanOrEqual(Math.min(width, 1080));
      }
      expect(steps.map((one) => one.width)).toEqual(steps.map((one) => one.width).toSorted((a, b) => b - a));
      expect(new Set(steps.map((one) => JSON.stringify(one))).size).toBe(steps.length);
    }
    expect(stepsFor(400, 'image/png')).toEqual([{ width: 400, quality: 1 }]);
  });

  it('opens no picture that is a trap', () => {
    expect(isBearable({ width: 5120, height: 16_000 })).toBe(true);
    expect(isBearable({ width: 60_000, height: 60_000 })).toBe(false);
    expect(isBearable({ width: 1, height: 2 ** 31 })).toBe(false);
  });
});

describe('privateBoxes', () => {
  const run = (text: string, more: Partial<Run> = {}): Run => ({
    ...{ block: 0, text, source: 'text', box: [10, 20, 100, 16] },
    ...more,
  });
  const hide = (profile: HideRequest['profile']): HideRequest => ({
    ...{ detectors: privacy, profile, numbers: ['2026111819304587'], own: ['13900001111'] },
    ...{ secrets: ['ABCD-1234-EFGH'], names: [] },
  });
  const secret = { value: 'x', raw: 'x', confidence: 1, label: '卡密', run: 3, others: [] };
  const runs = [
    run('订单号 2026111819304587'),
    run('手机 13900001111'),
    run('卡密：ABCD-1234-EFGH'),
    run('半张卡密'),
    run('ABCD-1234-EFGH', { hidden: true }),
    run('ABCD-1234-EFGH', { source: 'alt' }),
    run('客服电话 13911112222'),
  ];
  const labels = (profile: HideRequest['profile']) =>
    privateBoxes({ runs }, { fields: { cardSecret: secret }, items: [] }, hide(profile)).map(
      (one) => one.label,
    );

  it('covers for each reader what he must not be shown, secrets for all', () => {
    expect(labels({ own: true, others: true })).toEqual(['卡密', '卡密']);
    expect(labels({ own: false, others: true })).toEqual(['手机号', '卡密', '卡密']);
    expect(labels({ own: false, others: false, isPublic: true })).toEqual([
      '手机号',
      '卡密',
      '卡密',
      '手机号',
    ]);
    expect(coveredWords(labels({ own: false, others: true }))).toBe('手机号 1 处，卡密 2 处');
  });
});

describe('what is said of a picture', () => {
  it('has a name that people understand', () => {
    const cut = { top: 0, height: 1, index: 1, of: 2 };
    expect(pictureName(3, '订单详情', cut, 'image/jpeg')).toBe('证03_订单详情_1of2.jpg');
    expect(pictureName(12, 'a/b: c', { ...cut, of: 1 }, 'image/png')).toBe('证12_a-b-c.png');
    expect(partsWhy([{ ...cut, of: 3 }], 3)).toContain('第 2、3 张没有放进去');
  });

  it('is written down so that nobody takes it for the original', () => {
    const picture: Derived = {
      ...{ name: '证03_订单详情.jpg', number: 3, title: '订单详情', bytes: 2048, width: 1280, height: 900 },
      ...{ sha256: 'b'.repeat(64), from: ['a'.repeat(64)], covered: ['卡密'], isWatched: true },
    };
    const left = [{ seq: 9, number: 4, title: '录屏', why: '录屏不能变成图片' }];
    const note = derivedNote({ channel: '12315', madeAt: '2026-11-28T10:00:00.000Z', made: [picture], left });
    expect(note).toContain('派生副本，原件在材料包');
    expect(note).toContain(`原件 SHA-256：${'a'.repeat(64)}`);
    expect(note).toContain('已遮盖：卡密 1 处');
    expect(note).toContain('证 4 录屏：录屏不能变成图片');
  });
});
