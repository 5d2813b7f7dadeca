import { finder } from '../knowledge/pattern';
import type { Detector } from '../knowledge/schema';

/** Private data in a text: what it is, where it stands, and which words. */
export type PrivateData = { id: string; label: string; start: number; end: number; words: string };

export type PrivateRequest = {
  detectors: readonly Detector[];
  /** Order and payment numbers of the case, which look like private numbers and are not. */
  allowed?: readonly string[];
  /** Names the user wants hidden; names cannot be found by themselves. */
  names?: readonly string[];
};

/** The private data of a text in the order it stands; where two meet, the longer one. */
export function findPrivate(
  text: string,
  { detectors, allowed = [], names = [] }: PrivateRequest,
): PrivateData[] {
  const found = [
    ...detectors.flatMap((one) => matchesOf(text, one)),
    ...names.flatMap((one) => placesOf(text, one)),
  ];
  const isAllowed = ({ words }: PrivateData) => allowed.includes(digits(words));
  const kept: PrivateData[] = [];
  for (const one of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!isAllowed(one) && !kept.some((other) => other.start < one.end && one.start < other.end))
      kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with its private data replaced by bullets, as many as letters. */
export function hidePrivate(text: string, found: readonly PrivateData[]): string {
  return found.reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + '•'.repeat(end - start) + shown.slice(end),
    text,
  );
}

const digits = (words: string) => words.replace(/[-\s]/g, '');

function matchesOf(text: string, { id, label, pattern, group, check }: Detector): PrivateData[] {
  return [...text.matchAll(new RegExp(finder(pattern), 'dgiu'))].flatMap((match) => {
    const at = match.indices?.[group];
    const words = match[group];
    if (!at || !words || (check && !checks[check](digits(words)))) return [];
    return [{ id, label, start: at[0], end: at[1], words }];
  });
}

function placesOf(text: string, name: string): PrivateData[] {
  if (name.length < 2) return [];
  const found: PrivateData[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push({ id: 'name', label: '姓名', start: at, end: at + name.length, words: name });
  return found;
}

const checks = { 'id-number': isIdNumber, luhn: isBankCard };

/** Whether 14 to 19 digits end in the right check digit (Luhn). */
export function isBankCard(number: string): boolean {
  if (!/^\d{14,19}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether 18 characters are a resident ID number: a date of birth that exists and the right check digit (GB 11643). */
export function isIdNumber(id: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(id)) return false;
  const [year, month, day] = [id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  const born = new Date(Date.UTC(year, month - 1, day));
  if (born.getUTCMonth() !== month - 1 || born.getUTCDate() !== day) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(id[i]), 0);
  return '10X98765432'[sum % 11] === id[17]!.toUpperCase();
}
