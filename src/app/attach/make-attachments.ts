import { type AttachmentLimit, originalsWhy } from '../../core/complaint/attachments/limits';
import type { AttachPiece } from '../../core/complaint/attachments/pieces';
import { type Cut, planPictures, stepsFor } from '../../core/complaint/attachments/plan';
import { type Derived, type LeftOut, partsWhy, pictureName } from '../../core/complaint/attachments/words';
import { type Brief, hideRequest } from '../../core/complaint/brief';
import type { TextChannel } from '../../core/complaint/sentence';
import { hashBlob } from '../../core/evidence/hash-blob';
import { showBytes } from '../../core/words/show';
import type { Box, DrawRequest } from './draw';
import { openPainter, type PainterAtWork } from './painter';
import { readSource, type Source } from './sources';

export type MakeRequest = {
  brief: Brief;
  channel: TextChannel;
  /** In the order of the text. */
  pieces: readonly AttachPiece[];
  limit: AttachmentLimit;
  signal: AbortSignal;
  /** Pictures done of all; `total` 0: the originals are being read. */
  onProgress(done: number, total: number): void;
};

/** A picture ready to be handed in. */
export type Attachment = Derived & { seq: number; content: Blob };

/**
 * The pictures for a channel, within its number, size and type, made from the sealed ones, which stay as they are; and what
 * does not go out, with the reason. Throws the signal's reason when cancelled.
 */
export async function makeAttachments(
  request: MakeRequest,
): Promise<{ made: Attachment[]; left: LeftOut[] }> {
  const { brief, channel, pieces, limit, signal, onProgress } = request;
  if (originalsWhy(channel) !== '') throw new Error(`${channel} takes originals`);
  const painter = openPainter(signal);
  try {
    onProgress(0, 0);
    const hide = hideRequest(brief, channel);
    const sources: Source[] = [];
    const left: LeftOut[] = [];
    for (const piece of pieces) {
      const source = await readSource(piece, hide, painter);
      if ('why' in source) left.push(source);
      else sources.push(source);
      signal.throwIfAborted();
    }
    const { planned, full } = planPictures(sources, limit.count);
    const total = planned.reduce((sum, { cuts }) => sum + cuts.length, 0);
    const made: Attachment[] = [];
    let done = 0;
    for (const { shown, cuts, of } of planned) {
      if (cuts.length < of) left.push({ ...leftOut(shown, partsWhy(cuts, of)), isFull: true });
      for (const cut of cuts) {
        onProgress(done, total);
        const result = await makeOne(shown, cut, limit, painter);
        if (typeof result === 'string') left.push(leftOut(shown, result));
        else made.push(result);
        done += 1;
      }
    }
    signal.throwIfAborted();
    const noRoom = `最多 ${limit.count} 张，放不下了`;
    left.push(...full.map((one): LeftOut => ({ ...leftOut(one, noRoom), isFull: true })));
    return { made, left };
  } finally {
    painter.close();
  }
}

function leftOut({ seq, number, title }: Source, why: string): LeftOut {
  return { seq, number, title, why };
}

async function makeOne(
  source: Source,
  cut: Cut,
  limit: AttachmentLimit,
  painter: PainterAtWork,
): Promise<Attachment | string> {
  const boxes = source.boxes.flatMap((box) => inside(box, source, cut));
  const asked = drawRequest(source, cut, boxes, limit);
  const drawn = await painter.draw(asked);
  const part = cut.of > 1 ? `第 ${cut.index} 张` : '';
  if ('problem' in drawn) {
    return drawn.problem === 'undecodable'
      ? `${part}图片打不开，可能损坏了，或者内存不够`
      : `${part}缩到还能看清的最小尺寸，仍然超过 ${showBytes(limit.bytes)}`;
  }
  return {
    name: pictureName(source.number, source.title, cut, limit.type),
    ...{ seq: source.seq, number: source.number, title: source.title },
    ...{ content: drawn.content, bytes: drawn.content.size, width: drawn.width, height: drawn.height },
    sha256: await hashBlob(drawn.content),
    from: asked.parts.map((one) => one.key),
    covered: boxes.map((box) => box.label),
    isWatched: source.isWatched,
  };
}

function drawRequest(
  { bands, width }: Source,
  { top, height }: Cut,
  boxes: Box[],
  { type, bytes }: AttachmentLimit,
): DrawRequest {
  const parts = bands.flatMap((band) => {
    const from = Math.max(top, band.top);
    const rows = Math.min(top + height, band.top + band.height) - from;
    const { content, sha256: key } = band;
    return rows > 0 ? [{ key, content, width, from: from - band.top, rows, at: from - top }] : [];
  });
  return { parts, width, height, boxes, type, bytes, steps: stepsFor(width, type) };
}

/** The part of a box that lies in a cut, in px of the cut. */
function inside<B extends Box>(box: B, { width }: Source, cut: Cut): B[] {
  const left = Math.max(0, box.left);
  const top = Math.max(cut.top, box.top);
  const wide = Math.min(width, box.left + box.width) - left;
  const tall = Math.min(cut.top + cut.height, box.top + box.height) - top;
  return wide > 0 && tall > 0 ? [{ ...box, left, top: top - cut.top, width: wide, height: tall }] : [];
}
