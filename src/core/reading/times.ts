import type { Parsed } from './parsed';

const time =
  /(20\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s,]*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?\s*)?(上午|下午|晚上?|中午|凌晨|早上)?\s*(\d{1,2})\s*[:：时點点]\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}))?/g;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(${months.join('|')})[a-z]{0,6}\\.?`;

/** "Nov 9, 2026, 21:14:36", "9 November 2026 at 9:14 PM". */
const english = new RegExp(
  `\\b(?:${month}\\s(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})\\s${month}),?\\s(20\\d\\d),?\\s(?:at\\s)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s?([AP])M)?`,
  'gi',
);

/** The zone a page writes right behind a time; "-98.00" after a blank is a sum. */
const zoneAfter =
  /^(Z\b|\s?(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?![\d.])|\s?[（(]?北京时间)/;

/**
 * Every date with a time of a text, as ISO 8601 with the zone the page writes; one without is read as Asia/Shanghai (no
 * summer time since 1991), and `zone` says so.
 */
export function timesIn(text: string): Time[] {
  const found = [...text.matchAll(time)].flatMap((match) => {
    const [, year, month, day, part, clock, minute, second] = match;
    const isLate = /下午|晚/.test(part ?? '') && Number(clock) < 12;
    const hour = isLate ? String(Number(clock) + 12) : clock;
    return timeAt(text, match, [year, month, day, hour, minute, second]);
  });
  return /[a-z]/i.test(text) ? [...found, ...englishIn(text)].sort((a, b) => a.at - b.at) : found;
}

type Time = Parsed & { value: string; at: number };

function englishIn(text: string): Time[] {
  return [...text.matchAll(english)].flatMap((match) => {
    const [, before, day, dayBefore, after, year, clock, minute, second, half] = match;
    const month = months.indexOf((before ?? after)!.toLowerCase()) + 1;
    const hour = half ? (Number(clock) % 12) + (/p/i.test(half) ? 12 : 0) : clock;
    return timeAt(text, match, [year, `${month}`, day ?? dayBefore, `${hour}`, minute, second]);
  });
}

/** A time as it was found in a text: year, month, day, hour, minute and second. */
function timeAt(text: string, match: RegExpExecArray, parts: readonly (string | undefined)[]): Time[] {
  const [raw] = match;
  const [year, month, day, hour, minute, second] = parts;
  const two = (digits: string | undefined) => (digits ?? '0').padStart(2, '0');
  const written = zoneAfter.exec(text.slice(match.index + raw.length))?.[1];
  const zone = written ? isoZone(written) : '+08:00';
  const value = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
  if (Number.isNaN(Date.parse(value))) return [];
  const assumed = written ? {} : { zone: 'assumed' as const };
  return [{ value, raw: raw.trim(), confidence: 0.97, at: match.index, ...assumed }];
}

function isoZone(written: string): string {
  const offset = /([+-])(\d{1,2}):?(\d{2})?/.exec(written);
  if (!offset) return /Z/.test(written) ? 'Z' : '+08:00';
  return `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`;
}

/** The date with time a text gives; null when there is none. */
export function parseTime(text: string): Parsed | null {
  const [first] = timesIn(text);
  if (!first) return null;
  const { at: _, ...parsed } = first;
  return parsed;
}

/** The line over a message in a talk: a name and a time, and nothing else. */
export function isMessageHead(text: string): boolean {
  return /^(?!20\d\d[-/.]|\d{1,2}-\d{1,2}\s)[\p{L}\d_·-]{1,16}\s?(20\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s)?\d{1,2}:\d{2}(:\d{2})?$/u.test(
    text,
  );
}
