import { checklistOf } from '../../core/case/checklist';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { Icon } from '../shared/icon';
import { openHome } from './open-home';

/** The two most wanted things a complaint still lacks. */
export function Missing({ items, caseId }: { items: readonly EvidenceItem[]; caseId: string }) {
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
            <span class="grow ui" title={entry.why}>
              {entry.title}
            </span>
            {entry.name === 'payment' || entry.name === 'talk' ? (
              <button type="button" class="btn quiet sm" onClick={() => void openHome(`/case/${caseId}`)}>
                导入
              </button>
            ) : (
              <span class="note">打开那一页再点留证</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
