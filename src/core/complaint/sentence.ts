import type { ChannelId } from '../knowledge/ids';
import type { variantWords } from '../words/dispute-words';

/** What a sentence says. `frame` holds no claim: greetings, headings, what is asked of the reader. */
export type SentenceKind =
  | 'own-data'
  | 'party'
  | 'purchase'
  | 'payment'
  | 'promise'
  | 'event'
  | 'statement'
  | 'dispute'
  | 'demand'
  | 'basis'
  | 'proof'
  | 'frame';

/**
 * One sentence with what supports it: seqs of the evidence it is cited to, and ids of what the user said or answered
 * (`order`, `contact:<id>`, `fact:<id>`, …). `law`: the article it names.
 */
export type Sentence = {
  text: string;
  kind: SentenceKind;
  evidence: number[];
  facts: string[];
  law?: string;
};

/**
 * A sentence before it is fitted: 1 always stays, 3 goes first; `short` says the same in fewer words, `at` is its time, `isBare`: no room for its numbers, `own`: whose word stands
 * where a number would. */
export type Draft = Sentence & {
  weight: 1 | 2 | 3;
  short?: string;
  at?: string;
  isBare?: boolean;
  own?: string;
};
export type DraftParagraph = Draft[];

/** A field of a form, or one text. `max`: most characters, null where no limit is known. */
export type TextField = {
  name: string;
  label: string;
  max: number | null;
  paragraphs: Sentence[][];
  /** The words as they go out, with the numbers of the exhibits; their length counts against `max`. */
  text: string;
  /** Characters over `max` that could not be saved; 0: it fits. */
  over: number;
};

/** Where a text goes: a channel of the knowledge, the public, or the package of the whole case. */
export type TextChannel = ChannelId | 'public' | 'package';
/** What kind of text it is; a number is the most characters, for forms whose limit is not known. */
export type TextVariant = keyof typeof variantWords;

/** A finished text for one channel. `missing`: what stands in it as 【待填：…】; `law`: ids of the articles it names. */
export type ChannelText = {
  channel: TextChannel;
  variant: TextVariant;
  /** The heading of a document; '' for a form or a message. */
  title: string;
  fields: TextField[];
  missing: string[];
  law: string[];
  /** What the writer has to know, for the screen: never part of the text. */
  notes: string[];
};

/** Where a fact is missing, this stands in its place. */
export function toFill(what: string): string {
  return `【待填：${what}】`;
}

/** What stands in a text to be filled in, each once. */
export function missingIn(text: string): string[] {
  return [...new Set([...text.matchAll(/【待填：([^】]+)】/g)].map((match) => match[1]!))];
}

/** A field before it is fitted. */
export type DraftField = { name: string; label: string; max: number | null; paragraphs: DraftParagraph[] };
/** A text before it is fitted. */
export type DraftText = { title?: string; fields: DraftField[]; notes?: string[] };

type Support = {
  evidence?: readonly number[];
  facts?: readonly string[];
  law?: string;
  short?: string;
  at?: string;
};

/** A draft sentence of a kind and weight. */
export function draft(
  kind: SentenceKind,
  text: string,
  weight: Draft['weight'] = 1,
  { evidence = [], facts = [], law, short, at }: Support = {},
): Draft {
  return {
    ...{ kind, text, weight, evidence: [...new Set(evidence)].sort((a, b) => a - b), facts: [...facts] },
    ...(law === undefined ? {} : { law }),
    ...(short === undefined ? {} : { short }),
    ...(at ? { at } : {}),
  };
}
