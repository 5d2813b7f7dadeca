import type { WholeCase } from '../../../core/case/case';
import { conflictKey } from '../../../core/case/conflicts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { PreCheck } from '../../../core/dispute/pre-checks';
import { Cites, numbersOf } from '../../shared/cites';
import { Icon } from '../../shared/icon';
import type { Step } from '../../shared/route';
import type { FinalText } from '../../text/final-text';
import { ConflictItem, useConflicts } from '../facts/conflict-list';
import { isBare } from './events';
import type { Soundness } from './use-intact';
import type { Tried } from './use-tried';

const looks = {
  open: { icon: 'todo', tone: 'muted', word: '待填' },
  fail: { icon: 'alert', tone: 'danger', word: '会被退回' },
  warn: { icon: 'alert', tone: 'warn', word: '可能被退回' },
  unknown: { icon: 'todo', tone: 'muted', word: '还不知道' },
  pass: { icon: 'okc', tone: 'ok', word: '通过' },
} as const;

/** Which step answers what a check asks. */
const steps: { [id: string]: Step } = {
  'over-3-years': 'orders',
  criminal: 'what',
  'missing-material': 'parties',
  identity: 'parties',
  'no-respondent': 'parties',
  'not-consumer': 'parties',
  'out-of-scope': 'parties',
  'cca-mediation': 'parties',
  'alipay-order': 'parties',
  'suit-conditions': 'parties',
  'suit-limitation': 'orders',
  'wechat-transfer': 'parties',
  'wrong-channel-report': 'demands',
  abuse: 'demands',
};

const clipped = (words: string) => (words.length > 18 ? `${words.slice(0, 17)}…` : words);

/** What the channel might send this back for, the worst first, each with what to do. */
export function PreCheckList({
  found,
  text,
  isTried,
  one,
  evidence,
  soundness,
  onAsk,
  onGap,
}: {
  found: readonly PreCheck[];
  text: FinalText;
  /** Before that, what is only missing is no error. */
  isTried: Tried;
  one: WholeCase;
  evidence: readonly EvidenceItem[];
  soundness: Soundness;
  onAsk(step: Step): void;
  onGap(): void;
}) {
  const passed = found.filter(({ result }) => result === 'pass');
  const open = found.filter(({ result }) => result !== 'pass');
  const over = text.fields.filter((field) => field.over > 0);
  const { open: conflicts } = useConflicts(one, evidence);
  const bare = one.facts.filter(isBare);
  const asked = [text.missing, conflicts, bare];
  const total = found.length + asked.length;
  const done = passed.length + asked.filter((list) => list.length === 0).length;
  return (
    <section aria-labelledby="checks-head">
      <div class="grouphead">
        <h2 id="checks-head">提交前检查</h2>
        <span class="note num">
          {done} / {total}
        </span>
      </div>
      <ul class="pc">
        {text.missing.length > 0 && (
          <li>
            <Icon name={isTried() ? 'alert' : 'todo'} class={isTried() ? 'warn' : 'muted'} />
            <span>
              还有 {text.missing.length} 处待填
              <br />
              <button type="button" class="link note" onClick={onGap}>
                到第一处
              </button>
            </span>
          </li>
        )}
        {conflicts.map((conflict) => (
          <li key={conflictKey(conflict)} data-check="warn">
            <Icon name="alert" class="warn" />
            <ConflictItem one={one} conflict={conflict} evidence={evidence} onEdit={onAsk} />
          </li>
        ))}
        {bare.length > 0 && (
          <li data-check="warn" data-bare={bare.length}>
            <Icon name="alert" class="warn" />
            <span>
              有 {bare.length} 步没有证据：{bare.map(({ text: words }) => clipped(words)).join('；')}
              <br />
              <span class="note">写得对可以保留，对方不认就要靠别的证据。能找到的，对上编号</span>{' '}
              <button type="button" class="link note" onClick={() => onAsk('what')}>
                去对
              </button>
            </span>
          </li>
        )}
        {over.map((field) => (
          <li key={field.key}>
            <Icon name="alert" class="danger" />
            <span>
              {field.label || '正文'}多了 {field.over} 字。改用短一些的版本，或者删去次要的句子
            </span>
          </li>
        ))}
        {open.map(({ refusal, result, because, where, isOpen }) => {
          const step = where ?? steps[refusal.id];
          const look = isOpen && !isTried(step) ? 'open' : result;
          const { icon, tone, word } = looks[look];
          return (
            <li key={refusal.id} data-check={look} data-refusal={refusal.id}>
              <Icon name={icon} class={tone} />
              <span>
                <span class="vh">{word}：</span>
                {refusal.id === 'fake-material' ? (
                  <Sealed soundness={soundness} evidence={evidence} because={because} />
                ) : (
                  because
                )}
                <br />
                <span class="note">{refusal.todo}</span>
                {step && (
                  <>
                    {' '}
                    <button type="button" class="link note" onClick={() => onAsk(step)}>
                      去填
                    </button>
                  </>
                )}
              </span>
            </li>
          );
        })}
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
    </section>
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
