import type { PageKind } from '../evidence/record';

/** What is captured without a click, on sites where the user switched that on. */
const byItself: ReadonlySet<PageKind> = new Set(['order', 'payment', 'receipt']);

/** Captures without a click: at most so many of one address and of one site within an hour. */
export const autoLimits = { perAddress: 4, perSite: 20, withinMs: 3600_000 } as const;

/** Whether pages of this kind are captured without a click. */
export function capturesByItself(kind: PageKind): boolean {
  return byItself.has(kind);
}

/**
 * Whether one more capture without a click may be made of an address. `earlier` are captures of its site, times UTC ISO:
 * a page that says something new every second must not fill the disk.
 */
export function mayCaptureByItself(
  earlier: readonly { url: string; at: string }[],
  url: string,
  nowMs: number,
): boolean {
  const recent = earlier.filter((one) => nowMs - Date.parse(one.at) < autoLimits.withinMs);
  const sameAddress = recent.filter((one) => addressOf(one.url) === addressOf(url));
  return recent.length < autoLimits.perSite && sameAddress.length < autoLimits.perAddress;
}

function addressOf(url: string): string {
  return url.split('#')[0]!;
}
