import type { ContactItem } from '../../../core/case/contacts';
import './followup.css';
import { numbersOf } from '../../shared/cites';
import { Contacts } from './contacts';
import { Dates } from './dates';
import { CaseEnd } from './end-case';
import type { OnLog } from './use-draft';
import type { OneStanding } from './use-standings';

type TabProps = { standing: OneStanding; onLog: OnLog; onCorrect(item: ContactItem): void };

/** What happens after the complaint was sent: dates, contacts, and how it ended. */
export function FollowUpTab({ standing, onLog, onCorrect }: TabProps) {
  return (
    <>
      {!standing.one.isArchived && <Dates standing={standing} onLog={onLog} />}
      <Contacts contacts={standing.contacts} numbers={numbersOf(standing.evidence)} onCorrect={onCorrect} />
      <CaseEnd standing={standing} />
    </>
  );
}
