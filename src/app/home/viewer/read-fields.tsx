import type { FieldName } from '../../../core/reading/fields';
import { confirmField } from '../../../storage/evidence-store';
import { withdrawConfirmation } from '../../../storage/reading-store';
import type { Shown } from '../../sealed/boxes';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';
import { ListedOrders } from '../../shared/listed-orders';
import { FieldValue } from './field-value';
import { Reread } from './reread';

/** What was read of the page, numbered like the boxes; each value is confirmed or corrected beside the record. */
export function ReadFields({
  sealed,
  shown,
  onPoint,
}: {
  sealed: SealedEvidence;
  shown: readonly Shown[];
  onPoint(key: string): void;
}) {
  const { item } = sealed;
  const { act, failed } = useAct();
  if (item.isErased || (shown.length === 0 && item.items.length === 0 && !sealed.reading)) return null;
  const open = shown.filter((one) => one.name && !item.confirmed[one.name]);
  const say = (name: FieldName, value: string | number | null, was: 'right' | 'corrected') => {
    focusAfter(name);
    void act(() => confirmField(item.seq, name, { value, was }));
  };
  return (
    <section aria-labelledby="read">
      <div class="grouphead">
        <h2 id="read">{item.kind === 'import' ? '账单上写的' : '读到的内容'}</h2>
        <span class="note">
          {item.kind === 'import'
            ? '照账单填，文书才写得出'
            : shown.length === 0
              ? '没有'
              : open.length === 0
                ? '均已核对'
                : `还有 ${open.length} 项没有核对`}
        </span>
      </div>
      {failed}
      <ol class="fl">
        {shown.map((one) => (
          <li
            key={one.key}
            class={`hue-${one.hue}`}
            data-field={one.name ?? 'clause'}
            data-number={one.number || undefined}
            tabIndex={-1}
            onPointerEnter={() => onPoint(one.number > 0 ? one.key : '')}
            onPointerLeave={() => onPoint('')}
            onFocusIn={() => onPoint(one.number > 0 ? one.key : '')}
            onFocusOut={() => onPoint('')}
          >
            {one.number > 0 ? <b>{one.number}</b> : <span />}
            <span class="lab">{one.label}</span>
            {one.name ? (
              <FieldValue
                item={item}
                name={one.name}
                onSay={(value, was) => say(one.name!, value, was)}
                onUndo={() => void act(() => withdrawConfirmation(item.seq, one.name!))}
              />
            ) : (
              <span class="val">“{one.quote}”</span>
            )}
          </li>
        ))}
      </ol>
      {item.items.length > 0 && <ListedOrders item={item} />}
      <Reread sealed={sealed} />
    </section>
  );
}

/** Goes to a field by its number on the picture: to its answer, or to the words themselves. */
export function focusField(number: number): void {
  const row = document.querySelector<HTMLElement>(`.fl > [data-number="${number}"]`);
  (row?.querySelector<HTMLElement>('[data-say]') ?? row)?.focus();
}

/** The next field that waits for an answer. */
function focusAfter(name: FieldName): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.fl > [data-field]')];
  const at = rows.findIndex((row) => row.dataset.field === name);
  const later = rows.slice(at + 1).map((row) => row.querySelector<HTMLElement>('[data-say]'));
  (later.find(Boolean) ?? rows[at])?.focus();
}
