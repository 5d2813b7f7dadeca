import type { Step } from '../../../core/dispute/ladder';
import { EditionNote } from '../../shared/edition-note';
import { Icon, type IconName } from '../../shared/icon';
import { Sources, UnsureTag } from '../../shared/sources';
import type { OnLog } from '../followup/use-draft';
import type { OneStanding } from '../followup/use-standings';
import { Answer } from './answer';
import './ladder.css';
import { LadderStep } from './ladder-step';
import { isBeside, isNot, isRung, isToCome, rungsOf } from './rungs';
import { textPlace, useSteps } from './use-steps';

type TabProps = { standing: OneStanding; onLog: OnLog };

/** Where to turn next: the steps in their order, what may be done beside them, and what does not fit now, with the reason. */
export function LadderTab({ standing, onLog }: TabProps) {
  const steps = useSteps(standing);
  const rungs = rungsOf(steps.filter(isRung), standing);
  return (
    <div class="lad">
      <div>
        <ol class="ladder">
          {rungs.map((rung, i) => (
            <LadderStep key={rung.id} rung={rung} number={i + 1} standing={standing} onLog={onLog} />
          ))}
        </ol>
      </div>
      <div class="par">
        <Side title="可以同时做" steps={steps.filter(isBeside)} icon="card" {...{ standing, onLog }} />
        <Side title="现在不适用" steps={steps.filter(isNot)} icon="info" {...{ standing, onLog }} />
        <Sources sources={steps.filter(isToCome).map(({ channel }) => channel.source)} />
        <p class="note under">
          <EditionNote />
        </p>
      </div>
    </div>
  );
}

type RowsProps = { steps: readonly Step[]; icon: IconName; standing: OneStanding; onLog: OnLog };

function Side({ title, steps, ...rest }: RowsProps & { title: string }) {
  if (steps.length === 0) return null;
  const more = steps.slice(mostShown);
  return (
    <section class="sidelist">
      <div class="grouphead">
        <h2>{title}</h2>
      </div>
      <SideRows steps={steps.slice(0, mostShown)} {...rest} />
      {more.length > 0 && (
        <details class="note under">
          <summary>另外 {more.length} 个渠道</summary>
          <SideRows steps={more} {...rest} />
        </details>
      )}
    </section>
  );
}

const mostShown = 4;

function SideRows({ steps, icon, standing, onLog }: RowsProps) {
  return (
    <ul class="group">
      {steps.map((step) => (
        <li class="row top" key={step.channel.id} data-step={step.channel.id} data-state={step.state}>
          <Icon name={icon} />
          <div class="grow">
            <p class="b ui">
              {step.channel.name}
              {isToCome(step) && <UnsureTag source={step.channel.source} />}
            </p>
            <p class="note">{step.reason}</p>
            <Answer channel={step.channel.id} standing={standing} />
            {step.state === 'now' && <p class="note">入口：{step.channel.entry}</p>}
            <SideActs {...{ step, caseId: standing.one.id, onLog }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type ActsProps = { step: Step; caseId: string; onLog: OnLog };

/** What is done about a channel that is open or waited for. */
function SideActs({ step: { channel, state }, caseId, onLog }: ActsProps) {
  if (state !== 'now' && state !== 'waiting') return null;
  const text = textPlace(caseId, channel.id);
  const isOpen = state === 'now';
  return (
    <div class="act flex wrap">
      {isOpen && text && (
        <a class="btn sm" href={text}>
          准备投诉
        </a>
      )}
      {isOpen && channel.url && (
        <a class="btn sm" href={channel.url} target="_blank" rel="noreferrer">
          打开
        </a>
      )}
      <button type="button" class="btn sm" onClick={() => onLog(isOpen ? 'filed' : 'ask', channel.id)}>
        {isOpen ? '已提交，登记' : '登记结果'}
      </button>
    </div>
  );
}
