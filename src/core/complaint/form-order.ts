import type { Channel } from '../knowledge/schema';

/** A field of an official form for which nothing is written here: the user chooses or types it there. */
export type OpenField = { name: string; label: string; how: 'choose' | 'type' };

const chosen = new Set(['id_type', 'publish', 'delegate', 'category', 'problem_type', 'buyer_qrcode']);
/** Pictures are made for the form by themselves; the talk about a complaint comes after it. */
const elsewhere = new Set(['media', 'files', 'shots', 'message']);

/**
 * The fields of a text and those its form has besides, in the order of the form. A message, a letter and a text without a
 * form we know keep their own: a text fills a form when all it writes stands there and it writes something that must.
 */
export function inFormOrder<T extends { name: string }>(
  written: readonly T[],
  form: Channel['fields'] = [],
): (T | OpenField)[] {
  const isFilled = written.some(({ name }) => form.some(({ key, isRequired }) => key === name && isRequired));
  if (!isFilled || !written.every(({ name }) => form.some(({ key }) => key === name))) return [...written];
  const placeOf = (name: string) => form.findIndex(({ key }) => key === name);
  const open = form
    .filter(({ key }) => !elsewhere.has(key) && !written.some(({ name }) => name === key))
    .map(({ key, label }): OpenField => ({ name: key, label, how: chosen.has(key) ? 'choose' : 'type' }));
  const merged: (T | OpenField)[] = [...written];
  for (const one of open) {
    const next = merged.findIndex(({ name }) => placeOf(name) > placeOf(one.name));
    merged.splice(next < 0 ? merged.length : next, 0, one);
  }
  return merged;
}
