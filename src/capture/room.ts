import { AppError } from '../core/errors';
import { showBytes } from '../core/words/show';
import type { Look } from './look';
import type { StepName } from './steps';

/** Bytes for what is not pictures: words, the page's own files, records. */
const forTheRest = 20_000_000;

/**
 * Bytes a capture may need: pictures came to about 1 byte per bitmap px (screens and stitched, a page of photographs),
 * twice that is asked for.
 */
export function roomFor({ reading: { viewport } }: Look, asked: readonly StepName[]): number {
  const height = asked.includes('full-page') ? viewport.pageHeight : viewport.height;
  return 2 * viewport.width * height * (viewport.dprMilli / 1000) ** 2 + forTheRest;
}

/** Throws AppError('disk-low') with the figures when the browser says that so many bytes are not left. */
export async function requireRoom(needed: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota === undefined || quota - usage >= needed) return;
  throw new AppError(
    'disk-low',
    `还能存 ${showBytes(Math.max(0, quota - usage))}，这次可能需要 ${showBytes(needed)}。`,
  );
}
