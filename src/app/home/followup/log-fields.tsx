import { useMemo } from 'preact/hooks';
import type { Cite } from '../../../core/case/case-parts';
import { withNumber } from '../../../core/case/contact-draft';
import { contactActs, type Promised, resultFor } from '../../../core/case/contacts';
import { lintWording } from '../../../core/complaint/wording';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { channelIds } from '../../../core/knowledge/ids';
import type { WordingRule } from '../../../core/knowledge/schema';
import { actWords, askWords } from '../../../core/words/contact-words';
import { channelWords } from '../../../core/words/dispute-words';
import { fromLocal, toLocal } from './local-time';
import { OwnHint } from './own-hint';
import type { WrittenDraft } from './use-draft';

/** Whom, what for, who answered, under which number; and what they promised. */
export function LogFields({
  written,
  now,
  standing: { contacts, knowledge },
}: {
  written: WrittenDraft;
  now: string;
  standing: CaseStanding;
}) {
  const { row, set } = written;
  const { draft } = row;
  const rules = knowledge.wording;
  return (
    <div class="logfields">
      <div>
        <label class="f" for="channel">
          渠道
        </label>
        <select
          id="channel"
          class="input"
          value={draft.channel}
          onChange={(event) => {
            const channel = channelIds.find((one) => one === event.currentTarget.value) ?? 'platform';
            set({ channel, result: resultFor(channel, draft.result) });
          }}
        >
          {channelIds.map((one) => (
            <option key={one} value={one}>
              {channelWords[one]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="f" for="act">
          这次是
        </label>
        <select
          id="act"
          class="input"
          value={draft.act}
          onChange={(event) =>
            set({ act: contactActs.find((one) => one === event.currentTarget.value) ?? 'asked' })
          }
        >
          {contactActs.map((one) => (
            <option key={one} value={one}>
              {actWords[one]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="case-no"
        label="投诉单或工单编号"
        value={draft.caseNo}
        rules={rules}
        onInput={(caseNo) => set(withNumber(draft, caseNo, contacts))}
      />
      <TextField
        id="agent"
        label="客服工号或姓名"
        value={draft.agent}
        rules={rules}
        onInput={(agent) => set({ agent })}
      />
      <TextField
        id="via"
        label="用什么联系"
        hint="在线客服、QQ、电话"
        value={draft.via ?? ''}
        rules={rules}
        onInput={(via) => set({ via })}
      />
      {askWords[draft.act] && (
        <TextField
          id="ask"
          label={askWords[draft.act]!}
          hint={draft.act === 'asked' ? '什么时候发货' : '退款 98.50 元'}
          value={draft.ask ?? ''}
          rules={rules}
          // Changed words are no quotation of a talk's row any more.
          onInput={(ask) => set({ ask, ...(draft.cites && { cites: draft.cites.map(wholeOf) }) })}
        />
      )}
      {(draft.result === 'pending' || draft.result === 'agreed' || draft.promised) && (
        <PromiseFields promised={draft.promised} now={now} onPromise={(promised) => set({ promised })} />
      )}
    </div>
  );
}

const wholeOf = ({ seq }: Cite): Cite => ({ seq });

type TextProps = {
  id: string;
  label: string;
  hint?: string;
  value: string;
  rules: readonly WordingRule[];
  onInput(value: string): void;
};

function TextField({ id, label, hint = '', value, rules, onInput }: TextProps) {
  const flags = useMemo(() => lintWording(value, rules), [value, rules]);
  return (
    <div>
      <label class="f" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        maxLength={200}
        placeholder={hint}
        value={value}
        aria-describedby={flags.length > 0 ? `${id}-own` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <OwnHint id={`${id}-own`} words={value} flags={flags} onTake={onInput} />
    </div>
  );
}

const units = [
  { unit: 'hour', words: '小时内' },
  { unit: 'workday', words: '个工作日内' },
  { unit: 'natural-day', words: '天内' },
] as const;

type PromiseProps = { promised: Promised | null; now: string; onPromise(promised: Promised | null): void };

function PromiseFields({ promised, now, onPromise }: PromiseProps) {
  const { amount, unit, until } = promised ?? { amount: null, unit: 'workday' as const, until: null };
  const put = (next: Promised) => onPromise(next.amount || next.until ? next : null);
  return (
    <fieldset class="promise">
      <legend class="f">对方承诺的时限，没有就空着</legend>
      <div class="flex">
        <input
          type="number"
          class="input num"
          min={1}
          max={999}
          aria-label="承诺的数"
          value={amount ?? ''}
          onInput={(event) => {
            const value = Math.round(event.currentTarget.valueAsNumber);
            put({ amount: value >= 1 && value <= 999 ? value : null, unit, until: null });
          }}
        />
        <select
          class="input"
          aria-label="承诺的单位"
          value={unit}
          onChange={(event) =>
            put({
              amount,
              unit: units.find((one) => one.unit === event.currentTarget.value)?.unit ?? unit,
              until,
            })
          }
        >
          {units.map((one) => (
            <option key={one.unit} value={one.unit}>
              {one.words}
            </option>
          ))}
        </select>
        <span class="note nowrap">或者说到</span>
        <input
          type="datetime-local"
          class="input"
          aria-label="承诺的时间"
          min={toLocal(now)}
          value={toLocal(until ?? '')}
          onInput={(event) =>
            put({ amount: null, unit, until: fromLocal(event.currentTarget.value) || null })
          }
        />
      </div>
    </fieldset>
  );
}
