import type { SaidAt } from '../reading/talk/times';
import type { When } from './when';

/** How sure a time must be to be told without 约: what is counted back from the capture is not. */
const sure = 0.85;

/** When something was said, as exactly as the page tells; null where it does not tell the day. */
export function whenSaid({ at, confidence }: SaidAt): When | null {
  if (at === null) return null;
  return { at: at.slice(0, 16), ...(confidence < sure ? { isAbout: true } : {}) };
}
