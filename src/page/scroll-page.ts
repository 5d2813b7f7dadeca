import type { ScrolledTo } from '../messages/protocol';

/** Where the visitor stood before we scrolled; null while we have not. */
let before: { x: number; y: number } | null = null;
let watchdog: ReturnType<typeof setTimeout> | undefined;

/** With nobody asking for this long (popup closed mid-way), the page is put back by itself. */
const abandonedAfterMs = 4000;

/** Scrolls to a page position (px) at once, whatever `scroll-behavior` says; answers after the next two frames. */
export async function scrollPage(top: number): Promise<ScrolledTo> {
  before ??= { x: window.scrollX, y: window.scrollY };
  waitOn();
  window.scrollTo({ left: before.x, top, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const root = document.scrollingElement ?? document.documentElement;
  return {
    top: Math.round(window.scrollY),
    pageHeight: root.scrollHeight,
    pageWidth: root.scrollWidth,
    viewportHeight: window.innerHeight,
    viewportWidth: window.innerWidth,
    contentWidth: root.clientWidth,
  };
}

/** Where the document stands; whoever asks is still there. */
export function whereIs(): { top: number } {
  if (before) waitOn();
  return { top: Math.round(window.scrollY) };
}

function waitOn(): void {
  clearTimeout(watchdog);
  watchdog = setTimeout(restoreScroll, abandonedAfterMs);
}

/** Puts the visitor back where he stood. */
export function restoreScroll(): Record<string, never> {
  clearTimeout(watchdog);
  if (before) window.scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
  before = null;
  return {};
}

/** A frame, or 100 ms: a hidden tab draws no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
