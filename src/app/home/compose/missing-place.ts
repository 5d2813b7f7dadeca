import type { WholeCase } from '../../../core/case/case';
import { angleOf, type Brief } from '../../../core/complaint/brief';
import { respondent } from '../../../core/complaint/parties';
import type { TextChannel } from '../../../core/complaint/sentence';
import { isFirm, missingOf } from '../../../core/dispute/has-fact';
import { isCrime } from '../../../core/dispute/ladder';
import type { PreCheck } from '../../../core/dispute/pre-checks';
import type { NeededFact } from '../../../core/knowledge/ids';
import type { Step } from '../../shared/route';

/** A field of the composer: the step that asks it, and a selector inside that step. */
export type FieldPlace = { step: Step; field: string };

const place = (step: Step, field: string): FieldPlace => ({ step, field });
const answer = (name: string) => place('parties', `[data-answer^="${name}/"]`);
const moment = (name: string) => place('orders', `[data-moment="${name}"] input`);
const orderField = (name: string) => place('orders', `[id$="-order-0-${name}"], #add-order`);
const demand = (kind: string) => place('demands', `[data-demand="${kind}"]`);
const crime = place('what', '[data-ask="crime"] input');
const statement = place('what', '#compose-statement');

/** Where a field of the party that is complained about stands. */
function partyField(name: 'company' | 'address', { brief, channel }: Place): FieldPlace {
  const role = respondent(angleOf(brief, channel))?.role ?? 'platform';
  return place('parties', `[id$="-party-${role}-${name}"]`);
}

/** The complainant's own data; those of a child stand in the case. */
function ownField(name: 'name' | 'phone' | 'address'): FieldPlace {
  return place('parties', `#who-${name}, [id$="-own-${name}"]`);
}

/** The words of a demand that say something that does not belong there. */
function demandWith(pattern: RegExp, { brief }: Place): FieldPlace | null {
  const one = brief.case.demands.find(({ text }) => pattern.test(text));
  return one ? place('demands', `[data-demand-text="${one.kind}"]`) : null;
}

type Place = { brief: Brief; channel: TextChannel };

function neededField(need: NeededFact, at: Place): FieldPlace {
  switch (need) {
    case 'complainantName':
      return ownField('name');
    case 'complainantPhone':
      return ownField('phone');
    case 'complainantAddress':
      return ownField('address');
    case 'respondentName':
    case 'payee':
      return partyField('company', at);
    case 'respondentAddress':
      return partyField('address', at);
    case 'demand':
      return demand('refund');
    case 'statement':
      return statement;
    case 'amountFen':
      return place('orders', '[data-order] .money input, #add-order');
    case 'paidAt':
      return place('orders', '[data-order] .when input, #add-order');
    default:
      return orderField(need === 'productName' ? 'productName' : 'orderId');
  }
}

const material: readonly NeededFact[] = [
  ...(['complainantName', 'complainantPhone', 'complainantAddress'] as const),
  ...(['respondentName', 'respondentAddress', 'demand', 'statement'] as const),
];
const mediation: readonly NeededFact[] = [
  ...(['complainantName', 'complainantPhone', 'respondentName', 'demand'] as const),
];

/** The field in which what a check found missing is filled in; null: nothing that is written there would help. */
export function missingPlace({ refusal, result, where }: PreCheck, at: Place): FieldPlace | null {
  if (result === 'pass') return null;
  const { facts } = at.brief;
  const firstOf = (needs: readonly NeededFact[]) => {
    const [need] = missingOf(needs, facts);
    return need ? neededField(need, at) : null;
  };
  switch (refusal.id) {
    case 'missing-material':
      return firstOf(material) ?? demand('refund');
    case 'identity':
      return facts.complainant.name === '' ? ownField('name') : answer('isOwnAccount');
    case 'no-respondent':
      return partyField('company', at);
    case 'not-consumer':
      if (where !== 'orders') return answer('buyer');
      return facts.orderId === ''
        ? orderField('orderId')
        : place('orders', '[data-link], [id$="-tradeNo"], #add-order');
    case 'out-of-scope':
      return isCrime(facts) ? crime : partyField('address', at);
    case 'over-3-years':
    case 'suit-limitation':
      return moment('knewAt');
    case 'criminal':
      return crime;
    case 'wrong-channel-report':
      return demandWith(/处罚|查处|吊销|罚款|严惩|查封|取缔/, at) ?? demand('refund');
    case 'abuse':
      return demandWith(/三倍|十倍|退一赔|假一赔/, at);
    case 'cca-mediation':
      return firstOf(mediation);
    case 'alipay-order':
      if (facts.payChannel !== 'pay-alipay') return answer('payChannel');
      return facts.payment === 'merchant' ? null : answer('payment');
    case 'wechat-transfer':
      return answer('payment');
    case 'suit-conditions':
      return suitPlace(at);
    case 'heimao-reject':
      if (facts.orderId === '') return orderField('orderId');
      return isFirm(facts.respondent.name) || isFirm(facts.payee) ? null : partyField('company', at);
    default:
      return null;
  }
}

/** In the order the check looks at them. */
function suitPlace(at: Place): FieldPlace {
  const { facts } = at.brief;
  const { name, creditCode, address } = facts.respondent;
  if (facts.hasArbitrationClause) return answer('hasArbitrationClause');
  if (facts.complainant.name === '') return ownField('name');
  if (facts.complainant.address === '') return ownField('address');
  if (creditCode === '' && !isFirm(name)) return partyField('company', at);
  if (address === '') return partyField('address', at);
  return facts.statement === '' ? statement : demand('refund');
}

/** Where words of the user's own stand in the steps; null: elsewhere. Their ids are those of `ownWordsOf`. */
export function ownPlace(one: Pick<WholeCase, 'demands' | 'parties'>, id: string): FieldPlace | null {
  const [kind, at = '', name = ''] = id.split(':');
  switch (kind) {
    case 'statement':
      return statement;
    case 'fact':
      return place('what', `[data-fact="${at}"] .said`);
    case 'demand':
      return place('demands', `[data-demand-text="${one.demands[Number(at)]?.kind}"]`);
    case 'order':
      return place('orders', `[id$="-order-${at}-${name}"]`);
    case 'party':
      return place('parties', `[id$="-party-${one.parties[Number(at)]?.role}-${name}"]`);
    case 'complainant':
      return place('parties', `#who-${at}, [id$="-own-${at}"]`);
    case 'representative':
      return place('parties', `[id$="-representative-${at}"]`);
    default:
      return null;
  }
}
