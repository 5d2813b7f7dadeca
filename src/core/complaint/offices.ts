import type { Contact } from '../case/dispute-facts';
import { isCrime } from '../dispute/ladder';
import type { Angle } from './brief';

const names = { '12315': '全国12315平台', cca: '消费者协会', court: '人民法院' } as const;
type Office = keyof typeof names;
const isOffice = (channel: string): channel is Office => channel in names;

/** The office that has the dispute already, with the contact by which it came there. One that did not take it has it not. */
export function officeWith({ contacts }: Pick<Angle, 'contacts'>): {
  name: string;
  filed: Contact;
  isEnded: boolean;
} | null {
  const filed = contacts.filter(
    ({ channel, kind, at }) =>
      isOffice(channel) && kind === 'filed' && !after(contacts, channel, ['declined'], at),
  );
  const last = filed.at(-1);
  if (!last) return null;
  const isEnded = after(contacts, last.channel, ['ended'], last.at);
  return { name: names[last.channel as Office], filed: last, isEnded };
}

function after(contacts: readonly Contact[], channel: string, kinds: readonly string[], at: string): boolean {
  return contacts.some(
    (one) => one.channel === channel && kinds.includes(one.kind) && Date.parse(one.at) >= Date.parse(at),
  );
}

/**
 * Where the dispute can go next, as one says it: with signs of a crime the police first, then an office that neither has nor
 * had it, else the court.
 */
export function nextStep(angle: Pick<Angle, 'contacts' | 'facts'>): string {
  const isReported = angle.contacts.some(({ channel, kind }) => channel === 'police' && kind === 'filed');
  if (isCrime(angle.facts) && !isReported) return '向公安机关报案';
  const wasThere = (channel: Office) => angle.contacts.some((one) => one.channel === channel);
  const isOpen = angle.facts.buyer !== 'trader' && !officeWith(angle) && !wasThere('12315');
  return isOpen ? `向${names['12315']}投诉` : `向${names.court}起诉`;
}
