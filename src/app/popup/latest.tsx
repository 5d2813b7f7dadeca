import { useLayoutEffect, useRef } from 'preact/hooks';
import { shortHash, showClock, showDay } from '../../core/words/show';
import { latestEvidence } from '../../storage/evidence-store';
import { BlobImage } from '../shared/blob-image';
import { kindLabel } from '../shared/field-words';
import { openHome } from '../shared/open-home';
import { useLive } from '../shared/use-live';

/** The popup should not grow beyond this, CSS px. */
const tallest = 568;

/** The last captures but the one shown, with time and short hash; folded when there is no room for them. */
export function Latest({ except = 0 }: { except?: number }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const latest = useLive(async () => {
    const newest = await latestEvidence(4);
    return newest.filter((item) => item.seq !== except).slice(0, 3);
  }, [except]);
  const isFilled = latest !== undefined && latest.length > 0;
  useLayoutEffect(() => {
    if (!isFilled) return;
    // Twice: what stands above may come from the database a moment later.
    const settle = () => {
      if (!fold.current) return;
      fold.current.open = true;
      if (document.body.offsetHeight > tallest) fold.current.open = false;
    };
    settle();
    const timer = setTimeout(settle, 80);
    return () => clearTimeout(timer);
  }, [isFilled]);
  if (!isFilled) return null;
  const today = showDay(new Date().toISOString());
  return (
    <details ref={fold} class="rest latest">
      <summary class="note">最近留证</summary>
      <ul class="group">
        {latest.map((item) => (
          <li class="row" key={item.seq}>
            <span class="thumb">
              <BlobImage blob={item.thumbnail} alt="" />
            </span>
            <div class="grow">
              <p class="ui clip">{item.isErased ? '内容已删除' : item.title || kindLabel(item)}</p>
              <p class="note clip">
                {showDay(item.at) === today
                  ? `今天 ${showClock(item.at)}`
                  : `${showDay(item.at).slice(5)} ${showClock(item.at)}`}
                <i class="sep" />
                <span class="hash" title={item.head}>
                  {shortHash(item.head)}
                </span>
              </p>
            </div>
            <button type="button" class="btn quiet sm" onClick={() => void openHome(`/evidence/${item.seq}`)}>
              查看
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
