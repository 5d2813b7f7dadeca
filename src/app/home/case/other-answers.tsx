import type { Case, WholeCase } from '../../../core/case/case';
import type { OtherAnswer } from '../../../core/case/case-parts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { keepOwn, takeOther } from '../../../core/case/other-answers';
import { otherAnswerWords } from '../../../core/words/other-answer-words';
import { changeCase, editCase } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { offerUndo } from '../../shared/toast';

/** Where a case that was merged into this one says otherwise: both are shown, and the user chooses. */
export function OtherAnswers({ one }: { one: Case }) {
  const { act, failed } = useAct();
  const whole = normaliseCase(one);
  if (whole.otherAnswers.length === 0) return null;
  const choose = (words: string, change: (now: WholeCase) => Partial<Case>) =>
    act(async () => {
      let before: Partial<Case> = {};
      await editCase(one.id, (row) => {
        const now = normaliseCase(row);
        const next = change(now);
        before = Object.fromEntries(Object.keys(next).map((key) => [key, now[key as keyof WholeCase]]));
        return next;
      });
      offerUndo(words, () => changeCase(one.id, before));
    });
  return (
    <section class="banner warn others" aria-labelledby="others-head">
      <Icon name="alert" />
      <div class="grow">
        <h2 id="others-head" class="ui b">
          两个案件合并后，有 {whole.otherAnswers.length} 处说法不同
        </h2>
        <p class="note">先按这个案件的写。选定以前，两种说法都留着。</p>
        <ul>
          {whole.otherAnswers.map((other) => (
            <Choice
              key={JSON.stringify(other)}
              {...otherAnswerWords(whole, other)}
              other={other}
              onKeep={() => void choose('已保留这里的说法', (now) => keepOwn(now, other))}
              onTake={() => void choose('已改用并入案件的说法', (now) => takeOther(now, other))}
            />
          ))}
        </ul>
        {failed}
      </div>
    </section>
  );
}

type ChoiceProps = {
  about: string;
  mine: string;
  theirs: string;
  other: OtherAnswer;
  onKeep(): void;
  onTake(): void;
};

function Choice({ about, mine, theirs, other, onKeep, onTake }: ChoiceProps) {
  return (
    <li data-other={'name' in other ? other.name : other.of}>
      <p class="ui b">{about}</p>
      <div class="said">
        <span>
          <span class="note">这里：</span>
          {mine}
        </span>
        <button type="button" class="btn sm" aria-label={`${about}：保留这里的`} onClick={onKeep}>
          保留这里的
        </button>
      </div>
      <div class="said">
        <span>
          <span class="note">并入的案件：</span>
          {theirs}
        </span>
        <button type="button" class="btn sm" aria-label={`${about}：用并入的`} onClick={onTake}>
          用并入的
        </button>
      </div>
    </li>
  );
}
