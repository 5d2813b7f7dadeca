import type { CaseFact } from '../../../core/case/case-parts';
import { factKinds } from '../../../core/case/case-parts';
import type { Brief } from '../../../core/complaint/brief';
import { lintWording } from '../../../core/complaint/wording';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { editWhole } from '../../shared/edit-whole';
import { Icon } from '../../shared/icon';
import { offerUndo } from '../../shared/toast';
import { NoEvidence } from '../facts/no-evidence';
import { PlacePick } from './cite-pick';
import { WhenField } from './when-field';

const words: Record<CaseFact['kind'], string> = {
  promise: '对方承诺',
  delivered: '收到了东西',
  failed: '用不了',
  mismatch: '和描述不符',
  contact: '联系对方',
  'no-answer': '没有答复',
  refused: '对方拒绝',
  coupon: '提出用券补偿',
  loss: '有了损失',
  violation: '违反规定',
  'fraud-sign': '像诈骗',
  minor: '未成年人付款',
  other: '其他',
};

/** Whether a step stands without any evidence: it may be true, but nothing shows it. */
export function isBare({ text, cites }: Pick<CaseFact, 'text' | 'cites'>): boolean {
  return text.trim() !== '' && cites.length === 0;
}

/** What happened step by step, each with its time and the evidence that shows it: the texts tell it in this order. */
export function Events({
  brief,
  facts,
  version,
}: {
  brief: Brief;
  /** Also those of which nothing is written yet. */
  facts: readonly CaseFact[];
  version: number;
}) {
  const { act, failed } = useAct();
  const { id } = brief.case;
  const add = () =>
    act(() =>
      editWhole(id, (now) => ({
        facts: [...now.facts, { id: crypto.randomUUID(), kind: 'other', at: null, text: '', cites: [] }],
      })),
    );
  return (
    <details class="quiet events" open={facts.length > 0}>
      <summary>按时间一步一步写，对上证据（可以不写）</summary>
      <ul>
        {facts.map((fact) => (
          <Event key={`${fact.id} ${version}`} fact={fact} brief={brief} />
        ))}
      </ul>
      <button type="button" class="btn sm" id="add-event" onClick={() => void add()}>
        <Icon name="plus" small />
        加一步
      </button>
      {failed}
    </details>
  );
}

function Event({ fact, brief }: { fact: CaseFact; brief: Brief }) {
  const { act, failed } = useAct();
  const { id } = brief.case;
  const edit = (change: (all: CaseFact[]) => CaseFact[]) =>
    editWhole(id, ({ facts }) => ({ facts: change(facts) }));
  const set = (change: Partial<CaseFact>) =>
    void act(() => edit((all) => all.map((one) => (one.id === fact.id ? { ...one, ...change } : one))));
  const remove = () =>
    act(async () => {
      await edit((all) => all.filter((one) => one.id !== fact.id));
      offerUndo('已删去这一步', () => edit((all) => [...all, fact]));
    });
  const text = useAutosave(`case/${id}/event/${fact.id}`, fact.text, (said) => set({ text: said }));
  const hasError = lintWording(text.value, brief.request.knowledge.wording).some(
    ({ severity }) => severity === 'error',
  );
  return (
    <li data-fact={fact.id}>
      <WhenField when={fact.at} label="这一步" onKeep={(at) => set({ at })} />
      <select
        class="input"
        aria-label="是什么"
        value={fact.kind}
        onChange={(event) => set({ kind: event.currentTarget.value as CaseFact['kind'] })}
      >
        {factKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words[kind]}
          </option>
        ))}
      </select>
      <input
        class="input said"
        aria-label="发生了什么"
        aria-invalid={hasError}
        placeholder="例如：本人在官方兑换页输入卡密，页面显示“已被使用”"
        maxLength={2000}
        {...text}
      />
      <button
        type="button"
        class="btn plain icon sm"
        aria-label="删去这一步"
        title="删去这一步"
        onClick={() => void remove()}
      >
        <Icon name="x" />
      </button>
      <PlacePick
        label="能看到它的证据"
        cites={fact.cites}
        numbers={brief.numbers}
        evidence={brief.request.evidence}
        onKeep={(cites) => set({ cites })}
      />
      {isBare(fact) && <NoEvidence />}
      {failed}
    </li>
  );
}
