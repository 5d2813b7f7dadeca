import { useEffect, useId, useRef, useState } from 'preact/hooks';

export type MenuItem = { words: string; onPick(): void; danger?: boolean };

/** A button with a native popover of acts below it. Arrow keys walk, Esc and a click outside close. */
export function Menu({
  label,
  items,
  small,
  words,
}: {
  label: string;
  items: readonly MenuItem[];
  small?: boolean;
  words?: string;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The acts are drawn only while they are seen: a list of a thousand rows has a thousand of these.
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    place();
    list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const place = () => {
    const menu = list.current!;
    const at = button.current!.getBoundingClientRect();
    // Under the right edge of its button, as far as the window has room to the left.
    const width = document.documentElement.clientWidth;
    const right = Math.min(width - at.right, width - 8 - menu.offsetWidth);
    menu.style.setProperty('--menu-right', `${Math.max(8, right)}px`);
    const below = at.bottom + 4 + menu.offsetHeight <= window.innerHeight - 8;
    menu.style.setProperty(
      '--menu-top',
      `${Math.max(8, below ? at.bottom + 4 : at.top - 4 - menu.offsetHeight)}px`,
    );
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...list.current!.querySelectorAll<HTMLButtonElement>('button')];
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(now + step + buttons.length) % buttons.length]?.focus();
  };
  if (items.length === 0) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`btn ${words ? '' : 'plain icon'} ${small ? 'sm' : ''}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        popovertarget={id}
      >
        {words ?? '⋯'}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        class="menu"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onKeyDown={walk}
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
      >
        {isOpen &&
          items.map((item) => (
            <button
              key={item.words}
              type="button"
              role="menuitem"
              class={item.danger ? 'danger' : ''}
              onClick={() => {
                list.current?.hidePopover();
                item.onPick();
              }}
            >
              {item.words}
            </button>
          ))}
      </div>
    </>
  );
}
