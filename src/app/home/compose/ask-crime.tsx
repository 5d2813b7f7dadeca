import type { Case } from '../../../core/case/case';
import { type FraudSign, fraudSigns } from '../../../core/case/dispute-facts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { fraudWords } from '../../../core/words/dispute-words';
import { useAct } from '../../shared/act';
import { editWhole } from './use-case';

/** Which signs of a crime the user saw. Nobody here judges; with one of them the police come first. */
export function AskCrime({ one }: { one: Case }) {
  const { act, failed } = useAct();
  const seen = normaliseCase(one).answers.fraudSigns;
  const set = (sign: FraudSign, isOn: boolean) =>
    act(() =>
      editWhole(one.id, ({ answers }) => ({
        answers: {
          ...answers,
          fraudSigns: fraudSigns.filter((other) =>
            other === sign ? isOn : answers.fraudSigns.includes(other),
          ),
        },
      })),
    );
  return (
    <fieldset class="ask">
      <legend class="ui b">像诈骗的地方{seen.length === 0 && <span class="note"> 没有勾</span>}</legend>
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
      </div>
      {failed}
    </fieldset>
  );
}
