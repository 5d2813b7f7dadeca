import { baseOf, documentOf, ownerOf, tagOf } from './dom';
import { absolute, miss, refer, type Work } from './snapshot-work';

const deepestImport = 6;

/** Addresses, and what could be mistaken for one: strings and comments. */
const pieces =
  /url\(\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([^'"()\s]*))\s*\)|"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|\/\*[\s\S]*?\*\//gi;

/** CSS with the bytes of its pictures and fonts put in by reference. Without quotes, so that it can stand anywhere. */
export function withPictures(css: string, base: string, work: Work): string {
  return css.replace(pieces, (whole, double?: string, single?: string, bare?: string) => {
    const url = unescapeCss(double ?? single ?? bare ?? '');
    if (url === '' || url.startsWith('#') || !/^url/i.test(whole)) return whole;
    const address = absolute(url, base);
    if (!/^(https?|blob|data):/i.test(address)) return whole;
    return `url(${refer(work, address)})`;
  });
}

function unescapeCss(text: string): string {
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|([\s\S]))/gi, (_, code?: string, letter?: string) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)) : (letter ?? ''),
  );
}

/**
 * States that a copy cannot have by itself, since no script runs in it; elements that were in one carry an attribute
 * instead, and so do the rules. With each, which elements can be in it at all.
 */
const states: { [name: string]: { attribute: string; can(element: Element, tag: string): boolean } } = {
  ':popover-open': {
    attribute: 'data-snapshot-popover',
    can: (element) => Element.prototype.hasAttribute.call(element, 'popover'),
  },
  ':modal': { attribute: 'data-snapshot-modal', can: (_, tag) => tag === 'dialog' },
  ':defined': { attribute: 'data-snapshot-defined', can: (_, tag) => tag.includes('-') },
  ':indeterminate': {
    attribute: 'data-snapshot-indeterminate',
    can: (_, tag) => tag === 'input' || tag === 'progress',
  },
  ':focus-visible': { attribute: 'data-snapshot-focus-visible', can: hasFocus },
  ':focus-within': { attribute: 'data-snapshot-focus-within', can: hasFocus },
  ':focus': { attribute: 'data-snapshot-focus', can: hasFocus },
};

/** Only the element with the focus and what is around it. */
function hasFocus(element: Element): boolean {
  const focused = documentOf.active(ownerOf(element));
  return focused !== null && Node.prototype.contains.call(element, focused);
}

const statePattern = new RegExp(`(?<!:)(${Object.keys(states).join('|')})(?![\\w-]|\\s*[;}!])`, 'g');

function withStates(css: string): string {
  return css.replace(statePattern, (state) => `:is(${state},[${states[state]!.attribute}])`);
}

/** The attributes for the states an element is in. */
export function stateAttributes(element: Element): string {
  let out = '';
  const tag = tagOf(element);
  for (const [state, { attribute, can }] of Object.entries(states)) {
    if (can(element, tag) && isIn(element, state)) out += ` ${attribute}=""`;
  }
  return out;
}

function isIn(element: Element, state: string): boolean {
  try {
    return Element.prototype.matches.call(element, state);
  } catch {
    // An older browser that does not know the state has no element in it.
    return false;
  }
}

/** A sheet's text as it can stand in a `<style>`; null when it may not be read and its text was not fetched. */
export function sheetText(sheet: CSSStyleSheet, work: Work, raw?: string): string | null {
  const css = cssOf(sheet, work, 0, raw);
  return css === null ? null : withStates(css).replace(/<\//g, '<\\/');
}

function cssOf(sheet: CSSStyleSheet, work: Work, depth: number, raw?: string): string | null {
  const owner = ownerOf(sheet.ownerNode ?? document) ?? document;
  const base = sheet.href ?? baseOf(owner);
  const rules = rulesOf(sheet);
  const fetched = sheet.href ? work.texts.get(sheet.href) : undefined;
  if (!rules || isLossy(rules)) {
    const text = fetched ?? raw;
    if (text !== undefined) return textSheet(text, { base, work, depth, owner });
    if (!rules) return null;
  }
  return rules.map((rule) => ruleText(rule, { base, work, depth, owner })).join('\n');
}

/** The rules, or null when they may not be read. */
export function rulesOf(sheet: CSSStyleSheet): CSSRule[] | null {
  try {
    return [...sheet.cssRules];
  } catch {
    // Of another origin.
    return null;
  }
}

/** Whether the browser cannot write the rules down again: a shorthand made of variables comes out without its value. */
export function isLossy(rules: readonly CSSRule[]): boolean {
  return rules.some((rule) => /[;{]\s*(?!--)[a-z-]+:\s*;/.test(rule.cssText));
}

type At = { base: string; work: Work; depth: number; owner: Document };

function ruleText(rule: CSSRule, at: At): string {
  if (rule.type === CSSRule.IMPORT_RULE) return importText(rule as CSSImportRule, at);
  if (rule.type === CSSRule.NAMESPACE_RULE) return rule.cssText;
  if (rule.type === CSSRule.FONT_FACE_RULE) return fontText(rule as CSSFontFaceRule, at);
  return withPictures(rule.cssText, at.base, at.work);
}

type ImportRule = CSSImportRule & { layerName?: string | null; supportsText?: string | null };

function importText(rule: ImportRule, { base, work, depth, owner }: At): string {
  const address = absolute(rule.href, base);
  if (depth >= deepestImport) {
    miss(work, 'too-deep', address);
    return '';
  }
  const text = work.texts.get(address);
  const css =
    (rule.styleSheet && cssOf(rule.styleSheet, work, depth + 1)) ??
    (text === undefined ? null : textSheet(text, { base: address, work, depth: depth + 1, owner }));
  if (css === null) {
    miss(work, 'sheet-unreadable', address);
    return '';
  }
  const { layerName = null, supportsText = null } = rule;
  return wrapped(css, { layer: layerName, supports: supportsText, media: rule.media.mediaText });
}

type Conditions = { layer: string | null; supports: string | null; media: string };

function wrapped(css: string, { layer, supports, media }: Conditions): string {
  let out = css;
  if (layer !== null) out = `@layer ${layer} {${out}}`;
  if (supports)
    out = `@supports ${/^\s*(\(|not|selector)/.test(supports) ? supports : `(${supports})`} {${out}}`;
  return media ? `@media ${media} {${out}}` : out;
}

/** A font that the page declares and never used is not asked for: big fonts come in hundreds of pieces. */
function fontText(rule: CSSFontFaceRule, { base, work, owner }: At): string {
  const { style, cssText } = rule;
  const font = {
    family: style.getPropertyValue('font-family'),
    range: style.getPropertyValue('unicode-range'),
  };
  return isUnusedFont(font, owner) ? '' : withPictures(firstSource(cssText), base, work);
}

const plain = (family: string) => family.trim().replace(/^["']|["']$/g, '');

function isUnusedFont({ family, range }: { family: string; range: string }, owner: Document): boolean {
  const faces = [...documentOf.fonts(owner)].filter(
    (face) => plain(face.family) === plain(family) && (range === '' || same(face.unicodeRange, range)),
  );
  return faces.length > 0 && faces.every((face) => face.status === 'unloaded');
}

/** The same for a sheet that is only known as text. */
function usedFonts(text: string, owner: Document): string {
  return text.replace(/@font-face\s*\{[^{}]*\}/gi, (block) => {
    const get = (name: string) =>
      new RegExp(`[{;\\s]${name}\\s*:([^;}]*)`, 'i').exec(block)?.[1]?.trim() ?? '';
    const isUnused = isUnusedFont({ family: get('font-family'), range: get('unicode-range') }, owner);
    return isUnused ? '' : firstSource(block);
  });
}

function same(one: string, other: string): boolean {
  const bare = (text: string) => text.replace(/\s/g, '').toLowerCase();
  return bare(one) === bare(other);
}

/** The browser took the first source it understands; the others would be fetched for nothing. */
function firstSource(css: string): string {
  return css.replace(/src:([^;}]*)/g, (whole, list: string) => {
    const entries = list.match(
      /url\((?:"[^"]*"|'[^']*'|[^)]*)\)(?:\s*(?:format|tech)\([^)]*\))*|local\([^)]*\)/g,
    );
    if (!entries || entries.length < 2) return whole;
    const isKnown = (entry: string) => !/format\(["']?(embedded-opentype|svg)/.test(entry);
    const first = entries.find((entry) => entry.startsWith('url') && isKnown(entry));
    const locals = entries.filter((entry) => entry.startsWith('local'));
    return first ? `src: ${[...locals, first].join(', ')}` : whole;
  });
}

const importRule =
  /^@import\s+(?:url\(\s*["']?([^"')]*)["']?\s*\)|"([^"]*)"|'([^']*)')\s*(layer(?:\(([^)]*)\))?)?\s*(?:supports\(((?:[^()]|\([^()]*\))*)\))?\s*([^;]*);/i;

/** A sheet's text as it was sent; its imports, which stand at its beginning, are put in. */
function textSheet(text: string, at: At): string {
  let rest = text;
  let out = '';
  for (;;) {
    const skipped = /^(?:\s+|\/\*[\s\S]*?\*\/|<!--|-->|@charset[^;]*;)+/i.exec(rest);
    if (skipped) rest = rest.slice(skipped[0].length);
    const layers = /^@layer[^;{]*;/i.exec(rest);
    const found = layers ? null : importRule.exec(rest);
    if (!layers && !found) return out + withPictures(usedFonts(rest, at.owner), at.base, at.work);
    rest = rest.slice((layers ?? found)![0].length);
    out += layers ? layers[0] : found ? importedText(found, at) : '';
  }
}

function importedText(found: RegExpExecArray, { base, work, depth, owner }: At): string {
  const address = absolute(found[1] ?? found[2] ?? found[3] ?? '', base);
  const text = work.texts.get(address);
  if (text === undefined || depth >= deepestImport) {
    miss(work, 'sheet-unreadable', address);
    return '';
  }
  const layer = found[4] === undefined ? null : (found[5] ?? '');
  const conditions = { layer, supports: found[6] ?? null, media: (found[7] ?? '').trim() };
  return wrapped(textSheet(text, { base: address, work, depth: depth + 1, owner }), conditions);
}

/** The addresses a sheet's text imports. */
export function importsIn(text: string, base: string): string[] {
  return [...text.matchAll(new RegExp(importRule.source.slice(1), 'gi'))].map((found) =>
    absolute(found[1] ?? found[2] ?? found[3] ?? '', base),
  );
}

/** Fonts that scripts made, of which no address is known. */
export function missScriptedFonts(doc: Document, work: Work): void {
  const declared = new Set<string>();
  const look = (rules: readonly CSSRule[] | null) => {
    for (const rule of rules ?? []) {
      if (rule.type === CSSRule.FONT_FACE_RULE) {
        declared.add(plain((rule as CSSFontFaceRule).style.getPropertyValue('font-family')));
      } else if ('cssRules' in rule) look([...(rule.cssRules as CSSRuleList)]);
      else if (rule.type === CSSRule.IMPORT_RULE) {
        const { styleSheet } = rule as CSSImportRule;
        if (styleSheet) look(rulesOf(styleSheet));
      }
    }
  };
  const sheets = [...documentOf.styleSheets(doc), ...documentOf.adopted(doc)];
  const unreadable = sheets.some((sheet) => rulesOf(sheet) === null);
  for (const sheet of sheets) look(rulesOf(sheet));
  for (const face of documentOf.fonts(doc)) {
    // A sheet that may not be read may have declared it.
    if (face.status !== 'loaded' || unreadable || declared.has(plain(face.family))) continue;
    miss(work, 'resource-not-fetched', `font ${plain(face.family)}`.slice(0, 200));
  }
}
