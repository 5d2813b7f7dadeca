import * as v from 'valibot';
import { bounded, workOf } from './pattern-work';

/** The most steps one pattern may take from one place in a text, in theory. */
const mostWork = 150_000;

/** What is said of a pattern that runs away; a refusal is worded by it. */
export const takesTooLong = 'takes too long on some text';

/** Text of a regular expression that compiles, is short, and cannot run away. */
export const pattern = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(600),
  v.check((source) => {
    try {
      return new RegExp(bounded(source), 'gu').exec('') === null;
    } catch {
      return false;
    }
  }, 'no pattern, or one that matches nothing'),
  v.check((source) => workOf(source) <= mostWork, takesTooLong),
);

/** The pattern ready to find every match. */
export function finder(source: string): RegExp {
  return new RegExp(bounded(source), 'giu');
}
