import type { ComponentChildren } from 'preact';
import type { Brief } from '../../../core/complaint/brief';
import { isRespondentNamed } from '../../../core/dispute/has-fact';
import { disputeTitles } from '../../../core/words/dispute-words';
import { showMoney } from '../../../core/words/show';
import { Icon } from '../../shared/icon';
import { type Step, steps } from '../../shared/route';
import { faultsOf, type ToDo } from './to-do';

const names: Record<Step, string> = {
  what: '经过和类型',
  orders: '订单和日期',
  demands: '诉求',
  bases: '依据',
  parties: '当事人',
};

/** The five steps before the text, one line each; any can be skipped, opened and closed again. */
export function Guide({
  brief,
  todo,
  open,
  onOpen,
  children,
}: {
  brief: Brief;
  /** What the checks still find: no step they find fault with is shown as done. */
  todo: readonly ToDo[];
  open: Step | null;
  onOpen(step: Step | null): void;
  /** What the open step asks. */
  children: ComponentChildren;
}) {
  const next = open && steps[steps.indexOf(open) + 1];
  return (
    <div class="guide">
      <ol class="steps">
        {steps.map((step, i) => {
          const { words, isDone } = checked(standOf(step, brief), faultsOf(step, todo));
          return (
            <li key={step}>
              <button
                type="button"
                id={`step-${step}`}
                aria-expanded={open === step}
                aria-controls="step-panel"
                onClick={() => onOpen(open === step ? null : step)}
              >
                <span class="no" aria-hidden="true">
                  {isDone ? <Icon name="check" small class="ok" /> : i + 1}
                </span>
                <span class="what">
                  <b>{names[step]}</b>
                  <span class="note clip">{words}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {open && (
        <section class="panelbox" id="step-panel" aria-labelledby="step-head">
          <h2 class="vh" id="step-head">
            {names[open]}
          </h2>
          {children}
          <div class="flex stepfoot">
            <span class="note grow">边写边存，可以跳过</span>
            {next && (
              <button type="button" class="btn sm" id="step-next" onClick={() => onOpen(next)}>
                下一步：{names[next]}
              </button>
            )}
            <button
              type="button"
              class={`btn sm${next ? ' plain' : ''}`}
              id="step-close"
              onClick={() => onOpen(null)}
            >
              {next ? '收起' : '看文书'}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}

function checked(stand: Stand, faults: number): Stand {
  return stand.isDone && faults > 0 ? { words: `还有 ${faults} 项要看`, isDone: false } : stand;
}

type Stand = { words: string; isDone: boolean };

/** How a step stands, in few words. */
function standOf(step: Step, brief: Brief): Stand {
  const { case: one, grants } = brief;
  if (step === 'what')
    return { words: one.dispute ? disputeTitles[one.dispute] : '还没有选类型', isDone: one.dispute !== null };
  if (step === 'orders') {
    const { orders, totalFen } = brief;
    const isDone = orders.every((order) => order.orderId && order.amountFen);
    const isEmpty = orders.every((order) => !order.orderId && !order.productName && !order.amountFen);
    const amount = totalFen === null ? '，缺金额' : ` ${showMoney(totalFen)}`;
    return { words: isEmpty ? '没有订单' : `${orders.length} 笔${amount}`, isDone };
  }
  if (step === 'demands') {
    const refund = one.demands.find(({ kind }) => kind === 'refund');
    const fen = refund?.amountFen ?? (refund ? brief.totalFen : null);
    const count = one.demands.length;
    const words = fen !== null ? `退款 ${showMoney(fen)}${count > 1 ? `等 ${count} 项` : ''}` : `${count} 项`;
    return { words: count === 0 ? '不选就请求退款' : words, isDone: count > 0 };
  }
  if (step === 'bases') {
    const words = grants.length > 0 ? `页面承诺 ${grants.length} 条，和法条` : '法条';
    return { words: one.dispute ? words : '选了类型才有', isDone: one.dispute !== null };
  }
  const named = isRespondentNamed(brief.facts);
  return { words: named ? '对方查得到' : '缺对方全称', isDone: named };
}
