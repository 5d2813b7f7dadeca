import { readingLimits } from '../core/reading/limits';
import type { Block, PageReading, Run } from '../core/reading/page-reading';
import {
  attributeOf,
  childNodesOf,
  clientHeightOf,
  deepest,
  documentOf,
  innerDocument,
  isSecret,
  nodeTypeOf,
  rectOf,
  scrollHeightOf,
  shadowOf,
  tagOf,
} from './dom';

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
  const root = documentOf.scroller(doc) ?? documentOf.root(doc)!;
  const view = documentOf.view(doc)!;
  const shelf: Shelf = {
    textLength: 0,
    reading: {
      v: 1,
      url: doc.location.href.slice(0, 20_000),
      title: documentOf.title(doc).slice(0, 20_000),
      language: attributeOf(documentOf.root(doc)!, 'lang').slice(0, 60),
      referrer: documentOf.referrer(doc).slice(0, 20_000),
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
  readFrame(doc, { frame: 0, left: view.scrollX, top: view.scrollY, hidden: false, depth: 0 }, shelf);
  findCandidates(doc, shelf.reading);
  return shelf.reading;
}

type Place = { frame: number; left: number; top: number; hidden: boolean; depth: number };

function readFrame(doc: Document, place: Place, shelf: Shelf): void {
  const body = documentOf.body(doc) ?? documentOf.root(doc);
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
  const tag = tagOf(element).slice(0, 60);
  if (skipped.has(tag)) return;
  if (place.depth > deepest) {
    shelf.reading.truncated = true;
    return;
  }
  const style = getComputedStyle(element);
  const hidden =
    place.hidden || style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0';
  const here = { ...place, hidden, depth: place.depth + 1 };
  let block = parent;
  if (!inline.has(tag) || parent === -1) {
    block = shelf.reading.blocks.length;
    shelf.reading.blocks.push(describe(element, { parent, tag, place: here, style }));
  }
  readControl(element, block, here, shelf, style);
  if (tag === 'iframe' || tag === 'frame') readChildFrame(element as HTMLIFrameElement, here, shelf);
  if (tag === 'textarea' || tag === 'select') return;
  // What a shadow host's own children say is shown through its slots.
  const shadow = shadowOf(element);
  for (const root of shadow ? [shadow, element] : [element]) {
    for (const child of childNodesOf(root)) {
      const type = nodeTypeOf(child);
      if (type === Node.TEXT_NODE) readText(child as Text, block, here, shelf, style);
      else if (type === Node.ELEMENT_NODE) readElement(child as Element, block, here, shelf);
    }
  }
}

function describe(
  element: Element,
  { parent, tag, place, style }: { parent: number; tag: string; place: Place; style: CSSStyleDeclaration },
): Block {
  const block: Block = { parent, frame: place.frame, tag };
  const attribute = (name: string) => attributeOf(element, name).trim();
  if (attribute('role')) block.role = attribute('role').slice(0, 60);
  if (attribute('id')) block.id = attribute('id').slice(0, 200);
  if (attribute('class')) block.class = attribute('class').slice(0, 300);
  if (attribute('aria-label')) block.label = attribute('aria-label').slice(0, 2000);
  if (tag === 'a' && attribute('href')) block.href = attribute('href').slice(0, 2000);
  for (const span of ['colspan', 'rowspan'] as const) {
    const count = Number(attribute(span));
    if (Number.isSafeInteger(count) && count > 1) block[span] = count;
  }
  if (place.hidden) block.hidden = true;
  if (/(auto|scroll)/.test(style.overflowY) && scrollHeightOf(element) > clientHeightOf(element) + 40) {
    block.scroller = { box: boxOf(rectOf(element), place), scrollHeight: scrollHeightOf(element) };
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
  const range = new Range();
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
  const tag = tagOf(element);
  const control = (attributeOf(element, 'name') || attributeOf(element, 'id')).slice(0, 200);
  const add = (text: string, source: Run['source']) => {
    const words = text.trim();
    if (!words) return;
    addRun(shelf, { block, text: words, source, ...(control && { control }) }, place, rectOf(element), style);
  };
  const hint = () => add(attributeOf(element, 'placeholder'), 'placeholder');
  // By name, not by instanceof: an element of an inner frame is of another realm's class.
  if (tag === 'input' || tag === 'textarea') {
    if (isSecret(element, style)) return;
    const input = element as HTMLInputElement;
    if (['image', 'checkbox', 'radio'].includes(input.type)) return;
    if (input.value) add(input.value, 'value');
    else hint();
  } else if (tag === 'select') {
    add([...(element as HTMLSelectElement).selectedOptions].map((option) => option.text).join(' '), 'value');
  } else if (tag === 'img') {
    add(attributeOf(element, 'alt'), 'alt');
  }
  add(attributeOf(element, 'title'), 'title');
}

function readChildFrame(element: HTMLIFrameElement, place: Place, shelf: Shelf): void {
  const frame = shelf.reading.frames.length;
  const rect = rectOf(element);
  const inside = innerDocument(element);
  const url = inside ? documentOf.address(inside) : attributeOf(element, 'src');
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
  readFrame(inside, { ...origin, hidden: place.hidden, depth: place.depth }, shelf);
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
  for (const script of documentOf.scripts(doc)) {
    if (!script.src) look('script', script.text.slice(0, 100_000));
  }
}
