import { toBase64, utf8 } from '../core/evidence/bytes';
import { reference } from '../core/evidence/page-copy';

/** One frame's copy with what its placeholders stand for: the hash of each source, the copy of each frame, or null. */
export type FrameCopy = {
  token: string;
  html: string;
  hashes: (string | null)[];
  frames: (FrameCopy | null)[];
};

const deepest = 10;

/** The whole copy of a page: references in place of its pictures, frames inside their parents. */
export function assembleCopy({ token, html, hashes, frames }: FrameCopy, mark: string): string {
  // A frame of a frame inside `srcdoc` is escaped twice, and so on.
  const sources = new RegExp(`${token}r(\\d{1,4})_(\\d{1,5})x(\\d{1,5})_`, 'g');
  const inner = new RegExp(`${token}f(\\d{1,4})_(\\d{1,2})_`, 'g');
  return html
    .replace(sources, (_, number: string, width: string, height: string) => {
      const hash = hashes[Number(number)];
      return hash ? reference(hash, mark) : emptyPicture(Number(width), Number(height));
    })
    .replace(inner, (_, number: string, depth: string) => {
      const frame = frames[Number(number)];
      return frame ? escaped(assembleCopy(frame, mark), Math.min(deepest, Number(depth))) : '';
    });
}

/** Keeps the room of a picture that could not be had. */
function emptyPicture(width: number, height: number): string {
  if (width === 0 || height === 0) return 'data:,';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  return `data:image/svg+xml;base64,${toBase64(utf8(svg))}`;
}

function escaped(html: string, times: number): string {
  let out = html;
  for (let i = 0; i < times; i++)
    out = out.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return out;
}
