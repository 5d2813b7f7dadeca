import { useState } from 'preact/hooks';
import type { Case } from '../../core/case/case';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { kindWords } from '../../core/words/names';
import { originWord } from '../../core/words/origins';
import { shortHash } from '../../core/words/show';
import { Cite, nameOf, Thumb } from '../shared/evidence-parts';
import { Dot, Sealed } from '../shared/mark';
import { showWhen } from '../shared/when';
import { EvidenceMenu } from './evidence-menu';

/** The evidence of a case as a list to select from. */
export function EvidenceTable({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const selected = evidence.filter((item) => chosen.has(item.seq));
  const choose = (seqs: number[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const seq of seqs) isChosen ? next.add(seq) : next.delete(seq);
    setChosen(next);
  };
  return (
    <>
      <div class="selbar flex">
        <label class="flex ui">
          <input
            type="checkbox"
            checked={selected.length === evidence.length}
            ref={(box) => {
              if (box) box.indeterminate = selected.length > 0 && selected.length < evidence.length;
            }}
            onChange={(event) =>
              choose(
                evidence.map((item) => item.seq),
                event.currentTarget.checked,
              )
            }
          />
          {selected.length === 0 ? '全选' : `已选 ${selected.length} 条`}
        </label>
        {selected.length > 0 && (
          <EvidenceMenu one={one} items={selected} words="移到…" onDone={() => setChosen(new Set())} />
        )}
      </div>
      <ul class="rows evlist">
        {evidence.map((item, i) => (
          <li class="row long" key={item.seq}>
            <input
              type="checkbox"
              aria-label={`选证 ${i + 1}`}
              checked={chosen.has(item.seq)}
              onChange={(event) => choose([item.seq], event.currentTarget.checked)}
            />
            <Thumb item={item} link />
            <a class="grow rowlink" href={`#/evidence/${item.seq}`} data-row title={nameOf(item)}>
              <span class="ui clip">
                <b>{item.kind === 'import' ? originWord(item.origin) : kindWords[item.kind]}</b>
                <Dot />
                {nameOf(item)}
              </span>
              <span class="note clip">
                {item.host || '导入'}
                <Dot />
                {showWhen(item.at)}
                <Dot />
                <span class="hash" title={item.head}>
                  {shortHash(item.head)}
                </span>
              </span>
            </a>
            <Sealed words={false} />
            <Cite seq={item.seq} number={i + 1} />
          </li>
        ))}
      </ul>
    </>
  );
}
