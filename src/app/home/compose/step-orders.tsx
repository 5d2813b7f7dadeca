import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { CaseOrder } from '../../../core/case/case-parts';
import { fieldValue } from '../../../core/case/evidence-item';
import { isPayment } from '../../../core/case/known';
import type { Brief } from '../../../core/complaint/brief';
import { isTold, type OrderFacts } from '../../../core/complaint/purchase';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { Icon } from '../../shared/icon';
import { Dates } from './dates';
import { OrderRow } from './order-row';

/** What was bought and paid, order by order, and when things happened that only the user can tell. */
export function StepOrders({ brief }: { brief: Brief }) {
  const { act, failed } = useAct();
  const { id, orders } = brief.case;
  // Rows have no name but their place: when they move, their fields are drawn anew.
  const [version, setVersion] = useState(0);
  const add = () => act(() => editWhole(id, (now) => ({ orders: [...now.orders, v.parse(CaseOrder, {})] })));
  return (
    <div class="step">
      <h3 class="ui b">订单和付款</h3>
      <p class="note">
        页面上读到的不用再填，灰字就是；填了以你填的为准。没有订单页、只有账单的，照账单一笔一笔填。
      </p>
      <ul class="ownorders">
        {orders.map((order, i) => (
          <OrderRow
            key={`${i} ${version}`}
            brief={brief}
            at={i}
            order={order}
            shown={shownFor(order, brief)}
            payments={openPayments(brief)}
            onMoved={() => setVersion((count) => count + 1)}
          />
        ))}
      </ul>
      <button type="button" class="btn sm" id="add-order" onClick={() => void add()}>
        <Icon name="plus" small />
        {orders.length > 0 ? '再加一笔订单' : '加一笔订单'}
      </button>
      {failed}
      <h3 class="ui b">只有你知道的日期</h3>
      <Dates brief={brief} />
    </div>
  );
}

function shownFor(order: CaseOrder, { case: one, orders }: Brief): OrderFacts | null {
  const at = one.orders.filter(isTold).indexOf(order);
  return at < 0 ? null : (orders[at] ?? null);
}

/** Payments of bills and receipts that no order names yet: their numbers and where they stand. */
function openPayments({
  case: one,
  evidence,
}: Brief): { tradeNo: string; seq: number; fen: number | null }[] {
  const named = new Set(one.orders.map(({ tradeNo }) => tradeNo));
  const found = evidence.filter(isPayment).flatMap((item) => {
    const tradeNo = String(fieldValue(item, 'tradeNo') ?? '');
    const fen = fieldValue(item, 'amountFen');
    // A bill that names its order needs no word of the user.
    const isOpen = tradeNo !== '' && !named.has(tradeNo) && fieldValue(item, 'orderId') === null;
    return isOpen ? [{ tradeNo, seq: item.seq, fen: typeof fen === 'number' ? fen : null }] : [];
  });
  return found.filter((one, i) => found.findIndex(({ tradeNo }) => tradeNo === one.tradeNo) === i);
}
