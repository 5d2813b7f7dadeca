import { contactsOf } from '../../../core/case/contacts';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { ladderOf } from '../../../core/dispute/ladder';
import type { ChannelId } from '../../../core/knowledge/ids';
import { Icon } from '../../shared/icon';

type ConflictProps = { standing: CaseStanding; channel: ChannelId; now: string };

/** Why a dispute should not be carried here too; what was done already can be written down all the same. */
export function Conflict({ standing, channel, now }: ConflictProps) {
  const channels = standing.knowledge.channels.filter(({ id }) => id === channel);
  const [step] = ladderOf({
    ...{ facts: standing.facts, contacts: contactsOf(standing.contacts), deadlines: standing.dates },
    ...{ channels, dispute: null, now },
  });
  if (step?.state !== 'shut') return null;
  return (
    <div class="banner warn conflict" role="status">
      <Icon name="alert" />
      <div class="grow">
        <p class="b">不要再向这里提交</p>
        <p class="ui">{step.reason}。如果已经提交过，仍可以如实登记。</p>
      </div>
    </div>
  );
}
