/** Weights as they are kept: each with the features that have it, parted by blanks. */
type Weights = readonly (readonly [weight: number, features: string])[];

/** What each feature weighs. */
export function weighed(table: readonly (readonly (string | number)[])[]): ReadonlyMap<string, number> {
  return new Map(
    (table as unknown as Weights).flatMap(([weight, features]) =>
      features.split(' ').map((one) => [one, weight] as const),
    ),
  );
}

/** Up to three signs in a row, ends marked, digits alike; each once. Text without blanks. */
export function gramsIn(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\d+/g, '0').replace(/\s/g, '');
  // Signs, not their halves: a page may hold little pictures.
  const whole = [...`^${plain}$`];
  const found = new Set<string>();
  for (let length = 1; length <= 3; length += 1)
    for (let at = 0; at + length <= whole.length; at += 1) found.add(whole.slice(at, at + length).join(''));
  return found;
}
