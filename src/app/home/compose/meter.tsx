import { useState } from 'preact/hooks';
import type { TextChannel } from '../../../core/complaint/sentence';
import { keepFieldLimit } from '../../../storage/side-store';
import { useAct } from '../../shared/act';
import type { FinalField } from '../../text/final-text';

/** How long a field is, as the strictest form counts it, and how much it may be. */
export function Meter({
  field,
  channel,
  isForm,
}: {
  field: FinalField;
  channel: TextChannel;
  /** A document has no limit to be seen. */
  isForm: boolean;
}) {
  const { count, max, over } = field;
  const tone = max === null ? '' : over > 0 ? ' over' : count >= max * 0.9 ? ' warn' : '';
  return (
    <div class="meterrow">
      {max !== null && (
        <div class={`bar${tone}`} aria-hidden="true">
          <i style={{ width: `${Math.min(100, (count / max) * 100)}%` }} />
        </div>
      )}
      <span class={`note num${over > 0 ? ' danger' : ''}`}>
        {max === null ? `${count} 字` : `${count} / ${max} 字`}
        {over > 0 && `，多了 ${over} 字`}
      </span>
      {isForm && !field.isFirm && <Limit field={field} channel={channel} />}
    </div>
  );
}

/** The limit as the user sees it on the form; nobody publishes them. */
export function Limit({ field, channel }: { field: FinalField; channel: TextChannel }) {
  const { act, failed } = useAct();
  const [isOpen, setOpen] = useState(false);
  const key = `${channel}/${field.name}`;
  if (!isOpen)
    return (
      <>
        {field.isOwnMax && <span class="tag">上限是你填的</span>}
        <button type="button" class="btn plain sm" data-limit={field.name} onClick={() => setOpen(true)}>
          {field.isOwnMax ? '再改' : field.max === null ? '官方未公布上限，由你填写' : '上限未核实，改一下'}
        </button>
        {field.isOwnMax && (
          <button
            type="button"
            class="btn plain sm"
            data-limit-reset={field.name}
            onClick={() => act(() => keepFieldLimit(key, null))}
          >
            不用我填的
          </button>
        )}
        {failed}
      </>
    );
  const keep = (event: Event) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('max');
    const max = Number(typed);
    void act(async () => {
      await keepFieldLimit(key, typed && Number.isSafeInteger(max) && max > 0 ? max : null);
      setOpen(false);
    });
  };
  return (
    <form class="flex limit" onSubmit={keep}>
      <label class="note" for={`limit-${field.name}`}>
        官网写的上限
      </label>
      <input
        id={`limit-${field.name}`}
        name="max"
        class="input num"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={5}
        defaultValue={field.max ?? ''}
      />
      <button type="submit" class="btn sm">
        保存
      </button>
      {failed}
    </form>
  );
}
