import { placeOf } from '../../core/evidence/gap';
import { isTime } from '../../core/reading/talk/words';
import { attributeOf, nodeTypeOf, rectOf, tagOf } from '../dom';
import type { Edges } from '../region/geometry';
import { edgesOf } from '../region/geometry';
import { namesOf, nodesIn, styleOf } from './tree';

/** A text as it stands in a row. Pieces of one block stand in one line of thought. */
export type Piece = { text: string; box: Edges; tight: Edges; block: number; size: number; names: string };

/** What a row is made of, in order. */
export type Pieces = {
  texts: Piece[];
  images: { alt: string; place: string; box: Edges }[];
  /** Portraits: small squares without words. */
  faces: { box: Edges; alt: string }[];
  /** Times that stand in title attributes. */
  titles: string[];
};

type Walk = {
  found: Pieces;
  block: { now: number; last: number };
  /** px: wider boxes tell nothing of a side. */
  widest: number;
  left: number;
};
type Around = { depth: number; names: string; tight: Edges | null };

/** More nodes than any honest message has. */
const mostNodes = 3000;

/** Takes a row apart; `widest` is the width beyond which a box is the row's and not the message's own, px. */
export function piecesOf(row: Element, widest: number): Pieces {
  const found: Pieces = { texts: [], images: [], faces: [], titles: [] };
  const walk: Walk = { found, block: { now: 0, last: 0 }, widest, left: mostNodes };
  visit(row, { depth: 0, names: '', tight: null }, walk);
  return found;
}

function visit(element: Element, around: Around, walk: Walk): void {
  if (walk.left-- <= 0 || around.depth > 60) return;
  const tag = tagOf(element);
  if (/^(script|style|template|noscript|iframe)$/.test(tag)) return;
  const style = styleOf(element);
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return;
  const title = attributeOf(element, 'title').trim();
  if (isTime(title)) walk.found.titles.push(title);
  if (tag === 'br') {
    walk.block.now = ++walk.block.last;
    return;
  }
  if (/^(img|video|audio|canvas|svg)$/.test(tag)) {
    addPicture(element, walk);
    return;
  }
  const isBlock = !/^(inline|contents|ruby)/.test(style.display) || style.display === 'inline-flex';
  if (isBlock) walk.block.now = ++walk.block.last;
  const here = within(element, around, walk);
  const before = walk.found.texts.length + walk.found.images.length + walk.found.faces.length;
  for (const node of nodesIn(element)) {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) addText(node as Text, { here, style, walk });
    else if (type === Node.ELEMENT_NODE) visit(node as Element, here, walk);
  }
  const after = walk.found.texts.length + walk.found.images.length + walk.found.faces.length;
  if (before === after && around.depth > 0) addDrawn(element, style, walk);
  if (isBlock) walk.block.now = ++walk.block.last;
}

function within(element: Element, around: Around, walk: Walk): Around {
  const edges = edgesOf(element);
  const isNarrow = edges.right > edges.left && edges.right - edges.left <= walk.widest;
  // The row's own name says what the row is, not what is in it.
  const names = around.depth === 0 ? '' : `${around.names} ${namesOf(element)}`.slice(-300);
  return { depth: around.depth + 1, names, tight: around.tight ?? (isNarrow ? edges : null) };
}

function addText(
  node: Text,
  { here, style, walk }: { here: Around; style: CSSStyleDeclaration; walk: Walk },
): void {
  const isPre = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces';
  const text = node.data.replace(isPre ? /[^\S\n]+/g : /\s+/g, ' ');
  if (text.trim() === '') {
    // A blank between two words of one line.
    const last = walk.found.texts.at(-1);
    if (last?.block === walk.block.now && !last.text.endsWith(' ')) last.text += ' ';
    return;
  }
  const range = new Range();
  range.selectNodeContents(node);
  const { left, top, right, bottom } = range.getBoundingClientRect();
  if (right <= left || bottom <= top) return;
  const box = { left, top, right, bottom };
  const size = Number.parseFloat(style.fontSize) || 0;
  walk.found.texts.push({
    text,
    box,
    tight: here.tight ?? box,
    block: walk.block.now,
    size,
    names: here.names,
  });
}

function addPicture(element: Element, walk: Walk): void {
  const { width, height } = rectOf(element);
  if (width < 4 || height < 4) return;
  const box = edgesOf(element);
  const tag = tagOf(element);
  const alt = (attributeOf(element, 'alt') || attributeOf(element, 'aria-label')).trim().slice(0, 500);
  const isInWords = walk.found.texts.at(-1)?.block === walk.block.now || /^\[.{1,12}\]$/.test(alt);
  if (tag === 'img' && alt && isInWords && width <= 48 && height <= 48) addEmoji(alt, box, walk);
  else if (isFace(element)) walk.found.faces.push({ box, alt });
  else if (tag !== 'svg' && (width > 24 || height > 24)) {
    walk.found.images.push({
      alt: alt || (tag === 'img' ? '' : tag),
      place: placeOf(sourceOf(element)).slice(0, 500),
      box,
    });
  }
}

/** A small picture in the middle of words: its name is the word. */
function addEmoji(alt: string, box: Edges, walk: Walk): void {
  const last = walk.found.texts.at(-1);
  if (last?.block === walk.block.now) last.text += alt;
  else walk.found.texts.push({ text: alt, box, tight: box, block: walk.block.now, size: 0, names: '' });
}

/** An element without words: a portrait drawn by its style, or a picture. */
function addDrawn(element: Element, style: CSSStyleDeclaration, walk: Walk): void {
  const image = /url\("?([^")]+)/.exec(style.backgroundImage)?.[1];
  const isPainted = image !== undefined || !/^(transparent|rgba\(0, 0, 0, 0\))$/.test(style.backgroundColor);
  if (!isPainted) return;
  const { width, height } = rectOf(element);
  if (isFace(element)) walk.found.faces.push({ box: edgesOf(element), alt: '' });
  else if (image && width > 60 && height > 60) {
    walk.found.images.push({ alt: '', place: placeOf(image).slice(0, 500), box: edgesOf(element) });
  }
}

function isFace(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width >= 22 && width <= 80 && Math.abs(width - height) <= 6;
}

function sourceOf(element: Element): string {
  const { currentSrc, src } = element as HTMLImageElement;
  return String(currentSrc || src || '');
}
