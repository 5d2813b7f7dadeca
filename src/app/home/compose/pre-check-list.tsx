import type { WholeCase } from '../../../core/case/case';
import { conflictKey } from '../../../core/case/conflicts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { PreCheck } from '../../../core/dispute/pre-checks';
import { Cites, numbersOf } from '../../shared/cites';
import { Icon } from '../../shared/icon';
import { Sources, UnsureTag } from '../../shared/sources';
import { ConflictItem } from '../facts/conflict-list';
import type { FieldPlace } from './missing-place';
import type { Ask, ToDo } from './to-do';
import type { Soundness } from './use-intact';
import type { Tried } from './use-tried';

const looks = {
  open: { icon: 'todo', tone: 'muted', word: '待填' },
  fail: { icon: 'alert', tone: 'danger', word: '会被退回' },
  warn: { icon: 'alert', tone: 'warn', word: '可能被退回' },
  unknown: { icon: 'todo', tone: 'muted', word: '还不知道' },
  pass: { icon: 'okc', tone: 'ok', word: '通过' },
} as const;

const clipped = (words: string) => (words.length > 18 ? `${words.slice(0, 17)}…` : words);

/** What the channel might send this back for, the worst first, each with what to do. */
export function PreCheckList({
  todo,
  passed,
  ...known
}: LineProps & { todo: readonly ToDo[]; passed: readonly PreCheck[] }) {
  return (
    <section aria-labelledby="checks-head">
      <div class="grouphead">
        <h2 id="checks-head">提交前检查</h2>
        <span class="note">{todo.length === 0 ? '没有要看的' : `还有 ${todo.length} 项要看`}</span>
      </div>
      <ul class="pc">
        {todo.map((one) => (
          <Line key={keyOf(one)} todo={one} {...known} />
        ))}
      </ul>
      {passed.length > 0 && (
        <details class="quiet">
          <summary>
            <span class="state ok">
              <Icon name="okc" />
              通过 {passed.length} 项
            </span>
          </summary>
          <ul class="pc">
            {passed.map(({ refusal, because }) => (
              <li key={refusal.id} data-check="pass" data-refusal={refusal.id}>
                <Icon name="okc" class="ok" />
                <span>{because}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Sources sources={todo.flatMap((one) => (one.about === 'check' ? one.check.refusal.source : []))} />
    </section>
  );
}

type LineProps = {
  /** Before that, what is only missing is no error. */
  isTried: Tried;
  one: WholeCase;
  evidence: readonly EvidenceItem[];
  soundness: Soundness;
  onAsk: Ask;
  onGap(): void;
};

function keyOf(one: ToDo): string {
  if (one.about === 'conflict') return conflictKey(one.conflict);
  if (one.about === 'over') return `over ${one.field.key}`;
  return one.about === 'check' ? one.check.refusal.id : one.about;
}

function Line({ todo, ...known }: LineProps & { todo: ToDo }) {
  const { one, evidence, isTried, onAsk, onGap } = known;
  switch (todo.about) {
    case 'gaps':
      return (
        <li>
          <Icon name={isTried() ? 'alert' : 'todo'} class={isTried() ? 'warn' : 'muted'} />
          <span>
            还有 {todo.count} 处待填
            <br />
            <button type="button" class="link note" onClick={onGap}>
              到第一处
            </button>
          </span>
        </li>
      );
    case 'conflict':
      return (
        <li data-check="warn">
          <Icon name="alert" class="warn" />
          <ConflictItem one={one} conflict={todo.conflict} evidence={evidence} onEdit={onAsk} />
        </li>
      );
    case 'bare':
      return (
        <li data-check="warn" data-bare={todo.facts.length}>
          <Icon name="alert" class="warn" />
          <span>
            有 {todo.facts.length} 步没有证据：
            {todo.facts.map(({ text: words }) => clipped(words)).join('；')}
            <br />
            <span class="note">写得对可以保留，对方不认就要靠别的证据。能找到的，对上编号</span>{' '}
            <button type="button" class="link note" onClick={() => onAsk(todo.place.step, todo.place.field)}>
              去对
            </button>
          </span>
        </li>
      );
    case 'over':
      return (
        <li>
          <Icon name="alert" class="danger" />
          <span>
            {todo.field.label || '正文'}多了 {todo.field.over} 字。改用短一些的版本，或者删去次要的句子
          </span>
        </li>
      );
    default:
      return <CheckLine {...known} {...todo} />;
  }
}

type CheckProps = Pick<LineProps, 'evidence' | 'soundness' | 'isTried' | 'onAsk'> & {
  check: PreCheck;
  place: FieldPlace | null;
};

function CheckLine({ check, place, evidence, soundness, isTried, onAsk }: CheckProps) {
  const { refusal, result, because, isOpen } = check;
  const look = isOpen && !isTried(place?.step) ? 'open' : result;
  const { icon, tone, word } = looks[look];
  return (
    <li data-check={look} data-refusal={refusal.id}>
      <Icon name={icon} class={tone} />
      <span>
        <span class="vh">{word}：</span>
        {refusal.id === 'fake-material' ? (
          <Sealed soundness={soundness} evidence={evidence} because={because} />
        ) : (
          because
        )}
        <UnsureTag source={refusal.source} />
        <br />
        <span class="note">{refusal.todo}</span>
        {place && (
          <>
            {' '}
            <button type="button" class="link note" onClick={() => onAsk(place.step, place.field)}>
              去填
            </button>
          </>
        )}
      </span>
    </li>
  );
}

/** How far the evidence was held against its seals, and what is not as it was. */
function Sealed({
  soundness: { isIntact, done, all, broken, unread },
  evidence,
  because,
}: {
  soundness: Soundness;
  evidence: readonly EvidenceItem[];
  because: string;
}) {
  const numbers = numbersOf(evidence);
  if (isIntact === null && unread.length > 0 && done === all)
    return (
      <>
        有 {unread.length} 条证据现在读不了，没能核对和封存时是否一致：
        <Cites seqs={unread} numbers={numbers} />
        。点编号打开那一条，会写明原因；好了再重新打开本页
      </>
    );
  if (isIntact === null && all > 0)
    return (
      <span class="num" role="status">
        正在核对证据和封存时是否一致，{done} / {all}
      </span>
    );
  return (
    <>
      {because}
      {broken.length > 0 && '：'}
      <Cites seqs={broken} numbers={numbers} />
    </>
  );
}
