import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../shared/icon';
import { focusRow } from '../../shared/keys';

type Props = {
  value: string;
  onInput(value: string): void;
  /** Enter, when there is something to open. */
  onEnter(): void;
  /** Somebody came here to type. */
  isWanted: boolean;
};

/** The search of the workbench; "/" goes here, Esc empties it, Enter opens the first find, ↓ goes to the list. */
export function SearchField({ value, onInput, onEnter, isWanted }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // What stands in the field. While a word is being composed from its sounds, it is not what is looked for.
  const [typed, setTyped] = useState(value);
  useLayoutEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (isWanted) field.current?.focus();
  }, [isWanted]);
  const type = (words: string, isComposing: boolean) => {
    setTyped(words);
    if (!isComposing) onInput(words);
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') value ? type('', false) : field.current?.blur();
    else if (event.key === 'Enter' && value) onEnter();
    else if (event.key === 'ArrowDown') focusRow(1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <Icon name="search" small />
      <input
        ref={field}
        class="input"
        type="search"
        placeholder="搜订单号、商家、金额、网页文字"
        aria-label="搜索"
        aria-keyshortcuts="/"
        value={typed}
        onInput={(event) => type(event.currentTarget.value, event.isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={press}
      />
    </div>
  );
}
