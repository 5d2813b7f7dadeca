import type { PageReading } from './page-reading';
import { enclosing, type Piece } from './page-view';

/** A row of a list may be one link: its short words lead no further than the rest of it. */
export function unmarkRows(
  reading: PageReading,
  pieces: readonly Piece[],
  isAside: (block: number) => boolean,
): void {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (!piece.isLink || piece.isHidden) continue;
    const link = enclosing(reading, reading.runs[piece.parts[0]!.run]!.block, /^a$/);
    rows.set(link, [...(rows.get(link) ?? []), piece]);
  }
  for (const row of rows.values())
    if (row.length >= 4)
      for (const piece of row) piece.isAside = isAside(reading.runs[piece.parts[0]!.run]!.block);
}

/** Words of which every menu has one. */
const menuWords = /^((会员|网站)?首页|(安全)?退出(登录)?|注销|登录|会员中心|个人中心|用户中心|帮助(中心)?)$/;

/** A row of short names of pages above the page's matter is a menu, though nothing in its elements says so. */
export function markMenus({ blocks, runs }: PageReading, pieces: Piece[]): void {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.isHidden || piece.isControl || (piece.box?.[1] ?? 999) > 260) continue;
    let at = runs[piece.parts[0]!.run]!.block;
    for (let up = 0; up < 4 && at >= 0; up++, at = blocks[at]!.parent)
      rows.set(at, [...(rows.get(at) ?? []), piece]);
  }
  for (const row of rows.values()) {
    const isMenu =
      row.length >= 4 &&
      row.every(({ text, size }) => text.length <= 6 && size < 20 && !/[\d:：¥￥]/.test(text)) &&
      row.some(({ text }) => menuWords.test(text));
    if (isMenu) for (const piece of row) piece.isAside = true;
  }
}
