import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { asAppError } from '../../core/errors';
import { doubtBelow, type FieldName } from '../../core/reading/fields';
import { confirmField } from '../../storage/evidence-store';
import { withdrawConfirmation } from '../../storage/reading-store';
import { Failure } from '../shared/boundary';
import { CheckRow } from './check-row';

const order: FieldName[] = [
  'amountFen',
  'payableFen',
  'refundFen',
  'priceFen',
  'orderId',
  'tradeNo',
  'ticketNo',
  'productName',
  'quantity',
  'orderTime',
  'payTime',
  'payMethod',
  'status',
  'deliveredCount',
  'cardSecret',
  'merchant',
  'platformName',
  'contact',
  'icp',
  'agentId',
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
  const shown = asked.filter((name) => names.includes(name));
  const rest = names.filter((name) => !asked.includes(name));
  const open = shown.filter((name) => !item.confirmed[name]);
  const keep = (deed: Promise<void>) => void deed.catch((thrown) => setFailure(asAppError(thrown)));
  const row = (name: FieldName) => (
    <CheckRow
      key={name}
      item={item}
      name={name}
      asks={isDoubtful(item, name)}
      onSay={(value, was) => {
        focusAfter(name);
        keep(confirmField(item.seq, name, { value, was }));
      }}
      onUndo={() => keep(withdrawConfirmation(item.seq, name))}
    />
  );
  return (
    <>
      {shown.length > 0 && (
        <div class="grouphead">
          <h2>请核对</h2>
          <span class="note">{open.length === 0 ? '都已核对' : `还有 ${open.length} 项`}</span>
        </div>
      )}
      {failure !== null && <Failure thrown={failure} />}
      {shown.length > 0 && <ul class="group conf">{shown.map(row)}</ul>}
      {rest.length > 0 && (
        <details class="rest">
          <summary class="note">
            {shown.length > 0 ? `其余 ${rest.length} 项` : `读到 ${rest.length} 项，没有存疑的`}
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
