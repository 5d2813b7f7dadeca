import type { Channel } from '../knowledge/schema';

/** A field of an official form for which nothing is written here: the user chooses or types it there. */
export type OpenField = { name: string; label: string; how: 'choose' | 'type' };

const chosen = new Set(['id_type', 'publish', 'delegate', 'category']);
/** Pictures are made for the form by themselves. */
const brought = new Set(['media', 'files', 'shots']);

/** The fields of a text and those its form has besides, in the order of the form; without a form we know, the text's own. */
export function inFormOrder<T extends { name: string }>(
  written: readonly T[],
  form: Channel['fields'] = [],
): (T | OpenField)[] {
  const placeOf = (name: string) => form.findIndex(({ key }) => key === name);
  const open = form
    .filter(({ key }) => !brought.has(key) && !written.some(({ name }) => name === key))
    .map(({ key, label }): OpenField => ({ name: key, label, how: chosen.has(key) ? 'choose' : 'type' }));
  const merged: (T | OpenField)[] = [...written];
  for (const one of open) {
    const next = merged.findIndex(({ name }) => placeOf(name) > placeOf(one.name));
    merged.splice(next < 0 ? merged.length : next, 0, one);
  }
  return merged;
}
