/** How much a reading may hold; what is beyond is cut, and `truncated` says so. */
export const readingLimits = {
  runs: 20_000,
  blocks: 40_000,
  textLength: 2_000_000,
  candidates: 200,
} as const;
