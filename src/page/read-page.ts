import { readingLimits } from '../core/reading/limits';
import type { PageReading, Run } from '../core/reading/page-reading';
import { boxOf, describeBlock, type Place } from './describe-block';
import {
  attributeOf,
  childNodesOf,
  deepest,
  documentOf,
  innerDocument,
  isConnectedOf,
  isSecret,
  nodeTypeOf,
  rectOf,
  shadowOf,
  tagOf,
} from './dom';
import { inSlices } from './read-slices';

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

/** A node still to be looked at: where it stands, and for words how they are drawn. */
type Todo = { node: Node; block: number; place: Place; style: CSSStyleDeclaration | null };

/** `todo`: what is left, the next one last. `isBroken`: a line break was met since the last run. */
type Shelf = {
  reading: PageReading;
  todo: Todo[];
  textLength: number;
  elements: number;
  isBroken: boolean;
};

/**
 * The page as plain JSON: only reads, never writes, so that nothing is laid out twice and no observer hears of it.
 * Passwords are never read. What is beyond the limits is left out and marked. Long pages are read in slices; one that
 * changes meanwhile is read once more, and if it changed again the reading says so.
 */
export async function readPage(doc: Document): Promise<PageReading> {
  const first = await readOnce(doc);
  if (!first.changed) return first;
  return readOnce(doc);
}

async function readOnce(doc: Document): Promise<PageReading> {
  const shelf = startReading(doc);
  const { isChanged } = await inSlices(() => readNext(shelf), doc);
  findCandidates(doc, shelf.reading);
  if (isChanged) shelf.reading.changed = true;
  return shelf.reading;
}

/** Reads the next node; false when none is left. What the page took away meanwhile is passed over. */
function readNext(shelf: Shelf): boolean {
  const next = shelf.todo.pop();
  if (!next) return false;
  const { node, block, place, style } = next;
  if (!isConnectedOf(node)) return true;
  if (!style) readElement(node as Element, block, place, shelf);
  else readText(node as Text, block, place, shelf, style);
  return true;
}

function startReading(doc: Document): Shelf {
  const root = documentOf.scroller(doc) ?? documentOf.root(doc)!;
  const view = documentOf.view(doc)!;
  const shelf: Shelf = {
    todo: [],
    textLength: 0,
    elements: 0,
    isBroken: false,
    reading: {
      v: 1,
      url: doc.location.href.slice(0, 20_000),
      title: documentOf.title(doc).slice(0, 20_000),
      language: attributeOf(documentOf.root(doc)!, 'lang').slice(0, 60),
      referrer: documentOf.referrer(doc).slice(0, 20_000),
      ...siteNameOf(doc),
      readAt: new Date().toISOString(),
      ...loadedHow(),
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
  readFrame(
    doc,
    { frame: 0, left: view.scrollX, top: view.scrollY, hidden: false, struck: false, depth: 0 },
    shelf,
  );
  return shelf;
}

function readFrame(doc: Document, place: Place, shelf: Shelf): void {
  const body = documentOf.body(doc) ?? documentOf.root(doc);
  if (body) shelf.todo.push({ node: body, block: -1, place, style: null });
}

function isFull(shelf: Shelf): boolean {
  const { reading } = shelf;
  const full =
    reading.runs.length >= readingLimits.runs ||
    reading.blocks.length >= readingLimits.blocks ||
    shelf.elements >= readingLimits.elements ||
    shelf.textLength >= readingLimits.textLength;
  if (full) reading.truncated = true;
  return full;
}

function readElement(element: Element, parent: number, place: Place, shelf: Shelf): void {
  if (isFull(shelf)) {
    shelf.todo.length = 0;
    return;
  }
  shelf.elements++;
  const tag = tagOf(element).slice(0, 60);
  if (skipped.has(tag)) return;
  if (tag === 'br' || tag === 'hr') shelf.isBroken = true;
  if (place.depth > deepest) {
    shelf.reading.truncated = true;
    return;
  }
  const style = getComputedStyle(element);
  const hidden =
    place.hidden || style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0';
  const here = { ...place, hidden, struck: isStruck(style, place), depth: place.depth + 1 };
  let block = parent;
  if (!inline.has(tag) || parent === -1) {
    block = shelf.reading.blocks.length;
    shelf.reading.blocks.push(describeBlock(element, { parent, tag, place: here, style }));
  }
  readControl(element, block, here, shelf, style);
  if (tag !== 'textarea' && tag !== 'select') shelf.todo.push(...childrenOf(element, block, here, style));
  // Last put, first read: the page in a frame comes before what else stands in it.
  if (tag === 'iframe' || tag === 'frame') readChildFrame(element as HTMLIFrameElement, block, here, shelf);
}

/** A line through an element goes through what is in it, too, but for what is laid out on its own (CSS Text Decoration §2.1). */
function isStruck(style: CSSStyleDeclaration, around: Place): boolean {
  if (style.textDecorationLine.includes('line-through')) return true;
  if (!around.struck) return false;
  const { display, cssFloat, position } = style;
  return !display.startsWith('inline-') && cssFloat === 'none' && !/absolute|fixed/.test(position);
}

/** The words and elements in an element, last one first. What a shadow host's own children say is shown through its slots. */
function childrenOf(element: Element, block: number, place: Place, style: CSSStyleDeclaration): Todo[] {
  const found: Todo[] = [];
  const shadow = shadowOf(element);
  for (const root of shadow ? [shadow, element] : [element]) {
    for (const node of childNodesOf(root)) {
      const type = nodeTypeOf(node);
      if (type === Node.TEXT_NODE) found.push({ node, block, place, style });
      else if (type === Node.ELEMENT_NODE) found.push({ node, block, place, style: null });
      if (found.length >= readingLimits.elements) return found.reverse();
    }
  }
  return found.reverse();
}

function readText(node: Text, block: number, place: Place, shelf: Shelf, style: CSSStyleDeclaration): void {
  const range = new Range();
  for (const { from, to } of linesOf(node.data, style)) {
    const words = node.data.slice(from, to).replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    if (from > 0) shelf.isBroken = true;
    range.setStart(node, from);
    range.setEnd(node, to);
    addRun(shelf, { block, text: words, source: 'text' }, place, range.getBoundingClientRect(), style);
  }
}

/** Where line breaks of the source are drawn, each line is a run of its own: secrets in a <pre>. */
function linesOf(text: string, style: CSSStyleDeclaration): { from: number; to: number }[] {
  if (!/^(pre|break-spaces)/.test(style.whiteSpace) || !text.includes('\n'))
    return [{ from: 0, to: text.length }];
  const lines: { from: number; to: number }[] = [];
  for (let from = 0; from <= text.length && lines.length < 2000; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines;
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
  if (place.struck) run.struck = true;
  if (shelf.isBroken) run.br = true;
  shelf.isBroken = false;
  if (/icon|symbol|awesome|glyph/i.test(style.fontFamily)) run.icon = true;
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

function readChildFrame(element: HTMLIFrameElement, block: number, place: Place, shelf: Shelf): void {
  const frame = shelf.reading.frames.length;
  const rect = rectOf(element);
  const inside = innerDocument(element);
  const url = inside ? documentOf.address(inside) : attributeOf(element, 'src');
  shelf.reading.frames.push({
    url: String(url || 'about:blank').slice(0, 20_000),
    readable: inside !== null,
    box: boxOf(rect, place),
    parent: place.frame,
    block,
  });
  if (!inside) return;
  const origin = {
    frame,
    left: place.left + rect.left + element.clientLeft,
    top: place.top + rect.top + element.clientTop,
  };
  readFrame(inside, { ...origin, hidden: place.hidden, struck: false, depth: place.depth }, shelf);
}

function siteNameOf(doc: Document): Pick<PageReading, 'siteName'> {
  const named = 'meta[property="og:site_name"],meta[name="application-name"]';
  const meta = Document.prototype.querySelector.call(doc, named);
  const siteName = meta ? attributeOf(meta, 'content').trim().slice(0, 200) : '';
  return siteName ? { siteName } : {};
}

/** Order numbers that stand only in the URL or in an inline script: weak evidence, kept apart. */
function findCandidates(doc: Document, reading: PageReading): void {
  const pattern = /(?<![A-Za-z0-9])(?=[A-Z]{0,30}\d)[A-Z0-9]{8,32}(?![A-Za-z0-9])/g;
  const named = /(order|trade|dingdan)[\w-]{0,16}["'\s]*[:=/?,]+["'\s]*$/i;
  const look = (where: 'url' | 'script', source: string) => {
    for (const { 0: text, index } of source.matchAll(pattern)) {
      if (reading.candidates.length >= readingLimits.candidates) return;
      const before = source.slice(Math.max(0, index - 40), index);
      // Few digits are a number only where it is called one.
      if (/\d{4}/.test(text) || named.test(before)) reading.candidates.push({ where, before, text });
    }
  };
  look('url', doc.location.href);
  for (const script of documentOf.scripts(doc)) {
    if (!script.src) look('script', script.text.slice(0, 100_000));
  }
}

/** How and when the browser says it loaded this page: a page loaded a moment ago was hardly edited by hand. */
function loadedHow(): Pick<PageReading, 'loaded'> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!navigation) return {};
  return { loaded: { how: navigation.type, at: new Date(performance.timeOrigin).toISOString() } };
}
