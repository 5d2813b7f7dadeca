import type { Confirmation } from '../../core/case/evidence-item';
import { Icon } from './icon';

/** What the user said of a read value, and the way back. `isOwn`: there was nothing to read but by himself. */
export function Said({
  said,
  label,
  isOwn = false,
  onUndo,
}: {
  said: Confirmation;
  label: string;
  isOwn?: boolean;
  onUndo(): void;
}) {
  return (
    <>
      <span class="state ok">
        <Icon name="check" />
        {isOwn ? '已填写' : said.was === 'right' ? '已核对' : '已更正'}
      </span>
      <button type="button" class="btn plain sm" aria-label={`${label}：撤销`} onClick={onUndo}>
        撤销
      </button>
    </>
  );
}
