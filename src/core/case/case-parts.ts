import * as v from 'valibot';
import { disputeIds } from '../knowledge/ids';
import { fraudSigns } from './dispute-facts';
import { When } from './when';

const words = v.pipe(v.string(), v.maxLength(2000));
const long = v.pipe(v.string(), v.maxLength(20_000));
const fen = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const seq = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const list = <T extends v.GenericSchema>(one: T) => v.optional(v.array(one), []);
const said = v.optional(words, '');

/** An exact place in a piece of evidence: the run of a reading, a box on its picture (px), the row of a talk. */
export const Cite = v.object({
  seq,
  run: v.optional(v.number()),
  row: v.optional(v.number()),
  box: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  /** How the place is called: the name of a field, or the words that stand there in quotation marks. */
  words: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type Cite = v.InferOutput<typeof Cite>;

export const partyRoles = ['platform', 'merchant', 'payee'] as const;
/** Somebody on the other side. '' means: not known. */
export const Party = v.object({
  role: v.picklist(partyRoles),
  /** The name shown to buyers, and the name in the register of companies. */
  shown: said,
  company: said,
  creditCode: said,
  address: said,
  contact: said,
  site: said,
  icp: said,
  cites: list(Cite),
});
export type Party = v.InferOutput<typeof Party>;
const PartyField = v.keyof(v.omit(Party, ['role', 'cites']));
export type PartyField = v.InferOutput<typeof PartyField>;

/** An order as the user confirms it. `tradeNo` links it to its payment: that this payment paid this order is a fact of its own. */
export const CaseOrder = v.object({
  orderId: said,
  productName: said,
  quantity: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), null),
  amountFen: v.optional(v.nullable(fen), null),
  orderedAt: v.optional(v.nullable(When), null),
  paidAt: v.optional(v.nullable(When), null),
  payMethod: said,
  tradeNo: said,
  cites: list(Cite),
});
export type CaseOrder = v.InferOutput<typeof CaseOrder>;

/** `report` belongs in a report to the authority (举报) and never in a complaint. */
export const demandKinds = [
  'refund',
  'redeliver',
  'difference',
  'compensate',
  'unfreeze',
  'stop-renewal',
  'explain',
  'disclose',
  'report',
  'other',
] as const;
/** One thing asked for. `text` adds to what its kind says, or says it all (`other`); `cites`: receipts of a loss. */
export const Demand = v.object({
  kind: v.picklist(demandKinds),
  amountFen: v.optional(v.nullable(fen), null),
  text: said,
  cites: list(Cite),
});
export type Demand = v.InferOutput<typeof Demand>;

/** What an event of the case is; it says where the composer uses it, not what it says. */
export const factKinds = [
  'promise',
  'delivered',
  'failed',
  'mismatch',
  'contact',
  'no-answer',
  'refused',
  'coupon',
  'loss',
  'violation',
  'fraud-sign',
  'minor',
  'other',
] as const;
/** Something that happened, as the user knows it: one sentence, when, and where it can be seen. */
export const CaseFact = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  kind: v.fallback(v.picklist(factKinds), 'other'),
  at: v.optional(v.nullable(When), null),
  /** Without the time, which stands before it. */
  text: long,
  cites: list(Cite),
});
export type CaseFact = v.InferOutput<typeof CaseFact>;

/** Who complains. '' means: not given. */
export const CaseComplainant = v.object({
  name: said,
  phone: said,
  address: said,
  idNumber: said,
  /** What a statement of claim asks for besides (民事诉讼法 124): sex, birth, people, work, in one line. */
  particulars: said,
  payAccount: said,
});
export type CaseComplainant = v.InferOutput<typeof CaseComplainant>;

/** Who acts for the complainant, and as what: 法定代理人（母亲）. The complainant of such a case is the child. */
export const Representative = v.object({ name: said, relation: said, phone: said, childAge: said });
export type Representative = v.InferOutput<typeof Representative>;

export const caseStates = ['collecting', 'complaining', 'waiting', 'settled', 'closed'] as const;

const yesNo = v.optional(v.nullable(v.boolean()), null);
/** Questions only the user can answer; null: not answered. */
export const CaseAnswers = v.object({
  payment: v.optional(v.nullable(v.picklist(['merchant', 'transfer'])), null),
  payChannel: v.optional(v.nullable(v.picklist(['pay-wechat', 'pay-alipay', 'bank-card'])), null),
  buyer: v.optional(v.nullable(v.picklist(['consumer', 'trader'])), null),
  /** A thing delivered over the network (卡密, 激活码), or a service (代充, 代练). */
  goods: v.optional(v.nullable(v.picklist(['sale', 'service'])), null),
  isOwnAccount: yesNo,
  isPrepaid: yesNo,
  isDefective: yesNo,
  hasArbitrationClause: yesNo,
  fraudSigns: list(v.picklist(fraudSigns)),
  /** He was asked and saw none of them; no sign and no such word: not answered. */
  hasNoFraudSign: v.optional(v.boolean(), false),
  deliveredAt: v.optional(v.nullable(When), null),
  refundDueAt: v.optional(v.nullable(When), null),
  knewAt: v.optional(v.nullable(When), null),
});
export type CaseAnswers = v.InferOutput<typeof CaseAnswers>;

/** A text in the user's own wording, and the generated one it stands for: when that changes, he is told. */
export const Written = v.object({ text: long, base: long });
export type Written = v.InferOutput<typeof Written>;

/**
 * What a case that was merged into this one says otherwise: this one's word counts until the user chooses. `signs`: those he
 * saw there, none where there were none.
 */
export const OtherAnswer = v.variant('of', [
  v.object({ of: v.literal('dispute'), value: v.picklist(disputeIds) }),
  v.object({ of: v.literal('answer'), name: v.keyof(CaseAnswers), value: v.unknown() }),
  v.object({ of: v.literal('signs'), value: v.array(v.picklist(fraudSigns)) }),
  v.object({ of: v.literal('party'), role: v.picklist(partyRoles), name: PartyField, value: words }),
  v.object({ of: v.literal('order'), orderId: words, name: v.keyof(CaseOrder), value: v.unknown() }),
  v.object({ of: v.literal('demand'), value: Demand }),
  v.object({ of: v.literal('complainant'), name: v.keyof(CaseComplainant), value: words }),
  v.object({ of: v.literal('representative'), name: v.keyof(Representative), value: words }),
  v.object({ of: v.literal('fill'), name: words, value: words }),
  v.object({ of: v.literal('written'), name: words, value: Written }),
]);
export type OtherAnswer = v.InferOutput<typeof OtherAnswer>;

/** What a case may hold beside its name and order numbers. Rows of older versions have none of it. */
export const CaseParts = v.object({
  dispute: v.nullable(v.picklist(disputeIds)),
  parties: v.array(Party),
  orders: v.array(CaseOrder),
  demands: v.array(Demand),
  /** Articles the user chose; null: those the knowledge suggests. */
  bases: v.nullable(v.array(words)),
  /** null: the complainant of the settings. */
  complainant: v.nullable(CaseComplainant),
  representative: v.nullable(Representative),
  facts: v.array(CaseFact),
  answers: CaseAnswers,
  state: v.picklist(caseStates),
  /** Names of people the user wants hidden wherever a text is public. */
  hiddenNames: v.array(words),
  /** What the user wrote into a gap (【待填】) no fact of the case holds, by the words of the gap. */
  fills: v.record(words, words),
  /** What the user said a piece of evidence is, and is not, by the id of the need; packs of knowledge bring their own. */
  ticked: v.record(words, v.array(seq)),
  denied: v.record(words, v.array(seq)),
  /** Contradictions he looked at and lets stand, by their keys. */
  keptConflicts: v.array(words),
  /** Messages of captured talks he took or passed over, as `placeOf` names them: they are not offered again. */
  heardTalk: v.array(words),
  /** Texts the user changed by hand, by `channel/variant/field`. */
  written: v.record(words, Written),
  /** What merged cases answered differently, for the user to choose. */
  otherAnswers: v.array(OtherAnswer),
});
export type CaseParts = v.InferOutput<typeof CaseParts>;
