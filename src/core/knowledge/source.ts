import * as v from 'valibot';

/** How well we know something: read in public copies of the text; only told by others; or neither. */
export const confidences = ['verified', 'secondary', 'unverified'] as const;

export const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4000));
export const day = v.pipe(v.string(), v.isoDate());
const https = v.pipe(v.string(), v.regex(/^https:\/\//), v.maxLength(300));

/** Where an entry of the knowledge comes from and when somebody last looked. */
export const Source = v.strictObject({
  from: text,
  official: v.optional(https),
  checked: day,
  confidence: v.picklist(confidences),
  note: v.optional(text),
});
export type Source = v.InferOutput<typeof Source>;

/** What the user is told of a source. Only what was verified may stand without a warning. */
export function sourceWords({ checked, confidence }: Pick<Source, 'checked' | 'confidence'>): string {
  if (confidence === 'verified') return `核对于 ${checked}，以官方最新公布为准`;
  return confidence === 'secondary' ? `据转述，未核对原文（${checked}）` : `未核对（${checked}）`;
}
