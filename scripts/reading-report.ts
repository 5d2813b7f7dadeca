import { readClauses } from '../src/core/reading/clauses';
import { readComplaintWays } from '../src/core/reading/entries';
import { doubtBelow, type Fields } from '../src/core/reading/fields';
import { readKind } from '../src/core/reading/kind';
import type { PageReading } from '../src/core/reading/page-reading';
import { readFields, rulesVersion } from '../src/core/reading/read-fields';
import { signsOf } from '../src/core/reading/talk/signs';

/** What today's rules make of a page, as README describes it; what a page does not hold is left out. */
export function readingReport(reading: PageReading): object {
  const { fields, items } = readFields(reading);
  const clauses = readClauses(reading);
  const complaint = readComplaintWays(reading);
  const { kind } = readKind(reading);
  const { turns, signs } = kind === 'chat' || kind === 'ticket' ? signsOf(reading) : { turns: [], signs: [] };
  return {
    rules: rulesVersion,
    fields: plain(fields),
    ...(items.length > 0 && { items: items.map(plain) }),
    ...(clauses.length > 0 && {
      clauses: clauses.map(({ effect, text, hidden, limit }) => ({ effect, text, hidden, limit })),
    }),
    ...(complaint && { complaint }),
    ...(turns.length > 0 && {
      turns: turns.map(({ at, who, name, agentId, time, text }) => ({
        ...{ who, name, agentId, time, text },
        signs: signs.filter((sign) => sign.at === at).map(({ kind, tag, words }) => ({ kind, tag, words })),
      })),
    }),
  };
}

function plain(fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { value, raw, confidence, label, hidden }]) => [
      name,
      {
        ...{ value, raw, confidence: Math.round(confidence * 1000) / 1000, label, hidden },
        ...(confidence < doubtBelow && { doubtful: true }),
      },
    ]),
  );
}
