import * as v from 'valibot';
import type { Case, WholeCase } from './case';
import {
  CaseAnswers,
  CaseComplainant,
  CaseOrder,
  type OtherAnswer,
  Party,
  Representative,
  type Written,
} from './case-parts';
import { withDemands } from './refund';
import { withOrder } from './settle-conflict';

/** What a merged case answered differently is dropped: this one's word stays. */
export function keepOwn({ otherAnswers }: WholeCase, other: OtherAnswer): Partial<Case> {
  return { otherAnswers: otherAnswers.filter((one) => !isThat(one, other)) };
}

/** The answer of the merged case in the place of this one's; where what it is about was taken out since, that is there again. */
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
      const isThere = one.parties.some((party) => party.role === role);
      const parties = isThere ? one.parties : [...one.parties, v.parse(Party, { role })];
      return { parties: parties.map((party) => (party.role === role ? { ...party, [name]: value } : party)) };
    }
    case 'order':
      return {
        orders: withOrder(one.orders, other.orderId, (order) => {
          const { success, output } = v.safeParse(CaseOrder, { ...order, [other.name]: other.value });
          return success ? output : order;
        }),
      };
    case 'demand': {
      const { value } = other;
      const rest = one.demands.filter(({ kind }) => kind !== value.kind);
      const at = one.demands.findIndex(({ kind }) => kind === value.kind);
      return withDemands(at < 0 ? [...rest, value] : one.demands.with(at, value));
    }
    case 'complainant':
      return { complainant: v.parse(CaseComplainant, { ...one.complainant, [other.name]: other.value }) };
    case 'representative':
      return {
        representative: v.parse(Representative, { ...one.representative, [other.name]: other.value }),
      };
    case 'fill':
      return { fills: { ...one.fills, [other.name]: other.value } };
    case 'written':
      return { written: { ...one.written, [other.name]: other.value satisfies Written } };
  }
}
