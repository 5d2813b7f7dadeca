import { shutBy } from '../dispute/hurdles';
import { isCrime } from '../dispute/ladder';
import { unfairTerm } from './bases';
import { angleOf, type Brief } from './brief';
import { statementOfClaim } from './channels/court';
import { asksWhoSold, disclosureLetter } from './channels/disclose';
import { askInvoice, escalate, refuseCoupon, remind, ultimatum } from './channels/follow-ups';
import { isLateDispute, noticeToPerform } from './channels/notice';
import { ccaLetter, complaint12315 } from './channels/office';
import { paymentText } from './channels/payment';
import { platformChat, platformEmail, platformTicket } from './channels/platform';
import { policeReport } from './channels/police';
import { heimao, publicPost } from './channels/public';
import { report12315, report12377 } from './channels/report';
import { couponSupport } from './coupon';
import { fitField } from './fit';
import { proofNotes } from './happenings';
import { type ChannelText, type DraftText, missingIn, type TextChannel, type TextVariant } from './sentence';
import { termNotes } from './terms';

type Angle = ReturnType<typeof angleOf>;
type Writer = (angle: Angle, max: number | null) => DraftText;

/** What can be written, by channel and variant. A number is the most characters of the account, for forms whose limit is unknown. */
const writers: Partial<Record<TextChannel, Partial<Record<TextVariant, Writer>>>> = {
  platform: {
    chat: platformChat,
    ticket: platformTicket,
    email: platformEmail,
    remind,
    notice: noticeToPerform,
    ultimatum,
    'refuse-coupon': refuseCoupon,
    escalate,
    invoice: askInvoice,
  },
  'advance-pay': { letter: disclosureLetter },
  'pay-wechat': { form: (angle) => paymentText(angle, wechatMax(angle)) },
  'pay-alipay': inSizes(paymentText),
  'bank-card': inSizes(paymentText),
  '12315': inSizes(complaint12315),
  '12315-report': inSizes(report12315),
  cca: { letter: ccaLetter },
  heimao: inSizes(heimao),
  '12377': { form: report12377 },
  police: { letter: policeReport },
  court: { letter: statementOfClaim },
  public: inSizes(publicPost),
};

function inSizes(write: Writer): Partial<Record<TextVariant, Writer>> {
  const sized =
    (max: number): Writer =>
    (angle) =>
      write(angle, max);
  return { '300': sized(300), '500': sized(500), '1000': sized(1000) };
}

function wechatMax({ request }: Angle): number {
  const channel = request.knowledge.channels.find((one) => one.id === 'pay-wechat');
  return channel?.fields.find((one) => one.key === 'complaint_detail')?.max ?? 300;
}

/** The variants a channel has, the usual one first; none: there is nothing to write there. */
export function variantsOf(channel: TextChannel): TextVariant[] {
  const all = Object.keys(writers[channel] ?? {}) as TextVariant[];
  return all.includes('500') ? ['500', '300', '1000'] : all;
}

/** The text for a channel, made of the facts of the case alone; null where there is nothing to write there. */
export function composeText(brief: Brief, channel: TextChannel, variant: TextVariant): ChannelText | null {
  const write = writers[channel]?.[variant];
  if (!write) return null;
  const isMessage = messages.has(variant);
  const angle = angleOf(brief, channel);
  const { title = '', fields: drafts, notes = [] } = write(angle, null);
  const numbers = uncited.has(channel) || isMessage ? null : brief.numbers;
  const fields = drafts.map((one) => fitField({ ...one, numbers: oneLine(one.name) ? null : numbers }));
  const laws = fields.flatMap((one) => one.paragraphs.flat().flatMap((sentence) => sentence.law ?? []));
  return {
    ...{
      channel,
      variant,
      title,
      fields,
      notes: [...notes, ...termNotes(angle), ...(isMessage ? [] : proofNotes(angle))],
    },
    missing: [...new Set(fields.flatMap((one) => missingIn(one.text)))],
    law: [...new Set(laws)],
  };
}

/** They speak of what was sent with the first one. */
const messages = new Set<TextVariant>([
  'remind',
  'notice',
  'ultimatum',
  'refuse-coupon',
  'escalate',
  'invoice',
]);
/** Whose readers have no numbered exhibits before them; pictures for a form bear their numbers in their names. */
const uncited = new Set<TextChannel>(['public']);
/** Fields for one value: a cite would be taken for a part of it. */
const single = [
  'name',
  'phone',
  'address',
  'addr',
  'resp_name',
  'resp_addr',
  'resp',
  'subject',
  'amount_time',
  'plaintiff',
  'defendant',
];
const oneLine = (name: string) => single.includes(name);

/** The text as one piece for reading and copying: each field under its label, a document under its heading. */
export function plainText({ title, fields }: ChannelText): string {
  const isOne = fields.length === 1;
  const parts = fields.map(({ label, text }) =>
    isOne || label === ''
      ? text
      : text.includes('\n') || text.length > 60
        ? `${label}：\n${text}`
        : `${label}：${text}`,
  );
  return [title, ...parts]
    .filter(Boolean)
    .join(title ? '\n\n' : '\n')
    .concat('\n');
}

/** The channels that fit this case, with their variants: by its kind of dispute, how it was paid, and where it was carried already. */
export function textsFor(brief: Brief): { channel: TextChannel; variants: TextVariant[] }[] {
  const { dispute, facts, limits, case: one } = brief;
  const ofType = new Set<TextChannel>(dispute?.channels ?? ['platform', '12315']);
  const isReportable =
    limits.some((quote) => unfairTerm.test(quote.text)) || brief.facts.wantsReport === true;
  const wanted: [TextChannel, boolean][] = [
    ['police', isCrime(facts)],
    ['platform', dispute?.id !== 'runaway' && dispute?.id !== 'fraud'],
    [
      'advance-pay',
      one.parties.length > 0 && dispute?.id !== 'runaway' && dispute?.id !== 'fraud' && asksWhoSold(brief),
    ],
    ['pay-wechat', facts.payChannel === 'pay-wechat' && facts.payment !== 'transfer'],
    ['pay-alipay', facts.payChannel === 'pay-alipay' && facts.payment !== 'transfer'],
    ['bank-card', facts.payChannel === 'bank-card'],
    ['12315', facts.buyer !== 'trader' && dispute?.id !== 'fraud'],
    ['12315-report', dispute?.id !== 'fraud' && (ofType.has('12315-report') || isReportable)],
    ['cca', facts.buyer !== 'trader' && dispute?.id !== 'fraud'],
    ['heimao', dispute?.id !== 'fraud' && dispute?.id !== 'minor'],
    ['12377', ofType.has('12377')],
    ['court', dispute?.id !== 'fraud'],
    ['public', dispute?.id !== 'fraud' && dispute?.id !== 'minor'],
  ];
  return wanted
    .filter(([channel, fits]) => fits && !isShut(channel, brief))
    .map(([channel]) => ({
      channel,
      variants: variantsOf(channel).filter((variant) => suits(variant, brief)),
    }));
}

function isShut(id: TextChannel, { contacts, request }: Brief): boolean {
  const channel = request.knowledge.channels.find((one) => one.id === id);
  return channel !== undefined && shutBy(channel, contacts) !== null;
}

/** Follow-ups want something to follow. */
function suits(variant: TextVariant, brief: Brief): boolean {
  const { contacts } = brief;
  if (variant === 'refuse-coupon') return couponSupport(brief).facts.length > 0;
  if (variant === 'notice') return isLateDispute(brief.case);
  if (variant === 'remind' || variant === 'ultimatum' || variant === 'escalate')
    return contacts.some((contact) => contact.channel === 'platform');
  return true;
}
