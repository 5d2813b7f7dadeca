/** Nothing in a shown copy may load or connect: only what lies inside it is drawn. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Elements that run, fetch, or change where things point. `link` and `base` go with their preconnects and targets. */
const removed = new Set([
  ...[
    'script',
    'noscript',
    'link',
    'base',
    'object',
    'embed',
    'applet',
    'portal',
    'fencedframe',
    'frame',
    'frameset',
  ],
  // SMIL can set an href after the cleaning.
  ...['animate', 'animatemotion', 'animatetransform', 'set', 'discard', 'handler', 'foreignobject-link'],
]);

/** Attributes that hold an address somewhere a browser fetches or goes to. */
const addresses = new Set([
  ...[
    'href',
    'src',
    'srcset',
    'imagesrcset',
    'poster',
    'background',
    'data',
    'action',
    'formaction',
    'cite',
    'longdesc',
  ],
  ...[
    'profile',
    'codebase',
    'classid',
    'archive',
    'manifest',
    'lowsrc',
    'dynsrc',
    'icon',
    'ping',
    'attributionsrc',
  ],
  ...['usemap', 'xlink:href', 'xml:base', 'srcdoc', 'pluginspage', 'content-base'],
]);

/** Attributes without an address that act, or loosen a frame. */
const acting = new Set([
  ...[
    'target',
    'download',
    'referrerpolicy',
    'allow',
    'allowfullscreen',
    'csp',
    'autofocus',
    'autoplay',
    'nonce',
  ],
  ...[
    'integrity',
    'popovertarget',
    'commandfor',
    'command',
    'invoketarget',
    'formtarget',
    'formmethod',
    'method',
    'is',
  ],
  ...[
    'loading',
    'fetchpriority',
    'browsingtopics',
    'sharedstoragewritable',
    'credentialless',
    'name-frame',
    'http-equiv',
  ],
]);

/** Where a picture, a sound or a film inside the copy may stand as data. */
const mediaTags = new Set(['img', 'image', 'source', 'video', 'audio', 'track', 'input', 'feimage']);
const mediaData = /^\s*data:(image|font|audio|video)\/[a-z0-9.+-]+[;,]/i;

const deepest = 8;

/**
 * A sealed page copy as HTML that can be shown in `<iframe sandbox srcdoc>`: it runs nothing, goes nowhere and connects
 * to nothing. The copy itself is not touched. Frames inside it are treated the same; shadow roots stay.
 */
export function safeSnapshot(html: string): string {
  return clean(html, 0);
}

function clean(html: string, depth: number): string {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  cleanTree(doc, depth);
  // Links lose their address; this keeps them looking like links where the page does not say otherwise.
  const looks = doc.createElement('style');
  looks.textContent = ':where(a[data-was-link]){color:LinkText;text-decoration:underline}';
  doc.head.prepend(meta(doc, policy), looks);
  return `<!DOCTYPE html>${doc.documentElement.outerHTML}`;
}

function meta(doc: Document, content: string): HTMLMetaElement {
  const made = doc.createElement('meta');
  made.setAttribute('http-equiv', 'Content-Security-Policy');
  made.setAttribute('content', content);
  return made;
}

function cleanTree(root: Document | DocumentFragment, depth: number): void {
  for (const element of [...root.querySelectorAll('*')]) {
    const tag = element.localName.toLowerCase();
    if (removed.has(tag) || (tag === 'meta' && element.hasAttribute('http-equiv'))) {
      element.remove();
      continue;
    }
    // A template's content, and with it a declarative shadow root, is a tree of its own.
    if (element instanceof HTMLTemplateElement) cleanTree(element.content, depth);
    if (tag === 'iframe') cleanFrame(element, depth);
    else cleanAttributes(element, tag);
  }
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
}

function cleanAttributes(element: Element, tag: string): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (lower.startsWith('on') || acting.has(lower)) element.removeAttribute(name);
    else if (addresses.has(lower) && !isKept(tag, lower, value)) {
      element.removeAttribute(name);
      if (tag === 'a' && (lower === 'href' || lower === 'xlink:href'))
        element.setAttribute('data-was-link', '');
    }
  }
}

function isKept(tag: string, name: string, value: string): boolean {
  // Inside SVG, # points at a drawing in the same tree. On links it would lead the frame to our own page.
  if (value.startsWith('#'))
    return tag !== 'a' && tag !== 'area' && (name === 'href' || name === 'xlink:href');
  if (name === 'background') return mediaData.test(value);
  // A picture for dense screens: one source, and how dense it is.
  if (name === 'srcset')
    return tag === 'img' && /^data:image\/[a-z0-9.+-]+;base64,[a-z0-9+/=]* [\d.]+x$/i.test(value);
  const isPlace = ['src', 'poster', 'href', 'xlink:href'].includes(name);
  return mediaTags.has(tag) && isPlace && mediaData.test(value);
}

function cleanFrame(frame: Element, depth: number): void {
  const inner = frame.getAttribute('srcdoc');
  cleanAttributes(frame, 'iframe');
  frame.removeAttribute('name');
  frame.setAttribute('sandbox', '');
  if (inner !== null && depth < deepest) frame.setAttribute('srcdoc', clean(inner, depth + 1));
}
