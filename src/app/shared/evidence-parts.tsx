import { useEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { kindWords } from '../../core/words/names';
import { useBlobUrl } from './blob-image';
import type { IconName } from './icon';

/** The drawing of each kind of evidence. */
export const kindIcons: Record<EvidenceItem['kind'], IconName> = {
  product: 'image',
  order: 'receipt',
  payment: 'card',
  receipt: 'card',
  chat: 'chat',
  ticket: 'flag',
  rules: 'rule',
  'complaint-form': 'pen',
  refusal: 'fail',
  'redeem-error': 'fail',
  other: 'file',
  import: 'download',
};

/** What a piece of evidence is called in lists: the title of its page or file. */
export function nameOf(item: EvidenceItem): string {
  if (item.isErased) return '内容已删除';
  return item.title || kindWords[item.kind];
}

/** The way from anything back to its picture: 证 n. */
export function Cite({ seq, number }: { seq: number; number: number }) {
  return (
    <a class="cite" href={`#/evidence/${seq}`}>
      证 {number}
    </a>
  );
}

/** The small picture of a piece of evidence. The derived copy is the only picture that may be dimmed. */
export function Thumb({ item, link }: { item: EvidenceItem; link?: boolean }) {
  const [place, isNear] = useNear();
  const url = useBlobUrl(isNear ? item.thumbnail : null);
  const picture = url ? <img src={url} alt="" decoding="async" /> : null;
  if (!link) {
    return (
      <span ref={place} class="thumb">
        {picture}
      </span>
    );
  }
  return (
    <a
      ref={place}
      class="thumb"
      href={`#/evidence/${item.seq}`}
      aria-label={`查看${kindWords[item.kind]}`}
      tabIndex={-1}
    >
      {picture}
    </a>
  );
}

const onNear = new Map<Element, () => void>();
const watch = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) if (entry.isIntersecting) onNear.get(entry.target)?.();
  },
  { rootMargin: '400px' },
);

/** Whether an element has come near the window: a thousand pictures are not decoded for a list that shows ten. */
function useNear() {
  const place = useRef<HTMLElement & HTMLAnchorElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || isNear) return;
    onNear.set(element, () => setNear(true));
    watch.observe(element);
    return () => {
      onNear.delete(element);
      watch.unobserve(element);
    };
  }, [isNear]);
  return [place, isNear] as const;
}
