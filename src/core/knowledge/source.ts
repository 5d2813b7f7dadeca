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

/** What is known of an entry is not from a text that somebody compared: it is marked. */
export const isUnsure = ({ confidence }: Pick<Source, 'confidence'>): boolean => confidence !== 'verified';

/** What the user is told of the sources of a list: on what it rests since when, and where the marked ones come from. */
export function sourceLines(sources: readonly Source[]): string[] {
  const [firm, unsure] = [sources.filter((one) => !isUnsure(one)), sources.filter(isUnsure)];
  const named = (some: readonly Source[]) =>
    [...new Set(some.flatMap(({ from }) => from.split('；')))].join('、');
  // The oldest look counts for all of them.
  const since = (some: readonly Source[]) => some.map(({ checked }) => checked).sort()[0] ?? '';
  return [
    ...(firm.length > 0
      ? [`依据${named(firm)}，${sourceWords({ checked: since(firm), confidence: 'verified' })}。`]
      : []),
    ...(unsure.length > 0
      ? [`标“未核实”的来自${named(unsure)}，没有核对到官方原文（${since(unsure)}）。`]
      : []),
  ];
}
