import { chosenOrder, type EvidenceItem } from '../../core/case/evidence-item';
import { showValue } from '../../core/words/show';
import { useAct } from './act';
import { chooseAndFile, chooseNone } from './choose-order';
import './fields.css';
import { Icon } from './icon';
import { orderWords } from './order-fields';

/** The orders a page lists, each with what is said of it; the user says which of them the evidence is about. */
export function ListedOrders({ item }: { item: EvidenceItem }) {
  const { act, isBusy, failed } = useAct();
  const chosen = chosenOrder(item);
  return (
    <section class="orders" aria-label="列出的订单">
      <p class="note">
        {chosen ? '这条证据关于选中的订单' : `这一页列出了 ${item.items.length} 个订单，这条证据关于哪一个？`}
      </p>
      {failed}
      <ul>
        {item.items.map((fields, i) => {
          const orderId = String(fields.orderId?.value ?? '');
          const isChosen = orderId !== '' && orderId === chosen;
          return (
            <li key={`${i} ${orderId}`}>
              <button
                type="button"
                aria-pressed={isChosen}
                disabled={orderId === '' || isBusy}
                onClick={() => void act(() => (isChosen ? chooseNone(item) : chooseAndFile(item, orderId)))}
              >
                <Icon name={isChosen ? 'okc' : 'todo'} class={isChosen ? 'ok' : 'muted'} />
                <span class="grow">
                  <b class="num">{orderId ? showValue('orderId', orderId) : '没有读到订单号'}</b>
                  <span class="note">{orderWords(fields)}</span>
                </span>
                {isChosen && <span class="note nowrap">取消</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
