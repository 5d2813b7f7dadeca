import { readFields, rulesVersion } from '../../../core/reading/read-fields';
import { keepReread, undoReread } from '../../../storage/reading-store';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';

/** Fields read by older rules can be read anew from the sealed words; the record stays, and so does what was confirmed. */
export function Reread({ sealed: { item, records, reading } }: { sealed: SealedEvidence }) {
  const { act, isBusy, failed } = useAct();
  const [opening] = records;
  if (!reading || opening?.type !== 'capture') return null;
  const now = item.reread?.rules ?? opening.rules;
  if (item.reread && now >= rulesVersion) {
    return (
      <p class="reread note">
        这里显示的是用第 {now} 版规则重读的内容，留证时用的是第 {opening.rules} 版。封存的记录没有改动。
        <button
          type="button"
          class="btn plain sm"
          disabled={isBusy}
          onClick={() => act(() => undoReread(item.seq))}
        >
          恢复当时读到的
        </button>
        {failed}
      </p>
    );
  }
  if (now >= rulesVersion) return null;
  const reread = () => act(() => keepReread(item.seq, { rules: rulesVersion, ...readFields(reading) }));
  return (
    <p class="reread note">
      这些内容是用第 {now} 版规则读到的，现在是第 {rulesVersion} 版。
      <button type="button" class="btn sm" disabled={isBusy} onClick={reread}>
        用新规则重读
      </button>
      {failed}
    </p>
  );
}
