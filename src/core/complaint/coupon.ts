import type { CaseFact } from '../case/case-parts';
import type { Contact } from '../case/dispute-facts';
import { compareWhen, showWhen, whenOf } from '../case/when';
import type { Angle, Brief } from './brief';
import { offered } from './coupon-words';
import { agentWords } from './happenings';
import { type Draft, draft } from './sentence';
import { quoted } from './voice';

/** An offer of a coupon or points instead of the money: told as a step, or logged as a contact. */
type Offer = { fact: CaseFact; contact?: never } | { contact: Contact; fact?: never };

/** Every such offer of a case, the earliest first. */
function offersOf({ case: one, contacts }: Pick<Brief, 'case' | 'contacts'>): Offer[] {
  const told: Offer[] = one.facts.filter(({ kind }) => kind === 'coupon').map((fact) => ({ fact }));
  const logged: Offer[] = contacts.filter(({ isCoupon }) => isCoupon).map((contact) => ({ contact }));
  const when = (offer: Offer) => (offer.fact ? offer.fact.at : whenOf(offer.contact.at));
  return [...told, ...logged].sort((a, b) => compareWhen(when(a), when(b)));
}

/** What shows the offers of a case, and where the user told them; both empty: there was none. */
export function couponSupport(brief: Pick<Brief, 'case' | 'contacts'>): {
  evidence: number[];
  facts: string[];
} {
  const offers = offersOf(brief);
  return {
    evidence: offers.flatMap(({ fact, contact }) => ((fact ?? contact).cites ?? []).map((cite) => cite.seq)),
    facts: offers.map(({ fact, contact }) => (fact ? `fact:${fact.id}` : `contact:${contact.id}`)),
  };
}

/** The last offer as a sentence; null: there was none. */
export function lastCoupon(angle: Angle): Draft | null {
  const last = offersOf(angle).at(-1);
  if (!last) return null;
  const { fact, contact } = last;
  const at = fact ? fact.at : whenOf(contact.at);
  const said = fact ? angle.say(fact.text).replace(/[。；]+$/, '') : offerWords(contact, angle);
  return draft('event', `${at ? `${showWhen(at)}，` : ''}${said}。`, 1, {
    evidence: ((fact ?? contact).cites ?? []).map((cite) => cite.seq),
    facts: [fact ? `fact:${fact.id}` : `contact:${contact.id}`],
  });
}

/** A logged offer in words: 客服答复“…”. */
function offerWords(contact: Contact, angle: Angle): string {
  const who = agentWords(contact, angle);
  return contact.words ? `${who}答复${quoted(angle.verbatim(contact.words))}` : `${who}${offered}`;
}
