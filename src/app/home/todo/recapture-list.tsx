import { setRecaptureAlarm } from '../../../capture/recapture-alarm';
import { orderKey, type Recapture } from '../../../core/case/recapture';
import { forgetReminders } from '../../../storage/reminder-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { showWhen } from '../../shared/when';

type ListProps = { reminders: readonly Recapture[]; now: string };

/** Orders to be captured again, each with its times and the way to it. */
export function RecaptureList({ reminders, now }: ListProps) {
  const { act, isBusy, failed } = useAct();
  const keys = [...new Set(reminders.map(orderKey))];
  const forget = (one: Recapture) =>
    act(async () => {
      await forgetReminders(one);
      await setRecaptureAlarm();
    });
  return (
    <section aria-labelledby="todo-recapture">
      <div class="grouphead">
        <h2 id="todo-recapture">
          再留证 <span class="faint">{keys.length}</span>
        </h2>
        <span class="note">打开订单再留一次，就会消失</span>
      </div>
      {failed}
      <ul class="group">
        {keys.map((key) => {
          const mine = reminders.filter((one) => orderKey(one) === key);
          const first = mine[0]!;
          const { seq, orderId, host, url, dueAt } = first;
          return (
            <li class="row todorow" key={key} data-recapture={seq}>
              <Icon name="bell" />
              <div class="grow">
                <p class="b clip">
                  {orderId ? `尾号 ${orderId.slice(-4)} 的订单，留证时还没有发货` : '订单，留证时还没有发货'}
                </p>
                <p class="note clip">
                  {host}
                  <Dot />
                  {mine.map((one) => showWhen(one.dueAt)).join('、')}
                </p>
              </div>
              {dueAt <= now && <span class="state danger b">到时间了</span>}
              <a class="btn" href={url} target="_blank" rel="noreferrer">
                打开订单
              </a>
              <button
                type="button"
                class="btn quiet"
                disabled={isBusy}
                aria-label={orderId ? `尾号 ${orderId.slice(-4)}：取消提醒` : '取消提醒'}
                onClick={() => void forget(first)}
              >
                取消提醒
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
