import { setRecaptureAlarm } from '../../capture/recapture-alarm';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { awaitsDelivery, orderOf, planRecaptures } from '../../core/case/recapture';
import { showClock, showDate, showDay } from '../../core/words/show';
import { evidenceItem } from '../../storage/evidence-store';
import { forgetReminders, remindersOf, remindOf } from '../../storage/reminder-store';
import { useAct } from './act';
import { Icon } from './icon';
import { useLive } from './use-live';
import './reminder-offer.css';

/**
 * On an order that is paid and not delivered: a reminder to capture it again, which can be taken back. `isNamed`: which order
 * it is stands there too.
 */
export function ReminderOffer({ seq, isNamed = false }: { seq: number; isNamed?: boolean }) {
  const state = useLive(async () => {
    const item = await evidenceItem(seq);
    return item && { item, reminders: await remindersOf(orderOf(item)) };
  }, [seq]);
  const { act, isBusy, failed } = useAct();
  const item = state?.item;
  if (!state || !item || item.outcome === 'open') return null;
  const { orderId } = orderOf(item);
  const name = isNamed ? `${orderId ? `尾号 ${orderId.slice(-4)}` : item.host}：` : '';
  const { reminders } = state;
  const isOffered = awaitsDelivery(item) && planRecaptures(item, Date.now()).length > 0;
  if (reminders.length === 0 && !isOffered) return null;
  const change = (deed: (one: EvidenceItem) => Promise<void>) =>
    act(async () => {
      await deed(item);
      await setRecaptureAlarm();
    });
  return (
    <div class="remind">
      <Icon name="bell" small />
      {reminders.length > 0 ? (
        <>
          <p class="grow ui">
            {name}提醒再留一次：{reminders.map(({ dueAt }) => whenWords(dueAt)).join('、')}
          </p>
          <button
            type="button"
            data-act="unremind"
            class="btn quiet sm"
            disabled={isBusy}
            onClick={() => void change((one) => forgetReminders(orderOf(one)))}
          >
            取消提醒
          </button>
        </>
      ) : (
        <>
          <p class="grow ui">{name}还没有发货。过 1 小时、24 小时再各留一次，能证明一直没有发</p>
          <button
            type="button"
            data-act="remind"
            class="btn sm"
            disabled={isBusy}
            onClick={() => void change(remindOf)}
          >
            到时提醒
          </button>
        </>
      )}
      {failed}
    </div>
  );
}

function whenWords(iso: string): string {
  const isToday = showDay(iso) === showDay(new Date().toISOString());
  return `${isToday ? '今天' : showDate(iso)} ${showClock(iso)}`;
}
