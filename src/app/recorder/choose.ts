import { AppError } from '../../core/errors';

/** How often the browser hands over what it has, ms: what a crash can cost. */
export const timesliceMs = 1000;
/** Enough for small print to stay legible; a page that stands still needs far less. */
export const bitsPerSecond = 3_000_000;

/** What a browser can record, the better first. */
const containers = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8'];

/** The type to record in. Throws AppError('recording-refused') where the browser makes no WebM. */
export function recordingType(hasAudio: boolean): string {
  const wanted = containers.map((type) => (hasAudio ? `${type},opus` : type));
  const type = wanted.find((one) => MediaRecorder.isTypeSupported(one));
  if (!type) throw new AppError('recording-refused', 'no WebM');
  return type;
}

/**
 * Asks the user, in the browser's own dialog, what to record. Must be called in a gesture. Throws
 * AppError('recording-refused') when nothing was chosen.
 */
export async function chooseSurface({ withAudio }: { withAudio: boolean }): Promise<MediaStream> {
  const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
  const wish = {
    // Without a size Chromium records no more px than the screen has CSS px; larger than life it never gets.
    video: { width: { ideal: 3840 }, height: { ideal: 2160 }, frameRate: { ideal: 15, max: 30 } },
    audio: withAudio ? plain : false,
    // What is chosen stays what is recorded; our own window is of no use to anyone.
    surfaceSwitching: 'exclude',
    selfBrowserSurface: 'exclude',
  };
  try {
    const stream = await navigator.mediaDevices.getDisplayMedia(wish as DisplayMediaStreamOptions);
    // Small print matters more than smooth motion.
    for (const track of stream.getVideoTracks()) track.contentHint = 'detail';
    return stream;
  } catch (cause) {
    throw new AppError('recording-refused', String(cause), { cause });
  }
}
