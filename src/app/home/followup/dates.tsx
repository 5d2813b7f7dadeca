import type { Recapture } from '../../../core/case/recapture';
import type { CaseDate } from '../../../core/deadline/case-dates';
import { type CalendarDate, icsOf } from '../../../core/deadline/ics';
import { type Snooze, snoozes, snoozeUntil } from '../../../core/deadline/reminders';
import { snoozeWords } from '../../../core/words/contact-words';
import { dateEnd, dateLeft, dateSource, dateTitle } from '../../../core/words/date-words';
import { showDay } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { noteReminder } from '../../../storage/follow-up-store';
import { useAct } from '../../shared/act';
import { caseTitle } from '../../shared/case-label';
import { download } from '../../shared/download';
import { EditionNote } from '../../shared/edition-note';
import { Icon } from '../../shared/icon';
import { Menu } from '../../shared/menu';
import { offerUndo } from '../../shared/toast';
import { OwnAmount } from './own-amount';
import type { OnLog } from './use-draft';
import type { OneStanding } from './use-standings';

const order = { overdue: 0, today: 1, upcoming: 2, missed: 3 };

/** Every date of a case, with the rule, the fact it counts from, the source and the day that was checked. */
export function Dates({ standing, onLog }: { standing: OneStanding; onLog: OnLog }) {
  const { dates, now, one, off } = standing;
  const sorted = [...dates].sort(
    (a, b) => order[a.state] - order[b.state] || Date.parse(a.at) - Date.parse(b.at),
  );
  return (
    <section aria-labelledby="dates">
      <div class="grouphead first">
        <h2 id="dates">日期</h2>
        {dates.length > 0 && (
          <button
            type="button"
            id="ics"
            class="btn quiet sm"
            onClick={() =>
              saveCalendar(
                dates.map((date) => ({ date, title: caseTitle(one) })),
                now,
              )
            }
          >
            导出到日历
          </button>
        )}
      </div>
      {dates.length === 0 ? (
        <p class="ui muted">还没有日期。登记第一次联系，或留下订单详情以后，会自动算出来。</p>
      ) : (
        <ul class="group datelist">
          {sorted.map((date) => (
            <DateRow key={date.key} date={date} now={now} isOff={off.has(date.key)} onLog={onLog} />
          ))}
        </ul>
      )}
      {dates.length > 0 && (
        <p class="note foot">
          <EditionNote />
        </p>
      )}
      {dates.length > 0 && new Date(now).getTimezoneOffset() !== -480 && (
        <p class="note foot">这台电脑不是北京时间：说明里按北京时间计算，右边是这台电脑的时间。</p>
      )}
      {sorted.some((date) => date.isEstimated) && (
        <p class="note foot">标“估计”的日期，涉及的年份还没有放假安排，以官方通知为准。</p>
      )}
    </section>
  );
}

/** Hands over a calendar file of dates that are still to come or wait for a result. */
export function saveCalendar(
  dates: readonly CalendarDate[],
  now: string,
  recaptures: readonly Recapture[] = [],
): void {
  const kept = dates.filter(({ date }) => date.state !== 'missed');
  download(
    `留证日期_${showDay(now)}.ics`,
    new Blob([icsOf(kept, now, recaptures)], { type: 'text/calendar' }),
  );
}

type RowProps = { date: CaseDate; now: string; isOff: boolean; onLog: OnLog };

function DateRow({ date, now, isOff, onLog }: RowProps) {
  const isDue = date.state === 'overdue' || date.state === 'today';
  return (
    <li class="row top long" data-date={date.ruleId}>
      <Icon name="clock" class={isDue ? 'danger' : ''} />
      <div class="grow">
        <p class={date.state === 'missed' ? 'ui muted' : 'ui b'}>
          {dateTitle(date)}
          {date.isEstimated && <span class="tag warn intitle">估计</span>}
          {date.unsure && (
            <span class={`tag intitle${date.unsure.isOwn ? '' : ' warn'}`}>
              {date.unsure.isOwn ? '你填的' : '未核实'}
            </span>
          )}
        </p>
        <details class="note">
          <summary>{date.explanation}</summary>
          {date.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>来源：{dateSource(date)}</p>
          {date.unsure && <OwnAmount date={date} unsure={date.unsure} />}
        </details>
      </div>
      <DateState date={date} now={now} isOff={isOff} />
      {isDue && !isOff && (
        <button type="button" class="btn sm" onClick={() => onLog(date.ready, date.channel)}>
          登记结果
        </button>
      )}
      {date.state !== 'missed' && <DateMenu date={date} isOff={isOff} />}
    </li>
  );
}

/** When it ends and how long that is off; what is over says so in words too. */
export function DateState({ date, now, isOff }: { date: CaseDate; now: string; isOff?: boolean }) {
  const end = dateEnd(date, now);
  if (isOff) return <span class="state muted">{end}，不再提醒</span>;
  if (date.state === 'missed') return <span class="state muted">{end}，已过</span>;
  const isDue = date.state !== 'upcoming';
  return (
    <span class={`state ${isDue ? 'danger b' : 'muted'}`}>
      {date.state === 'overdue' && <Icon name="alert" />}
      {end}，{dateLeft(date.at, now)}
    </span>
  );
}

/** Puts a reminder off, or says that it is not wanted any more. */
export function DateMenu({ date, isOff }: { date: CaseDate; isOff: boolean }) {
  const { act, failed } = useAct();
  const snooze = (words: Snooze) =>
    act(async () => {
      await noteReminder(date, { snoozedUntil: snoozeUntil(words, new Date().toISOString()) });
      pokeDeadlines();
      offerUndo(snoozeWords[words], () => noteReminder(date, { snoozedUntil: '' }));
    });
  const silence = (off: boolean) =>
    act(async () => {
      await noteReminder(date, { isOff: off });
      pokeDeadlines();
      if (off) offerUndo('不再提醒这个日期', () => noteReminder(date, { isOff: false }));
    });
  return (
    <>
      {failed}
      <Menu
        label="提醒"
        items={
          isOff
            ? [{ words: '恢复提醒', onPick: () => void silence(false) }]
            : [
                ...snoozes.map((one) => ({
                  words: snoozeWords[one],
                  onPick: () => void snooze(one),
                })),
                { words: '不再提醒这个日期', onPick: () => void silence(true) },
              ]
        }
      />
    </>
  );
}
