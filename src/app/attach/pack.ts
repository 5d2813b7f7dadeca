import { derivedNote, type LeftOut } from '../../core/complaint/attachments/words';
import { utf8 } from '../../core/evidence/bytes';
import { showTime } from '../../core/words/show';
import { zipBag } from '../../export/zip';
import type { Attachment } from './make-attachments';

/** All pictures of a channel in one zip, with a note of what each was made from. */
export async function packAttachments(
  channel: string,
  { made, left }: { made: readonly Attachment[]; left: readonly LeftOut[] },
): Promise<{ name: string; zip: Blob }> {
  const now = new Date();
  const stamp = showTime(now.toISOString()).replace(/[-:]/g, '').replace(' ', '-');
  const folder = `附件_${channel.replace(/\s+/g, '')}_${stamp}`;
  const note = derivedNote({ channel, madeAt: now.toISOString(), made, left });
  const files = [
    ...made.map(({ name, content }) => ({ path: name, content })),
    { path: '说明.txt', content: utf8(note) },
  ];
  return { name: `${folder}.zip`, zip: await zipBag(folder, files, now) };
}
