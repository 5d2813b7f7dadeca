import browser from 'webextension-polyfill';
import { finishCutRecordings } from '../storage/finish-recording';
import { useEnvironment } from '../storage/ledger';
import { fillText } from '../storage/search-store';
import { readEnvironment } from './environment';

/** The browser ends a worker that has asked it nothing for 30 s, also in the middle of reading a long recording. */
const askEveryMs = 15_000;

/** Finishes recordings that were cut, in whatever context it is called. Cut itself, the next start goes on. */
export async function finishRecordings(): Promise<void> {
  useEnvironment(await readEnvironment());
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), askEveryMs);
  try {
    for (const seq of await finishCutRecordings()) await fillText(seq);
  } finally {
    clearInterval(timer);
  }
}
