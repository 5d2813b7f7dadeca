import type { CaseAnswers } from '../../../core/case/case-parts';
import { deliveredHint, type Hint, knewHint } from '../../../core/case/suggest-answers';
import { showWhen, type When } from '../../../core/case/when';
import type { Brief } from '../../../core/complaint/brief';
import { type ToldMoment, toldMoments } from '../../../core/words/case-words';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { offerUndo } from '../../shared/toast';
import { HintLine } from './hint-line';
import { WhenField } from './when-field';

const moments: { name: ToldMoment; why: string }[] = [
  {
    name: 'deliveredAt',
    why: '页面写“收到后几天内提出”的，从这时算；不知道何时发现问题时，三年的期限也从这时算。',
  },
  {
    name: 'knewAt',
    why: '向 12315 投诉和起诉的三年从这时算；以欺诈为由撤销合同的一年也从这时算。',
  },
  {
    name: 'refundDueAt',
    why: '对方答应何时退完。过了十五天还没退，没有正当理由的，按规定视为故意拖延。',
  },
];

/** Points in time only the user can tell, each with what it changes, and what a capture says of it. */
export function Dates({ brief }: { brief: Brief }) {
  const { act, failed } = useAct();
  const { case: one, evidence, numbers } = brief;
  const put = (name: ToldMoment, when: When | null) =>
    editWhole(one.id, ({ answers }) => ({ answers: { ...answers, [name]: when } as CaseAnswers }));
  const take = (name: ToldMoment, hint: Hint<When>) =>
    act(async () => {
      await put(name, hint.value);
      offerUndo(`已填“${toldMoments[name]}”的时间`, () => put(name, null));
    });
  const hints: Partial<Record<ToldMoment, Hint<When> | null>> = {
    deliveredAt: deliveredHint(evidence),
    knewAt: knewHint(evidence),
  };
  return (
    <>
      <ul class="dates">
        {moments.map(({ name, why }) => {
          const words = toldMoments[name];
          const when = one.answers[name];
          const hint = hints[name];
          return (
            <li key={name} data-moment={name}>
              <p class="ui">
                <b>{words}</b>
                {!when && <span class="note"> 未说明</span>}
              </p>
              <WhenField when={when} label={words} onKeep={(said) => void act(() => put(name, said))} />
              <p class="note why">{why}</p>
              {hint && !when && (
                <HintLine
                  hint={hint}
                  numbers={numbers}
                  kind="是失败或者拒绝的页面"
                  note={`${showWhen(hint.value)} 留证`}
                  take="填这个时间"
                  onTake={() => void take(name, hint)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {failed}
    </>
  );
}
