import * as v from 'valibot';
import type { Case, WholeCase } from './case';
import { CaseAnswers, CaseOrder, type OtherAnswer, type Written } from './case-parts';

/** What a merged case answered differently is dropped: this one's word stays. */
export function keepOwn({ otherAnswers }: WholeCase, other: OtherAnswer): Partial<Case> {
  return { otherAnswers: otherAnswers.filter((one) => !isThat(one, other)) };
}

/** The answer of the merged case in the place of this one's. */
export function takeOther(one: WholeCase, other: OtherAnswer): Partial<Case> {
  return { ...withOther(one, other), ...keepOwn(one, other) };
}

const isThat = (one: OtherAnswer, other: OtherAnswer) => JSON.stringify(one) === JSON.stringify(other);

function withOther(one: WholeCase, other: OtherAnswer): Partial<Case> {
  switch (other.of) {
    case 'dispute':
      return { dispute: other.value };
    case 'answer': {
      const { success, output } = v.safeParse(CaseAnswers, { ...one.answers, [other.name]: other.value });
      return success ? { answers: output } : {};
    }
    case 'signs': {
      const { value } = other;
      return { answers: { ...one.answers, fraudSigns: value, hasNoFraudSign: value.length === 0 } };
    }
    case 'party': {
      const { role, name, value } = other;
      return {
        parties: one.parties.map((party) => (party.role === role ? { ...party, [name]: value } : party)),
      };
    }
    case 'order':
      return {
        orders: one.orders.map((order) => {
          if (order.orderId !== other.orderId) return order;
          const { success, output } = v.safeParse(CaseOrder, { ...order, [other.name]: other.value });
          return success ? output : order;
        }),
      };
    case 'demand': {
      const { value } = other;
      const rest = one.demands.filter(({ kind }) => kind !== value.kind);
      const at = one.demands.findIndex(({ kind }) => kind === value.kind);
      return { demands: at < 0 ? [...rest, value] : one.demands.with(at, value) };
    }
    case 'complainant':
      return { complainant: one.complainant && { ...one.complainant, [other.name]: other.value } };
    case 'representative':
      return { representative: one.representative && { ...one.representative, [other.name]: other.value } };
    case 'fill':
      return { fills: { ...one.fills, [other.name]: other.value } };
    case 'written':
      return { written: { ...one.written, [other.name]: other.value satisfies Written } };
  }
}
