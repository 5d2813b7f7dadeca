import { readingLimits } from '../core/reading/limits';
import type { Block, PageReading, Run } from '../core/reading/page-reading';

/** Elements whose text is not the page's words. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'canvas',
  'video',
  'audio',
]);
const inline = new Set(['b', 'i', 'em', 'strong', 'font', 'u', 'small', 'mark', 'bdi', 'bdo', 'wbr', 'br']);

type Shelf = { reading: PageReading; textLength: number };

/**
 * The page as plain JSON: only reads, never writes, so that nothing is laid out twice and no observer hears of it.
 * Passwords are never read. What is beyond the limits is left out and marked.
 */
export function readPage(doc: Document): PageReading {
  const root = doc.scrollingElement ?? doc.documentElement;
  const view = doc.defaultView!;
  const shelf: Shelf = {
    textLength: 0,
    reading: {
      v: 1,
      url: doc.location.href.slice(0, 20_000),
      title: doc.title.slice(0, 20_000),
      language: (doc.documentElement.lang || '').slice(0, 60),
      referrer: doc.referrer.slice(0, 20_000),
      readAt: new Date().toISOString(),
      viewport: {
        width: view.innerWidth,
        height: view.innerHeight,
        scrollX: Math.round(view.scrollX),
        scrollY: Math.round(view.scrollY),
        pageWidth: root.scrollWidth,
        pageHeight: root.scrollHeight,
        dprMilli: Math.round(view.devicePixelRatio * 1000),
      },
      frames: [{ url: doc.location.href.slice(0, 20_000), readable: true, parent: -1 }],
      blocks: [],
      runs: [],
      candidates: [],
    },
  };
  readFrame(doc, { frame: 0, left: view.scrollX, top: view.scrollY, hidden: false }, shelf);
  findCandidates(doc, shelf.reading);
  return shelf.reading;
}

type Place = { frame: number; left: number; top: number; hidden: boolean };

function readFrame(doc: Document, place: Place, shelf: Shelf): void {
  const body = doc.body ?? doc.documentElement;
  if (body) readElement(body, -1, place, shelf);
}

function isFull(shelf: Shelf): boolean {
  const { reading } = shelf;
  const full =
    reading.runs.length >= readingLimits.runs ||
    reading.blocks.length >= readingLimits.blocks ||
    shelf.textLength >= readingLimits.textLength;
  if (full) reading.truncated = true;
  return full;
}

function readElement(element: Element, parent: number, place: Place, shelf: Shelf): void {
  if (isFull(shelf)) return;
  const tag = element.localName.slice(0, 60);
  if (skipped.has(tag)) return;
  const style = getComputedStyle(element);
  const hidden =
    place.hidden || style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0';
  const here = { ...place, hidden };
  let block = parent;
  if (!inline.has(tag) || parent === -1) {
    block = shelf.reading.blocks.length;
    shelf.reading.blocks.push(describe(element, { parent, tag, place: here, style }));
  }
  readControl(element, block, here, shelf, style);
  if (tag === 'iframe' || tag === 'frame') readChildFrame(element as HTMLIFrameElement, here, shelf);
  if (tag === 'textarea' || tag === 'select') return;
  for (const child of (element.shadowRoot ?? element).childNodes) {
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, block, here, shelf, style);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, block, here, shelf);
  }
  // What a shadow host's own children say is shown through its slots.
  if (element.shadowRoot) {
    for (const child of element.children) readElement(child, block, here, shelf);
  }
}

function describe(
  element: Element,
  { parent, tag, place, style }: { parent: number; tag: string; place: Place; style: CSSStyleDeclaration },
): Block {
  const block: Block = { parent, frame: place.frame, tag };
  const role = element.getAttribute('role');
  if (role) block.role = role.slice(0, 60);
  if (element.id) block.id = String(element.id).slice(0, 200);
  const classes = element.getAttribute('class');
  if (classes) block.class = classes.trim().slice(0, 300);
  const label = element.getAttribute('aria-label');
  if (label) block.label = label.slice(0, 2000);
  const href = element.getAttribute('href');
  if (href && tag === 'a') block.href = href.slice(0, 2000);
  for (const span of ['colspan', 'rowspan'] as const) {
    const count = Number(element.getAttribute(span));
    if (Number.isSafeInteger(count) && count > 1) block[span] = count;
  }
  if (place.hidden) block.hidden = true;
  if (/(auto|scroll)/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 40) {
    block.scroller = {
      box: boxOf(element.getBoundingClientRect(), place),
      scrollHeight: element.scrollHeight,
    };
  }
  return block;
}

function boxOf(rect: DOMRect, place: Place): [number, number, number, number] {
  return [
    Math.round(rect.left + place.left),
    Math.round(rect.top + place.top),
    Math.round(rect.width),
    Math.round(rect.height),
  ];
}

function readText(node: Text, block: number, place: Place, shelf: Shelf, style: CSSStyleDeclaration): void {
  const words = node.data.replace(/\s+/g, ' ').trim();
  if (words === '') return;
  const range = document.createRange();
  range.selectNodeContents(node);
  addRun(shelf, { block, text: words, source: 'text' }, place, range.getBoundingClientRect(), style);
}

function addRun(
  shelf: Shelf,
  start: Pick<Run, 'block' | 'text' | 'source' | 'control'>,
  place: Place,
  rect: DOMRect | null,
  style: CSSStyleDeclaration,
): void {
  if (isFull(shelf)) return;
  const run: Run = { ...start, text: start.text.slice(0, 20_000) };
  if (rect && rect.width > 0 && rect.height > 0) run.box = boxOf(rect, place);
  if (place.hidden) run.hidden = true;
  const size = Math.round(Number.parseFloat(style.fontSize));
  if (Number.isSafeInteger(size)) run.size = size;
  if (Number(style.fontWeight) >= 600) run.bold = true;
  if (style.textDecorationLine.includes('line-through')) run.struck = true;
  shelf.textLength += run.text.length;
  shelf.reading.runs.push(run);
}

function readControl(
  element: Element,
  block: number,
  place: Place,
  shelf: Shelf,
  style: CSSStyleDeclaration,
): void {
  const rect = () => element.getBoundingClientRect();
  const control = (element.getAttribute('name') || element.id || '').slice(0, 200);
  const add = (text: string, source: Run['source']) => {
    const words = text.trim();
    if (words)
      addRun(shelf, { block, text: words, source, ...(control && { control }) }, place, rect(), style);
  };
  // By name, not by instanceof: an element of an inner frame is of another realm's class.
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    // A password is never read, nor a field that is marked as one while a page shows it as text.
    if (input.type === 'password' || /password/.test(input.autocomplete)) return;
    if (['hidden', 'file', 'image', 'checkbox', 'radio'].includes(input.type)) return;
    if (input.value) add(input.value, 'value');
    else add(input.placeholder, 'placeholder');
  } else if (element.localName === 'textarea') {
    const area = element as HTMLTextAreaElement;
    if (area.value) add(area.value, 'value');
    else add(area.placeholder, 'placeholder');
  } else if (element.localName === 'select') {
    add([...(element as HTMLSelectElement).selectedOptions].map((option) => option.text).join(' '), 'value');
  } else if (element.localName === 'img') {
    add((element as HTMLImageElement).alt, 'alt');
  }
  const title = element.getAttribute('title');
  if (title) add(title, 'title');
}

function readChildFrame(element: HTMLIFrameElement, place: Place, shelf: Shelf): void {
  const frame = shelf.reading.frames.length;
  const rect = element.getBoundingClientRect();
  const inside = innerDocument(element);
  const url = inside?.location?.href ?? element.src;
  shelf.reading.frames.push({
    url: String(url || 'about:blank').slice(0, 20_000),
    readable: inside !== null,
    box: boxOf(rect, place),
    parent: place.frame,
  });
  if (!inside) return;
  const origin = {
    frame,
    left: place.left + rect.left + element.clientLeft,
    top: place.top + rect.top + element.clientTop,
  };
  readFrame(inside, { ...origin, hidden: place.hidden }, shelf);
}

function innerDocument(element: HTMLIFrameElement): Document | null {
  try {
    return element.contentDocument;
  } catch {
    // Another origin: the frame is listed as unreadable, which becomes a gap.
    return null;
  }
}

/** Order numbers that stand only in the URL or in an inline script: weak evidence, kept apart. */
function findCandidates(doc: Document, reading: PageReading): void {
  const pattern = /(?<![A-Za-z0-9])(?=[A-Z0-9]{0,28}\d{4})[A-Z0-9]{8,32}(?![A-Za-z0-9])/g;
  const look = (where: 'url' | 'script', source: string) => {
    for (const { 0: text, index } of source.matchAll(pattern)) {
      if (reading.candidates.length >= readingLimits.candidates) return;
      reading.candidates.push({ where, before: source.slice(Math.max(0, index - 40), index), text });
    }
  };
  look('url', doc.location.href);
  for (const script of doc.scripts) {
    if (!script.src) look('script', (script.textContent ?? '').slice(0, 100_000));
  }
}
