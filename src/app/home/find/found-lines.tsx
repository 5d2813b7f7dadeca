import { useMemo } from 'preact/hooks';
import { foundLines, type Searchable } from '../../../core/search/find';
import type { Place } from '../../../core/search/parts';
import type { Word } from '../../../core/search/query';
import { type Stretch, snippet } from '../../../core/search/snippet';
import { placeName } from '../../../core/words/places';

type Props = {
  texts: readonly Searchable[];
  words: readonly Word[];
  /** What the line above shows already, with its hits marked. */
  above?: Place['of'];
};

/** Where something was found and the words around it, the hit marked. */
export function FoundLines({ texts, words, above }: Props) {
  const { lines: all, more } = useMemo(() => foundLines(texts, words), [texts, words]);
  const lines = all.filter(({ place }) => place.of !== above);
  return (
    <span class="foundlines">
      {lines.map(({ place, line }, i) => (
        <span key={i} class="foundline ui">
          <span class="muted">{placeName(place)}：</span>
          <Marked stretches={snippet(line, words)} />
        </span>
      ))}
      {more > 0 && <span class="note">另有 {more} 行也有这些字</span>}
    </span>
  );
}

/** A text with its hits marked. */
export function Marked({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <>
      {stretches.map(({ text, isHit }, i) =>
        isHit ? (
          <mark key={i} class="key">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
