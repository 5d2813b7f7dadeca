import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import { asAppError } from '../../core/errors';
import { doubtBelow, type FieldName } from '../../core/reading/fields';
import { showValue } from '../../core/words/show';
import { confirmField } from '../../storage/evidence-store';
import { Failure } from '../shared/boundary';
import { EditField } from '../shared/edit-field';
import { fieldLabel, showField } from '../shared/field-words';
import { Icon } from '../shared/icon';

const order: FieldName[] = [
  'amountFen',
  'payableFen',
  'refundFen',
  'orderId',
  'tradeNo',
  'ticketNo',
  'productName',
  'orderTime',
  'payTime',
  'payMethod',
  'status',
  'cardSecret',
  'platformName',
];

/** Asked for when it was not found: on a page of one order both are wanted. */
function isExpected(item: EvidenceItem, name: FieldName): boolean {
  if (!['order', 'receipt', 'payment'].includes(item.kind) || item.items.length > 0) return false;
  // Before paying there is nothing paid yet.
  if (name === 'amountFen') return item.kind !== 'payment' || !item.fields.payableFen;
  return name === 'orderId';
}

function isDoubtful(item: EvidenceItem, name: FieldName): boolean {
  return !item.confirmed[name] && (item.fields[name]?.confidence ?? 0) < doubtBelow;
}

/** The read values: doubtful ones ask to be confirmed or corrected beside the capture, the others fold away. */
export function Check({ item }: { item: EvidenceItem }) {
  const [failure, setFailure] = useState<unknown>(null);
  const names = order.filter((name) => item.fields[name] || item.confirmed[name] || isExpected(item, name));
  // Once per opening: a row that was answered stays where it is.
  const [asked] = useState(() => names.filter((name) => isDoubtful(item, name)));
  if (names.length === 0 || item.isErased) return null;
  const rest = names.filter((name) => !asked.includes(name));
  const open = asked.filter((name) => !item.confirmed[name]);
  const row = (name: FieldName) => (
    <CheckRow
      key={name}
      item={item}
      name={name}
      onSay={(value, was) => {
        focusAfter(name);
        confirmField(item.seq, name, { value, was }).catch((thrown) => setFailure(asAppError(thrown)));
      }}
    />
  );
  return (
    <>
      {asked.length > 0 && (
        <div class="grouphead">
          <h2>请核对</h2>
          <span class="note">{open.length === 0 ? '都已核对' : `还有 ${open.length} 项`}</span>
        </div>
      )}
      {failure !== null && <Failure thrown={failure} />}
      {asked.length > 0 && <ul class="group conf">{asked.map(row)}</ul>}
      {rest.length > 0 && (
        <details class="rest">
          <summary class="note">
            {asked.length > 0 ? `其余 ${rest.length} 项` : `读到 ${rest.length} 项，没有存疑的`}
          </summary>
          <ul class="group conf">{rest.map(row)}</ul>
        </details>
      )}
    </>
  );
}

/** The next row that can be answered, else the next step. */
function focusAfter(name: FieldName): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.conf > [data-field]')];
  const later = rows.slice(rows.findIndex((row) => row.dataset.field === name) + 1);
  const next = later
    .map((row) => row.querySelector<HTMLElement>('[data-say]'))
    .find((button) => button?.checkVisibility());
  (next ?? document.querySelector<HTMLElement>('#package, #file'))?.focus();
}

type Say = (value: string | number | null, was: 'right' | 'corrected') => void;

function CheckRow({ item, name, onSay }: { item: EvidenceItem; name: FieldName; onSay: Say }) {
  const [isEditing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  // The button comes back when the form goes: left without a change, the focus returns to it.
  useEffect(() => {
    if (isLeft.current) change.current?.focus();
    isLeft.current = false;
  }, [isEditing]);
  const field = item.fields[name];
  const said = item.confirmed[name];
  const value = fieldValue(item, name);
  const label = fieldLabel(item.kind, name);
  const asks = isDoubtful(item, name);
  const choices = field && asks ? [field, ...field.others].slice(0, 3) : [];
  return (
    <li class={`row${asks ? ' top ask' : ''}`} data-field={name}>
      <span class="lab">{label}</span>
      <div class="grow">
        {choices.length > 1 ? (
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
          <p
            class={`ui read${name === 'cardSecret' ? ' mono' : ''}`}
            title={name === 'cardSecret' ? undefined : String(value ?? '')}
          >
            {value === null ? <span class="muted">本页没有</span> : showField(item, name)}
          </p>
        )}
        {said?.was === 'corrected' && field && (
          <p class="note clip">网页上读到：{name === 'status' ? field.raw : showValue(name, field.value)}</p>
        )}
        {isEditing && (
          <EditField
            name={name}
            initial={value}
            onDone={(corrected) => {
              isLeft.current = corrected === null;
              setEditing(false);
              if (corrected !== null) onSay(corrected, 'corrected');
            }}
          />
        )}
      </div>
      <span class="flex acts" hidden={isEditing}>
        {said && (
          <span class="state ok">
            <Icon name="check" />
            {said.was === 'right' ? '已核对' : '已更正'}
          </span>
        )}
        {!said && field && choices.length <= 1 && (
          <button
            type="button"
            class="btn quiet sm"
            data-say
            aria-label={`${label}：对`}
            onClick={() => onSay(field.value, 'right')}
          >
            对
          </button>
        )}
        <button
          ref={change}
          type="button"
          class="btn plain sm"
          data-say={said || field ? undefined : ''}
          aria-label={`${label}：${said || field ? '改' : '填写'}`}
          onClick={() => setEditing(true)}
        >
          {said || field ? '改' : '填写'}
        </button>
      </span>
    </li>
  );
}
