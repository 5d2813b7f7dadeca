import type { WordingFlag } from '../../../core/complaint/wording';
import type { useAutosave } from '../../shared/autosave';
import { piecesOf } from './pieces';

const noExhibits: ReadonlySet<number> = new Set();

/** A text that is being written, its doubtful words underlined where they stand; it grows with what is written. */
export function MarkedText({
  id,
  label,
  flags,
  field,
  placeholder,
  read,
}: {
  id: string;
  label: string;
  flags: readonly WordingFlag[];
  field: ReturnType<typeof useAutosave>;
  placeholder?: string;
  /** In the size of the letter. */
  read?: boolean;
}) {
  return (
    <div class={`marked${read ? ' asletter' : ''}`}>
      <div class="marked-back" aria-hidden="true">
        {piecesOf(field.value, flags, noExhibits).map(({ start, text, flag }) =>
          flag ? (
            <mark key={start} class={`lint ${flag.severity}`}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}{' '}
      </div>
      <textarea
        id={id}
        class="input"
        aria-label={label}
        placeholder={placeholder}
        spellcheck={false}
        maxLength={20_000}
        {...field}
      />
    </div>
  );
}
