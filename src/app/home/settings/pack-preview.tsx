import { editionWords, type Pack, partWords } from '../../../core/knowledge/pack';
import { checkedDays, type PartChange, packChanges } from '../../../core/knowledge/pack-changes';
import type { InUse } from '../../../storage/knowledge-store';
import { Dialog } from '../../shared/dialog';

type PreviewProps = { from: InUse; to: Pack; isBusy: boolean; onTake(): void; onClose(): void };

/** What a pack would change, before it counts. */
export function PackPreview({ from, to, isBusy, onTake, onClose }: PreviewProps) {
  const changes = packChanges(from.pack.knowledge, to.knowledge);
  const { last } = checkedDays(to.knowledge);
  return (
    <Dialog
      title="导入资料包"
      onClose={onClose}
      footer={
        <>
          <span class="note grow">可以随时恢复自带的</span>
          <button type="button" class="btn" onClick={onClose}>
            取消
          </button>
          <button type="button" id="take-pack" class="btn primary" disabled={isBusy} onClick={onTake}>
            用这份
          </button>
        </>
      }
    >
      <p id="pack-versions">
        {editionWords(from.edition)} → <b>{editionWords(to)}</b>
      </p>
      <p class="note packsteps">来源最近一次核对于 {last}，是资料包自己写的，以官方最新公布为准。</p>
      {changes.length === 0 ? (
        <p class="ui">内容和现在用的一样，只有版本不同。</p>
      ) : (
        <ul class="group packchanges">
          {changes.map((change) => (
            <Change key={change.part} change={change} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const ways = [
  ['added', '新增'],
  ['changed', '改动'],
  ['removed', '去掉'],
] as const;

/** So many are named; a pack from elsewhere may bring thousands. */
const mostNamed = 200;

function Change({ change }: { change: PartChange }) {
  const { part, before, after } = change;
  const there = ways.filter(([way]) => change[way].length > 0);
  return (
    <li class="row top" data-part={part}>
      <div class="grow">
        <p class="ui b">{partWords[part]}</p>
        {there.map(([way, words]) => (
          <details key={way} class="note" data-way={way}>
            <summary>
              {words} {change[way].length} 项
            </summary>
            <p>
              {change[way].slice(0, mostNamed).join('、')}
              {change[way].length > mostNamed && `，另外 ${change[way].length - mostNamed} 项`}
            </p>
          </details>
        ))}
      </div>
      <span class="note num nowrap">{before === after ? `${after} 项` : `${before} → ${after} 项`}</span>
    </li>
  );
}
