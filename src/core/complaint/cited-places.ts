import type { Cite } from '../case/case-parts';
import { placeName } from '../case/cite-place';
import { maskSecret } from '../words/show';
import type { Angle } from './brief';

/** Names of places in exhibits, by the seq of the exhibit: 第 3 条, 实付金额处, the words of a page. */
export type CitedPlaces = ReadonlyMap<number, readonly string[]>;

/** The very places that the user's steps and contacts lean on, each once, in the order of the exhibit. */
export function citedPlaces(angle: Angle): CitedPlaces {
  const all = [...angle.case.facts, ...angle.contacts].flatMap(({ cites = [] }) => cites);
  return placesIn(all, angle);
}

/** The same for one sentence, by the ids of the facts it says. */
export function placesOfFacts(facts: readonly string[], angle: Angle): CitedPlaces {
  const told = [
    ...angle.case.facts.map(({ id, cites }) => ({ id: `fact:${id}`, cites })),
    ...angle.contacts.map(({ id, cites = [] }) => ({ id: `contact:${id}`, cites })),
  ];
  const cites = told.filter(({ id }) => facts.includes(id)).flatMap((one) => one.cites);
  // The words of a page stand in the sentence already.
  return placesIn(
    cites.filter(({ words = '' }) => !words.startsWith('“')),
    angle,
  );
}

function placesIn(cites: readonly Cite[], { say, hide }: Angle): CitedPlaces {
  const sorted = [...cites].sort((a, b) => (a.row ?? a.run ?? 0) - (b.row ?? b.run ?? 0));
  const places = new Map<number, string[]>();
  for (const cite of sorted) {
    const hidden = hide.secrets.reduce(
      (words, secret) => words.replaceAll(secret, maskSecret(secret)),
      placeName(cite),
    );
    const name = hidden && say(hidden);
    const known = places.get(cite.seq) ?? [];
    if (name && !known.includes(name)) places.set(cite.seq, [...known, name]);
  }
  return places;
}
