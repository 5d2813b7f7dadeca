import {
  attributeOf,
  baseOf,
  childNodesOf,
  deepest,
  documentOf,
  innerDocument,
  nodeTypeOf,
  shadowOf,
  tagOf,
} from './dom';
import { importsIn, isLossy, rulesOf } from './snapshot-css';
import { absolute } from './snapshot-work';

const mostNodes = 300_000;
const mostTexts = 60;
const largestText = 4_000_000;
const patienceMs = 4000;

/** What has to be known of a page before it can be written down in one go. */
export type Survey = { moving: Element[]; texts: Map<string, string> };

/** Finds canvases and films, and fetches the style sheets and drawings that can only be had as text. */
export async function surveyPage(doc: Document, options: { fetches: boolean }): Promise<Survey> {
  const found: Found = { moving: [], wanted: new Set(), left: mostNodes };
  look(doc, found, 0);
  const texts = options.fetches ? await fetchTexts([...found.wanted]) : new Map<string, string>();
  return { moving: found.moving, texts };
}

type Found = { moving: Element[]; wanted: Set<string>; left: number };

function look(root: Document | ShadowRoot, found: Found, depth: number): void {
  for (const sheet of [...sheetsOf(root)]) lookAtSheet(sheet, found, 0);
  lookBelow(root, found, depth);
}

function sheetsOf(root: Document | ShadowRoot): Iterable<CSSStyleSheet> {
  return nodeTypeOf(root) === Node.DOCUMENT_NODE
    ? [...documentOf.styleSheets(root as Document), ...documentOf.adopted(root as Document)]
    : [...root.styleSheets, ...root.adoptedStyleSheets];
}

function lookBelow(node: Node, found: Found, depth: number): void {
  if (depth > deepest) return;
  for (const child of childNodesOf(node)) {
    if (nodeTypeOf(child) !== Node.ELEMENT_NODE || found.left-- <= 0) continue;
    const element = child as Element;
    const tag = tagOf(element);
    if (tag === 'canvas' || tag === 'video') found.moving.push(element);
    if (tag === 'use') lookAtUse(element, found);
    const inner = tag === 'iframe' || tag === 'frame' ? innerDocument(element) : null;
    const shadow = shadowOf(element);
    for (const root of [inner, shadow]) if (root) look(root, found, depth + 1);
    lookBelow(element, found, depth + 1);
  }
}

/** The address of the drawing that a `<use>` shows out of another file; '' when it is in the page. */
export function drawingOf(use: Element): string {
  const href = attributeOf(use, 'href') || attributeOf(use, 'xlink:href');
  return href === '' || href.startsWith('#') ? '' : absolute(href, baseOf(use));
}

function lookAtUse(use: Element, found: Found): void {
  const url = drawingOf(use).split('#')[0]!;
  if (/^https?:/.test(url)) found.wanted.add(url);
}

function lookAtSheet(sheet: CSSStyleSheet, found: Found, depth: number): void {
  const rules = rulesOf(sheet);
  if ((!rules || isLossy(rules)) && sheet.href) found.wanted.add(sheet.href);
  for (const rule of rules ?? []) {
    if (rule.type !== CSSRule.IMPORT_RULE || depth > 6) continue;
    const { styleSheet } = rule as CSSImportRule;
    if (styleSheet) lookAtSheet(styleSheet, found, depth + 1);
  }
}

/** Texts by address; those they import, too. What cannot be had is left out. */
async function fetchTexts(wanted: string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const asked = new Set<string>();
  const timeout = AbortSignal.timeout(patienceMs);
  for (let next = wanted; next.length > 0 && asked.size < mostTexts; ) {
    const fresh = next
      .filter((url) => /^https?:/.test(url) && !asked.has(url))
      .slice(0, mostTexts - asked.size);
    for (const url of fresh) asked.add(url);
    next = (await Promise.all(fresh.map((url) => fetchText(url, timeout, texts)))).flat();
  }
  return texts;
}

async function fetchText(url: string, signal: AbortSignal, texts: Map<string, string>): Promise<string[]> {
  try {
    const answer = await fetch(url, { cache: 'force-cache', signal });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !/css|svg|text\/plain/.test(type)) return [];
    const text = await answer.text();
    if (text.length > largestText) return [];
    texts.set(url, text);
    return /svg/.test(type) ? [] : importsIn(text, url);
  } catch {
    // Another origin without leave, or too slow: the copy names it as missing.
    return [];
  }
}
