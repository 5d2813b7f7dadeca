import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import { kindWords } from '../../core/words/names';
import { originWord } from '../../core/words/origins';
import { groupNumber } from '../../core/words/show';
import { useBlobUrl } from './blob-image';
import { kindLabel } from './field-words';
import { Icon, type IconName } from './icon';
import { Dot, Sealed } from './mark';

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
  recording: 'rec',
};

/** What a piece of evidence is called in lists: the title of its page or file. */
export function nameOf(item: EvidenceItem): string {
  if (item.isErased) return '内容已删除';
  return item.title || kindWords[item.kind];
}

/** What kind of evidence it is: of a page its kind, of a file where it comes from. */
export function kindName(item: EvidenceItem): string {
  return item.kind === 'import' ? originWord(item.origin) : kindLabel(item);
}

/** 订单 2026 1118 1930 4587 for a capture of one order; else ''. */
export function orderNote(item: EvidenceItem): string {
  if (!['order', 'payment', 'receipt', 'refusal'].includes(item.kind) || item.items.length > 0) return '';
  const orderId = fieldValue(item, 'orderId');
  return orderId ? `订单 ${groupNumber(String(orderId))}` : '';
}

/** The state of a piece of evidence, in the same words everywhere: the seal, and what is not whole in words. */
export function EvidenceState({ item }: { item: EvidenceItem }) {
  if (item.outcome === 'open')
    return <span class="state muted">{item.kind === 'recording' ? '正在录屏' : '正在留证'}</span>;
  if (item.isErased) {
    return (
      <span class="state muted">
        <Icon name="x" />
        内容已删除
      </span>
    );
  }
  return (
    <>
      <Sealed words={false} />
      {item.outcome !== 'complete' && (
        <span class="state warn">
          <Icon name="alert" />
          {item.outcome === 'partial' ? '有缺口' : '未完成'}
        </span>
      )}
    </>
  );
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

/** The picture and the name of a piece of evidence in a list, leading to it; what the list adds follows its site. */
export function EvidenceLink({ item, children }: { item: EvidenceItem; children: ComponentChildren }) {
  return (
    <>
      <Thumb item={item} link />
      <a class="grow rowlink" href={`#/evidence/${item.seq}`} data-row title={nameOf(item)}>
        <span class="ui clip">
          <b>{kindName(item)}</b>
          <Dot />
          {nameOf(item)}
        </span>
        <span class="note clip">
          {item.host || (item.kind === 'recording' ? '没有网址' : '导入')}
          <Dot />
          {children}
        </span>
      </a>
    </>
  );
}
