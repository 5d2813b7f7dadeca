import type { Hint } from '../../../core/case/suggest-answers';
import type { Numbering } from '../../../core/complaint/fit';
import { Cite } from '../../shared/evidence-parts';

/** What a capture says that may be the answer: its words, its number, and the button that takes it. */
export function HintLine({
  hint,
  numbers,
  kind = '',
  note = '',
  take,
  onTake,
}: {
  hint: Hint<unknown>;
  numbers: Numbering;
  /** What the page is, where only that speaks. */
  kind?: string;
  /** Behind the evidence: since when it was seen. */
  note?: string;
  take: string;
  onTake(): void;
}) {
  return (
    <p class="note hintline">
      <span>
        <Cite seq={hint.seq} number={numbers?.get(hint.seq) ?? 0} />{' '}
        {hint.words ? (
          <>
            写着 <q>{clipped(hint.words)}</q>
          </>
        ) : (
          kind
        )}
        {note && `，${note}`}
      </span>
      <button type="button" class="btn sm" onClick={onTake}>
        {take}
      </button>
    </p>
  );
}

const clipped = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
