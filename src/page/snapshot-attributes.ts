import { attributeOf, attributesOf, baseOf, isSecret, ownerOf, parentOf, tagOf } from './dom';
import { stateAttributes, withPictures } from './snapshot-css';
import { scrollStyle } from './snapshot-scroll';
import { absolute, escapeAttribute, miss, refer, type Work } from './snapshot-work';

/** Never written down: they act, connect, loosen, or are written anew from what the element really shows. */
const neverKept = new Set(
  [
    'nonce integrity ping srcdoc autofocus autoplay formaction manifest attributionsrc imagesrcset dynsrc lowsrc archive',
    'codebase classid crossorigin referrerpolicy allow allowfullscreen loading fetchpriority target download is sandbox',
    'popovertarget commandfor command src srcset sizes poster background data shadowrootmode csp credentialless',
  ]
    .join(' ')
    .split(' '),
);
/** What stands for a typed secret: that there was one, not how long it was. */
const masked = '••••••••';

/** The attributes of an element as they stand in the copy, each with a space before it. */
export function attributes(element: Element, work: Work, more: { style?: string } = {}): string {
  const tag = tagOf(element);
  const styles: string[] = [];
  let out = '';
  for (const { name, value } of attributesOf(element)) {
    const lower = name.toLowerCase();
    if (lower.startsWith('on') || neverKept.has(lower) || lower.startsWith('data-snapshot-')) continue;
    if (!/^[a-zA-Z_:@#.[][^\s"'<>/=]*$/.test(name) || /^\s*javascript:/i.test(value)) continue;
    if (lower === 'style') styles.push(withPictures(value, baseOf(element), work));
    else if (lower === 'href' || lower === 'xlink:href') out += hrefOf(element, { tag, name, value }, work);
    else if (lower === 'action' || lower === 'cite')
      out += ` ${name}="${escapeAttribute(absolute(value, baseOf(element)))}"`;
    else if (!isLiveState(tag, lower)) out += ` ${name}="${escapeAttribute(value)}"`;
  }
  out += stateAttributes(element);
  const scroll = scrollStyle(element, work);
  if (scroll) {
    out += ` data-snapshot-scroll="${scroll.top} ${scroll.left}"`;
    styles.push(scroll.style);
  }
  // What is shown comes last but for the style: a picture shown often is looked for in just this order.
  out += shown(element, tag, work);
  const lent = work.lent.get(element);
  const style = [...styles, lent, more.style].filter(Boolean).join(';');
  return style ? `${out} style="${escapeAttribute(style)}"` : out;
}

function isLiveState(tag: string, name: string): boolean {
  return (
    (tag === 'input' && (name === 'value' || name === 'checked')) || (tag === 'option' && name === 'selected')
  );
}

type Href = { tag: string; name: string; value: string };

/** Where a link leads is kept; what an SVG picture shows is put in; nothing else may point out of the copy. */
function hrefOf(element: Element, { tag, name, value }: Href, work: Work): string {
  if (tag === 'use') return value.startsWith('#') ? ` ${name}="${escapeAttribute(value)}"` : '';
  if (value.startsWith('#')) return ` ${name}="${escapeAttribute(value)}"`;
  const address = absolute(value, baseOf(element));
  if (tag === 'image' || tag === 'feImage') return ` ${name}="${escapeAttribute(pictureOf(address, work))}"`;
  return tag === 'a' || tag === 'area' ? ` ${name}="${escapeAttribute(address)}"` : '';
}

function pictureOf(address: string, work: Work, size?: { width: number; height: number }): string {
  return /^(https?|blob|data):/.test(address) ? refer(work, address, size) : 'data:,';
}

/** What attributes do not show: typed values, ticks, the picture that is really displayed. */
function shown(element: Element, tag: string, work: Work): string {
  if (tag === 'input') return inputState(element as HTMLInputElement, work);
  if (tag === 'option') return (element as HTMLOptionElement).selected ? ' selected=""' : '';
  if (tag === 'img') return imageState(element as HTMLImageElement, work);
  if (tag === 'video') return filmState(element, work);
  const background = attributeOf(element, 'background');
  if (background && ['body', 'table', 'td', 'th', 'tr'].includes(tag)) {
    return ` background="${pictureOf(absolute(background, baseOf(element)), work)}"`;
  }
  return '';
}

function inputState(input: HTMLInputElement, work: Work): string {
  const type = input.type;
  if (type === 'image') {
    return ` src="${pictureOf(absolute(attributeOf(input, 'src'), baseOf(input)), work)}"`;
  }
  if (type === 'file' || type === 'hidden') return '';
  const value = typedValue(input, input.value);
  return `${value === '' && type !== 'submit' && type !== 'reset' ? '' : ` value="${escapeAttribute(value)}"`}${input.checked ? ' checked=""' : ''}`;
}

/** What stands in a field of the copy for what was typed into it. */
export function typedValue(element: Element, value: string): string {
  const style = element.isConnected ? getComputedStyle(element) : null;
  return value !== '' && isSecret(element, style) ? masked : value;
}

function imageState(image: HTMLImageElement, work: Work): string {
  const url = image.currentSrc || image.src;
  const isBroken = image.complete && image.naturalWidth === 0;
  if (!url) return '';
  // A picture that was broken on the page looks broken in the copy.
  if (isBroken && !/\.svg|^data:image\/svg/.test(url)) {
    miss(work, 'resource-not-fetched', url);
    return ' src="data:,"';
  }
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  const density = densityOf(image, url);
  const reference = escapeAttribute(pictureOf(url, work, size));
  return density === 1
    ? ` data-snapshot-picture="" src="${reference}"`
    : ` srcset="${reference} ${density}x"`;
}

/** Picture px per CSS px, as the page's list of sources says. */
function densityOf(image: HTMLImageElement, url: string): number {
  const lists = [attributeOf(image, 'srcset')];
  const parent = parentOf(image);
  if (parent && tagOf(parent) === 'picture') {
    for (const source of Element.prototype.querySelectorAll.call(parent, 'source'))
      lists.push(attributeOf(source, 'srcset'));
  }
  for (const [, candidate, amount, unit] of lists
    .join(', ')
    .matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    if (!candidate || absolute(candidate, baseOf(image)) !== url) continue;
    const number = Number(amount ?? 1);
    const density = unit === 'w' ? number / (image.naturalWidth || number) : number;
    if (density > 0 && Number.isFinite(density)) return Math.round(density * 10_000) / 10_000;
  }
  return 1;
}

function filmState(film: Element, work: Work): string {
  const still = work.pictures.get(film);
  if (still) return ` poster="${refer(work, still)}"`;
  const poster = attributeOf(film, 'poster');
  const address = absolute(attributeOf(film, 'src'), ownerOf(film).baseURI);
  miss(work, 'media-left-out', address);
  return poster ? ` poster="${pictureOf(absolute(poster, baseOf(film)), work)}"` : '';
}
