import type { Cite } from '../../../core/case/case-parts';
import type { Numbering } from '../../../core/complaint/fit';

/** Which pieces of evidence show something: their numbers, pressed or not. */
export function CitePick({
  label,
  cites,
  numbers,
  onKeep,
}: {
  label: string;
  cites: readonly Cite[];
  /** The number of each exhibit by its seq. */
  numbers: Numbering;
  onKeep(cites: Cite[]): void;
}) {
  const has = (seq: number) => cites.some((cite) => cite.seq === seq);
  return (
    <fieldset class="receipts" aria-label={label}>
      <span class="note">{label}</span>
      {[...(numbers ?? [])].map(([seq, number]) => (
        <button
          key={seq}
          type="button"
          class="pickcite"
          aria-pressed={has(seq)}
          onClick={() => onKeep(has(seq) ? cites.filter((cite) => cite.seq !== seq) : [...cites, { seq }])}
        >
          证 {number}
        </button>
      ))}
    </fieldset>
  );
}
