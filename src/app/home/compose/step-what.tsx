import { useMemo } from 'preact/hooks';
import { withDemands } from '../../../core/case/refund';
import { suggestDemands } from '../../../core/case/suggest-demands';
import type { Brief } from '../../../core/complaint/brief';
import { lintWording } from '../../../core/complaint/wording';
import { suggestDispute, textsOf } from '../../../core/dispute/suggest-dispute';
import type { DisputeId } from '../../../core/knowledge/ids';
import { changeCase } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { editWhole } from '../../shared/edit-whole';
import { Icon } from '../../shared/icon';
import { linesOf } from '../../shared/talks';
import { offerUndo } from '../../shared/toast';
import { TalkOffer } from '../facts/talk-offer';
import { useTalks } from '../facts/use-talks';
import { AskCrime } from './ask-crime';
import { Events } from './events';
import { MarkedText } from './marked-text';

/** What happened, in the user's own words, and what kind of dispute it is: suggested by words, chosen by him. */
export function StepWhat({
  brief,
  facts,
  version,
}: {
  brief: Brief;
  facts: Brief['case']['facts'];
  version: number;
}) {
  const { act, failed } = useAct();
  const { case: one, request } = brief;
  const pick = (dispute: DisputeId | null) =>
    act(async () => {
      const before = one.dispute;
      await editWhole(one.id, (now) => ({
        dispute,
        ...(dispute && now.demands.length === 0
          ? withDemands(suggestDemands(dispute, { totalFen: brief.totalFen }))
          : {}),
      }));
      if (before && before !== dispute)
        offerUndo('已改纠纷类型', () => changeCase(one.id, { dispute: before }));
    });
  const suggested = useSuggestions(brief);
  return (
    <div class="step">
      <Statement key={version} one={one} rules={request.knowledge.wording} />
      <TalkOffer one={one} evidence={request.evidence} />
      <Events brief={brief} facts={facts} version={version} />
      <fieldset class="kinds">
        <legend class="ui b">纠纷类型</legend>
        {suggested.length > 0 ? (
          <ul>
            {suggested.map(({ dispute, words, name }) => (
              <li key={dispute}>
                <label class="choice">
                  <input
                    type="radio"
                    name="dispute"
                    value={dispute}
                    checked={one.dispute === dispute}
                    onChange={() => void pick(dispute)}
                  />
                  {name}
                </label>
                <span class="note">
                  {words.length > 0 ? '因为写着' : '根据整句话的用词'}
                  {words.slice(0, 3).map((word) => (
                    <q key={word}>{word.length > 22 ? `${word.slice(0, 21)}…` : word}</q>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="note">还看不出是哪一类。写两句经过，或者自己选。</p>
        )}
        <select
          class="input kind"
          aria-label="纠纷类型"
          value={one.dispute ?? ''}
          onChange={(event) => void pick((event.currentTarget.value || null) as DisputeId | null)}
        >
          <option value="">还没有选</option>
          {request.knowledge.disputes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {brief.dispute && (brief.dispute.note || brief.dispute.police) && (
          <p class="note advice-line">
            <Icon name="info" small />
            <span>{[brief.dispute.note, brief.dispute.police].filter(Boolean).join(' ')}</span>
          </p>
        )}
      </fieldset>
      <AskCrime one={one} />
      {failed}
    </div>
  );
}

function useSuggestions({ case: one, evidence, request }: Brief) {
  const talks = useTalks(evidence);
  const { signs, hints, disputes } = request.knowledge;
  return useMemo(() => {
    return suggestDispute(textsOf(one, evidence, linesOf(talks)), { signs, hints })
      .slice(0, 3)
      .map((found) => ({ ...found, name: disputes.find(({ id }) => id === found.dispute)?.name ?? '' }));
  }, [one.statement, one.facts, evidence, talks, signs, hints, disputes]);
}

function Statement({ one, rules }: { one: Brief['case']; rules: Brief['request']['knowledge']['wording'] }) {
  const { act, failed } = useAct();
  const field = useAutosave(
    `case/${one.id}/statement`,
    one.statement,
    (statement) => void act(() => changeCase(one.id, { statement })),
  );
  return (
    <div>
      <p class="ui b">发生了什么</p>
      <MarkedText
        id="compose-statement"
        label="发生了什么"
        flags={lintWording(field.value, rules)}
        field={field}
        placeholder="何时发现的问题，何时联系过对方，对方怎么答复。只写你看到、做过的事。"
      />
      {failed}
    </div>
  );
}
