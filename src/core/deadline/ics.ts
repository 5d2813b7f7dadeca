import { type Recapture, ringsAt } from '../case/recapture';
import { dateSource } from '../words/date-words';
import type { CaseDate } from './case-dates';

/** A date with the name of its case, as a calendar shows it. */
export type CalendarDate = { date: CaseDate; title: string };

/** What stands in a calendar: at a moment (UTC ISO), or over a day of China (`day`). */
type CalendarEvent = { id: string; summary: string; short: string; words: string; trigger: string } & (
  | { at: string }
  | { day: string }
);

/** An iCalendar file (RFC 5545) of dates and of orders to be captured again. `now`: UTC ISO. */
export function icsOf(
  dates: readonly CalendarDate[],
  now: string,
  recaptures: readonly Recapture[] = [],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//liuzheng//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...dates.map(ofDate), ...recaptures.map(ofRecapture)].flatMap((one) => event(one, now)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function ofDate({ date, title }: CalendarDate): CalendarEvent {
  const words = [date.explanation, ...date.notes, `来源：${dateSource(date)}`].join('\n');
  const summary = `${date.title}：${title}`;
  const when =
    date.unit === 'hour'
      ? { at: date.at, trigger: '-PT30M' }
      : // Of a whole day: at nine in the morning of it.
        { day: date.day, trigger: 'PT9H' };
  return { id: date.key, summary, short: date.title, words, ...when };
}

/** A capture settles it only from its time on: it rings then, not before. */
function ofRecapture(one: Recapture): CalendarEvent {
  const { id, orderId, host, url } = one;
  const short = '再留证一次';
  const order = orderId ? `尾号 ${orderId.slice(-4)} 的订单` : '没有发货的订单';
  return {
    id: `recapture ${id}`,
    summary: `${short}：${host} ${order}`,
    short,
    words: url,
    at: ringsAt(one),
    trigger: 'PT0M',
  };
}

function event({ id, summary, short, words, trigger, ...when }: CalendarEvent, now: string): string[] {
  const start =
    'at' in when ? `DTSTART:${stamp(when.at)}` : `DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`;
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^A-Za-z0-9.:-]/g, '-')}@liuzheng`,
    `DTSTAMP:${stamp(now)}`,
    start,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(words)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(short)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** 20261121T020000Z. */
function stamp(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** TEXT (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what may not stand in it
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** At most 75 octets a line (RFC 5545, 3.1), never cut inside a letter. */
function fold(line: string): string[] {
  const folded: string[] = [];
  let now = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      folded.push(now);
      now = ' ';
      octets = 1;
    }
    now += letter;
    octets += size;
  }
  return [...folded, now];
}
