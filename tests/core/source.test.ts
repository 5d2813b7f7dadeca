import { expect, test } from 'vitest';
import { type Source, sourceLines } from '../../src/core/knowledge/source';

const source = (from: string, confidence: Source['confidence'], checked = '2026-11-23'): Source => ({
  from,
  confidence,
  checked,
});

test('a list says on what it rests since when, and what of it nobody compared', () => {
  expect(
    sourceLines([
      source('《民法典》第一千零二十四条；《刑法》第二百四十六条', 'verified', '2026-11-28'),
      source('《民法典》第一千零二十四条', 'verified'),
      source('写投诉材料的经验', 'unverified'),
      source('公开的使用说明', 'secondary', '2026-11-20'),
    ]),
  ).toEqual([
    '依据《民法典》第一千零二十四条、《刑法》第二百四十六条，核对于 2026-11-23，以官方最新公布为准。',
    '标“未核实”的来自写投诉材料的经验、公开的使用说明，没有核对到官方原文（2026-11-20）。',
  ]);
});

test('a list of our own says nothing of sources', () => {
  expect(sourceLines([])).toEqual([]);
});
