import { editionWords } from '../../core/knowledge/pack';
import { packNow } from './pack-in-use';
import { useLive } from './use-live';

/** Which knowledge is in use, for the lines that name sources. */
export function EditionNote() {
  const inUse = useLive(packNow);
  return inUse ? (
    <span class="nowrap" data-edition>
      资料：{editionWords(inUse.edition)}。
    </span>
  ) : null;
}
