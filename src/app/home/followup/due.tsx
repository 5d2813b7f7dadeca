import { useState } from 'preact/hooks';
import { paidOf } from '../../../core/complaint/purchase';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { type CaseDate, dueDates, placeToLog } from '../../../core/deadline/case-dates';
import { snoozeUntil } from '../../../core/deadline/reminders';
import { dateTitle } from '../../../core/words/date-words';
import { showMoney } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { noteReminder } from '../../../storage/follow-up-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { openHome } from '../../shared/open-home';
import { CaseWords } from './case-words';
import { DateState } from './dates';
import { type AllStandings, useAllStandings } from './use-standings';
import './due.css';

/** More than this would push the capture out of sight. */
const most = 2;

type DueProps = { all: AllStandings; isLine?: boolean; open?: Open };
type Open = (route: string) => Promise<void>;

/** What is due over all cases; nothing until that is known. */
export function DueNow({ isLine }: { isLine: boolean }) {
  const all = useAllStandings();
  return all ? <Due all={all} isLine={isLine} /> : null;
}

/**
 * What is due over all cases, the most urgent first; nothing while nothing is. `isLine`: only told, above another task;
 * `open`: the way to the workbench.
 */
export function Due({ all, isLine = false, open = openHome }: DueProps) {
  const due = dueDates(all.dates);
  if (due.length === 0) return null;
  if (isLine) return <DueLine first={due[0]!} count={due.length} open={open} />;
  return (
    <section class="due" aria-labelledby="due">
      <h2 id="due">
        <Icon name="bell" small />
        到期 {due.length} 项
      </h2>
      {due.slice(0, most).map((date) => (
        <DueItem
          key={date.key}
          date={date}
          now={all.now}
          open={open}
          standing={all.standings.find(({ one }) => one.id === date.caseId)}
        />
      ))}
      {due.length > most && (
        <button type="button" class="btn quiet sm" onClick={() => void open('/todo')}>
          还有 {due.length - most} 项
        </button>
      )}
    </section>
  );
}

type LineProps = { first: CaseDate; count: number; open: Open };

function DueLine({ first, count, open }: LineProps) {
  return (
    <section class="due line" aria-labelledby="due">
      <h2 id="due">
        <Icon name="bell" small />
        到期 {count} 项
      </h2>
      <span class="note clip grow">{dateTitle(first)}</span>
      <button type="button" class="btn quiet sm" onClick={() => void open('/todo')}>
        去看
      </button>
    </section>
  );
}

type ItemProps = { date: CaseDate; now: string; standing: CaseStanding | undefined; open: Open };

function DueItem({ date, now, standing, open }: ItemProps) {
  const { act, failed } = useAct();
  const one = standing?.one;
  const paid = standing ? paidOf(standing.one, standing.evidence) : null;
  const [isPutOff, setPutOff] = useState(false);
  const later = () =>
    act(async () => {
      await noteReminder(date, { snoozedUntil: snoozeUntil('tomorrow', now) });
      pokeDeadlines();
      setPutOff(true);
    });
  return (
    <article data-due={date.ruleId}>
      <div class="flex between">
        <b class="ui clip">{dateTitle(date)}</b>
        <DateState date={date} now={now} />
      </div>
      <p class="note clip">
        <CaseWords one={one} />
        {paid !== null && (
          <>
            <Dot />
            {showMoney(paid)}
          </>
        )}
      </p>
      {failed}
      <div class="flex deeds">
        <button type="button" class="btn sm" onClick={() => void open(placeToLog(date))}>
          登记结果
        </button>
        <button type="button" class="btn sm" onClick={() => void open(`/case/${date.caseId}/compose`)}>
          投诉文书
        </button>
        {isPutOff ? (
          <span class="note" role="status">
            明天上午再提醒
          </span>
        ) : (
          <button type="button" class="btn plain sm" onClick={() => void later()}>
            明天再提醒
          </button>
        )}
      </div>
    </article>
  );
}
