import { useEffect, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { outcomeWords } from '../../../core/words/names';
import { shortHash } from '../../../core/words/show';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { Sealed } from '../../shared/mark';
import { type Recheck, recheck } from './recheck';

/** Whether everything is still as it was sealed: computed anew each time it is shown, and on demand. */
export function RecheckState({ item }: { item: EvidenceItem }) {
  const [result, setResult] = useState<Recheck | null>(null);
  const { act, isBusy, failed } = useAct();
  const check = () =>
    act(async () => {
      setResult(null);
      setResult(await recheck(item.seq));
    });
  useEffect(() => void check(), [item.seq, item.outcome, item.isErased]);
  const isWhole = result?.differences.length === 0;
  return (
    <>
      <div class="flex between wrap">
        {item.outcome === 'open' ? (
          <span class="note">正在封存</span>
        ) : (
          <Sealed>{outcomeWords[item.outcome]}</Sealed>
        )}
        <span role="status">
          {isBusy && <span class="note">正在重新校验…</span>}
          {result && isWhole && !isBusy && (
            <button
              type="button"
              class="state ok recheck"
              title={`${result.files} 个文件的指纹都与封存时相同。点一下再校验`}
              onClick={check}
            >
              <Icon name="okc" />
              {item.isErased ? '刚刚重新校验，记录未改动' : '刚刚重新校验，未改动'}
            </button>
          )}
        </span>
      </div>
      {failed}
      {result && !isWhole && !isBusy && (
        <div class="banner danger differs" role="alert">
          <Icon name="alert" />
          <div>
            <p class="b">与封存时不同</p>
            {result.differences.map((one) => (
              <p class="note" key={`${one.seq} ${one.what}`}>
                {one.what}：封存时 <span class="hash">{shortHash(one.sealed)}</span>
                ，现在 {one.found ? <span class="hash">{shortHash(one.found)}</span> : '不在了'}
              </p>
            ))}
            <button type="button" class="btn sm" onClick={check}>
              再校验一次
            </button>
          </div>
        </div>
      )}
    </>
  );
}
