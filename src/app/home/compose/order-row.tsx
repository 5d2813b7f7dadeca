import type { CaseOrder } from '../../../core/case/case-parts';
import { fieldValue } from '../../../core/case/evidence-item';
import { isPayment } from '../../../core/case/known';
import { showWhen } from '../../../core/case/when';
import type { Brief } from '../../../core/complaint/brief';
import type { Grounded, OrderFacts } from '../../../core/complaint/purchase';
import { orderWords } from '../../../core/words/case-words';
import { showMoney } from '../../../core/words/show';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { Cite } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { offerUndo } from '../../shared/toast';
import { CitePick } from './cite-pick';
import { MoneyField } from './money-field';
import { TextField } from './text-field';
import { WhenField } from './when-field';

type Payment = { tradeNo: string; seq: number; fen: number | null };

/** One order as the user tells it; what pages show of it stands there in grey. */
export function OrderRow({
  brief,
  at,
  order,
  shown,
  payments,
  onMoved,
}: {
  brief: Brief;
  /** Its place among the orders of the case. */
  at: number;
  order: CaseOrder;
  shown: OrderFacts | null;
  payments: readonly Payment[];
  /** The rows stand differently now, or one was written from outside its fields. */
  onMoved(): void;
}) {
  const { act, failed } = useAct();
  const { id, orderIds } = brief.case;
  const edit = (change: (all: CaseOrder[]) => CaseOrder[]) =>
    editWhole(id, ({ orders }) => ({ orders: change(orders) }));
  const put = (change: Partial<CaseOrder>) =>
    edit((all) => all.map((one, i) => (i === at ? { ...one, ...change } : one)));
  const set = (change: Partial<CaseOrder>) => void act(() => put(change));
  const moved = async (change: Promise<void>) => {
    await change;
    onMoved();
  };
  const remove = () =>
    act(async () => {
      // What was typed last is saved by now, but not yet drawn.
      let gone = order;
      const without = edit((all) => {
        gone = all[at] ?? order;
        return all.filter((_, i) => i !== at);
      });
      await moved(without);
      offerUndo('已删去这笔订单', () => moved(edit((all) => [...all.slice(0, at), gone, ...all.slice(at)])));
    });
  const link = (tradeNo: string) =>
    act(async () => {
      await moved(put({ tradeNo }));
      offerUndo('已对上这笔付款', () => moved(put({ tradeNo: '' })));
    });
  const isRead = order.orderId !== '' && orderIds.includes(order.orderId);
  const name = `case/${id}/order/${at}`;
  type Words = 'orderId' | 'productName' | 'payMethod' | 'tradeNo';
  const field = (key: Words, hint: string, wide = false) => (
    <TextField
      name={`${name}/${key}`}
      label={orderWords[key]}
      hint={hint}
      wide={wide}
      stored={order[key]}
      onKeep={(text) => set({ [key]: text })}
    />
  );
  const time = (key: 'orderedAt' | 'paidAt', seen: OrderFacts['orderedAt'] | undefined) => (
    <div>
      <span class="f">
        {orderWords[key]}
        {told(order[key], seen)}
      </span>
      <WhenField
        when={order[key]}
        label={`第 ${at + 1} 笔的${orderWords[key]}`}
        onKeep={(when) => set({ [key]: when })}
      />
    </div>
  );
  const paid = shown?.payments.length === 1 ? shown.payments[0] : undefined;
  return (
    <li data-order={at}>
      <div class="flex between orderhead">
        <b class="ui">
          第 {at + 1} 笔{isRead && <span class="note num"> 订单号 {order.orderId}，来自证据</span>}
        </b>
        {!isRead && (
          <button
            type="button"
            class="btn plain icon sm"
            aria-label={`删去第 ${at + 1} 笔订单`}
            title="删去这笔订单"
            onClick={() => void remove()}
          >
            <Icon name="x" />
          </button>
        )}
      </div>
      <div class="fields2">
        {!isRead && field('orderId', '账单里的“商户单号”常常就是')}
        {field('productName', said(order.productName, shown?.productName) || '例如：3280 钻石', isRead)}
        <div>
          <span class="f">实付</span>
          <MoneyField
            name={`${name}/amountFen`}
            label={`第 ${at + 1} 笔的实付`}
            fen={order.amountFen}
            placeholder={shown?.amountFen ? (shown.amountFen.value / 100).toFixed(2) : ''}
            onKeep={(amountFen) => set({ amountFen })}
          />
        </div>
        <label>
          <span class="f">{orderWords.quantity}</span>
          <input
            class="input num"
            type="number"
            min={1}
            max={999_999}
            placeholder={said(order.quantity, shown?.quantity) || '1'}
            value={order.quantity ?? ''}
            onChange={({ currentTarget: { value } }) => set({ quantity: countOf(value) })}
          />
        </label>
        {time('orderedAt', shown?.orderedAt)}
        {time('paidAt', paid?.paidAt)}
        {field('payMethod', said(order.payMethod, paid?.method) || '例如：微信支付')}
        {field('tradeNo', said(order.tradeNo, paid?.tradeNo) || '账单上的“交易单号”')}
      </div>
      <Link brief={brief} order={order} payments={payments} onLink={(tradeNo) => void link(tradeNo)} />
      <CitePick
        label="能看到这笔订单的证据"
        cites={order.cites}
        numbers={brief.numbers}
        onKeep={(cites) => set({ cites })}
      />
      {failed}
    </li>
  );
}

/** That this payment paid this order: no page says it, so the user does. */
function Link({
  brief,
  order,
  payments,
  onLink,
}: {
  brief: Brief;
  order: CaseOrder;
  payments: readonly Payment[];
  onLink(tradeNo: string): void;
}) {
  const number = (seq: number) => brief.numbers?.get(seq) ?? 0;
  const linked = brief.evidence.filter(
    (item) =>
      order.tradeNo !== '' && isPayment(item) && String(fieldValue(item, 'tradeNo') ?? '') === order.tradeNo,
  );
  if (linked.length > 0)
    return (
      <p class="note linked" data-linked={order.tradeNo}>
        <Icon name="okc" small class="ok" />
        <span>
          付这笔订单的是{' '}
          {linked.map((item) => (
            <Cite key={item.seq} seq={item.seq} number={number(item.seq)} />
          ))}{' '}
          （你说明的）
        </span>
      </p>
    );
  if (order.tradeNo !== '' || payments.length === 0) return null;
  return (
    <ul class="links">
      {payments.map(({ tradeNo, seq, fen }) => (
        <li key={tradeNo} class="note hintline">
          <span>
            <Cite seq={seq} number={number(seq)} /> {fen !== null && `付款 ${showMoney(fen)}，`}交易号{' '}
            <span class="num">{tradeNo}</span>
          </span>
          <button type="button" class="btn sm" data-link={tradeNo} onClick={() => onLink(tradeNo)}>
            付的是这笔
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a page shows where the user said nothing. */
function said<T extends string | number>(own: T | null, seen: Grounded<T> | null | undefined): string {
  return !own && seen ? String(seen.value) : '';
}

function told(own: CaseOrder['paidAt'], seen: OrderFacts['orderedAt'] | undefined): string {
  return !own && seen ? `（页面上：${showWhen(seen.value)}）` : '';
}

function countOf(text: string): number | null {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}
