import type { Piece } from './page-view';

/**
 * A label and the words it announces. `from`…`to` is where the words stand in the text of their piece; `how` they were
 * found to belong together, which says how sure that is.
 */
export type Pair = {
  label: string;
  labelAt: number;
  piece: Piece;
  from: number;
  to: number;
  how: keyof typeof trust;
};

/** How sure a relation between label and value is. */
export const trust = {
  /** 订单号：123 in one line. */
  colon: 1,
  /** A run that is a label, the value in the next run of the line. */
  span: 0.99,
  /** 订单号 123, nothing between. */
  blank: 0.95,
  row: 1,
  list: 1,
  for: 1,
  column: 0.98,
  right: 0.99,
  below: 0.97,
  /** A caption under its value. */
  above: 0.85,
  /** Printed by the style sheet before the value. */
  printed: 0.98,
} as const;
