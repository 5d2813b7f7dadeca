/** A place on the page, in CSS px. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** The smallest box around boxes; null around none. A page may have more boxes than a call takes arguments. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, width, height] of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return boxes.length === 0 ? null : [left, top, right - left, bottom - top];
}
