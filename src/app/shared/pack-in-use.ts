import { shippedPack } from '../../knowledge/knowledge';
import { type InUse, packInUse } from '../../storage/knowledge-store';

/** The knowledge everything is worked out with: the pack the user imported, else the one of this build. */
export function packNow(): Promise<InUse> {
  return packInUse(shippedPack());
}
