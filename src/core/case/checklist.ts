import type { EvidenceItem } from './evidence-item';

/** What a complaint about a purchase usually stands on. */
export const checklistNames = ['order', 'payment', 'promise', 'rules', 'talk', 'failure'] as const;
export type ChecklistName = (typeof checklistNames)[number];

/** One item of the list: what it is for, and the evidence that fills it, oldest first. Empty: still missing. */
export type ChecklistEntry = { name: ChecklistName; title: string; why: string; seqs: number[] };

type Witness = Pick<EvidenceItem, 'seq' | 'kind' | 'origin' | 'outcome' | 'isErased'>;

const entries: Record<ChecklistName, { title: string; why: string; fits(witness: Witness): boolean }> = {
  order: {
    title: '订单详情',
    why: '写明买了什么、付了多少、何时下单。能回应“没有这笔订单”。',
    fits: ({ kind }) => kind === 'order',
  },
  payment: {
    title: '支付凭证',
    why: '写明钱付给了谁、付了多少。能回应“没有收到款”。',
    fits: ({ kind, origin }) => kind === 'receipt' || origin === 'bill',
  },
  promise: {
    title: '商品承诺',
    why: '商品页随时会改，先留下当时怎么写的。能回应“我们没有承诺过”。',
    fits: ({ kind }) => kind === 'product',
  },
  rules: {
    title: '平台规则',
    why: '平台自己写的售后和退款规则。能回应“规则不允许退”。',
    fits: ({ kind }) => kind === 'rules',
  },
  talk: {
    title: '沟通记录',
    why: '何时找过对方、对方怎么答复。能回应“买家没有联系过我们”。',
    fits: ({ kind, origin }) => kind === 'chat' || kind === 'ticket' || origin === 'chat',
  },
  failure: {
    title: '异常画面',
    why: '报错或拒绝的原样画面。能回应“是你操作有误”。',
    fits: ({ kind }) => kind === 'redeem-error' || kind === 'refusal',
  },
};

/** The list for a case, in fixed order. Erased and cancelled evidence fills nothing. */
export function checklistOf(evidence: readonly Witness[]): ChecklistEntry[] {
  return checklistNames.map((name) => {
    const { title, why } = entries[name];
    return { name, title, why, seqs: fitting(evidence, name).map((one) => one.seq) };
  });
}

/** The evidence that fills one item of the list. */
export function fitting<W extends Witness>(evidence: readonly W[], name: ChecklistName): W[] {
  return whole(evidence).filter(entries[name].fits);
}

/** Evidence that still has its content and was not broken off. */
export function whole<W extends Witness>(evidence: readonly W[]): W[] {
  return evidence.filter((one) => !one.isErased && one.outcome !== 'cancelled');
}
