import { useState } from 'preact/hooks';
import { allCases } from '../../../storage/case-store';
import { allEvidence } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { caseLabel } from '../../shared/case-label';
import { EvidenceLink, EvidenceState, nameOf, orderNote } from '../../shared/evidence-parts';
import { Dot } from '../../shared/mark';
import { usePages } from '../../shared/pages';
import { useLive } from '../../shared/use-live';
import { showWhen } from '../../shared/when';
import { CasePicker } from '../filing/case-picker';
import { moveEvidence, startCase } from '../filing/case-words';
import './cases.css';
import { Empty } from '../../shared/empty';
import { go } from '../../shared/route';
import { Found, mostShown } from '../find/found';
import { WhatCanBeFound } from '../find/nothing-found';
import { type Selection, SelectionBar, useSelection } from '../find/selection';
import { useSearch } from '../find/use-search';

/** Every piece of evidence, the newest first, or what the search finds; some of it can be chosen and filed. */
export function AllEvidencePage() {
  const { field, isAsked, isSearched, search, found } = useSearch('/evidence');
  const stored = useLive(async () => ({ evidence: await allEvidence(), cases: await allCases() }));
  const hits = found?.evidence.slice(0, mostShown).map(({ item }) => item) ?? [];
  const shown = isSearched ? hits : stored?.evidence;
  const selection = useSelection(shown ?? []);
  const pages = usePages(isSearched ? [] : (shown ?? []));
  const titles = new Map(stored?.cases.map((one) => [one.id, caseLabel(one, stored.cases)]));
  return (
    <main class="main">
      <header class="pagehead">
        <h1 class="grow">全部证据</h1>
        {field}
      </header>
      <div class="page">
        {shown && shown.length > 0 && (
          <SelectionBar evidence={shown} selection={selection}>
            <FileSelected selection={selection} />
          </SelectionBar>
        )}
        {isAsked && <WhatCanBeFound />}
        {isSearched && !isAsked && <Found found={found} onQuery={search} selection={selection} />}
        {!isSearched && shown && shown.length > 0 && (
          <ul class="rows evlist">
            {pages.shown.map((item) => (
              <li class="row long" key={item.seq}>
                <input
                  type="checkbox"
                  aria-label={`选“${nameOf(item)}”`}
                  checked={selection.has(item.seq)}
                  onChange={(event) => selection.choose([item.seq], event.currentTarget.checked)}
                />
                <EvidenceLink item={item}>
                  {item.caseId ? (titles.get(item.caseId) ?? '案件') : '未归档'}
                  {orderNote(item) && (
                    <>
                      <Dot />
                      {orderNote(item)}
                    </>
                  )}
                </EvidenceLink>
                <EvidenceState item={item} />
                <time class="note nowrap evtime" dateTime={item.at}>
                  {showWhen(item.at)}
                </time>
              </li>
            ))}
          </ul>
        )}
        {pages.more}
        {!isSearched && shown?.length === 0 && (
          <Empty
            drawing="capture"
            title="还没有证据"
            words="打开订单、账单或聊天页面，点工具栏上的留证。先留订单详情和支付账单，这两样最要紧。"
          >
            <a class="btn" href="#/welcome">
              看怎么留证
            </a>
          </Empty>
        )}
      </div>
    </main>
  );
}

/** Chosen evidence, from wherever it lies, goes into one case: an old one or a new one. */
function FileSelected({ selection }: { selection: Selection }) {
  const [isPicking, setPicking] = useState(false);
  const { act, isBusy, failed } = useAct();
  return (
    <>
      <button type="button" class="btn sm" disabled={isBusy} onClick={() => setPicking(true)}>
        归入案件…
      </button>
      <button
        type="button"
        id="new-case"
        class="btn sm"
        disabled={isBusy}
        onClick={() => act(async () => go(`/case/${await startCase(selection.selected)}`))}
      >
        新建案件
      </button>
      {failed}
      {isPicking && (
        <CasePicker
          title={`把 ${selection.selected.length} 条证据归入哪个案件`}
          except=""
          onClose={() => setPicking(false)}
          onPick={(one) => {
            setPicking(false);
            void act(async () => {
              await moveEvidence(selection.selected, one);
              selection.clear();
            });
          }}
        />
      )}
    </>
  );
}
