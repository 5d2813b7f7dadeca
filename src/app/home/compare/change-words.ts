import type { Change } from '../../../core/case/compare-captures';
import type { Sight } from '../../../core/case/compare-pages';

const changeWords: { [how in Change]: string } = {
  removed: '没有了',
  added: '新出现',
  changed: '改了',
  folded: '折叠了',
};

/** In one word, never more than was seen: where a reading is not whole, it is this reading that has it or has it not. */
export function changeWord(how: Change, [before, after]: readonly [Sight, Sight]): string {
  if (how === 'removed' && after !== 'whole') return '本次没有读到';
  if (how === 'added' && before !== 'whole') return '新读到';
  return changeWords[how];
}

/** How much of its page a capture read. */
export const sightWords: { [sight in Sight]: string } = {
  whole: '页面读全了',
  folded: '页面有折叠的部分',
  partial: '页面没有读全',
};
