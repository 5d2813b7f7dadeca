import { childNodesOf, documentOf, innerDocument, nodeTypeOf, shadowOf, tagOf } from '../dom';
import { parentNodeOf } from './own';

/** What only browsers' extensions may ask: a shadow root that the page keeps closed. */
type Opener = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
const chromium = (globalThis as unknown as { chrome?: Opener }).chrome;

/** Elements that can have a shadow root; every name with a dash can too. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The shadow root of an element, open or closed, or null. */
export function rootIn(element: Element): ShadowRoot | null {
  const tag = tagOf(element);
  if (!hosts.has(tag) && !tag.includes('-')) return null;
  try {
    const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    return chromium?.dom?.openOrClosedShadowRoot?.(element) ?? firefox ?? shadowOf(element);
  } catch {
    // Not an element of HTML: it has none.
    return null;
  }
}

/** The element around this one as it is drawn: out of shadow roots, not out of frames. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  if (nodeTypeOf(parent) === Node.ELEMENT_NODE) return parent as Element;
  return nodeTypeOf(parent) === Node.DOCUMENT_FRAGMENT_NODE ? ((parent as ShadowRoot).host ?? null) : null;
}

/** The document or shadow root an element stands in. */
export function treeOf(element: Element): Document | ShadowRoot {
  return Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
}

/** Whether an element is another one or lies in it, shadow roots included. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** How much of a page is looked through: hostile pages have a million nodes. */
export type Bounds = { nodes: number; ms: number; frames: boolean };

/** Every element as it nests, shadow roots and (if wanted) frames of the same origin included. False: not all of them. */
export function eachElement(doc: Document, bounds: Bounds, visit: (element: Element) => void): boolean {
  const end = performance.now() + bounds.ms;
  const start = documentOf.root(doc);
  const stack: Element[] = start ? [start] : [];
  for (let seen = 0; stack.length > 0; seen++) {
    if (seen >= bounds.nodes || (seen % 256 === 0 && performance.now() > end)) return false;
    const element = stack.pop()!;
    visit(element);
    if (tagOf(element) === 'iframe' && bounds.frames) {
      const inner = innerDocument(element);
      const root = inner && documentOf.root(inner);
      if (root) stack.push(root);
      continue;
    }
    const root = rootIn(element);
    if (root) pushChildren(root, stack, bounds.nodes);
    pushChildren(element, stack, bounds.nodes);
  }
  return true;
}

function pushChildren(parent: Node, stack: Element[], most: number): void {
  const children = childNodesOf(parent);
  for (let i = Math.min(children.length, most) - 1; i >= 0; i--) {
    const child = children[i]!;
    if (nodeTypeOf(child) === Node.ELEMENT_NODE) stack.push(child as Element);
  }
}
