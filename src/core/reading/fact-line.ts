import { moneyIn } from './money';
import { statusOf } from './status-words';
import { timesIn } from './times';

/** The parts of a line between commas, bars and dots, without the links in brackets at its end. */
export function segmentsOf(text: string): string[] {
  const line = text.replace(/(\s*[[【][^\]】]{1,8}[\]】])+\s*$/, '');
  // Where strokes part the facts, a state may have two halves: "… / 71.40元 / 已付款，待发货".
  const strokes = line.split(/\s[/／]\s?/);
  return (strokes.length >= 4 ? strokes : line.split(/\s*[，,;；|｜┃│·・]\s*|\s+[/／]\s+|\u3000/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether a line tells an order by its facts: a time, a sum, a state, each a part of its own, and what was bought. */
export function isInFactLine(text: string): boolean {
  if (text.length < 20 || text.length > 160 || !/\d/.test(text) || /[。！？?]/.test(text)) return false;
  const parts = segmentsOf(text);
  if (parts.length < 3 || parts.length > 9) return false;
  const has = (is: (part: string) => boolean) => parts.some(is);
  return (
    has((part) => timesIn(part)[0]?.raw === part) &&
    has((part) =>
      moneyIn(part).some(
        (one) => (one.isSigned || one.confidence > 0.9) && one.raw.length >= part.length - 4,
      ),
    ) &&
    has((part) => part.length <= 8 && statusOf(part) !== null)
  );
}
