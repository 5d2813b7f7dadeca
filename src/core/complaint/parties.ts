import type { Party } from '../case/case-parts';
import { respondentParty } from '../case/facts-of-case';
import { showWhen, whenOf } from '../case/when';
import { isFirm } from '../dispute/has-fact';
import type { Angle } from './brief';
import { partyOf } from './purchase-words';
import { type Draft, type DraftParagraph, draft, toFill } from './sentence';

/** Who is complained about, as a form wants it: the registered name and code, and the name buyers see. */
export function respondentDraft(angle: Angle): Draft {
  const party = respondent(angle);
  const shown = party?.shown || angle.case.platform;
  const firm = party?.company || (party && isFirm(party.shown) ? party.shown : '');
  const code = party?.creditCode ? `，统一社会信用代码 ${party.creditCode}` : '';
  const platform = partyOf(angle, 'platform');
  const seller = partyOf(angle, 'merchant');
  const site = platform?.site || angle.case.host;
  const place = [platform?.shown && platform.shown !== firm ? `“${platform.shown}”` : '', site]
    .filter(Boolean)
    .join('，');
  // Who got the money is one more name a clerk can look up, whoever is complained about.
  const payee = partyOf(angle, 'payee');
  const paid = payee ? payee.company || payee.shown : '';
  const isOther = angle.channel !== 'court' && paid !== firm && isFirm(paid);
  const icp = platform?.icp || party?.icp;
  const details = [
    party?.role === 'payee' ? '收款方' : isOther ? `收款方：${paid}` : '',
    seller?.shown && seller.shown !== firm ? `页面显示的卖家：${seller.shown}` : '',
    place && `网站：${place}${icp ? `，备案号 ${icp}` : ''}`,
  ]
    .filter(Boolean)
    .join('；');
  const name = firm || (code ? shown : toFill('被投诉人全称或者统一社会信用代码'));
  const text = `${name}${code}${details ? `（${details}）` : ''}`;
  return draft('party', text, 1, {
    evidence: [...new Set([party, platform].flatMap((one) => one?.cites ?? []).map((cite) => cite.seq))],
    facts: ['parties'],
  });
}

/** How the one complained about can be reached; a site that sold itself is reached as its pages say. */
export function respondentContact(angle: Angle): string {
  const own = respondent(angle)?.contact ?? '';
  return own || otherSeller(angle) ? own : (partyOf(angle, 'platform')?.contact ?? '');
}

/** The party itself; a payee that is a firm is better than a name nobody can look up. */
export function respondent(angle: Angle): Party | null {
  const chosen = respondentParty(angle.case);
  if (chosen && (chosen.company || chosen.creditCode || isFirm(chosen.shown))) return chosen;
  const seller = partyOf(angle, 'merchant');
  if (seller && isFirm(seller.shown)) return seller;
  const payee = partyOf(angle, 'payee');
  return payee && isFirm(payee.company || payee.shown) ? payee : (chosen ?? seller);
}

/** A seller beside the platform; null: the platform sold, or nobody else is known. */
export function otherSeller(sides: Pick<Angle, 'case' | 'facts'>): Party | null {
  const [seller, platform] = [partyOf(sides, 'merchant'), partyOf(sides, 'platform')];
  if (!seller || !(seller.shown || seller.company)) return null;
  const own = [platform?.shown, platform?.company].filter(Boolean);
  return own.includes(seller.company || seller.shown) ? null : seller;
}

const formal = new Set(['12315', 'cca', 'court']);

/** Whether this text is against a platform on which another one sold: it made no contract of sale. */
export function isAgainstPlatform(angle: Angle): boolean {
  return formal.has(angle.channel) && respondent(angle)?.role === 'platform' && otherSeller(angle) !== null;
}

/** Its address: what a register or the platform shows (order 121, article 10 and 13). */
export function respondentAddress(angle: Angle): Draft {
  const address = respondent(angle)?.address ?? '';
  return draft('party', address || toFill('被投诉人地址（平台公示的地址或者登记的住所）'), 1, {
    facts: ['parties'],
  });
}

/** One of the complainant's own data, or its gap. */
export function ownDraft(value: string, what: string): Draft {
  return draft('own-data', value || toFill(what), 1, { facts: ['complainant'] });
}

/** The complainant's name; of a child with who acts for him. */
export function complainantName({ complainant, case: one }: Angle): Draft[] {
  const name = ownDraft(complainant.name, '姓名');
  if (!one.representative) return [name];
  const { name: who, relation, phone } = one.representative;
  const acts = `${who || toFill('法定代理人姓名')}${relation && `，${relation}`}${phone && `，电话 ${phone}`}`;
  return [
    { ...name, text: `${name.text}（未成年人）` },
    draft('own-data', `；法定代理人：${acts}`, 1, { facts: ['complainant'] }),
  ];
}

/** Who signs, and the day: for a child who acts for it, under a title of his own. */
export function signedBy(angle: Angle, title: string, guardian = '法定代理人'): DraftParagraph[] {
  const acts = angle.case.representative;
  const who = acts ? acts.name || toFill('法定代理人姓名') : angle.complainant.name || toFill('姓名');
  const name = draft('own-data', `${acts ? guardian : title}：${who}（签名）`, 1, { facts: ['complainant'] });
  return [[name], [draft('frame', madeDay(angle), 1)]];
}

/** The day a document is made, in China. */
export function madeDay({ request }: Angle): string {
  return showWhen({ at: whenOf(request.madeAt)!.at.slice(0, 10) });
}
