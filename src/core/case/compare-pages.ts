import { pageOf } from '../reading/page';
import type { PageReading } from '../reading/page-reading';
import type { EvidenceItem } from './evidence-item';
import { fieldValue } from './evidence-item';
import { pagePlace } from './page-place';

/** What of a capture tells which page it is of. */
export type PageOf = Pick<
  EvidenceItem,
  'seq' | 'kind' | 'url' | 'fields' | 'confirmed' | 'items' | 'isErased' | 'outcome'
>;

/** Kinds that are no page which can be met again: a talk grows, a file and a film stand alone. */
const once = new Set<EvidenceItem['kind']>(['chat', 'import', 'recording', 'other']);

/** The other captures of the same page, in the order of their ledger numbers. */
export function capturesOfSamePage<T extends PageOf>(item: PageOf, all: readonly T[]): T[] {
  return all.filter((one) => one.seq !== item.seq && isSamePage(one, item)).sort((a, b) => a.seq - b.seq);
}

/** For each capture (by its number) the capture of the same page before it; `all` in the order of their numbers. */
export function previousCaptures<T extends PageOf>(all: readonly T[]): Map<number, T> {
  const latest = new Map<string, T>();
  const found = new Map<number, T>();
  for (const item of all) {
    const keys = [`${item.kind} ${pagePlace(item.url)}`, `${item.kind} ${fieldValue(item, 'orderId') ?? ''}`];
    const before = keys
      .flatMap((key) => latest.get(key) ?? [])
      .filter((one) => isSamePage(one, item))
      .sort((a, b) => b.seq - a.seq);
    if (before[0]) found.set(item.seq, before[0]);
    if (!item.isErased && item.outcome !== 'open') for (const key of keys) latest.set(key, item);
  }
  return found;
}

/**
 * Whether two captures are of one page: the same kind with the same address, or with the same order number. Pages of
 * two different orders are never one, however alike their addresses.
 */
export function isSamePage(one: PageOf, other: PageOf): boolean {
  if (one.kind !== other.kind || once.has(one.kind)) return false;
  if ([one, other].some((item) => item.isErased || item.outcome === 'open' || item.items.length > 0))
    return false;
  const [mine, its] = [fieldValue(one, 'orderId'), fieldValue(other, 'orderId')];
  if (mine && its) return String(mine) === String(its) && hostOf(one.url) === hostOf(other.url);
  const place = pagePlace(one.url);
  return place !== '' && place === pagePlace(other.url);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** How much of a page a reading holds: all, all but what a click would have unfolded, or only a part. */
export type Sight = 'whole' | 'folded' | 'partial';

const unfolds =
  /^(展开|查看|显示|点击|加载)?(全部|更多|剩余|展开)|^(展开|加载|查看|显示)(更多|全部)|read more|show (all|more)/i;

/** How much of its page a capture read. What is not in a reading that is not whole may have stood on the page. */
export function sightOf(reading: PageReading, gaps: EvidenceItem['gaps']): Sight {
  const isCut =
    reading.truncated || reading.runs.length === 0 || reading.frames.some((frame) => !frame.readable);
  if (isCut || gaps.some(({ step }) => step === 'reading' || step === 'capture')) return 'partial';
  const hasFolds = reading.runs.some(
    (run) => run.hidden && run.source === 'text' && run.text.trim().length >= 20,
  );
  const isFolded =
    hasFolds ||
    pageOf(reading).view.pieces.some(
      (one) => !one.isHidden && one.text.length <= 12 && unfolds.test(one.text),
    );
  return isFolded ? 'folded' : 'whole';
}
