import { setRecaptureAlarm } from '../../../capture/recapture-alarm';
import { orderKey, type Recapture, ringsAt } from '../../../core/case/recapture';
import { type Snooze, snoozes, snoozeUntil } from '../../../core/deadline/reminders';
import { snoozeWords } from '../../../core/words/contact-words';
import { forgetReminders, putOffReminders } from '../../../storage/reminder-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { Menu } from '../../shared/menu';
import { offerUndo } from '../../shared/toast';
import { showWhen } from '../../shared/when';

type ListProps = { reminders: readonly Recapture[]; now: string };

/** Orders to be captured again, each with its times and the way to it. */
export function RecaptureList({ reminders, now }: ListProps) {
  const { act, failed } = useAct();
  const keys = [...new Set(reminders.map(orderKey))];
  const forget = (one: Recapture) =>
    act(async () => {
      await forgetReminders(one);
      await setRecaptureAlarm();
    });
  const snooze = (one: Recapture, words: Snooze) =>
    act(async () => {
      const undo = await putOffReminders(one, snoozeUntil(words, new Date().toISOString()));
      await setRecaptureAlarm();
      offerUndo(snoozeWords[words], async () => {
        await undo();
        await setRecaptureAlarm();
      });
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
          const { seq, orderId, host, url } = first;
          const order = orderId ? `尾号 ${orderId.slice(-4)} 的订单` : '订单';
          return (
            <li class="row todorow" key={key} data-recapture={seq}>
              <Icon name="bell" />
              <div class="grow">
                <p class="b clip">{order}，留证时还没有发货</p>
                <p class="note clip">
                  {host}
                  <Dot />
                  {mine.map((one) => showWhen(ringsAt(one))).join('、')}
                </p>
              </div>
              {ringsAt(first) <= now && <span class="state danger b">到时间了</span>}
              <a class="btn" href={url} target="_blank" rel="noreferrer">
                打开订单
              </a>
              <Menu
                label={`${order}的提醒`}
                items={[
                  ...snoozes.map((words) => ({
                    words: snoozeWords[words],
                    onPick: () => void snooze(first, words),
                  })),
                  { words: '取消提醒', onPick: () => void forget(first) },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
