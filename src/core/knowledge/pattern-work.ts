type Letters = ReadonlySet<string>;

/**
 * Of a part of a pattern, from one place in a text: the most steps a matcher can take, and the most ways in which it can
 * succeed, each of which is a further place to go on from. `first`: the letters it can begin with; `only`: the letters it
 * is made of, where it is one letter or a row of such (null: any).
 */
type Part = {
  work: number;
  /** The steps it takes where the next letter is none it can begin with. */
  miss: number;
  ways: number;
  first: Letters | null;
  only: Letters | null;
  /** Whether it may take no letter, and whether it even cannot fail. */
  isEmpty: boolean;
  isSure: boolean;
};

const nothing: Part = {
  ...{ work: 0, miss: 0, ways: 1, first: new Set<string>(), only: null },
  ...{ isEmpty: true, isSure: true },
};
/** A look around or an anchor: it takes no letter, whatever it looks at. */
const noLetter = (work: number): Part => ({ ...nothing, work, miss: work, isSure: false });
const letter = (of: Letters | null): Part => ({
  ...{ work: 1, miss: 1, ways: 1, first: of, only: of },
  ...{ isEmpty: false, isSure: false },
});

/** What repeats without an end in a pattern ends after so many: more than an address or a token has. */
const mostRepeats = 400;

const endless = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|([*+])|\{(\d+),\}/g;

/** The same pattern, in which nothing repeats without an end. */
export function bounded(source: string): string {
  return source.replace(endless, (whole, sign?: string, least?: string) =>
    sign || least ? `{${sign ? Number(sign === '+') : least},${mostRepeats}}` : whole,
  );
}

/**
 * The most steps a matcher can take from one place in a text, whatever the text, backtracking included: what runs away
 * has a figure beyond all measure. Infinity also for what cannot be counted, such as references to groups.
 */
export function workOf(source: string): number {
  try {
    const { work } = new Reader(bounded(source)).whole();
    return Number.isNaN(work) ? Number.POSITIVE_INFINITY : work;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return Number.POSITIVE_INFINITY;
    throw thrown;
  }
}

/** Reads a pattern from left to right. What it does not know is a SyntaxError. */
class Reader {
  private at = 0;
  private depth = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  whole(): Part {
    const part = this.choice();
    if (this.at < this.source.length) throw new SyntaxError('unbalanced');
    return part;
  }

  private choice(): Part {
    const branches = [this.sequence()];
    while (this.take('|')) branches.push(this.sequence());
    return branches.length === 1 ? branches[0]! : oneOf(branches);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!))
      parts.push(this.repeated(this.atom()));
    // What cannot fail at the very end is gone through once: with it the whole has matched.
    let end = 0;
    while (this.depth === 0 && parts.at(-1)?.isSure) end += parts.pop()!.work;
    const all = parts.reduceRight((rest, part) => before(part, rest), nothing);
    return { ...all, work: all.work + end };
  }

  private repeated(part: Part): Part {
    if (!'{?'.includes(this.source[this.at] ?? ' ')) return part;
    const range = this.match(/\{(\d+)(,)?(\d+)?\}|\?/y);
    if (!range) return part;
    this.take('?');
    if (range[0] === '?') return times(part, 0, 1);
    return times(part, Number(range[1]), Number(range[3] ?? range[1]));
  }

  private atom(): Part {
    const next = this.source[this.at]!;
    // Most of a pattern is words.
    if (next >= '\u3000' && plain.test(next)) {
      this.at += 1;
      return letter(new Set([next.toLowerCase()]));
    }
    if (this.match(/\(\?<?[=!]/y)) return noLetter(this.group().work + 1);
    if (this.match(/\((?:\?:|\?<\w+>|(?!\?))/y)) return this.group();
    if (this.match(/[$^]|\\[bB]/y)) return noLetter(1);
    const set = this.match(/\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]/y);
    if (set) return letter(set[1] ? null : lettersIn(set[2]!));
    const one = this.match(/\.|\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[^1-9k]|[^()[\]{}*+?|\\]/iuy);
    if (!one) throw new SyntaxError('unknown');
    return letter(one[0] === '.' ? null : lettersIn(one[0]));
  }

  private group(): Part {
    this.depth += 1;
    const part = this.choice();
    this.depth -= 1;
    if (!this.take(')')) throw new SyntaxError('open group');
    return part;
  }

  private take(sign: string): boolean {
    const isNext = this.source[this.at] === sign;
    if (isNext) this.at += 1;
    return isNext;
  }

  private match(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found) this.at = what.lastIndex;
    return found;
  }
}

const classes: { readonly [sign: string]: string } = { '\\d': '0123456789', '\\s': ' \t\n\r\v\f\u3000' };
/** Signs of which we know what is the same in small and capital: of ſ and Σ nothing is concluded. */
const plain = /^[\0-\x7f\u3000-\u9fff\uff00-\uffef]$/;

/** The letters of a class, small and capital as one; null where it is too wide to be listed, or not surely known. */
function lettersIn(body: string): Letters | null {
  const found = new Set<string>();
  for (const [one, from, to] of body.matchAll(/([^\\])-([^\\])|\\?[\s\S]/gu)) {
    const signs = from && to ? range(from, to) : [...(classes[one] ?? one.replace(/^\\(?=\W)/, ''))];
    if (!signs?.every((sign) => plain.test(sign)) || (signs.length > 1 && signs[0] === '\\')) return null;
    for (const sign of signs) found.add(sign.toLowerCase());
  }
  return found;
}

function range(from: string, to: string): string[] | null {
  const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
  if (last - first > 100) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

/** One part and what follows it. A row of letters that the rest cannot begin with leaves one place to go on from. */
function before(part: Part, rest: Part): Part {
  const isApart = !rest.isEmpty && part.only !== null && rest.first !== null && !meet(part.only, rest.first);
  return {
    work: part.work + (isApart ? part.ways * rest.miss + rest.work : part.ways * rest.work),
    miss: part.miss + (part.isEmpty ? rest.miss : 0),
    ways: isApart ? rest.ways : part.ways * rest.ways,
    first: part.isEmpty ? union([part.first, rest.first]) : part.first,
    only: rest === nothing ? part.only : null,
    isEmpty: part.isEmpty && rest.isEmpty,
    isSure: part.isSure && rest.isSure,
  };
}

/** Branches that begin with different letters cannot succeed in the same place. */
function oneOf(branches: readonly Part[]): Part {
  let anywhere = 0;
  const byLetter = new Map<string, number>();
  for (const { first, ways, isEmpty } of branches) {
    if (first === null || isEmpty) anywhere += ways;
    else for (const one of first) byLetter.set(one, (byLetter.get(one) ?? 0) + ways);
  }
  return {
    work: branches.reduce((sum, { work }) => sum + work, 0),
    miss: branches.reduce((sum, { miss }) => sum + miss, 0),
    ways: anywhere + Math.max(0, ...byLetter.values()),
    first: union(branches.map(({ first }) => first)),
    only: null,
    isEmpty: branches.some(({ isEmpty }) => isEmpty),
    isSure: branches.some(({ isSure }) => isSure),
  };
}

function times(part: Part, least: number, most: number): Part {
  let [work, ways, reached] = [0, least === 0 ? 1 : 0, 1];
  for (let count = 1; count <= most && Number.isFinite(work + ways); count += 1) {
    work += reached * part.work;
    reached *= part.ways;
    if (count >= least) ways += reached;
  }
  return {
    ...{ work, ways, first: part.first },
    miss: part.isEmpty ? part.miss * most : part.miss,
    // Rows of rows come to one end in many ways.
    only: part.ways === 1 ? part.only : null,
    isEmpty: part.isEmpty || least === 0,
    isSure: part.isSure || least === 0,
  };
}

function meet(some: Letters, others: Letters): boolean {
  return [...some].some((one) => others.has(one));
}

function union(sets: readonly (Letters | null)[]): Letters | null {
  return sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));
}
