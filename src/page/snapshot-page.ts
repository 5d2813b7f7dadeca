import type { Snapshot } from '../messages/protocol';
import {
  attributeOf,
  attributesOf,
  baseOf,
  childNodesOf,
  deepest,
  documentOf,
  innerDocument,
  isSecret,
  nodeTypeOf,
  ownerOf,
  shadowOf,
  tagOf,
} from './dom';
import { fetchResources, type Resources } from './fetch-resources';

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const dropped = new Set(['script', 'noscript', 'object', 'embed', 'applet', 'base', 'portal']);
const neverKept = new Set(['nonce', 'integrity', 'ping', 'srcdoc', 'autofocus']);
/** Attributes that load something: what they load is put in another way, or is named as missing. */
const loading = new Set(['src', 'srcset', 'poster', 'background', 'data', 'xlink:href']);
/** Characters a snapshot may have: it travels as one message (64 MiB at most). */
const largest = 30_000_000;
/** Data a snapshot may repeat inline; further uses of a picture are named as missing. */
const mostInline = 20_000_000;
const mostMissing = 200;

/** Nothing in a snapshot may run, load or connect, wherever it is opened. */
export const snapshotPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:";

type Missing = Snapshot['missing'][number];
type Work = { missing: Map<string, Missing>; resources: Resources; inlineLeft: number; left: number };

/**
 * The page's HTML as it is now: what scripts made of it, values typed into it (secrets never), its styles, same-origin
 * frames and open shadow roots. Scripts, handlers and everything that would connect are left out.
 */
export async function snapshotPage(doc: Document, options: { fetchResources: boolean }): Promise<Snapshot> {
  const resources: Resources = options.fetchResources ? await fetchResources(doc) : new Map();
  const work: Work = { missing: new Map(), resources, inlineLeft: mostInline, left: largest };
  const root = documentOf.root(doc);
  const html = root ? `<!DOCTYPE html>\n${serialise(root, 0, work)}` : '';
  const fetched = [...resources].filter(([, content]) => content !== null).map(([url]) => url);
  const missing = [...work.missing.values()];
  if (missing.length > mostMissing) {
    missing.splice(mostMissing, missing.length, { reason: 'too-many', detail: String(missing.length) });
  }
  if (work.left <= 0)
    return { url: location.href, html: '', missing: [{ reason: 'too-large', detail: '' }], fetched };
  return { url: location.href, html, missing, fetched };
}

function miss(work: Work, reason: Missing['reason'], detail: string): void {
  if (work.missing.size <= mostMissing)
    work.missing.set(`${reason} ${detail}`, { reason, detail: detail.slice(0, 2000) });
}

function serialise(node: Node, depth: number, work: Work): string {
  if (work.left <= 0) return '';
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE) return spend(escapeText((node as Text).data), work);
  if (type !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = tagOf(element);
  if (dropped.has(tag)) return '';
  if (depth > deepest) {
    miss(work, 'too-deep', '');
    return '';
  }
  if (tag === 'link') return serialiseLink(element as HTMLLinkElement, work);
  if (tag === 'style') return styleTag((element as HTMLStyleElement).sheet, ownerOf(element), work);
  if (tag === 'meta' && attributeOf(element, 'http-equiv')) return '';
  if (tag === 'canvas') return serialiseCanvas(element as HTMLCanvasElement, work);
  if (tag === 'iframe' || tag === 'frame') return serialiseFrame(element, depth, work);
  const open = spend(`<${tag}${attributes(element, work)}>`, work);
  if (voids.has(tag)) return open;
  return `${open}${tag === 'head' ? headStart(element, work) : ''}${content(element, depth, work)}</${tag}>`;
}

/** Takes what a text costs from the budget. */
function spend(text: string, work: Work): string {
  work.left -= text.length;
  return text;
}

function headStart(head: Element, work: Work): string {
  const doc = ownerOf(head);
  const sheets = documentOf
    .adopted(doc)
    .map((sheet) => styleTag(sheet, doc, work))
    .join('');
  const address = escapeAttribute(documentOf.address(doc));
  return `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${snapshotPolicy}"><meta name="snapshot-of" content="${address}">${sheets}`;
}

function content(element: Element, depth: number, work: Work): string {
  if (tagOf(element) === 'textarea') {
    const isKept = !isSecret(element, getComputedStyle(element));
    return isKept ? spend(escapeText((element as HTMLTextAreaElement).value), work) : '';
  }
  const inside = (root: Node) =>
    [...childNodesOf(root)].map((child) => serialise(child, depth + 1, work)).join('');
  const shadow = shadowOf(element);
  if (!shadow) return inside(element);
  const sheets = shadow.adoptedStyleSheets.map((sheet) => styleTag(sheet, ownerOf(element), work)).join('');
  return `<template shadowrootmode="open">${sheets}${inside(shadow)}</template>${inside(element)}`;
}

function attributes(element: Element, work: Work): string {
  const tag = tagOf(element);
  let out = '';
  for (const { name, value } of attributesOf(element)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('on') || neverKept.has(lower) || loading.has(lower)) continue;
    if (!/^[a-zA-Z_:@#.[][^\s"'<>/=]*$/.test(name)) continue;
    if (/^\s*javascript:/i.test(value)) continue;
    if (tag === 'input' && ['value', 'checked'].includes(lower)) continue;
    if (tag === 'option' && lower === 'selected') continue;
    if (lower === 'style') out += ` style="${escapeAttribute(inlineUrls(value, baseOf(element), work))}"`;
    else if (lower === 'href' && !value.startsWith('#')) {
      out += ` href="${escapeAttribute(absolute(value, baseOf(element)))}"`;
    } else out += ` ${name}="${escapeAttribute(value)}"`;
  }
  return out + liveState(element, tag, work);
}

/** What attributes do not show: typed values, ticks, the picture that is really displayed. */
function liveState(element: Element, tag: string, work: Work): string {
  if (tag === 'input') {
    const input = element as HTMLInputElement;
    const value = isSecret(element, getComputedStyle(element))
      ? ''
      : ` value="${escapeAttribute(input.value)}"`;
    return `${value}${input.checked ? ' checked' : ''}`;
  }
  if (tag === 'option') return (element as HTMLOptionElement).selected ? ' selected' : '';
  if (tag === 'img') {
    const image = element as HTMLImageElement;
    return sourceOf(image.currentSrc || image.src, work);
  }
  // Pictures of other elements are not put in yet; that they are missing is said.
  for (const name of ['poster', 'src', 'data']) {
    const url = ['video', 'audio', 'source', 'input', 'image'].includes(tag)
      ? attributeOf(element, name)
      : '';
    if (url) miss(work, 'resource-not-fetched', absolute(url, baseOf(element)));
  }
  return '';
}

/** The `src` of a picture with its data, or the address of one that could not be had. */
function sourceOf(url: string, work: Work): string {
  if (!url) return '';
  const data = url.startsWith('data:') ? url : (work.resources.get(url) ?? '');
  work.inlineLeft -= data.length;
  if (data && work.inlineLeft > 0) return ` src="${escapeAttribute(data)}"`;
  miss(work, data ? 'too-large' : 'resource-not-fetched', url.slice(0, 2000));
  return ` data-src="${escapeAttribute(url.slice(0, 2000))}"`;
}

function serialiseLink(link: HTMLLinkElement, work: Work): string {
  if (!link.relList.contains('stylesheet')) return '';
  if (link.disabled || link.relList.contains('alternate')) return '';
  return styleTag(link.sheet, ownerOf(link), work, link);
}

function styleTag(sheet: CSSStyleSheet | null, doc: Document, work: Work, link?: HTMLLinkElement): string {
  if (!sheet) return '';
  try {
    const css = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    const text = inlineUrls(css, sheet.href ?? baseOf(doc), work).replace(/<\//g, '<\\/');
    const media = link?.media ? ` media="${escapeAttribute(link.media)}"` : '';
    return spend(`<style${media}>${text}</style>`, work);
  } catch {
    // A style sheet of another origin may not be read: a gap, since the copy will look different.
    miss(work, 'resource-not-fetched', link?.href ?? sheet.href ?? '');
    return '';
  }
}

function inlineUrls(css: string, base: string, work: Work): string {
  return css.replace(/url\(\s*(['"]?)(?!data:|#)([^'")]+)\1\s*\)/g, (whole, _quote, url: string) => {
    const address = absolute(url, base);
    const data = work.resources.get(address);
    work.inlineLeft -= data?.length ?? 0;
    if (data && work.inlineLeft > 0) return `url("${data}")`;
    miss(work, data ? 'too-large' : 'resource-not-fetched', address);
    return whole;
  });
}

function serialiseCanvas(canvas: HTMLCanvasElement, work: Work): string {
  const size = ` width="${canvas.width}" height="${canvas.height}"`;
  const look = ['id', 'class', 'style']
    .map((name) => [name, attributeOf(canvas, name)])
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value!)}"`)
    .join('');
  try {
    return spend(`<img${size}${look} alt="" src="${canvas.toDataURL()}">`, work);
  } catch {
    // Tainted by a picture of another origin.
    miss(work, 'resource-not-fetched', 'canvas');
    return `<img${size}${look} alt="">`;
  }
}

function serialiseFrame(frame: Element, depth: number, work: Work): string {
  const inside = innerDocument(frame);
  const root = inside && documentOf.root(inside);
  const look = attributes(frame, work);
  if (root) return `<iframe${look} srcdoc="${escapeAttribute(serialise(root, depth + 1, work))}"></iframe>`;
  const address = absolute(attributeOf(frame, 'src'), baseOf(frame));
  miss(work, 'frame-unreadable', address);
  return `<iframe${look} data-src="${escapeAttribute(address.slice(0, 2000))}"></iframe>`;
}

function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
