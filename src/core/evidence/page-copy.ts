/**
 * A sealed page copy names its pictures and fonts by what they are: `sha256:<hex>/<mark>`. The mark is made anew for
 * each copy and stands in its head; a page cannot guess it, so that none of its own words is taken for a reference.
 */
export function reference(sha256: string, mark: string): string {
  return `sha256:${sha256}/${mark}`;
}

/** What a reference is replaced with: the media type and the bytes in base64. */
export type CopiedResource = { mediaType: string; base64: string };

/** Characters that a picture's repetitions must cost before it is put in as a variable. */
const worthSharing = 32_000;

/** The mark of a copy, or null when it has none (it was made by an older version, or is no copy). */
export function markOf(html: string): string | null {
  // The page's own words begin after the head's first lines, and its attributes hold no plain quotes.
  return /<meta name="snapshot-mark" content="([0-9a-f]{32})">/.exec(html)?.[1] ?? null;
}

/** The resources a copy refers to, each once, with how often. */
export function referencesIn(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  const mark = markOf(html);
  if (!mark) return counts;
  for (const [, hash] of html.matchAll(referencePattern(mark)))
    counts.set(hash!, (counts.get(hash!) ?? 0) + 1);
  return counts;
}

/** Stands in the head's style of every document of a copy, where variables can be put. */
export function startSign(mark: string): string {
  return `/*${mark}*/`;
}

/** Ends every document of a copy, inside a comment. */
export function endSign(mark: string): string {
  return `end-${mark}`;
}

function referencePattern(mark: string): RegExp {
  return new RegExp(`sha256:([0-9a-f]{64})/${mark}`, 'g');
}

type Filling = {
  mark: string;
  /** Pictures that stand in the head of a document once, and are asked for by name elsewhere. */
  shared: ReadonlySet<string>;
  dataOf(hash: string): string;
};

/**
 * A copy as one file that can be opened anywhere: every reference becomes its data, a missing one an empty picture. Hex
 * and base64 need no escaping, so that this holds in attributes, styles and frames within frames alike. A picture shown
 * often stands once in the head of each document, as a variable. Past `most` characters further data is left out.
 */
export function inlineResources(
  html: string,
  resources: ReadonlyMap<string, CopiedResource>,
  most = 200_000_000,
): string {
  const mark = markOf(html);
  if (!mark) return html;
  const shared = new Set<string>();
  for (const [hash, count] of referencesIn(html)) {
    const resource = resources.get(hash);
    const isWorth = resource && (count - 1) * resource.base64.length > worthSharing;
    if (isWorth && resource.mediaType.startsWith('image/')) shared.add(hash);
  }
  let left = most - html.length;
  const dataOf = (hash: string) => {
    const resource = resources.get(hash);
    const data = resource ? `data:${resource.mediaType};base64,${resource.base64}` : 'data:,';
    left -= data.length;
    return left >= 0 ? data : 'data:,';
  };
  return fill(html, { mark, shared, dataOf });
}

/** A broken picture would not take the size its attributes give it. */
const onePixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const nameOf = (hash: string) => `--sha256-${hash}`;

/** Documents stand within documents: each begins with one sign and ends with another, and has variables of its own. */
function fill(html: string, { mark, shared, dataOf }: Filling): string {
  const open: { at: number; used: Set<string> }[] = [];
  const out: string[] = [];
  const close = () => {
    const one = open.pop();
    const used = [...(one?.used ?? [])];
    if (one && used.length > 0) {
      out[one.at] = `:root{${used.map((hash) => `${nameOf(hash)}:url(${dataOf(hash)})`).join(';')}}`;
    }
  };
  for (const part of html.split(new RegExp(`(/\\*${mark}\\*/|${endSign(mark)})`))) {
    if (part === startSign(mark)) open.push({ at: out.push(part) - 1, used: new Set() });
    else if (part === endSign(mark)) close();
    else out.push(fillPart(part, { mark, shared, dataOf }, open.at(-1)?.used ?? new Set()));
  }
  while (open.length > 0) close();
  return out.join('');
}

/** Pictures and style sheets that show a shared resource ask for the variable; other places get the data itself. */
function fillPart(part: string, { mark, shared, dataOf }: Filling, used: Set<string>): string {
  const inSheets = new RegExp(`url\\(sha256:([0-9a-f]{64})/${mark}\\)`, 'g');
  // As the copy writes an <img>: its own style, if it has one, follows its source.
  const inImages = new RegExp(
    `data-snapshot-picture=("|&(?:amp;)*quot;)\\1 src=\\1sha256:([0-9a-f]{64})/${mark}\\1( style=\\1)?`,
    'g',
  );
  const variable = (hash: string) => {
    used.add(hash);
    return `var(${nameOf(hash)})`;
  };
  return part
    .replace(inSheets, (whole, hash: string) => (shared.has(hash) ? variable(hash) : whole))
    .replace(inImages, (whole, quote: string, hash: string, style?: string) => {
      if (!shared.has(hash)) return whole;
      const look = `style=${quote}content:${variable(hash)}${style ? ';' : quote}`;
      return `data-snapshot-picture=${quote}${quote} src=${quote}${onePixel}${quote} ${look}`;
    })
    .replace(referencePattern(mark), (_, hash: string) => dataOf(hash));
}
