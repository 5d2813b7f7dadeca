import { useEffect, useState } from 'preact/hooks';
import { type CitePlace, placesOf } from '../../../core/case/cite-place';
import type { SealedTalk } from '../../../core/case/contacts-in-talk';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { readingOf, talksKey, talksOf } from '../../shared/talks';

/** The talks of a case, read once for each set of them; none until they were read. */
export function useTalks(evidence: readonly EvidenceItem[]): readonly SealedTalk[] {
  const [talks, setTalks] = useState<readonly SealedTalk[]>([]);
  useRead(talksKey(evidence), () => talksOf(evidence), setTalks);
  return talks;
}

/** The places of these pieces of evidence something can be cited to, by seq. */
export function usePlaces(evidence: readonly EvidenceItem[]): ReadonlyMap<number, CitePlace[]> {
  const [places, setPlaces] = useState<ReadonlyMap<number, CitePlace[]>>(new Map());
  const key = evidence.map(({ seq, mySide = '' }) => `${seq}${mySide}`).join();
  useRead(key, () => placesIn(evidence), setPlaces);
  return places;
}

async function placesIn(evidence: readonly EvidenceItem[]): Promise<ReadonlyMap<number, CitePlace[]>> {
  const talks = await talksOf(evidence);
  const all = await Promise.all(
    evidence.map(async (item) => {
      const talk = talks.find(({ seq }) => seq === item.seq)?.talk ?? null;
      const reading = talk || item.isErased ? null : await readingOf(item.seq);
      return [item.seq, item.isErased ? [] : placesOf(item, { talk, reading })] as const;
    }),
  );
  return new Map(all);
}

/** Reads anew when the key changes; what comes late for another key is dropped. */
function useRead<T>(key: string, read: () => Promise<T>, set: (value: T) => void): void {
  useEffect(() => {
    let isHere = true;
    read()
      .then((value) => isHere && set(value))
      .catch((thrown) => console.warn('reading evidence', thrown));
    return () => {
      isHere = false;
    };
  }, [key]);
}
