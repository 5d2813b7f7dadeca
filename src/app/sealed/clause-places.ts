import type { EvidenceItem, ItemClause } from '../../core/case/evidence-item';
import { limitIn } from '../../core/deadline/clause-windows';
import { topicOf } from '../../core/reading/clause-topics';
import type { PageReading } from '../../core/reading/page-reading';
import { findQuote } from '../../core/reading/quote';
import type { Box } from './boxes';

export const clauseHue = 'goods';

/** Clauses beyond these would cover the page with boxes: theirs is drawn while they are pointed at. */
const mostBoxes = 4;

/** A clause with its number on the picture (0: it has no place there) and what is known of it. */
export type ClauseShown = ItemClause & {
  key: string;
  number: number;
  limit: ReturnType<typeof limitIn>;
  /** What a limit is about, and the ids of the excuses that answer it. */
  topic: ReturnType<typeof topicOf>;
  /** Its box, when it is to be drawn while `pointed` is pointed at. */
  boxIf(pointed: string): Box[];
};

/** The clauses of a piece of evidence, those the user picked first; numbered on from the fields' boxes. */
export function clausesShown(item: EvidenceItem, reading: PageReading | null, after: number): ClauseShown[] {
  const sorted = [...item.clauses].sort((a, b) => Number(b.picked ?? false) - Number(a.picked ?? false));
  let last = after;
  return sorted.map((clause, at) => {
    const key = `clause ${at}`;
    const place = reading && !clause.isUnread ? findQuote(reading, clause.text) : null;
    const isDrawn = place?.box && place.box[2] > 0 && place.box[3] > 0;
    const number = isDrawn ? ++last : 0;
    const [left, top, width, height] = place?.box ?? [0, 0, 0, 0];
    const box = { number, key, left, top, width, height };
    return {
      ...clause,
      ...{ key, number, limit: limitIn(clause.text) },
      topic: clause.effect === 'limits' ? topicOf(clause.text) : null,
      boxIf: (pointed) => (number > 0 && (at < mostBoxes || pointed === key) ? [box] : []),
    };
  });
}
