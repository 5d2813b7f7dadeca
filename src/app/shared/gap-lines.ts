import type { Gap } from '../../core/evidence/record';
import { gapWords } from '../../core/words/names';

/** Gaps as sentences, those with one reason in one: 页面文字和网页副本：…。 */
export function gapLines(gaps: readonly Gap[]): string[] {
  const stepsOf = new Map<string, string[]>();
  for (const gap of gaps) {
    const words = gapWords(gap);
    const at = words.indexOf('：');
    const [step, reason] = [words.slice(0, at), words.slice(at + 1)];
    const steps = stepsOf.get(reason) ?? [];
    if (!steps.includes(step)) stepsOf.set(reason, [...steps, step]);
  }
  return [...stepsOf].map(([reason, steps]) => `${listed(steps)}：${reason}`);
}

/** The steps that did not come since a capture was interrupted: 整页截图、网页副本和商家服务器时间. */
export function interruptedSteps(gaps: readonly Gap[]): string {
  const steps = gaps
    .filter((gap) => gap.reason === 'interrupted')
    .map((gap) => gapWords(gap).split('：')[0]!);
  return listed([...new Set(steps)]);
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}和${words.at(-1)}`;
}
