import { checklistOf } from '../../core/case/checklist';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { Icon } from '../shared/icon';

/** The two most wanted things a complaint still lacks. */
export function Missing({ items }: { items: readonly EvidenceItem[] }) {
  const list = checklistOf(items);
  const missing = list.filter((entry) => entry.seqs.length === 0);
  if (missing.length === 0) return null;
  return (
    <>
      <div class="grouphead">
        <h2>还缺</h2>
        <span class="note">
          {list.length} 项已有 {list.length - missing.length} 项
        </span>
      </div>
      <ul class="group">
        {missing.slice(0, 2).map((entry) => (
          <li class="row" key={entry.name}>
            <Icon name="todo" />
            <div class="grow ui">
              {entry.title}
              <p class="note">{entry.why}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
