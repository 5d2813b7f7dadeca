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
  const url = useBlobUrl(item.thumbnail);
  const picture = url ? <img src={url} alt="" loading="lazy" decoding="async" /> : null;
  if (!link) return <span class="thumb">{picture}</span>;
  return (
    <a class="thumb" href={`#/evidence/${item.seq}`} aria-label={`查看${kindWords[item.kind]}`} tabIndex={-1}>
      {picture}
    </a>
  );
}
