import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from './icon';

/** A native modal dialog, open for as long as it stands. Esc, ✕ and `onClose` are one way out; focus returns. */
export function Dialog({
  title,
  onClose,
  children,
  footer,
  class: extra,
}: {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  footer?: ComponentChildren;
  class?: string;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    // Not the ✕, which the browser would take: what is asked for comes first, else the dialog as a whole.
    (dialog.current?.querySelector<HTMLElement>('[data-first]') ?? dialog.current)?.focus();
    return () => before?.focus?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class={`modal${extra ? ` ${extra}` : ''}`}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h1 id={label}>{title}</h1>
        <button type="button" class="btn plain icon" aria-label="关闭" title="关闭" onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      <div class="body">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  );
}
