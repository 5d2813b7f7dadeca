import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows a long list begins with, and by which it grows. */
const step = 100;

/**
 * The first rows of a list that may hold thousands, and what stands below them: the list grows when its end comes into
 * sight, or at a press.
 */
export function usePages<T>(items: readonly T[]): { shown: readonly T[]; more: VNode | null } {
  const [count, setCount] = useState(step);
  const grow = () => setCount((now) => now + step);
  const rest = items.length - count;
  return {
    shown: rest > 0 ? items.slice(0, count) : items,
    more: rest > 0 ? <More key={count} rest={rest} onMore={grow} /> : null,
  };
}

function More({ rest, onMore }: { rest: number; onMore(): void }) {
  const place = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <p class="note under" ref={place} data-more={rest}>
      <button type="button" class="btn quiet sm" onClick={onMore}>
        再显示 {Math.min(step, rest)} 条
      </button>{' '}
      还有 {rest} 条没有显示
    </p>
  );
}
