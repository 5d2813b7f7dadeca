import type { Candidate } from '../candidates';
import { payWords } from '../pay-ways';
import { statusOf } from '../status-words';
import type { Loose } from './loose';

/** What only a picture's words say: a badge that is drawn, the sign of a way to pay; one of a kind. */
export function pictures({ page: { reading }, kind }: Loose, name: 'status' | 'payMethod'): Candidate[] {
  if (!/^(order|payment|receipt)$/.test(kind)) return [];
  const found = reading.runs.flatMap((run, index): Candidate[] => {
    if (run.source !== 'alt' || run.hidden || !run.box || run.text.length > 8) return [];
    const method = payWords.exec(run.text)?.[0];
    const value = name === 'status' ? statusOf(run.text) : method ? run.text : null;
    if (!value || (name === 'status' && method)) return [];
    return [{ name, value, raw: run.text, confidence: 0.84, label: 'alt', run: index, piece: null }];
  });
  const values = new Set(found.map((one) => (name === 'status' ? one.value : payWords.exec(one.raw)![0])));
  return values.size === 1 ? found.slice(0, 1) : [];
}
