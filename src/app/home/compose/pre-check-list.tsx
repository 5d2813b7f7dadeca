import type { PreCheck } from '../../../core/dispute/pre-checks';
import { Icon } from '../../shared/icon';
import type { Step } from '../../shared/route';
import type { FinalText } from '../../text/final-text';
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
  'wechat-transfer': 'parties',
  'wrong-channel-report': 'demands',
  abuse: 'demands',
};

/** What the channel might send this back for, the worst first, each with what to do. */
export function PreCheckList({
  found,
  text,
  isTried,
  onAsk,
  onGap,
}: {
  found: readonly PreCheck[];
  text: FinalText;
  /** Before that, what is only missing is no error. */
  isTried: Tried;
  onAsk(step: Step): void;
  onGap(): void;
}) {
  const passed = found.filter(({ result }) => result === 'pass');
  const open = found.filter(({ result }) => result !== 'pass');
  const over = text.fields.filter((field) => field.over > 0);
  const total = found.length + 1;
  const done = passed.length + (text.missing.length === 0 ? 1 : 0);
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
        {over.map((field) => (
          <li key={field.key}>
            <Icon name="alert" class="danger" />
            <span>
              {field.label || '正文'}多了 {field.over} 字。改用短一些的版本，或者删去次要的句子
            </span>
          </li>
        ))}
        {open.map(({ refusal, result, because, isOpen }) => {
          const step = steps[refusal.id];
          const look = isOpen && !isTried(step) ? 'open' : result;
          const { icon, tone, word } = looks[look];
          return (
            <li key={refusal.id} data-check={look}>
              <Icon name={icon} class={tone} />
              <span>
                <span class="vh">{word}：</span>
                {because}
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
              <li key={refusal.id}>
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
