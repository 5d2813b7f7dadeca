import type { Case } from '../../../core/case/case';
import { type ContactItem, standing } from '../../../core/case/contacts';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { listedAmountOf } from '../../../core/complaint/purchase';
import { holdsAll, type Searchable, searchable } from '../../../core/search/find';
import { caseParts, contactParts, evidenceParts, type Part } from '../../../core/search/parts';
import type { Word } from '../../../core/search/query';
import { hider, secretsIn } from '../../../core/search/secrets';
import { searchTexts } from '../../../storage/search-store';
import { packNow } from '../../shared/pack-in-use';
import { inSlices } from './slices';

/** Something that can be found, with its words. */
export type Doc<T> = { item: T; texts: Searchable[] };

/** Everything that can be found, each group the newest first. */
export type Library = {
  /** How many pieces of evidence have more words than are kept for the search. */
  cut: number;
  cases: Doc<Case>[];
  evidence: Doc<EvidenceItem>[];
  contacts: Doc<ContactItem>[];
};

/** What lists know. */
export type Listed = { cases: Case[]; evidence: EvidenceItem[]; contacts: ContactItem[] };

type Shelf = Omit<Library, 'cut'> & { of: Listed; hide: (text: string) => string };

/**
 * The words of everything, in memory while somebody searches. What was sealed does not change, so it is read and folded
 * once; only a new card secret, which must not be found in it, makes it be read again.
 */
export class Shelves {
  #listed: Shelf | null = null;
  #secrets = '';
  readonly #sealed = new Map<number, Searchable & { isCut: boolean }>();

  /** Brings the shelves up to date; `onReady` gets the library when the lists are in, and again with all sealed words. */
  async update(
    listed: Listed,
    sealed: readonly number[],
    { signal, onReady }: { signal: AbortSignal; onReady(library: Library, isWhole: boolean): void },
  ): Promise<void> {
    const breathe = inSlices(signal);
    const shelf = this.#listed?.of === listed ? this.#listed : await this.#shelve(listed, breathe);
    this.#listed = shelf;
    const wanted = new Set(sealed);
    for (const seq of this.#sealed.keys()) if (!wanted.has(seq)) this.#sealed.delete(seq);
    const missing = sealed.filter((seq) => !this.#sealed.has(seq));
    if (missing.length > 0) onReady(this.#library(shelf), false);
    for (let at = 0; at < missing.length; at += 20) {
      const rows = await searchTexts(missing.slice(at, at + 20));
      // Given up meanwhile, it may be for a new card secret: what was to be kept would still show it.
      signal.throwIfAborted();
      for (const { seq, parts, isCut } of rows) {
        this.#sealed.set(seq, { ...searchable(hidden(parts, shelf.hide)), isCut });
        await breathe();
      }
    }
    signal.throwIfAborted();
    onReady(this.#library(shelf), true);
  }

  async #shelve(listed: Listed, breathe: () => Promise<void> | undefined): Promise<Shelf> {
    const { cases, evidence, contacts } = listed;
    const known = { codes: secretsIn(evidence), numbers: numbersIn(listed) };
    const { pack } = await packNow();
    const hide = hider({ ...known, detectors: pack.knowledge.privacy });
    if (JSON.stringify(known) !== this.#secrets) this.#sealed.clear();
    this.#secrets = JSON.stringify(known);
    const shelve = async <T>(items: readonly T[], partsOf: (item: T) => Part[]): Promise<Doc<T>[]> => {
      const docs: Doc<T>[] = [];
      for (const item of items) {
        docs.push({ item, texts: [searchable(hidden(partsOf(item), hide))] });
        await breathe();
      }
      return docs;
    };
    const own = byCase(evidence);
    return {
      ...{ of: listed, hide },
      cases: await shelve(cases, (one) => caseParts(one, listedAmountOf(one, own.get(one.id) ?? []))),
      evidence: await shelve(evidence, evidenceParts),
      contacts: await shelve(standing(contacts).reverse(), contactParts),
    };
  }

  #library({ cases, evidence, contacts }: Shelf): Library {
    const whole = evidence.map(({ item, texts }) => {
      const sealed = this.#sealed.get(item.seq);
      return { item, texts: sealed ? [...texts, sealed] : texts };
    });
    const cut = [...this.#sealed.values()].filter(({ isCut }) => isCut).length;
    return { cases, evidence: whole, contacts, cut };
  }
}

/** Everything that holds all words. */
export async function findIn(
  library: Library,
  words: readonly Word[],
  signal: AbortSignal,
): Promise<Library> {
  const breathe = inSlices(signal);
  const sift = async <T>(docs: readonly Doc<T>[]): Promise<Doc<T>[]> => {
    const found: Doc<T>[] = [];
    for (const doc of docs) {
      if (holdsAll(doc.texts, words)) found.push(doc);
      await breathe();
    }
    return found;
  };
  return {
    cut: library.cut,
    cases: await sift(library.cases),
    evidence: await sift(library.evidence),
    contacts: await sift(library.contacts),
  };
}

/** Evidence by the case it is filed in, as it came. */
export function byCase<T extends { caseId: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const mates = groups.get(item.caseId);
    if (mates) mates.push(item);
    else groups.set(item.caseId, [item]);
  }
  return groups;
}

function hidden(parts: readonly Part[], hide: (text: string) => string): Part[] {
  return parts.map(({ place, text }) => ({ place, text: hide(text) }));
}

/** Numbers of orders, payments and tickets: they may look like a card secret and are to be found. */
function numbersIn({ cases, evidence }: Listed): string[] {
  const read = evidence.flatMap((item) => [
    ...(['orderId', 'tradeNo', 'ticketNo'] as const).map((name) => fieldValue(item, name)),
    ...item.items.map(({ orderId }) => orderId?.value ?? null),
  ]);
  const all = [...cases.flatMap((one) => one.orderIds), ...read].filter((one) => one !== null);
  return [...new Set(all.map(String))].sort();
}
