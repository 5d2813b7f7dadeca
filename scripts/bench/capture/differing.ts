import type { Difference } from '../../../tests/support/compare-pictures';
import { type Line, plain } from '../line';

/** Lines about how far two pictures differ; `target` is the greatest part of strictly differing pixels. */
export function differing(name: string, found: Difference, target: number | null): Line[] {
  const { pixels, strict, seen, sizes } = found;
  const size = sizes[0] === sizes[1] ? sizes[0] : `${sizes[0]} | ${sizes[1]}`;
  const most = target === null ? null : Math.floor(pixels * target);
  return [
    plain(`${name}: differing px of ${size}`, 'px', strict, most),
    plain(`${name}: differing by pixelmatch .1`, 'px', seen),
  ];
}
