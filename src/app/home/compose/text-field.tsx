import { useAutosave } from '../../shared/autosave';

/** A short text with its label, saved while it is written. */
export function TextField({
  name,
  label,
  stored,
  hint = '',
  wide,
  onKeep,
}: {
  name: string;
  label: string;
  stored: string;
  hint?: string;
  wide?: boolean;
  onKeep(text: string): void;
}) {
  const field = useAutosave(name, stored, (text) => onKeep(text.trim()));
  const id = name.replace(/[^a-z0-9]/gi, '-');
  return (
    <div class={wide ? 'wide' : ''}>
      <label class="f" for={id}>
        {label}
      </label>
      <input id={id} class="input" placeholder={hint} autocomplete="off" maxLength={400} {...field} />
    </div>
  );
}
