import type { Gap } from './record';

/**
 * The sites whose frames could not be read, as the match patterns a permission is asked with (`https://a.example/*`,
 * any port: Firefox knows no ports there), each once, in order. Takes the gaps of a capture.
 */
export function missingOrigins(gaps: readonly Pick<Gap, 'reason' | 'detail'>[]): string[] {
  const patterns = gaps
    .filter((gap) => gap.reason === 'frame-unreadable' && URL.canParse(gap.detail))
    .map((gap) => new URL(gap.detail))
    .filter((url) => /^https?:$/.test(url.protocol) && url.hostname !== '')
    .map((url) => `${url.protocol}//${url.hostname}/*`);
  return [...new Set(patterns)];
}
