import { openReminders } from '../../../storage/reminder-store';
import { caseTitle } from '../../shared/case-label';
import { Empty } from '../../shared/empty';
import { useLive } from '../../shared/use-live';
import { saveCalendar } from '../followup/dates';
import '../followup/followup.css';
import { type AllStandings, useAllStandings } from '../followup/use-standings';
import { RecaptureList } from './recapture-list';
import { TodoList } from './todo-list';

/** How far ahead the list looks, ms. */
const aheadMs = 14 * 86_400_000;

/** What is to be done over all cases: overdue, today, and the next two weeks. */
export function TodoPage() {
  const all = useAllStandings();
  const again = useLive(openReminders);
  return (
    <main class="main" id="todo">
      <header class="pagehead">
        <h1 class="grow">待办</h1>
        {all && again && all.dates.length + again.length > 0 && (
          <button type="button" class="btn" onClick={() => saveCalendar(named(all), all.now, again)}>
            导出到日历
          </button>
        )}
      </header>
      <div class="page">
        {all && again && again.length > 0 && <RecaptureList reminders={again} now={all.now} />}
        {all && again && <Groups all={all} isEmpty={again.length === 0} />}
      </div>
    </main>
  );
}

/** Every date with the name of its case, for a calendar. */
export function named({ standings, dates }: Pick<AllStandings, 'standings' | 'dates'>) {
  const names = new Map(standings.map(({ one }) => [one.id, caseTitle(one)]));
  return dates.map((date) => ({ date, title: names.get(date.caseId) ?? '' }));
}

/** Nothing to do now: the way to where the next date comes from. */
function NothingDue({ standings }: Pick<AllStandings, 'standings'>) {
  const open = standings.filter(({ one }) => !one.isArchived);
  const [only] = open;
  const way =
    open.length === 0
      ? { href: '#/welcome', words: '看怎么留证' }
      : open.length === 1
        ? { href: `#/case/${only!.one.id}/followup`, words: '去跟进' }
        : { href: '#/', words: '选一个案件' };
  return (
    <Empty
      drawing="page"
      title="现在没有要做的事"
      words="登记一次联系以后，下一个日期会出现在这里，到时提醒。"
    >
      <a class="btn" href={way.href}>
        {way.words}
      </a>
    </Empty>
  );
}

/** `isEmpty`: there is nothing else to do. */
function Groups({ all: { dates, standings, now }, isEmpty }: { all: AllStandings; isEmpty: boolean }) {
  const sorted = [...dates].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const until = new Date(Date.parse(now) + aheadMs).toISOString();
  const groups = [
    {
      id: 'overdue',
      title: '已到期',
      note: '登记结果以后就会消失',
      dates: sorted.filter(({ state }) => state === 'overdue'),
    },
    { id: 'today', title: '今天', note: '', dates: sorted.filter(({ state }) => state === 'today') },
    {
      ...{ id: 'ahead', title: '接下来两周', note: '' },
      dates: sorted.filter(({ state, at }) => state === 'upcoming' && at <= until),
    },
  ].filter((group) => group.dates.length > 0);
  if (groups.length === 0) return isEmpty ? <NothingDue standings={standings} /> : null;
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`todo-${group.id}`}>
          <div class="grouphead">
            <h2 id={`todo-${group.id}`}>
              {group.title} <span class="faint">{group.dates.length}</span>
            </h2>
            {group.note && <span class="note">{group.note}</span>}
          </div>
          <TodoList dates={group.dates} standings={standings} now={now} />
        </section>
      ))}
    </>
  );
}
