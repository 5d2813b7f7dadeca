import type { Box } from './box';
import type { Piece, View } from './page-view';

/** How far a value may stand from its label, in px: beside it, and below it. */
export const reach = { right: 1400, below: 48 };

/** Where a value stands from its label, as both are drawn; null when it is neither beside nor under it. */
export function placed(label: Piece, value: Piece): 'right' | 'below' | null {
  if (!label.box || !value.box) return label.isHidden === value.isHidden ? 'right' : null;
  const isSameLine = overlap(label.box, value.box, 1) > 0.3;
  if (isSameLine) {
    const gap = value.box[0] - (label.box[0] + label.box[2]);
    return gap > -4 && gap < reach.right ? 'right' : null;
  }
  const gap = value.box[1] - (label.box[1] + label.box[3]);
  if (gap < -4 || gap > reach.below) return null;
  const isUnder = overlap(label.box, value.box, 0) > 0 || Math.abs(value.box[0] - label.box[0]) < 24;
  return isUnder ? 'below' : null;
}

/** How much two boxes overlap along an axis (0: across, 1: down), as a share of the shorter one. */
export function overlap(one: Box, other: Box, axis: 0 | 1): number {
  const start = Math.max(one[axis], other[axis]);
  const end = Math.min(one[axis] + one[axis + 2]!, other[axis] + other[axis + 2]!);
  return (end - start) / Math.max(1, Math.min(one[axis + 2]!, other[axis + 2]!));
}

/** In a box of their own: few elements lie between two pieces and what encloses both. */
export function isClose({ reading: { blocks } }: View, one: Piece, other: Piece): boolean {
  let [up, down, steps] = [one.block, other.block, 0];
  while (up !== down) {
    if (steps++ > 8 || (up < 0 && down < 0)) return false;
    if (up > down) up = blocks[up]!.parent;
    else down = blocks[down]!.parent;
  }
  return up >= 0 && blocks[up]!.tag !== 'html';
}

/** Whether a block is another or lies in it. */
export function isInside({ reading: { blocks } }: View, inner: number, outer: number): boolean {
  let at = inner;
  while (at > outer) at = blocks[at]!.parent;
  return at === outer;
}
