/** What a dispute about a purchase is about. */
export const disputeIds = [
  'invalid-card',
  'non-delivery',
  'delayed',
  'mismatch',
  'wrong-account',
  'refuse-refund',
  'false-ad',
  'balance-frozen',
  'duplicate-charge',
  'runaway',
  'fraud',
  'account-reclaimed',
  'minor',
  'auto-renew',
] as const;
export type DisputeId = (typeof disputeIds)[number];

/** Where one can turn to. */
export const channelIds = [
  'police',
  'platform',
  'advance-pay',
  'pay-wechat',
  'pay-alipay',
  'bank-card',
  '12315',
  '12315-report',
  'cca',
  'heimao',
  '12377',
  '12321',
  'miit',
  'pboc',
  'court',
  'arbitration',
] as const;
export type ChannelId = (typeof channelIds)[number];

/** What happened in a contact: what the user did, then what the other side did. */
export const contactKinds = [
  'asked',
  'demanded',
  'ultimatum',
  'filed',
  'answered',
  'promised',
  'refused',
  'accepted',
  'declined',
  'ended',
  'settled',
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Facts of a case that are a point in time. */
export const factMoments = ['orderedAt', 'paidAt', 'deliveredAt', 'knewAt', 'refundDueAt'] as const;
export type FactMoment = (typeof factMoments)[number];

/** A point in time a deadline can count from: a fact, or a contact through a channel. */
export type Moment = FactMoment | `${ChannelId}/${ContactKind}`;

/** Facts of a case that are yes, no, or not known. */
export const caseFlags = ['isPrepaid', 'isDefective'] as const;

/** Units a limit is given in. `natural-day` ends at 24:00 in Shanghai. */
export const limitUnits = ['hour', 'workday', 'natural-day', 'month', 'year'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/** Facts a channel cannot do without. */
export const neededFacts = [
  'orderId',
  'amountFen',
  'paidAt',
  'productName',
  'payee',
  'complainantName',
  'complainantPhone',
  'complainantAddress',
  'respondentName',
  'respondentAddress',
  'demand',
  'statement',
] as const;
export type NeededFact = (typeof neededFacts)[number];

/** Why a complaint is sent back. */
export const refusalIds = [
  'out-of-scope',
  'already-handled',
  'not-consumer',
  'over-3-years',
  'missing-material',
  'fake-material',
  'identity',
  'no-respondent',
  'wrong-channel-report',
  'no-evidence',
  'criminal',
  'respondent-refuses',
  'appraisal-fee',
  'abuse',
  'repeat-report',
  'emotional-or-abusive',
  'heimao-reject',
  'wechat-transfer',
  'cca-mediation',
  'alipay-order',
  'suit-conditions',
  'suit-limitation',
] as const;
export type RefusalId = (typeof refusalIds)[number];
