import { dueDates } from '../../core/deadline/case-dates';
import { allCases } from '../../storage/case-store';
import { evidenceCount } from '../../storage/evidence-store';
import { caseLabel, caseTail, caseTitle, orderWords } from '../shared/case-label';
import { Icon, type IconName } from '../shared/icon';
import { Mark } from '../shared/mark';
import { packNow } from '../shared/pack-in-use';
import type { Route } from '../shared/route';
import { useLive } from '../shared/use-live';
import { useAllStandings } from './followup/use-standings';

/** The way to everywhere: left, on every page but the viewer and the welcome. */
export function Rail({ route }: { route: Route }) {
  const counted = useLive(async () => ({ cases: await allCases(), evidence: await evidenceCount() }));
  const due = dueDates(useAllStandings()?.dates ?? []).length;
  const isAside = Boolean(useLive(packNow)?.setAside);
  const open = counted?.cases.filter((one) => !one.isArchived);
  const caseId = route.page === 'case' ? route.id : '';
  return (
    <nav class="side" aria-label="主导航">
      <div class="brand">
        <Mark />
        <span>留证</span>
      </div>
      <RailLink
        to="/"
        icon="list"
        words="案件"
        isHere={route.page === 'cases'}
        isIn={caseId !== ''}
        count={open?.length}
      />
      <RailLink
        to="/todo"
        icon="bell"
        words="待办"
        isHere={route.page === 'todo'}
        count={due || undefined}
        isDue
      />
      <RailLink
        to="/evidence"
        icon="image"
        words="全部证据"
        isHere={route.page === 'all-evidence'}
        count={counted?.evidence}
      />
      <RailLink to="/platforms" icon="flag" words="平台记录" isHere={route.page === 'platforms'} />
      {open && open.length > 0 && <h2>最近的案件</h2>}
      {open?.slice(0, 5).map((one) => (
        <a
          key={one.id}
          class="nav recent"
          href={`#/case/${one.id}`}
          aria-current={one.id === caseId ? 'page' : undefined}
          title={[caseLabel(one, open), orderWords(one)].filter(Boolean).join('，')}
        >
          <span class="t clip">{caseTitle(one)}</span>
          {caseTail(one, open) && <span class="n nowrap">{caseTail(one, open)}</span>}
        </a>
      ))}
      <div class="end">
        {isAside && (
          <a class="note t here-only" id="pack-aside" href="#/settings">
            导入的资料包没有在用，看原因
          </a>
        )}
        <RailLink to="/settings" icon="gear" words="设置" isHere={route.page === 'settings'} />
        {counted && <p class="note t here-only">{counted.evidence} 条证据只存这台电脑</p>}
      </div>
    </nav>
  );
}

function RailLink({
  to,
  icon,
  words,
  isHere,
  isIn,
  isDue,
  count,
}: {
  to: string;
  icon: IconName;
  words: string;
  isHere: boolean;
  isIn?: boolean;
  isDue?: boolean;
  count?: number | undefined;
}) {
  return (
    <a
      class="nav"
      href={`#${to}`}
      aria-current={isHere ? 'page' : undefined}
      data-in={isIn ? '' : undefined}
      aria-label={words}
      title={words}
    >
      <Icon name={icon} />
      <span class="t">{words}</span>
      {count !== undefined && <span class={isDue ? 'n due' : 'n'}>{count}</span>}
    </a>
  );
}
