import type { CaseFact, Cite } from '../case/case-parts';
import { comparisonWords, datesOf } from '../case/comparison-fact';
import type { Contact } from '../case/dispute-facts';
import type { EvidenceItem } from '../case/evidence-item';
import { showsOrder } from '../case/known';
import { compareRows, stepAt } from '../case/told-order';
import { compareWhen, showWhen, type When, whenOf } from '../case/when';
import { channelWords } from '../words/dispute-words';
import { lateDrafts } from './bases';
import type { Angle } from './brief';
import { declined, offered } from './coupon-words';
import { type Draft, draft } from './sentence';
import { quoted, readOn } from './voice';

/** Something that happened, with its time; `text` begins where the time ends. */
type Happening = {
  at: When | null;
  times: string;
  text: string;
  weight: Draft['weight'];
  evidence: number[];
  facts: string[];
  /** By what it is sorted, where that is not its time. */
  sortAt?: When | null;
  /** Where it stands, of what was said. */
  cites?: readonly Cite[];
  /** Without a time, and told before the rest: how old a child is. */
  isFirst?: boolean;
};

/** What happened after the purchase, in the order it happened: what pages showed, what was said, what the user reports. */
export function happenings(angle: Angle): Draft[] {
  const found = [
    ...statusesOf(angle),
    ...pagesOf(angle),
    ...comparisonsOf(angle),
    ...contactsOf(angle),
    ...factsOf(angle),
  ];
  return found
    .map((one, i) => ({ one, i }))
    .sort(
      (a, b) =>
        Number(b.one.isFirst ?? false) - Number(a.one.isFirst ?? false) ||
        compareWhen(a.one.sortAt ?? a.one.at, b.one.sortAt ?? b.one.at) ||
        compareRows(a.one.cites ?? [], b.one.cites ?? []) ||
        a.i - b.i,
    )
    .map(({ one }) => {
      const time = one.times || (one.at ? showWhen(one.at) : '');
      const text = `${time}${time && '，'}${one.text}。`;
      const at = one.at?.at ?? '';
      const told = draft('event', text, one.weight, { evidence: one.evidence, facts: one.facts, at });
      return one.evidence.length > 0 || speaksAsI(angle) ? told : { ...told, own: `${angle.voice.self}陈述` };
    });
}

/** A letter in the first person says whose word it is anyway. */
const speaksAsI = ({ voice }: Angle) => ['我', '孩子', '本人'].includes(voice.self);

const shortened = (words: string) => (words.length > 32 ? `${words.slice(0, 30)}…` : words);

/** What the writer should know: which steps rest on nothing but his word. */
export function proofNotes(angle: Angle): string[] {
  const bare = happenings(angle).filter((one) => one.evidence.length === 0);
  if (bare.length === 0) return [];
  const words = bare.slice(0, 3).map(({ text }) => shortened(text.replace(/^\d{4}年|。$/g, '')));
  return [`有${bare.length}句经过没有证据：${words.join('；')}。找得到的，补上证据再引用。`];
}

/** What the order's page said of itself, each time it was looked at; times in a row that say the same are told together. */
function statusesOf(angle: Angle): Happening[] {
  const pages = angle.evidence.filter((item) => showsOrder(item) && item.fields.status);
  const groups: EvidenceItem[][] = [];
  for (const page of [...pages].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const last = groups.at(-1);
    if (last && shownStatus(last[0]!) === shownStatus(page)) last.push(page);
    else groups.push([page]);
  }
  return groups.map((group, i) => {
    const [first, last] = [whenOf(group[0]!.at)!, whenOf(group.at(-1)!.at)!];
    const isLast = i === groups.length - 1;
    const one = `订单页显示${quoted(angle.verbatim(shownStatus(group[0]!)))}`;
    const [start, end] = [showWhen(first), showWhen(last)];
    const times = group.length === 1 ? '' : `${start}${group.length === 2 ? '和' : '至'}${end}`;
    const words =
      group.length === 1
        ? '查看订单，'
        : group.length === 2
          ? '两次查看订单，'
          : `共${group.length}次查看订单，`;
    const weight = isLast && isUndelivered(angle) ? 1 : 3;
    return {
      at: first,
      times,
      text: words + one,
      weight,
      evidence: group.map((page) => page.seq),
      facts: [],
    };
  });
}

const isUndelivered = ({ case: { dispute } }: Angle) => dispute === 'non-delivery' || dispute === 'delayed';

function shownStatus({ fields, confirmed }: EvidenceItem): string {
  const said = confirmed.status?.was === 'corrected' ? confirmed.status.value : null;
  return String(said ?? fields.status!.raw).trim();
}

/** Pages that say by themselves that something went wrong. */
function pagesOf(angle: Angle): Happening[] {
  return angle.evidence.flatMap((item): Happening[] => {
    const place = { 'redeem-error': '兑换页面', refusal: '页面', order: '页面' }[item.kind as string];
    const notice = item.notices[0];
    if (!place || !notice || isTold(angle, item.seq)) return [];
    const text = `${place}显示${quoted(angle.verbatim(notice))}`;
    return [{ at: whenOf(item.at), times: '', text, weight: 1, evidence: [item.seq], facts: [] }];
  });
}

/** Whether the user already tells what this evidence shows, as the failure or refusal it is. */
function isTold({ case: one, contacts }: Angle, seq: number): boolean {
  const facts = one.facts.filter(
    ({ kind }) => kind === 'failed' || kind === 'refused' || kind === 'mismatch',
  );
  const answers = contacts.filter(({ kind }) => kind === 'refused' || kind === 'answered');
  return [...facts, ...answers].some((told) => (told.cites ?? []).some((cite) => cite.seq === seq));
}

/** What two captures of one page say differently, kept by the user, as of the later one: told only with both at hand. */
function comparisonsOf(angle: Angle): Happening[] {
  const seqs = new Set(angle.evidence.map((item) => item.seq));
  return (angle.case.comparisons ?? []).flatMap((fact): Happening[] => {
    const { before, after } = fact;
    if (!seqs.has(before.seq) || !seqs.has(after.seq)) return [];
    return [
      {
        ...{ at: whenOf(after.at), times: '同一页面两次留证对比', weight: 2 },
        text: angle.say(comparisonWords(fact, letterDates)),
        evidence: [before.seq, after.seq],
        facts: [`comparison:${fact.id}`],
      },
    ];
  });
}

/** Two times as texts write them; within one minute, to the second. */
function letterDates(before: string, after: string): [string, string] {
  const [then, later] = [showWhen(whenOf(before)!), showWhen(whenOf(after)!)];
  return then === later ? datesOf(before, after) : [then, later];
}

function contactsOf(angle: Angle): Happening[] {
  // What the shop said last is where the dispute stands.
  const last = angle.contacts.filter(({ channel, words }) => words && isShop(channel)).at(-1);
  return angle.contacts.flatMap((contact): Happening[] => {
    const text = contactWords(contact, angle);
    if (!text) return [];
    const isKey =
      contact === last || contact.kind === 'demanded' || contact.kind === 'refused' || contact.isCoupon;
    return [
      {
        ...{ at: whenOf(contact.at), times: '', text, weight: isKey ? 1 : 2 },
        evidence: (contact.cites ?? []).map((cite) => cite.seq),
        facts: [`contact:${contact.id}`],
        cites: contact.cites ?? [],
      },
    ];
  });
}

const isShop = (channel: Contact['channel']) => channel === 'platform' || channel === 'advance-pay';

/** One contact in words; '' where nothing is to be told to this channel. */
function contactWords(contact: Contact, angle: Angle): string {
  const { voice, say, verbatim } = angle;
  const isHere = contact.channel === angle.channel;
  const via = contact.via ? `通过${say(contact.via)}` : contact.channel === 'platform' ? '通过平台客服' : '';
  const who = agentWords(contact, angle);
  const words = contact.words ? quoted(verbatim(contact.words)) : '';
  const place = channelWords[contact.channel];
  // Whoever knows the number of a complaint can ask for it.
  const caseNo = contact.caseNo && !angle.hide.profile.isPublic ? `，编号 ${contact.caseNo}` : '';
  const { ask, isVerbatim } = askWords(contact, angle);
  if (!isShop(contact.channel) && contact.kind !== 'filed') {
    if (isHere || !words) return '';
    return `${place}答复${words}`;
  }
  switch (contact.kind) {
    case 'asked':
      if (contact.isDecline) return `${voice.speaker}${via}${declined}`;
      if (isVerbatim) return `${voice.speaker}${via}询问${quoted(ask)}`;
      return `${voice.speaker}${via}询问${ask.replace(/^询问/, '') || '处理进度'}`;
    case 'demanded':
      if (isVerbatim) return `${voice.speaker}${via}提出${quoted(ask)}`;
      return `${voice.speaker}${via}${ask ? `要求${ask.replace(/^要求/, '')}` : '提出要求'}`;
    case 'ultimatum':
      return `${voice.speaker}${via}再次要求处理${ask && `（${ask}）`}`;
    case 'filed':
      return isHere && contact.channel !== 'platform'
        ? ''
        : `${voice.speaker}已向${place.replace(' 投诉', '')}提交投诉${caseNo}`;
    case 'answered':
    case 'promised':
      if (contact.isCoupon && !words) return `${who}${offered}`;
      return words ? `${who}答复${words}` : '';
    case 'refused':
      return words ? `${who}答复${words}，没有同意` : `${who}没有同意`;
    default:
      return '';
  }
}

/** What the user asked for. What was taken from a talk is to be quoted; what he wrote of it himself is told. */
export function askWords(
  { ask = '', cites = [] }: Contact,
  { say, verbatim }: Angle,
): { ask: string; isVerbatim: boolean } {
  const isVerbatim = ask !== '' && cites.some((cite) => cite.row !== undefined);
  const words = isVerbatim ? verbatim(ask) : readOn(say(ask));
  return { ask: words.replace(/[。；]$/, ''), isVerbatim };
}

/** Who answered; the public is not told which person. */
export function agentWords({ agent }: Contact, { verbatim, hide }: Angle): string {
  return agent && !hide.profile.isPublic ? `客服${verbatim(agent).replace(/^客服/, '')}` : '客服';
}

const factWeights: Partial<Record<CaseFact['kind'], Draft['weight']>> = {
  failed: 1,
  mismatch: 1,
  'no-answer': 1,
  refused: 1,
  coupon: 1,
  'fraud-sign': 1,
  minor: 1,
};

/** Disputes whose core no kind of fact names: two payments for one order, a renewal nobody told of. */
function isCore(kind: CaseFact['kind'], { case: { dispute } }: Angle): boolean {
  return kind === 'other' && (dispute === 'duplicate-charge' || dispute === 'auto-renew');
}

function factsOf(angle: Angle): Happening[] {
  const isReport = angle.channel === '12315-report';
  // A report leans on an answer where that came too late, or where there is nothing else to tell.
  const tellsAnswers = isReport && (!hasClue(angle) || lateDrafts(angle).length > 0);
  return angle.case.facts.flatMap((fact): Happening[] => {
    // A clue for an authority is no part of one's own claim, and the other way round.
    const isClue = clues.has(fact.kind) || (tellsAnswers && answered.has(fact.kind));
    if (isReport ? !isClue : fact.kind === 'violation') return [];
    const text = readOn(angle.say(fact.text)).replace(/[。；]+$/, '');
    if (!text) return [];
    const weight = factWeights[fact.kind] ?? (isCore(fact.kind, angle) ? 1 : 2);
    const evidence = fact.cites.map((cite) => cite.seq);
    const isFirst = fact.kind === 'minor' && !fact.at;
    const place = { at: fact.at, sortAt: stepAt(fact), cites: fact.cites, isFirst };
    return [{ ...place, times: '', text, weight, evidence, facts: [`fact:${fact.id}`] }];
  });
}

/** Whether the user has anything to report but his own dispute: a clue, or a page that says something else by now. */
export function hasClue({ case: { facts, comparisons = [] } }: Angle): boolean {
  return comparisons.length > 0 || facts.some((fact) => clues.has(fact.kind));
}

/** Facts a report uses beside violations. */
const clues = new Set<CaseFact['kind']>(['promise', 'mismatch', 'failed', 'violation', 'fraud-sign']);
/** What came back from the shop. */
const answered = new Set<CaseFact['kind']>(['refused', 'coupon', 'no-answer']);
