import { useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { useAct } from '../../shared/act';
import { Menu } from '../../shared/menu';
import { go } from '../../shared/route';
import { CasePicker } from '../filing/case-picker';
import { moveEvidence, startCase } from '../filing/case-words';

/** Where evidence of a case can go: another case, out of it, or a new case of its own. */
export function EvidenceMenu({
  one,
  items,
  words,
  onDone,
}: {
  one: Case;
  items: readonly EvidenceItem[];
  words?: string;
  onDone?: () => void;
}) {
  const [isPicking, setPicking] = useState(false);
  const { act, failed } = useAct();
  const move = (to: Case | null) =>
    act(async () => {
      setPicking(false);
      await moveEvidence(items, to);
      onDone?.();
    });
  return (
    <>
      <Menu
        label={words ?? '移动这条证据'}
        small
        {...(words ? { words } : {})}
        items={[
          { words: '移到别的案件…', onPick: () => setPicking(true) },
          { words: '移到未归档', onPick: () => void move(null) },
          {
            words: '分到新案件',
            onPick: () =>
              void act(async () => {
                go(`/case/${await startCase(items)}`);
              }),
          },
        ]}
      />
      {failed}
      {isPicking && (
        <CasePicker
          title={items.length === 1 ? '移到哪个案件' : `把 ${items.length} 条证据移到哪个案件`}
          except={one.id}
          onPick={move}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
