/** Letters nobody sees: shops put them between the letters of a word so that it is not found. */
const invisible = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A text as it is compared: full-width as half-width, capitals as small letters, without letters nobody sees. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(invisible, '');
}

/**
 * For each letter of the folded text, where it began in the text, and at the end its length; null where that cannot be
 * told, since letters that stand apart were folded together.
 */
export function foldedPlaces(text: string): number[] | null {
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    for (let rest = fold(letter).length; rest > 0; rest--) places.push(index);
  return places.length === fold(text).length ? [...places, text.length] : null;
}
