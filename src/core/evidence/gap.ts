import type { Gap } from './record';

/** How much of what is known of a gap is kept. */
const longest = 500;

/**
 * A gap as a record can hold it. What a page said of itself may hold half a character (canonical JSON refuses those)
 * or be endless; a gap must never be the reason that nothing is sealed.
 */
export function tidyGap({ step, reason, detail }: Gap): Gap {
  return { step, reason, detail: wellFormed(detail.slice(0, longest)) };
}

/** The text without halves of characters (lone surrogates), which canonical JSON and file systems refuse. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/**
 * An address as a record may name it: site and path. The query may carry a token, and a record can never be erased;
 * whole addresses stand in files.
 */
export function placeOf(url: string): string {
  if (!URL.canParse(url)) return url.split(/[?#]/)[0]!.slice(0, 200);
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'data:' || protocol === 'blob:') return protocol;
  return `${protocol}//${host}${pathname}`;
}
