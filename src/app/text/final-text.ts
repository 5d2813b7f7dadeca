import type { WholeCase } from '../../core/case/case';
import { plainText } from '../../core/complaint/compose';
import { countCharacters } from '../../core/complaint/fit';
import { type ChannelText, missingIn, type TextField, toFill } from '../../core/complaint/sentence';
import type { Channel } from '../../core/knowledge/schema';
import { isUnsure } from '../../core/knowledge/source';

/**
 * A field as it goes out. `template` still has its gaps, `text` has what the user wrote into them. `generated`: what the
 * core wrote; `isWritten`: the user's own wording stands instead; `isStale`: the generated one has changed since.
 */
export type FinalField = TextField & {
  key: string;
  template: string;
  generated: string;
  count: number;
  /** Whether `max` is what the user saw on the form. */
  isOwnMax: boolean;
  /** Whether `max` was read in the official form's own words: then it is not the user's to change. */
  isFirm: boolean;
  isWritten: boolean;
  isStale: boolean;
};
export type FinalText = Omit<ChannelText, 'fields'> & { fields: FinalField[]; place: string };

/** A composed text with what the user filled in and changed by hand. `limits`: what he saw on forms, by channel/field. */
export function finalText(
  text: ChannelText,
  { fills, written }: Pick<WholeCase, 'fills' | 'written'>,
  limits: Readonly<Record<string, number>>,
  channels: readonly Channel[] = [],
): FinalText {
  const official = channels.find(({ id }) => id === text.channel);
  const isVerified = official !== undefined && !isUnsure(official.fieldsSource);
  const place = `${text.channel}/${text.variant}`;
  const fields = text.fields.map((field): FinalField => {
    const key = `${place}/${field.name}`;
    const own = written[key];
    const template = own?.text ?? field.text;
    const filled = fillIn(template, fills);
    const known = official?.fields.find((one) => one.key === field.name)?.max ?? null;
    const isFirm = isVerified && known !== null && known === field.max;
    const seen = isFirm ? undefined : limits[`${text.channel}/${field.name}`];
    const max = seen ?? field.max;
    const count = countCharacters(filled);
    return {
      ...{ ...field, key, template, text: filled, generated: field.text, count, max },
      ...{ isOwnMax: seen !== undefined, isFirm, isWritten: own !== undefined },
      isStale: own !== undefined && own.base !== field.text,
      over: max === null ? 0 : Math.max(0, count - max),
    };
  });
  return { ...text, fields, place, missing: [...new Set(fields.flatMap((one) => missingIn(one.text)))] };
}

/** The text with what the user wrote into its gaps. */
export function fillIn(template: string, fills: Readonly<Record<string, string>>): string {
  return missingIn(template).reduce((text, what) => {
    const words = fills[what]?.trim();
    return words ? text.replaceAll(toFill(what), words) : text;
  }, template);
}

/** The whole as one piece, as it is copied. */
export function wholeText(text: FinalText): string {
  return plainText(text);
}
