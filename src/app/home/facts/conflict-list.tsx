import { useMemo } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { type Conflict, conflictKey, conflictsOf } from '../../../core/case/conflicts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { normaliseCase } from '../../../core/case/normalise-case';
import { openConflicts, type Settlement, settlementsOf, writtenAt } from '../../../core/case/settle-conflict';
import { useAct } from '../../shared/act';
import { numbersOf, PlaceCite } from '../../shared/cites';
import { editWhole } from '../../shared/edit-whole';
import { Icon } from '../../shared/icon';
import type { Step } from '../../shared/route';
import { offerUndo } from '../../shared/toast';

/** What of a case contradicts itself: what is open, and what the user let stand. */
export function useConflicts(one: Case, evidence: readonly EvidenceItem[]) {
  return useMemo(
    () => openConflicts(conflictsOf({ case: one, evidence }), normaliseCase(one)),
    [one, evidence],
  );
}

type ItemProps = {
  one: Case;
  conflict: Conflict;
  evidence: readonly EvidenceItem[];
  /** Opens the step where the user's own part is written. */
  onEdit(step: Step): void;
};

/** One contradiction with its values, where they stand, and the ways out of it, one tap each. */
export function ConflictItem({ one, conflict, evidence, onEdit }: ItemProps) {
  const { act, isBusy, failed } = useAct();
  const numbers = numbersOf(evidence);
  const step = writtenAt(conflict);
  const settle = ({ words, change }: Settlement) =>
    act(async () => {
      let before: Partial<Case> = {};
      await editWhole(one.id, (now) => {
        const next = change(now);
        before = Object.fromEntries(Object.keys(next).map((key) => [key, now[key as keyof typeof now]]));
        return next;
      });
      offerUndo(`已选：${words}`, () => editWhole(one.id, () => before));
    });
  return (
    <div class="conflict" data-conflict={conflict.about}>
      <p>{conflict.why}</p>
      <ul class="plain note">
        {conflict.values.map(({ shown, cites, facts }) => (
          <li key={shown}>
            {shown}
            {facts.some((id) => id.startsWith('order:')) && cites.length === 0 && '（你填的）'}{' '}
            {cites.map((cite) => (
              <PlaceCite key={`${cite.seq} ${cite.run}`} cite={cite} number={numbers.get(cite.seq)} />
            ))}
          </li>
        ))}
      </ul>
      <p class="flex wrap ways">
        {settlementsOf(conflict).map((way) => (
          <button
            key={`${way.id} ${way.words}`}
            type="button"
            class="btn sm"
            data-settle={way.id}
            disabled={isBusy}
            onClick={() => void settle(way)}
          >
            {way.words}
          </button>
        ))}
        {step && (
          <button type="button" class="btn quiet sm" onClick={() => onEdit(step)}>
            去改
          </button>
        )}
      </p>
      {failed}
    </div>
  );
}

/** The contradictions of a case beside its timeline. Nothing where there is none. */
export function CaseConflicts({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const { open, kept } = useConflicts(one, evidence);
  if (open.length + kept.length === 0) return null;
  const edit = (step: Step) => {
    location.hash = `/case/${one.id}/compose/${step}`;
  };
  return (
    <section aria-labelledby="conflicts" class="conflicts">
      <div class="grouphead">
        <h2 id="conflicts">对不上的地方</h2>
        {open.length > 0 && <span class="note">对方会先看到这些</span>}
      </div>
      {open.map((conflict) => (
        <div class="check" key={conflictKey(conflict)}>
          <Icon name="alert" class="warn" />
          <ConflictItem one={one} conflict={conflict} evidence={evidence} onEdit={edit} />
        </div>
      ))}
      {kept.map((conflict) => (
        <Kept key={conflictKey(conflict)} one={one} conflict={conflict} />
      ))}
    </section>
  );
}

function Kept({ one, conflict }: { one: Case; conflict: Conflict }) {
  const { act, failed } = useAct();
  const key = conflictKey(conflict);
  const again = () =>
    act(() =>
      editWhole(one.id, ({ keptConflicts }) => ({ keptConflicts: keptConflicts.filter((it) => it !== key) })),
    );
  return (
    <div class="check done" data-kept={conflict.about}>
      <Icon name="okc" class="ok" />
      <p>
        {conflict.values.map(({ shown }) => shown).join('，')}
        <span class="note">，你看过了，都保留</span>
      </p>
      <button type="button" class="link note" onClick={() => void again()}>
        再看一次
      </button>
      {failed}
    </div>
  );
}
