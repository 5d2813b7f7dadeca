import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { doubtBelow, type FieldName } from '../../../core/reading/fields';
import { showValue } from '../../../core/words/show';
import { useCandidates } from '../../shared/candidates';
import { EditField } from '../../shared/edit-field';
import { fieldLabel, foundWhere, showField } from '../../shared/field-words';
import { Icon } from '../../shared/icon';
import { Said } from '../../shared/said';

/** Values that must not break over a line. */
const tight = new Set<FieldName>([
  'orderId',
  'amountFen',
  'payableFen',
  'refundFen',
  'orderTime',
  'payTime',
  'ticketNo',
]);

type Say = (value: string | number | null, was: 'right' | 'corrected') => void;
type ValueProps = { item: EvidenceItem; name: FieldName; onSay: Say; onUndo(): void };

/** A read value beside its box: what counts, where it was found when not in plain sight, and what the user says of it. */
export function FieldValue({ item, name, onSay, onUndo }: ValueProps) {
  const [isEditing, setEditing] = useState(false);
  const [isBare, setBare] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const comesBack = useRef(false);
  const field = item.fields[name];
  const said = item.confirmed[name];
  // Buttons come back when the form or the answer goes: the focus returns to them.
  useEffect(() => {
    if (comesBack.current) place.current?.querySelector<HTMLElement>('.says button')?.focus();
    comesBack.current = false;
  }, [isEditing, said]);
  const candidates = useCandidates(item, name);
  const isFirst = said !== undefined || candidates.passed === 0;
  const value = isFirst ? fieldValue(item, name) : (candidates.now?.value ?? null);
  const show = (one: string | number | null) =>
    name === 'cardSecret' && isBare && one !== null ? String(one) : showValue(name, one);
  const label = fieldLabel(item.kind, name);
  const isDoubtful = !said && (field?.confidence ?? 0) < doubtBelow;
  const others = (field?.others ?? []).slice(0, 2);
  const marks = said?.was === 'corrected' ? [] : foundWhere(name, candidates.now ?? undefined);
  const edit = () => setEditing(true);
  const undo = () => {
    comesBack.current = true;
    onUndo();
  };
  const pass = () => {
    comesBack.current = true;
    if (!candidates.next()) edit();
  };
  const bare = name === 'cardSecret' && (
    <button type="button" class="btn plain sm" aria-pressed={isBare} onClick={() => setBare(!isBare)}>
      {isBare ? '遮住' : '显示'}
    </button>
  );
  return (
    <div class="val" ref={place}>
      <p>
        <span class={name === 'cardSecret' ? 'mono' : tight.has(name) ? 'nowrap' : ''}>
          {value === null && item.kind === 'import'
            ? ''
            : value === null && !isFirst
              ? '没有别的了'
              : name === 'status' && isFirst
                ? showField(item, name)
                : show(value)}
        </span>
      </p>
      {marks.length > 0 && <p class="note where">{marks.join('，')}</p>}
      {said?.was === 'corrected' && item.kind !== 'import' && (
        <p class="note">
          网页上读到：
          {field ? <span class="read">{name === 'status' ? field.raw : show(field.value)}</span> : '没有'}
        </p>
      )}
      {isDoubtful && isFirst && (
        <p class="state warn">
          <Icon name="alert" />
          {others.length > 0
            ? `请核对，页面上还有 ${others.map((other) => showValue(name, other.value)).join('、')}`
            : '请核对'}
        </p>
      )}
      {isEditing ? (
        <EditField
          name={name}
          initial={value}
          onDone={(corrected) => {
            comesBack.current = corrected === null;
            setEditing(false);
            if (corrected !== null) onSay(corrected, 'corrected');
          }}
        />
      ) : said ? (
        <span class="says">
          {bare}
          <Said said={said} label={label} isOwn={item.kind === 'import'} onUndo={undo} />
        </span>
      ) : (
        <span class="says">
          {bare}
          {candidates.now && (
            <>
              <button
                type="button"
                class="btn quiet sm"
                data-say
                aria-label={`${label}：对`}
                onClick={() => onSay(candidates.now!.value, candidates.passed === 0 ? 'right' : 'corrected')}
              >
                对
              </button>
              {(isDoubtful || candidates.count > 1) && (
                <button type="button" class="btn plain sm" aria-label={`${label}：不是这个`} onClick={pass}>
                  不是这个
                </button>
              )}
            </>
          )}
          <button
            type="button"
            class="btn plain sm"
            data-say={candidates.now ? undefined : ''}
            aria-label={`${label}：${candidates.now ? '改' : '手动填写'}`}
            onClick={edit}
          >
            {candidates.now ? '改' : '手动填写'}
          </button>
          {candidates.passed > 0 && (
            <button
              type="button"
              class="btn plain sm"
              aria-label={`${label}：上一个`}
              onClick={candidates.back}
            >
              上一个
            </button>
          )}
        </span>
      )}
    </div>
  );
}
