import type { PageReading, Run } from '../../src/core/reading/page-reading';

/** A reading of a page in one column: each text stands in a block of its own, below the one before. */
export function aReading(
  texts: readonly (string | (Partial<Run> & { text: string; tag?: string }))[],
  change: Partial<PageReading> = {},
): PageReading {
  const reading: PageReading = {
    v: 1,
    url: 'https://jisukapu.example/order?no=2026111819304587',
    title: '订单详情 - 极速卡铺',
    language: 'zh-CN',
    referrer: '',
    readAt: '2026-11-18T11:33:02.000Z',
    viewport: {
      width: 1280,
      height: 800,
      scrollX: 0,
      scrollY: 0,
      pageWidth: 1280,
      pageHeight: 800,
      dprMilli: 1000,
    },
    frames: [{ url: 'https://jisukapu.example/order', readable: true, parent: -1 }],
    blocks: [{ parent: -1, frame: 0, tag: 'body' }],
    runs: [],
    candidates: [],
    ...change,
  };
  for (const [i, given] of texts.entries()) {
    const { tag = 'div', ...run } = typeof given === 'string' ? { text: given } : given;
    reading.blocks.push({ parent: 0, frame: 0, tag });
    reading.runs.push({ block: i + 1, source: 'text', box: [0, i * 30, 300, 20], ...run });
  }
  return reading;
}
