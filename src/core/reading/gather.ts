import { answerers } from './answerers';
import { nameByKind } from './by-kind/name-by-kind';
import { isProvidersSite } from './by-kind/provider';
import type { Candidate, Scope } from './candidates';
import { plainWords } from './label-words';
import { labelledCandidates } from './labelled';
import { endOf } from './lists';
import { secretCandidate } from './secrets';
import { sentenceCandidates } from './sentences';
import { toldStatus } from './told-status';
import { looseCandidates } from './unlabelled';

/** Whose site it is, whether one order of a list is looked at, and its number if that is known. */
type How = { platform: string; isItem: boolean; number?: string };

/** All candidates of a scope, named as pages of its kind mean them. */
export function candidatesOf(scope: Scope, { platform, isItem, number }: How): Candidate[] {
  const { found: labelled, claimed } = labelledCandidates(scope);
  const found = withoutOtherOrders(scope, labelled);
  const said = [...sentenceCandidates(scope), ...answerers(scope, platform)].filter(
    (one) => !claimed.has(one.piece!.at) || isRemark(one, claimed),
  );
  const isProvider = isProvidersSite(platform, scope.page);
  const told = [...found.filter((one) => one.name !== 'cardSecret'), ...said];
  const announced = nameByKind(told, scope.kind, isProvider);
  const known = new Set(
    announced.filter((one) => one.confidence >= 0.7 && !isOnlyPaid(one, announced)).map((one) => one.name),
  );
  const values = new Set(announced.map((one) => one.value));
  const isUnpaid = statusIn(announced) === 'unpaid';
  const about = { ...scope, claimed, values, isItem, platform };
  const badges = looseCandidates({ ...about, known, isUnpaid }).filter(
    (one) => isItem || !isUnpaid || one.name !== 'amountFen',
  );
  // A badge may be what says that nothing was paid yet.
  const loose =
    !isItem && !isUnpaid && statusIn(badges) === 'unpaid'
      ? looseCandidates({ ...about, known, isUnpaid: true })
      : badges;
  const state = best([...announced, ...loose].filter((one) => one.name === 'status'));
  if (!state) loose.push(...toldStatus(scope));
  // "我们已收到您的付款，正在为您充值": the rest of the line says more than that it was paid.
  else if (state.value === 'paid' && state.label === '' && scope.kind === 'order')
    loose.push(
      ...toldStatus(scope)
        .filter(
          ({ piece, value }) => piece === state.piece && /^(pending|delivered|failed)$/.test(String(value)),
        )
        .map((one) => ({ ...one, confidence: 0.96 })),
    );
  const numbers = new Set([...announced, ...loose].filter(isNumber).map((one) => String(one.value)));
  if (number) numbers.add(number);
  const secret = secretCandidate(scope, numbers);
  // Once more all together: what a badge says of the order changes what its labels mean.
  return nameByKind(
    [...told, ...loose, ...(secret ? [secret] : []), ...fromScripts(scope, announced)],
    scope.kind,
    isProvider,
  );
}

/** A view that is left stays in the page, unseen: where it names another order's number, the rest of it is that order's. */
function withoutOtherOrders({ page: { reading } }: Scope, found: Candidate[]): Candidate[] {
  const numbers = found.filter((one) => isNumber(one) && one.confidence >= 0.6);
  const shown = numbers.filter((one) => !one.hidden);
  const { blocks, runs } = reading;
  const left = numbers.flatMap(({ hidden, value, label, run }) => {
    const isOther = shown.some((one) => one.label === label) && !shown.some((one) => one.value === value);
    if (!hidden || !isOther || run < 0) return [];
    let block = runs[run]!.block;
    while (blocks[block]!.parent >= 0 && blocks[blocks[block]!.parent]!.hidden) block = blocks[block]!.parent;
    return [{ block, before: endOf(blocks, block) }];
  });
  if (left.length === 0) return found;
  const blockOf = ({ run }: Candidate) => runs[run]?.block ?? -1;
  return found.filter(
    (one) => !left.some(({ block, before }) => blockOf(one) >= block && blockOf(one) < before),
  );
}

/** 支付状态 已支付 says that it was paid; what became of the order stands elsewhere. */
function isOnlyPaid(one: Candidate, all: readonly Candidate[]): boolean {
  return (
    one.name === 'status' &&
    one.value === 'paid' &&
    /^(付款|支付)/.test(one.label.trim()) &&
    all.every((other) => other.name !== 'status' || /^(付款|支付)/.test(other.label.trim()))
  );
}

/** The number of an order in what was written with a payment: "附言：订单 2026… 货款". */
function isRemark(one: Candidate, claimed: ReadonlyMap<number, string>): boolean {
  return (
    one.name === 'orderId' &&
    /^(附言|备注|摘要|用途|转账(备注|说明))$/.test(plainWords(claimed.get(one.piece!.at) ?? ''))
  );
}

function statusIn(candidates: readonly Candidate[]): string | number | undefined {
  return best(candidates.filter((one) => one.name === 'status'))?.value;
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => b.confidence - a.confidence)[0];
}

/** Whether it is a number of an order, a payment or a case. */
export function isNumber({ name }: Candidate): boolean {
  return name === 'orderId' || name === 'tradeNo' || name === 'ticketNo';
}

/** Order numbers that stand only in a script: weak, and less so than any the page shows. */
function fromScripts({ page, kind }: Scope, known: readonly Candidate[]): Candidate[] {
  if (!/^(order|payment|receipt)$/.test(kind) || known.some((one) => one.name === 'orderId')) return [];
  return page.reading.candidates.flatMap(({ where, before, text }) => {
    const isNamed = /(order|trade|dingdan|订单)[\w-]{0,16}["'\s]*[:=/?,]+["'\s]*$/i.test(before);
    if (where !== 'script' || !isNamed) return [];
    return [
      {
        name: 'orderId' as const,
        value: text,
        raw: text,
        confidence: 0.5,
        label: where,
        run: -1,
        piece: null,
      },
    ];
  });
}
