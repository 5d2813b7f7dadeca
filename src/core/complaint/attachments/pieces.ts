import type { EvidenceItem } from '../../case/evidence-item';
import type { Numbering } from '../fit';
import type { TextField } from '../sentence';

/** A piece of evidence that may be attached: how often the text leans on it, and whether its dispute stands on it. */
export type AttachPiece = {
  seq: number;
  number: number;
  cites: number;
  isEssential: boolean;
  /** Not cited, and still worth attaching: the proof of the purchase itself. */
  isInvoice: boolean;
};

export type PiecesRequest = {
  fields: readonly (Pick<TextField, 'paragraphs' | 'text'> & { isWritten: boolean })[];
  evidence: readonly Pick<EvidenceItem, 'seq' | 'origin'>[];
  numbers: Numbering;
  essential: ReadonlySet<number>;
};

/**
 * The evidence of a case for one text: first what the text leans on, in the order in which it does, then invoices, then
 * the rest (`cites` 0). A field in the user's own words is asked for the 证 n that stand in it.
 */
export function attachPieces({ fields, evidence, numbers, essential }: PiecesRequest): AttachPiece[] {
  const bySeq = new Map(evidence.map((item) => [item.seq, item]));
  const seqOf = new Map([...(numbers ?? [])].map(([seq, number]) => [number, seq]));
  const cites = new Map<number, number>();
  for (const { paragraphs, text, isWritten } of fields) {
    const cited = isWritten
      ? [...text.matchAll(/证\s?(\d{1,3})/g)].flatMap((match) => seqOf.get(Number(match[1])) ?? [])
      : paragraphs.flat().flatMap((sentence) => sentence.evidence);
    for (const seq of cited) if (bySeq.has(seq)) cites.set(seq, (cites.get(seq) ?? 0) + 1);
  }
  const isInvoice = (seq: number) => bySeq.get(seq)?.origin === 'invoice';
  const rest = evidence.map(({ seq }) => seq).filter((seq) => !cites.has(seq));
  const order = [...cites.keys(), ...rest.filter(isInvoice), ...rest.filter((seq) => !isInvoice(seq))];
  return order.flatMap((seq) => {
    const number = numbers?.get(seq);
    if (number === undefined) return [];
    const piece = { seq, number, cites: cites.get(seq) ?? 0 };
    return [{ ...piece, isEssential: essential.has(seq), isInvoice: isInvoice(seq) }];
  });
}

/** What is attached unless the user says otherwise. */
export function isOffered({ cites, isInvoice }: AttachPiece): boolean {
  return cites > 0 || isInvoice;
}

/** What matters most first: what the dispute stands on, then what the text leans on most; as it was among equals. */
export function byWeight<P extends Pick<AttachPiece, 'cites' | 'isEssential'>>(pieces: readonly P[]): P[] {
  return [...pieces].sort((a, b) => Number(b.isEssential) - Number(a.isEssential) || b.cites - a.cites);
}
