import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import type { FieldName } from '../../core/reading/fields';
import { showValue } from '../../core/words/show';
import { useCandidates } from '../shared/candidates';
import { EditField } from '../shared/edit-field';
import { fieldLabel, foundWhere, showField } from '../shared/field-words';
import { Said } from '../shared/said';

export type Say = (value: string | number | null, was: 'right' | 'corrected') => void;
type RowProps = { item: EvidenceItem; name: FieldName; asks: boolean; onSay: Say; onUndo(): void };

/** Beyond three values a row of buttons would be no choice any more. */
const mostChoices = 3;

/** One read value: confirmed with one press, passed over for the next candidate, typed over, or taken back. */
export function CheckRow({ item, name, asks, onSay, onUndo }: RowProps) {
  const [isEditing, setEditing] = useState(false);
  // None of what was read is right: the form begins empty.
  const [isBlank, setBlank] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const comesBack = useRef(false);
  const said = item.confirmed[name];
  // Buttons come back when the form or the answer goes: the focus returns to them.
  useEffect(() => {
    if (comesBack.current) row.current?.querySelector<HTMLElement>('[data-say]')?.focus();
    comesBack.current = false;
  }, [isEditing, said]);
  const candidates = useCandidates(item, name);
  const field = item.fields[name];
  const label = fieldLabel(item.kind, name);
  const choices =
    field && asks && candidates.passed === 0 ? [field, ...field.others].slice(0, mostChoices) : [];
  const isChoice = choices.length > 1 && !isEditing;
  const edit = (blank: boolean) => {
    setBlank(blank);
    setEditing(true);
  };
  const undo = () => {
    comesBack.current = true;
    onUndo();
  };
  const pass = () => {
    comesBack.current = true;
    if (isChoice || !candidates.next()) edit(true);
  };
  // Where there is something else it could be, the answers have a line of their own.
  const isOpen = !said && !isEditing && (asks || candidates.count > 1 || !field);
  const answers = (
    <>
      {candidates.now && !isChoice && (
        <button
          type="button"
          class={`btn sm${isOpen ? '' : ' quiet'}`}
          data-say
          aria-label={`${label}：对`}
          onClick={() => onSay(candidates.now!.value, candidates.passed === 0 ? 'right' : 'corrected')}
        >
          对
        </button>
      )}
      {candidates.now && isOpen && (
        <button type="button" class="btn plain sm" aria-label={`${label}：不是这个`} onClick={pass}>
          {isChoice ? '都不是' : '不是这个'}
        </button>
      )}
      {!isChoice && (
        <button
          type="button"
          class="btn plain sm"
          data-say={candidates.now ? undefined : ''}
          aria-label={`${label}：${candidates.now ? '改' : '手动填写'}`}
          onClick={() => edit(!candidates.now)}
        >
          {candidates.now ? '改' : '手动填写'}
        </button>
      )}
      {candidates.passed > 0 && (
        <button type="button" class="btn plain sm" onClick={candidates.back}>
          上一个
        </button>
      )}
    </>
  );
  return (
    <li ref={row} class={`row${isOpen ? ' top' : ''}${asks ? ' ask' : ''}`} data-field={name}>
      <span class="lab">{label}</span>
      <div class="grow">
        {isChoice ? (
          <>
            <p class="note">页面上有 {choices.length} 个不同的值，哪个是对的？</p>
            <div class="two">
              {choices.map((choice) => (
                <button
                  key={choice.raw}
                  type="button"
                  class="btn"
                  data-say
                  onClick={() => onSay(choice.value, choice === field ? 'right' : 'corrected')}
                >
                  <b>{showValue(name, choice.value)}</b>
                  <span class="note">{choice.label}</span>
                </button>
              ))}
            </div>
          </>
        ) : (
          <Value item={item} name={name} passed={candidates.passed} shown={candidates.now?.value ?? null} />
        )}
        {!said && !isEditing && (
          <p class="note">{foundWhere(name, candidates.now ?? undefined).join('，')}</p>
        )}
        {said?.was === 'corrected' && field && (
          <p class="note clip">网页上读到：{name === 'status' ? field.raw : showValue(name, field.value)}</p>
        )}
        {isEditing && (
          <EditField
            name={name}
            initial={isBlank ? null : (candidates.now?.value ?? null)}
            onDone={(corrected) => {
              comesBack.current = corrected === null;
              setEditing(false);
              if (corrected !== null) onSay(corrected, 'corrected');
            }}
          />
        )}
        {isOpen && <p class="answers">{answers}</p>}
      </div>
      {!said && !isEditing && !isOpen && <span class="flex acts">{answers}</span>}
      {said && (
        <span class="flex acts">
          <Said said={said} label={label} onUndo={undo} />
        </span>
      )}
    </li>
  );
}

/** The value as it counts now, or the candidate that is asked about in its place. */
function Value({
  item,
  name,
  passed,
  shown,
}: {
  item: EvidenceItem;
  name: FieldName;
  passed: number;
  shown: string | number | null;
}) {
  const value = item.confirmed[name] || passed === 0 ? fieldValue(item, name) : shown;
  const words = item.confirmed[name] || passed === 0 ? showField(item, name) : showValue(name, value);
  const isSecret = name === 'cardSecret';
  return (
    <p class={`ui read${isSecret ? ' mono' : ''}`} title={isSecret ? undefined : String(value ?? '')}>
      {value === null ? <span class="muted">{passed > 0 ? '没有别的了' : '本页没有'}</span> : words}
    </p>
  );
}
