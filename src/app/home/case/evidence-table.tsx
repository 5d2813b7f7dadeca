import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { shortHash } from '../../../core/words/show';
import { Cite, EvidenceLink, EvidenceState, orderNote } from '../../shared/evidence-parts';
import { Dot } from '../../shared/mark';
import { usePages } from '../../shared/pages';
import { showWhen } from '../../shared/when';
import { SelectionBar, useSelection } from '../find/selection';
import { EvidenceMenu } from './evidence-menu';

/** The evidence of a case as a list to select from. */
export function EvidenceTable({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const selection = useSelection(evidence);
  const { shown, more } = usePages(evidence);
  return (
    <>
      <SelectionBar evidence={evidence} selection={selection}>
        <EvidenceMenu one={one} items={selection.selected} words="移到…" onDone={selection.clear} />
      </SelectionBar>
      <ul class="rows evlist">
        {shown.map((item, i) => (
          <li class="row long" key={item.seq}>
            <input
              type="checkbox"
              aria-label={`选证 ${i + 1}`}
              checked={selection.has(item.seq)}
              onChange={(event) => selection.choose([item.seq], event.currentTarget.checked)}
            />
            <EvidenceLink item={item}>
              {showWhen(item.at)}
              <Dot />
              {orderNote(item) && (
                <>
                  {orderNote(item)}
                  <Dot />
                </>
              )}
              <span class="hash" title={item.head}>
                {shortHash(item.head)}
              </span>
            </EvidenceLink>
            <EvidenceState item={item} />
            <Cite seq={item.seq} number={i + 1} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
