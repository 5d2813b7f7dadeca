import type { Scope } from './candidates';
import { plainWords } from './label-words';
import type { Piece, View } from './page-view';
import type { Pair } from './relation';

/** An account, or a card's number, and what it opens with: where it stands, and both as they stand. */
export type Credential = { piece: Piece; text: string; offset: number; label: string };

const accountLabel =
  /^(登录|登陆|会员|邮箱|卡券?|礼品卡|储值卡|交付)?(账号|账户|用户名|登录名|卡号|邮箱|account|username|user|email)$/;
const passwordLabel = /^(登录|登陆|邮箱|卡券?|初始|交付)?(密码|卡密|口令|pin码?|password|passwd|pwd|pass)$/;

/** 登录账号 and 登录密码, 卡号 and 卡密, one after the other, each under its own label: what was bought is both together. */
export function credentialsOf({ page: { view }, pairs, kind }: Scope): Credential[] {
  if (!/^(order|receipt)$/.test(kind)) return [];
  // Who has a game played for him gives his own.
  if (view.pieces.slice(0, 60).some(({ text }) => text.length <= 40 && /代[练打刷肝]/.test(text))) return [];
  const stated = pairs.filter((pair) => isStated(view, pair));
  return stated.flatMap((account): Credential[] => {
    if (!accountLabel.test(plainWords(account.label))) return [];
    const user = wordOf(account);
    const next = stated.find((pair) => isNext(account, pair) && passwordLabel.test(plainWords(pair.label)));
    const secret = next && wordOf(next);
    if (!user || !secret || !/^[\w.+@#-]{4,60}$/.test(user)) return [];
    const text =
      next.piece === account.piece
        ? lineOf(account)
        : `${saidIn(account, user)}\u0000${saidIn(next, secret)}`;
    return [{ piece: account.piece, text, offset: account.from, label: next.label }];
  });
}

/** A value with the label that stands in its line, as the page writes it. */
function saidIn({ piece, labelAt }: Pair, word: string): string {
  return labelAt === piece.at && piece.text.length <= 80 ? piece.text.trim() : word;
}

/** All that a line gives, its Chinese labels left out: "账号：a 密码：b Token: c". */
function lineOf({ piece, from }: Pair): string {
  const [line = ''] = piece.text.slice(from).split(/[，。；]/);
  return line.trim().replace(/\s*\p{Script=Han}{2,6}\s?[:：]?\s*/gu, '\u0000');
}

/** Said by the page: what was typed into a control to log in is not. */
function isStated({ reading, hasDialog }: View, { piece }: Pair): boolean {
  return (
    !piece.isHidden &&
    !piece.isAside &&
    (!hasDialog || piece.isOnTop) &&
    (!piece.isControl || reading.blocks[piece.block]!.fixed === true)
  );
}

/** Whether one pair follows another in its line or in the next ones. */
function isNext(one: Pair, other: Pair): boolean {
  const steps = other.piece.at - one.piece.at;
  return (
    one.piece.frame === other.piece.frame && (steps === 0 ? other.from > one.to : steps > 0 && steps <= 3)
  );
}

/** The one word of a pair's value; null where it is masked or a sentence. */
function wordOf({ piece, from, to }: Pair): string | null {
  const [first = ''] = piece.text
    .slice(from, to)
    .trim()
    .split(/[\s，,；;]/);
  return /^[^\s\u4e00-\u9fff]{3,60}$/.test(first) && /[A-Za-z\d]/.test(first) && !/\*{2}/.test(first)
    ? first
    : null;
}
