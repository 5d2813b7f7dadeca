import { keepThumbnail } from '../../storage/evidence-store';

const width = 256;
/** A picture that is all one colour says nothing in a list. */
const leastSpread = 24;

/** Keeps a frame of a playing video as the small picture of a recording; false when there is nothing to see in it yet. */
export async function keepFrame(seq: number, video: HTMLVideoElement): Promise<boolean> {
  if (video.videoWidth === 0) return false;
  const height = Math.min(width, Math.round((width * video.videoHeight) / video.videoWidth));
  const canvas = new OffscreenCanvas(width, height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
  drawing.drawImage(video, 0, 0, width, height);
  if (!hasContent(drawing.getImageData(0, 0, width, height).data)) return false;
  await keepThumbnail(seq, await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }));
  return true;
}

function hasContent(pixels: Uint8ClampedArray): boolean {
  let [low, high] = [255, 0];
  for (let i = 1; i < pixels.length; i += 4) {
    low = Math.min(low, pixels[i]!);
    high = Math.max(high, pixels[i]!);
  }
  return high - low >= leastSpread;
}
