import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import { orderIdOf } from '../../core/case/suggest';
import { asAppError } from '../../core/errors';
import { gapWords, kindWords } from '../../core/words/names';
import { shortHash, showTime } from '../../core/words/show';
import { caseById, createCase, fileEvidence } from '../../storage/case-store';
import { evidenceItem, evidenceOfCase } from '../../storage/evidence-store';
import { BlobImage } from '../shared/blob-image';
import { Failure } from '../shared/boundary';
import { Icon } from '../shared/icon';
import { Dot, Sealed } from '../shared/mark';
import { useLive } from '../shared/use-live';
import { Check } from './check';
import { Missing } from './missing';
import { openHome } from './open-home';

/** A sealed capture: what it holds, what to check, what is still missing, and the way to the package. */
export function SealedView({ seq, fresh, onAgain }: { seq: number; fresh: boolean; onAgain(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  const state = useLive(async () => {
    const item = await evidenceItem(seq);
    const mates = item?.caseId ? await evidenceOfCase(item.caseId) : [];
    const [home, likely] = item
      ? await Promise.all([caseById(item.caseId), caseById(item.suggestedCaseId)])
      : [undefined, undefined];
    return { item, mates, home, likely };
  }, [seq]);
  const isReady = state?.item !== undefined;
  useEffect(() => button.current?.focus({ preventScroll: true }), [isReady]);
  if (!state?.item) return null;
  const { item, mates, home, likely } = state;
  const number = mates.findIndex((mate) => mate.seq === seq) + 1;
  return (
    <>
      <div class={`pop after${fresh ? ' fresh' : ''}`} data-seq={seq}>
        <Summary item={item} number={number} />
        {item.outcome !== 'complete' && <Gaps item={item} onAgain={onAgain} />}
        <Check item={item} />
        {home && <Missing items={mates} caseId={home.id} />}
        {home ? (
          <button
            ref={button}
            type="button"
            id="package"
            class="btn primary lg block"
            onClick={() => void openHome(`/case/${home.id}/package`)}
          >
            生成投诉材料包
          </button>
        ) : (
          <Filing item={item} likely={likely} />
        )}
      </div>
      <footer class="pop-foot flex between">
        <span class="where">
          {home ? (
            <>
              归入{' '}
              <button
                type="button"
                class="btn quiet sm"
                title={home.title}
                onClick={() => void openHome(`/case/${home.id}`)}
              >
                <span class="clip">{home.title}</span>
              </button>
            </>
          ) : (
            '未归档'
          )}
        </span>
        <button type="button" id="again" class="btn quiet sm" onClick={onAgain}>
          再留一次
        </button>
      </footer>
    </>
  );
}

function Summary({ item, number }: { item: EvidenceItem; number: number }) {
  const seconds = item.closedAt ? (Date.parse(item.closedAt) - Date.parse(item.at)) / 1000 : 0;
  const scope = item.outcome === 'complete' ? '无缺口' : item.outcome === 'cancelled' ? '未完成' : '有缺口';
  return (
    <div class="flex top">
      <div class="thumb">
        <BlobImage blob={item.thumbnail} alt={`${kindWords[item.kind]}缩略图`} />
      </div>
      <div class="grow">
        <p class="flex between">
          <Sealed>
            已封存
            {number > 0 && (
              <>
                <Dot />证 {number}
              </>
            )}
          </Sealed>
          <span class="hash" title={item.head}>
            {shortHash(item.head)}
          </span>
        </p>
        <p class="ui">
          {kindWords[item.kind]}，{item.outcome === 'open' ? '正在留证' : scope}
        </p>
        <p class="note">
          {showTime(item.at)}
          {seconds > 0 && (
            <>
              <Dot />
              用时 {seconds.toFixed(1)} 秒
            </>
          )}
        </p>
      </div>
    </div>
  );
}

function Gaps({ item, onAgain }: { item: EvidenceItem; onAgain(): void }) {
  if (item.outcome === 'open') return null;
  const words = [...new Set(item.gaps.map(gapWords))];
  const interrupted = item.gaps.some((gap) => gap.reason === 'interrupted');
  return (
    <div class="banner warn">
      <Icon name="info" />
      <div class="grow">
        <p>{interrupted ? '上次留证中断了，这些没有留下：' : '缺口已记入这条证据：'}</p>
        {words.slice(0, 4).map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
      </div>
      <button type="button" class="btn sm" onClick={onAgain}>
        重新留证
      </button>
    </div>
  );
}

/** Evidence without an order number waits: here it is put where it belongs. */
function Filing({ item, likely }: { item: EvidenceItem; likely: { id: string; title: string } | undefined }) {
  const [failure, setFailure] = useState<unknown>(null);
  const act = (deed: () => Promise<unknown>) => () => {
    deed().catch((thrown) => setFailure(asAppError(thrown)));
  };
  const start = async () => {
    const platform = String(fieldValue(item, 'platformName') ?? item.host);
    const orderId = orderIdOf(item);
    const title = String(fieldValue(item, 'productName') ?? '') || `${platform} ${kindWords[item.kind]}`;
    const made = await createCase({
      title,
      platform,
      host: item.host,
      orderIds: orderId ? [orderId] : [],
      statement: '',
      demandFen: null,
    });
    await fileEvidence([item.seq], made.id);
  };
  return (
    <>
      <div class="grouphead">
        <h2>还没有归入案件</h2>
      </div>
      {failure !== null && <Failure thrown={failure} />}
      <ul class="group">
        {likely && (
          <li class="row">
            <Icon name="folder" />
            <span class="grow ui clip">{likely.title}</span>
            <button
              type="button"
              id="file"
              class="btn quiet sm"
              onClick={act(() => fileEvidence([item.seq], likely.id))}
            >
              归入
            </button>
          </li>
        )}
        <li class="row">
          <Icon name="plus" />
          <span class="grow ui">为它新建一个案件</span>
          <button type="button" class="btn quiet sm" onClick={act(start)}>
            新建
          </button>
        </li>
      </ul>
    </>
  );
}
