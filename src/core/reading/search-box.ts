import type { Piece } from './page-view';

/** Whether what was typed there is looked for: its button says so. */
export function isSearched(pieces: readonly Piece[], { at, isControl, frame }: Piece): boolean {
  const next = pieces[at + 1];
  return (
    isControl &&
    next?.frame === frame &&
    next.isButton &&
    /^(立即|点击)?(查询?|查单|搜索|查找|查一下|search)(订单)?$/i.test(next.text.trim())
  );
}
