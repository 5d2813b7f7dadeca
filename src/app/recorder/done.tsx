import { outcomeWords } from '../../core/words/names';
import { showLength } from '../../core/words/show';
import { evidenceItem } from '../../storage/evidence-store';
import { Thumb } from '../shared/evidence-parts';
import { gapLines } from '../shared/gap-lines';
import { Icon } from '../shared/icon';
import { Dot, Sealed } from '../shared/mark';
import { openHome } from '../shared/open-home';
import { useLive } from '../shared/use-live';

/** After the close: what is sealed, what is missing, and the way to see it. */
export function Done({ seq, lengthMs }: { seq: number; lengthMs: number }) {
  const item = useLive(() => evidenceItem(seq), [seq]);
  const gaps = item ? gapLines(item.gaps) : [];
  return (
    <div class="pop done" role="status">
      <div class="flex">
        {item?.thumbnail && <Thumb item={item} />}
        <div class="grow">
          <Sealed>{outcomeWords[item?.outcome ?? 'complete']}</Sealed>
          <p class="ui">
            录屏 <span class="num">{showLength(lengthMs)}</span>
            {item?.host && (
              <>
                <Dot />
                {item.host}
              </>
            )}
          </p>
        </div>
      </div>
      {gaps.length > 0 && (
        <div class="banner warn">
          <Icon name="alert" />
          <div>
            {gaps.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
        </div>
      )}
      <div class="acts">
        <button type="button" class="btn lg" onClick={() => window.close()}>
          关闭
        </button>
        <button
          type="button"
          id="view"
          class="btn primary lg grow"
          onClick={() => void openHome(`/evidence/${seq}`)}
        >
          查看录屏
        </button>
      </div>
    </div>
  );
}
