/** One measurement. `ratio` is value / against, both of one run; `target` is the ratio (or value) we want at most. */
export type Line = {
  name: string;
  value: number;
  unit: string;
  against: number | null;
  ratio: number | null;
  target: number | null;
  ok: boolean | null;
};

/** A value beside what it is measured against; the target is on the ratio. */
export function compared(
  name: string,
  unit: string,
  { value, against, target }: { value: number; against: number; target: number | null },
): Line {
  const ratio = Math.round((value / against) * 100) / 100;
  return {
    name,
    value: round(value),
    unit,
    against: round(against),
    ratio,
    target,
    ok: target === null ? null : ratio <= target,
  };
}

/** A value that stands alone; the target is on the value. */
export function plain(name: string, unit: string, value: number, target: number | null = null): Line {
  return {
    name,
    value: round(value),
    unit,
    against: null,
    ratio: null,
    target,
    ok: target === null ? null : value <= target,
  };
}

/** Something that could not be measured, and why; no target can be met by it. */
export function failed(name: string, thrown: unknown): Line {
  const [why] = String(thrown).split('\n');
  return { ...plain(`${name}: ${why!.slice(0, 120)}`, 'failure', 1), ok: null };
}

/** A line for people, with its verdict first. */
export function asText({ name, value, unit, ratio, ok }: Line): string {
  const verdict = ok === null ? '–' : ok ? 'ok' : 'not ok';
  return `${verdict} ${name}: ${value} ${unit}${ratio === null ? '' : ` (× ${ratio})`}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
