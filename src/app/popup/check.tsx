import { useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import { asAppError } from '../../core/errors';
import { doubtBelow, type FieldName } from '../../core/reading/fields';
import { fieldWords } from '../../core/words/names';
import { showValue } from '../../core/words/show';
import { confirmField } from '../../storage/evidence-store';
import { Failure } from '../shared/boundary';
import { EditField } from '../shared/edit-field';
import { Icon } from '../shared/icon';

const order: FieldName[] = [
  'amountFen',
  'payableFen',
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
/** Rows that stand open; the others fold away so that the next step stays in sight. */
const atOnce = 3;
/** What an order page should have: asked for when it was not found. */
const expected: FieldName[] = ['amountFen', 'orderId'];

/** The read values, doubtful ones first: each is confirmed or corrected beside the capture. */
export function Check({ item }: { item: EvidenceItem }) {
  const [failure, setFailure] = useState<unknown>(null);
  const isOrder = ['order', 'receipt', 'payment'].includes(item.kind) && item.items.length === 0;
  const names = order.filter(
    (name) => item.fields[name] || item.confirmed[name] || (isOrder && expected.includes(name)),
  );
  if (names.length === 0 || item.isErased) return null;
  const open = names.filter((name) => !item.confirmed[name]);
  const doubtful = open.filter((name) => (item.fields[name]?.confidence ?? 0) < doubtBelow);
  const sorted = [...doubtful, ...names.filter((name) => !doubtful.includes(name))];
  const say = (name: FieldName, value: string | number | null, was: 'right' | 'corrected') => {
    confirmField(item.seq, name, { value, was }).catch((thrown) => setFailure(asAppError(thrown)));
  };
  return (
    <>
      <div class="grouphead">
        <h2>请核对</h2>
        <span class="note">{open.length === 0 ? '都已核对' : `还有 ${open.length} 项`}</span>
      </div>
      {failure !== null && <Failure thrown={failure} />}
      <ul class="group conf">
        {sorted.slice(0, atOnce).map((name) => (
          <CheckRow key={name} item={item} name={name} onSay={(value, was) => say(name, value, was)} />
        ))}
      </ul>
      {sorted.length > atOnce && (
        <details class="rest">
          <summary class="note">其余 {sorted.length - atOnce} 项</summary>
          <ul class="group conf">
            {sorted.slice(atOnce).map((name) => (
              <CheckRow key={name} item={item} name={name} onSay={(value, was) => say(name, value, was)} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type Say = (value: string | number | null, was: 'right' | 'corrected') => void;

function CheckRow({ item, name, onSay }: { item: EvidenceItem; name: FieldName; onSay: Say }) {
  const [isEditing, setEditing] = useState(false);
  const field = item.fields[name];
  const said = item.confirmed[name];
  const value = fieldValue(item, name);
  const isDoubtful = !said && (field?.confidence ?? 0) < doubtBelow;
  const choices = field && isDoubtful ? [field, ...field.others].slice(0, 3) : [];
  return (
    <li class={`row${isDoubtful ? ' top ask' : ''}`} data-field={name}>
      <span class="lab">{fieldWords[name]}</span>
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
                  onClick={() => onSay(choice.value, choice === field ? 'right' : 'corrected')}
                >
                  <b>{showValue(name, choice.value)}</b>
                  <span class="note">{choice.label}</span>
                </button>
              ))}
            </div>
          </>
        ) : (
          <p class="ui clip" title={String(value ?? '')}>
            {value === null ? <span class="muted">本页没有</span> : showValue(name, value)}
          </p>
        )}
        {said?.was === 'corrected' && field && (
          <p class="note clip">网页上读到：{showValue(name, field.value)}</p>
        )}
        {isEditing && (
          <EditField
            name={name}
            initial={value}
            onDone={(corrected) => {
              setEditing(false);
              if (corrected !== null) onSay(corrected, 'corrected');
            }}
          />
        )}
      </div>
      {said ? (
        <span class="state ok">
          <Icon name="check" />
          {said.was === 'right' ? '已核对' : '已更正'}
        </span>
      ) : (
        <span class="flex">
          {field && choices.length <= 1 && (
            <button
              type="button"
              class="btn quiet sm"
              aria-label={`${fieldWords[name]}：对`}
              onClick={() => onSay(field.value, 'right')}
            >
              对
            </button>
          )}
          <button
            type="button"
            class="btn plain sm"
            aria-label={`${fieldWords[name]}：${field ? '改' : '填写'}`}
            onClick={() => setEditing(!isEditing)}
          >
            {field ? '改' : '填写'}
          </button>
        </span>
      )}
    </li>
  );
}
