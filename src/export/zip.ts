import { makeZip } from 'client-zip';
import type { BagFile } from './bag-content';

/** The bag as one stored zip with one folder in it. Names are UTF-8; all files bear the time of the export. */
export function zipBag(folder: string, files: readonly BagFile[], at: Date): Promise<Blob> {
  const entries = files.map(({ path, content }) => ({
    name: `${folder}/${path}`,
    input: content,
    size: content instanceof Blob ? content.size : content.length,
    lastModified: at,
  }));
  const headers = { 'content-type': 'application/zip' };
  return new Response(makeZip(entries) as ReadableStream<Uint8Array<ArrayBuffer>>, { headers }).blob();
}
