/** How much a reading may hold; what is beyond is cut, and `truncated` says so. */
export const readingLimits = {
  runs: 20_000,
  blocks: 40_000,
  /** Elements looked at, also those that are no block and say nothing: a million empty <i> must come to an end. */
  elements: 200_000,
  textLength: 2_000_000,
  candidates: 200,
} as const;
