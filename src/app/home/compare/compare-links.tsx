import { capturesOfSamePage } from '../../../core/case/compare-pages';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { whenOf } from '../../../core/case/when';
import { evidenceOfHost } from '../../../storage/evidence-store';
import { useLive } from '../../shared/use-live';

/** The address of a comparison, the earlier capture first. */
function compareHref(one: number, other: number): string {
  return `#/compare/${Math.min(one, other)}/${Math.max(one, other)}`;
}

/** 11 月 3 日 in China, as the timeline has it, with the time where both are of one day. */
function dayOf(item: EvidenceItem, other: EvidenceItem): string {
  const [at, otherAt] = [item.at, other.at].map((iso) => whenOf(iso)?.at ?? '') as [string, string];
  const day = `${Number(at.slice(5, 7))} 月 ${Number(at.slice(8, 10))} 日`;
  return at.slice(0, 10) === otherAt.slice(0, 10) ? `${day} ${at.slice(11)} ` : day;
}

/** More than these are found in the list of all evidence. */
const mostShown = 4;

/** In the viewer: the other captures of the same page, each to be compared with this one. */
export function OtherCaptures({ item }: { item: EvidenceItem }) {
  const others = useLive(
    async () => (item.host ? capturesOfSamePage(item, await evidenceOfHost(item.host)) : []),
    [item.seq, item.host],
  );
  if (!others || others.length === 0) return null;
  return (
    <section aria-labelledby="others">
      <div class="grouphead">
        <h2 id="others">同一页面的其他留证</h2>
        <span class="note">{others.length} 次</span>
      </div>
      <ul class="otherlist">
        {others.slice(-mostShown).map((other) => (
          <li key={other.seq}>
            <a class="ui" href={compareHref(item.seq, other.seq)}>
              与 {dayOf(other, item)}那次比较
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the timeline: a page captured before is compared with the time before. */
export function CompareWithBefore({
  item,
  before,
}: {
  item: EvidenceItem;
  before: EvidenceItem | undefined;
}) {
  if (!before) return null;
  return (
    <p class="meta">
      <a href={compareHref(before.seq, item.seq)}>与 {dayOf(before, item)}那次比较</a>
    </p>
  );
}
