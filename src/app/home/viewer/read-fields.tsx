import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { doubtBelow, type FieldName } from '../../../core/reading/fields';
import { showValue } from '../../../core/words/show';
import { confirmField } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { EditField } from '../../shared/edit-field';
import { fieldLabel, showField } from '../../shared/field-words';
import { Icon } from '../../shared/icon';
import type { Shown } from './boxes';

/** What was read of the page, numbered like the boxes; each value is confirmed or corrected beside the record. */
export function ReadFields({
  item,
  shown,
  onPoint,
}: {
  item: EvidenceItem;
  shown: readonly Shown[];
  onPoint(key: string): void;
}) {
  const { act, failed } = useAct();
  if (item.isErased || (shown.length === 0 && item.items.length === 0)) return null;
  const open = shown.filter((one) => one.name && !item.confirmed[one.name]);
  const say = (name: FieldName, value: string | number | null, was: 'right' | 'corrected') =>
    void act(() => confirmField(item.seq, name, { value, was }));
  return (
    <section aria-labelledby="read">
      <div class="grouphead">
        <h2 id="read">读到的内容</h2>
        <span class="note">{open.length === 0 ? '均已核对' : `还有 ${open.length} 项没有核对`}</span>
      </div>
      {failed}
      <ol class="fl">
        {shown.map((one) => (
          <li
            key={one.key}
            class={`hue-${one.hue}`}
            data-field={one.name ?? 'clause'}
            onPointerEnter={() => onPoint(one.number > 0 ? one.key : '')}
            onPointerLeave={() => onPoint('')}
          >
            {one.number > 0 ? <b>{one.number}</b> : <span />}
            <span class="lab">{one.label}</span>
            {one.name ? (
              <FieldValue item={item} name={one.name} onSay={(value, was) => say(one.name!, value, was)} />
            ) : (
              <span class="val">“{one.quote}”</span>
            )}
          </li>
        ))}
      </ol>
      {item.items.length > 0 && <ListedOrders item={item} />}
    </section>
  );
}

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

function FieldValue({ item, name, onSay }: { item: EvidenceItem; name: FieldName; onSay: Say }) {
  const [isEditing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The button comes back when the form goes: the focus returns to it.
  useEffect(() => {
    if (wasEditing.current && !isEditing) change.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const [isBare, setBare] = useState(false);
  const field = item.fields[name];
  const said = item.confirmed[name];
  const value = fieldValue(item, name);
  const show = (one: string | number | null) =>
    name === 'cardSecret' && isBare && one !== null ? String(one) : showValue(name, one);
  const label = fieldLabel(item.kind, name);
  const isDoubtful = !said && (field?.confidence ?? 0) < doubtBelow;
  const others = isDoubtful ? (field?.others ?? []).slice(0, 2) : [];
  return (
    <div class="val">
      <p>
        <span class={name === 'cardSecret' ? 'mono' : tight.has(name) ? 'nowrap' : ''}>
          {name === 'status' ? showField(item, name) : show(value)}
        </span>{' '}
        {name === 'cardSecret' && (
          <button type="button" class="btn plain sm" aria-pressed={isBare} onClick={() => setBare(!isBare)}>
            {isBare ? '遮住' : '显示'}
          </button>
        )}
      </p>
      {said?.was === 'corrected' && (
        <p class="note">
          网页上读到：
          {field ? <span class="read">{name === 'status' ? field.raw : show(field.value)}</span> : '没有'}
        </p>
      )}
      {isDoubtful && (
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
            setEditing(false);
            if (corrected !== null) onSay(corrected, 'corrected');
          }}
        />
      ) : (
        <span class="says">
          {said ? (
            <span class="state ok">
              <Icon name="check" />
              {said.was === 'right' ? '已核对' : '已更正'}
            </span>
          ) : (
            field && (
              <button
                type="button"
                class="btn quiet sm"
                aria-label={`${label}：对`}
                onClick={() => onSay(field.value, 'right')}
              >
                对
              </button>
            )
          )}
          {!said &&
            others.map((other) => (
              <button
                key={other.raw}
                type="button"
                class="btn quiet sm"
                onClick={() => onSay(other.value, 'corrected')}
              >
                是 {showValue(name, other.value)}
              </button>
            ))}
          <button
            ref={change}
            type="button"
            class="btn plain sm"
            aria-label={`${label}：改`}
            onClick={() => setEditing(true)}
          >
            改
          </button>
        </span>
      )}
    </div>
  );
}

function ListedOrders({ item }: { item: EvidenceItem }) {
  return (
    <ul class="listed">
      {item.items.map((fields, i) => (
        <li key={`${i} ${fields.orderId?.value}`} class="ui">
          {[fields.orderId, fields.productName, fields.amountFen, fields.status]
            .map((field, at) =>
              field && at === 3
                ? field.raw
                : field
                  ? showValue((['orderId', 'productName', 'amountFen', 'status'] as const)[at]!, field.value)
                  : '',
            )
            .filter(Boolean)
            .join('，')}
        </li>
      ))}
    </ul>
  );
}
