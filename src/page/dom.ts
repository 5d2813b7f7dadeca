/**
 * Reading a hostile page's nodes: `form.id` is whatever input the page named "id", so nothing is asked of a node by its
 * own name; the getters of the prototypes are taken once and answer for every node, those of inner frames too.
 */
export function getter<T>(prototype: object, name: string): (node: object) => T {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`no ${name}`);
  return (node) => found.call(node) as T;
}

export const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const nodeTypeOf = getter<number>(Node.prototype, 'nodeType');
export const ownerOf = getter<Document>(Node.prototype, 'ownerDocument');
export const isConnectedOf = getter<boolean>(Node.prototype, 'isConnected');
export const baseOf = getter<string>(Node.prototype, 'baseURI');
export const tagOf = getter<string>(Element.prototype, 'localName');
export const attributesOf = getter<NamedNodeMap>(Element.prototype, 'attributes');
export const scrollTopOf = getter<number>(Element.prototype, 'scrollTop');
export const scrollLeftOf = getter<number>(Element.prototype, 'scrollLeft');
export const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
export const scrollHeightOf = getter<number>(Element.prototype, 'scrollHeight');
export const clientHeightOf = getter<number>(Element.prototype, 'clientHeight');

const openShadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** Besides custom elements, the ones that can have a shadow root (DOM §4.9); asking all others would only cost time. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow root of an element, closed ones included, or null. Firefox asks the element, Chromium its own API. */
export function shadowOf(element: Element): ShadowRoot | null {
  const tag = tagOf(element);
  if (!hosts.has(tag) && !tag.includes('-')) return null;
  const open = openShadowOf(element);
  if (open) return open;
  try {
    if (askAnyShadow) return askAnyShadow.call(element);
    return globalThis.chrome?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
  } catch {
    // No HTML element after all (MathML may have any name): it has no shadow root.
    return null;
  }
}
const askAnyShadow = Object.getOwnPropertyDescriptor(Element.prototype, 'openOrClosedShadowRoot')?.get as
  | ((this: Element) => ShadowRoot | null)
  | undefined;

/** The attribute, or ''. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** The border box in viewport px. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Deeper than any honest page: beyond, a page only wants us to run out of stack. */
export const deepest = 600;

/**
 * Whether a control holds something that is never read: a password, also while the page shows it as text or dots, a
 * one-time code, a card number. Hidden and file inputs count too: they are not the page's words.
 */
export function isSecret(element: Element, style: CSSStyleDeclaration | null): boolean {
  const input = element as HTMLInputElement;
  if (tagOf(element) === 'input' && ['password', 'file', 'hidden'].includes(input.type)) return true;
  if (/password|cc-|one-time-code/.test(attributeOf(element, 'autocomplete'))) return true;
  const called = `${attributeOf(element, 'name')} ${attributeOf(element, 'id')}`;
  if (/pass(word|wd)|pwd|\bcvv|\bcvc/i.test(called)) return true;
  const masked = style?.getPropertyValue('-webkit-text-security') ?? '';
  return masked !== '' && masked !== 'none';
}

/** What a document has, past anything its page named the same (`<form name="title">`). */
export const documentOf = {
  title: getter<string>(Document.prototype, 'title'),
  referrer: getter<string>(Document.prototype, 'referrer'),
  root: getter<Element | null>(Document.prototype, 'documentElement'),
  body: getter<Element | null>(Document.prototype, 'body'),
  scroller: getter<Element | null>(Document.prototype, 'scrollingElement'),
  doctype: getter<DocumentType | null>(Document.prototype, 'doctype'),
  fonts: getter<FontFaceSet>(Document.prototype, 'fonts'),
  active: getter<Element | null>(Document.prototype, 'activeElement'),
  view: getter<(Window & typeof globalThis) | null>(Document.prototype, 'defaultView'),
  images: getter<HTMLCollectionOf<HTMLImageElement>>(Document.prototype, 'images'),
  scripts: getter<HTMLCollectionOf<HTMLScriptElement>>(Document.prototype, 'scripts'),
  styleSheets: getter<StyleSheetList>(Document.prototype, 'styleSheets'),
  adopted: getter<CSSStyleSheet[]>(Document.prototype, 'adoptedStyleSheets'),
  address: (doc: Document) => doc.location?.href ?? '',
};

/** The document inside a frame, or null when it is of another origin. */
export function innerDocument(frame: Element): Document | null {
  try {
    return contentOf(frame);
  } catch {
    // Another origin, or no such frame: the caller reports it as unreadable.
    return null;
  }
}
const contentOf = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
