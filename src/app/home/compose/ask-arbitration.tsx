import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { normaliseCase } from '../../../core/case/normalise-case';
import { arbitrationHints } from '../../../core/case/suggest-answers';
import type { Numbering } from '../../../core/complaint/fit';
import { questions } from '../../../core/words/question-words';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { offerUndo } from '../../shared/toast';
import { HintLine } from './hint-line';

const { words, choices } = questions.hasArbitrationClause;

/** Whether the terms send disputes to arbitration, with the sentence of a captured page that says so. */
export function AskArbitration({
  one,
  evidence,
  numbers,
}: {
  one: Case;
  evidence: readonly EvidenceItem[];
  numbers: Numbering;
}) {
  const { act, failed } = useAct();
  const said = normaliseCase(one).answers.hasArbitrationClause;
  const put = (hasArbitrationClause: boolean | null) =>
    editWhole(one.id, ({ answers }) => ({ answers: { ...answers, hasArbitrationClause } }));
  const [hint] = arbitrationHints(evidence);
  const take = () =>
    act(async () => {
      await put(true);
      offerUndo('已记下“有仲裁条款”', () => put(said));
    });
  return (
    <fieldset class="ask">
      <legend class="ui b">
        {words}
        {said === null && <span class="note"> 未说明</span>}
      </legend>
      <p class="note">
        有效的仲裁条款会使法院不受理，只能申请仲裁；没有就不能申请仲裁。看用户协议末尾“争议解决”一条。
      </p>
      <div class="seg">
        {choices.map(([word, value]) => (
          <button
            key={word}
            type="button"
            data-answer={`hasArbitrationClause/${value}`}
            aria-pressed={said === value}
            onClick={() => void act(() => put(said === value ? null : value))}
          >
            {word}
          </button>
        ))}
      </div>
      {hint && said === null && (
        <HintLine hint={hint} numbers={numbers} take="有这一条" onTake={() => void take()} />
      )}
      {failed}
    </fieldset>
  );
}
