import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { coachOf } from '../../core/case/coach';
import { exhibitName } from '../../core/complaint/account';
import { attachmentLimit, originalsWhy } from '../../core/complaint/attachments/limits';
import { type AttachPiece, attachPieces, isOffered } from '../../core/complaint/attachments/pieces';
import { type Brief, hideRequest } from '../../core/complaint/brief';
import { useAct } from '../shared/act';
import { Icon } from '../shared/icon';
import { ProgressBar } from '../shared/progress-bar';
import { channelTitle } from '../text/channel-words';
import type { FinalText } from '../text/final-text';
import { EvidenceCite } from './evidence-cite';
import './attach.css';
import { LimitLine } from './limit-line';
import { MadeList } from './made-list';
import { makeAttachments } from './make-attachments';

type Made = Awaited<ReturnType<typeof makeAttachments>> & { of: string };

/** 附件: the pictures a text rests on, made to fit what the form of its channel takes. Nothing here uploads anything. */
export function Attachments({
  brief,
  text,
  seen,
}: {
  brief: Brief;
  text: FinalText;
  /** What the user saw on forms, by key. */
  seen: Readonly<Record<string, number>>;
}) {
  const { channel, variant } = text;
  // Who asks for an invoice proves nothing yet.
  if (variant === 'invoice') return null;
  const why = originalsWhy(channel);
  return (
    <section class="attach" aria-labelledby="attach-head" id="attachments">
      <div class="grouphead">
        <h2 id="attach-head">附件</h2>
        <span class="note">{channelTitle(channel)}</span>
      </div>
      {why ? <p class="ui">{why}</p> : <Pictures key={channel} brief={brief} text={text} seen={seen} />}
    </section>
  );
}

function Pictures({ brief, text, seen }: { brief: Brief; text: FinalText; seen: Record<string, number> }) {
  const { channel } = text;
  const { knowledge } = brief.request;
  const known = knowledge.channels.find((one) => one.id === channel);
  const limit = attachmentLimit(channel, known, seen);
  const all = useMemo(() => piecesOf(brief, text), [brief, text]);
  const [turned, setTurned] = useState<ReadonlySet<number>>(new Set());
  const isIn = (one: AttachPiece) => isOffered(one) !== turned.has(one.seq);
  const pieces = all.filter(isIn);
  const [made, setMade] = useState<Made | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const { act, isBusy, failed } = useAct();
  const cancel = useRef<AbortController | null>(null);
  useEffect(() => () => cancel.current?.abort(), []);
  // Also what is to be covered: who gives his number later must not hand in a picture that still shows it.
  const { own, names, secrets } = hideRequest(brief, channel);
  const of = JSON.stringify([pieces.map(({ seq }) => seq), limit, own, names, secrets]);
  const make = () =>
    act(async () => {
      const controller = new AbortController();
      cancel.current = controller;
      const onProgress = (done: number, total: number) => setProgress({ done, total });
      try {
        const { signal } = controller;
        setMade({ ...(await makeAttachments({ brief, channel, pieces, limit, signal, onProgress })), of });
      } catch (thrown) {
        // Cancelling is no failure: what was made before is still there.
        if (!controller.signal.aborted) throw thrown;
      } finally {
        setProgress(null);
        cancel.current = null;
      }
    });
  const turn = (seq: number) => setTurned((now) => withOrWithout(now, seq));
  return (
    <>
      <LimitLine channel={channel} limit={limit} />
      <Choice pieces={all} brief={brief} isIn={isIn} onTurn={turn} isBusy={isBusy} />
      <div class="flex wrap acts">
        <button
          type="button"
          id="attach-make"
          class="btn"
          disabled={isBusy || pieces.length === 0}
          title={pieces.length === 0 ? '至少选一条证据' : ''}
          onClick={() => void make()}
        >
          <Icon name="image" small />
          {made ? '重新准备图片' : '准备附件图片'}
        </button>
        {made && made.of !== of && !isBusy && (
          <span class="state warn" role="status">
            <Icon name="alert" />
            选择、上限或者要遮的内容变了，请重新准备
          </span>
        )}
      </div>
      {failed}
      {progress && <Progress {...progress} onCancel={() => cancel.current?.abort()} />}
      {made && !progress && <MadeList {...made} channel={channelTitle(channel)} limit={limit} />}
    </>
  );
}

function withOrWithout(now: ReadonlySet<number>, seq: number): ReadonlySet<number> {
  const next = new Set(now);
  if (!next.delete(seq)) next.add(seq);
  return next;
}

function piecesOf({ case: one, request, dispute, numbers }: Brief, { fields }: FinalText): AttachPiece[] {
  const evidence = request.evidence.filter((item) => !item.isErased && item.outcome !== 'open');
  const { needs } = request.knowledge;
  const { ticked, denied } = one;
  const coach = dispute ? coachOf({ evidence, dispute, needs, ticked, denied }) : [];
  const essential = new Set(coach.flatMap((one) => (one.isEssential ? one.seqs : [])));
  return attachPieces({ fields, evidence, numbers, essential });
}

/** Which evidence goes out: what the text leans on stands first, the rest where it is asked for. */
function Choice({
  pieces,
  brief,
  isIn,
  onTurn,
  isBusy,
}: {
  pieces: readonly AttachPiece[];
  brief: Brief;
  isIn(piece: AttachPiece): boolean;
  onTurn(seq: number): void;
  isBusy: boolean;
}) {
  const offered = pieces.filter(isOffered);
  const rest = pieces.filter((one) => !isOffered(one));
  const line = (piece: AttachPiece) => {
    const item = brief.request.evidence.find(({ seq }) => seq === piece.seq);
    return (
      <li key={piece.seq}>
        <label class="choice ui">
          <input
            type="checkbox"
            name="attach"
            value={piece.seq}
            checked={isIn(piece)}
            disabled={isBusy}
            onChange={() => onTurn(piece.seq)}
          />
          <span>{item ? exhibitName(item) : ''}</span>
        </label>
        <EvidenceCite seq={piece.seq} number={piece.number} />
        <span class="note">{pieceNote(piece)}</span>
      </li>
    );
  };
  return (
    <>
      {offered.length > 0 ? (
        <ul class="pieces">{offered.map(line)}</ul>
      ) : (
        <p class="note">正文还没有引用证据。</p>
      )}
      {rest.length > 0 && (
        <details class="quiet">
          <summary>没有引用的证据 {rest.length} 条</summary>
          <ul class="pieces">{rest.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function pieceNote({ cites, isEssential, isInvoice }: AttachPiece): string {
  const cited = cites > 0 ? `正文引用 ${cites} 处` : isInvoice ? '正文没有引用，作为购货凭证附上' : '';
  return [cited, isEssential ? '关键证据' : ''].filter(Boolean).join('，');
}

function Progress({ done, total, onCancel }: { done: number; total: number; onCancel(): void }) {
  return (
    <div class="making">
      <ProgressBar label="正在准备附件图片" done={done} total={total} />
      <div class="flex between">
        <p class="note num" aria-live="polite">
          {total > 0 ? `正在做第 ${Math.min(done + 1, total)} 张，共 ${total} 张` : '正在核对封存的原图'}
        </p>
        <button type="button" id="attach-cancel" class="btn plain sm" onClick={onCancel}>
          取消
        </button>
      </div>
    </div>
  );
}
