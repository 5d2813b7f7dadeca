import type { Case } from '../../../core/case/case';
import type { CaseAnswers } from '../../../core/case/case-parts';
import { type FraudSign, fraudSigns } from '../../../core/case/dispute-facts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { fraudWords } from '../../../core/words/dispute-words';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { offerUndo } from '../../shared/toast';

type Said = Pick<CaseAnswers, 'fraudSigns' | 'hasNoFraudSign'>;

/** Which signs of a crime the user saw, or that he saw none. Nobody here judges; with one of them the police come first. */
export function AskCrime({ one }: { one: Case }) {
  const { act, failed } = useAct();
  const { fraudSigns: seen, hasNoFraudSign } = normaliseCase(one).answers;
  const put = (said: (before: Said) => Said) =>
    editWhole(one.id, ({ answers }) => ({ answers: { ...answers, ...said(answers) } }));
  const set = (sign: FraudSign, isOn: boolean) =>
    act(() =>
      put((before) => ({
        fraudSigns: fraudSigns.filter((other) => (other === sign ? isOn : before.fraudSigns.includes(other))),
        hasNoFraudSign: isOn ? false : before.hasNoFraudSign,
      })),
    );
  const setNone = (isNone: boolean) =>
    act(async () => {
      await put(() => ({ fraudSigns: [], hasNoFraudSign: isNone }));
      if (seen.length > 0)
        offerUndo('已改为“以上都没有”', () => put(() => ({ fraudSigns: seen, hasNoFraudSign: false })));
    });
  const isOpen = seen.length === 0 && !hasNoFraudSign;
  return (
    <fieldset class="ask" data-ask="crime">
      <legend class="ui b">像诈骗的地方{isOpen && <span class="note"> 未说明</span>}</legend>
      <p class="note">看到哪样勾哪样。有一样，就该先报警、请支付渠道止付，其他渠道排在后面。</p>
      <div class="signs">
        {fraudSigns.map((sign) => (
          <label key={sign} class="choice">
            <input
              type="checkbox"
              data-sign={sign}
              checked={seen.includes(sign)}
              onChange={(event) => void set(sign, event.currentTarget.checked)}
            />
            {fraudWords[sign]}
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            data-sign="none"
            checked={hasNoFraudSign && seen.length === 0}
            onChange={(event) => void setNone(event.currentTarget.checked)}
          />
          以上都没有
        </label>
      </div>
      {failed}
    </fieldset>
  );
}
