import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { DraftKey } from '../../../core/case/draft-history';
import { useAct } from '../../shared/act';
import { useUndo } from './use-undo';

const names: Record<DraftKey, string> = {
  ...{ statement: '事情经过', dispute: '纠纷类型', facts: '经过的步骤', orders: '订单', demands: '诉求' },
  ...{ bases: '依据', parties: '对方', answers: '回答', complainant: '本人', representative: '法定代理人' },
  ...{ hiddenNames: '要遮住的', fills: '待填的内容', written: '手动修改的正文' },
  ...{ demandFen: '诉求', keptConflicts: '对不上的地方', otherAnswers: '合并后的说法' },
};
const named = (keys: readonly DraftKey[]) => [...new Set(keys.map((key) => names[key]))].join('、');

/** Takes the last changes of the draft back, and makes them again; nothing is drawn while there is none. */
export function UndoBar({ one, onMoved }: { one: Case; onMoved(): void }) {
  const { act, failed } = useAct();
  const [said, setSaid] = useState('');
  const history = useUndo(one, (keys, isRedo) => {
    setSaid(`${isRedo ? '已重做' : '已撤销'}：${named(keys)}`);
    onMoved();
  });
  const { undoes, redoes } = history;
  // Presses in a row are done one after another; none is lost while the one before is being saved.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = (move: () => Promise<unknown>) =>
    void act(() => {
      queue.current = queue.current.catch(() => undefined).then(move);
      return queue.current;
    });
  const undo = () => inTurn(history.undo);
  const redo = () => inTurn(history.redo);
  useUndoKeys(undo, redo);
  return (
    <div class="undobar">
      {undoes && (
        <button type="button" id="undo" class="btn sm" title="Ctrl + Z，在输入框外面按" onClick={undo}>
          撤销：{named(undoes)}
        </button>
      )}
      {redoes && (
        <button type="button" id="redo" class="btn sm" title="Ctrl + Shift + Z" onClick={redo}>
          重做：{named(redoes)}
        </button>
      )}
      <span class="vh" role="status">
        {said}
      </span>
      {failed}
    </div>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), except in a field, which has its own. */
function useUndoKeys(onUndo: () => void, onRedo: () => void): void {
  const latest = useRef({ onUndo, onRedo });
  latest.current = { onUndo, onRedo };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const isField = target instanceof HTMLElement && target.matches('textarea, select, input');
      if (isField || document.querySelector('dialog[open], [popover]:popover-open')) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) latest.current.onRedo();
      else latest.current.onUndo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
