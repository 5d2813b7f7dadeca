import { useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { type FactName, factOf, factsOf } from '../../../core/case/facts';
import { refundOf, withRefund } from '../../../core/case/refund';
import { parseMoney } from '../../../core/reading/money';
import { fieldWords } from '../../../core/words/names';
import { showMoney, showValue } from '../../../core/words/show';
import { changeCase, editCase } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { Cites, numbersOf } from '../../shared/cites';
import { Icon } from '../../shared/icon';
import { CaseComparisons } from '../compare/case-comparisons';
import { CaseConflicts } from '../facts/conflict-list';
import { CaseWays } from './case-ways';
import { Coach, type CoachProps } from './coach';
import { useHeldField } from './use-held-field';

type Numbered = { one: Case; evidence: readonly EvidenceItem[] };

/** Beside the timeline: what is there and what is missing, the facts, and the user's own part. */
export function Inspector({
  one,
  evidence,
  list,
  contacts,
  onAct,
}: Numbered & Pick<CoachProps, 'list' | 'contacts' | 'onAct'>) {
  useHeldField('inspector');
  return (
    <aside class="aside" id="inspector" aria-label="清单、事实和说明">
      <Coach {...{ one, evidence, list, contacts, onAct }} />
      <CaseConflicts one={one} evidence={evidence} />
      <Facts one={one} evidence={evidence} />
      <CaseComparisons one={one} evidence={evidence} />
      <CaseWays evidence={evidence} />
      <Statement key={`statement ${one.id}`} one={one} />
      <Demand key={one.id} one={one} evidence={evidence} />
    </aside>
  );
}

/** Shorter names, since the column is narrow. */
const shortWords: Partial<Record<FactName, string>> = {
  amountFen: '实付',
  refundFen: '退款',
  orderTime: '下单',
  payTime: '付款',
  payMethod: '方式',
  tradeNo: '交易号',
};

function Facts({ one, evidence }: Numbered) {
  const facts = factsOf(evidence);
  const numbers = numbersOf(evidence);
  return (
    <section aria-labelledby="facts">
      <div class="grouphead">
        <h2 id="facts">事实</h2>
        {facts.length > 0 && <span class="note">都能点回原图</span>}
      </div>
      <dl class="kv lined">
        {facts.flatMap(({ name, values }) => [
          <dt key={name}>{wordOf(name, values, evidence)}</dt>,
          <dd key={`${name}-values`}>
            {values.slice(0, 3).map(({ value, seqs, isDoubtful }) => (
              <div key={value}>
                {name === 'orderId' || name === 'tradeNo' ? String(value) : showValue(name, value)}{' '}
                <Cites seqs={seqs} numbers={numbers} />
                {isDoubtful && (
                  <a class="state warn" href={`#/evidence/${seqs[0]}`}>
                    <Icon name="alert" />
                    请核对
                  </a>
                )}
              </div>
            ))}
            {values.length > 1 && <p class="note">{differWords(name, values)}</p>}
          </dd>,
        ])}
      </dl>
      <p class="note under">
        <a href={`#/case/${one.id}/compose/orders`}>补填订单、付款和日期</a>
      </p>
    </section>
  );
}

/** A refund that only answers of the shop speak of was asked for, not paid. */
function wordOf(
  name: FactName,
  values: readonly { seqs: number[] }[],
  evidence: readonly EvidenceItem[],
): string {
  const seqs = values.flatMap((value) => value.seqs);
  const saying = evidence.filter((item) => seqs.includes(item.seq));
  const isAsked = saying.length > 0 && saying.every(({ kind }) => kind === 'refusal' || kind === 'ticket');
  if (name === 'refundFen' && isAsked) return '申请退款金额';
  return shortWords[name] ?? fieldWords[name];
}

function differWords(name: FactName, values: readonly { value: string | number }[]): string {
  const [first, second] = values;
  if (name.endsWith('Fen') && typeof first!.value === 'number' && typeof second!.value === 'number') {
    return `差 ${(Math.abs(first!.value - second!.value) / 100).toFixed(2)}，都会保留`;
  }
  return '证据里有不同的值，都会保留';
}

function Statement({ one }: { one: Case }) {
  const { act, failed } = useAct();
  const field = useAutosave(
    `case/${one.id}/statement`,
    one.statement,
    (statement) => void act(() => changeCase(one.id, { statement })),
  );
  return (
    <section aria-labelledby="statement-label">
      <div class="grouphead">
        <h2 id="statement-label">你的说明</h2>
        <span class="note">写进投诉材料</span>
      </div>
      <textarea
        id="statement"
        class="input"
        rows={7}
        aria-labelledby="statement-label"
        placeholder="何时发现的问题，何时联系过对方，对方怎么答复。只写你看到、做过的事。"
        {...field}
      />
      <p class="note under">边写边存</p>
      {failed}
    </section>
  );
}

function Demand({ one, evidence }: Numbered) {
  const { act, failed } = useAct();
  const [isWrong, setWrong] = useState(false);
  const read = factOf(evidence, 'amountFen');
  const keep = (text: string) => {
    const parsed = text.trim() === '' ? null : parseMoney(text.replace(/,/g, ''));
    const isUnclear = text.trim() !== '' && (!parsed || Number(parsed.value) < 0);
    setWrong(isUnclear);
    if (isUnclear) return;
    void act(() => editCase(one.id, (row) => withRefund(row, parsed ? Number(parsed.value) : null)));
  };
  const asked = refundOf(one);
  const field = useAutosave(`case/${one.id}/demand`, asked === null ? '' : (asked / 100).toFixed(2), keep);
  return (
    <section>
      <div class="grouphead">
        <label for="demand">
          <h2>诉求金额</h2>
        </label>
      </div>
      <div class="demand">
        <span aria-hidden="true">¥</span>
        <input
          id="demand"
          class="input num"
          inputMode="decimal"
          aria-invalid={isWrong}
          aria-describedby="demand-note"
          placeholder={typeof read === 'number' ? (read / 100).toFixed(2) : ''}
          {...field}
        />
      </div>
      <p id="demand-note" class={`note under${isWrong ? ' danger' : ''}`}>
        {isWrong
          ? '看不懂这个金额，没有保存。请写成 98.50 这样'
          : typeof read === 'number'
            ? `不填就按实付 ${showMoney(read)}`
            : '请求退还的金额'}
      </p>
      {failed}
    </section>
  );
}
