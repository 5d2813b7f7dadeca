import type { Candidate } from '../candidates';
import { moneyIn } from '../money';
import { statusOf } from '../status-words';
import { timesIn } from '../times';
import { at, type Loose } from './loose';

/** What is said in a row of an account's list of bills, beside its time and its sum. */
type Said = { text: string; piece: Loose['pieces'][number] };

/** In a list of bills each row says first whom it was paid to, then what for. */
export function billRow(scope: Loose, free: Loose['pieces']): Candidate[] {
  if (!scope.isItem || scope.kind !== 'receipt') return [];
  const said = free.flatMap((piece): Said[] =>
    piece.isButton ? [] : piece.text.split(/\s+[·・|｜]\s+/).flatMap((text) => worded(text, piece)),
  );
  const [payee, goods] = said;
  const named = (name: 'merchant' | 'productName', { text, piece }: Said) => {
    const parsed = { value: text, raw: text, confidence: 0.86 };
    return at(scope, { name, parsed, piece, sure: 1, offset: piece.text.indexOf(text) });
  };
  return [
    ...(payee && goods && !scope.known.has('merchant') ? [named('merchant', payee)] : []),
    ...(payee && goods && !scope.known.has('productName') ? [named('productName', goods)] : []),
  ];
}

/** Words, or a number somebody wrote for them, and neither a time, a day, a sum nor a state. */
function worded(said: string, piece: Said['piece']): Said[] {
  const text = said.trim();
  const isOther =
    !/\p{L}/u.test(text) ||
    text.length < 2 ||
    /^\d{1,2}月\d{1,2}日$|^[-−+]/.test(text) ||
    timesIn(text).length > 0 ||
    moneyIn(text).some((one) => one.isSigned && one.raw === text) ||
    (text.length <= 10 && statusOf(text) !== null);
  return isOther ? [] : [{ text, piece }];
}
