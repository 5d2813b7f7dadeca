import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldName } from '../../core/reading/fields';
import { parsers } from '../../core/reading/values';
import { fieldWords } from '../../core/words/names';
import { showValue } from '../../core/words/show';

/** Types a value over; what cannot be read as one stays in the form. null: left without a change. */
export function EditField({
  name,
  initial,
  onDone,
}: {
  name: FieldName;
  initial: string | number | null;
  onDone(value: string | number | null): void;
}) {
  const [words, setWords] = useState(() => editable(name, initial));
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // The autofocus attribute counts only once per page.
  useEffect(() => input.current?.select(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const parsed = parsers[name](words);
    if (!parsed) return setWrong(true);
    onDone(parsed.value);
  };
  return (
    <form class="edit" onSubmit={keep}>
      <input
        class="input"
        aria-label={`${fieldWords[name]}的正确内容`}
        aria-invalid={isWrong}
        value={words}
        ref={input}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // In the popup Esc would close the window too.
          event.preventDefault();
          onDone(null);
        }}
      />
      <button type="submit" class="btn sm">
        保存
      </button>
      <button type="button" class="btn plain sm" onClick={() => onDone(null)}>
        取消
      </button>
      {isWrong && <p class="note danger">看不懂这个{fieldWords[name]}，请检查格式</p>}
    </form>
  );
}

/** A value in a form that can be typed over and read again. */
function editable(name: FieldName, value: string | number | null): string {
  if (value === null) return '';
  if (name.endsWith('Fen')) return (Number(value) / 100).toFixed(2);
  if (name.endsWith('Time') || name === 'status') return showValue(name, value);
  return String(value);
}
