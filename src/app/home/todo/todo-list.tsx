import type { CaseStanding } from '../../../core/deadline/all-dates';
import { type CaseDate, placeToLog } from '../../../core/deadline/case-dates';
import { dateTitle } from '../../../core/words/date-words';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { usePages } from '../../shared/pages';
import { showWhen } from '../../shared/when';
import { CaseWords } from '../followup/case-words';
import { DateMenu, DateState } from '../followup/dates';

type ListProps = { dates: readonly CaseDate[]; standings: readonly CaseStanding[]; now: string };

/** Dates of many cases, each with its case and its act. */
export function TodoList({ dates, standings, now }: ListProps) {
  const cases = new Map(standings.map(({ one }) => [one.id, one]));
  const { shown, more } = usePages(dates);
  return (
    <>
      <ul class="group">
        {shown.map((date) => {
          const one = cases.get(date.caseId);
          const isDue = date.state !== 'upcoming';
          return (
            <li class="row long todorow" key={date.key} data-todo={date.ruleId}>
              <Icon name="clock" />
              <a class="grow rowlink" href={`#/case/${date.caseId}/followup`} data-row>
                <span class="b clip">{dateTitle(date)}</span>
                <span class="note clip">
                  <CaseWords one={one} />
                  <Dot />
                  {showWhen(date.from.at)} 起算
                </span>
              </a>
              <DateState date={date} now={now} />
              {isDue && (
                <a class="btn" href={`#${placeToLog(date)}`}>
                  登记结果
                </a>
              )}
              <DateMenu date={date} isOff={false} />
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
