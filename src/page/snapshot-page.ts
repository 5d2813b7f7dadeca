import { endSign, startSign } from '../core/evidence/page-copy';
import type { Snapshot, SnapshotRequest } from '../messages/protocol';
import { frameElements, pathOf } from './describe-frame';
import {
  attributeOf,
  baseOf,
  childNodesOf,
  deepest,
  documentOf,
  innerDocument,
  nodeTypeOf,
  ownerOf,
  parentOf,
  rectOf,
  shadowOf,
  tagOf,
} from './dom';
import { keepSources } from './fetch-resources';
import { attributes, typedValue } from './snapshot-attributes';
import { missScriptedFonts, sheetText } from './snapshot-css';
import { scrollKeyframes } from './snapshot-scroll';
import {
  absolute,
  allMissing,
  escapeAttribute,
  escapeText,
  miss,
  refer,
  spend,
  startWork,
  type Work,
} from './snapshot-work';
import { type Still, stillPictures } from './still-pictures';
import { drawingOf, surveyPage } from './survey-page';

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Left out; in the body something invisible keeps their place, since style sheets count siblings. */
const dropped = new Set('script noscript embed applet base portal template source track param'.split(' '));
const deepestFrame = 8;

/** Nothing in a snapshot may run, load or connect, wherever it is opened. */
export const snapshotPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; form-action 'none'; base-uri 'none'";

/**
 * The page's HTML as it is now: what scripts made of it, values typed into it (secrets never), its styles, same-origin
 * frames and shadow roots. Scripts, handlers and everything that would connect are left out. Pictures and fonts stand in
 * it as placeholders, their addresses beside it; so do frames that only their own script may read.
 */
export async function snapshotPage(doc: Document, request: SnapshotRequest): Promise<Snapshot> {
  const survey = await surveyPage(doc, { fetches: request.fetchResources });
  const stills = await stillPictures(survey.moving);
  const work = startWork({
    token: request.token,
    mark: request.mark,
    texts: survey.texts,
    pictures: picturesOf(stills),
  });
  for (const [element, still] of stills) if ('missing' in still) missMoving(element, still, work);
  missScriptedFonts(doc, work);
  const html = documentHtml(doc, 0, work);
  keepSources(request.token, work.sources);
  const common = { url: documentOf.address(doc).slice(0, 20_000), path: pathOf(window, 0) };
  if (work.left <= 0) {
    const missing = [{ reason: 'too-large' as const, detail: '' }];
    return { ...common, html: '', missing, sources: [], frames: [], texts: [] };
  }
  const sources = work.sources.map((url) => (url.startsWith('data:') ? 'data:' : url.slice(0, 20_000)));
  return {
    ...common,
    html,
    missing: allMissing(work),
    sources,
    frames: work.frames,
    texts: [...survey.texts.keys()],
  };
}

function picturesOf(stills: ReadonlyMap<Element, Still>): Map<Element, string> {
  return new Map(
    [...stills].flatMap(([element, still]) => ('picture' in still ? [[element, still.picture]] : [])),
  );
}

function missMoving(element: Element, still: Extract<Still, { missing: unknown }>, work: Work): void {
  // What a film lacks is said where it stands, with its address.
  if (tagOf(element) === 'canvas') miss(work, still.missing, attributeOf(element, 'id').slice(0, 100));
}

function documentHtml(doc: Document, depth: number, work: Work): string {
  const root = documentOf.root(doc);
  if (!root) return '';
  const doctype = documentOf.doctype(doc);
  const ids = doctype?.publicId ? ` PUBLIC "${doctype.publicId}" "${doctype.systemId}"` : '';
  // Without one the copy is laid out in quirks mode, as the page was.
  const start = doctype ? `<!DOCTYPE html${escapeText(ids)}>\n` : '';
  const end = `<!--${endSign(work.mark)}-->`;
  const isHtml = tagOf(root) === 'html';
  if (!isHtml) {
    return `${start}<html><head>${headStart(doc, work)}</head><body style="margin:0">${serialise(root, depth, work)}</body></html>${end}`;
  }
  const children = [...childNodesOf(root)];
  const head = children.find(
    (node) => nodeTypeOf(node) === Node.ELEMENT_NODE && tagOf(node as Element) === 'head',
  );
  const open = `<html${attributes(root, work)}>`;
  const headContent = head ? inside(head, depth + 1, work) : '';
  const rest = children.filter((node) => node !== head).map((node) => serialise(node, depth + 1, work));
  const adopted = documentOf
    .adopted(doc)
    .map((sheet) => styleTag(sheet, work))
    .join('');
  return `${start}${open}<head>${headStart(doc, work)}${headContent}</head>${rest.join('')}${adopted}</html>${end}`;
}

function headStart(doc: Document, work: Work): string {
  const dialogs =
    ':where(dialog[data-snapshot-modal]){position:fixed;inset-block:0;overflow:auto;max-width:calc(100% - 6px - 2em);max-height:calc(100% - 6px - 2em);z-index:2147483647}:where([data-snapshot-popover]){display:block;z-index:2147483647}:where([data-snapshot-focus-visible]){outline:auto 1px -webkit-focus-ring-color}';
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${snapshotPolicy}">`,
    `<meta name="snapshot-mark" content="${work.mark}">`,
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    `<meta name="snapshot-of" content="${escapeAttribute(documentOf.address(doc))}">`,
    // Where the comment stands, pictures that are shown often can be put in once.
    `<style>${startSign(work.mark)}${scrollKeyframes}${dialogs}</style>`,
  ].join('');
}

function serialise(node: Node, depth: number, work: Work): string {
  if (work.left <= 0) return '';
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE)
    return spend(escapeText((node as Text).data), work);
  if (type !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = tagOf(element);
  if (depth > deepest) {
    miss(work, 'too-deep', '');
    return '';
  }
  if (dropped.has(tag))
    return tag === 'source' || tag === 'track' || tag === 'param' ? '' : placeKeeper(element);
  if (tag === 'link') return linkTag(element as HTMLLinkElement, work);
  if (tag === 'style') return ownStyle(element as HTMLStyleElement, work);
  if (tag === 'meta')
    return attributeOf(element, 'name') === '' ? '' : spend(`<meta${attributes(element, work)}>`, work);
  if (tag === 'iframe' || tag === 'frame') return frameTag(element, depth, work);
  if (tag === 'frameset') return framesetBody(element, depth, work);
  if (tag === 'canvas') return canvasTag(element, work);
  if (tag === 'object') return objectTag(element, depth, work);
  if (tag === 'use') return useTag(element, depth, work);
  if (tag === 'audio') miss(work, 'media-left-out', absolute(attributeOf(element, 'src'), baseOf(element)));
  const open = spend(`<${tag}${attributes(element, work)}>`, work);
  if (voids.has(tag)) return open;
  return `${open}${content(element, depth, work)}</${tag}>${backdrop(element, tag)}`;
}

function placeKeeper(element: Element): string {
  const parent = parentOf(element);
  return parent && tagOf(parent) === 'head' ? '' : '<template></template>';
}

const rawTexts = new Set(['xmp', 'noembed', 'noframes', 'plaintext']);

function content(element: Element, depth: number, work: Work): string {
  const tag = tagOf(element);
  if (tag === 'textarea') {
    const value = typedValue(element, (element as HTMLTextAreaElement).value);
    // The parser swallows the first line break.
    return spend(`${value.startsWith('\n') ? '\n' : ''}${escapeText(value)}`, work);
  }
  if (rawTexts.has(tag)) return spend((element.textContent ?? '').replace(/<\//g, '< /'), work);
  const shadow = shadowOf(element);
  const own = inside(element, depth, work);
  if (!shadow) return tag === 'pre' && own.startsWith('\n') ? `\n${own}` : own;
  const focus = shadow.delegatesFocus ? ' shadowrootdelegatesfocus=""' : '';
  const scrollers = work.scrollers;
  // Elements that a script put into slots by hand stay as children: no attribute says into which.
  const content = inside(shadow, depth, work);
  const adopted = shadow.adoptedStyleSheets.map((sheet) => styleTag(sheet, work)).join('');
  // An animation is looked for in the same tree only.
  const keyframes = work.scrollers > scrollers ? `<style>${scrollKeyframes}</style>` : '';
  return `<template shadowrootmode="open"${focus}>${content}${adopted}${keyframes}</template>${own}`;
}

function inside(root: Node, depth: number, work: Work): string {
  let out = '';
  for (const child of childNodesOf(root)) out += serialise(child, depth + 1, work);
  return out;
}

/** What darkens the page behind a dialog has no element of its own. */
function backdrop(element: Element, tag: string): string {
  if (tag !== 'dialog' || !element.matches(':modal')) return '';
  const { backgroundColor, backdropFilter } = getComputedStyle(element, '::backdrop');
  const style = `position:fixed;inset:0;z-index:2147483646;background:${backgroundColor};backdrop-filter:${backdropFilter}`;
  return `<div data-snapshot-backdrop="" style="${escapeAttribute(style)}"></div>`;
}

function linkTag(link: HTMLLinkElement, work: Work): string {
  const isSheet =
    link.relList?.contains('stylesheet') && !link.disabled && link.sheet && !link.sheet.disabled;
  if (!isSheet) return placeKeeper(link);
  return styleTag(link.sheet!, work, { media: attributeOf(link, 'media') }) || placeKeeper(link);
}

function ownStyle(style: HTMLStyleElement, work: Work): string {
  const { sheet } = style;
  if (!sheet || sheet.disabled) return placeKeeper(style);
  return styleTag(sheet, work, { media: attributeOf(style, 'media'), raw: style.textContent ?? '' });
}

function styleTag(sheet: CSSStyleSheet, work: Work, own: { media?: string; raw?: string } = {}): string {
  if (sheet.disabled) return '';
  const text = sheetText(sheet, work, own.raw);
  if (text === null) {
    miss(work, 'sheet-unreadable', sheet.href ?? '');
    return '';
  }
  const media = own.media ?? sheet.media.mediaText;
  return spend(`<style${media ? ` media="${escapeAttribute(media)}"` : ''}>${text}</style>`, work);
}

function canvasTag(canvas: Element, work: Work): string {
  const picture = work.pictures.get(canvas);
  // The element stays, with its picture as background: style sheets go on to find it.
  const style = picture
    ? `background-image:url(${refer(work, picture)})!important;background-size:100% 100%!important;background-origin:content-box!important;background-clip:content-box!important;background-repeat:no-repeat!important;background-position:0 0!important`
    : '';
  return spend(`<canvas${attributes(canvas, work, { style })}></canvas>`, work);
}

/** A plug-in's or picture's object: its room, and what stands in it where the browser shows that instead. */
function objectTag(element: Element, depth: number, work: Work): string {
  const { width, height } = rectOf(element);
  const data = attributeOf(element, 'data');
  if (data === '')
    return spend(`<object${attributes(element, work)}>${inside(element, depth, work)}</object>`, work);
  const address = absolute(data, baseOf(element));
  const type = attributeOf(element, 'type');
  const own = attributes(element, work, {
    style: `display:inline-block;width:${width}px;height:${height}px`,
  });
  if (/^image\//.test(type) || /\.(svg|png|jpe?g|gif|webp)([?#]|$)/i.test(address)) {
    return spend(`<img${own} alt="" src="${refer(work, address, { width, height })}">`, work);
  }
  miss(work, 'media-left-out', address);
  return spend(`<span${own}></span>`, work);
}

/** A drawing out of another file: copied beside its use, since a copy may not fetch it. */
function useTag(use: Element, depth: number, work: Work): string {
  const [file, id] = drawingOf(use).split('#');
  const open = (href: string) => `<use${attributes(use, work)}${href}>${inside(use, depth, work)}</use>`;
  if (!file) return open('');
  const text = work.texts.get(file);
  const parsed = text && id ? new DOMParser().parseFromString(text, 'image/svg+xml') : null;
  const target = parsed && id ? parsed.getElementById(decodeURIComponent(id)) : null;
  if (!target) {
    miss(work, 'resource-not-fetched', file);
    return open('');
  }
  const name = `snapshot-drawing-${work.drawings++}`;
  target.setAttribute('id', name);
  return `<defs>${serialise(target, depth + 1, work)}</defs>${open(` href="#${name}"`)}`;
}

function frameTag(frame: Element, depth: number, work: Work, style = ''): string {
  const own = attributes(frame, work, { style });
  const content = frameContent(frame, depth, work);
  if (content !== null) return spend(`<iframe${own} sandbox="" srcdoc="${content}"></iframe>`, work);
  return spend(`<iframe${own} sandbox=""></iframe>`, work);
}

/** The frame's page, escaped as often as frames stand around it; a placeholder where only its own script may read it. */
function frameContent(frame: Element, depth: number, work: Work): string | null {
  const inner = innerDocument(frame);
  if (work.depth >= deepestFrame) {
    miss(work, 'too-deep', '');
    return null;
  }
  if (inner) {
    work.depth += 1;
    const html = documentHtml(inner, depth + 1, work);
    work.depth -= 1;
    return spend(escapeAttribute(html), work);
  }
  const url = absolute(attributeOf(frame, 'src'), baseOf(frame)).slice(0, 2000);
  const owner = ownerOf(frame);
  const child = frameElements(owner).indexOf(frame);
  const path = pathOf(documentOf.view(owner) ?? window, 0);
  const number = work.frames.push({ path, child, url }) - 1;
  return `${work.token}f${number}_${work.depth + 1}_`;
}

/** A page made of frames and nothing else: each where it was drawn. */
function framesetBody(frameset: Element, depth: number, work: Work): string {
  const frames = frameElements(ownerOf(frameset)).filter((frame) => tagOf(frame) === 'frame');
  const placed = frames.map((frame) => {
    const { left, top, width, height } = rectOf(frame);
    const style = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;border:0`;
    return frameTag(frame, depth, work, style);
  });
  return `<body style="margin:0">${placed.join('')}</body>`;
}
