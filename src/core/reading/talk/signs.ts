import { type ClauseWindow, limitIn } from '../../deadline/clause-windows';
import type { PageReading } from '../page-reading';
import { type SignKind, type SignRule, signRules } from './sign-rules';
import type { Side } from './speakers';
import { talkIn } from './talk-on-page';
import type { Transcript } from './transcript';
import { type Turn, turnsOf } from './turns';

/** Which rules found a sign: raised with every change of them. */
export const signsVersion = 2;

/** Words of the other side that matter, with their place. */
export type TalkSign = {
  kind: SignKind;
  /** In Chinese: what exactly was said. */
  tag: string;
  /** The turn's `at`. */
  at: number;
  /** Where the words stand in the turn's text. */
  from: number;
  to: number;
  words: string;
  /** Of a promise: the time it sets, where it is counted in hours or days. */
  limit?: Pick<ClauseWindow, 'amount' | 'unit'>;
};

/** A talk with what it says: worked out anew from what is sealed, by the rules of this version. */
export type Talk = { turns: Turn[]; signs: TalkSign[]; rules: number };

/**
 * What a talk says: of a sealed transcript, or of the reading of a chat or ticket page. `mySide`: on which side the
 * user says he stands; null: by the page.
 */
export function signsOf(source: Transcript | PageReading, mySide: Side | null = null): Talk {
  const turns = 'entries' in source ? turnsOf(source, mySide) : talkIn(source, mySide);
  return { turns, signs: turns.flatMap(signsIn), rules: signsVersion };
}

/** The signs of one turn, in the order of its words. What the user says himself is none. */
export function signsIn(turn: Pick<Turn, 'at' | 'who' | 'text'>): TalkSign[] {
  if (turn.who === 'me') return [];
  const found = sentencesOf(turn.text).flatMap((sentence) => signsOfSentence(sentence, turn.at));
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

type Stretch = { text: string; at: number };

/** Cuts at what ends a sentence, keeping it. */
function sentencesOf(text: string): Stretch[] {
  return cut(text, /[^。；;！!？?\n]*[。；;！!？?\n]*/g);
}

/** The parts of a sentence between commas and blanks. */
function partsOf({ text, at }: Stretch): Stretch[] {
  return cut(text, /[^，,~～…]+/g).map((part) => ({ text: part.text, at: at + part.at }));
}

function cut(text: string, by: RegExp): Stretch[] {
  return [...text.matchAll(by)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ text: match[0], at: match.index }));
}

function signsOfSentence(sentence: Stretch, at: number): TalkSign[] {
  const isAsked = asks(sentence.text);
  const found: TalkSign[] = [];
  let isUnderCondition = false;
  for (const part of partsOf(sentence)) {
    isUnderCondition ||= condition.test(part.text);
    for (const rule of signRules) {
      if (isAsked && rule.kind !== 'recall') continue;
      const match = isUnderCondition && rule.isBare ? null : matchOf(rule, part, sentence);
      if (match) found.push(signFrom(rule, { match, part, sentence, at }));
    }
  }
  return found.filter((one, i) => found.findIndex(({ kind }) => kind === one.kind) === i);
}

const condition = /^(?:如果?|若|要是|万一|倘若|假如)|(?:的话)$/;

function matchOf(rule: SignRule, part: Stretch, sentence: Stretch): RegExpExecArray | null {
  const match = rule.find.exec(part.text);
  return match && !rule.unless?.test(part.text) && !rule.not?.test(sentence.text) ? match : null;
}

function signFrom(
  { kind, tag }: SignRule,
  { match, part, sentence, at }: { match: RegExpExecArray; part: Stretch; sentence: Stretch; at: number },
): TalkSign {
  const from = part.at + match.index;
  const limit = kind === 'promise' ? limitIn(sentence.text) : null;
  return { kind, tag, at, from, to: from + match[0].length, words: match[0], ...(limit && { limit }) };
}

/** A question says nothing, unless it offers something: 补您 5 元优惠券可以吗. */
function asks(sentence: string): boolean {
  const words = sentence.replace(/(?<![~～。！!\s])[~～。！!\s]+$/, '');
  if (!/[？?]$|[吗呢么]$|(?:是不是|能不能|可不可以|有没有|是否)/.test(words)) return false;
  return !/(?:可以|好|行|成|可否|怎么样|如何|行不行|好不好)(?:吗|么|呢|不)?[？?]*$|您看/.test(words);
}
