import type { Case, WholeCase } from '../../../core/case/case';
import { lintWording, type WordingFlag } from '../../../core/complaint/wording';
import type { WordingRule } from '../../../core/knowledge/schema';

/** Words of the user himself: where they stand, and what they are called. */
export type OwnWords = { id: string; label: string; text: string };
/** A flag with the words it stands in. */
export type OwnFlag = WordingFlag & { own: OwnWords };

/** All the user wrote that goes into the text of this channel and variant; only there he can change something. */
export function ownWordsOf(one: WholeCase, place: string): OwnWords[] {
  return [
    { id: 'statement', label: '事情经过', text: one.statement },
    ...one.facts.map(({ id, text }) => ({ id: `fact:${id}`, label: '经过的一步', text })),
    ...one.demands.map(({ text }, i) => ({ id: `demand:${i}`, label: '诉求', text })),
    ...Object.entries(one.fills).map(([what, text]) => ({ id: `fill:${what}`, label: what, text })),
    ...Object.entries(one.written)
      .filter(([key]) => key.startsWith(`${place}/`))
      .map(([key, { text }]) => ({ id: `written:${key}`, label: '手动修改的正文', text })),
  ].filter(({ text }) => text.trim() !== '');
}

/** What should be put differently in the user's own words, place by place. */
export function ownFlags(one: WholeCase, place: string, rules: readonly WordingRule[]): OwnFlag[] {
  return ownWordsOf(one, place).flatMap((own) =>
    lintWording(own.text, rules).map((flag) => ({ ...flag, own })),
  );
}

/** Why nothing may go out yet; '' when it may. */
export function blockedBy(flags: readonly OwnFlag[]): string {
  const errors = flags.filter(({ severity }) => severity === 'error').length;
  return errors > 0 ? `有 ${errors} 处辱骂、威胁或者不实的话` : '';
}

/** The words of one place as they stand now. */
export function ownText(one: WholeCase, id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  if (id === 'statement') return one.statement;
  if (id.startsWith('fact:')) return one.facts.find((fact) => fact.id === name)?.text ?? '';
  if (id.startsWith('demand:')) return one.demands[Number(name)]?.text ?? '';
  return (id.startsWith('fill:') ? one.fills[name] : one.written[name]?.text) ?? '';
}

/** The change of a case that puts other words in a place. */
export function withOwnWords(one: WholeCase, id: string, text: string): Partial<Case> {
  const name = id.slice(id.indexOf(':') + 1);
  const at = Number(name);
  if (id === 'statement') return { statement: text };
  if (id.startsWith('fact:'))
    return { facts: one.facts.map((fact) => (fact.id === name ? { ...fact, text } : fact)) };
  if (id.startsWith('demand:'))
    return { demands: one.demands.map((demand, i) => (i === at ? { ...demand, text } : demand)) };
  if (id.startsWith('fill:')) return { fills: { ...one.fills, [name]: text } };
  const before = one.written[name];
  return before ? { written: { ...one.written, [name]: { ...before, text } } } : {};
}

/** What follows the flagged words. */
export function afterFlag({ own, end }: OwnFlag): string {
  return own.text.slice(end);
}
