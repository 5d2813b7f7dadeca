import { getter } from '../dom';

/** What a form may answer with a field of that name, asked past it. */
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
export const wordsOf = getter<string | null>(Node.prototype, 'nodeValue');
export const scrollWidthOf = getter<number>(Element.prototype, 'scrollWidth');
export const scrollLeftOf = getter<number>(Element.prototype, 'scrollLeft');
export const scrollTopOf = getter<number>(Element.prototype, 'scrollTop');
export const clientWidthOf = getter<number>(Element.prototype, 'clientWidth');
export const clientLeftOf = getter<number>(Element.prototype, 'clientLeft');

const offsetWidth = getter<number>(HTMLElement.prototype, 'offsetWidth');
const offsetHeight = getter<number>(HTMLElement.prototype, 'offsetHeight');

/** The border box in whole px, as laid out; null for what is no HTML (an SVG has none). */
export function offsetSizeOf(element: Element): { width: number; height: number } | null {
  try {
    return { width: offsetWidth(element), height: offsetHeight(element) };
  } catch {
    // Not an element of HTML.
    return null;
  }
}

export const readyStateOf = getter<DocumentReadyState>(Document.prototype, 'readyState');
export const modeOf = getter<string>(Document.prototype, 'compatMode');
export const fontsOf = getter<FontFaceSet>(Document.prototype, 'fonts');

/** The elements of a document by their tag, '*' for all. */
export function byTag(doc: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(doc, tag);
}
