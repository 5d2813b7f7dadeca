import { type Candidate, candidateAt, type Scope } from './candidates';
import { codesIn, isCodeLine } from './code-lines';
import { isCode, isGrouped, isMobileNumber, isShared, parseSecret } from './codes';
import { credentialsOf } from './credentials';
import { likelyMeaningsOf, plainWords } from './label-words';
import type { Piece, View } from './page-view';
import type { Pair } from './relation';
import { isSearched } from './search-box';
import { cardsIn, toldCodes } from './told-codes';

/** More codes than an order brings; each is held against all before it. */
const mostCodes = 2000;

/**
 * Card secrets: what follows a label such as 卡密, line after line as long as the lines look like codes; and, on order
 * pages, lines that are nothing but codes. All of them are one value, one secret a line.
 */
export function secretCandidate(scope: Scope, taken: ReadonlySet<string>): Candidate | null {
  const { page, pieces, pairs } = scope;
  const { view } = page;
  const lines: { text: string; piece: Piece; offset: number; sure: number; label: string }[] = [];
  const seen = new Set<string>();
  const add = (piece: Piece, text: string, from: { offset: number; sure: number; label: string }) => {
    for (const line of text.split('\n').flatMap(apart)) {
      const words = withoutNumber(
        line
          .trim()
          .replace(
            /^[：:]\s*|^[【[](?:卡密|激活码|兑换码|卡号)[】\]]\s*|^[A-Za-z][A-Za-z ]{1,24}:\s+(?=[\w.+-]+@)/,
            '',
          ),
      );
      const codes = codesIn(words);
      if (codes === '' || seen.has(codes) || taken.has(codes) || seen.size >= mostCodes) continue;
      if ([...taken].some((one) => codes.startsWith(one) && /^[a-z_]+$/.test(codes.slice(one.length))))
        continue;
      if ([...seen].some((one) => one.includes(codes))) continue;
      // The account or the password that stood alone belongs to both together.
      const half = lines.findIndex(
        ({ piece: other, text: said }) =>
          (other === piece && codes.startsWith(`${codesIn(said)} `)) ||
          (/^(密码|pin|pass)/i.test(said) && codes.endsWith(` ${codesIn(said)}`)),
      );
      if (half >= 0) lines.splice(half, 1);
      seen.add(codes);
      lines.push({ ...from, text: words, piece });
    }
  };
  // In a talk only what is handed over in a message counts.
  const isTalk = scope.kind === 'chat';
  const secretPairs = isTalk ? [] : pairs.filter((pair) => isSecretLabel(pair.label));
  const inScope = new Set(pieces);
  const labelled = new Set(
    pairs.filter((pair) => pair.piece.at !== pair.labelAt && isSureLabel(pair)).map((pair) => pair.piece.at),
  );
  const together = credentialsOf(scope);
  for (const { piece, text, offset, label } of together) add(piece, text, { offset, sure: 0.95, label });
  for (const pair of secretPairs) {
    const { piece, from } = pair;
    if (together.some((one) => one.piece === piece)) continue;
    const first = secretPairs.find((one) => one.piece === piece && one.labelAt === piece.at);
    // "卡号：A 密码：B" in one line is one secret.
    const own = first?.from ?? from;
    const named = /密码|pin|pass/i.test(pair.label)
      ? /(账号|帐号|卡号|用户名|邮箱|account)\s*[:：]/i.exec(piece.text.slice(0, from))
      : null;
    const start = named ? named.index : own;
    // Where a label touches its code, the line as a whole is none.
    const isWhole =
      (isCodeLine(piece.text) && (piece.at !== pair.labelAt || parseSecret(piece.text) !== null)) ||
      isShared(piece.text.trim());
    const cards = isWhole ? [] : cardsIn(piece.text);
    if (cards.length > 1) {
      for (const { text, offset } of cards) add(piece, text, { offset, sure: 0.95, label: pair.label });
      continue;
    }
    const words = isWhole ? piece.text : secretWords(piece.text.slice(start));
    const account = named ? null : accountBefore(page.view, pair);
    if (account && parseSecret(words)) {
      add(account, `${account.text}\u0000${piece.text}`, { offset: 0, sure: 0.95, label: pair.label });
      continue;
    }
    if (parseSecret(words)) add(piece, words, { offset: isWhole ? 0 : start, sure: 0.97, label: pair.label });
    for (const next of following(view, { inScope, labelled }, piece))
      add(next, next.text, { offset: 0, sure: 0.95, label: pair.label });
  }
  for (const { piece, text, offset } of toldCodes(scope))
    if (!labelled.has(piece.at)) add(piece, text, { offset, sure: 0.93, label: '' });
  joinCards(scope, lines);
  for (const heading of pieces) {
    if (isTalk || heading.isControl || !isSecretHeading(heading.text)) continue;
    for (const next of following(view, { inScope, labelled }, heading))
      add(next, next.text, { offset: 0, sure: 0.95, label: heading.text });
  }
  if (scope.kind === 'order')
    for (const piece of pieces)
      if (
        isBareCode(view, piece) &&
        !labelled.has(piece.at) &&
        !isGrouped(piece.text) &&
        !isPlainName(piece.text.trim())
      )
        add(piece, piece.text, { offset: 0, sure: 0.86, label: '' });
  const [first] = lines.sort((one, other) => one.piece.at - other.piece.at);
  if (!first) return null;
  // As they stood, each on its line; as a value, number and password of a card together.
  const raw = lines.map((line) => line.text.replaceAll('\u0000', '\n')).join('\n');
  const value = lines.map((line) => line.text.replaceAll('\u0000', ' ')).join('\n');
  const parsed = { value, raw, confidence: 0.97 };
  const sure = Math.min(...lines.map((line) => line.sure));
  const found = candidateAt(view, {
    name: 'cardSecret',
    parsed,
    piece: first.piece,
    offset: first.offset,
    label: first.label,
    sure,
  });
  const runs = [...new Set(lines.flatMap((line) => line.piece.parts.map((part) => part.run)))];
  return { ...found, ...(runs.length > 1 && { runs }) };
}

/** "AB12CD34EF56,AB12CD34EF57": codes in a row, each one of its own. */
function apart(line: string): string[] {
  const parts = line.trim().split(/\s*[,，;；]\s*/);
  if (parts.length > 1 && parts.every((part) => part.length >= 8 && isCode(part))) return parts;
  // Parted by blanks they are one card's number and password, unless they are made alike.
  const alike = line.trim().split(/\s+/);
  const shape = (part: string) => part.replace(/[A-Za-z0-9]/g, 'x');
  const isAlike = alike.every(
    (part) =>
      part.length >= 10 && /[^x]/.test(shape(part)) && shape(part) === shape(alike[0]!) && isCode(part),
  );
  return alike.length > 1 && isAlike ? alike : [line];
}

/** "1. AB12-…": which of several it is, is no part of a code. */
function withoutNumber(line: string): string {
  const rest = line.replace(
    /^(?:[(（]?\d{1,3}\s?[.、)）:：]|[①-⑳]|第\s?\d{1,3}\s?[张个条组份]\s?[:：]?|\d{1,3}\s(?=\S{8,}$))\s*/,
    '',
  );
  return rest !== line && isCodeLine(rest) ? rest : line;
}

/** "账号: a@b" in the line before "密码: c": both are what was bought. */
function accountBefore({ pieces }: View, { label, labelAt, piece }: Pair): Piece | null {
  const before = pieces[piece.at - 1];
  const isPair = labelAt === piece.at && /^(密码|pin|pass(word)?)$/i.test(label.trim());
  return isPair &&
    before &&
    /^(账号|帐号|用户名|邮箱|account|user(name)?)\s*[:：]\s*\S{4,}$/i.test(before.text)
    ? before
    : null;
}

type Line = { text: string; piece: Piece; label: string };

/** A card's number and its password, in two cells or under each other, are one secret. */
function joinCards({ page: { view } }: Scope, lines: Line[]): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const [one, other] = [lines[i]!, lines[i + 1]!];
    // "卡号/密码" is over both.
    const isCard =
      nameOf(one) !== nameOf(other) &&
      /卡号|账号|帐号|序列号|card/i.test(nameOf(one)) &&
      /密码|卡密|pin|pass/i.test(nameOf(other));
    if (!isCard || one.piece === other.piece || other.piece.at - one.piece.at > 3) continue;
    if (view.reading.blocks[one.piece.block]!.frame !== view.reading.blocks[other.piece.block]!.frame)
      continue;
    one.text = `${one.text}\u0000${other.text}`;
    lines.splice(i + 1, 1);
  }
}

/** What a line calls itself, else what it stands under. */
function nameOf({ text, label }: Line): string {
  return /^\s*(卡号|账号|帐号|序列号|密码|卡密|pin|pass)/i.exec(text)?.[1] ?? plainWords(label);
}

/** A secret ends where words begin that name no part of it. */
function secretWords(text: string): string {
  if (isShared(text.trim())) return text.trim();
  const [words] = text.split(
    /[，。；]|\s?(?!卡号|卡密|密码|账号|帐号|激活码|兑换码)[\u4e00-\u9fa5]{2,}(?<!卡号|卡密|密码|账号|帐号)/,
  );
  return words!.replace(/(?<![（(【[])[（(【[]+$/, '').trim();
}

/** Under a label of its own, whatever it is. */
function isSureLabel({ label, how }: Pair): boolean {
  return /^(row|list|for|column|right)$/.test(how) && likelyMeaningsOf(label).length > 0;
}

function isSecretLabel(label: string): boolean {
  return likelyMeaningsOf(label)[0]?.name === 'cardSecret';
}

function isSecretHeading(text: string): boolean {
  // A heading is short, with what stands in its brackets too.
  if (text.length > 100) return false;
  const words = plainWords(text).replace(/\(.*\)/, '');
  return words.length <= 12 && isSecretLabel(words);
}

/** The lines after a piece that look like codes and stand under no label of their own. */
function following(
  view: View,
  { inScope, labelled }: { inScope: ReadonlySet<Piece>; labelled: ReadonlySet<number> },
  piece: Piece,
): Piece[] {
  const lines: Piece[] = [];
  for (let at = piece.at + 1; at < view.pieces.length && lines.length < 200; at++) {
    const next = view.pieces[at]!;
    if (next.isIcon || next.isButton || /^(复制|一键复制|全部复制|copy|\d{1,3})$/i.test(next.text)) continue;
    // Whether each was used already.
    if (lines.length > 0 && next.text.length <= 5 && /^[已未][使兑领核激]/.test(next.text)) continue;
    if (!inScope.has(next) || next.frame !== piece.frame || !isBareCode(view, next) || labelled.has(next.at))
      break;
    lines.push(next);
  }
  return lines;
}

/** A line of codes, with at most a few words that name them. */
function isBareCode(view: View, piece: Piece): boolean {
  if (piece.isAside || piece.isStruck || piece.isButton) return false;
  // What lies behind a dialog is not what it shows.
  if (view.hasDialog && !piece.isOnTop) return false;
  // What was typed to find the order is no secret of it.
  if (piece.isControl && isTyped(view, piece)) return false;
  // Nor where somebody is found: "微信" "abc_77".
  if (isReached(view, piece)) return false;
  // Nor is a telephone's number one.
  if (isMobileNumber(piece.text.trim())) return false;
  return piece.text.split('\n').every((line) => isCodeLine(line));
}

/** Whether a piece stands behind the name of a way to reach somebody. */
function isReached({ pieces }: View, { at, text }: Piece): boolean {
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    text.length <= 40 &&
    /^(客服|店主|站长|联系)?(微信|qq|v信|vx|wx|telegram|tg|电报|飞机|电话|手机|邮箱|whatsapp|line)(号|群|客服)?$/.test(
      plainWords(before.text),
    )
  );
}

/** "linmu77" is what somebody calls himself, "USDT-TRC20" a way to pay: without a label neither is a secret. */
function isPlainName(text: string): boolean {
  return /^[A-Za-z]{3,}[_.-]?\d{1,4}$|^(USDT|TRC|ERC|BEP|BTC|ETH|TRX|USDC)[-_ ]?/i.test(text);
}

function isTyped({ pieces, reading: { blocks, url } }: View, piece: Piece): boolean {
  const { tag, fixed } = blocks[piece.block]!;
  const [, asked = ''] = url.split(/[?#]/s, 2);
  const isAsked = piece.text.length >= 5 && (asked.includes(piece.text) || url.endsWith(`/${piece.text}`));
  return (
    tag === 'input' &&
    fixed !== true &&
    (isAsked || isSearched(pieces, piece) || /^1\d{10}$|@/.test(piece.text))
  );
}
