import { dateSource } from '../words/date-words';
import type { CaseDate } from './case-dates';

/** A date with the name of its case, as a calendar shows it. */
export type CalendarDate = { date: CaseDate; title: string };

/** An iCalendar file (RFC 5545) of dates. `now`: UTC ISO. */
export function icsOf(dates: readonly CalendarDate[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//liuzheng//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dates.flatMap((one) => event(one, now)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function event({ date, title }: CalendarDate, now: string): string[] {
  const words = [date.explanation, ...date.notes, `来源：${dateSource(date)}`];
  const isMoment = date.unit === 'hour';
  const start = isMoment ? `DTSTART:${stamp(date.at)}` : `DTSTART;VALUE=DATE:${date.day.replaceAll('-', '')}`;
  return [
    'BEGIN:VEVENT',
    `UID:${date.key.replace(/[^A-Za-z0-9.:-]/g, '-')}@liuzheng`,
    `DTSTAMP:${stamp(now)}`,
    start,
    `SUMMARY:${escaped(`${date.title}：${title}`)}`,
    `DESCRIPTION:${escaped(words.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(date.title)}`,
    // Of a whole day: at nine in the morning of it.
    `TRIGGER:${isMoment ? '-PT30M' : 'PT9H'}`,
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
