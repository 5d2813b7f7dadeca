import { useEffect } from 'preact/hooks';
import { essentialsOf } from '../../core/case/evidence-list';
import { caseById } from '../../storage/case-store';
import { evidenceOfCase } from '../../storage/evidence-store';
import { Icon } from '../shared/icon';
import { openHome } from '../shared/open-home';
import { useLive } from '../shared/use-live';

/** The two most wanted things a complaint still lacks, and the way to them. `onAnswer`: it is known how much room that takes. */
export function Missing({ caseId, onAnswer }: { caseId: string; onAnswer(): void }) {
  const list = useLive(async () => {
    const [one, evidence] = [await caseById(caseId), await evidenceOfCase(caseId)];
    if (!one) return null;
    // Loaded after the capture is shown, since the knowledge is large; wrapped, so that changes are still noticed.
    const { evidenceListFor } = await Promise.resolve(import('../shared/evidence-list'));
    return evidenceListFor(one, evidence);
  }, [caseId]);
  useEffect(() => {
    if (list !== undefined) onAnswer();
  }, [list]);
  if (!list) return null;
  const { all, missing } = essentialsOf(list);
  const next = missing.slice(0, 2);
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="missing">
      <div class="grouphead">
        <h2 id="missing">还缺</h2>
        <span class="note">
          {list.dispute ? '必备 ' : ''}
          {all} 项已有 {all - missing.length} 项{missing.length > 2 && '，先补这两项'}
        </span>
      </div>
      <ul class="group">
        {next.map(({ id, title, why, how, act }) => (
          <li class="row" key={id} data-need={id} title={why}>
            <Icon name="todo" />
            <div class="grow">
              <p class="ui">{title}</p>
              <p class="note">{how || (act === 'import' ? '截图后导入' : '打开那一页再点留证')}</p>
            </div>
            {act === 'import' && (
              <button
                type="button"
                class="btn quiet sm"
                aria-label={`${title}：导入`}
                onClick={() => void openHome(`/case/${caseId}`)}
              >
                导入
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
