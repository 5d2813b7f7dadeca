import type { Snapshot } from '../messages/protocol';

type Missing = Snapshot['missing'][number];

/** Characters a snapshot may have: it travels as one message (64 MiB at most). */
const largest = 30_000_000;
const mostMissing = 200;
const mostSources = 400;
/** A `data:` address longer than this is kept once, however often the page repeats it. */
const shortData = 512;

/** One snapshot being made. `depth` counts the frames we are inside of: what stands there is escaped as often. */
export type Work = {
  token: string;
  mark: string;
  /** Texts of style sheets and drawings that had to be fetched, by address. */
  texts: ReadonlyMap<string, string>;
  /** Canvases and films as pictures (data URL), read before anything else. */
  pictures: ReadonlyMap<Element, string>;
  sources: string[];
  numbers: Map<string, number>;
  frames: Snapshot['frames'];
  /** Styles that an element gets beside its own. */
  lent: Map<Element, string>;
  missing: Map<string, Missing>;
  left: number;
  depth: number;
  drawings: number;
  /** How many scrollers are put back where they stood. */
  scrollers: number;
};

/** A snapshot with nothing in it yet. */
export function startWork(given: Pick<Work, 'token' | 'mark' | 'texts' | 'pictures'>): Work {
  const fresh = { sources: [], numbers: new Map(), frames: [], missing: new Map(), lent: new Map() };
  return { ...given, ...fresh, left: largest, depth: 0, drawings: 0, scrollers: 0 };
}

/** Notes what the copy lacks; bounded. */
export function miss(work: Work, reason: Missing['reason'], detail: string): void {
  if (work.missing.size <= mostMissing)
    work.missing.set(`${reason} ${detail}`, { reason, detail: detail.slice(0, 2000) });
}

/** What is missing, cut to a bearable number. */
export function allMissing(work: Work): Missing[] {
  const missing = [...work.missing.values()];
  if (missing.length <= mostMissing) return missing;
  return [...missing.slice(0, mostMissing), { reason: 'too-many', detail: String(missing.length) }];
}

/** Takes what a text costs from the budget. */
export function spend(text: string, work: Work): string {
  work.left -= text.length;
  return text;
}

/**
 * What stands in the copy for the bytes of an address: a placeholder that no page can guess. `size` (CSS px) keeps the
 * room of a picture that cannot be had.
 */
export function refer(work: Work, url: string, size?: { width: number; height: number }): string {
  if (url.startsWith('data:') && url.length <= shortData) return url.replace(/[\s"'()<>\\]/g, percent);
  let number = work.numbers.get(url);
  if (number === undefined) {
    if (work.sources.length >= mostSources) {
      miss(work, 'too-many', String(mostSources));
      return 'data:,';
    }
    number = work.sources.push(url) - 1;
    work.numbers.set(url, number);
  }
  const px = (length: number | undefined) => Math.min(20_000, Math.max(0, Math.round(length ?? 0) || 0));
  return `${work.token}r${number}_${px(size?.width)}x${px(size?.height)}_`;
}

/** encodeURIComponent leaves quotes and parentheses, which would end an unquoted `url(…)`. */
function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** An address made whole; as it is when it is none. */
export function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** Text between tags. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');
}

/** Text between double quotes. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/\u00a0/g, '&nbsp;');
}
