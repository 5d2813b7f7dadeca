import { sha256, utf8 } from '../evidence/bytes';
import type { PageReading } from './page-reading';

/**
 * SHA-256 that two readings of the same page state share: URL and words, without places and without running
 * clocks (a countdown would make every look at a payment page a new state).
 */
export function readingDigest(reading: PageReading): Promise<string> {
  const words = reading.runs
    .filter((run) => !run.hidden)
    .map((run) => run.text.trim())
    .filter((words) => words !== '' && !isClock(words));
  return sha256(utf8(JSON.stringify([reading.url, words])));
}

function isClock(words: string): boolean {
  return (
    /^\D{0,12}\d{1,2}(\s*[:：分时]\s*\d{1,2}){1,2}\s*秒?$/.test(words) || /^\d{1,4}\s*(秒|s)?$/.test(words)
  );
}
