import type { Sight } from '../../../core/case/compare-pages';
import type { Stretch } from '../../../core/case/compare-words';
import { type ComparisonFact, comparisonWords } from '../../../core/case/comparison-fact';
import { Icon } from '../../shared/icon';
import { changeWord } from './change-words';
import { hueOf, type Row } from './changes';

type ListProps = {
  rows: readonly Row[];
  dates: readonly [string, string];
  sights: readonly [Sight, Sight];
  kept: ReadonlySet<string>;
  hasCase: boolean;
  onPoint(key: string): void;
  onKeep(fact: ComparisonFact, isKept: boolean): void;
};

/** Every difference with both versions; each can be kept as a fact of the case. */
export function Changes(props: ListProps) {
  const main = props.rows.filter((row) => !row.isMinor);
  const minor = props.rows.filter((row) => row.isMinor);
  const list = (rows: readonly Row[]) => (
    <ol class="chg">
      {rows.map((row) => (
        <ChangeRow key={row.key} row={row} {...props} />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby="changes">
      <div class="grouphead first">
        <h2 id="changes">不同之处</h2>
        <span class="note">{main.length > 0 ? `${main.length} 处` : '没有'}</span>
      </div>
      {main.length === 0 && <p class="ui">两次读到的内容和字段没有不同。</p>}
      {list(main)}
      {minor.length > 0 && (
        <details class="minorchg">
          <summary class="note">导航、按钮和链接还有 {minor.length} 处不同</summary>
          {list(minor)}
        </details>
      )}
      <p class="note under">
        两次都用同一版规则读取。时钟、倒计时、库存和销量、别人的订单、顺序和空格不算不同。
        {props.hasCase ? '' : '先把证据归入案件，才能记为事实。'}
      </p>
    </section>
  );
}

function ChangeRow({ row, dates, sights, kept, hasCase, onPoint, onKeep }: ListProps & { row: Row }) {
  const { how, before, after, fact } = row;
  const isKept = kept.has(fact.id);
  return (
    <li
      class={`hue-${hueOf(row)}`}
      data-how={how}
      data-change={row.number}
      onPointerEnter={() => onPoint(row.key)}
      onPointerLeave={() => onPoint('')}
      onFocusIn={() => onPoint(row.key)}
      onFocusOut={() => onPoint('')}
    >
      <p class="chghead">
        <b class="no">{row.number}</b>
        <b class="how">{changeWord(how, sights)}</b>
        {row.title && <span class="lab">{row.title}</span>}
        {row.isDoubtful && (
          <span class="state warn">
            <Icon name="alert" />
            请核对
          </span>
        )}
      </p>
      <dl>
        <dt>{dates[0]}</dt>
        <dd>
          <Version parts={before} mark="del" sight={sights[0]} isField={fact.field !== null} />
        </dd>
        <dt>{dates[1]}</dt>
        <dd>
          <Version parts={after} mark="ins" sight={sights[1]} isField={fact.field !== null} />
          {how === 'folded' && <span class="note">，在折叠处</span>}
        </dd>
      </dl>
      <p class="says">
        {isKept && (
          <span class="state ok">
            <Icon name="check" />
            已记为事实
          </span>
        )}
        <button
          type="button"
          class={`btn sm ${isKept ? 'plain' : 'quiet'}`}
          disabled={!hasCase}
          title={hasCase ? comparisonWords(fact) : '先把证据归入案件'}
          onClick={() => onKeep(fact, isKept)}
        >
          {isKept ? '撤销' : '记为事实'}
        </button>
      </p>
    </li>
  );
}

/** One version in the page's words, or that the reading has none of it. */
function Version({
  parts,
  mark: Mark,
  sight,
  isField,
}: {
  parts: readonly Stretch[];
  mark: 'del' | 'ins';
  sight: Sight;
  isField: boolean;
}) {
  if (parts.length === 0) {
    const none = isField ? '没有读到' : sight === 'whole' ? '页面读取中没有这句' : '本次页面读取中没有这句';
    return <span class="muted">{none}</span>;
  }
  return (
    <>
      {parts.map(({ text, isChanged }, i) => (isChanged ? <Mark key={`${i} ${text}`}>{text}</Mark> : text))}
    </>
  );
}
