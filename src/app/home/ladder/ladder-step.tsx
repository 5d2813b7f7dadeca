import type { Step } from '../../../core/dispute/ladder';
import type { Source } from '../../../core/knowledge/source';
import { dateEnd, dateLeft } from '../../../core/words/date-words';
import { neededWords } from '../../../core/words/dispute-words';
import { Icon } from '../../shared/icon';
import { UnsureTag } from '../../shared/sources';
import { showWhen } from '../../shared/when';
import type { OnLog } from '../followup/use-draft';
import type { OneStanding } from '../followup/use-standings';
import { Answer } from './answer';
import { type ChannelRung, isLacking, isToCome, type Rung } from './rungs';
import { placeToFill, textPlace } from './use-steps';

type StepProps = { rung: Rung; number: number; standing: OneStanding; onLog: OnLog };

/** One rung of the ladder: what it is, when, what is missing for it, and its act. */
export function LadderStep({ rung, number, standing, onLog }: StepProps) {
  return (
    <li
      class={rung.look}
      data-step={rung.id}
      data-state={rung.look}
      aria-current={rung.look === 'now' ? 'step' : undefined}
    >
      <span class="sn">{rung.look === 'over' ? <Icon name="check" small /> : number}</span>
      {rung.kind === 'ultimatum' ? (
        <Ultimatum rung={rung} standing={standing} onLog={onLog} />
      ) : (
        <ChannelStep rung={rung} standing={standing} onLog={onLog} />
      )}
    </li>
  );
}

type HeadProps = { title: string; note: string; isDue?: boolean; source?: Source | undefined };

function Head({ title, note, isDue, source }: HeadProps) {
  return (
    <div class="flex between top">
      <h3>
        {title}
        {source && <UnsureTag source={source} />}
      </h3>
      <span class={`note nowrap${isDue ? ' danger b' : ''}`}>{note}</span>
    </div>
  );
}

type UltimatumProps = Omit<StepProps, 'number' | 'rung'> & { rung: Extract<Rung, { kind: 'ultimatum' }> };

function Ultimatum({ rung: { sentAt, date, look }, standing, onLog }: UltimatumProps) {
  const isAsked = standing.contacts.some(({ channel, act }) => channel === 'platform' && act !== 'none');
  const note = date
    ? `${dateEnd(date, standing.now)}，${dateLeft(date.at, standing.now)}`
    : sentAt
      ? '已登记结果'
      : '';
  return (
    <div class="grow">
      <Head title="48 小时最后期限" note={note} isDue={look === 'due'} />
      <p class="ui muted">
        {sentAt
          ? `${showWhen(sentAt)} 发出。到期后请登记结果，没有回复也要登记。`
          : '平台拖着不办时再发一次，写明到期后依法投诉。没有法律效力，但说明给过机会；不发也可以直接投诉。'}
      </p>
      {(date || (!sentAt && isAsked)) && (
        <div class="act flex">
          <button
            type="button"
            class="btn"
            onClick={() => onLog(sentAt ? 'escalate' : 'ultimatum', 'platform')}
          >
            {sentAt ? '登记结果' : '写好并登记'}
          </button>
        </div>
      )}
    </div>
  );
}

type ChannelProps = Omit<StepProps, 'number' | 'rung'> & { rung: ChannelRung };

function ChannelStep({ rung, standing, onLog }: ChannelProps) {
  const { step, look, filedAt, refusedAt, isMain } = rung;
  const { channel } = step;
  const note = noteOf(rung, standing.now);
  const text = textPlace(standing.one.id, channel.id);
  const caseNo = standing.contacts.findLast((one) => one.channel === channel.id && one.caseNo)?.caseNo;
  // Of what is behind, the day stands above already.
  const filed = [
    filedAt && (look !== 'over' || refusedAt) && `${showWhen(filedAt)} 提交`,
    filedAt && caseNo && `编号 ${caseNo}`,
  ]
    .filter(Boolean)
    .join('，');
  return (
    <div class="grow">
      <Head
        title={channel.name}
        note={note}
        isDue={look === 'due'}
        source={isToCome(step) ? channel.source : undefined}
      />
      <p class="ui muted">
        {filed && `${filed}。`}
        {aboutOf(rung)}
      </p>
      {rung.shuts.length > 0 && (
        <p class="state warn shuts">
          <Icon name="alert" />
          {channel.name}受理以后，{rung.shuts.map(({ name }) => name).join('、')}
          不再受理同一争议。请先选定一处。
        </p>
      )}
      {look !== 'over' && <Needs step={step} />}
      {look === 'now' && step.documents.length > 0 && (
        <p class="note dl">要准备：{step.documents.join('、')}</p>
      )}
      {look !== 'over' && <Answer channel={channel.id} standing={standing} />}
      {look === 'now' && <Entry step={step} />}
      {look === 'later' && isLacking(step) && (
        <div class="act flex">
          <a class={`btn${isMain ? ' primary' : ''}`} href={placeToFill(standing.one.id, step)}>
            去填
          </a>
        </div>
      )}
      {(look === 'now' || look === 'due' || look === 'waiting') && (
        <div class="act flex wrap">
          {look === 'now' && text && (
            <a class={`btn${isMain ? ' primary' : ''}`} href={text}>
              准备投诉
            </a>
          )}
          <button
            type="button"
            class="btn"
            onClick={() => onLog(look === 'now' ? 'filed' : 'ask', channel.id)}
          >
            {look === 'now' ? '已提交，登记编号' : '登记结果'}
          </button>
        </div>
      )}
    </div>
  );
}

/** What a step lacks stands below, each by itself. */
function aboutOf(rung: ChannelRung): string {
  const { look, filedAt, refusedAt, step } = rung;
  if (look === 'over' && refusedAt) return '对方拒绝了。可以再提出，但不必等，往下走就行。';
  const isOpen = look === 'over' && filedAt && step.state === 'now';
  return isOpen || isLacking(step) ? step.channel.scope : step.reason;
}

/** When: of what is behind, the day it was filed; of what waits, its next date; of what is ahead, from when on. */
function noteOf({ look, filedAt, refusedAt, step: { next } }: ChannelRung, now: string): string {
  if (look === 'over' && refusedAt) return `${showWhen(refusedAt)} 拒绝`;
  if (look === 'over') return filedAt ? `${showWhen(filedAt)} 提交` : '';
  if (look === 'now') return '现在可以提交';
  if (!next) return '';
  const doubt = next.unsure && (next.unsure.isOwn ? '（你填的）' : '（未核实）');
  const estimate = next.isEstimated ? '（估计）' : (doubt ?? '');
  if (look === 'later') return `${dateEnd({ ...next, unit: 'hour' }, now)} 以后${estimate}`;
  return `${next.title} ${next.day}${estimate}`;
}

function Entry({ step: { channel } }: { step: Step }) {
  return (
    <p class="note dl">
      入口：
      {channel.url ? (
        <a href={channel.url} target="_blank" rel="noreferrer">
          {channel.entry}
        </a>
      ) : (
        channel.entry
      )}
    </p>
  );
}

function Needs({ step: { channel, missing } }: { step: Step }) {
  if (channel.needs.length === 0) return null;
  const there = channel.needs.filter((need) => !missing.includes(need));
  return (
    <div class="flex wrap pre">
      {missing.map((need) => (
        <span key={need} class="state warn">
          <Icon name="alert" />
          还缺{neededWords[need]}
        </span>
      ))}
      {there.map((need) => (
        <span key={need} class="state ok">
          <Icon name="okc" />
          {neededWords[need]}
        </span>
      ))}
    </div>
  );
}
