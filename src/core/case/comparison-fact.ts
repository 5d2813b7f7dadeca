import type { FieldName } from '../reading/fields';
import { fieldWords } from '../words/names';
import { showClock, showDate, showDay, showTime, showValue } from '../words/show';
import type { Change, FieldChange, SentenceChange } from './compare-captures';
import type { Sight } from './compare-pages';
import { withoutFrame } from './compare-sentences';

/** One of the two captures: its ledger number and when it was made (UTC ISO). */
export type ComparedCapture = { seq: number; at: string; sight: Sight };

/**
 * Something that two captures of one page say differently, kept with the case by the user's choice: what stood there
 * each time, in the page's words ('' where the reading has none of it). Worked out from two sealed readings, so it can
 * be found again from them at any time.
 */
export type ComparisonFact = {
  /** The same for the same finding. */
  id: string;
  how: Change;
  /** The field that changed; null for a sentence. */
  field: FieldName | null;
  /** The words before a short value; '' for sentences. */
  label: string;
  before: ComparedCapture & { text: string };
  after: ComparedCapture & { text: string };
};

type Two = { before: ComparedCapture; after: ComparedCapture };

/** A changed sentence as a fact. */
export function factOfSentence({ how, before, after }: SentenceChange, two: Two): ComparisonFact {
  const label = before?.label || after?.label || '';
  return factFrom({ how, field: null, label, was: before?.text ?? '', is: after?.text ?? '' }, two);
}

/** A changed field as a fact; `label`: what the field is called on a page of this kind. */
export function factOfField(
  { how, name, before, after }: FieldChange,
  two: Two,
  label = fieldWords[name],
): ComparisonFact {
  const show = (seen: FieldChange['before']) =>
    seen === null ? '' : name === 'status' ? seen.raw.trim() : showValue(name, seen.value);
  return factFrom({ how, field: name, label, was: show(before), is: show(after) }, two);
}

function factFrom(
  found: { how: Change; field: FieldName | null; label: string; was: string; is: string },
  two: Two,
): ComparisonFact {
  const { how, field, label, was, is } = found;
  return {
    id: [two.before.seq, two.after.seq, field ?? '', how, label, was, is].join('|'),
    ...{ how, field, label },
    before: { ...two.before, text: was },
    after: { ...two.after, text: is },
  };
}

/**
 * A fact as a sentence without its full stop. It never says more than was seen: where a reading does not hold all of its
 * page, it says what this reading has not.
 * `dates`: how the two times are written.
 */
export function comparisonWords(
  { how, field, label, before, after }: ComparisonFact,
  dates = datesOf,
): string {
  const [then, later] = dates(before.at, after.at);
  const quote = (text: string) => (field ? text : `“${withoutFrame(text)}”`);
  const subject = field ? `${label}为 ` : label ? `“${label}”一项写明` : '写明';
  const was = `${then}的页面${field ? '上' : ''}${subject}${quote(before.text)}`;
  const what = field ? label : '这句';
  if (how === 'changed') return `${was}，${later}${field ? '为 ' : '改为'}${quote(after.text)}`;
  if (how === 'folded') return `${was}，${later}这句在折叠处`;
  if (how === 'removed') return `${was}，${later}${lacking(after.sight, what)}`;
  const none = before.sight === 'whole' ? '的页面读取中没有' : '那次页面读取中没有';
  return `${then}${none}${field ? label : quote(after.text)}，${later}的页面${field ? `上为 ${after.text}` : '写明了这句'}`;
}

function lacking(sight: Sight, what: string): string {
  if (sight === 'whole') return `的页面读取中已没有${what}`;
  const why = sight === 'folded' ? '当时页面有折叠的部分' : '当时没有读全';
  return `本次页面读取中没有${what}（${why}）`;
}

/** Two days as people say them: with the year where it differs, with the time where it is the same day. */
export function datesOf(before: string, after: string): [string, string] {
  const isOneDay = showDay(before) === showDay(after);
  const isOneMinute = isOneDay && showClock(before) === showClock(after);
  const isOneYear = showDay(before).slice(0, 4) === showDay(after).slice(0, 4);
  const show = (at: string) => {
    const day = `${isOneYear ? '' : `${showDay(at).slice(0, 4)} 年 `}${showDate(at)}`;
    const clock = isOneMinute ? showTime(at).slice(11) : showClock(at);
    return isOneDay ? `${day} ${clock} ` : day;
  };
  return [show(before), show(after)];
}
