import { useLayoutEffect } from 'preact/hooks';

/** Keeps the field the user is typing in where it is while what stands above it in the column grows or shrinks. */
export function useHeldField(columnId: string): void {
  const field = document.activeElement;
  const column = document.getElementById(columnId);
  const isHeld = field instanceof HTMLElement && field.matches('input, textarea') && column?.contains(field);
  // Measured before the change is drawn.
  const before = isHeld ? field.getBoundingClientRect().top : 0;
  useLayoutEffect(() => {
    if (!isHeld) return;
    const hold = () => {
      const moved = field.getBoundingClientRect().top - before;
      if (Math.abs(moved) >= 1) scrollerOf(field).scrollBy(0, moved);
    };
    hold();
    // Once more: the browser may have held it too, a moment later.
    const frame = requestAnimationFrame(hold);
    return () => cancelAnimationFrame(frame);
  });
}

function scrollerOf(element: HTMLElement): Element {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(one).overflowY);
    if (scrolls && one.scrollHeight > one.clientHeight) return one;
  }
  return document.scrollingElement ?? document.documentElement;
}
