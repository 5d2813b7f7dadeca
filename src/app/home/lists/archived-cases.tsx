import { type CaseOutcome, daysTaken } from '../../../core/case/outcome';
import { outcomeKindWords } from '../../../core/words/contact-words';
import { showMoney } from '../../../core/words/show';
import { usePages } from '../../shared/pages';
import { showWhen } from '../../shared/when';
import { CaseName } from './case-name';
import type { Lists } from './listed';

/** What is over, with how it ended. */
export function ArchivedCases({ listed, cases, outcomes }: Lists & { outcomes: readonly CaseOutcome[] }) {
  const ends = new Map(outcomes.map((one) => [one.caseId, one]));
  const { shown, more } = usePages(listed);
  return (
    <section aria-labelledby="archived-cases">
      <div class="grouphead">
        <h2 id="archived-cases">已结束</h2>
      </div>
      <table class="tbl" aria-labelledby="archived-cases">
        <tbody>
          {shown.map(({ one, evidence, amountFen, at }) => (
            <tr key={one.id} class="long done">
              <CaseName one={one} cases={cases} />
              <td class="r muted">{amountFen === null ? '—' : showMoney(amountFen)}</td>
              <td>
                <EndTag outcome={ends.get(one.id)} />
              </td>
              <td class="muted nowrap">{showWhen(at)}</td>
              <td class="r muted">{evidence.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

function EndTag({ outcome }: { outcome: CaseOutcome | undefined }) {
  if (!outcome) return <span class="tag">已归档</span>;
  return (
    <>
      <span class={`tag ${outcome.kind === 'nothing' ? '' : 'ok'}`}>{outcomeKindWords[outcome.kind]}</span>
      <span class="note">用时 {daysTaken(outcome)} 天</span>
    </>
  );
}
