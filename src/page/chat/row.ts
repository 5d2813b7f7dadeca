import { type ChatRow, transcriptLimits } from '../../core/reading/talk/transcript';
import { isTime, saysLoading, standsForOlder } from '../../core/reading/talk/words';
import { attributeOf, rectOf } from '../dom';
import type { Edges } from '../region/geometry';
import { type Piece, type Pieces, piecesOf } from './pieces';
import { kidsOf, namesOf, styleOf } from './tree';

/** Names by which pages tell their rows apart. */
const keyNames = [
  'data-id',
  'data-message-id',
  'data-msg-id',
  'data-msgid',
  'data-mid',
  'data-index',
  'data-item-index',
  'data-key',
  'id',
];

/** A box wider than this part of the list is the row's, and says nothing of a side. */
const wide = 0.85;

/**
 * What a row of a list says: words, speaker and time apart, and the side it stands on; null for what is no row, such
 * as the button for older messages. `list` is the list's box and `top` the content px at its upper edge.
 */
export function readRow(row: Element, { list, top }: { list: Edges; top: number }): ChatRow | null {
  const width = list.right - list.left;
  const pieces = piecesOf(row, width * wide);
  const all = joined(pieces.texts);
  if (all === '' && pieces.images.length === 0) return null;
  if (pieces.faces.length === 0 && (standsForOlder(all) || saysLoading(all))) return null;
  const rect = rectOf(row);
  const place = {
    key: keyOf(row),
    top: Math.round(rect.top - list.top + top),
    height: Math.round(rect.height),
    images: pieces.images.slice(0, transcriptLimits.images).map(({ alt, place }) => ({ alt, place })),
  };
  if (pieces.faces.length === 0 && pieces.images.length === 0 && isTime(all.replace(/\n/g, ' '))) {
    return { ...place, kind: 'separator', side: 'center', speaker: '', text: all, time: '' };
  }
  const { speaker, time, text } = partsOf(pieces);
  const side = sideOf(row, pieces, list);
  const isSaid = speaker !== '' || pieces.faces.length > 0 || pieces.images.length > 0 || side !== 'center';
  const isLong = text.length > transcriptLimits.text;
  return {
    ...place,
    kind: isSaid ? 'message' : 'notice',
    side,
    speaker: speaker.slice(0, 200),
    text: text.slice(0, transcriptLimits.text),
    time: time.slice(0, 200),
    ...(isLong && { cut: true as const }),
  };
}

/** What the page calls a row, by its own attributes or those of the only element in it. */
function keyOf(row: Element): string {
  const kids = kidsOf(row);
  for (const element of kids.length === 1 ? [row, kids[0]!] : [row]) {
    for (const name of keyNames) {
      const key = attributeOf(element, name).trim();
      if (key) return `${name}=${key}`.slice(0, 200);
    }
  }
  return '';
}

function joined(texts: readonly Piece[]): string {
  let [out, block] = ['', -1];
  for (const piece of texts) {
    out += block === -1 || block === piece.block ? piece.text : `\n${piece.text}`;
    block = piece.block;
  }
  return out.replace(/ *\n */g, '\n').trim();
}

/** Who, when and what: short texts beside the words of the message are told from them. */
function partsOf({ texts, faces, titles }: Pieces): { speaker: string; time: string; text: string } {
  const main = mainOf(texts);
  const isApart = (piece: Piece) => piece.block !== main?.block;
  const times = texts.filter(
    (piece) =>
      isTime(piece.text) &&
      (isApart(piece) || piece.size < main!.size || /time|date|when|stamp/i.test(piece.names)),
  );
  const speakers = speakersIn(texts, { main, times });
  let rest = texts.filter((piece) => !times.includes(piece) && !speakers.includes(piece));
  let time = times.map((piece) => piece.text.trim()).join(' ');
  const both = rest.length > 1 && rest[0] !== main ? splitTime(rest[0]!.text) : null;
  if (both && !time && isApart(rest[0]!)) {
    rest = rest.slice(1);
    time = both.time;
  }
  const said = speakers.map((piece) => piece.text.trim()).join(' ') || both?.who || faceName(faces);
  return { speaker: said.replace(/[\s:：]+$/, ''), time: withTitle(time, titles), text: joined(rest) };
}

/** The words of the message: the longest text that is no time, or the last one. */
function mainOf(texts: readonly Piece[]): Piece | undefined {
  const lengths = new Map<number, number>();
  for (const { block, text } of texts) {
    if (!isTime(text)) lengths.set(block, (lengths.get(block) ?? 0) + text.trim().length);
  }
  const longest = [...lengths].sort(([a, n], [b, m]) => m - n || b - a)[0];
  const named = texts.find((piece) => isBubble(piece.names));
  const block = named?.block ?? longest?.[0];
  return texts.find((piece) => piece.block === block) ?? texts.at(-1);
}

function isBubble(names: string): boolean {
  return /bubble|content|msg-?text|message-?text|text-?wrap|\bbody-text\b/i.test(
    names.split(' ').slice(-4).join(' '),
  );
}

function speakersIn(
  texts: readonly Piece[],
  { main, times }: { main: Piece | undefined; times: readonly Piece[] },
): Piece[] {
  const mainAt = main ? texts.indexOf(main) : texts.length;
  return texts.filter((piece, at) => {
    const words = piece.text.trim();
    if (piece === main || times.includes(piece) || words.length > 30 || words.includes('\n')) return false;
    const isNamed = /name|nick|user|author|sender|\bwho\b|\bfrom\b|\bby\b/i.test(piece.names);
    if (piece.block === main?.block) return at < mainAt && /[:：]$/.test(words);
    if (at > mainAt) return isNamed && !isBubble(piece.names);
    const isBesideTime = times.some(
      (time) => time.box.top < piece.box.bottom && piece.box.top < time.box.bottom,
    );
    return isNamed || isBesideTime || piece.size < main!.size;
  });
}

/** "客服小七 2026-11-18 20:05" in one text. */
function splitTime(text: string): { who: string; time: string } | null {
  const words = text.trim();
  for (const { index } of words.matchAll(/\s+/g)) {
    const [who, time] = [words.slice(0, index), words.slice(index).trim()];
    if (who.length <= 24 && isTime(time)) return { who, time };
  }
  return null;
}

function faceName(faces: Pieces['faces']): string {
  const alt = faces[0]?.alt ?? '';
  return /头像|avatar|portrait|photo|face/i.test(alt) || alt.length > 24 ? '' : alt;
}

function withTitle(time: string, titles: readonly string[]): string {
  const title = titles.find((one) => one !== time);
  if (!title) return time;
  return time ? `${time}（${title}）` : title;
}

/** By the portrait, else by the distances to the edges, else by how the row is aligned. */
function sideOf(row: Element, { texts, images, faces }: Pieces, list: Edges): ChatRow['side'] {
  const boxes = [...texts.map((piece) => piece.tight), ...images.map((image) => image.box)];
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  for (const { box } of faces) {
    if (box.right <= left + 4) return 'left';
    if (box.left >= right - 4) return 'right';
  }
  const width = list.right - list.left;
  const [before, after] = [left - list.left, list.right - right];
  if (Math.abs(before - after) > Math.max(12, width * 0.06)) return before < after ? 'left' : 'right';
  const { flexDirection, justifyContent, alignItems } = styleOf(row);
  if (flexDirection === 'row-reverse' || /end|right/.test(justifyContent)) return 'right';
  if (flexDirection === 'column' && /end/.test(alignItems)) return 'right';
  if (right - left > width * wide) return /right|self|mine|\bme\b|\bown\b/i.test(namesOf(row)) ? 'right' : '';
  return 'center';
}
