import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import { orderIdOf } from '../../core/case/suggest';
import { asAppError } from '../../core/errors';
import { missingOrigins } from '../../core/evidence/missing-origins';
import { kindWords, subjectWords } from '../../core/words/names';
import { shortHash, showTime } from '../../core/words/show';
import { allCases, createCase, fileEvidence } from '../../storage/case-store';
import { evidenceItem, evidenceOfCase } from '../../storage/evidence-store';
import { AllowSites } from '../shared/allow-sites';
import { BlobImage } from '../shared/blob-image';
import { Failure } from '../shared/boundary';
import { caseLabel } from '../shared/case-label';
import { WaysLine } from '../shared/complaint-ways';
import { kindLabel } from '../shared/field-words';
import { gapLines, interruptedSteps } from '../shared/gap-lines';
import { Icon } from '../shared/icon';
import { ListedOrders } from '../shared/listed-orders';
import { Dot, Sealed } from '../shared/mark';
import { openHome } from '../shared/open-home';
import { ReminderOffer } from '../shared/reminder-offer';
import { useLive } from '../shared/use-live';
import { Check } from './check';
import { Latest } from './latest';
import { Missing } from './missing';
import { type OtherWays, OtherWaysMenu } from './other-ways';

/** A sealed capture: what it holds, what to check, what is still missing, and the way to the package. */
export function SealedView({
  seq,
  fresh,
  ways,
  quote,
  beside,
  onAgain,
}: {
  seq: number;
  fresh: boolean;
  ways: OtherWays;
  quote?: ComponentChildren;
  beside?: ComponentChildren;
  onAgain(): void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAnswered, setAnswered] = useState(false);
  const state = useLive(async () => {
    const item = await evidenceItem(seq);
    const mates = item?.caseId ? await evidenceOfCase(item.caseId) : [];
    const cases = await allCases();
    const named = (id: string) => {
      const one = id ? cases.find((some) => some.id === id) : undefined;
      return one && { id, title: caseLabel(one, cases) };
    };
    return {
      item,
      mates,
      home: named(item?.caseId ?? ''),
      likely: named(item?.suggestedCaseId ?? ''),
    };
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
        {quote}
        <Gaps item={item} onAgain={onAgain} />
        <AllowSites
          origins={missingOrigins(item.gaps.filter(({ step }) => step === 'html'))}
          onAllowed={onAgain}
        />
        {item.items.length > 0 && !item.isErased && <ListedOrders item={item} />}
        <WaysLine item={item} />
        <ReminderOffer seq={seq} />
        <Check key={seq} item={item} />
        {home ? (
          <Missing caseId={home.id} onAnswer={() => setAnswered(true)} />
        ) : (
          <Filing item={item} likely={likely} />
        )}
        {beside}
        {(!home || isAnswered) && <Latest except={seq} />}
      </div>
      <div class="dock">
        {home && (
          <div class="step">
            <button
              ref={button}
              type="button"
              id="package"
              class="btn primary lg block"
              onClick={() => void openHome(`/case/${home.id}/package`)}
            >
              生成投诉材料包
            </button>
          </div>
        )}
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
          <span class="flex nowrap">
            <button type="button" id="again" class="btn quiet sm" onClick={onAgain}>
              再留一次
            </button>
            <OtherWaysMenu ways={ways} all />
          </span>
        </footer>
      </div>
    </>
  );
}

function Summary({ item, number }: { item: EvidenceItem; number: number }) {
  const seconds = item.closedAt ? (Date.parse(item.closedAt) - Date.parse(item.at)) / 1000 : 0;
  const subject = item.subject ?? 'page';
  const hasPage = !item.gaps.some((gap) => gap.step === 'full-page');
  const extent = subject !== 'page' || hasPage ? `${subjectWords[subject]}，` : '';
  const scope = item.gaps.length === 0 ? '无缺口' : '有缺口';
  const words = { open: '正在留证', cancelled: '未完成' };
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
        <h1 class="ui">
          {kindLabel(item)}，
          {item.outcome === 'open' || item.outcome === 'cancelled'
            ? words[item.outcome]
            : `${extent}${scope}`}
        </h1>
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
  if (item.outcome === 'open' || item.gaps.length === 0) return null;
  // Slight ones leave picture and words whole: told, without a call to act.
  if (item.outcome === 'complete') return <p class="note slight">缺口：{gapLines(item.gaps).join('；')}</p>;
  const interrupted = interruptedSteps(item.gaps);
  const lines = gapLines(item.gaps.filter((gap) => gap.reason !== 'interrupted'));
  return (
    <div class="banner warn">
      <Icon name="info" />
      <div class="grow">
        {item.outcome === 'cancelled' ? (
          <p>已取消。截到的部分标为“未完成”保存</p>
        ) : interrupted ? (
          <p>上次留证中断了，没有留下{interrupted}</p>
        ) : (
          <p>缺口已记入这条证据：</p>
        )}
        {item.outcome !== 'cancelled' &&
          lines.slice(0, 3).map((sentence) => (
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
