import type { Case } from '../../../core/case/case';
import { comparisonWords } from '../../../core/case/comparison-fact';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { dropComparison } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { Cite } from '../../shared/evidence-parts';

/** The differences the user kept as facts, each with both captures; erased or moved evidence is no longer cited. */
export function CaseComparisons({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const { act, failed } = useAct();
  const facts = one.comparisons ?? [];
  const numbers = new Map(evidence.map((item, i) => [item.seq, i + 1]));
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="comparisons">
      <div class="grouphead">
        <h2 id="comparisons">前后对比</h2>
        <span class="note">{facts.length} 条</span>
      </div>
      {failed}
      <ul class="cmpfacts">
        {facts.map((fact) => (
          <li key={fact.id} class="ui">
            {comparisonWords(fact)}。
            {[fact.before.seq, fact.after.seq].map((seq) => {
              const number = numbers.get(seq);
              return number ? <Cite key={seq} seq={seq} number={number} /> : null;
            })}
            <span class="acts">
              <a class="btn plain sm" href={`#/compare/${fact.before.seq}/${fact.after.seq}`}>
                查看
              </a>
              <button
                type="button"
                class="btn plain sm"
                onClick={() => act(() => dropComparison(one.id, fact.id))}
              >
                移除
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
