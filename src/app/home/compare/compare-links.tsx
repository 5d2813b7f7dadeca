import { capturesOfSamePage } from '../../../core/case/compare-pages';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { showClock, showDate, showDay } from '../../../core/words/show';
import { evidenceOfHost } from '../../../storage/evidence-store';
import { useLive } from '../../shared/use-live';

/** The address of a comparison, the earlier capture first. */
function compareHref(one: number, other: number): string {
  return `#/compare/${Math.min(one, other)}/${Math.max(one, other)}`;
}

/** 11 月 3 日, with the time where both are of one day. */
function dayOf(item: EvidenceItem, other: EvidenceItem): string {
  const isSameDay = showDay(item.at) === showDay(other.at);
  return isSameDay ? `${showDate(item.at)} ${showClock(item.at)} ` : showDate(item.at);
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
