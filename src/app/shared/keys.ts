import { useEffect, useRef } from 'preact/hooks';

let isOff = false;

/** Switches single-key shortcuts, as the user set them. */
export function allowSingleKeys(allowed: boolean): void {
  isOff = !allowed;
}

/**
 * Single-key shortcuts while the component stands, by `event.key`, letters in lower case. They rest while typing, with
 * a modifier held, while a dialog or menu is open, and when the user switched them off.
 */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isOff || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = latest.current[key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** Moves the focus among the rows of a list (`data-row`). */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const now = rows.findIndex((row) => row.contains(document.activeElement) || row === document.activeElement);
  const next = now < 0 ? (step === 1 ? 0 : rows.length - 1) : now + step;
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}
