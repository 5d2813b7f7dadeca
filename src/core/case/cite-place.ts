import type { FieldName } from '../reading/fields';
import type { PageReading } from '../reading/page-reading';
import { findQuote } from '../reading/quote';
import { fieldWords } from '../words/names';
import { showValue } from '../words/show';
import { speakerWords } from '../words/talk';
import type { Cite } from './case-parts';
import type { SealedTalk } from './contacts-in-talk';
import { type EvidenceItem, fieldValue } from './evidence-item';

/** A place in a piece of evidence that something can be cited to, and how it is called. */
export type CitePlace = { cite: Cite; label: string };

/** Where on its page a field stands; what the user corrected stands nowhere. */
export function citeOf(item: Pick<EvidenceItem, 'seq' | 'confirmed' | 'fields'>, name: FieldName): Cite {
  const run = item.confirmed[name]?.was === 'corrected' ? -1 : (item.fields[name]?.run ?? -1);
  return run < 0 ? { seq: item.seq } : { seq: item.seq, run, words: fieldWords[name] };
}

/** The places of a piece of evidence to choose from: the messages of a talk, else what was read of a page. */
export function placesOf(
  item: EvidenceItem,
  { talk, reading }: { talk: SealedTalk['talk'] | null; reading: PageReading | null },
): CitePlace[] {
  if (talk) {
    return talk.turns
      .filter(({ kind, text }) => kind === 'message' && text.trim() !== '')
      .map((turn) => ({
        cite: { seq: item.seq, row: turn.at },
        label: `第 ${turn.at + 1} 条　${speakerWords(turn)}：${short(turn.text)}`,
      }));
  }
  const fields = (Object.keys(item.fields) as FieldName[]).flatMap((name) => {
    const value = fieldValue(item, name);
    const cite = citeOf(item, name);
    const isShown = cite.run !== undefined && value !== null && name !== 'currency' && name !== 'cardSecret';
    return isShown ? [{ cite, label: `${fieldWords[name]} ${showValue(name, value)}` }] : [];
  });
  const told = [...item.notices, ...item.clauses.filter((one) => !one.isUnread).map(({ text }) => text)];
  const quotes = [...new Set(told.map((text) => text.trim()))].flatMap((text) => {
    const run = (reading && findQuote(reading, text)?.from) ?? -1;
    const words = `“${short(text, 40)}”`;
    return run < 0 ? [] : [{ cite: { seq: item.seq, run, words }, label: words }];
  });
  return [...fields, ...quotes];
}

const short = (text: string, most = 30) => {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
};

/** How a place is named beside the number of its exhibit: 第 3 条, 实付处; '' for the whole of it. */
export function placeName({ run, row, words = '' }: Cite): string {
  if (row !== undefined) return `第 ${row + 1} 条`;
  if (run === undefined) return '';
  return words.startsWith('“') || words === '' ? words : `${words}处`;
}
