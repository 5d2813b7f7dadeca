import type { Cite } from '../../../core/case/case-parts';
import type { CitePlace } from '../../../core/case/cite-place';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { Numbering } from '../../../core/complaint/fit';
import { usePlaces } from '../facts/use-talks';

type PickProps = {
  label: string;
  cites: readonly Cite[];
  /** The number of each exhibit by its seq. */
  numbers: Numbering;
  onKeep(cites: Cite[]): void;
};

/** Which pieces of evidence show something: their numbers, pressed or not. */
export function CitePick({ label, cites, numbers, onKeep }: PickProps) {
  const has = (seq: number) => cites.some((cite) => cite.seq === seq);
  return (
    <fieldset class="receipts" aria-label={label}>
      <span class="note">{label}</span>
      {[...(numbers ?? [])].map(([seq, number]) => (
        <button
          key={seq}
          type="button"
          class="pickcite"
          aria-pressed={has(seq)}
          onClick={() => onKeep(has(seq) ? cites.filter((cite) => cite.seq !== seq) : [...cites, { seq }])}
        >
          证 {number}
        </button>
      ))}
    </fieldset>
  );
}

/** The same, and for each that is pressed the place in it: a message of a talk, a value or a sentence of a page. */
export function PlacePick({ evidence, ...pick }: PickProps & { evidence: readonly EvidenceItem[] }) {
  const { cites, numbers, onKeep } = pick;
  const cited = evidence.filter(({ seq }) => cites.some((cite) => cite.seq === seq));
  const places = usePlaces(cited);
  const put = (old: Cite, next: Cite) => onKeep(cites.map((cite) => (cite === old ? next : cite)));
  return (
    <>
      <CitePick {...pick} />
      {cites.map((cite) => (
        <PlaceOf
          key={`${cite.seq} ${cite.row} ${cite.run}`}
          cite={cite}
          number={numbers?.get(cite.seq)}
          places={places.get(cite.seq) ?? []}
          onPick={(next) => put(cite, next)}
        />
      ))}
    </>
  );
}

const isAt = (one: Cite, other: Cite) => one.row === other.row && one.run === other.run;

function PlaceOf({
  cite,
  number,
  places,
  onPick,
}: {
  cite: Cite;
  number: number | undefined;
  places: readonly CitePlace[];
  onPick(cite: Cite): void;
}) {
  if (number === undefined || places.length === 0) return null;
  return (
    <label class="note placeof">
      证 {number} 的哪一处
      <select
        class="input"
        data-place={cite.seq}
        value={String(places.findIndex((place) => isAt(place.cite, cite)))}
        onChange={(event) => onPick(places[Number(event.currentTarget.value)]?.cite ?? { seq: cite.seq })}
      >
        <option value="-1">整份</option>
        {places.map(({ label }, i) => (
          <option key={i} value={String(i)}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
