import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { Excuse } from '../../../core/knowledge/schema';
import { sourceWords } from '../../../core/knowledge/source';
import { limitWords } from '../../../core/words/talk';
import type { ClauseShown } from '../../sealed/clause-places';
import { packNow } from '../../shared/pack-in-use';
import { useLive } from '../../shared/use-live';
import './clauses.css';

const effects = {
  grants: { words: '承诺', look: 'ok' },
  limits: { words: '限制', look: 'warn' },
  states: { words: '写明', look: '' },
} as const;

/** So many are shown at once; the others are one press away. */
const first = 4;

type Props = { item: EvidenceItem; clauses: readonly ClauseShown[]; onPoint(key: string): void };

/** What the page grants and limits, in its own words, with what answers a limit; those the user picked come first. */
export function ClausesView({ item, clauses, onPoint }: Props) {
  const [isOpen, setOpen] = useState(false);
  const excuses = useLive(packNow)?.pack.knowledge.excuses ?? [];
  if (item.isErased || clauses.length === 0) return null;
  const shown = isOpen
    ? clauses
    : clauses.slice(0, Math.max(first, clauses.filter((one) => one.picked).length));
  return (
    <section aria-labelledby="clauses">
      <div class="grouphead">
        <h2 id="clauses">条款</h2>
        <span class="note">{clauses.length} 句，页面原话</span>
      </div>
      <ol class="clauses">
        {shown.map((one) => (
          <Clause key={one.key} clause={one} excuses={excuses} onPoint={onPoint} />
        ))}
      </ol>
      {shown.length < clauses.length && (
        <button type="button" class="btn plain sm" onClick={() => setOpen(true)}>
          另外 {clauses.length - shown.length} 句
        </button>
      )}
    </section>
  );
}

type ClauseProps = { clause: ClauseShown; excuses: readonly Excuse[]; onPoint(key: string): void };

function Clause({ clause, excuses, onPoint }: ClauseProps) {
  const { key, number, text, effect, picked, isUnread, hidden, limit, topic } = clause;
  const { words, look } = effects[effect] ?? effects.states;
  const point = () => onPoint(number > 0 ? key : '');
  return (
    <li
      class="hue-goods"
      data-clause={effect}
      data-picked={picked ? '' : undefined}
      onPointerEnter={point}
      onPointerLeave={() => onPoint('')}
    >
      {number > 0 ? (
        <button
          type="button"
          class="clauseno"
          aria-label={`第 ${number} 处，在截图上显示`}
          onFocus={point}
          onBlur={() => onPoint('')}
          onClick={point}
        >
          {number}
        </button>
      ) : (
        <span />
      )}
      <div>
        <p class="clausetags">
          {picked && <span class="tag accent">你引用的</span>}
          <span class={`tag ${look}`}>{topic ? `${words}：${topic.name}` : words}</span>
          {limit && <span class="tag">{limitWords(limit)}</span>}
          {hidden && <span class="tag">页面上没有展开</span>}
        </p>
        <p>“{text}”</p>
        {isUnread && (
          <p class="note clauseunread">未在页面读取中找到：可能在内嵌窗口或图片里，请对照截图。</p>
        )}
        {topic && <Answer ids={topic.answers} known={excuses} isOpen={picked === true} />}
      </div>
    </li>
  );
}

/** What answers a limit, with how sure that is. */
function Answer({
  ids,
  known,
  isOpen,
}: {
  ids: readonly string[];
  known: readonly Excuse[];
  isOpen: boolean;
}) {
  const answer = ids.map((id) => known.find((one) => one.id === id)).find((one): one is Excuse => !!one);
  if (!answer) return null;
  return (
    <details class="note clauseanswer" open={isOpen}>
      <summary>{answer.to === 'shop' ? '可以这样回应' : '提示'}</summary>
      <p>{answer.answer}</p>
      <p>
        {answer.source.from}（{sourceWords(answer.source)}）
      </p>
    </details>
  );
}
