import { useMemo, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { checklistOf } from '../../../core/case/checklist';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { factOf } from '../../../core/case/facts';
import { amountAsked, caseMatches, evidenceMatches, nearestAmount } from '../../../core/case/search';
import { showMoney } from '../../../core/words/show';
import { allCases, createCase } from '../../../storage/case-store';
import { allEvidence } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { caseTail, caseTitle, orderWords } from '../../shared/case-label';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { useLive } from '../../shared/use-live';
import { showWhen } from '../../shared/when';
import './cases.css';
import { Empty } from '../empty';
import { go } from '../route';
import { SearchField } from './search-field';
import { Unfiled } from './unfiled';

/** `at`: its newest evidence, else when it was touched last; the list is in this order. */
type Listed = { one: Case; evidence: EvidenceItem[]; amountFen: number | null; at: string };

/** Every case, what waits to be filed, and the search over both. */
export function CasesPage() {
  const [query, setQuery] = useState('');
  const stored = useLive(async () => ({ cases: await allCases(), evidence: await allEvidence() }));
  const { act, isBusy, failed } = useAct();
  const all = useMemo(() => stored && list(stored.cases, stored.evidence), [stored]);
  const unfiled = stored?.evidence.filter((item) => item.caseId === '') ?? [];
  const found = all?.filter(({ one, evidence }) => caseMatches(one, evidence, query)) ?? [];
  const foundUnfiled = unfiled.filter((item) => evidenceMatches(item, query));
  const open = found.filter(({ one }) => !one.isArchived);
  const archived = found.filter(({ one }) => one.isArchived);
  const start = async () => {
    const words = { title: '', platform: '', host: '', orderIds: [], statement: '', demandFen: null };
    go(`/case/${(await createCase(words)).id}`);
  };
  return (
    <main class="main">
      <header class="pagehead">
        <h1 class="grow">案件</h1>
        <SearchField value={query} onInput={setQuery} />
        <button type="button" id="new-case" class="btn primary" disabled={isBusy} onClick={() => act(start)}>
          <Icon name="plus" small />
          新建案件
        </button>
      </header>
      <div class="page">
        {failed}
        {open.length > 0 && <OpenCases listed={open} cases={stored?.cases ?? []} />}
        {foundUnfiled.length > 0 && <Unfiled items={foundUnfiled} cases={stored?.cases ?? []} />}
        {archived.length > 0 && <ArchivedCases listed={archived} cases={stored?.cases ?? []} />}
        {all && found.length === 0 && foundUnfiled.length === 0 && (
          <Nothing query={query} listed={all} onQuery={setQuery} />
        )}
        {all && !query && all.length === 0 && unfiled.length > 0 && (
          <p class="note">
            还没有案件。在订单页点工具栏上的留证，会自动建一个；也可以把上面的证据归入新建的案件。
          </p>
        )}
      </div>
    </main>
  );
}

function list(cases: readonly Case[], evidence: readonly EvidenceItem[]): Listed[] {
  const byCase = new Map<string, EvidenceItem[]>();
  for (const item of evidence) {
    const mates = byCase.get(item.caseId);
    if (mates) mates.push(item);
    else byCase.set(item.caseId, [item]);
  }
  const listed = cases.map((one) => {
    const own = byCase.get(one.id) ?? [];
    const read = factOf(own, 'amountFen');
    return {
      one,
      evidence: own,
      amountFen: typeof read === 'number' ? read : one.demandFen,
      at: own[0]?.at ?? one.updatedAt,
    };
  });
  return listed.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

type Lists = { listed: readonly Listed[]; cases: readonly Case[] };

function OpenCases({ listed, cases }: Lists) {
  return (
    <section aria-labelledby="open-cases">
      <div class="grouphead">
        <h2 id="open-cases">进行中</h2>
        <span class="note">最近留证的在前</span>
      </div>
      <table class="tbl" aria-labelledby="open-cases">
        <thead>
          <tr class="th">
            <th>案件</th>
            <th class="r">金额</th>
            <th>状态</th>
            <th>最近一次</th>
            <th class="r">证据</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <CaseRow key={row.one.id} cases={cases} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CaseRow({ one, evidence, amountFen, at, cases }: Listed & { cases: readonly Case[] }) {
  const missing = checklistOf(evidence).filter((entry) => entry.seqs.length === 0);
  const tag = evidence.length === 0 ? '还没有证据' : missing.length === 0 ? '清单已齐' : '收集证据';
  const rest = missing.length > 1 ? `等 ${missing.length} 项` : '';
  return (
    <tr class="long">
      <CaseName one={one} cases={cases} />
      <td class="r">{amountFen === null ? <span class="muted">—</span> : showMoney(amountFen)}</td>
      <td>
        <span class={`tag ${missing.length === 0 ? 'ok' : 'warn'}`}>{tag}</span>
        {evidence.length > 0 && missing[0] && (
          <span class="note clip">
            还缺{missing[0].title}
            {rest}
          </span>
        )}
      </td>
      <td class="nowrap">{showWhen(at)}</td>
      <td class="r">{evidence.length}</td>
    </tr>
  );
}

function CaseName({ one, cases }: { one: Case; cases: readonly Case[] }) {
  const tail = caseTail(one, cases);
  const order = orderWords(one);
  return (
    <td title={caseTitle(one)}>
      <a class="name" href={`#/case/${one.id}`} data-row>
        <span class="clip">{caseTitle(one)}</span>
        {tail && <span class="note nowrap">{tail}</span>}
      </a>
      <span class="note clip">
        {one.platform || one.host || '还没有商家'}
        {one.host && one.platform !== one.host && one.platform && (
          <>
            <Dot />
            {one.host}
          </>
        )}
        {order && (
          <>
            <Dot />
            {order}
          </>
        )}
      </span>
    </td>
  );
}

function ArchivedCases({ listed, cases }: Lists) {
  return (
    <section aria-labelledby="archived-cases">
      <div class="grouphead">
        <h2 id="archived-cases">已归档</h2>
      </div>
      <table class="tbl" aria-labelledby="archived-cases">
        <tbody>
          {listed.map(({ one, evidence, amountFen, at }) => (
            <tr key={one.id} class="long done">
              <CaseName one={one} cases={cases} />
              <td class="r muted">{amountFen === null ? '—' : showMoney(amountFen)}</td>
              <td>
                <span class="tag">已归档</span>
              </td>
              <td class="muted nowrap">{showWhen(at)}</td>
              <td class="r muted">{evidence.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Nothing({
  query,
  listed,
  onQuery,
}: {
  query: string;
  listed: readonly Listed[];
  onQuery(query: string): void;
}) {
  if (!query) {
    return <Empty drawing="page" title="还没有案件" words="在订单页点工具栏上的留证，会自动建一个案件。" />;
  }
  const asked = amountAsked(query);
  const amounts = listed.flatMap(({ amountFen }) => (amountFen === null ? [] : [amountFen]));
  const near = asked === null ? null : nearestAmount(asked, amounts);
  if (near === null) {
    return (
      <Empty drawing="search" title={`没有找到“${query}”`} words="可以试试订单号的后几位、平台名称或者金额。">
        <button type="button" class="btn" onClick={() => onQuery('')}>
          清空搜索
        </button>
      </Empty>
    );
  }
  return (
    <Empty
      drawing="search"
      title={`没有找到“${query}”`}
      words={`有一个案件的金额是 ${showMoney(near)}，是不是它？`}
    >
      <button type="button" class="btn" onClick={() => onQuery((near / 100).toFixed(2))}>
        查看 {showMoney(near)}
      </button>
    </Empty>
  );
}
