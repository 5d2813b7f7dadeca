import { asAppError } from '../../core/errors';
import { sealSeekable } from '../../storage/finish-recording';
import { readFreeBytes } from '../../storage/free-space';
import { pieceWriter } from '../../storage/pieces';
import { keepGap, openRow, ownerOf, readVideo } from '../../storage/recording-store';
import { remux } from './remux';
import { reserveBytes } from './space';

/** Adds the copy that can be seeked to a sealed recording; where it cannot be made, a gap says why. */
export async function makeSeekable(seq: number, onProgress: (seconds: number) => void): Promise<void> {
  const { done } = await openRow(seq);
  if (done.includes('seekable') || !done.includes('video')) return;
  const recording = await readVideo(seq);
  const free = await readFreeBytes();
  if (free !== null && free < recording.size + reserveBytes / 2) {
    await keepGap(seq, { step: 'seekable', reason: 'not-enough-space', detail: `${free} bytes free` });
    return;
  }
  try {
    const writer = await pieceWriter(ownerOf(seq, 'seekable'));
    await remux(recording, writer.write, onProgress);
    await writer.end();
    await sealSeekable(seq);
  } catch (thrown) {
    const { code, message } = asAppError(thrown);
    const reason = code === 'disk-full' ? code : 'not-remuxed';
    await keepGap(seq, { step: 'seekable', reason, detail: message });
  }
}
