import { kindWords } from '../../core/words/names';
import { shortHash, showClock, showDay } from '../../core/words/show';
import { latestEvidence } from '../../storage/evidence-store';
import { BlobImage } from '../shared/blob-image';
import { useLive } from '../shared/use-live';
import { openHome } from './open-home';

/** The last captures, with time and the short hash of the head that sealed each. */
export function Latest() {
  const latest = useLive(() => latestEvidence(3));
  if (!latest || latest.length === 0) return null;
  const today = showDay(new Date().toISOString());
  return (
    <section class="latest">
      <div class="grouphead">
        <h2>最近留证</h2>
      </div>
      <ul class="group">
        {latest.map((item) => (
          <li class="row" key={item.seq}>
            <span class="thumb">
              <BlobImage blob={item.thumbnail} alt="" />
            </span>
            <div class="grow">
              <p class="ui clip">{item.isErased ? '内容已删除' : item.title || kindWords[item.kind]}</p>
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
    </section>
  );
}
