import type { Demand } from '../../../core/case/case-parts';
import { demandKinds } from '../../../core/case/case-parts';
import { withDemands } from '../../../core/case/refund';
import { suggestDemands } from '../../../core/case/suggest-demands';
import type { Brief } from '../../../core/complaint/brief';
import { demandWords } from '../../../core/words/case-words';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { editWhole } from '../../shared/edit-whole';
import { CitePick } from './cite-pick';
import { MoneyField } from './money-field';

type Kind = Demand['kind'];
const asked: Record<Kind, { note: string; asks?: 'amount'; text?: string }> = {
  refund: { note: '不填就按实付', asks: 'amount' },
  redeliver: {
    note: '同时选退款时写成“不能重新发送的，退还货款”',
    text: '例如：同样面额的有效兑换码',
  },
  difference: { note: '', asks: 'amount' },
  compensate: { note: '只写有单据的损失', asks: 'amount', text: '什么损失' },
  unfreeze: { note: '', text: '怎样解除，例如：并由人工复核' },
  'stop-renewal': { note: '' },
  explain: { note: '' },
  disclose: { note: '' },
  report: {
    note: '写进举报，不写进投诉；举报不解决个人退款',
    text: '违反了什么，例如：核查“概不退款”的条款',
  },
  other: { note: '涉及的金额可以不填', asks: 'amount', text: '写一件具体的事' },
};

/** What puts it right comes before losses, papers last. */
const told: readonly Kind[] = [
  ...(['refund', 'redeliver', 'difference', 'other', 'compensate', 'unfreeze', 'stop-renewal'] as const),
  ...(['explain', 'disclose', 'report'] as const),
];

/** What is asked for: concrete, each with its amount or deed. */
export function StepDemands({ brief }: { brief: Brief }) {
  const { case: one, totalFen } = brief;
  const usual = one.dispute ? suggestDemands(one.dispute, { totalFen }).map(({ kind }) => kind) : [];
  const first = new Set<Kind>([
    'refund',
    'redeliver',
    'compensate',
    'report',
    ...usual,
    ...one.demands.map(({ kind }) => kind),
  ]);
  const row = (kind: Kind) => <Row key={kind} kind={kind} brief={brief} />;
  return (
    <div class="step">
      <ul class="demands">{demandKinds.filter((kind) => first.has(kind)).map(row)}</ul>
      <details class="quiet">
        <summary>更多诉求</summary>
        <ul class="demands">{demandKinds.filter((kind) => !first.has(kind)).map(row)}</ul>
      </details>
      <p class="note">没有欺诈的证据，不要写三倍赔偿；写了又证明不了，可能被认为超出请求范围。</p>
    </div>
  );
}

function Row({ kind, brief }: { kind: Kind; brief: Brief }) {
  const { act, failed } = useAct();
  const { case: one, totalFen } = brief;
  const demand = one.demands.find((other) => other.kind === kind);
  const { note, asks, text } = asked[kind];
  const name = demandWords[kind];
  const edit = (change: (all: Demand[]) => Demand[]) =>
    void act(() => editWhole(one.id, ({ demands }) => withDemands(change(demands))));
  const set = (change: Partial<Demand>) =>
    edit((all) => all.map((other) => (other.kind === kind ? { ...other, ...change } : other)));
  // What is stored may hold it already though it is not drawn yet: ticked then, it would be demanded twice.
  const withOne = (all: Demand[]) =>
    all.some((other) => other.kind === kind)
      ? all
      : [...all, { kind, amountFen: kind === 'refund' ? totalFen : null, text: '', cites: [] }].sort(
          (a, b) => told.indexOf(a.kind) - told.indexOf(b.kind),
        );
  const toggle = (isOn: boolean) =>
    edit((all) => (isOn ? withOne(all) : all.filter((other) => other.kind !== kind)));
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          data-demand={kind}
          checked={demand !== undefined}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        {name}
      </label>
      {demand && asks && (
        <MoneyField
          name={`case/${one.id}/demand/${kind}`}
          label={`${name}的金额`}
          fen={demand.amountFen}
          placeholder={totalFen !== null && kind === 'refund' ? (totalFen / 100).toFixed(2) : ''}
          onKeep={(amountFen) => set({ amountFen })}
        />
      )}
      {demand && text && (
        <DemandText
          kind={kind}
          name={`case/${one.id}/demandtext/${kind}`}
          label={`${name}：${text}`}
          hint={text}
          stored={demand.text}
          onKeep={(words) => set({ text: words })}
        />
      )}
      {demand && kind === 'compensate' && (
        <CitePick
          label="单据"
          cites={demand.cites}
          numbers={brief.numbers}
          onKeep={(cites) => set({ cites })}
        />
      )}
      {note && <span class="note">{note}</span>}
      {failed}
    </li>
  );
}

function DemandText({
  kind,
  name,
  label,
  hint,
  stored,
  onKeep,
}: {
  kind: Kind;
  name: string;
  label: string;
  hint: string;
  stored: string;
  onKeep(words: string): void;
}) {
  const field = useAutosave(name, stored, onKeep);
  return (
    <input
      class="input grow"
      data-demand-text={kind}
      aria-label={label}
      placeholder={hint}
      maxLength={400}
      {...field}
    />
  );
}
