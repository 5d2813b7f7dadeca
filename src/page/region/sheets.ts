import { documentOf, nodeTypeOf, ownerOf } from '../dom';

type Tree = Document | ShadowRoot;

/** Our sheets by the document or shadow root that has adopted them. */
const adopted = new Map<Tree, { sheet: CSSStyleSheet; text: string }>();

/** Whether the browser lets us adopt sheets; null until tried. */
let isAllowed: boolean | null = null;

/** Gives a document or shadow root our rules, in place of those before; '' takes them back. False: not possible. */
export function setRules(tree: Tree, text: string): boolean {
  const known = adopted.get(tree);
  if (known?.text === text || (!known && text === '')) return isAllowed !== false;
  try {
    if (known) {
      // The layer lets our important rules win over the page's own, however specific those are.
      known.sheet.replaceSync(`@layer{${text}}`);
      known.text = text;
    } else {
      const sheet = newSheet(tree);
      sheet.replaceSync(`@layer{${text}}`);
      sheetsOf(tree).push(sheet);
      adopted.set(tree, { sheet, text });
    }
    isAllowed = true;
  } catch {
    // Firefox does not let every content script do this: the page is then walked as it stands.
    isAllowed ??= false;
  }
  return isAllowed;
}

/** Takes all our sheets back. */
export function removeRules(): void {
  for (const [tree, { sheet }] of adopted) {
    try {
      const sheets = sheetsOf(tree);
      const at = Array.prototype.indexOf.call(sheets, sheet);
      if (at >= 0) sheets.splice(at, 1);
      else sheet.replaceSync('');
    } catch {
      // The document is gone, and our sheet with it.
    }
  }
  adopted.clear();
}

/** How many shadow roots have rules of ours. */
export function shadowRootsRuled(): number {
  return [...adopted.keys()].filter((tree) => nodeTypeOf(tree) !== Node.DOCUMENT_NODE).length;
}

/** Firefox hides the page's own objects from us behind this; a sheet must be made by the page's realm there. */
type Waived<T> = T & { wrappedJSObject?: T };

function documentAbove(tree: Tree): Document {
  return nodeTypeOf(tree) === Node.DOCUMENT_NODE ? (tree as Document) : (ownerOf(tree) as Document);
}

function newSheet(tree: Tree): CSSStyleSheet {
  const view = documentOf.view(documentAbove(tree)) as Waived<Window & typeof globalThis>;
  return new (view.wrappedJSObject ?? view).CSSStyleSheet();
}

function sheetsOf(tree: Tree): CSSStyleSheet[] {
  const own = (tree as Waived<Tree>).wrappedJSObject;
  if (own) return own.adoptedStyleSheets;
  return nodeTypeOf(tree) === Node.DOCUMENT_NODE
    ? documentOf.adopted(tree as Document)
    : tree.adoptedStyleSheets;
}
