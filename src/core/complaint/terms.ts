import { showWhen, type When, whenOf } from '../case/when';
import type { Angle } from './brief';
import type { TextChannel } from './sentence';

/** 在2026年11月16日18:00前, at the beginning of a clause. */
const pattern =
  /(?<=^|[，；。])请?(?:[在于]\s*)?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*(\d{1,2}):(\d{2}))?\s*(?:以|之)?前，?/;

/** The term a demand sets; without its year it is one of the year of `day`. */
export function termIn(text: string, day: string): When | null {
  const found = text.match(pattern);
  if (!found) return null;
  const [, year, month, date, hour, minute] = found;
  const two = (part: string) => part.padStart(2, '0');
  const clock = hour && minute ? `T${two(hour)}:${minute}` : '';
  return { at: `${year ?? day.slice(0, 4)}-${two(month!)}-${two(date!)}${clock}` };
}

/** A demand without its term, for a message that sets its own; 到期 then means that one. */
export function cutTerm(text: string): string {
  return text.replace(pattern, '');
}

/** A demand without its term and without what follows when it is over: 到期没有到账的 → 不能到账的. */
export function withoutTerm(text: string): string {
  if (!pattern.test(text)) return text;
  return cutTerm(text).replace(/(?:到期|逾期)(?:仍|还)?(?:没有|未)([^，；。]{1,8})的/g, '不能$1的');
}

/** Whose own answer may be bound to a day the buyer names; an office, a court and the public are not. */
const bound = new Set<TextChannel>([
  'platform',
  'advance-pay',
  'pay-wechat',
  'pay-alipay',
  'bank-card',
  'package',
]);

/** A demand as this text may set it: its term only where the reader can be bound to it, and as long as it runs. */
export function demandText(text: string, angle: Pick<Angle, 'channel' | 'request'>): string {
  const made = whenOf(angle.request.madeAt)!.at;
  const term = termIn(text, made);
  return term && bound.has(angle.channel) && isRunning(term, made) ? text : withoutTerm(text);
}

const isRunning = (term: When, made: string) =>
  term.at.length > 10 ? term.at > made : term.at >= made.slice(0, 10);

/** What the writer should know of terms that are over by the day of this text. */
export function termNotes({ channel, case: { demands }, request }: Angle): string[] {
  const made = whenOf(request.madeAt)!.at;
  if (!bound.has(channel)) return [];
  return demands.flatMap(({ text }) => {
    const term = termIn(text, made);
    if (!term || isRunning(term, made)) return [];
    return [`诉求里写的期限${showWhen(term)}已过，文书没有写它；要新的期限，请在诉求里改。`];
  });
}
