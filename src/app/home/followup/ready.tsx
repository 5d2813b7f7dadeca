import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reachesShop } from '../../../core/case/contacts';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import type { ReadyKind } from '../../../core/deadline/case-dates';
import { readyTitles } from '../../../core/words/date-words';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { noticeLogged, readyBlocked, readyWords } from './ready-words';
import type { WrittenDraft } from './use-draft';

type ReadyProps = {
  standing: CaseStanding;
  ready: ReadyKind | null;
  now: string;
  written: WrittenDraft;
  isBusy: boolean;
  /** Declines the offer with these words. Gives false where nothing shows the offer yet, unless that is `enough`. */
  onDecline(sent: string, enough: boolean): Promise<boolean>;
};

/** The message that fits: copied with one press, and then sealed as what the user sent. */
export function Ready({
  standing,
  ready,
  now,
  written: { row, set, isAsOpened },
  isBusy,
  onDecline,
}: ReadyProps) {
  const { act, failed } = useAct();
  const [isAsking, setAsking] = useState(false);
  const asks = useRef<HTMLParagraphElement>(null);
  useEffect(() => asks.current?.scrollIntoView({ block: 'nearest' }), [isAsking]);
  const blocked = useMemo(() => readyBlocked(standing), [standing]);
  const kind = isAsOpened && ready ? ready : kindFor(row.draft, ready);
  if (!kind || !reachesShop(row.draft.channel)) return null;
  const text = readyWords(kind, standing, now, row.draft);
  const isCopied = row.draft.sent === text;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    set({ sent: text, ...(kind === 'notice' ? noticeLogged(standing, now, row.draft) : {}) });
  };
  const isShown = row.files.length > 0 || (row.draft.cites ?? []).length > 0;
  const decline = (enough: boolean) =>
    act(async () => {
      if (!enough) await copy();
      setAsking(!(await onDecline(text, enough)));
    });
  const isOff = isBusy || blocked !== '';
  return (
    <div class="banner info ready">
      <Icon name="arrow" />
      <div class="grow">
        <p class="b">{readyTitles[kind]}</p>
        {kind === 'decline' && isAsking && !isShown && (
          <p class="ui b asks" role="status" id="asks-picture" ref={asks}>
            已复制。没有找到打开着、又允许读取的聊天页：把对方给券的截图粘贴或拖到上面，再点一次“拒绝并保留证据”。
            <button
              type="button"
              id="decline-bare"
              class="btn quiet sm"
              disabled={isOff}
              onClick={() => void decline(true)}
            >
              没有截图，只留文字
            </button>
          </p>
        )}
        <p class="ui">{text}</p>
        {blocked && <p class="state danger">{blocked}</p>}
        {isCopied && !isAsking && <p class="note">已复制，会作为你发的内容一起封存</p>}
        {failed}
      </div>
      <div class="readyacts">
        <button
          type="button"
          id="copy-ready"
          class="btn sm"
          disabled={blocked !== ''}
          onClick={() => void act(copy)}
        >
          {isCopied ? '再复制' : '复制'}
        </button>
        {kind === 'decline' && (
          <button
            type="button"
            id="decline"
            class="btn sm"
            disabled={isOff}
            title="复制这段话；聊天页开着就一并留证，然后封存"
            onClick={() => void decline(false)}
          >
            {isBusy ? '正在留证…' : '拒绝并保留证据'}
          </button>
        )}
      </div>
    </div>
  );
}

function kindFor({ result, act }: WrittenDraft['row']['draft'], ready: ReadyKind | null): ReadyKind | null {
  if (result === 'coupon') return 'decline';
  if (result === 'refused') return 'escalate';
  if (result !== 'no-answer' && result !== 'pending') return null;
  if (act === 'ultimatum') return 'ultimatum';
  return ready === 'escalate' || (ready === 'notice' && act === 'demanded') ? ready : 'ask';
}
