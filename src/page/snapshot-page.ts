import type { Snapshot } from '../messages/protocol';
import { fetchResources, type Resources } from './fetch-resources';

const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const dropped = new Set(['script', 'noscript', 'object', 'embed', 'applet', 'base', 'portal']);
/** A snapshot beyond this is left out with a gap: it has to travel as one message (64 MiB at most). */
const largest = 30_000_000;

/** Nothing in a snapshot may run, load or connect, wherever it is opened. */
export const snapshotPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:";

type Work = { missing: Snapshot['missing']; resources: Resources };

/**
 * The page's HTML as it is now: what scripts made of it, values typed into it (passwords never), its styles, same-origin
 * frames and open shadow roots. Scripts, handlers and everything that would connect are left out.
 */
export async function snapshotPage(doc: Document, options: { fetchResources: boolean }): Promise<Snapshot> {
  const resources = options.fetchResources ? await fetchResources(doc) : new Map<string, string | null>();
  const work: Work = { missing: [], resources };
  const html = `<!DOCTYPE html>\n${serialise(doc.documentElement, work)}`;
  for (const [url, content] of resources) {
    if (content === null) work.missing.push({ reason: 'resource-not-fetched', detail: url.slice(0, 2000) });
  }
  const fetched = [...resources].filter(([, content]) => content !== null).map(([url]) => url);
  if (html.length > largest) {
    return { html: '', missing: [{ reason: 'too-large', detail: String(html.length) }], fetched };
  }
  return { html, missing: work.missing, fetched };
}

function serialise(node: Node, work: Work): string {
  if (node.nodeType === Node.TEXT_NODE) return escapeText((node as Text).data);
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const tag = element.localName;
  if (dropped.has(tag)) return '';
  if (tag === 'link') return serialiseLink(element as HTMLLinkElement, work);
  if (tag === 'style') return styleTag((element as HTMLStyleElement).sheet, element.ownerDocument, work);
  if (tag === 'meta' && element.hasAttribute('http-equiv')) return '';
  if (tag === 'canvas') return serialiseCanvas(element as HTMLCanvasElement, work);
  if (tag === 'iframe' || tag === 'frame') return serialiseFrame(element as HTMLIFrameElement, work);
  const open = `<${tag}${attributes(element, work)}>`;
  if (voids.has(tag)) return open;
  return `${open}${tag === 'head' ? headStart(element, work) : ''}${content(element, work)}</${tag}>`;
}

function headStart(head: Element, work: Work): string {
  const address = escapeAttribute(head.ownerDocument.location?.href ?? '');
  const adopted = head.ownerDocument.adoptedStyleSheets;
  const sheets = adopted.map((sheet) => styleTag(sheet, head.ownerDocument, work)).join('');
  return `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${snapshotPolicy}"><meta name="snapshot-of" content="${address}">${sheets}`;
}

function content(element: Element, work: Work): string {
  if (element.localName === 'textarea') return escapeText((element as HTMLTextAreaElement).value);
  const children = [...element.childNodes].map((child) => serialise(child, work)).join('');
  if (!element.shadowRoot) return children;
  const shadow = element.shadowRoot;
  const sheets = shadow.adoptedStyleSheets
    .map((sheet) => styleTag(sheet, element.ownerDocument, work))
    .join('');
  const inner = [...shadow.childNodes].map((child) => serialise(child, work)).join('');
  return `<template shadowrootmode="open">${sheets}${inner}</template>${children}`;
}

function attributes(element: Element, work: Work): string {
  const tag = element.localName;
  let out = '';
  for (const { name, value } of element.attributes) {
    const lower = name.toLowerCase();
    if (lower.startsWith('on') || ['nonce', 'integrity', 'ping', 'srcdoc', 'autofocus'].includes(lower))
      continue;
    if (!/^[a-zA-Z_:@#.[][^\s"'<>/=]*$/.test(name)) continue;
    if (/^\s*javascript:/i.test(value)) continue;
    if (tag === 'input' && ['value', 'checked'].includes(lower)) continue;
    if (tag === 'option' && lower === 'selected') continue;
    if (['src', 'srcset', 'poster', 'background', 'data', 'xlink:href'].includes(lower)) continue;
    if (lower === 'style') out += ` style="${escapeAttribute(inlineUrls(value, element.baseURI, work))}"`;
    else if (lower === 'href' && !value.startsWith('#'))
      out += ` href="${escapeAttribute(absolute(value, element.baseURI))}"`;
    else out += ` ${name}="${escapeAttribute(value)}"`;
  }
  return out + liveState(element, work);
}

/** What attributes do not show: typed values, ticks, the picture that is really displayed. */
function liveState(element: Element, work: Work): string {
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    const secret = input.type === 'password' || input.type === 'file' || /password/.test(input.autocomplete);
    return `${secret ? '' : ` value="${escapeAttribute(input.value)}"`}${input.checked ? ' checked' : ''}`;
  }
  if (element.localName === 'option') return (element as HTMLOptionElement).selected ? ' selected' : '';
  if (element.localName === 'img') {
    const image = element as HTMLImageElement;
    const url = image.currentSrc || image.src;
    if (!url) return '';
    const data = url.startsWith('data:') ? url : work.resources.get(url);
    return data ? ` src="${escapeAttribute(data)}"` : ` data-src="${escapeAttribute(url)}"`;
  }
  return '';
}

function serialiseLink(link: HTMLLinkElement, work: Work): string {
  if (!link.relList.contains('stylesheet')) return '';
  if (link.disabled || link.relList.contains('alternate')) return '';
  return styleTag(link.sheet, link.ownerDocument, work, link.href, link.media);
}

function styleTag(sheet: CSSStyleSheet | null, doc: Document, work: Work, href = '', media = ''): string {
  if (!sheet) return '';
  try {
    const css = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    const text = inlineUrls(css, sheet.href ?? doc.baseURI, work).replace(/<\//g, '<\\/');
    return `<style${media ? ` media="${escapeAttribute(media)}"` : ''}>${text}</style>`;
  } catch {
    // A style sheet of another origin may not be read: a gap, since the copy will look different.
    work.missing.push({ reason: 'resource-not-fetched', detail: href.slice(0, 2000) });
    return '';
  }
}

function inlineUrls(css: string, base: string, work: Work): string {
  return css.replace(/url\(\s*(['"]?)(?!data:)([^'")]+)\1\s*\)/g, (whole, _quote, url: string) => {
    const data = work.resources.get(absolute(url, base));
    return data ? `url("${data}")` : whole;
  });
}

function serialiseCanvas(canvas: HTMLCanvasElement, work: Work): string {
  const size = ` width="${canvas.width}" height="${canvas.height}"`;
  const look = ['id', 'class', 'style']
    .filter((name) => canvas.hasAttribute(name))
    .map((name) => ` ${name}="${escapeAttribute(canvas.getAttribute(name)!)}"`)
    .join('');
  try {
    return `<img${size}${look} alt="" src="${canvas.toDataURL()}">`;
  } catch {
    // Tainted by a picture of another origin.
    work.missing.push({ reason: 'resource-not-fetched', detail: 'canvas' });
    return `<img${size}${look} alt="">`;
  }
}

function serialiseFrame(frame: HTMLIFrameElement, work: Work): string {
  let inside: Document | null = null;
  try {
    inside = frame.contentDocument;
  } catch {
    // Another origin: reported below.
  }
  const look = attributes(frame, work);
  if (!inside?.documentElement) {
    work.missing.push({ reason: 'frame-unreadable', detail: frame.src.slice(0, 2000) });
    return `<iframe${look} data-src="${escapeAttribute(frame.src)}"></iframe>`;
  }
  return `<iframe${look} srcdoc="${escapeAttribute(serialise(inside.documentElement, work))}"></iframe>`;
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
