import type { Case } from '../../src/core/case/case';
import type { EvidenceItem } from '../../src/core/case/evidence-item';
import type { FoundField } from '../../src/core/reading/fields';

/** A field as a reader found it. */
export function aField(value: string | number, change: Partial<FoundField> = {}): FoundField {
  return { value, raw: String(value), confidence: 0.95, label: '', run: 0, others: [], ...change };
}

/** A sealed capture of an invented order page. */
export function anItem(change: Partial<EvidenceItem> = {}): EvidenceItem {
  return {
    seq: 2,
    kind: 'order',
    origin: '',
    title: '订单详情 - 极速卡铺',
    url: 'http://jisukapu.example/order?no=2026111819304587&token=geheim',
    host: 'jisukapu.example',
    at: '2026-11-18T11:33:02.000Z',
    head: 'a'.repeat(64),
    fields: {},
    items: [],
    confirmed: {},
    notices: [],
    clauses: [],
    digest: 'd',
    thumbnail: null,
    caseId: '',
    suggestedCaseId: '',
    outcome: 'complete',
    gaps: [],
    isErased: false,
    closedAt: '2026-11-18T11:33:04.000Z',
    ...change,
  };
}

/** An invented dispute. */
export function aCase(change: Partial<Case> = {}): Case {
  return {
    id: 'case-1',
    title: '《星海远征》1000 点券兑换码',
    platform: '极速卡铺',
    host: 'jisukapu.example',
    orderIds: ['2026111819304587'],
    createdAt: '2026-11-18T11:33:02.000Z',
    updatedAt: '2026-11-18T11:33:02.000Z',
    statement: '',
    demandFen: null,
    isArchived: false,
    ...change,
  };
}
