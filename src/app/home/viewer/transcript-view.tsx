import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type SignKind, signKinds } from '../../../core/reading/talk/sign-rules';
import type { Talk, TalkSign } from '../../../core/reading/talk/signs';
import { placeWords, saidAtWords, signWords, speakerWords } from '../../../core/words/talk';
import { cutRow, imageWords, missingRows, olderWords, unsureRow } from '../../../core/words/transcript';
import { keepMySide } from '../../../storage/talk-store';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { MarkedText } from './transcript-marks';
import { type Line, linesOf, sideOfMe } from './transcript-talk';

/** Rows that are laid out together: those far away cost nothing until they are scrolled to. */
const perBlock = 100;

type Props = { sealed: SealedEvidence; talk: Talk };
/** `turn`: the row to begin at; -1 for the first. */
type ViewProps = Props & { turn: number };

/**
 * The words of a talk in order, with who says them, when, and what is missing; what matters for a dispute is marked and
 * can be listed and jumped to.
 */
export function TranscriptView({ sealed, talk, turn }: ViewProps) {
  const article = useRef<HTMLElement>(null);
  const [kind, setKind] = useState<SignKind | null>(null);
  const lines = useMemo(() => linesOf(talk, sealed), [talk, sealed]);
  const [wanted, setWanted] = useState(turn);
  const signs = useMemo(() => {
    const byTurn = new Map<number, TalkSign[]>();
    for (const sign of talk.signs) byTurn.set(sign.at, [...(byTurn.get(sign.at) ?? []), sign]);
    return byTurn;
  }, [talk]);
  const jump = (step: 1 | -1) => focusSign(article.current, step);
  useKeys({ j: () => jump(1), k: () => jump(-1) });
  // From the list or the search into the talk: the row that was asked for is shown with what stands around it.
  useEffect(() => {
    if (wanted < 0 || kind !== null) return;
    const row = article.current?.querySelector<HTMLElement>(`[data-turn="${wanted}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
    setWanted(-1);
  }, [wanted, kind]);
  const blocks = Array.from({ length: Math.ceil(lines.length / perBlock) }, (_, i) =>
    lines.slice(i * perBlock, (i + 1) * perBlock),
  );
  return (
    <article class="talk" ref={article}>
      <Head sealed={sealed} talk={talk} />
      {talk.signs.length > 0 && (
        <Filter signs={talk.signs} kind={kind} onKind={setKind} onJump={jump} isWhole={kind === null} />
      )}
      {kind !== null ? (
        <ol class="talkhits">
          {lines.map((line, i) =>
            'turn' in line && signs.get(line.turn.at)?.some((one) => one.kind === kind) ? (
              <Hit
                key={i}
                line={line}
                signs={signs.get(line.turn.at)!.filter((one) => one.kind === kind)}
                onShow={() => {
                  setWanted(line.turn.at);
                  setKind(null);
                }}
              />
            ) : null,
          )}
        </ol>
      ) : (
        blocks.map((block, i) => (
          <ol key={i} start={i * perBlock + 1}>
            {block.map((line, at) => (
              <Entry key={at} line={line} sealed={sealed} signs={signs} />
            ))}
          </ol>
        ))
      )}
    </article>
  );
}

function Head({ sealed, talk }: Props) {
  const { act, failed } = useAct();
  const { transcript, item } = sealed;
  const side = sideOfMe(talk);
  const count = talk.turns.filter((turn) => turn.kind === 'message').length.toLocaleString('zh-CN');
  return (
    <header class="note">
      <p>
        共 {count} 条消息，
        {transcript ? '从页面逐条读出' : '从这一页的文字读出，只有当时显示的部分'}
        {transcript && transcript.counts.gaps > 0 && `，中间少了 ${transcript.counts.gaps} 段`}。
      </p>
      {transcript && olderWords(transcript).map((words) => <p key={words}>{words}</p>)}
      {side && (
        <p>
          谁是谁按名字和位置判断：{side === 'right' ? '右' : '左'}侧是我，{side === 'right' ? '左' : '右'}
          侧是对方。{' '}
          <button
            type="button"
            class="btn plain sm"
            id="flip"
            onClick={() => void act(() => keepMySide(item.seq, side === 'right' ? 'left' : 'right'))}
          >
            反了，换过来
          </button>
        </p>
      )}
      {failed}
    </header>
  );
}

type FilterProps = {
  signs: readonly TalkSign[];
  kind: SignKind | null;
  onKind(kind: SignKind | null): void;
  onJump(step: 1 | -1): void;
  isWhole: boolean;
};

/** All of the talk, or only the rows that say one thing, with how many there are of each. */
function Filter({ signs, kind, onKind, onJump, isWhole }: FilterProps) {
  return (
    <div class="talkfilter">
      <div class="seg" role="toolbar" aria-label="只看">
        <button type="button" aria-pressed={kind === null} onClick={() => onKind(null)}>
          全部
        </button>
        {signKinds.map((one) => {
          const count = new Set(signs.filter((sign) => sign.kind === one).map(({ at }) => at)).size;
          return (
            <button
              key={one}
              type="button"
              data-kind={one}
              aria-pressed={kind === one}
              disabled={count === 0}
              onClick={() => onKind(one)}
            >
              {signWords[one]} <span class="num">{count}</span>
            </button>
          );
        })}
      </div>
      <span class="talkjump">
        <button
          type="button"
          class="btn plain icon"
          aria-label="上一处"
          title="上一处（K）"
          onClick={() => onJump(-1)}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          class="btn plain icon"
          aria-label="下一处"
          title="下一处（J）"
          onClick={() => onJump(1)}
        >
          <Icon name="right" />
        </button>
      </span>
      {isWhole && <p class="note">标出的词由程序按常见说法找出，可能有错漏，以原话为准。</p>}
    </div>
  );
}

/** Moves the focus to the next marked words, from where it is or from what is in sight. */
function focusSign(inside: HTMLElement | null, step: 1 | -1): void {
  const all = [...(inside?.querySelectorAll<HTMLElement>('[data-sign]') ?? [])];
  if (all.length === 0) return;
  const now = all.indexOf(document.activeElement as HTMLElement);
  const next = all[now < 0 ? (step === 1 ? 0 : all.length - 1) : (now + step + all.length) % all.length]!;
  next.scrollIntoView({ block: 'center' });
  next.focus({ preventScroll: true });
}

type TurnLine = Extract<Line, { turn: unknown }>;
type HitProps = { line: TurnLine; signs: readonly TalkSign[]; onShow(): void };

/** One row that says what is looked for, with its place. */
function Hit({ line: { turn }, signs, onShow }: HitProps) {
  return (
    <li class="talkhit">
      <p class="note">
        <b>{speakerWords(turn)}</b> {saidAtWords(turn.time)}
      </p>
      <p class="talkquote">
        <MarkedText text={turn.text} signs={signs} />
      </p>
      <p class="note">
        {placeWords(turn)}{' '}
        <button type="button" class="btn plain sm" onClick={onShow}>
          看前后文
        </button>
      </p>
    </li>
  );
}

type EntryProps = { line: Line; sealed: SealedEvidence; signs: ReadonlyMap<number, TalkSign[]> };

function Entry({ line, sealed, signs }: EntryProps) {
  if ('gap' in line) return <li class="talkgap">{missingRows}</li>;
  if ('day' in line) return <li class="talkday">{line.day}</li>;
  const { turn } = line;
  const words = <MarkedText text={turn.text} signs={signs.get(turn.at) ?? []} />;
  if (turn.kind === 'notice')
    return (
      <li class="talknotice" data-turn={turn.at} tabIndex={-1}>
        {words}
      </li>
    );
  return <Message turn={turn} words={words} sealed={sealed} />;
}

type MessageProps = { turn: TurnLine['turn']; words: preact.ComponentChildren; sealed: SealedEvidence };

function Message({ turn, words, sealed }: MessageProps) {
  const entry = sealed.transcript?.entries[turn.at];
  const row = entry && !('gap' in entry) ? entry : null;
  const places = row?.images.map(({ place }) => place) ?? [];
  return (
    <li class={`talkrow talk-${turn.side || 'wide'}`} data-turn={turn.at} tabIndex={-1}>
      <p class="note">
        <b>{speakerWords(turn)}</b> {saidAtWords(turn.time)}
      </p>
      <div class="talkwords">
        {words}
        {turn.images.map((alt, i) => (
          <span key={i} class="talkimage" title={places[i]}>
            {imageWords(alt)}
          </span>
        ))}
      </div>
      {row?.earlier !== undefined && <p class="note">先前显示：{row.earlier}</p>}
      {row?.cut && <p class="note">{cutRow}</p>}
      {row?.unsure && <p class="note">{unsureRow}</p>}
    </li>
  );
}
