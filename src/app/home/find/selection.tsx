import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';

/** Which pieces of evidence of a list are chosen. */
export type Selection = {
  selected: EvidenceItem[];
  has(seq: number): boolean;
  choose(seqs: readonly number[], isChosen: boolean): void;
  clear(): void;
};

/** A selection over a list; what leaves the list leaves the selection. */
export function useSelection(evidence: readonly EvidenceItem[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  return {
    selected: evidence.filter((item) => chosen.has(item.seq)),
    has: (seq) => chosen.has(seq),
    choose(seqs, isChosen) {
      const next = new Set(chosen);
      for (const seq of seqs) isChosen ? next.add(seq) : next.delete(seq);
      setChosen(next);
    },
    clear: () => setChosen(new Set()),
  };
}

/** The line over a list: all or none, how many, and what can be done with them once some are chosen. */
export function SelectionBar({
  evidence,
  selection,
  children,
}: {
  evidence: readonly EvidenceItem[];
  selection: Selection;
  children: ComponentChildren;
}) {
  const count = selection.selected.length;
  return (
    <div class="selbar flex">
      <label class="flex ui">
        <input
          type="checkbox"
          id="pick-all"
          checked={count > 0 && count === evidence.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < evidence.length;
          }}
          onChange={(event) =>
            selection.choose(
              evidence.map((item) => item.seq),
              event.currentTarget.checked,
            )
          }
        />
        {count === 0 ? '全选' : `已选 ${count} 条`}
      </label>
      {count > 0 && children}
    </div>
  );
}
