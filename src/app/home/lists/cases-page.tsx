import { useMemo } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { essentialsOf, type ListEntry } from '../../../core/case/evidence-list';
import { listedAmountOf } from '../../../core/complaint/purchase';
import { type CaseDate, dueDates, nextDate } from '../../../core/deadline/case-dates';
import { dateEnd, dateLeft, dateTitle } from '../../../core/words/date-words';
import { showMoney } from '../../../core/words/show';
import { allCases, createCase } from '../../../storage/case-store';
import { allEvidence } from '../../../storage/evidence-store';
import { allOutcomes } from '../../../storage/follow-up-store';
import { openReminders } from '../../../storage/reminder-store';
import { useAct } from '../../shared/act';
import { evidenceListFor } from '../../shared/evidence-list';
import { Icon } from '../../shared/icon';
import { usePages } from '../../shared/pages';
import { useLive } from '../../shared/use-live';
import './cases.css';
import { Empty } from '../../shared/empty';
import { go } from '../../shared/route';
import { Found } from '../find/found';
import { byCase } from '../find/library';
import { WhatCanBeFound } from '../find/nothing-found';
import { useSearch } from '../find/use-search';
import { saveCalendar } from '../followup/dates';
import { useAllStandings } from '../followup/use-standings';
import { TodoList } from '../todo/todo-list';
import { named } from '../todo/todo-page';
import { ArchivedCases } from './archived-cases';
import { CaseName } from './case-name';
import type { Listed, Lists } from './listed';
import { Unfiled } from './unfiled';

/** Every case and what waits to be filed; in their place what the search finds. */
export function CasesPage() {
  const { field, isAsked, isSearched, search, found } = useSearch('/');
  const stored = useLive(async () => ({
    ...{ cases: await allCases(), evidence: await allEvidence() },
    outcomes: await allOutcomes(),
  }));
  // By itself: the list stands before the knowledge is read.
  const again = useLive(openReminders);
  const missing = useLive(async () => missingOf(await allCases(), await allEvidence()));
  const { act, isBusy, failed } = useAct();
  const standings = useAllStandings();
  const all = useMemo(
    () => stored && list({ ...stored, missing }, standings?.dates ?? []),
    [stored, missing, standings],
  );
  const due = dueDates(standings?.dates ?? []);
  const unfiled = stored?.evidence.filter((item) => item.caseId === '') ?? [];
  const open = all?.filter(({ one }) => !one.isArchived) ?? [];
  const archived = all?.filter(({ one }) => one.isArchived) ?? [];
  const start = async () => {
    const words = { title: '', platform: '', host: '', orderIds: [], statement: '', demandFen: null };
    go(`/case/${(await createCase(words)).id}`);
  };
  return (
    <main class="main">
      <header class="pagehead">
        <h1 class="grow">案件</h1>
        {field}
        <button type="button" id="new-case" class="btn primary" disabled={isBusy} onClick={() => act(start)}>
          <Icon name="plus" small />
          新建案件
        </button>
      </header>
      <div class="page">
        {failed}
        {isAsked ? (
          <WhatCanBeFound />
        ) : isSearched ? (
          <Found found={found} onQuery={search} />
        ) : (
          <>
            {standings && due.length > 0 && (
              <section aria-labelledby="due">
                <div class="grouphead">
                  <h2 id="due">今天要做</h2>
                  <button
                    type="button"
                    class="btn quiet sm"
                    onClick={() => saveCalendar(named(standings), standings.now, again)}
                  >
                    导出到日历
                  </button>
                </div>
                <TodoList dates={due.slice(0, 5)} standings={standings.standings} now={standings.now} />
                {due.length > 5 && (
                  <p class="note under">
                    <a href="#/todo">还有 {due.length - 5} 项</a>
                  </p>
                )}
              </section>
            )}
            {open.length > 0 && (
              <OpenCases listed={open} cases={stored?.cases ?? []} now={standings?.now ?? ''} />
            )}
            {unfiled.length > 0 && <Unfiled items={unfiled} cases={stored?.cases ?? []} />}
            {archived.length > 0 && (
              <ArchivedCases
                listed={archived}
                cases={stored?.cases ?? []}
                outcomes={stored?.outcomes ?? []}
              />
            )}
            {all?.length === 0 && unfiled.length === 0 && (
              <Empty drawing="page" title="还没有案件" words="在订单页点工具栏上的留证，会自动建一个案件。">
                <a class="btn" href="#/welcome">
                  看怎么留证
                </a>
              </Empty>
            )}
            {all?.length === 0 && unfiled.length > 0 && (
              <p class="note">
                还没有案件。在订单页点工具栏上的留证，会自动建一个；也可以把上面的证据归入新建的案件。
              </p>
            )}
          </>
        )}
      </div>
    </main>
  );
}

/** What every open case still lacks, the strongest first, by its id. */
async function missingOf(
  cases: readonly Case[],
  evidence: readonly EvidenceItem[],
): Promise<Map<string, ListEntry[]>> {
  const groups = byCase(evidence);
  const open = cases.filter((one) => !one.isArchived);
  const lists = await Promise.all(
    open.map(async (one): Promise<[string, ListEntry[]]> => {
      // Oldest first, as a case has them.
      const own = (groups.get(one.id) ?? []).toSorted((a, b) => a.seq - b.seq);
      return [one.id, essentialsOf(await evidenceListFor(one, own)).missing];
    }),
  );
  return new Map(lists);
}

type Stored = {
  cases: Case[];
  evidence: EvidenceItem[];
  missing: Map<string, ListEntry[]> | undefined;
};

function list({ cases, evidence, missing }: Stored, dates: readonly CaseDate[]): Listed[] {
  const groups = byCase(evidence);
  const datesOf = byCase(dates);
  const listed = cases.map((one) => {
    const own = groups.get(one.id) ?? [];
    return {
      one,
      evidence: own,
      amountFen: listedAmountOf(one, own),
      at: own[0]?.at ?? one.updatedAt,
      missing: missing?.get(one.id) ?? null,
      next: nextDate(datesOf.get(one.id) ?? []),
    };
  });
  // By the next date; what has none comes after, the newest evidence first.
  const end = ({ next }: Listed) => (next ? Date.parse(next.at) : Number.POSITIVE_INFINITY);
  return listed.sort((a, b) => end(a) - end(b) || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function OpenCases({ listed, cases, now }: Lists & { now: string }) {
  const { shown, more } = usePages(listed);
  return (
    <section aria-labelledby="open-cases">
      <div class="grouphead">
        <h2 id="open-cases">进行中</h2>
        <span class="note">按最近到期排序</span>
      </div>
      <table class="tbl" aria-labelledby="open-cases">
        <thead>
          <tr class="th">
            <th>案件</th>
            <th class="r">金额</th>
            <th>状态</th>
            <th>下一个日期</th>
            <th class="r">证据</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <CaseRow key={row.one.id} cases={cases} now={now} {...row} />
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}

type RowProps = Listed & { cases: readonly Case[]; now: string };

function CaseRow({ one, evidence, amountFen, missing, next, cases, now }: RowProps) {
  const isWhole = missing?.length === 0;
  const tag = evidence.length === 0 ? '还没有证据' : isWhole ? '清单已齐' : '收集证据';
  const rest = missing && missing.length > 1 ? `等 ${missing.length} 项` : '';
  return (
    <tr class="long">
      <CaseName one={one} cases={cases} />
      <td class="r">{amountFen === null ? <span class="muted">—</span> : showMoney(amountFen)}</td>
      <td>
        {next && next.side !== 'buyer' ? (
          <StatusTag next={next} />
        ) : (
          <span class={`tag ${isWhole ? 'ok' : 'warn'}`}>{tag}</span>
        )}
        {next && <span class="note clip">{dateTitle(next)}</span>}
        {!next && evidence.length > 0 && !isWhole && (
          <span class="note clip">{missing?.[0] ? `还缺${missing[0].title}${rest}` : '\u00a0'}</span>
        )}
      </td>
      <td class={`nowrap${next && next.state !== 'upcoming' ? ' danger b' : ''}`}>
        <NextDate next={next} now={now} />
      </td>
      <td class="r">{evidence.length}</td>
    </tr>
  );
}

/** Only what is still to come has a date; what is over says so, with the date it had behind it. */
function NextDate({ next, now }: { next: CaseDate | null; now: string }) {
  if (!next) return <span class="muted">还没有</span>;
  if (next.state !== 'overdue') return <>{dateEnd(next, now)}</>;
  return <span title={dateEnd(next, now)}>{dateLeft(next.at, now)}</span>;
}

/** Whose turn it is: overdue, or who is being waited for. */
function StatusTag({ next }: { next: CaseDate }) {
  if (next.state === 'overdue') return <span class="tag danger">已到期</span>;
  if (next.state === 'today') return <span class="tag danger">今天到期</span>;
  return <span class="tag accent">{next.side === 'authority' ? '等部门处理' : '等对方处理'}</span>;
}
