/** A text by what is in it, and what it is. */
export type Row = { label: string; features: readonly string[] };

/** How many rounds, and how big the first steps. */
const [rounds, step] = [300, 0.3];

/**
 * Multinomial regression: what each feature weighs for each label, by label. `pull` draws every weight to nothing;
 * features in fewer rows than `fewest` are left out; `fixed` ones keep the weights given, in the order of `labels`. To the
 * weights found `counted` times what mere counting says is added: rare features are told too little by the rest. The same
 * rows give the same weights.
 */
export function regress(
  rows: readonly Row[],
  labels: readonly string[],
  {
    pull,
    fewest,
    fixed = {},
    counted = 0,
  }: { pull: number; fewest: number; fixed?: { [feature: string]: number[] }; counted?: number },
): Map<string, Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = [...counts.keys()].filter((one) => counts.get(one)! >= fewest);
  const place = new Map(known.map((one, at) => [one, at]));
  const seen = rows.map(({ features }) => features.flatMap((one) => place.get(one) ?? []));
  const of = rows.map(({ label }) => labels.indexOf(label));
  const weights = new Float64Array(known.length * labels.length);
  for (const [feature, values] of Object.entries(fixed)) {
    const at = place.get(feature);
    if (at !== undefined) weights.set(values, at * labels.length);
  }
  const still = new Set(Object.keys(fixed).map((one) => place.get(one)));
  const squares = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = slopesOf(weights, seen, of, labels.length);
    for (let at = 0; at < weights.length; at += 1) {
      const slope = slopes[at]! + (pull * weights[at]!) / rows.length;
      squares[at]! += slope ** 2;
      if (still.has(Math.floor(at / labels.length))) continue;
      weights[at]! -= (step * slope) / (Math.sqrt(squares[at]!) + 0.05);
    }
  }
  const told = counted > 0 ? ratiosOf(seen, of, known.length, labels.length) : null;
  const weightOf = (at: number, nr: number) => {
    const place = at * labels.length + nr;
    return weights[place]! + (told && !still.has(at) ? counted * told[place]! : 0);
  };
  return new Map(
    labels.map((label, nr) => [label, new Map(known.map((one, at) => [one, weightOf(at, nr)]))]),
  );
}

/** By how much a feature is likelier in the rows of a label than in the others, as a logarithm. */
function ratiosOf(
  seen: readonly number[][],
  of: readonly number[],
  features: number,
  labels: number,
): Float64Array {
  const counts = new Float64Array(features * labels);
  const rows = new Float64Array(labels);
  for (const [nr, here] of seen.entries()) {
    rows[of[nr]!]! += 1;
    for (const at of here) counts[at * labels + of[nr]!]! += 1;
  }
  const ratios = new Float64Array(features * labels);
  for (let at = 0; at < features; at += 1) {
    const all = counts.subarray(at * labels, (at + 1) * labels).reduce((sum, one) => sum + one, 0);
    for (let k = 0; k < labels; k += 1) {
      const own = counts[at * labels + k]!;
      const inside = (own + 0.5) / (rows[k]! + 1);
      const outside = (all - own + 0.5) / (seen.length - rows[k]! + 1);
      ratios[at * labels + k] = Math.log(inside / outside);
    }
  }
  return ratios;
}

/** How the error changes with each weight. */
function slopesOf(
  weights: Float64Array,
  seen: readonly number[][],
  of: readonly number[],
  count: number,
): Float64Array {
  const slopes = new Float64Array(weights.length);
  const sums = new Float64Array(count);
  for (const [nr, features] of seen.entries()) {
    sums.fill(0);
    for (const at of features) for (let k = 0; k < count; k += 1) sums[k]! += weights[at * count + k]!;
    const top = Math.max(...sums);
    let all = 0;
    for (let k = 0; k < count; k += 1) {
      sums[k] = Math.exp(sums[k]! - top);
      all += sums[k]!;
    }
    for (let k = 0; k < count; k += 1) {
      const miss = (sums[k]! / all - Number(k === of[nr])) / seen.length;
      for (const at of features) slopes[at * count + k]! += miss;
    }
  }
  return slopes;
}
