import { normalise } from './normal';
import {
  type CorpusPage,
  type Draft,
  type Layout,
  type Stated,
  type Truth,
  type TruthField,
  truthFields,
} from './truth';

const mark = /⟦([\w./]+)(?:=([^|⟧]*))?(?:\|([^⟧]*))?⟧/g;

/** The pages of a layout, marks taken out, each with the truth its marks told. Throws on a mark nobody knows. */
export function pagesOf(layout: Layout): CorpusPage[] {
  return layout.pages.map((draft, index) => pageOf(layout, draft, index));
}

function pageOf(layout: Layout, draft: Draft, index: number): CorpusPage {
  const id = `${layout.name}/${index + 1}-${draft.kind}`;
  const truth: Truth = {
    kind: draft.kind,
    fields: {},
    tolerated: {},
    items: [],
    clauses: [],
    complaintEntries: [],
  };
  const tell = (text: string) => {
    let open: Stated | null = null;
    const plain = text.replace(mark, (whole, name: string, given: string | undefined, raw = '') => {
      if (name === 'item') {
        open = {};
        truth.items.push(open);
      } else if (name === '/items') open = null;
      else if (name === 'grants' || name === 'limits')
        truth.clauses.push({ text: wordsOf(raw), effect: name });
      else if (name === 'entry') truth.complaintEntries.push(wordsOf(raw));
      else {
        const field = name.replace(/^may\./, '') as TruthField;
        if (!truthFields.includes(field)) throw new Error(`${id}: ${whole}`);
        state(name === field ? (open ?? truth.fields) : truth.tolerated, field, given, wordsOf(raw));
      }
      return raw;
    });
    if (/[⟦⟧]/.test(plain)) throw new Error(`${id}: a mark is not closed`);
    return plain;
  };
  const path = tell(draft.path);
  const documents = new Map([[path, tell(draft.html)]]);
  for (const part of draft.parts ?? []) documents.set(part.path, tell(part.html));
  return { id, layout: layout.name, path, documents, truth };
}

function state(stated: Stated, field: TruthField, given: string | undefined, raw: string): void {
  // A sum given beside its raw form is in fen already.
  const isFen = given !== undefined && /Fen$/.test(field) && /^\d+$/.test(given);
  const value = normalise(field, isFen ? Number(given) : (given ?? raw));
  const known = stated[field] ?? [];
  stated[field] = known.some((one) => one.value === value) ? known : [...known, { value, raw }];
  const isSigned = /Fen$/.test(field) && /[¥￥元]|RMB|CNY/i.test(raw);
  if (isSigned) state(stated, 'currency', 'CNY', raw);
}

/** The words of a piece of markup. */
function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;|&emsp;|&ensp;/g, ' ')
    .replace(/&yen;|&#165;/g, '¥')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\\n/g, '\n')
    .trim();
}
