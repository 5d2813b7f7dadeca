import * as v from 'valibot';
import type { Case, WholeCase } from './case';
import { CaseAnswers, CaseOrder, CaseParts, type Demand, Party } from './case-parts';

const parts = CaseParts.entries;

/** What of a list fits its schema; the rest of a damaged or newer row is passed over. */
function fitting<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const parsed = v.safeParse(schema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

function orNull<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

/** The case with everything it lacks filled in: rows of older versions, and what no longer fits, get what follows from the rest. */
export function normaliseCase(row: Case): WholeCase {
  const demands = fitting(parts.demands.item, row.demands);
  const orders = fitting(CaseOrder, row.orders);
  const known = new Set(orders.map((one) => one.orderId));
  const added = row.orderIds
    .filter((one) => !known.has(one))
    .map((orderId) => v.parse(CaseOrder, { orderId }));
  const parties = fitting(Party, row.parties);
  return {
    ...row,
    dispute: orNull(parts.dispute, row.dispute),
    parties: parties.some((one) => one.role === 'platform') ? parties : [...platformOf(row), ...parties],
    orders: [...orders, ...added],
    demands: demands.length > 0 ? demands : demandOf(row),
    bases: orNull(parts.bases, row.bases),
    complainant: orNull(parts.complainant, row.complainant),
    representative: orNull(parts.representative, row.representative),
    facts: fitting(parts.facts.item, row.facts),
    answers: orNull(CaseAnswers, row.answers ?? {}) ?? v.parse(CaseAnswers, {}),
    state: orNull(parts.state, row.state) ?? 'collecting',
    hiddenNames: fitting(parts.hiddenNames.item, row.hiddenNames),
    fills: orNull(parts.fills, row.fills) ?? {},
    ticked: orNull(parts.ticked, row.ticked) ?? {},
    denied: orNull(parts.denied, row.denied) ?? {},
    keptConflicts: fitting(parts.keptConflicts.item, row.keptConflicts),
    heardTalk: fitting(parts.heardTalk.item, row.heardTalk),
    written: orNull(parts.written, row.written) ?? {},
    otherAnswers: fitting(parts.otherAnswers.item, row.otherAnswers),
  };
}

function platformOf({ platform, host }: Case): Party[] {
  return platform || host ? [v.parse(Party, { role: 'platform', shown: platform, site: host })] : [];
}

function demandOf({ demandFen }: Case): Demand[] {
  return demandFen === null ? [] : [{ kind: 'refund', amountFen: demandFen, text: '', cites: [] }];
}

/** Whether nobody has written anything into a case since it was made. */
export function isBlank(row: Case): boolean {
  const { id, createdAt, updatedAt } = row;
  const bare: Case = {
    ...{ id, title: '', platform: '', host: '', orderIds: [], createdAt, updatedAt, statement: '' },
    ...{ demandFen: null, isArchived: false },
  };
  const [one, other] = [normaliseCase(row), normaliseCase(bare)];
  const names = Object.keys({ ...one, ...other }) as (keyof WholeCase)[];
  return names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
