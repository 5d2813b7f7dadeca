import type { ContactItem } from '../../../core/case/contacts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { numbersOf } from '../../shared/cites';
import { TalkOffer } from '../facts/talk-offer';
import './followup.css';
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
      <TalkOffer one={normaliseCase(standing.one)} evidence={standing.evidence} />
      <Contacts
        contacts={standing.contacts}
        numbers={numbersOf(standing.evidence)}
        onLog={() => onLog(null)}
        onCorrect={onCorrect}
      />
      <CaseEnd standing={standing} />
    </>
  );
}
