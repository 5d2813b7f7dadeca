import { contactsOfCase } from '../../../storage/contact-store';
import { useLive } from '../../shared/use-live';
import './followup.css';

type ChoiceProps = { caseId: string; isIn: boolean; onIn(isIn: boolean): void };

/** Whether the contacts go into the package: what was said in them may be private. Nothing where there is none. */
export function ContactsChoice({ caseId, isIn, onIn }: ChoiceProps) {
  const contacts = useLive(() => contactsOfCase(caseId), [caseId]);
  if (!contacts || contacts.length === 0) return null;
  return (
    <fieldset>
      <legend class="vh">放进材料包的跟进</legend>
      <div class="grouphead">
        <h2>跟进</h2>
      </div>
      <div class="group contactsin">
        <label class="row">
          <input
            type="checkbox"
            name="contacts"
            checked={isIn}
            onChange={(event) => onIn(event.currentTarget.checked)}
          />
          <span class="grow">
            <span class="ui">放进 {contacts.length} 次跟进的记录和附件</span>
            <span class="note">里面是你写下的原话、客服工号和截图，请先确认可以给对方看。</span>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
