import { useEffect } from 'preact/hooks';
import type { Case } from '../../core/case/case';
import { textsFor } from '../../core/complaint/compose';
import { paidOf } from '../../core/complaint/purchase';
import { nextDate, placeToLog } from '../../core/deadline/case-dates';
import { showMoney } from '../../core/words/show';
import { showInSide } from '../../storage/side-store';
import { type Gathered, gatherCase } from '../home/compose/gather';
import { useBrief } from '../home/compose/use-case';
import { Due } from '../home/followup/due';
import { NextBanner } from '../home/followup/next-banner';
import { type OneStanding, useAllStandings } from '../home/followup/use-standings';
import { NextStep } from '../home/ladder/next-step';
import { caseTitle } from '../shared/case-label';
import { Icon } from '../shared/icon';
import { Dot, Mark } from '../shared/mark';
import { openTab } from '../shared/open-home';
import { useLive } from '../shared/use-live';
import { channelTitle } from '../text/channel-words';
import { SideCapture } from './side-capture';

/** While no text is filled in: what is due, a case with its next step and its texts, and how a page is captured. */
export function SideHome({ caseId, onPick }: { caseId: string; onPick(caseId: string): void }) {
  const all = useAllStandings();
  const standings = (all?.standings ?? []).toSorted((a, b) => b.one.updatedAt.localeCompare(a.one.updatedAt));
  const current = standings.find(({ one }) => one.id === caseId) ?? standings[0];
  useEffect(() => {
    document.addEventListener('click', toWorkbench);
    return () => document.removeEventListener('click', toWorkbench);
  }, []);
  return (
    <>
      <header class="pop-head">
        <Mark />
        <span class="name grow">留证</span>
        <button type="button" class="btn plain sm" onClick={() => void openTab()}>
          <Icon name="folder" small />
          工作台
        </button>
      </header>
      {all && <Due all={all} open={openTab} />}
      <main class="pn">
        {all && <SideCapture caseId={current?.one.id ?? ''} />}
        {all && !current && (
          <>
            <p class="ui">还没有案件。</p>
            <p class="note under">先留订单详情和支付账单，这两样最要紧。</p>
          </>
        )}
        {all && current && (
          <>
            <CaseChoice cases={standings.map(({ one }) => one)} current={current.one} onPick={onPick} />
            <OneCase key={current.one.id} standing={{ ...current, now: all.now, off: all.off }} />
          </>
        )}
      </main>
    </>
  );
}

/** A link of the workbench opens there: the panel stays. */
function toWorkbench(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#/"]');
  if (!link) return;
  event.preventDefault();
  void openTab(link.getAttribute('href')!.slice(1));
}

type ChoiceProps = { cases: readonly Case[]; current: Case; onPick(id: string): void };

function CaseChoice({ cases, current, onPick }: ChoiceProps) {
  return (
    <select
      id="side-case"
      class="input"
      aria-label="案件"
      value={current.id}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      {cases.map((one) => (
        <option key={one.id} value={one.id}>
          {caseTitle(one)}
        </option>
      ))}
    </select>
  );
}

function OneCase({ standing }: { standing: OneStanding }) {
  const { one, evidence } = standing;
  const gathered = useLive(() => gatherCase(one.id), [one.id]);
  if (!gathered) return null;
  const paid = paidOf(one, evidence);
  return (
    <>
      <p class="note under">
        {paid !== null && (
          <>
            {showMoney(paid)}
            <Dot />
          </>
        )}
        {one.platform && (
          <>
            {one.platform}
            <Dot />
          </>
        )}
        {evidence.length} 条证据
      </p>
      <Next standing={standing} />
      <Texts caseId={one.id} gathered={gathered} />
      <p class="flex wrap caseacts">
        <a class="btn sm" href={`#/case/${one.id}`}>
          打开案件
        </a>
        <a class="btn sm" href={`#/case/${one.id}/followup`}>
          跟进
        </a>
      </p>
    </>
  );
}

/** What comes next; what is due already stands above. */
function Next({ standing }: { standing: OneStanding }) {
  const date = nextDate(standing.dates.filter(({ key }) => !standing.off.has(key)));
  return (
    <>
      {date?.state === 'upcoming' && (
        <NextBanner standing={standing} onLog={() => void openTab(placeToLog(date))} />
      )}
      <NextStep standing={standing} />
    </>
  );
}

function Texts({ caseId, gathered }: { caseId: string; gathered: Gathered }) {
  const brief = useBrief(gathered);
  const texts = textsFor(brief).filter(({ variants }) => variants.length > 0);
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">逐项填写</h2>
      <ul class="group">
        {texts.map(({ channel, variants }) => (
          <li key={channel}>
            <button
              type="button"
              class="fillrow"
              data-fill={channel}
              onClick={() => void showInSide({ caseId, channel, variant: variants[0]! })}
            >
              <span class="grow">{channelTitle(channel)}</span>
              <Icon name="right" small />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
