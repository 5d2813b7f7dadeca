import type { Pack } from '../core/knowledge/pack';
import advice from './advice.json';
import alike from './alike.json';
import bases from './bases.json';
import channels from './channels.json';
import court from './court.json';
import deadlines from './deadlines.json';
import disputes from './disputes.json';
import edition from './edition.json';
import excuses from './excuses.json';
import hints from './hints.json';
import holidays from './holidays.json';
import law from './law.json';
import needs from './needs.json';
import privacy from './privacy.json';
import refusals from './refusals.json';
import signs from './signs.json';
import tones from './tones.json';
import wording from './wording.json';
import words from './words.json';

let shipped: Pack | null = null;

/** A rule in which every 〈class〉 of words.json is written out: a pack carries patterns that stand for themselves. */
function spelled<Rule extends { pattern: string }>(rule: Rule): Rule {
  const whole = rule.pattern.replace(/〈([^〉]+)〉/g, (_, name: keyof typeof words) => `(?:${words[name]})`);
  return { ...rule, pattern: whole };
}

const classes = new Map(
  [alike.disputes, alike.tones].flatMap((those) =>
    Object.entries(those).map(([name, list]) => [`〈${name}〉`, list.split(' ')]),
  ),
);

/** Short words, where they are a 〈class〉 of alike.json written out: a pack carries words that stand for themselves. */
function spelledWords<Table extends { words: string[] }>(table: Table) {
  const list = classes.get(table.words[0]!);
  return list ? { ...table, words: list, alike: true } : table;
}

/**
 * The knowledge this build carries. The build and the tests hold it against its schema: here, whenever a page opens or the
 * worker wakes, that would take a quarter of a second for what cannot have changed.
 */
export function shippedPack(): Pack {
  shipped ??= {
    ...edition,
    knowledge: {
      law,
      channels,
      disputes,
      bases,
      signs: signs.map(spelled),
      hints: hints.map(spelledWords),
      needs,
      excuses,
      refusals,
      advice,
      wording: [...wording.map(spelled), ...tones.map(spelledWords)],
      privacy,
      deadlines,
      holidays,
      court,
    },
  } as unknown as Pack;
  return shipped;
}
