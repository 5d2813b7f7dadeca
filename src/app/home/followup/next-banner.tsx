import { contactsOf, reachesShop } from '../../../core/case/contacts';
import { nextStep } from '../../../core/complaint/offices';
import { type CaseDate, nextDate } from '../../../core/deadline/case-dates';
import { dateEnd, dateLeft, dateTitle } from '../../../core/words/date-words';
import { Icon } from '../../shared/icon';
import type { OnLog } from './use-draft';
import type { OneStanding } from './use-standings';
import './nx.css';

/** The next date of a case, over everything else of it; nothing where there is none. */
export function NextBanner({ standing, onLog }: { standing: OneStanding; onLog: OnLog }) {
  const date = nextDate(standing.dates.filter(({ key }) => !standing.off.has(key)));
  if (!date || standing.one.isArchived) return null;
  const isDue = date.state !== 'upcoming';
  return (
    <div class={`banner ${isDue ? 'danger' : 'info'} nx`} data-next={date.ruleId}>
      <Icon name="clock" />
      <div class="grow">
        <p>
          <b>{dateEnd(date, standing.now)}</b>，{dateTitle(date)}，{dateLeft(date.at, standing.now)}
        </p>
        <p class="note">{adviceOn(date, standing)}</p>
      </div>
      {(isDue || date.side !== 'buyer') && (
        <button type="button" class="btn" onClick={() => onLog(date.ready, date.channel)}>
          {date.side === 'buyer' ? '登记跟进' : '登记结果'}
        </button>
      )}
      {date.ready === 'escalate' && isDue && (
        <a class="btn" href={`#/case/${date.caseId}/ladder`}>
          看升级路线
        </a>
      )}
    </div>
  );
}

function adviceOn(
  { ready, state, notes, ruleId, channel }: CaseDate,
  { contacts, facts }: OneStanding,
): string {
  if (state === 'overdue' && ready === 'escalate')
    return `没有回复也要登记。登记以后可以准备${nextStep({ contacts: contactsOf(contacts), facts })}。`;
  if (state === 'overdue' && ready === 'ultimatum') return '没有兑现的，登记结果，再发出 48 小时最后期限。';
  if (ruleId === 'own-reminder')
    return `问一次处理进度，留下记录。${channel && reachesShop(channel) ? '话术已经写好。' : ''}`;
  return notes[0] ?? '';
}
