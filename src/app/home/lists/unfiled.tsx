import { useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { useAct } from '../../shared/act';
import { caseLabel, caseTail, caseTitle } from '../../shared/case-label';
import { kindName, nameOf, orderNote, Thumb } from '../../shared/evidence-parts';
import { Dot } from '../../shared/mark';
import { Menu } from '../../shared/menu';
import { usePages } from '../../shared/pages';
import { go } from '../../shared/route';
import { showWhen } from '../../shared/when';
import { CasePicker } from '../filing/case-picker';
import { moveEvidence, startCase } from '../filing/case-words';

/** Evidence without a case, each with the case it seems to belong to. */
export function Unfiled({ items, cases }: { items: readonly EvidenceItem[]; cases: readonly Case[] }) {
  const [filing, setFiling] = useState<EvidenceItem | null>(null);
  const { act, failed } = useAct();
  const { shown, more } = usePages(items);
  return (
    <section aria-labelledby="unfiled">
      <div class="grouphead">
        <h2 id="unfiled">未归档</h2>
        <span class="note">{items.length} 条证据还没有归入案件</span>
      </div>
      {failed}
      <ul class="rows unfiled">
        {shown.map((item) => {
          const likely = cases.find((one) => one.id === item.suggestedCaseId && !one.isArchived);
          return (
            <li class="row" key={item.seq}>
              <Thumb item={item} link />
              <a class="grow rowlink" href={`#/evidence/${item.seq}`} data-row title={nameOf(item)}>
                <span class="ui b clip">{nameOf(item)}</span>
                <span class="note clip">
                  {kindName(item)}
                  {item.host && (
                    <>
                      <Dot />
                      {item.host}
                    </>
                  )}
                  {orderNote(item) && (
                    <>
                      <Dot />
                      {orderNote(item)}
                    </>
                  )}
                  <Dot />
                  <span class="nowrap">{showWhen(item.at)}</span>
                </span>
              </a>
              {likely && (
                <button
                  type="button"
                  class="btn filehere"
                  title={`归入 ${caseLabel(likely, cases)}`}
                  onClick={() => act(() => moveEvidence([item], likely))}
                >
                  <span class="clip">归入 {caseTitle(likely)}</span>
                  {caseTail(likely, cases) && <span class="note">{caseTail(likely, cases)}</span>}
                </button>
              )}
              <Menu
                label={`“${nameOf(item)}”归到哪里`}
                {...(likely ? {} : { words: '归入…' })}
                items={[
                  { words: likely ? '归入别的案件…' : '归入已有的案件…', onPick: () => setFiling(item) },
                  {
                    words: '新建案件',
                    onPick: () => void act(async () => go(`/case/${await startCase([item])}`)),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
      {more}
      {filing && (
        <CasePicker
          title="归入哪个案件"
          except=""
          onClose={() => setFiling(null)}
          onPick={(one) => {
            setFiling(null);
            void act(() => moveEvidence([filing], one));
          }}
        />
      )}
    </section>
  );
}
