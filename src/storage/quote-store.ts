import type { ItemClause } from '../core/case/evidence-item';
import { isSameSentence, type QuotePlace } from '../core/reading/quote';
import { database as db } from './database';
import { requireContent } from './evidence-store';
import { append, jsonFile } from './ledger';

/** A sentence the user picked on a page, and where the reading of that page holds it; null where it does not. */
export type Quote = { text: string; effect: ItemClause['effect']; url: string; place: QuotePlace | null };

/**
 * Keeps a sentence the user quotes from a page beside the capture of that page: an entry of its own, and first among its
 * clauses in the lists. Throws AppError('not-found').
 */
export async function keepQuote(of: number, quote: Quote): Promise<void> {
  const at = new Date().toISOString();
  const { text, effect, place } = quote;
  await append({ type: 'confirm', of, gaps: [] }, [jsonFile('quote.json', { ...quote, at })], async () => {
    await requireContent(of);
    await db.catalogue
      .where('seq')
      .equals(of)
      .modify((item) => {
        const picked: ItemClause = { text, effect, picked: true, ...(!place && { isUnread: true as const }) };
        item.clauses = [picked, ...item.clauses.filter((one) => !isSameSentence(one.text, text))];
      });
  });
}
