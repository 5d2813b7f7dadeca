import type { Box } from '../../messages/protocol';
import { clientHeightOf, documentOf, ownerOf, rectOf } from '../dom';
import { parentOf } from './deep';
import { clientLeftOf, clientWidthOf, modeOf, offsetSizeOf } from './own';

/** What is captured: a document (`element` null), something that scrolls inside it, or an element as it stands. */
export type Target = { doc: Document; element: Element | null; what: 'page' | 'scroller' | 'element' };

export type Edges = { left: number; top: number; right: number; bottom: number };

/** The element that scrolls a document. */
export function scrollerOf(doc: Document): Element {
  return documentOf.scroller(doc) ?? documentOf.root(doc)!;
}

export function viewOf(doc: Document): Window & typeof globalThis {
  return documentOf.view(doc)!;
}

/** The part of a document's viewport that its scrollbars leave, px of that viewport. */
export function viewportOf(doc: Document): Edges {
  const root = documentOf.root(doc)!;
  const view = viewOf(doc);
  // In quirks mode the scroller is the body; the root then still says how wide the viewport is.
  const isQuirky = modeOf(doc) === 'BackCompat';
  const of = isQuirky ? scrollerOf(doc) : root;
  const width = clientWidthOf(of) || view.innerWidth;
  const height = clientHeightOf(of) || view.innerHeight;
  // Scaled by a fraction, the content is a fraction of a px wider than whole numbers say.
  const fine = rectOf(root).width;
  return { left: 0, top: 0, right: Math.abs(fine - width) < 1 ? fine : width, bottom: height };
}

/** The padding box of an element without its scrollbars, px of its document's viewport. */
export function clientBoxOf(element: Element): Edges {
  const rect = rectOf(element);
  const style = viewOf(ownerOf(element) as Document).getComputedStyle(element);
  const border = (side: string) => Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
  const [left, right, top, bottom] = [border('left'), border('right'), border('top'), border('bottom')];
  const own = offsetSizeOf(element);
  const barX = Math.max(0, Math.round((own?.width ?? 0) - clientWidthOf(element) - left - right));
  const barY = Math.max(0, Math.round((own?.height ?? 0) - clientHeightOf(element) - top - bottom));
  const isBarLeft = clientLeftOf(element) > Math.round(left) + 2;
  return {
    left: rect.left + left + (isBarLeft ? barX : 0),
    top: rect.top + top,
    right: rect.right - right - (isBarLeft ? 0 : barX),
    bottom: rect.bottom - bottom - barY,
  };
}

/** The border box of an element. */
export function edgesOf(element: Element): Edges {
  const { left, top, right, bottom } = rectOf(element);
  return { left, top, right, bottom };
}

export function shared(one: Edges, other: Edges): Edges {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export function moved(edges: Edges, x: number, y: number): Edges {
  return { left: edges.left + x, top: edges.top + y, right: edges.right + x, bottom: edges.bottom + y };
}

export function boxOf({ left, top, right, bottom }: Edges): Box {
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** The frame element a document is shown in, if this page script may know it. */
export function frameOf(doc: Document): Element | null {
  if (doc === document) return null;
  try {
    return viewOf(doc)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** What an element's surroundings let be seen of it, px of its own document's viewport, frames around it included. */
export function clipAround(element: Element): Edges {
  const doc = ownerOf(element) as Document;
  const view = viewOf(doc);
  let clip = clipOf(doc);
  let isFixed = view.getComputedStyle(element).position === 'fixed';
  for (let at = parentOf(element); at && !isFixed; at = parentOf(at)) {
    if (at === documentOf.root(doc) || at === documentOf.body(doc)) continue;
    const style = view.getComputedStyle(at);
    if (style.display === 'contents') continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clip = shared(clip, clientBoxOf(at));
    isFixed = style.position === 'fixed';
  }
  return clip;
}

/** What can be seen of a document, px of its own viewport. */
export function clipOf(doc: Document): Edges {
  const own = viewportOf(doc);
  const frame = frameOf(doc);
  if (!frame) return own;
  const at = contentEdgesOf(frame);
  return shared(own, moved(shared(at, clipAround(frame)), -at.left, -at.top));
}

/** Where a document's viewport lies in that of the page script's own document. */
export function offsetOf(doc: Document): { x: number; y: number } {
  const frame = frameOf(doc);
  if (!frame) return { x: 0, y: 0 };
  const outer = offsetOf(ownerOf(frame) as Document);
  const at = contentEdgesOf(frame);
  return { x: outer.x + at.left, y: outer.y + at.top };
}

/** The content box of a frame element: its document's viewport. */
function contentEdgesOf(frame: Element): Edges {
  const style = viewOf(ownerOf(frame) as Document).getComputedStyle(frame);
  const of = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const rect = rectOf(frame);
  return {
    left: rect.left + of('border-left-width') + of('padding-left'),
    top: rect.top + of('border-top-width') + of('padding-top'),
    right: rect.right - of('border-right-width') - of('padding-right'),
    bottom: rect.bottom - of('border-bottom-width') - of('padding-bottom'),
  };
}
