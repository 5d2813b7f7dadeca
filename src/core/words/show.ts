import type { FieldName } from '../reading/fields';
import { statusWords } from './names';

/** Money of integer fen as people write it. */
export function showMoney(fen: number): string {
  return `${fen < 0 ? '-' : ''}¥${(Math.abs(fen) / 100).toFixed(2)}`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A UTC ISO time in the computer's zone: 2026-11-18 19:33:02. */
export function showTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  return `${showDay(iso)} ${showClock(iso)}:${two(at.getSeconds())}`;
}

/** 2026-11-18 in the computer's zone. */
export function showDay(iso: string): string {
  const at = new Date(iso);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** 19:33 in the computer's zone. */
export function showClock(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** 11 月 18 日. */
export function showDate(iso: string): string {
  const at = new Date(iso);
  return `${at.getMonth() + 1} 月 ${at.getDate()} 日`;
}

/** 周三. */
export function showWeekday(iso: string): string {
  return `周${'日一二三四五六'[new Date(iso).getDay()]}`;
}

/** The first 12 and last 4 digits of a hash in groups; the whole stands in its title and is what is copied. */
export function shortHash(hash: string): string {
  if (hash.length < 16) return hash;
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}…${hash.slice(-4)}`;
}

/** A length of time as a player shows it: 02:14, 1:02:14. Takes ms. */
export function showLength(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A length of time in words, rounded down: 9 分钟, 3 小时 20 分钟, at most 24 小时以上. Takes ms. */
export function showSpan(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  if (minutes >= 24 * 60) return '24 小时以上';
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} 小时${rest > 0 ? ` ${rest} 分钟` : ''}`;
}

/** Bytes in the unit people know. */
export function showBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  if (bytes < 1024 * 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${(bytes / 1024 / 1024 / 1024).toFixed(1)} GB`;
}

/** A long number in groups of four, for the eye only. */
export function groupNumber(number: string): string {
  return /^\d{12,}$/.test(number) ? number.replace(/(\d{4})(?=\d)/g, '$1 ') : number;
}

/** A card secret with its middle hidden, so that a look over the shoulder does not spend it. */
export function maskSecret(secret: string): string {
  const letters = [...secret];
  const open = Math.min(4, Math.floor(letters.length / 4));
  return letters
    .map((letter, i) => (i < open || i >= letters.length - open || /[\s\-:：]/.test(letter) ? letter : '•'))
    .join('');
}

/** A value of several lines in one. */
function lines(value: string | number, show: (line: string) => string): string {
  return String(value).split('\n').map(show).join('，');
}

/** A value as the user reads it. */
export function showValue(name: FieldName, value: string | number | null): string {
  if (value === null) return '本页没有';
  if (name.endsWith('Fen')) return showMoney(Number(value));
  if (name.endsWith('Time')) return lines(value, (line) => line.slice(0, 19).replace('T', ' '));
  if (name === 'contact') return lines(value, (line) => line);
  if (name === 'status') return statusWords[value as keyof typeof statusWords] ?? String(value);
  if (name === 'cardSecret') return maskSecret(String(value));
  if (name === 'orderId' || name === 'tradeNo') return groupNumber(String(value));
  return String(value);
}
