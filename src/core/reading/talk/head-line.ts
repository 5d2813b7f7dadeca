import { isTime } from './words';

const line =
  /^\s*(?:\[([\d: /年月日.-]{4,30})\]\s*|((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?)\s+)?([\p{Script=Han}\w·*（）() -]{1,18}?)\s*(?:[（(]([\d: /年月日.-]{4,30})[)）]|\s((?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?))?\s*[:：]\s*(?=\S)/u;

/** Name, time and a first word take no more. */
const longestHead = 120;

/** Who wrote a message and when, as far as the words before it say so. */
export type Head = { name: string; time: string };

/** "客服小七（2026-11-18 20:05）：您好": name and time in front of words in one line, and how many signs they take. */
export function lineIn(text: string): (Head & { length: number }) | null {
  const found = line.exec(text.trimStart().slice(0, longestHead));
  const time = found?.[1] ?? found?.[2] ?? found?.[4] ?? found?.[5];
  if (!found || time === undefined) return null;
  return { name: found[3]!.trim(), time, length: found[0].length };
}

/** The point in time a text is, and nothing else: "20:05", "于 11-9 17:30 留言", "（11-13 09:41）"; null where it is not one. */
export function whenIn(text: string): string | null {
  // What a page gives as a title may be of any length.
  if (text.length > 120) return null;
  const words = text
    .trim()
    .replace(/^(?:[（(]|于|在|at )\s*/, '')
    .replace(/\s*(?:[）)]|留言|回复|发表|提交|写道|说)\s*[:：]?$/, '')
    .trim();
  return isTime(words) ? words : null;
}

/** "青禾08 13:09", "平台专员 小满 11-18 10:00": a name and a time, and nothing else. */
export function headIn(text: string): Head | null {
  const words = text.trim();
  if (words.length > 60 || whenIn(words) || /[，。？！?!；;]|^[[【]/.test(words)) return null;
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const [name, time] = [words.slice(0, at).trim(), whenIn(words.slice(at))];
    if (
      time !== null &&
      !/[:：]|^\d+$|\d,$|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(name) &&
      name.length <= 24
    )
      return { name, time };
  }
  return null;
}
