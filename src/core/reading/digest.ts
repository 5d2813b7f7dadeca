import { sha256, utf8 } from '../evidence/bytes';
import type { PageKind } from '../evidence/record';
import type { PageReading } from './page-reading';

/**
 * SHA-256 that two readings of the same page state share: URL and words, without places and without running clocks
 * (a countdown would make every look at a payment page a new state). A number alone is no clock, except on payment
 * pages, where the parts of a countdown often stand in elements of their own.
 */
export function readingDigest(reading: PageReading, kind: PageKind): Promise<string> {
  const words = reading.runs
    .filter((run) => !run.hidden)
    .map((run) => run.text.trim())
    .filter((words) => words !== '' && !isClock(words, kind));
  return sha256(utf8(JSON.stringify([reading.url, words])));
}

function isClock(words: string, kind: PageKind): boolean {
  if (/^\d{1,2}[:：]\d{2}[:：]\d{2}$/.test(words)) return true;
  if (/(剩余|倒计时|还有|还剩)\D{0,10}\d{1,3}\s*([:：分时天秒]|$)/.test(words)) return true;
  return kind === 'payment' && /^\d{1,2}([:：]\d{2})?\s*(秒|分|时)?$/.test(words);
}
