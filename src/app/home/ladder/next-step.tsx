import { nextDate } from '../../../core/deadline/case-dates';
import { neededWords } from '../../../core/words/dispute-words';
import { Icon } from '../../shared/icon';
import { showWhen } from '../../shared/when';
import type { OneStanding } from '../followup/use-standings';
import { isMainRung, isRung, refusalOf, rungsOf } from './rungs';
import { placeToFill, textPlace, useSteps } from './use-steps';
import '../followup/nx.css';

/** The platform said no and nothing is overdue: where to turn now, or what is missing for it. Nothing once one is waited for. */
export function NextStep({ standing }: { standing: OneStanding }) {
  const steps = useSteps(standing);
  const { one, dates, off } = standing;
  const refused = refusalOf(standing);
  const isDue = nextDate(dates.filter(({ key }) => !off.has(key)))?.state === 'overdue';
  if (!refused || isDue || one.isArchived) return null;
  if (steps.some(({ state }) => state === 'waiting')) return null;
  const main = rungsOf(steps.filter(isRung), standing).find(isMainRung);
  if (!main) return null;
  const { step } = main;
  const { channel, missing } = step;
  const isReady = step.state === 'now';
  const href = isReady ? textPlace(one.id, channel.id) : placeToFill(one.id, step);
  return (
    <div class="banner info nx" data-next-step={channel.id}>
      <Icon name="arrow" />
      <div class="grow">
        <p>
          <b>平台{showWhen(refused)} 拒绝</b>，
          {isReady ? `下一步可以向${channel.name}提出` : `下一步是${channel.name}`}
        </p>
        <p class="note">
          {isReady
            ? channel.scope
            : `还缺${missing.map((need) => neededWords[need]).join('、')}，补上就可以准备。`}
        </p>
      </div>
      {href && (
        <a class="btn" href={href}>
          {isReady ? '准备投诉' : '去填'}
        </a>
      )}
      <a class="btn quiet" href={`#/case/${one.id}/ladder`}>
        看升级路线
      </a>
    </div>
  );
}
