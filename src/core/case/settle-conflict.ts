import type { Case, WholeCase } from './case';
import type { CaseOrder } from './case-parts';
import { type Conflict, conflictKey } from './conflicts';
import { withRefund } from './refund';
import { showWhen } from './when';

/** What the user can do about a contradiction with one tap: `change` makes it so. */
export type Settlement = {
  id: 'take' | 'one' | 'uncite' | 'fit' | 'keep';
  words: string;
  change(one: WholeCase): Partial<Case>;
};

/** The ways out of a contradiction, the likeliest first; letting it stand is always one. Editing is done where it was written. */
export function settlementsOf(conflict: Conflict): Settlement[] {
  return [...waysOf(conflict), keep(conflict)];
}

/** Where the user's own part of a contradiction is written; null: it stands on pages alone. */
export function writtenAt({ about, values }: Conflict): 'orders' | 'what' | 'demands' | null {
  const own = values.flatMap(({ facts }) => facts);
  if (own.length === 0) return null;
  if (about === 'demand') return 'demands';
  return own.some((id) => id.startsWith('order:')) ? 'orders' : 'what';
}

/** What of a case's contradictions was not decided yet, and what was. */
export function openConflicts(
  all: readonly Conflict[],
  { keptConflicts }: Pick<WholeCase, 'keptConflicts'>,
): { open: Conflict[]; kept: Conflict[] } {
  const isKept = (one: Conflict) => keptConflicts.includes(conflictKey(one));
  return { open: all.filter((one) => !isKept(one)), kept: all.filter(isKept) };
}

function keep(conflict: Conflict): Settlement {
  const key = conflictKey(conflict);
  return {
    id: 'keep',
    words: conflict.about === 'duplicate' ? '不是一件事，都保留' : '都对，都保留',
    change: ({ keptConflicts }) => ({ keptConflicts: [...new Set([...keptConflicts, key])] }),
  };
}

const fields = { amount: 'amountFen', 'order-time': 'orderedAt', 'pay-time': 'paidAt' } as const;

function waysOf(conflict: Conflict): Settlement[] {
  const { about, orderId, values } = conflict;
  if (about === 'amount' || about === 'order-time' || about === 'pay-time') {
    const isOwnSaid = values.some(({ facts }) => facts.length > 0);
    const pages = values.filter(({ cites }) => cites.length > 0);
    return pages.map((value) => ({
      id: 'take' as const,
      words: `以 ${typeof value.value === 'object' && value.value ? showWhen(value.value) : value.shown} 为准`,
      change: (one) => {
        // Where pages agree, what was typed goes; where they differ, what is right has to be said.
        const isPlain = isOwnSaid && pages.length === 1;
        const said = isPlain ? null : value.value;
        const cites = isPlain ? [] : value.cites.map(({ seq }) => ({ seq }));
        return {
          orders: withOrder(one.orders, orderId, (order) => ({
            ...order,
            [fields[about]]: said,
            cites: [
              ...order.cites,
              ...cites.filter(({ seq }) => !order.cites.some((cite) => cite.seq === seq)),
            ],
          })),
          ...(isPlain ? {} : keep(afterTaking(conflict, value)).change(one)),
        };
      },
    }));
  }
  if (about === 'duplicate') return [{ id: 'one', words: '只留一条', change: (one) => joined(one, values) }];
  if (about === 'fact-time')
    return [{ id: 'uncite', words: '这一步不引这份证据', change: (one) => uncited(one, values) }];
  const fitting = values[1]?.value;
  if (about === 'demand' && typeof fitting === 'number')
    return [
      {
        id: 'fit',
        words: `改成 ${values[1]!.shown.replace(/^.*\s/, '')}`,
        change: (one) => withRefund(one, fitting),
      },
    ];
  return [];
}

/** What is left once one value was taken: the pages still differ, and that is known. */
function afterTaking(conflict: Conflict, taken: Conflict['values'][number]): Conflict {
  const values = conflict.values.filter((one) => one.cites.length > 0 || one === taken);
  return { ...conflict, values };
}

/** The orders with one of them changed; where none has this number, with one more. */
export function withOrder(
  orders: readonly CaseOrder[],
  orderId: string,
  change: (order: CaseOrder) => CaseOrder,
): CaseOrder[] {
  const isThis = (order: CaseOrder, i: number) => order.orderId === orderId || (orderId === '' && i === 0);
  if (orders.some(isThis)) return orders.map((order, i) => (isThis(order, i) ? change(order) : order));
  const blank: CaseOrder = {
    ...{ orderId, productName: '', quantity: null, amountFen: null, orderedAt: null, paidAt: null },
    ...{ payMethod: '', tradeNo: '', cites: [] },
  };
  return [...orders, change(blank)];
}

const idsIn = (values: Conflict['values']) =>
  values.flatMap(({ facts }) => facts).flatMap((id) => (id.startsWith('fact:') ? [id.slice(5)] : []));

/** Of two steps that say the same the fuller one, with what both are cited to. */
function joined({ facts }: WholeCase, values: Conflict['values']): Partial<Case> {
  const ids = idsIn(values);
  const both = facts.filter(({ id }) => ids.includes(id));
  const [first] = both;
  if (!first) return {};
  const fuller = both.reduce((best, one) => (one.text.length > best.text.length ? one : best), first);
  const cites = both
    .flatMap((one) => one.cites)
    .filter((cite, i, all) => {
      const isSame = (other: typeof cite) => JSON.stringify(other) === JSON.stringify(cite);
      return all.findIndex(isSame) === i;
    });
  return {
    facts: facts
      .filter(({ id }) => id === fuller.id || !ids.includes(id))
      .map((one) => (one.id === fuller.id ? { ...one, cites } : one)),
  };
}

function uncited({ facts }: WholeCase, values: Conflict['values']): Partial<Case> {
  const [id] = idsIn(values);
  const seqs = values.flatMap(({ cites }) => cites.map(({ seq }) => seq));
  return {
    facts: facts.map((one) =>
      one.id === id ? { ...one, cites: one.cites.filter(({ seq }) => !seqs.includes(seq)) } : one,
    ),
  };
}
